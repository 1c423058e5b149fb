import type { Kind } from './fields.ts';
import type { Index } from './index-library.ts';
import { ADVOCATE_SIZE, at, FIELD_SIZE, HEAD, HEAD_SIZE, STORY_SIZE } from './layout.ts';

/** A text of a customer, as an index knows it. */
export interface Span {
  /** Which of `fieldsOf` it is. */
  readonly field: number;
  readonly kind: Kind;
  readonly chunks: Uint32Array;
}

/** What an entry is found by. */
export interface Outline {
  /** Who the customer is. */
  readonly identity: readonly Span[];
  /** What was achieved, with what and by whom, and what kind of customer it is. */
  readonly content: readonly Span[];
}

/** The outlines of a customer: as such, and then of its stories. */
export function outlinesOf(index: Index, customer: number): readonly Outline[] {
  const { shapes } = index.numbers;
  const start = at(index.places.shapes, customer);
  const head = (part: keyof typeof HEAD): number => at(shapes, start + HEAD[part]);
  const spans = spansOf(index, customer);
  let taken = 0;
  const take = (count: number): readonly Span[] => {
    taken += count;
    return spans.slice(taken - count, taken);
  };

  const identity = take(head('identity'));
  const untold = take(head('untold'));
  let next = start + HEAD_SIZE + FIELD_SIZE * spans.length;
  const people: (readonly Span[])[] = [];
  for (let person = 0; person < head('advocates'); person += 1, next += ADVOCATE_SIZE)
    people.push(take(at(shapes, next + 1)));
  const setting = take(head('setting'));
  const outlines: Outline[] = [{ identity: [...identity, ...untold, ...people.flat()], content: setting }];
  for (let story = 0; story < head('stories'); story += 1) {
    const own = take(at(shapes, next));
    const tellers = shapes.subarray(next + STORY_SIZE, next + STORY_SIZE + at(shapes, next + 2));
    next += STORY_SIZE + tellers.length;
    outlines.push({
      identity,
      content: [...own, ...[...tellers].flatMap((person) => people[person] ?? []), ...setting],
    });
  }
  return outlines;
}

function spansOf({ numbers, places, kinds }: Index, customer: number): readonly Span[] {
  const start = at(places.shapes, customer);
  const count = at(numbers.shapes, start + HEAD.fields);
  let from = at(places.chunks, customer);
  const spans: Span[] = [];
  for (let field = 0; field < count; field += 1) {
    const next = start + HEAD_SIZE + FIELD_SIZE * field;
    const kind = kinds[at(numbers.shapes, next)];
    const to = from + at(numbers.shapes, next + 1);
    if (kind !== undefined) spans.push({ field, kind, chunks: numbers.chunks.subarray(from, to) });
    from = to;
  }
  return spans;
}
