import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

// Of the size, when it was written, when it was changed, and which file it is.
const FIGURES = 4;

/** Stamps of files as a list of figures, which are quicker to compare than texts; 0 for those of an empty stamp. */
export const figuresOf = (stamps: readonly string[]): Float64Array =>
  Float64Array.from(stamps.flatMap((stamp) => (stamp === '' ? NONE : stamp.split(' ').map(Number))));

const NONE: readonly number[] = Array.from({ length: FIGURES }, () => 0);

/** The stamps that figures stand for. */
export const stampsIn = (figures: Float64Array): readonly string[] =>
  Array.from({ length: figures.length / FIGURES }, (_, place) => {
    const own = figures.subarray(FIGURES * place, FIGURES * (place + 1));
    return own[0] === 0 && own[1] === 0 ? '' : own.join(' ');
  });

/** Files as they were met and known: each by its place. */
export interface KnownStamps {
  readonly count: number;
  /** Whether a file is the one at a place. */
  isAt(place: number, file: string): boolean;
  readonly figures: Float64Array;
}

/**
 * Whether `listFiles` would find just these files, in this order, each with the stamp it had: then each of them has the
 * content that it had. It takes the least that can tell. False where there is any doubt, such as a link; `listFiles`
 * and `partUnchanged` then say more.
 */
export function isAsKnown(
  root: string,
  folder: string,
  matches: (file: string) => boolean,
  { count, isAt, figures }: KnownStamps,
): boolean {
  let next = 0;
  const walk = (from: string, real: string): boolean => {
    const before = from === '' ? '' : `${from}/`;
    return readdirSync(real).every((name) => {
      if (name.startsWith('.') || name.startsWith('_')) return true;
      const file = before + name;
      const path = real + sep + name;
      if (next < count && isAt(next, file)) return hasStamp(path, figures, FIGURES * next++);
      const stat = lstatSync(path);
      if (stat.isDirectory()) return walk(file, path);
      return !stat.isSymbolicLink() && !matches(file);
    });
  };
  try {
    const inner = folder === '.' ? '' : folder.replace(/\/+$/, '');
    const real = join(root, inner);
    return realpathSync(real) === join(realpathSync(root), inner) && walk(inner, real) && next === count;
  } catch {
    return false;
  }
}

function hasStamp(path: string, figures: Float64Array, first: number): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return (
    stat !== undefined &&
    // An empty stamp is that of no file.
    stat.mtimeMs !== 0 &&
    stat.size === figures[first] &&
    stat.mtimeMs === figures[first + 1] &&
    stat.ctimeMs === figures[first + 2] &&
    stat.ino === figures[first + 3] &&
    stat.isFile()
  );
}
