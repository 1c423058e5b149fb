/** The way from a file's root to a value: keys and list indexes. */
export type Path = readonly (string | number)[];

/** A stretch of a text. Lines and columns are 1-based, columns in UTF-16 units without a BOM; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

/** A place as rules name it: by path, for the library to resolve, or by range where there is no path. */
export type Place =
  | { readonly file: string; readonly path: Path; readonly part?: 'key' | 'value' }
  | { readonly file: string; readonly range: Range };

/** The path as a JSON Pointer (RFC 6901): `/consent/0/uses`. */
export const toPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
