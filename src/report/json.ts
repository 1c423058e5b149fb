import { jsonText } from './escape.ts';

/** One JSON document, readable, with a newline at its end. Its shape has a version of its own. */
export const json = (document: object): string => prettyJson({ version: 1, ...document });

/** A value as readable JSON, in a shape that somebody else has laid down. */
export const prettyJson = (value: unknown): string => `${jsonText(JSON.stringify(value, undefined, 2))}\n`;

/** A value as JSON on a line of its own. */
export const jsonLine = (value: unknown): string => `${jsonText(JSON.stringify(value))}\n`;
