import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Git, isRefused } from './run-git.ts';

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
  const aside = mkdtempSync(join(dirname(ours), '.refs-'));
  try {
    const draft = join(aside, 'draft');
    copyFileSync(ours, draft);
    const answer = git([
      'merge-file',
      ...['ours', 'base', 'theirs'].flatMap((name) => ['-L', name]),
      draft,
      base,
      theirs,
    ]);
    // git's exit code is the number of conflicts, whose markers are in the file then; where it failed, nothing was written.
    const hasMarkers = isRefused(answer) && !readFileSync(draft).equals(readFileSync(ours));
    if (isRefused(answer) && !hasMarkers) return { refused: answer.refused.message };
    renameSync(draft, ours);
    return hasMarkers ? 'conflicts' : 'clean';
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
