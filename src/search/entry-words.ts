import type { SearchIndex } from './index-library.ts';
import { ADVOCATE_SIZE, FIELD_SIZE, HEAD, HEAD_SIZE, numberAt, STORY_SIZE } from './layout.ts';
import type { QueryMeaning } from './query-meaning.ts';

/** For each entry of an index which words of a query it has, as bits. */
export interface EntryWords {
  /** The word that the lowest bit stands for. */
  readonly from: number;
  /** In who the customer is; a customer as such is its people, too. */
  readonly identity: Uint8Array;
  /** In all that it is found by. */
  readonly all: Uint8Array;
}

// With more of them the marks would be too many to be at hand for a quick machine.
const WORDS_PER_GROUP = 8;

/**
 * Looks which entries have which words: of some words at a time, as many as a mark has bits. Only customers of
 * whom something is `left` are looked at.
 */
export function wordsOfEntries(index: SearchIndex, left: Uint8Array, wanted: QueryMeaning): readonly EntryWords[] {
  return Array.from({ length: Math.ceil(wanted.words.length / WORDS_PER_GROUP) }, (_, group) => {
    const marks = new Uint8Array(index.lexicon.size);
    for (const [chunk, worths] of wanted.chunks)
      for (const { index: word } of worths)
        if (Math.floor(word / WORDS_PER_GROUP) === group)
          marks[chunk] = (marks[chunk] ?? 0) | (1 << (word % WORDS_PER_GROUP));
    return { from: group * WORDS_PER_GROUP, ...reach(index, left, marks) };
  });
}

function reach(
  { numbers, places, count: customers }: SearchIndex,
  left: Uint8Array,
  marks: Uint8Array,
): Pick<EntryWords, 'identity' | 'all'> {
  const { shapes, chunks } = numbers;
  const count = numberAt(places.entries, customers);
  const identity = new Uint8Array(count);
  const all = new Uint8Array(count);
  let inFields = new Uint8Array(256);
  for (let customer = 0; customer < customers; customer += 1) {
    const entry = numberAt(places.entries, customer);
    const end = numberAt(places.entries, customer + 1);
    if (!isAnyLeft(left, entry, end)) continue;
    let chunk = numberAt(places.chunks, customer);
    if (combinedBits(chunks, chunk, numberAt(places.chunks, customer + 1), marks) === 0) continue;

    const start = numberAt(places.shapes, customer);
    const fields = numberAt(shapes, start + HEAD.fields);
    if (fields > inFields.length) inFields = new Uint8Array(2 * fields);
    let next = start + HEAD_SIZE;
    for (let field = 0; field < fields; field += 1, next += FIELD_SIZE) {
      const end = chunk + numberAt(shapes, next + 1);
      inFields[field] = combinedBits(chunks, chunk, end, marks);
      chunk = end;
    }

    let field = 0;
    const take = (length: number): number => {
      let bits = 0;
      for (const end = field + length; field < end; field += 1) bits |= inFields[field] ?? 0;
      return bits;
    };
    const ofAll = take(numberAt(shapes, start + HEAD.identity));
    let ofItself = ofAll | take(numberAt(shapes, start + HEAD.otherProducts));
    const people: number[] = [];
    for (let more = numberAt(shapes, start + HEAD.advocates); more > 0; more -= 1, next += ADVOCATE_SIZE)
      people.push(take(numberAt(shapes, next + 1)));
    for (const bits of people) ofItself |= bits;
    const ofProfile = take(numberAt(shapes, start + HEAD.profile));
    identity[entry] = ofItself;
    all[entry] = ofItself | ofProfile;
    for (let story = entry + 1; story < end; story += 1) {
      let bits = ofAll | ofProfile | take(numberAt(shapes, next));
      const tellers = numberAt(shapes, next + 2);
      next += STORY_SIZE;
      for (const last = next + tellers; next < last; next += 1) bits |= people[numberAt(shapes, next)] ?? 0;
      identity[story] = ofAll;
      all[story] = bits;
    }
  }
  return { identity, all };
}

function isAnyLeft(left: Uint8Array, from: number, to: number): boolean {
  for (let entry = from; entry < to; entry += 1) if (left[entry] === 1) return true;
  return false;
}

/** The marks of some numbers in a list, together. This is where a search spends its time. */
export function combinedBits(numbers: Uint32Array, from: number, to: number, marks: Uint8Array): number {
  let all = 0;
  for (let next = from; next < to; next += 1) all |= marks[numbers[next] ?? 0] ?? 0;
  return all;
}
