import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../model/store.ts';
import { type Listed, listFiles, readStamped } from '../files/folder.ts';
import { FIGURES, figuresOf, type Meeting, stampsIn, walkStamped } from '../files/stamps.ts';
import { blobId } from './blobs.ts';
import { compareFiles, fileOf, type Line, lineOf } from './entries.ts';

/** Which files are meant. */
export interface Choice {
  /** Tells the choice from others. */
  readonly key: string;
  /** The folders below which all of them lie. */
  readonly folders: readonly string[];
  matches(file: string): boolean;
}

/** How contents are told from each other. */
export interface Telling {
  /** The length of an id: 40 for SHA-1, 64 for SHA-256. */
  readonly digits: number;
  /** Where it is kept which content a file had. */
  readonly store: Store | undefined;
}

// A larger file is not worth reading: it counts as another one each time.
const MAX_HASHED_BYTES = 64 * 1024 ** 2;

/**
 * Lists the customer files of a library as they lie on the disk, and as every command reads them, in the way git lists a
 * commit. No index, attribute or filter has a say: the id is that of the content here. A file is not read again where
 * it has the stamp that it had when it was.
 */
export function readWorkTree(
  root: string,
  { key, folders, matches }: Choice,
  telling: Telling,
  now: number = Date.now(),
): readonly Line[] {
  const { digits } = telling;
  const kept = readKept(telling, key);
  const isSame = new Uint8Array(kept.files.length);
  const others: Listed[] = [];
  const meeting: Meeting = {
    placeOf: placesIn(kept.files),
    figures: kept.figures,
    same(place) {
      isSame[place] = 1;
    },
    isOther(file, at, place) {
      if (place !== undefined || matches(file)) others.push({ file, at });
      return true;
    },
  };
  const tops = [...new Set(folders)].filter((folder) => !folders.some((other) => isBelow(folder, other)));
  const isPlain = tops.every((folder) => walkStamped(root, folder, meeting));
  if (!isPlain) isSame.fill(0);
  const found = isPlain ? others : tops.flatMap((folder) => listFiles(root, folder, matches));
  const fresh = found.map((one) => lineNow(root, one, digits, now));
  if (fresh.some(({ stamp }) => stamp !== '')) keep(telling, key, kept, { isSame, fresh });
  const same: Line[] = [];
  for (const place of kept.order) if (isSame[place] === 1) same.push(kept.lines[place] ?? '');
  return [...same, ...fresh.map(({ line }) => line)];
}

/** Whether a folder lies in another one. */
const isBelow = (folder: string, other: string): boolean =>
  folder !== other && (other === '' || folder.startsWith(`${other}/`));

/** A line, and the stamp of what it is of; empty where that cannot be told by one. */
interface Fresh {
  readonly line: Line;
  readonly stamp: string;
}

/** Reads a file to find out its line. */
function lineNow(root: string, one: Listed, digits: number, now: number): Fresh {
  if ('refused' in one) return { line: lineOfRefused(root, one, digits), stamp: '' };
  const { file } = one;
  const { source, stamp } = readStamped(one, MAX_HASHED_BYTES, now);
  if ('refused' in source) return { line: lineOf({ file, kind: 'unread', blob: '' }), stamp };
  return { line: lineOf({ file, kind: 'file', blob: blobId(source.bytes, digits) }), stamp };
}

type Refused = Extract<Listed, { readonly refused: unknown }>;

/** A link has the id that git would give it; what is another repository, or cannot be read, has none. */
function lineOfRefused(root: string, { file, refused }: Refused, digits: number): Line {
  if (refused.rule !== 'file/link') return lineOf({ file, kind: 'unread', blob: '' });
  try {
    const target = readlinkSync(join(root, file), { encoding: 'buffer' });
    return lineOf({ file, kind: 'link', blob: blobId(target, digits) });
  } catch {
    return lineOf({ file, kind: 'repository', blob: '' });
  }
}

/** What is known of files, in the order in which they were met. */
interface Kept {
  readonly lines: readonly Line[];
  readonly files: readonly string[];
  readonly figures: Float64Array;
  /** Their places in git's order. */
  readonly order: Float64Array;
}

/** Looks up the places of files that mostly come in the order in which they were kept. */
function placesIn(files: readonly string[]): (file: string) => number | undefined {
  let next = 0;
  let places: ReadonlyMap<string, number> | undefined;
  return (file) => {
    if (files[next] !== file) {
      places ??= new Map(files.map((one, place) => [one, place]));
      next = places.get(file) ?? next;
    }
    return files[next] === file ? next++ : undefined;
  };
}

const NAME = 'contents';
const keyOf = (digits: number, key: string): string => JSON.stringify([NAME, digits, key]);
const BYTES = Float64Array.BYTES_PER_ELEMENT;

/** Keeps how many files are known, their places in git's order, the figures of their stamps, and their lines. */
function keep(
  { digits, store }: Telling,
  key: string,
  kept: Kept,
  { isSame, fresh }: { readonly isSame: Uint8Array; readonly fresh: readonly Fresh[] },
): void {
  const stamps = stampsIn(kept.figures);
  const all = [
    ...kept.lines.map((line, place) => ({ line, stamp: isSame[place] === 1 ? (stamps[place] ?? '') : '' })),
    ...fresh,
  ].filter(({ stamp }) => stamp !== '');
  const lines = all.map(({ line }) => line);
  const order = [...lines.keys()].sort((a, b) => compareFiles(lines[a] ?? '', lines[b] ?? ''));
  const figures = figuresOf(all.map(({ stamp }) => stamp));
  const numbers = Float64Array.from([lines.length, ...order, ...figures]);
  store?.write(NAME, keyOf(digits, key), Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(lines.join('\0'))]));
}

function readKept({ digits, store }: Telling, key: string): Kept {
  const body = store?.read(NAME, keyOf(digits, key));
  if (body === undefined || body.length <= BYTES) return NOTHING;
  const count = body.readDoubleLE(0);
  const end = BYTES * (1 + (1 + FIGURES) * count);
  const lines = body.toString('utf8', end).split('\0');
  if (lines.length !== count) return NOTHING;
  const numbers = new Float64Array(Uint8Array.from(body.subarray(0, end)).buffer);
  const order = numbers.subarray(1, 1 + count);
  return { lines, files: lines.map(fileOf), figures: numbers.subarray(1 + count), order };
}

const NOTHING: Kept = { lines: [], files: [], figures: new Float64Array(), order: new Float64Array() };
