import { commandLine } from '../../text/command-line.ts';
import { isShortId, listRefsCommand, namedRefs, refsNamedIn } from './named-refs.ts';
import { type Git, type GitRefusal, isRefused } from './run.ts';

/** The two states to compare: a commit, and another one, the index or the work tree. */
export interface GitRange {
  readonly base: Commit;
  readonly head: Commit | 'index' | 'work tree';
}

/** A commit, with its full and its short id. */
export interface Commit {
  readonly id: string;
  readonly shortId: string;
}

export const isCommit = (state: Commit | string): state is Commit => typeof state !== 'string';

/**
 * Resolves a typed range. Nothing or one revision is compared with the work tree, or with the index if `staged`.
 * `base..head` compares two commits, and `base...head` begins at their merge base. A missing side is refused, and not
 * taken for HEAD: with an empty variable, a commit would be compared with itself.
 */
export function resolveRange(git: Git, typed: string | undefined, staged: boolean): GitRange | GitRefusal {
  const [, first = '', dots, second = ''] = typed?.match(/^(.*?)(?:(\.{2,})(.*))?$/s) ?? [];
  if (typed !== undefined && dots !== undefined) {
    if (dots.length > 3) return badRevision(typed, 'it has too many dots');
    if (staged) return badRevision(typed, 'the index can be compared with one only');
  }
  const base = commitOf(git, typed === undefined ? 'HEAD' : first);
  if ('code' in base) return base;
  if (dots === undefined) return { base, head: staged ? 'index' : 'work tree' };
  const head = commitOf(git, second);
  if ('code' in head) return head;
  const start = dots === '..' ? base : mergeBase(git, [base, head], [first, second]);
  return 'code' in start ? start : { base: start, head };
}

/** Resolves a revision. Its text may come from anybody, so that only git may interpret it. */
function commitOf(git: Git, revision: string): Commit | GitRefusal {
  if (revision === '') return badRevision(revision, 'it is empty');
  if (revision.startsWith('-')) return badRevision(revision, 'it begins with "-"');
  if (/\p{Cc}/u.test(revision)) return badRevision(revision, 'it holds control characters');
  if (revision.includes('..')) return badRevision(revision, 'it is a range itself');
  const answer = git([
    ...['rev-list', '--max-count=1', '--format=%h', '--end-of-options'],
    `${revision}^{commit}`,
    '--',
  ]);
  if (isRefused(answer)) return answer.refused.code === 'git-failed' ? unknownRevision(git, revision) : answer.refused;
  const [, id, shortId] = /^commit ([0-9a-f]{40,64})\n([0-9a-f]+)\n$/.exec(answer.out.toString('latin1')) ?? [];
  if (id === undefined || shortId === undefined) return unknownRevision(git, revision);
  return ambiguity(git, revision) ?? { id, shortId };
}

/** Refuses a name that stands for several commits, so that a head could be compared with itself. */
function ambiguity(git: Git, revision: string): GitRefusal | undefined {
  const refs = refsNamedIn(revision);
  const answer = refs.length === 0 ? undefined : git(listRefsCommand(refs));
  if (answer === undefined) return undefined;
  if (isRefused(answer)) return answer.refused;
  const found = namedRefs(answer.out, refs);
  const [name = ''] = revision.split(/[~^:]|@\{/);
  const hidden = found.length > 0 && isShortId(name) ? commitsLike(git, name) : [];
  const ids = new Set([...found.map(({ id }) => id), ...hidden]);
  if (ids.size < 2) return undefined;
  return {
    code: 'bad-revision',
    message: `${JSON.stringify(revision)} stands for ${ids.size} different commits`,
    hint: `write which one, in full: ${[...found.map(({ ref }) => ref), ...hidden].join(', ')}`,
  };
}

/** Lists the commits whose id begins with a name. A branch of that name hides them. */
function commitsLike(git: Git, name: string): readonly string[] {
  const answer = git(['rev-parse', `--disambiguate=${name}`]);
  if (isRefused(answer)) return [];
  const ids = answer.out.toString('utf8').trim().split('\n');
  return ids.filter((id) => id !== '' && 'out' in git(['rev-parse', '--quiet', '--verify', `${id}^{commit}`]));
}

const badRevision = (revision: string, why: string): GitRefusal => ({
  code: 'bad-revision',
  message: `${JSON.stringify(revision)} is no revision: ${why}`,
  hint: 'write a branch, a tag or a commit: main, main..HEAD, or main...HEAD from where they parted',
});

function unknownRevision(git: Git, revision: string): GitRefusal {
  if (revision === 'HEAD') {
    const hint = 'commit something first, or name a revision to compare with';
    return { code: 'no-commit', message: 'there is no commit yet to compare with', hint };
  }
  const name = revision.replace(/^origin\//, '');
  // A command to be copied must contain nothing that a shell interprets.
  const fetch = /^[\w./-]+$/.test(name) ? commandLine`git fetch origin ${name}` : 'git fetch origin';
  const shallow = isShallow(git) ? ', and its history, of which this clone has a part only: git fetch --unshallow' : '';
  return {
    code: 'no-revision',
    message: `there is no revision ${JSON.stringify(revision)} here`,
    hint: `fetch it: ${fetch}${shallow}`,
  };
}

function mergeBase(git: Git, commits: readonly Commit[], revisions: readonly string[]): Commit | GitRefusal {
  const answer = git(['merge-base', '--all', ...commits.map(({ id }) => id)]);
  const [id = '', ...others] = 'out' in answer ? answer.out.toString('utf8').trim().split('\n') : [];
  const [base, head] = revisions.map((revision) => JSON.stringify(revision));
  // With several merge bases, a change could undo what one of them has, and a comparison with another would not show
  // it.
  if (others.length > 0) {
    const message = `${base} and ${head} parted at ${others.length + 1} commits, and none of them has what the others have`;
    return {
      code: 'no-merge-base',
      message,
      hint: 'merge the first into the second, or compare them as they are: base..head',
    };
  }
  if (id !== '') return commits.find((commit) => commit.id === id) ?? commitOf(git, id);
  const message = `${base} and ${head} have no commit in common`;
  return isShallow(git)
    ? {
        code: 'no-merge-base',
        message: `${message} in this clone, which has a part of the history only`,
        hint: 'fetch the rest: git fetch --unshallow; with actions/checkout: fetch-depth: 0',
      }
    : { code: 'no-merge-base', message, hint: 'compare them as they are, with two dots: base..head' };
}

function isShallow(git: Git): boolean {
  const answer = git(['rev-parse', '--is-shallow-repository']);
  return 'out' in answer && answer.out.toString('utf8').trim() === 'true';
}
