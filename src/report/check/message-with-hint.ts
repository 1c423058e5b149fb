import type { Diagnostic } from '../../model/diagnostic.ts';
import { splitCommands } from '../../text/split-commands.ts';

/** The message and the hint as sentences on one line, for formats with one field for both. */
export function messageWithHint({ message, hint }: Diagnostic): string {
  if (hint === null) return message;
  // A full stop after a command would be copied with it.
  const stop = splitCommands(hint).at(-1)?.isCommand ? '' : '.';
  return `${message}. ${hint.charAt(0).toUpperCase()}${hint.slice(1)}${stop}`;
}
