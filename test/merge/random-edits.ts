// Random edits of a customer file like those of people: set a value, add or remove an item or a key, write a comment.
// Each is made in the text by lines alone, and in the value independently.
import fc from 'fast-check';
import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

type Path = readonly (string | number)[];

/** A range of a text and its replacement. */
interface Splice {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

export interface Edit {
  readonly op: 'set' | 'add' | 'remove' | 'comment';
  /** The value that is set or removed; of an addition the collection. */
  readonly path: Path;
  /** The path that no edit of the other side may touch. Two additions to one list are no conflict. */
  readonly touches: Path;
  /** Of a removed item its list, of which no side empties itself. */
  readonly from?: Path;
  /** True if two such edits of one list by both sides would change the same comma. */
  readonly inBrackets?: boolean;
  splice(word: string): Splice;
  /** Makes it in values that were made as the text is. */
  change(root: unknown, word: string): void;
}

/** Keys that identify an item: with a new value, it is another item. */
const KNOWN_BY = 'id where since metric measured_on on kind use advocate requested_by opportunity'.split(' ');

/** Lists every edit that can be made in a text. */
export function editsOf(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const lineStart = (at: number) => text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = (at: number) => text.indexOf('\n', at) + 1 || text.length;
  const column = (at: number) => at - lineStart(at);
  const range = (node: unknown) => (node as Node).range ?? [0, 0, 0];
  /** Gives the end of the last line of a value, without blank lines below a block scalar. */
  const below = (node: unknown): number => {
    const end = text.slice(0, range(node)[1]).trimEnd().length;
    return lineEnd(end);
  };
  const holder = (root: unknown, path: Path): Record<string | number, unknown> =>
    path.reduce<unknown>((node, step) => (node as Record<string | number, unknown>)[step], root) as never;

  const visit = (node: unknown, path: Path, start: number): void => {
    if (isMap(node)) visitMap(node, path);
    else if (isSeq(node)) visitList(node, path);
    else if (isScalar(node) && typeof path.at(-1) === 'string' && !KNOWN_BY.includes(String(path.at(-1)))) {
      if (node.type !== 'PLAIN' && node.type !== 'QUOTE_DOUBLE') return;
      const [at, end] = range(node);
      edits.push({
        ...{ op: 'set', path, touches: path },
        splice: (word) => ({ at, end, text: word }),
        change: (root, word) => {
          holder(root, path.slice(0, -1))[path.at(-1) ?? ''] = word;
        },
      });
    }
    if (path.length > 0 && text.slice(lineStart(start), start).trim() === '') {
      edits.push({
        ...{ op: 'comment', path, touches: [...path, '#'] },
        splice: (word) => ({
          ...{ at: lineStart(start), end: lineStart(start) },
          text: `${' '.repeat(column(start))}# ${word}\n`,
        }),
        change: () => {},
      });
    }
  };

  const visitMap = (map: YAMLMap, path: Path): void => {
    for (const [at, { key, value }] of map.items.entries()) {
      const start = range(key)[0];
      const inner = [...path, String((key as { readonly value?: unknown }).value)];
      visit(value, inner, start);
      if (at === 0 || map.flow || KNOWN_BY.includes(String(inner.at(-1)))) continue;
      edits.push({
        ...{ op: 'remove', path: inner, touches: inner },
        splice: () => ({ at: lineStart(start), end: below(value), text: '' }),
        change: (root) => {
          delete holder(root, path)[inner.at(-1) ?? ''];
        },
      });
    }
    const first = map.items[0];
    if (first === undefined) return;
    edits.push({
      ...{ op: 'add', path, touches: [...path, '+'] },
      splice: (word) =>
        map.flow
          ? { at: range(first.key)[0], end: range(first.key)[0], text: `x-${word}: 1, ` }
          : {
              ...{ at: below(first.value), end: below(first.value) },
              text: `${' '.repeat(column(range(first.key)[0]))}x-${word}: 1   # ${word}\n`,
            },
      change: (root, word) => {
        holder(root, path)[`x-${word}`] = 1;
      },
    });
  };

  const visitList = (list: YAMLSeq, path: Path): void => {
    const dash = range(list)[0];
    const starts = list.items.map((item) =>
      list.flow ? range(item)[0] : lineStart(range(item)[0]) + text.slice(lineStart(range(item)[0])).indexOf('-'),
    );
    for (const [at, item] of list.items.entries()) {
      const inner = [...path, at];
      visit(item, inner, starts[at] ?? 0);
      if (list.items.length < 2) continue;
      const [next, previous] = [list.items[at + 1], list.items[at - 1]];
      const inBrackets =
        next === undefined
          ? { at: range(previous)[1], end: range(item)[1] }
          : { at: range(item)[0], end: range(next)[0] };
      edits.push({
        ...{ op: 'remove', path: inner, touches: inner, from: path, inBrackets: list.flow === true },
        splice: () => ({
          ...(list.flow ? inBrackets : { at: lineStart(starts[at] ?? 0), end: below(item) }),
          text: '',
        }),
        change: (root) => {
          delete holder(root, path)[at];
        },
      });
    }
    const last = list.items.at(-1);
    if (last === undefined) return;
    const isOfTexts = !isCollection(last);
    edits.push({
      ...{ op: 'add', path, touches: [...path, '+'] },
      splice: (word) => {
        const item = isOfTexts ? word : `{ id: ${word}, x-a: b }`;
        return list.flow
          ? { at: range(last)[1], end: range(last)[1], text: `, ${item}` }
          : { at: below(last), end: below(last), text: `${' '.repeat(column(dash))}- ${item}\n` };
      },
      change: (root, word) => {
        (holder(root, path) as unknown as unknown[]).push(isOfTexts ? word : { id: word, 'x-a': 'b' });
      },
    });
  };

  visit(parseDocument(text, { version: '1.2', schema: 'core' }).contents, [], 0);
  return edits;
}

/**
 * Makes the edits of both sides in a text; no two overlap. At the same position, additions to the entry above come first,
 * then comments, each ours first.
 */
export function edited(text: string, ours: readonly Edit[], theirs: readonly Edit[]): string {
  const splicesOf = (edits: readonly Edit[], word: string) =>
    edits.map((edit, at) => ({
      ...edit.splice(`${word}${at}`),
      isComment: edit.op === 'comment',
      depth: edit.path.length,
    }));
  const inOrder = [...splicesOf(ours, 'a'), ...splicesOf(theirs, 'b')].sort(
    (one, other) =>
      one.at - other.at ||
      one.end - other.end ||
      Number(one.isComment) - Number(other.isComment) ||
      // An addition within an entry comes before one after it.
      (one.isComment ? 0 : other.depth - one.depth),
  );
  return inOrder.reduceRight((made, { at, end, text }) => made.slice(0, at) + text + made.slice(end), text);
}

/** Makes the edits of both sides in a value, theirs last. Items removed from lists leave holes until the end. */
export function expected(value: unknown, ours: readonly Edit[], theirs: readonly Edit[]): unknown {
  const root = structuredClone(value);
  for (const [side, edits] of [['a', ours] as const, ['b', theirs] as const]) {
    for (const [at, edit] of edits.entries()) edit.change(root, `${side}${at}`);
  }
  return withoutHoles(root);
}

function withoutHoles(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap((item) => [withoutHoles(item)]);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHoles(inner)]));
}

const isPrefix = (path: Path, other: Path): boolean => path.every((step, at) => step === other[at]);

const areApart = (one: Edit, other: Edit): boolean =>
  !isPrefix(one.touches, other.touches) && !isPrefix(other.touches, one.touches);

const areOfOneList = (one: Edit, other: Edit): boolean =>
  one.from !== undefined && other.from !== undefined && one.from.join() === other.from.join();

/** Indexes of edits to choose, each with its side. */
export const picks = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 2, maxLength: 12 });

/** Chooses the picked edits that do not overlap with another one. Both sides may add to one list. */
export function chosen(all: readonly Edit[], picked: readonly (readonly [number, boolean])[]) {
  const sides: { readonly ours: Edit[]; readonly theirs: Edit[] } = { ours: [], theirs: [] };
  for (const [at, isOurs] of picked) {
    const edit = all[at % all.length];
    if (edit === undefined) continue;
    const [own, other] = isOurs ? [sides.ours, sides.theirs] : [sides.theirs, sides.ours];
    const isFree = own.every((one) => areApart(edit, one) && !areOfOneList(edit, one));
    const isApart = other.every(
      (one) =>
        (one === edit && edit.op === 'add') || (areApart(edit, one) && !(edit.inBrackets && areOfOneList(edit, one))),
    );
    if (isFree && isApart) own.push(edit);
  }
  return sides;
}
