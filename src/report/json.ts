/** One JSON document, readable, with a newline at its end. Its shape has a version of its own. */
export const json = (document: object): string => `${JSON.stringify({ version: 1, ...document }, undefined, 2)}\n`;
