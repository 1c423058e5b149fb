import { lstatSync } from 'node:fs';
import { RACY_MS } from './folder.ts';

/**
 * Stamps of folders, by which it can be told that nothing came into them or went out of them since. Undefined where one
 * was changed so lately that it could change again and look the same, or cannot be looked at.
 */
export function stampFolders(paths: readonly string[], now: number = Date.now()): readonly string[] | undefined {
  const stamps = paths.map((path) => stampOf(path));
  const isTelling = stamps.every((stamp) => stamp !== undefined && stamp.changed <= now - RACY_MS);
  return isTelling ? paths.map((path, nth) => JSON.stringify([path, stamps[nth]?.text])) : undefined;
}

/** Whether folders are as they were when they were stamped; not where there are none. */
export const areAsStamped = (stamped: readonly string[]): boolean =>
  stamped.length > 0 &&
  stamped.every((one) => {
    const [path, text]: readonly [string, string] = JSON.parse(one);
    return stampOf(path)?.text === text;
  });

function stampOf(path: string): { readonly text: string; readonly changed: number } | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isDirectory()) return undefined;
  return { text: `${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`, changed: Math.max(stat.mtimeMs, stat.ctimeMs) };
}
