import { isAlias, isMap, isNode, isSeq } from 'yaml';
import type { Edit } from '../../../src/model/edit.ts';
import { compose } from '../../../src/yaml/compose.ts';
import { keyText } from '../../../src/yaml/full-locator.ts';

/** The lines that differ between two texts, from the first to the last; `from` is 0-based. */
export interface ChangedLines {
  readonly from: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Finds the lowest and the highest position of a change: among repeated lines, there can be several. */
export function changedLines(before: string, after: string): readonly [low: ChangedLines, high: ChangedLines] {
  const old = before.split('\n');
  const made = after.split('\n');
  const low = changeBetween(old, made);
  const { from, removed, added } = changeBetween(old.toReversed(), made.toReversed());
  const high = { from: old.length - from - removed.length, removed: removed.toReversed(), added: added.toReversed() };
  return [low, high];
}

function changeBetween(old: readonly string[], made: readonly string[]): ChangedLines {
  const shorter = Math.min(old.length, made.length);
  let from = 0;
  while (from < shorter && old[from] === made[from]) from += 1;
  let same = 0;
  while (same < shorter - from && old[old.length - 1 - same] === made[made.length - 1 - same]) same += 1;
  return { from, removed: old.slice(from, old.length - same), added: made.slice(from, made.length - same) };
}

/**
 * Gives the lines that an edit may change, 0-based: those of the innermost existing value on its path, the comments and
 * blank lines around them, and one more on each side, for the key above or an entry that moves up after a dash.
 */
export function linesInReach(text: string, { path }: Edit): readonly [first: number, last: number] {
  const { document } = compose(text);
  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  let node: unknown = document.contents;
  let start = isNode(node) ? node.range?.[0] : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyText(resolve(key), text) === String(step));
      if (pair === undefined) break;
      start = isNode(pair.key) ? pair.key.range?.[0] : start;
      node = pair.value ?? pair.key;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      // The dash may be some lines above an item, but not above the item before.
      const earlier = node.items[step - 1];
      start = isNode(earlier) ? earlier.range?.[1] : start;
      node = node.items[step];
    } else break;
  }
  const end = isNode(node) ? node.range?.[1] : text.length;
  const lines = text.split('\n');
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  const isBetween = (at: number) => /^\s*(?:#|$)/.test(lines[at] ?? 'x');
  let first = lineAt(start ?? 0);
  let last = lineAt(Math.max(end ?? 0, start ?? 0));
  do first -= 1;
  while (isBetween(first));
  do last += 1;
  while (isBetween(last));
  return [first, last];
}

/** Counts the lines of `some` that are not a subsequence of `all`. */
export function countUnmatched(some: readonly string[], all: readonly string[]): number {
  let at = 0;
  return some.filter((line) => {
    const found = all.indexOf(line, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  }).length;
}
