import { constants, copyFileSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { openDrafts } from '../files/drafts.ts';
import { replaceFile } from '../files/write.ts';
import { type Git, isRefused } from './run.ts';

/** The paths of a file's three states. */
export interface ThreeFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Merges a file line by line with git, and writes the result to `ours`, whole. Writes nothing where git refuses.
 * Conflicts get git's markers.
 */
export function mergeFileByGit(
  git: Git,
  { base, ours, theirs }: ThreeFiles,
): 'clean' | 'conflicts' | { refused: string } {
  const drafts = openDrafts(dirname(ours));
  try {
    const draft = drafts.add((path) => copyFileSync(ours, path, constants.COPYFILE_EXCL));
    const answer = git([
      'merge-file',
      ...['ours', 'base', 'theirs'].flatMap((name) => ['-L', name]),
      draft,
      base,
      theirs,
    ]);
    const merged = readFileSync(draft);
    // git exits with the count of conflicts, and writes their markers. After a failure it writes nothing.
    const hasMarkers = isRefused(answer) && !merged.equals(readFileSync(ours));
    if (isRefused(answer) && !hasMarkers) return { refused: answer.refused.message };
    const fault = replaceFile(dirname(ours), basename(ours), merged);
    if (fault !== undefined) return { refused: fault.why };
    return hasMarkers ? 'conflicts' : 'clean';
  } finally {
    drafts.discard();
  }
}
