import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheStore } from '../../model/cache-store.ts';
import { type ListedFile, listFiles, readStamped } from '../files/folder.ts';
import {
  indexFinder,
  NUMBERS_PER_STAMP,
  packStamps,
  type StampVisitor,
  unpackStamps,
  walkStamped,
} from '../files/stamps.ts';
import { blobId } from './blobs.ts';
import { compareByFile, fileInLine, formatTreeLine, type TreeLine } from './tree-entries.ts';

/** The customer files of a library: a test of their paths, and the folders that hold them. */
export interface FileSelection {
  /** Identifies the selection in a cache. */
  readonly key: string;
  readonly folders: readonly string[];
  matches(file: string): boolean;
}

/** The hash of the repository, and the cache of the hashes of files. */
export interface HashOptions {
  /** The length of an id: 40 for SHA-1, 64 for SHA-256. */
  readonly digits: number;
  readonly store: CacheStore | undefined;
}

/** Bounds the files that are hashed. A larger one counts as changed each time. */
const MAX_HASHED_BYTES = 64 * 1024 ** 2;

/**
 * Lists the customer files on the disk in the form in which git lists a commit. The ids are those of the contents on the
 * disk: no index, attribute or filter has a say. A file that has its cached stamp is not read again.
 */
export function readWorkTree(
  root: string,
  { key, folders, matches }: FileSelection,
  options: HashOptions,
  now: number = Date.now(),
): readonly TreeLine[] {
  const cached = readCached(options, key);
  const isUnchanged = new Uint8Array(cached.files.length);
  const changed: ListedFile[] = [];
  const visitor: StampVisitor = {
    indexOf: indexFinder(cached.files),
    numbers: cached.stamps,
    visitUnchanged(index) {
      isUnchanged[index] = 1;
    },
    visitChanged(file, at, index) {
      if (index !== undefined || matches(file)) changed.push({ file, at });
      return true;
    },
  };
  const topFolders = [...new Set(folders)].filter((folder) => !folders.some((other) => isBelow(folder, other)));
  const isPlain = topFolders.every((folder) => walkStamped(root, folder, visitor));
  if (!isPlain) isUnchanged.fill(0);
  const toRead = isPlain ? changed : topFolders.flatMap((folder) => listFiles(root, folder, matches));
  const fresh = toRead.map((listed) => readLine(root, listed, options.digits, now));
  if (fresh.some(({ stamp }) => stamp !== '')) writeCached(options, key, cached, { isUnchanged, fresh });
  const unchanged: TreeLine[] = [];
  for (const index of cached.order) if (isUnchanged[index] === 1) unchanged.push(cached.lines[index] ?? '');
  return [...unchanged, ...fresh.map(({ line }) => line)];
}

const isBelow = (folder: string, other: string): boolean =>
  folder !== other && (other === '' || folder.startsWith(`${other}/`));

/** A line of the listing, and the stamp of its file; empty where a stamp cannot prove the file unchanged. */
interface StampedLine {
  readonly line: TreeLine;
  readonly stamp: string;
}

/** Reads and hashes a file. */
function readLine(root: string, listed: ListedFile, digits: number, now: number): StampedLine {
  if ('refused' in listed) return { line: lineOfRefused(root, listed, digits), stamp: '' };
  const { file } = listed;
  const { source, stamp } = readStamped(listed, MAX_HASHED_BYTES, now);
  if ('refused' in source) return { line: formatTreeLine({ file, kind: 'unread', blob: '' }), stamp };
  return { line: formatTreeLine({ file, kind: 'file', blob: blobId(source.bytes, digits) }), stamp };
}

type RefusedFile = Extract<ListedFile, { readonly refused: unknown }>;

/** Lists a refused file: a link by the id that git gives it, another repository or an unreadable file without an id. */
function lineOfRefused(root: string, { file, refused }: RefusedFile, digits: number): TreeLine {
  if (refused.rule !== 'file/link') return formatTreeLine({ file, kind: 'unread', blob: '' });
  try {
    const target = readlinkSync(join(root, file), { encoding: 'buffer' });
    return formatTreeLine({ file, kind: 'link', blob: blobId(target, digits) });
  } catch {
    return formatTreeLine({ file, kind: 'repository', blob: '' });
  }
}

/** The cached lines and stamps of files, in the order in which an earlier run listed them. */
interface CachedContents {
  readonly lines: readonly TreeLine[];
  readonly files: readonly string[];
  readonly stamps: Float64Array;
  /** The indexes of the lines in git's order. */
  readonly order: Float64Array;
}

const NAME = 'contents';
const keyOf = (digits: number, key: string): string => JSON.stringify([NAME, digits, key]);
const BYTES = Float64Array.BYTES_PER_ELEMENT;

/** Writes the count of the files, the order of their lines, their stamps, and the lines. */
function writeCached(
  { digits, store }: HashOptions,
  key: string,
  cached: CachedContents,
  { isUnchanged, fresh }: { readonly isUnchanged: Uint8Array; readonly fresh: readonly StampedLine[] },
): void {
  const stamps = unpackStamps(cached.stamps);
  const all = [
    ...cached.lines.map((line, index) => ({ line, stamp: isUnchanged[index] === 1 ? (stamps[index] ?? '') : '' })),
    ...fresh,
  ].filter(({ stamp }) => stamp !== '');
  const lines = all.map(({ line }) => line);
  const order = [...lines.keys()].sort((a, b) => compareByFile(lines[a] ?? '', lines[b] ?? ''));
  const numbers = Float64Array.from([lines.length, ...order, ...packStamps(all.map(({ stamp }) => stamp))]);
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
  return { lines, files: lines.map(fileInLine), stamps: numbers.subarray(1 + count), order };
}

const NOTHING: CachedContents = { lines: [], files: [], stamps: new Float64Array(), order: new Float64Array() };
