import { jsonText } from '../report/escape.ts';

/** Bounds a value from a file in a sentence: the data that follows has all of it. */
const MAX_SAID = 300;

/** A value as JSON on one line, without a character that ends a fence, a tag or an entity. */
export const dataLine = (value: unknown): string =>
  jsonText(JSON.stringify(value)).replace(/[<>&`]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

/** A text from a file, in a sentence of ours: as a JSON string, in which nothing can end the quotes. */
export const said = (text: string): string => dataLine(text.length > MAX_SAID ? `${text.slice(0, MAX_SAID)}…` : text);
