import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheStore } from '../../model/cache-store.ts';
import { type ListedFile, listFiles, readStamped } from '../files/folder.ts';
import { NUMBERS_PER_STAMP, packStamps, type StampVisitor, unpackStamps, walkStamped } from '../files/stamps.ts';
import { blobId } from './blobs.ts';
import { compareByFile, fileInLine, formatTreeLine, type TreeLine } from './tree-entries.ts';

/** Which files are meant. */
export interface FileSelection {
  /** Tells the choice from others. */
  readonly key: string;
  /** The folders below which all of them lie. */
  readonly folders: readonly string[];
  matches(file: string): boolean;
}

/** How contents are told from each other. */
export interface HashOptions {
  /** The length of an id: 40 for SHA-1, 64 for SHA-256. */
  readonly digits: number;
  /** Where it is kept which content a file had. */
  readonly store: CacheStore | undefined;
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
  { key, folders, matches }: FileSelection,
  telling: HashOptions,
  now: number = Date.now(),
): readonly TreeLine[] {
  const { digits } = telling;
  const kept = readCached(telling, key);
  const isSame = new Uint8Array(kept.files.length);
  const others: ListedFile[] = [];
  const meeting: StampVisitor = {
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
  if (fresh.some(({ stamp }) => stamp !== '')) writeCached(telling, key, kept, { isSame, fresh });
  const same: TreeLine[] = [];
  for (const place of kept.order) if (isSame[place] === 1) same.push(kept.lines[place] ?? '');
  return [...same, ...fresh.map(({ line }) => line)];
}

/** Whether a folder lies in another one. */
const isBelow = (folder: string, other: string): boolean =>
  folder !== other && (other === '' || folder.startsWith(`${other}/`));

/** A line, and the stamp of what it is of; empty where that cannot be told by one. */
interface StampedLine {
  readonly line: TreeLine;
  readonly stamp: string;
}

/** Reads a file to find out its line. */
function lineNow(root: string, one: ListedFile, digits: number, now: number): StampedLine {
  if ('refused' in one) return { line: lineOfRefused(root, one, digits), stamp: '' };
  const { file } = one;
  const { source, stamp } = readStamped(one, MAX_HASHED_BYTES, now);
  if ('refused' in source) return { line: formatTreeLine({ file, kind: 'unread', blob: '' }), stamp };
  return { line: formatTreeLine({ file, kind: 'file', blob: blobId(source.bytes, digits) }), stamp };
}

type RefusedFile = Extract<ListedFile, { readonly refused: unknown }>;

/** A link has the id that git would give it; what is another repository, or cannot be read, has none. */
function lineOfRefused(root: string, { file, refused }: RefusedFile, digits: number): TreeLine {
  if (refused.rule !== 'file/link') return formatTreeLine({ file, kind: 'unread', blob: '' });
  try {
    const target = readlinkSync(join(root, file), { encoding: 'buffer' });
    return formatTreeLine({ file, kind: 'link', blob: blobId(target, digits) });
  } catch {
    return formatTreeLine({ file, kind: 'repository', blob: '' });
  }
}

/** What is known of files, in the order in which they were met. */
interface CachedContents {
  readonly lines: readonly TreeLine[];
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
function writeCached(
  { digits, store }: HashOptions,
  key: string,
  kept: CachedContents,
  { isSame, fresh }: { readonly isSame: Uint8Array; readonly fresh: readonly StampedLine[] },
): void {
  const stamps = unpackStamps(kept.figures);
  const all = [
    ...kept.lines.map((line, place) => ({ line, stamp: isSame[place] === 1 ? (stamps[place] ?? '') : '' })),
    ...fresh,
  ].filter(({ stamp }) => stamp !== '');
  const lines = all.map(({ line }) => line);
  const order = [...lines.keys()].sort((a, b) => compareByFile(lines[a] ?? '', lines[b] ?? ''));
  const figures = packStamps(all.map(({ stamp }) => stamp));
  const numbers = Float64Array.from([lines.length, ...order, ...figures]);
  store?.write(NAME, keyOf(digits, key), Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(lines.join('\0'))]));
}

function readCached({ digits, store }: HashOptions, key: string): CachedContents {
  const body = store?.read(NAME, keyOf(digits, key));
  if (body === undefined || body.length <= BYTES) return NOTHING;
  const count = body.readDoubleLE(0);
  const end = BYTES * (1 + (1 + NUMBERS_PER_STAMP) * count);
  const lines = body.toString('utf8', end).split('\0');
  if (lines.length !== count) return NOTHING;
  const numbers = new Float64Array(Uint8Array.from(body.subarray(0, end)).buffer);
  const order = numbers.subarray(1, 1 + count);
  return { lines, files: lines.map(fileInLine), figures: numbers.subarray(1 + count), order };
}

const NOTHING: CachedContents = { lines: [], files: [], figures: new Float64Array(), order: new Float64Array() };
