import { Chalk, type ChalkInstance } from 'chalk';
import type { FieldTree } from './fields.ts';

/** The style of a report: its colours and its width, and for JSON the fields that are wanted. */
export interface Style {
  readonly paint: Paint;
  readonly columns: number;
  /** Absent: all. */
  readonly fields?: FieldTree;
}

/** Colours of 256 that stand out from white as from black, by at least 3.9 to 1. Source: WCAG 2, contrast ratio. */
export const COLORS = { red: 196, green: 28, amber: 130, blue: 27, magenta: 163, cyan: 30, dim: 243 } as const;

/** The colours of reports. There is no yellow, which nobody can read on white. */
export type Paint = Pick<ChalkInstance, 'bold'> & Readonly<Record<keyof typeof COLORS, ChalkInstance>>;

/** Makes a style with a level of colours; 0 for none. */
export const styleOf = (colors: 0 | 1 | 2 | 3, columns: number): Style => ({ paint: paintOf(colors), columns });

/** Terminals with 16 colours have a palette of their own, made for their background; amber is bold there. */
function paintOf(level: 0 | 1 | 2 | 3): Paint {
  const chalk = new Chalk({ level });
  const { bold, red, green, blue, magenta, cyan, dim } = chalk;
  if (level < 2) return { bold, red, green, amber: bold, blue, magenta, cyan, dim };
  const painted = Object.entries(COLORS).map(([name, color]) => [name, chalk.ansi256(color)]);
  return { bold, ...Object.fromEntries(painted) };
}

/** Turns a result into a text. Pure: no streams, no exit code. */
export type Reporter<Result> = (result: Result, style: Style) => string;

/** A reporter in a list of formats. One that needs a heavy package is loaded when it is named. */
export type Format<Result> = (result: Result, style: Style) => string | Promise<string>;

/** A number with its noun: `1 error`, `3 errors`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${grouped(number)} ${number === 1 ? noun : plural}`;

/** Separates thousands. `toLocaleString` takes longer than all other work of a small report. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
