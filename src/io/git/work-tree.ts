import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheStore } from '../../model/cache-store.ts';
import { CONFIG_FILE } from '../../model/config.ts';
import { BUILD } from '../../model/version.ts';
import { findFile, type ListedFile, listFiles, readStamped } from '../files/folder.ts';
import {
  hasStamp,
  indexFinder,
  NUMBERS_PER_STAMP,
  packStamps,
  type StampVisitor,
  stampAt,
  walkStamped,
} from '../files/stamps.ts';
import { blobId } from './blobs.ts';
import { findRepository } from './repository.ts';
import {
  compareByFile,
  fileInLine,
  formatTreeLine,
  type LineDifference,
  parseTreeLine,
  type TreeLine,
  withoutCommonLines,
} from './tree-entries.ts';

/** The customer files of a library: a test of their paths, and the folders that hold them. */
export interface FileSelection {
  /** Identifies the selection in a cache. */
  readonly key: string;
  readonly folders: readonly string[];
  matches(file: string): boolean;
}

/** The cache of the contents of files, and the time of the run. */
export interface ContentOptions {
  readonly store: CacheStore | undefined;
  readonly now?: number;
}

/** A commit, by its id. git lists its files where they are asked for. */
export interface ListedCommit {
  readonly id: string;
  lines(): readonly TreeLine[];
}

/** The difference of the work tree from a commit. All other files of the commit are in `before`. */
export interface WorkTreeDifference extends LineDifference {
  /** Tells whether a file is on the disk, among the compared ones. */
  isHere(file: string): boolean;
}

/** Bounds the files that are hashed. A larger one counts as changed each time. */
const MAX_HASHED_BYTES = 64 * 1024 ** 2;

/**
 * Compares the customer files and the config on the disk with a commit. Their ids are those of the contents on the disk:
 * no index, attribute or filter has a say. A file that has its cached stamp is not read again.
 */
export function differenceFrom(
  commit: ListedCommit,
  root: string,
  selection: FileSelection,
  { store, now = Date.now() }: ContentOptions,
): WorkTreeDifference {
  const digits = commit.id.length;
  const cache = { store, key: JSON.stringify([BUILD, digits, selection.key, findRepository(root)?.top]) };
  const cached = readCached(cache, digits);
  const { isUnchanged, changed } = findChanged(root, selection, cached);
  const fresh = changed.map((listed) => readLine(root, listed, digits, now));
  const stamped = fresh.filter(({ stamp }) => stamp !== '');
  const known = cached.base?.commit === commit.id ? cached.base : undefined;
  const rest = withoutTouched(known ?? differenceOf(commit.lines(), linesOf(cached)), cached, isUnchanged);
  const withFresh = (more: readonly StampedLine[]) =>
    differenceOf(rest.before, [...rest.after, ...more.map(({ line }) => line)]);
  if (known === undefined || stamped.length > 0)
    writeCached(cache, cached, { isUnchanged, stamped, base: { commit: commit.id, ...withFresh(stamped) } });
  return {
    ...withFresh(fresh),
    isHere(file) {
      const index = cached.files.indexOf(file);
      return isUnchanged[index] === 1 || fresh.some(({ line }) => fileInLine(line) === file);
    },
  };
}

/** Finds the files that are not as they were cached, and marks the others. */
function findChanged(
  root: string,
  { folders, matches }: FileSelection,
  { files, stamps }: CachedContents,
): { readonly isUnchanged: Uint8Array; readonly changed: readonly ListedFile[] } {
  const isUnchanged = new Uint8Array(files.length);
  const changed: ListedFile[] = [];
  const visitor: StampVisitor = {
    indexOf: indexFinder(files),
    numbers: stamps,
    visitUnchanged(index) {
      isUnchanged[index] = 1;
    },
    visitChanged(file, at) {
      if (matches(file)) changed.push({ file, at });
      return true;
    },
  };
  const topFolders = [...new Set(folders)].filter((folder) => !folders.some((other) => isBelow(folder, other)));
  const isPlain = topFolders.every((folder) => walkStamped(root, folder, visitor));
  if (!isPlain) isUnchanged.fill(0);
  const toRead = isPlain ? changed : topFolders.flatMap((folder) => listFiles(root, folder, matches));
  const config = matches(CONFIG_FILE) ? [] : listConfig(root, visitor);
  return { isUnchanged, changed: [...toRead, ...config] };
}

/** Lists the config, unless it is as it was cached. */
function listConfig(root: string, { indexOf, numbers, visitUnchanged }: StampVisitor): readonly ListedFile[] {
  if (!existsSync(join(root, CONFIG_FILE))) return [];
  const listed = findFile(root, CONFIG_FILE);
  const index = indexOf(CONFIG_FILE);
  if ('refused' in listed || index === undefined) return [listed];
  if (!hasStamp(lstatSync(listed.at), numbers, NUMBERS_PER_STAMP * index)) return [listed];
  visitUnchanged(index);
  return [];
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

/** The ids and stamps of files, in the order in which an earlier run listed them. */
interface CachedContents {
  readonly files: readonly string[];
  /** All ids, one after another. */
  readonly ids: string;
  readonly stamps: Float64Array;
  /** The difference of these contents from a commit, which stays the same. */
  readonly base: (LineDifference & { readonly commit: string }) | undefined;
}

/** Gives the lines of cached files, by their indexes; of all of them unless some are named. */
const linesOf = ({ files, ids }: CachedContents, indexes: Iterable<number> = files.keys()): readonly TreeLine[] => {
  const digits = ids.length / files.length;
  return Array.from(indexes, (index) =>
    formatTreeLine({ file: files[index] ?? '', kind: 'file', blob: ids.slice(digits * index, digits * (index + 1)) }),
  );
};

/** Takes the files that are not as they were cached out of a difference. */
function withoutTouched(
  { before, after }: LineDifference,
  cached: CachedContents,
  isUnchanged: Uint8Array,
): LineDifference {
  const touched = linesOf(
    cached,
    [...isUnchanged.keys()].filter((index) => isUnchanged[index] === 0),
  );
  const [isNew, isTouched] = [new Set(after), new Set(touched)];
  return {
    before: [...before, ...touched.filter((line) => !isNew.has(line))],
    after: after.filter((line) => !isTouched.has(line)),
  };
}

/** Finds the lines that only one of two lists has. */
function differenceOf(before: readonly TreeLine[], after: readonly TreeLine[]): LineDifference {
  const sorted = (lines: readonly TreeLine[]) => [...lines].sort(compareByFile);
  const [onlyBefore, onlyAfter] = withoutCommonLines(sorted(before), sorted(after));
  return { before: onlyBefore, after: onlyAfter };
}

const NAME = 'contents';

/** The place of contents in the cache. */
interface ContentsCache {
  readonly store: CacheStore | undefined;
  readonly key: string;
}

/** Writes the stamps, the ids, the files, and their difference from a commit. */
function writeCached(
  { store, key }: ContentsCache,
  cached: CachedContents,
  {
    isUnchanged,
    stamped,
    base,
  }: {
    readonly isUnchanged: Uint8Array;
    readonly stamped: readonly StampedLine[];
    readonly base: CachedContents['base'];
  },
): void {
  const unchanged = [...isUnchanged.keys()].filter((index) => isUnchanged[index] === 1);
  const entries = [...linesOf(cached, unchanged), ...stamped.map(({ line }) => line)].map(parseTreeLine);
  if (entries.length === 0) return;
  const stamps = packStamps([
    ...unchanged.map((index) => stampAt(cached.stamps, index)),
    ...stamped.map(({ stamp }) => stamp),
  ]);
  const ids = entries.map(({ blob }) => blob).join('');
  const files = entries.map(({ file }) => file).join('\0');
  store?.write(NAME, key, Buffer.from(stamps.buffer), ids, files, JSON.stringify(base));
}

function readCached({ store, key }: ContentsCache, digits: number): CachedContents {
  const parts = store?.open(NAME, key);
  const [stamps, ids, names, base] = [0, 1, 2, 3].map((index) => parts?.(index));
  const files = names?.toString().split('\0') ?? [];
  const isWhole = stamps?.length === BYTES_PER_STAMP * files.length && ids?.length === digits * files.length;
  if (!isWhole || base === undefined) return NOTHING;
  return {
    files,
    ids: ids.toString('latin1'),
    stamps: new Float64Array(Uint8Array.from(stamps).buffer),
    base: JSON.parse(base.toString()),
  };
}

const BYTES_PER_STAMP = NUMBERS_PER_STAMP * Float64Array.BYTES_PER_ELEMENT;
const NOTHING: CachedContents = { files: [], ids: '', stamps: new Float64Array(), base: undefined };
