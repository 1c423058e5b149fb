import { lstatSync } from 'node:fs';
import { RACY_MS, stampFrom } from './folder.ts';
import { folderStamp } from './folder-stamps.ts';

/** A path, and what stands there. */
export type PathState = readonly [path: string, state: string];

/** The state of a path at which nothing stands. */
export const NOTHING = 'nothing';

/**
 * States what stands at a path: the stamp of a file or folder, or nothing. While it is the same, a file has its content,
 * and a folder its entries. Undefined where it cannot tell: for a link, and for what changed just now. Never throws.
 */
export function stateOf(path: string, now: number): string | undefined {
  try {
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return NOTHING;
    if (!stat.isDirectory()) return stampFrom(stat, now) || undefined;
    const { text, changed } = folderStamp(path, stat);
    return changed > now - RACY_MS ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Tells whether all paths have their states. */
export const haveStates = (states: readonly PathState[]): boolean =>
  states.every(([path, state]) => stateOf(path, Number.POSITIVE_INFINITY) === state);
