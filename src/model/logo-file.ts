import type { KnownLogo } from './customer.ts';

const SHA256 = /^[\da-f]{64}$/i;

/** Tells whether a known logo is named by the hash of its bytes. */
export const isSha256 = (text: string): boolean => SHA256.test(text);

/** Gives the file of the library that a known logo is compared with; undefined where its own hash is on record. */
export const logoFile = (logo: KnownLogo): string | undefined =>
  typeof logo === 'string' && !isSha256(logo) ? logo : undefined;
