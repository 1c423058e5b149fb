import type { SearchIndex } from './index-library.ts';
import { ADVOCATE_SIZE, FIELD_SIZE, HEAD, HEAD_SIZE, numberAt, STORY_SIZE } from './layout.ts';
import type { LeftEntries } from './narrow.ts';
import type { QueryMeaning } from './query-meaning.ts';

/** The words of a query that the entries of an index have, as bits for up to eight of the words. */
export interface EntryWords {
  /** The index of the word that the lowest bit stands for. */
  readonly from: number;
  /** The words in the fields that identify the customer. */
  readonly identity: Uint8Array;
  /** The words in all fields. */
  readonly all: Uint8Array;
}

/** The words that one bit set holds. One byte a chunk keeps the bits of a large lexicon in the processor's cache. */
const WORDS_PER_GROUP = 8;

/** Finds the words that entries have, in groups. Only customers with a `left` entry are searched. */
export function wordsOfEntries(index: SearchIndex, left: LeftEntries, meaning: QueryMeaning): readonly EntryWords[] {
  return Array.from({ length: Math.ceil(meaning.words.length / WORDS_PER_GROUP) }, (_, group) => {
    const bitsOfChunk = new Uint8Array(index.lexicon.size);
    for (const [chunk, matches] of meaning.chunks)
      for (const { index: word } of matches)
        if (Math.floor(word / WORDS_PER_GROUP) === group)
          bitsOfChunk[chunk] = (bitsOfChunk[chunk] ?? 0) | (1 << (word % WORDS_PER_GROUP));
    return findWords(index, left, bitsOfChunk, group * WORDS_PER_GROUP);
  });
}

function findWords(index: SearchIndex, left: LeftEntries, bitsOfChunk: Uint8Array, from: number): EntryWords {
  const { numbers, offsets, count } = index;
  const entries = numberAt(offsets.entries, count);
  const words: EntryWords = { from, identity: new Uint8Array(entries), all: new Uint8Array(entries) };
  let bitsOfField = new Uint8Array(256);
  for (const customer of left.customers) {
    if (!isAnyLeft(left.isLeft, numberAt(offsets.entries, customer), numberAt(offsets.entries, customer + 1))) continue;
    const first = numberAt(offsets.chunks, customer);
    const end = numberAt(offsets.chunks, customer + 1);
    if (combinedBits(numbers.chunks, first, end, bitsOfChunk) === 0) continue;
    const fields = numberAt(numbers.shapes, numberAt(offsets.shapes, customer) + HEAD.fields);
    if (fields > bitsOfField.length) bitsOfField = new Uint8Array(2 * fields);
    findFieldWords(index, customer, bitsOfChunk, bitsOfField);
    combineFields(index, customer, bitsOfField, words);
  }
  return words;
}

/** Finds the words of each field of a customer. */
function findFieldWords(
  { numbers: { shapes, chunks }, offsets }: SearchIndex,
  customer: number,
  bitsOfChunk: Uint8Array,
  bitsOfField: Uint8Array,
): void {
  const start = numberAt(offsets.shapes, customer);
  const fields = numberAt(shapes, start + HEAD.fields);
  let chunk = numberAt(offsets.chunks, customer);
  for (let field = 0; field < fields; field += 1) {
    const end = chunk + numberAt(shapes, start + HEAD_SIZE + FIELD_SIZE * field + 1);
    bitsOfField[field] = combinedBits(chunks, chunk, end, bitsOfChunk);
    chunk = end;
  }
}

/** Combines the words of a customer's fields to those of its entries. */
function combineFields(
  { numbers: { shapes }, offsets }: SearchIndex,
  customer: number,
  bitsOfField: Uint8Array,
  { identity, all }: EntryWords,
): void {
  const start = numberAt(offsets.shapes, customer);
  let next = start + HEAD_SIZE + FIELD_SIZE * numberAt(shapes, start + HEAD.fields);
  let field = 0;
  const take = (length: number): number => {
    let bits = 0;
    for (const end = field + length; field < end; field += 1) bits |= bitsOfField[field] ?? 0;
    return bits;
  };
  const ofName = take(numberAt(shapes, start + HEAD.identity));
  let ofCustomer = ofName | take(numberAt(shapes, start + HEAD.otherProducts));
  const people: number[] = [];
  for (let left = numberAt(shapes, start + HEAD.advocates); left > 0; left -= 1, next += ADVOCATE_SIZE)
    people.push(take(numberAt(shapes, next + 1)));
  for (const bits of people) ofCustomer |= bits;
  const ofProfile = take(numberAt(shapes, start + HEAD.profile));
  const entry = numberAt(offsets.entries, customer);
  identity[entry] = ofCustomer;
  all[entry] = ofCustomer | ofProfile;
  for (let story = entry + 1; story < numberAt(offsets.entries, customer + 1); story += 1) {
    let bits = ofName | ofProfile | take(numberAt(shapes, next));
    const speakers = numberAt(shapes, next + 2);
    next += STORY_SIZE;
    for (const end = next + speakers; next < end; next += 1) bits |= people[numberAt(shapes, next)] ?? 0;
    identity[story] = ofName;
    all[story] = bits;
  }
}

function isAnyLeft(left: Uint8Array, from: number, to: number): boolean {
  for (let entry = from; entry < to; entry += 1) if (left[entry] === 1) return true;
  return false;
}

/** Combines the bits of the numbers in a part of a list. A search spends most of its time here. */
export function combinedBits(numbers: Uint32Array, from: number, to: number, bitsOf: Uint8Array): number {
  let bits = 0;
  for (let next = from; next < to; next += 1) bits |= bitsOf[numbers[next] ?? 0] ?? 0;
  return bits;
}
