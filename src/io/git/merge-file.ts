import { constants, copyFileSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { openDrafts } from '../files/drafts.ts';
import { replaceFile } from '../files/write.ts';
import { type Git, isRefused } from './run.ts';

/** The three states of a file, each at a path. */
export interface ThreeFiles {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/**
 * git's own merge of a file, line by line, put in the place of ours: whole, and nothing where git refuses. Conflicts have
 * its markers then.
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
    // git's exit code is the number of conflicts, whose markers are in the file then; where it failed, nothing was written.
    const hasMarkers = isRefused(answer) && !merged.equals(readFileSync(ours));
    if (isRefused(answer) && !hasMarkers) return { refused: answer.refused.message };
    const fault = replaceFile(dirname(ours), basename(ours), merged);
    if (fault !== undefined) return { refused: fault.why };
    return hasMarkers ? 'conflicts' : 'clean';
  } finally {
    drafts.discard();
  }
}
