/**
 * How a customer stands in an index, as numbers. Its shape says how many there are of everything, so that the numbers of
 * its chunks and of its facets' values need nothing between them:
 *
 *     shape    the head, then of each field:    its kind, how many chunks
 *                        then of each advocate: whether they left, how many fields, how many values
 *                        then of each story:    how many fields, how many values, how many tellers, each teller's place
 *     chunks   of each field
 *     values   of the customer as such, of each advocate, of each story
 *
 * The fields are those of `textsOf`, in its order.
 */
export const HEAD = {
  /** How many numbers the shape has. */
  size: 0,
  chunks: 1,
  values: 2,
  isBroken: 3,
  /** The day as the number YYYYMMDD; 0 where there is none. */
  lastAsked: 4,
  /** How many fields there are in all, and of each kind that is no one's. */
  fields: 5,
  identity: 6,
  otherProducts: 7,
  profile: 8,
  /** How many values the customer as such has. */
  ownValues: 9,
  advocates: 10,
  stories: 11,
} as const;

export const HEAD_SIZE = 12;
export const FIELD_SIZE = 2;
export const ADVOCATE_SIZE = 3;
/** Without its tellers. */
export const STORY_SIZE = 3;

/** A list of numbers: what is read from beyond its end does not matter. */
export const numberAt = (numbers: Uint32Array, place: number): number => numbers[place] ?? 0;

/** Where each customer begins in each list of an index, and, as the last, where they end. */
export interface IndexOffsets {
  readonly shapes: Uint32Array;
  readonly chunks: Uint32Array;
  readonly values: Uint32Array;
  /** Of each customer the first is the customer as such, and then come its stories. */
  readonly entries: Uint32Array;
}

/** Finds the places of so many customers. */
export function computeOffsets(shapes: Uint32Array, count: number): IndexOffsets {
  const places = {
    shapes: new Uint32Array(count + 1),
    chunks: new Uint32Array(count + 1),
    values: new Uint32Array(count + 1),
    entries: new Uint32Array(count + 1),
  };
  for (let customer = 0; customer < count; customer += 1) {
    const shape = numberAt(places.shapes, customer);
    places.shapes[customer + 1] = shape + numberAt(shapes, shape + HEAD.size);
    places.chunks[customer + 1] = numberAt(places.chunks, customer) + numberAt(shapes, shape + HEAD.chunks);
    places.values[customer + 1] = numberAt(places.values, customer) + numberAt(shapes, shape + HEAD.values);
    places.entries[customer + 1] = numberAt(places.entries, customer) + 1 + numberAt(shapes, shape + HEAD.stories);
  }
  return places;
}
