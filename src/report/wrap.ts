import { wrapAnsi } from 'fast-wrap-ansi';
import { splitCommands } from '../text/split-commands.ts';

// No character, so that no text that was made safe holds it.
const KEPT = '\uFDD0';

/** A line for a terminal as lines of a width. A command is never parted, however long: it is there to be copied. */
export function wrapLine(line: string, width: number, options?: { readonly trim: boolean }): readonly string[] {
  const kept = splitCommands(line)
    .map(({ text, isCommand }) => (isCommand ? text.replaceAll(' ', KEPT) : text))
    .join('');
  return wrapAnsi(kept, width, options).replaceAll(KEPT, ' ').split('\n');
}
