import type { Channel } from './generated/customer-file.generated.ts';

/** The words for kinds of places, by which a record may be limited. */
export const CHANNELS: readonly Channel[] = [
  'website',
  'social',
  'email',
  'ads',
  'deck',
  'event',
  'print',
  'press',
  'app',
  'partner',
  'investors',
];

/** Tells whether a text is an address by its form: a prefix, a colon and something behind it. The schema says the same. */
export const hasAddressForm = (text: string): boolean => /^[^:\s]+:\s*\S/.test(text);
