import type { Range } from '../model/place.ts';
import { parseCarefully } from './careful.ts';
import { readQuickly } from './quick.ts';

/** Something wrong with a text before its content can be looked at. */
export interface Problem {
  readonly rule: 'file/conflict' | 'file/encoding' | 'file/syntax' | 'file/empty' | 'file/documents';
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

/** Reads a text as one YAML 1.2 document. Never throws. */
export function parse(text: string): Parsed {
  const value = readQuickly(text);
  return value === undefined ? parseCarefully(text) : { value, problems: [] };
}
