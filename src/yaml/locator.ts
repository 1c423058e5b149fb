import { type Locate, locateFast } from './fast-locator.ts';
import { locateFull } from './full.ts';

/** Locates keys and values in a text that parses. */
export const locatorOf = (text: string): Locate => locateFast(text) ?? locateFull(text);
