import type { FieldKind } from './fields.ts';
import type { SearchIndex } from './index-library.ts';
import { ADVOCATE_SIZE, FIELD_SIZE, HEAD, HEAD_SIZE, numberAt, STORY_SIZE } from './layout.ts';

/** A text of a customer, as an index knows it. */
export interface FieldChunks {
  /** Which of `fieldsOf` it is. */
  readonly field: number;
  readonly kind: FieldKind;
  readonly chunks: Uint32Array;
}

/** What an entry is found by. */
export interface EntryOutline {
  /** Who the customer is. */
  readonly identity: readonly FieldChunks[];
  /** What was achieved, with what and by whom, and what kind of customer it is. */
  readonly content: readonly FieldChunks[];
}

/** The outlines of a customer: as such, and then of its stories. */
export function outlinesOf(index: SearchIndex, customer: number): readonly EntryOutline[] {
  const { shapes } = index.numbers;
  const start = numberAt(index.places.shapes, customer);
  const head = (part: keyof typeof HEAD): number => numberAt(shapes, start + HEAD[part]);
  const spans = fieldChunksOf(index, customer);
  let taken = 0;
  const take = (count: number): readonly FieldChunks[] => {
    taken += count;
    return spans.slice(taken - count, taken);
  };

  const identity = take(head('identity'));
  const otherProducts = take(head('otherProducts'));
  let next = start + HEAD_SIZE + FIELD_SIZE * spans.length;
  const people: (readonly FieldChunks[])[] = [];
  for (let person = 0; person < head('advocates'); person += 1, next += ADVOCATE_SIZE)
    people.push(take(numberAt(shapes, next + 1)));
  const profile = take(head('profile'));
  const outlines: EntryOutline[] = [{ identity: [...identity, ...otherProducts, ...people.flat()], content: profile }];
  for (let story = 0; story < head('stories'); story += 1) {
    const own = take(numberAt(shapes, next));
    const tellers = shapes.subarray(next + STORY_SIZE, next + STORY_SIZE + numberAt(shapes, next + 2));
    next += STORY_SIZE + tellers.length;
    outlines.push({
      identity,
      content: [...own, ...[...tellers].flatMap((person) => people[person] ?? []), ...profile],
    });
  }
  return outlines;
}

function fieldChunksOf({ numbers, places, kinds }: SearchIndex, customer: number): readonly FieldChunks[] {
  const start = numberAt(places.shapes, customer);
  const count = numberAt(numbers.shapes, start + HEAD.fields);
  let from = numberAt(places.chunks, customer);
  const spans: FieldChunks[] = [];
  for (let field = 0; field < count; field += 1) {
    const next = start + HEAD_SIZE + FIELD_SIZE * field;
    const kind = kinds[numberAt(numbers.shapes, next)];
    const to = from + numberAt(numbers.shapes, next + 1);
    if (kind !== undefined) spans.push({ field, kind, chunks: numbers.chunks.subarray(from, to) });
    from = to;
  }
  return spans;
}
