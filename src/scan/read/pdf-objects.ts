import { inflateSync } from 'node:zlib';
import { streamsIn } from './pdf-streams.ts';

/** The objects of a PDF by number, without the bytes of streams, and the streams by where their bytes begin. */
export interface PdfObjects {
  readonly texts: ReadonlyMap<number, string>;
  readonly streams: ReadonlyMap<number, number>;
}

/** The most that the texts of objects may hold in all. Without them nobody knows the page of a picture. */
const MAX_TEXT_BYTES = 8 * 1024 ** 2;
/** The most objects. */
const MAX_OBJECTS = 200_000;

/** Finds the objects of a PDF, those in streams of objects too; none where they are too many, too long or broken. */
export function objectsIn(bytes: Buffer): PdfObjects {
  const texts = new Map<number, string>();
  const streams = new Map<number, number>();
  let left = MAX_TEXT_BYTES;
  const addAll = (from: number, to: number): number | undefined => {
    let last: number | undefined;
    left -= to - from;
    if (left < 0) return undefined;
    for (const part of bytes.toString('latin1', from, to).split('endobj')) {
      const found = START.exec(part);
      if (found === null) continue;
      last = Number(found[1]);
      texts.set(last, part.slice(found.index + found[0].length));
    }
    return last;
  };
  let from = 0;
  for (const { dictionary, start, end } of streamsIn(bytes)) {
    // The word may stand in the bytes of a picture, too.
    if (start < from) continue;
    const number = addAll(from, start);
    if (number !== undefined) streams.set(start, number);
    from = end;
    if (left >= 0 && /\/Type\s*\/ObjStm\b/.test(dictionary)) {
      const inner = unpacked(bytes.subarray(start, end), left);
      left -= inner?.length ?? MAX_TEXT_BYTES;
      for (const [one, text] of innerObjects(dictionary, inner ?? '')) texts.set(one, text);
    }
    if (left < 0 || texts.size > MAX_OBJECTS) return NONE;
  }
  addAll(from, bytes.length);
  return left < 0 || texts.size > MAX_OBJECTS ? NONE : { texts, streams };
}

const NONE: PdfObjects = { texts: new Map(), streams: new Map() };

// Runs of digits and blanks are bounded, so that a long one is not looked at from each place in it.
const START = /(\d{1,10})\s{1,20}\d{1,5}\s{1,20}obj\b/;
const REFERENCE = /(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R\b/g;

function unpacked(bytes: Buffer, maxOutputLength: number): string | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: maxOutputLength + 1 }).toString('latin1');
  } catch {
    return undefined;
  }
}

/** Reads a stream of objects: pairs of a number and an offset, and behind them the objects. */
function* innerObjects(dictionary: string, text: string): Generator<readonly [number: number, text: string]> {
  const first = Number(/\/First\s+(\d+)/.exec(dictionary)?.[1] ?? 0);
  const head = text
    .slice(0, first)
    .trim()
    .split(/\s+/, 2 * MAX_OBJECTS)
    .map(Number);
  for (let at = 0; at + 1 < head.length; at += 2)
    yield [head[at] ?? 0, text.slice(first + (head[at + 1] ?? 0), first + (head[at + 3] ?? text.length))];
}

/** Finds the first page that uses each object, by the objects of the pages in order. */
export function firstPages({ texts }: PdfObjects, pages: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const isNode = onceEach((number) => /\/Type\s*\/Pages?\b/.test(texts.get(number) ?? ''));
  const hasResources = onceEach((number) => /\/Resources\b/.test(texts.get(number) ?? ''));
  const parentOf = onceEach((number) => Number(/\/Parent\s+(\d+)/.exec(texts.get(number) ?? '')?.[1] ?? 0));
  const referencesOf = (number: number) =>
    Array.from((texts.get(number) ?? '').matchAll(REFERENCE), ([, other]) => Number(other));
  for (const [index, page] of pages.entries()) {
    let owner = page;
    for (let depth = 0; depth < MAX_PARENTS && !hasResources(owner); depth += 1) owner = parentOf(owner);
    const rest = [page, owner].filter((one) => !found.has(one));
    for (const one of rest) found.set(one, index + 1);
    for (let next = rest.pop(); next !== undefined; next = rest.pop())
      for (const one of referencesOf(next)) {
        if (found.has(one) || isNode(one)) continue;
        found.set(one, index + 1);
        rest.push(one);
      }
  }
  return found;
}

/** The most nodes above a page, of which it may inherit its resources. */
const MAX_PARENTS = 50;

function onceEach<Answer>(ask: (number: number) => Answer): (number: number) => Answer {
  const known = new Map<number, Answer>();
  return (number) => {
    const answer = known.get(number) ?? ask(number);
    known.set(number, answer);
    return answer;
  };
}
