import type { Index } from './index-library.ts';
import { ADVOCATE_SIZE, at, FIELD_SIZE, HEAD, HEAD_SIZE, STORY_SIZE } from './layout.ts';
import type { Wanted } from './scan.ts';

/** For each entry of an index which words of a query it has, as bits. */
export interface Reach {
  /** The word that the lowest bit stands for. */
  readonly from: number;
  /** In who the customer is; a customer as such is its people, too. */
  readonly identity: Uint8Array;
  /** In all that it is found by. */
  readonly all: Uint8Array;
}

// With more of them the marks would be too many to be at hand for a quick machine.
const BITS = 8;

/**
 * Looks which entries have which words: of some words at a time, as many as a mark has bits. Only customers of
 * whom something is `left` are looked at.
 */
export function reachesOf(index: Index, left: Uint8Array, wanted: Wanted): readonly Reach[] {
  return Array.from({ length: Math.ceil(wanted.words.length / BITS) }, (_, group) => {
    const marks = new Uint8Array(index.lexicon.size);
    for (const [chunk, worths] of wanted.chunks)
      for (const { index: word } of worths)
        if (Math.floor(word / BITS) === group) marks[chunk] = (marks[chunk] ?? 0) | (1 << (word % BITS));
    return { from: group * BITS, ...reach(index, left, marks) };
  });
}

function reach(
  { numbers, places, count: customers }: Index,
  left: Uint8Array,
  marks: Uint8Array,
): Pick<Reach, 'identity' | 'all'> {
  const { shapes, chunks } = numbers;
  const count = at(places.entries, customers);
  const identity = new Uint8Array(count);
  const all = new Uint8Array(count);
  let inFields = new Uint8Array(256);
  for (let customer = 0; customer < customers; customer += 1) {
    const entry = at(places.entries, customer);
    const end = at(places.entries, customer + 1);
    if (!isAnyLeft(left, entry, end)) continue;
    let chunk = at(places.chunks, customer);
    if (marksAmong(chunks, chunk, at(places.chunks, customer + 1), marks) === 0) continue;

    const start = at(places.shapes, customer);
    const fields = at(shapes, start + HEAD.fields);
    if (fields > inFields.length) inFields = new Uint8Array(2 * fields);
    let next = start + HEAD_SIZE;
    for (let field = 0; field < fields; field += 1, next += FIELD_SIZE) {
      const end = chunk + at(shapes, next + 1);
      inFields[field] = marksAmong(chunks, chunk, end, marks);
      chunk = end;
    }

    let field = 0;
    const take = (length: number): number => {
      let bits = 0;
      for (const end = field + length; field < end; field += 1) bits |= inFields[field] ?? 0;
      return bits;
    };
    const ofAll = take(at(shapes, start + HEAD.identity));
    let ofItself = ofAll | take(at(shapes, start + HEAD.untold));
    const people: number[] = [];
    for (let more = at(shapes, start + HEAD.advocates); more > 0; more -= 1, next += ADVOCATE_SIZE)
      people.push(take(at(shapes, next + 1)));
    for (const bits of people) ofItself |= bits;
    const ofSetting = take(at(shapes, start + HEAD.setting));
    identity[entry] = ofItself;
    all[entry] = ofItself | ofSetting;
    for (let story = entry + 1; story < end; story += 1) {
      let bits = ofAll | ofSetting | take(at(shapes, next));
      const tellers = at(shapes, next + 2);
      next += STORY_SIZE;
      for (const last = next + tellers; next < last; next += 1) bits |= people[at(shapes, next)] ?? 0;
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
export function marksAmong(numbers: Uint32Array, from: number, to: number, marks: Uint8Array): number {
  let all = 0;
  for (let next = from; next < to; next += 1) all |= marks[numbers[next] ?? 0] ?? 0;
  return all;
}
