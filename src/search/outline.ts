import type { FieldKind } from './fields.ts';
import type { SearchIndex } from './index-library.ts';
import { ADVOCATE_SIZE, FIELD_SIZE, HEAD, HEAD_SIZE, numberAt, STORY_SIZE } from './layout.ts';

/** A text of a customer in an index. */
export interface FieldChunks {
  /** The position of the text in `allFields`. */
  readonly position: number;
  readonly kind: FieldKind;
  readonly chunks: Uint32Array;
}

/** The texts by which an entry is found. */
export interface EntryOutline {
  /** The texts that identify the customer. */
  readonly identity: readonly FieldChunks[];
  /** The texts of the story and its speakers, and the customer's profile. */
  readonly content: readonly FieldChunks[];
}

/** Reads the outlines of a customer: as such, and then of its stories. */
export function outlinesOf(index: SearchIndex, customer: number): readonly EntryOutline[] {
  const { shapes } = index.numbers;
  const start = numberAt(index.offsets.shapes, customer);
  const head = (part: keyof typeof HEAD): number => numberAt(shapes, start + HEAD[part]);
  const fields = fieldChunksOf(index, customer);
  let taken = 0;
  const take = (count: number): readonly FieldChunks[] => {
    taken += count;
    return fields.slice(taken - count, taken);
  };

  const identity = take(head('identity'));
  const otherProducts = take(head('otherProducts'));
  let next = start + HEAD_SIZE + FIELD_SIZE * fields.length;
  const people: (readonly FieldChunks[])[] = [];
  for (let person = 0; person < head('advocates'); person += 1, next += ADVOCATE_SIZE)
    people.push(take(numberAt(shapes, next + 1)));
  const profile = take(head('profile'));
  const outlines: EntryOutline[] = [{ identity: [...identity, ...otherProducts, ...people.flat()], content: profile }];
  for (let story = 0; story < head('stories'); story += 1) {
    const own = take(numberAt(shapes, next));
    const speakers = shapes.subarray(next + STORY_SIZE, next + STORY_SIZE + numberAt(shapes, next + 2));
    next += STORY_SIZE + speakers.length;
    outlines.push({
      identity,
      content: [...own, ...[...speakers].flatMap((person) => people[person] ?? []), ...profile],
    });
  }
  return outlines;
}

function fieldChunksOf({ numbers, offsets, kinds }: SearchIndex, customer: number): readonly FieldChunks[] {
  const start = numberAt(offsets.shapes, customer);
  const count = numberAt(numbers.shapes, start + HEAD.fields);
  let from = numberAt(offsets.chunks, customer);
  const fields: FieldChunks[] = [];
  for (let position = 0; position < count; position += 1) {
    const next = start + HEAD_SIZE + FIELD_SIZE * position;
    const kind = kinds[numberAt(numbers.shapes, next)];
    const to = from + numberAt(numbers.shapes, next + 1);
    if (kind !== undefined) fields.push({ position, kind, chunks: numbers.chunks.subarray(from, to) });
    from = to;
  }
  return fields;
}
