// Laws of merging lists whose items have no ids. Each item carries a mark, by which it is traced whatever a side makes of
// it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { merge } from '../../src/merge/merge.ts';
import { parse } from '../../src/yaml/parse.ts';
import { runs } from '../properties.ts';

/** An item: its mark, and the numbers that its values are made of. */
interface Item {
  readonly mark: number;
  readonly what: number;
  readonly when: number;
  readonly result: number;
}

type Made = string | Readonly<Record<string, unknown>>;

const day = (number: number) => `2026-0${1 + (number % 9)}-01`;
const words = ['quote', 'logo', 'case-study'];

/** Lists of a file, and what an item of each looks like. */
const LISTS: Readonly<Record<string, (item: Item) => Made>> = {
  aliases: ({ mark, what, when }) => `Alias ${mark} ${what}${when}`,
  'x-links': ({ mark, what, result }) => ({ 'x-mark': mark, to: `page ${what}`, seen: result }),
  activity: ({ mark, what, when, result }) => ({
    use: words[what],
    on: day(when),
    status: 'done',
    'x-result': result,
    'x-mark': mark,
  }),
  gives: ({ mark, what, when, result }) => ({
    kind: ['gift', 'travel', 'ticket'][what],
    on: day(when),
    note: `n${result}`,
    'x-mark': mark,
  }),
};

const markOf = (made: unknown): number =>
  typeof made === 'string' ? Number(made.split(' ')[1]) : Number((made as Readonly<Record<string, unknown>>)['x-mark']);

/** The marks of the base are below it. */
const FIRST_ADDED = 100;

const number = fc.nat(2);
const item = fc.record({ what: number, when: number, result: number });

/** A change of one side; `at` counts from the items of the base. */
const change = fc.record({
  op: fc.constantFrom('add', 'remove', 'edit', 'edit', 'move'),
  at: fc.nat(5),
  to: fc.nat(5),
  item,
});

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function changed(base: readonly Item[], changes: readonly Change[], marks: number) {
  const moved = new Set<number>();
  const edited = new Set<number>();
  let items = [...base];
  for (const [index, { op, at, to, item: values }] of changes.entries()) {
    const mark = items[at % Math.max(items.length, 1)]?.mark ?? -1;
    const known = items.find((one) => one.mark === mark);
    const others = items.filter((one) => one.mark !== mark);
    if (op === 'add') items = items.toSpliced(to % (items.length + 1), 0, { ...values, mark: marks + index });
    else if (known === undefined) continue;
    else if (op === 'remove') items = others;
    else if (op === 'edit') items = items.map((one) => (one.mark === mark ? { ...values, mark } : one));
    else items = others.toSpliced(to % (others.length + 1), 0, known);
    if (op === 'move') moved.add(mark);
    else edited.add(mark);
  }
  return { items, moved, edited };
}

const sides = fc.record({
  list: fc.constantFrom(...Object.keys(LISTS)),
  isFlow: fc.boolean(),
  base: fc.array(item, { minLength: 1, maxLength: 6 }),
  ours: fc.array(change, { maxLength: 3 }),
  theirs: fc.array(change, { maxLength: 3 }),
});

test('a list without ids: nothing comes twice or is made up, and what nobody moved keeps its order', () => {
  let merges = 0;
  fc.assert(
    fc.property(sides, ({ list, isFlow, base: values, ours: mine, theirs: yours }) => {
      const make = LISTS[list] ?? String;
      const base = values.map((one, mark) => ({ ...one, mark }));
      const [ours, theirs] = [changed(base, mine, FIRST_ADDED), changed(base, yours, 2 * FIRST_ADDED)];
      const write = (items: readonly Item[]) =>
        isFlow
          ? `name: A\n${list}: ${JSON.stringify(items.map(make))}\n`
          : stringify({ name: 'A', [list]: items.map(make) });
      const result = merge(write(base), write(ours.items), write(theirs.items));
      if ('refused' in result || result.conflicts.length > 0) return;
      merges += 1;
      const read = parse(result.text).value as Readonly<Record<string, readonly Made[]>>;
      const merged = read[list] ?? [];
      const marks = merged.map(markOf);
      const known = [base, ours.items, theirs.items].flat().map((one) => JSON.stringify(make(one)));
      // What both sides edited may look like another item of the base.
      const isFree = (mark: number) => !ours.edited.has(mark) || !theirs.edited.has(mark);
      // An edited item has no id to be found by, once others moved.
      const areMoved = ours.moved.size + theirs.moved.size > 0;
      const isStill = (mark: number) =>
        [ours, theirs].every(({ moved, edited }) => !moved.has(mark) && !(areMoved && edited.has(mark)));
      const still = marks.filter((mark) => mark < FIRST_ADDED && isFree(mark) && isStill(mark));
      expect(result.brought > 0).toBe(JSON.stringify(merged) !== JSON.stringify(ours.items.map(make)));
      expect({
        twice: marks.filter((mark, index) => isFree(mark) && marks.indexOf(mark) !== index),
        madeUp: merged.filter((one) => !known.includes(JSON.stringify(one))),
        inOrder: still,
      }).toEqual({
        twice: [],
        madeUp: [],
        inOrder: [...still].sort((a, b) => a - b),
      });
    }),
    { numRuns: runs(1800) },
  );
  expect(merges).toBeGreaterThan(100);
});
