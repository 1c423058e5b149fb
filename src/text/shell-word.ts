import { late } from './late.ts';

// A leading `=` is a command's path to zsh. A comma ends a command within a sentence.
const SAFE = /^(?!=)[\w./=:@%+-]+$/;

/** Blanks other than the space, and everything that a terminal hides, obeys or cannot draw. */
const invisible = late(() => /(?! )[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u);

/** The word in place of a value with invisible characters. No file, id or revision has this name. */
export const NOT_SHOWN = "'(not shown: it holds characters that cannot be seen)'";

/**
 * Quotes a text as one word of a POSIX shell. No report changes such a word: it has no two spaces in a row, and no log
 * command, link or annotation can begin within it.
 */
export function shellWord(text: string): string {
  if (SAFE.test(text)) return text;
  if (invisible().test(text)) return NOT_SHOWN;
  const inner = text.replaceAll("'", "'\\''").replace(/(?<= ) |(?<=#)#|(?<=\])\(/g, "''$&");
  return `'${inner}'`;
}
