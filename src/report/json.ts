import { jsonText } from './escape.ts';

/** A readable JSON document with a newline at its end. Each kind of document has a version of its own. */
export const json = (document: object): string => prettyJson({ version: 1, ...document });

/** A value as readable JSON, in a shape that an external format defines. */
export const prettyJson = (value: unknown): string => `${jsonText(JSON.stringify(value, undefined, 2))}\n`;

/** A value as JSON on a line of its own. */
export const jsonLine = (value: unknown): string => `${jsonText(JSON.stringify(value))}\n`;
