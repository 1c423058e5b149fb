import type { Range } from '../model/place.ts';
import { readQuickly } from './fast-parser.ts';
import { parseCarefully } from './full.ts';

/** Something wrong with a text before its content can be looked at. */
export interface Problem {
  readonly rule: 'file/too-large' | 'file/conflict' | 'file/encoding' | 'file/syntax' | 'file/empty' | 'file/documents';
  readonly range: Range;
  readonly message: string;
  readonly hint: string;
  readonly related?: readonly { readonly range: Range; readonly message: string }[];
}

/** The outcome of reading one text as YAML 1.2. */
export interface Parsed {
  /** What the text says; undefined where there are problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Reads a file of a library as one YAML 1.2 document. Never throws. */
export function parse(text: string): Parsed {
  const value = readQuickly(text);
  return value === undefined ? parseCarefully(text) : { value, problems: [] };
}

// So many take the careful reader 300 MiB.
const MAX_LEXEMES_OF_TABLE = 400_000;

/** As `parse`, for a document that may hold a whole table: as long as it likes where it is written plainly. */
export function parseTable(text: string): Parsed {
  const value = readQuickly(text, Number.POSITIVE_INFINITY);
  return value === undefined ? parseCarefully(text, { most: MAX_LEXEMES_OF_TABLE }) : { value, problems: [] };
}
