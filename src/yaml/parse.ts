import type { Range } from '../model/place.ts';
import { parseFast } from './fast-parser.ts';
import { parseFull } from './full.ts';

/** A reason why a text cannot be read, found before its content is looked at. */
export interface Problem {
  readonly rule: 'file/too-large' | 'file/conflict' | 'file/encoding' | 'file/syntax' | 'file/empty' | 'file/documents';
  readonly range: Range;
  readonly message: string;
  readonly hint: string;
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
}

/** The outcome of reading one text as YAML 1.2. */
export interface Parsed {
  /** The value of the text; undefined if there are problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Reads a file of a library as one YAML 1.2 document. Never throws. */
export function parse(text: string): Parsed {
  const value = parseFast(text);
  return value === undefined ? parseFull(text) : { value, problems: [] };
}

// The full parser takes 300 MiB for as many.
const MAX_LEXEMES_OF_TABLE = 400_000;

/** Reads a document that may hold a whole table. It has no size limit as long as the fast parser accepts it. */
export function parseTable(text: string): Parsed {
  const value = parseFast(text, Number.POSITIVE_INFINITY);
  return value === undefined ? parseFull(text, { maxLexemes: MAX_LEXEMES_OF_TABLE }) : { value, problems: [] };
}
