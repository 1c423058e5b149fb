/** A line of what is kept: JSON of a list of texts, of which some are keys. */
export type KeptLine = readonly unknown[];

/** Lines as one text, to be kept and searched. */
export const linesText = (lines: readonly KeptLine[]): string =>
  `\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;

/** The lines in which one of the keys stands, without reading the others. */
export function linesWith<Line extends KeptLine>(text: string, keys: Iterable<string>): readonly Line[] {
  return linesAkin<Line>(text, keys, () => []);
}

/** The lines that have one of the keys, or one in common with such a line, and so on. Each key is looked for once. */
export function linesAkin<Line extends KeptLine>(
  text: string,
  wanted: Iterable<string>,
  keysOf: (line: Line) => readonly string[],
): readonly Line[] {
  const lines = new Map<number, Line>();
  // Those that are added on the way come in their turn.
  const keys = new Set(wanted);
  for (const key of keys) {
    const sought = JSON.stringify(key);
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
      const start = text.lastIndexOf('\n', at) + 1;
      if (lines.has(start)) continue;
      const line: Line = JSON.parse(text.slice(start, text.indexOf('\n', start)));
      lines.set(start, line);
      for (const other of keysOf(line)) keys.add(other);
    }
  }
  return [...lines.values()];
}
