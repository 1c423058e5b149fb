/** The path from a file's root to a value: keys and list indexes. */
export type Path = readonly (string | number)[];

/** A part of a text. Lines and columns are 1-based, columns in UTF-16 units without a BOM; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

/** A place in a file: a path that the library resolves, or a range where there is no path. */
export type Place =
  | { readonly file: string; readonly path: Path; readonly part?: 'key' | 'value' }
  | { readonly file: string; readonly range: Range };

/** Formats a path as a JSON Pointer (RFC 6901): `/consent/0/uses`. */
export const toPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
