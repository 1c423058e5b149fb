import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { splitCommands } from '../text/split-commands.ts';
import type { Reporter, Style } from './style.ts';

// A noncharacter, which no escaped text holds.
const KEPT = '\uFDD0';

/** A mark at the beginning of a line, which stays with the first word. */
const MARK = /^((?:\u001B\[\d+m)*[→·✓✗!](?:\u001B\[\d+m)*) /;

/** A line for a terminal as lines of a width. A command is never parted, however long: it is there to be copied. */
export function wrapLine(line: string, width: number, options?: { readonly trim: boolean }): readonly string[] {
  const kept = splitCommands(line)
    .map(({ text, isCommand }) => (isCommand ? text.replaceAll(' ', KEPT) : text))
    .join('')
    .replace(MARK, `$1${KEPT}`);
  return wrapAnsi(kept, width, options).replaceAll(KEPT, ' ').split('\n');
}

// Below this a hanging indent would leave no room for words.
const LEAST_WIDTH = 16;

/** The widest share of a line that its columns may take before the words that wrap below each other. */
const MOST_BESIDE = 0.45;

/** A text with each line that is too wide wrapped. Its further lines hang below the last column, or two blanks in. */
export const fitLines = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => (line.length <= columns || stringWidth(line) <= columns ? line : hungLine(line, columns)))
    .join('\n');

function hungLine(line: string, columns: number): string {
  const indent = line.length - line.trimStart().length;
  const ends = [...line.matchAll(/(?<=\S) {2,}(?=\S)/g)].map(({ 0: gap, index }) => index + gap.length);
  const column = ends.filter((end) => stringWidth(line.slice(0, end)) <= columns * MOST_BESIDE).at(-1);
  const head = line.slice(0, column ?? indent);
  const hang = column === undefined ? indent + 2 : stringWidth(head);
  const parts = wrapLine(line.slice(head.length), Math.max(columns - hang, LEAST_WIDTH));
  return `${head}${parts.map((part) => part.trim()).join(`\n${' '.repeat(hang)}`)}`;
}

/** A reporter whose lines are no wider than the terminal. */
export const fitted =
  <Result>(reporter: Reporter<Result>): Reporter<Result> =>
  (result: Result, style: Style) =>
    fitLines(reporter(result, style), style.columns);
