import { late } from '../../text/late.ts';
import { readBlobs } from './blobs.ts';
import { plainHead } from './plain-head.ts';
import { resolveRange } from './range.ts';
import { type Git, type GitRefusal, gitIn, isRefused, outputOf } from './run.ts';
import { type GitTreeEntry, listTreeCommand, splitTreeLines, type TreeLine } from './tree-entries.ts';

/** The content of a folder at a revision. */
export interface ContentBefore {
  /** The id of the commit. */
  readonly id: string;
  /** Everything that was there, in git's order. git is asked when they are. */
  readonly lines: readonly TreeLine[];
  /** The length of ids. */
  readonly digits: number;
  /** Reads files that were there; one that is too large is left out. */
  read(files: readonly GitTreeEntry[], maxBytes: number): ReadonlyMap<string, Uint8Array>;
}

/** Reads the content of a folder at a revision, by its bytes alone: no attribute or filter has a say. */
export function readContentBefore(
  root: string,
  revision: string,
  env: Readonly<Record<string, string | undefined>>,
): ContentBefore | { readonly refused: GitRefusal } {
  const opened = late(() => gitIn(root, env));
  const git: Git = (...call) => opened()(...call);
  // Starting git takes longer than reading where HEAD is.
  const head = revision === 'HEAD' ? plainHead(root) : undefined;
  const range = head === undefined ? resolveRange(git, revision, false) : { base: { id: head } };
  if ('code' in range) return { refused: range.code === 'no-repository' ? NO_REPOSITORY : range };
  const { id } = range.base;
  const lines = late(() => splitTreeLines(outputOf(git(listTreeCommand(id)))));
  return {
    id,
    get lines() {
      return lines();
    },
    digits: id.length,
    read(files, maxBytes) {
      const found = readBlobs(
        git,
        files.map(({ blob: id }) => ({ id, maxBytes })),
      );
      return new Map(
        files.flatMap(({ file, blob: id }) => {
          const blob = found.get(id);
          return blob === undefined || 'size' in blob ? [] : [[file, blob.bytes] as const];
        }),
      );
    },
  };
}

const NO_REPOSITORY: GitRefusal = {
  code: 'no-repository',
  message: 'the content is in no git repository',
  hint: 'leave --since out, or keep it in git: git init, then commit it',
};

/** Lists the files of git's index below a folder, whatever their flags; none where git cannot tell. */
export function indexedFiles(root: string, env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const answer = gitIn(root, env)(['ls-files', '-z']);
  return isRefused(answer) ? [] : answer.out.toString('utf8').split('\0').slice(0, -1);
}
