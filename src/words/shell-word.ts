/** A text as one word of a line that is to be copied into a POSIX shell. */
export const shellWord = (text: string): string =>
  /^[\w./=:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
