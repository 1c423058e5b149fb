/** A line of what is kept: JSON of a list of texts, of which some are keys. */
export type KeyedLine = readonly unknown[];

/** Lines as one text, to be kept and searched. */
export const formatLines = (lines: readonly KeyedLine[]): string =>
  `\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;

/** The lines in which one of the keys stands, without reading the others. `textOf` gives the text that has those of a key. */
export const findLines = <Line extends KeyedLine>(
  textOf: (key: string) => string,
  keys: Iterable<string>,
): readonly Line[] => findConnectedLines<Line>(textOf, keys, () => []);

/** The lines that have one of the keys, or one in common with such a line, and so on. Each key is looked for once. */
export function findConnectedLines<Line extends KeyedLine>(
  textOf: (key: string) => string,
  wanted: Iterable<string>,
  keysOf: (line: Line) => readonly string[],
): readonly Line[] {
  const lines = new Map<string, Line>();
  // Those that are added on the way come in their turn.
  const keys = new Set(wanted);
  for (const key of keys) {
    const text = textOf(key);
    const sought = JSON.stringify(key);
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
      const written = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at));
      if (lines.has(written)) continue;
      const line: Line = JSON.parse(written);
      lines.set(written, line);
      for (const other of keysOf(line)) keys.add(other);
    }
  }
  return [...lines.values()];
}
