import { locateCarefully } from './careful.ts';
import { type Locate, locateQuickly } from './quick-locator.ts';

/** Finds places in a text that parses. */
export const locatorOf = (text: string): Locate => locateQuickly(text) ?? locateCarefully(text);
