import { type BigIntStats, lstatSync, readdirSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import { walkStart } from './folder.ts';

/** The count of numbers in a packed stamp: size, modification time, change time and inode. */
export const NUMBERS_PER_STAMP = 4;

/** Packs stamps of files into one list of numbers, which compare faster than texts. An empty stamp becomes zeros. */
export const packStamps = (stamps: readonly string[]): Float64Array =>
  Float64Array.from(stamps.flatMap((stamp) => (stamp === '' ? EMPTY_STAMP : stamp.split(' ').map(Number))));

const EMPTY_STAMP: readonly number[] = Array.from({ length: NUMBERS_PER_STAMP }, () => 0);

/** Unpacks the stamps of all files. */
export const unpackStamps = (numbers: Float64Array): readonly string[] =>
  Array.from({ length: numbers.length / NUMBERS_PER_STAMP }, (_, index) => stampAt(numbers, index));

/** Unpacks the stamp of the file at an index. */
export function stampAt(numbers: Float64Array, index: number): string {
  const stamp = numbers.subarray(NUMBERS_PER_STAMP * index, NUMBERS_PER_STAMP * (index + 1));
  return stamp[0] === 0 && stamp[1] === 0 ? '' : stamp.join(' ');
}

/** Files that an earlier run listed, with their packed stamps. */
export interface CachedStamps {
  readonly count: number;
  fileAt(index: number): string;
  readonly numbers: Float64Array;
}

/** Tells whether all cached files still have their stamps, and so their content. Costs one lstat a file. */
export function areFilesUnchanged(root: string, { count, fileAt, numbers }: CachedStamps): boolean {
  try {
    for (let index = 0; index < count; index += 1)
      if (!hasStamp(lstatSync(`${root}${sep}${fileAt(index)}`), numbers, NUMBERS_PER_STAMP * index)) return false;
    return true;
  } catch {
    return false;
  }
}

/** Receives the files of a walk, compared with the stamps of an earlier run. */
export interface StampVisitor {
  /** Gives the index of a cached file; undefined for a new one. */
  indexOf(file: string): number | undefined;
  readonly numbers: Float64Array;
  /** Receives a new or changed file. Returns false to end the walk. */
  visitChanged(file: string, path: string, index: number | undefined): boolean;
  /** Receives the index of a file that has its cached stamp. */
  visitUnchanged(index: number): void;
}

/**
 * Walks over the files that `listFiles` would list, at the cost of one lstat a file. Returns false where the visitor
 * ended the walk, and at anything that `listFiles` would refuse.
 */
export function walkStamped(
  root: string,
  folder: string,
  { indexOf, numbers, visitChanged, visitUnchanged }: StampVisitor,
): boolean {
  const walk = (from: string, real: string): boolean => {
    const prefix = from === '' ? '' : `${from}/`;
    return readdirSync(real).every((name) => {
      if (name.startsWith('.') || name.startsWith('_')) return from === '' || name !== '.git';
      const file = prefix + name;
      const path = real + sep + name;
      const index = indexOf(file);
      const stat = lstatSync(path);
      if (index !== undefined && hasStamp(stat, numbers, NUMBERS_PER_STAMP * index)) {
        visitUnchanged(index);
        return true;
      }
      if (stat.isDirectory()) return walk(file, path);
      return !stat.isSymbolicLink() && visitChanged(file, path, index);
    });
  };
  try {
    const start = walkStart(root, folder);
    return 'at' in start && walk(start.file, start.at);
  } catch {
    return false;
  }
}

/** The part of a status that a stamp is of. */
type StampedStatus = Pick<Stats, 'size' | 'mtimeMs' | 'ctimeMs' | 'ino' | 'isFile'>;

/** Compares a file with a packed stamp. An empty stamp equals no file. */
export const hasStamp = (stat: StampedStatus, numbers: Float64Array, first: number): boolean =>
  stat.mtimeMs !== 0 &&
  stat.size === numbers[first] &&
  stat.mtimeMs === numbers[first + 1] &&
  stat.ctimeMs === numbers[first + 2] &&
  stat.ino === numbers[first + 3] &&
  stat.isFile();

/** Compares a status in nanoseconds with a packed stamp. */
export const hasExactStamp = (stat: BigIntStats, numbers: Float64Array, first: number): boolean =>
  hasStamp(
    {
      ...{ size: Number(stat.size), ino: Number(stat.ino), isFile: () => stat.isFile() },
      ...{ mtimeMs: milliseconds(stat.mtimeNs), ctimeMs: milliseconds(stat.ctimeNs) },
    },
    numbers,
    first,
  );

// As node rounds: it adds the milliseconds of the seconds and those of the rest.
const milliseconds = (ns: bigint): number => Number(ns / 1_000_000_000n) * 1000 + Number(ns % 1_000_000_000n) / 1e6;

/** Makes a function that finds the index of a file. It expects the files mostly in the order of the list. */
export function indexFinder(files: readonly string[]): (file: string) => number | undefined {
  let next = 0;
  let indexes: ReadonlyMap<string, number> | undefined;
  return (file) => {
    if (files[next] !== file) {
      indexes ??= new Map(files.map((one, index) => [one, index]));
      next = indexes.get(file) ?? next;
    }
    return files[next] === file ? next++ : undefined;
  };
}
