import type { OmittedFile } from '../../model/library.ts';

/** A value of a table; null where there is none to say. */
export type SheetValue = string | number | null;

/** A table of a sheet. Its texts are untrusted, and each format escapes them for where they go. */
export interface SheetTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetValue[])[];
  /** Printed instead of a table without rows; absent: such a table is left out. */
  readonly empty?: string;
}

/** Bars of one measure, each with its label and its figure in words. */
export interface SheetChart {
  readonly title: string;
  /** The fact that the bars show, in a sentence. */
  readonly description: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly text: string }[];
}

/** A cell of a matrix in which nobody is; a list leaves it out. */
export const NOTHING = '·';

export type SheetPart = SheetTable | SheetChart;

/** A result as tables and charts, which every format prints in its own way. */
export interface Sheet {
  readonly title: string;
  /** Sentences above the tables. */
  readonly lines: readonly string[];
  readonly parts: readonly SheetPart[];
  /** All rows as one table, for spreadsheets: its head is a contract, and new columns come last. */
  readonly data: SheetTable;
}

/** Names the files that an answer leaves out, for its head: a page without that would promise more than it knows. */
export const leftOut = (omitted: readonly OmittedFile[]): readonly string[] =>
  omitted.length === 0 ? [] : [`Left out: ${omitted.map(({ file, why }) => `${file} (${why})`).join(', ')}`];

export const isChart = (part: SheetPart): part is SheetChart => 'bars' in part;

/** The value of each bar as a share of the largest, from 0 to 1. */
export function barShares({ bars }: SheetChart): readonly number[] {
  const most = Math.max(...bars.map(({ value }) => value), 0);
  return bars.map(({ value }) => (most === 0 ? 0 : value / most));
}

/** A share in per cent, or the words for too few. */
export const percent = (rate: number | null): string =>
  rate === null ? 'too few to say' : `${Math.round(100 * rate)} %`;
