import { checksum } from '../text/hash.ts';

/** One line of a cached text: a JSON list that holds the keys by which the line is found. */
export type KeyedLine = readonly unknown[];

/** Writes lines as one text that `findLines` can search. */
export const formatLines = (lines: readonly KeyedLine[]): string =>
  `\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;

/** Bounds the buckets. With so many, a bucket of ten thousand customers is read in no time. */
const MAX_BUCKETS = 512;

/** Puts each line into the buckets of its keys, and makes a text of each bucket. */
export function intoBuckets<Line extends KeyedLine>(
  lines: readonly Line[],
  keysOf: (line: Line) => readonly string[],
): readonly string[] {
  const buckets = Array.from({ length: Math.min(lines.length, MAX_BUCKETS) }, (): Line[] => []);
  for (const line of lines) {
    const numbers = new Set(keysOf(line).map((key) => bucketOf(key, buckets.length)));
    for (const number of numbers) buckets[number]?.push(line);
  }
  return buckets.map(formatLines);
}

/** Gives the bucket of a key among so many. */
export const bucketOf = (key: string, buckets: number): number => checksum(Buffer.from(key)) % buckets;

/** Finds the lines that hold one of the keys, and parses no others. `textOf` gives the text to search for a key. */
export const findLines = <Line extends KeyedLine>(
  textOf: (key: string) => string,
  keys: Iterable<string>,
): readonly Line[] => findConnectedLines<Line>(textOf, keys, () => []);

/** Finds the lines that hold one of the keys, then those that share a key with a found line, until none is left. */
export function findConnectedLines<Line extends KeyedLine>(
  textOf: (key: string) => string,
  firstKeys: Iterable<string>,
  keysOf: (line: Line) => readonly string[],
): readonly Line[] {
  const lines = new Map<string, Line>();
  // The loop below also visits the keys that are added while it runs.
  const keys = new Set(firstKeys);
  for (const key of keys) {
    const text = textOf(key);
    const pattern = JSON.stringify(key);
    for (let index = text.indexOf(pattern); index !== -1; index = text.indexOf(pattern, index + 1)) {
      const json = text.slice(text.lastIndexOf('\n', index) + 1, text.indexOf('\n', index));
      if (lines.has(json)) continue;
      const line: Line = JSON.parse(json);
      lines.set(json, line);
      for (const other of keysOf(line)) keys.add(other);
    }
  }
  return [...lines.values()];
}
