/**
 * A table as Excel reads a file whose cells are separated by tabs, or by commas: a cell that begins with a quote ends at
 * the next one, whatever is between.
 */
export function spreadsheet(text: string, separator: '\t' | ',' = '\t'): readonly (readonly string[])[] {
  const ends = `${separator}\r\n`;
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
        cell += text[at];
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    }
    while (at < text.length && !ends.includes(text[at] ?? '')) {
      cell += text[at];
      at += 1;
    }
    rows.at(-1)?.push(cell);
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    if (text[at] !== separator && at + 1 < text.length) rows.push([]);
    at += 1;
  }
  return rows;
}

/** Says whether a spreadsheet computes a cell. Leading blanks and full-width signs make no difference. */
export const isFormula = (cell: string): boolean =>
  /^[\s\p{Default_Ignorable_Code_Point}]*[=+\-@]/u.test(cell.normalize('NFKC'));
