import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import { walkStart } from './folder.ts';

/** Counts the figures of a stamp: the size, when it was written, when it was changed, and which file it is. */
export const NUMBERS_PER_STAMP = 4;

/** Stamps of files as a list of figures, which are quicker to compare than texts; 0 for those of an empty stamp. */
export const packStamps = (stamps: readonly string[]): Float64Array =>
  Float64Array.from(stamps.flatMap((stamp) => (stamp === '' ? NONE : stamp.split(' ').map(Number))));

const NONE: readonly number[] = Array.from({ length: NUMBERS_PER_STAMP }, () => 0);

/** The stamps that figures stand for. */
export const unpackStamps = (figures: Float64Array): readonly string[] =>
  Array.from({ length: figures.length / NUMBERS_PER_STAMP }, (_, place) => stampAt(figures, place));

/** The stamp at a place. */
export function stampAt(figures: Float64Array, place: number): string {
  const own = figures.subarray(NUMBERS_PER_STAMP * place, NUMBERS_PER_STAMP * (place + 1));
  return own[0] === 0 && own[1] === 0 ? '' : own.join(' ');
}

/** Files as they are known: each by its place. */
export interface CachedStamps {
  readonly count: number;
  fileAt(place: number): string;
  readonly figures: Float64Array;
}

/** Whether each of these files has the stamp that it had: then it has the content that it had. One look at each tells. */
export function areFilesUnchanged(root: string, { count, fileAt, figures }: CachedStamps): boolean {
  try {
    for (let place = 0; place < count; place += 1)
      if (!hasStamp(lstatSync(`${root}${sep}${fileAt(place)}`), figures, NUMBERS_PER_STAMP * place)) return false;
    return true;
  } catch {
    return false;
  }
}

/** What a walk looks for. */
export interface StampVisitor {
  /** The place of a file among those that are known; undefined where it is none of them. */
  placeOf(file: string): number | undefined;
  readonly figures: Float64Array;
  /** Says of a file that is not as it is known, and of one that is not known at all, whether to go on. */
  isOther(file: string, at: string, place: number | undefined): boolean;
  /** Is told of each file that is as it is known. */
  same(place: number): void;
}

/**
 * Walks through what `listFiles` would list, with one look at each file and no more. False where the walk was not to go
 * on, and where there is something that `listFiles` would refuse.
 */
export function walkStamped(root: string, folder: string, { placeOf, figures, isOther, same }: StampVisitor): boolean {
  const walk = (from: string, real: string): boolean => {
    const before = from === '' ? '' : `${from}/`;
    return readdirSync(real).every((name) => {
      if (name.startsWith('.') || name.startsWith('_')) return from === '' || name !== '.git';
      const file = before + name;
      const path = real + sep + name;
      const place = placeOf(file);
      const stat = lstatSync(path);
      if (place !== undefined && hasStamp(stat, figures, NUMBERS_PER_STAMP * place)) {
        same(place);
        return true;
      }
      if (stat.isDirectory()) return walk(file, path);
      return !stat.isSymbolicLink() && isOther(file, path, place);
    });
  };
  try {
    const start = walkStart(root, folder);
    return 'at' in start && walk(start.file, start.at);
  } catch {
    return false;
  }
}

/** Whether what is known of a file is its stamp. An empty one is that of no file. */
const hasStamp = (stat: Stats, figures: Float64Array, first: number): boolean =>
  stat.mtimeMs !== 0 &&
  stat.size === figures[first] &&
  stat.mtimeMs === figures[first + 1] &&
  stat.ctimeMs === figures[first + 2] &&
  stat.ino === figures[first + 3] &&
  stat.isFile();
