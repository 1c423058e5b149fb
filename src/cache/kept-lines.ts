/** A line of what is kept: JSON of a list of texts, of which some are keys. */
export type KeptLine = readonly unknown[];

/** Lines as one text, to be kept and searched. */
export const linesText = (lines: readonly KeptLine[]): string =>
  `\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;

/** The lines in which one of the keys stands, without reading the others. */
export function linesWith<Line extends KeptLine>(text: string, keys: Iterable<string>): readonly Line[] {
  const starts = new Set<number>();
  for (const key of keys) {
    const sought = JSON.stringify(key);
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
      starts.add(text.lastIndexOf('\n', at) + 1);
    }
  }
  return [...starts].map((start) => JSON.parse(text.slice(start, text.indexOf('\n', start))));
}

/** The lines that have one of the keys, or one in common with such a line, and so on. */
export function linesAkin<Line extends KeptLine>(
  text: string,
  wanted: Iterable<string>,
  keysOf: (line: Line) => readonly string[],
): readonly Line[] {
  const keys = new Set(wanted);
  for (;;) {
    const lines = linesWith<Line>(text, keys);
    const before = keys.size;
    for (const key of lines.flatMap(keysOf)) keys.add(key);
    if (keys.size === before) return lines;
  }
}
