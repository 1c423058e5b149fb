import { wrapAnsi } from 'fast-wrap-ansi';
import { splitCommands } from '../text/split-commands.ts';

// A noncharacter, which no escaped text holds.
const KEPT = '\uFDD0';

/** Wraps a line for a terminal. A command is never split, however long, so that it can be copied. */
export function wrapLine(line: string, width: number, options?: { readonly trim: boolean }): readonly string[] {
  const kept = splitCommands(line)
    .map(({ text, isCommand }) => (isCommand ? text.replaceAll(' ', KEPT) : text))
    .join('');
  return wrapAnsi(kept, width, options).replaceAll(KEPT, ' ').split('\n');
}
