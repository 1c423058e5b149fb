// A first `=` is a command's path to zsh; a comma ends a command that stands in a sentence.
const SAFE = /^(?!=)[\w./=:@%+-]+$/;

/** Blanks other than the plain one, and everything that a terminal hides, obeys or has no sign for. */
const INVISIBLE = /(?! )[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u;

/** The word for a value that cannot be read off a screen as it is; no file, id or revision has this name. */
export const NOT_SHOWN = "'(not shown: it holds characters that cannot be seen)'";

/**
 * A text as one word of a line to copy into a POSIX shell. No report changes it: no two blanks stand together, and no
 * log, link or annotation can begin inside of it.
 */
export function shellWord(text: string): string {
  if (SAFE.test(text)) return text;
  if (INVISIBLE.test(text)) return NOT_SHOWN;
  const inner = text.replaceAll("'", "'\\''").replace(/(?<= ) |(?<=#)#|(?<=\])\(/g, "''$&");
  return `'${inner}'`;
}
