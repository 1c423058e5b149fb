/**
 * The format of a customer in an index. The shape counts everything, so that the numbers of chunks and facet values need
 * no separators:
 *
 *     shape    the head, then for each field:    its kind, count of chunks
 *                        then for each advocate: 1 if they left, count of fields, count of values
 *                        then for each story:    count of fields, of values, of speakers, then the index of each speaker
 *     chunks   of each field
 *     values   of the customer as such, of each advocate, of each story
 *
 * The fields are those of `allFields`, in its order.
 */
export const HEAD = {
  /** The count of numbers in the shape. */
  size: 0,
  chunks: 1,
  values: 2,
  isBroken: 3,
  /** The latest day as the number YYYYMMDD; 0 without one. */
  lastAsked: 4,
  /** The count of all fields, then of the fields in each group that belongs to no advocate or story. */
  fields: 5,
  identity: 6,
  otherProducts: 7,
  profile: 8,
  /** The count of facet values of the customer as such. */
  ownValues: 9,
  advocates: 10,
  stories: 11,
} as const;

export const HEAD_SIZE = 12;
export const FIELD_SIZE = 2;
export const ADVOCATE_SIZE = 3;
/** Without the indexes of its speakers. */
export const STORY_SIZE = 3;

/** Reads a number of a list. Positions beyond its end give 0, which callers never use. */
export const numberAt = (numbers: Uint32Array, index: number): number => numbers[index] ?? 0;

/** The start of each customer in each list of an index, and the end of the last. */
export interface IndexOffsets {
  readonly shapes: Uint32Array;
  readonly chunks: Uint32Array;
  readonly values: Uint32Array;
  /** The entries of a customer: the customer as such, then its stories. */
  readonly entries: Uint32Array;
}

/** Computes the offsets of a count of customers. */
export function computeOffsets(shapes: Uint32Array, count: number): IndexOffsets {
  const offsets = {
    shapes: new Uint32Array(count + 1),
    chunks: new Uint32Array(count + 1),
    values: new Uint32Array(count + 1),
    entries: new Uint32Array(count + 1),
  };
  for (let customer = 0; customer < count; customer += 1) {
    const shape = numberAt(offsets.shapes, customer);
    offsets.shapes[customer + 1] = shape + numberAt(shapes, shape + HEAD.size);
    offsets.chunks[customer + 1] = numberAt(offsets.chunks, customer) + numberAt(shapes, shape + HEAD.chunks);
    offsets.values[customer + 1] = numberAt(offsets.values, customer) + numberAt(shapes, shape + HEAD.values);
    offsets.entries[customer + 1] = numberAt(offsets.entries, customer) + 1 + numberAt(shapes, shape + HEAD.stories);
  }
  return offsets;
}
