import { Chalk, type ChalkInstance } from 'chalk';

/** How a report may look: its colours, and how wide it may be. */
export interface Style {
  readonly paint: ChalkInstance;
  readonly columns: number;
}

/** A style of so many colours; 0 for none. */
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

/** A number with its thousands parted. To ask the machine for that takes longer than all else that a small report does. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
