import { Chalk, type ChalkInstance } from 'chalk';

/** The style of a report: its colours and its width. */
export interface Style {
  readonly paint: ChalkInstance;
  readonly columns: number;
}

/** Makes a style with a level of colours; 0 for none. */
export const styleOf = (colors: 0 | 1 | 2 | 3, columns: number): Style => ({
  paint: new Chalk({ level: colors }),
  columns,
});

/** Turns a result into a text. Pure: no streams, no exit code. */
export type Reporter<Result> = (result: Result, style: Style) => string;

/** A reporter in a list of formats. One that needs a heavy package is loaded when it is named. */
export type Format<Result> = (result: Result, style: Style) => string | Promise<string>;

/** A number with its noun: `1 error`, `3 errors`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${grouped(number)} ${number === 1 ? noun : plural}`;

/** Separates thousands. `toLocaleString` takes longer than all other work of a small report. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
