import { type Locate, locateQuickly } from './fast-locator.ts';
import { locateCarefully } from './full.ts';

/** Finds places in a text that parses. */
export const locatorOf = (text: string): Locate => locateQuickly(text) ?? locateCarefully(text);
