import { CONFIG_FILE } from '../model/config.ts';
import type { Refusal, Source } from '../model/source.ts';
import { isLibrary, notAFile, readFile, tooLarge } from './folder.ts';
import { type Blob, blobId, readBlobs } from './git-blobs.ts';
import { type Entry, readDiff, readIndex, readTree, readUntracked, type Touched } from './git-entries.ts';
import { type GitRange, isCommit, readRange } from './git-range.ts';
import { type Git, type GitRefusal, gitIn, isRefused } from './run-git.ts';

/** What to compare, as typed. */
export interface Wanted {
  /** `base`, `base..head` or `base...head`; absent: HEAD. */
  readonly range?: string | undefined;
  /** The index in place of the work tree. */
  readonly staged?: boolean;
}

/** Two states of a library, of which only the configs were read so far. */
export interface GitStates {
  /** The short id of a commit. */
  readonly baseLabel: string;
  /** The same, or `index`, or `work tree`. */
  readonly headLabel: string;
  /** Undefined: there is no library in that state. */
  readonly baseConfig: Source | undefined;
  readonly headConfig: Source | undefined;
  /** The customer files, as far as they are asked for; what cannot be read is refused, each with its reason. */
  read(selected: Selected): Differing;
}

/** Which files are customers in each state. */
export interface Selected {
  readonly base: Selection;
  readonly head: Selection;
  /** Whether files that do not differ are wanted as well: a config that changed holds for them too. */
  readonly unchanged: boolean;
}

export interface Selection {
  matches(file: string): boolean;
  readonly maxBytes: number;
}

/** The customer files that differ, in each state, and those that do not, if they were asked for. Paths are the library's. */
export interface Differing {
  readonly base: readonly Source[];
  readonly head: readonly Source[];
  readonly unchanged: readonly Source[];
  /** Files that git takes to be the same one under another name. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Two states of the library in a folder, read from git without a checkout: a commit, and another one, the index, or the
 * work tree, where what git neither knows nor ignores counts as added. Links and submodules are refused, not followed.
 */
export function readStates(
  root: string,
  { range: typed, staged = false }: Wanted,
  env: Readonly<Record<string, string | undefined>>,
): GitStates | { readonly refused: GitRefusal } {
  const git = gitIn(root, env);
  const range = readRange(git, typed, staged);
  if ('code' in range) return { refused: noRepository(git) ?? range };
  const diff = git(['diff', ...DIFF_OPTIONS, ...targetOf(range), '--', '.']);
  if (isRefused(diff)) return diff;
  const untracked = range.head === 'work tree' ? readUntracked(git, root) : [];
  const touched = [...readDiff(diff.out), ...untracked.map((after) => ({ before: undefined, after }))];
  return {
    baseLabel: range.base.shortId,
    headLabel: isCommit(range.head) ? range.head.shortId : range.head,
    ...configsOf(git, root, range),
    read: (selected) => readTouched(git, root, range.base.id, touched, selected),
  };
}

// Renames are looked for and no copies, whatever the user's settings; nothing of theirs is run.
const DIFF_OPTIONS = [
  ...['--raw', '-z', '--no-abbrev', '--find-renames', '--relative', '--no-color', '-O/dev/null'],
  ...['--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'],
];

const targetOf = ({ base, head }: GitRange): readonly string[] =>
  head === 'index' ? ['--cached', base.id] : head === 'work tree' ? [base.id] : [base.id, head.id];

/** Why git can say nothing of this folder; undefined where it can. */
function noRepository(git: Git): GitRefusal | undefined {
  const answer = git(['rev-parse', '--is-inside-work-tree']);
  if (!isRefused(answer) || answer.refused.code === 'no-git') return undefined;
  return {
    code: 'no-repository',
    message: `git knows no repository here: ${answer.refused.message.replace(/^git rev-parse failed: /, '')}`,
    hint: 'keep the library in git: git init, then commit it',
  };
}

// A config is small; this only keeps a file that is no config from being read whole.
const MAX_CONFIG_BYTES = 1024 ** 2;

function configsOf(git: Git, root: string, { base, head }: GitRange): Pick<GitStates, 'baseConfig' | 'headConfig'> {
  const stored = (entries: readonly Entry[]) =>
    sourcesOf(git, root, [{ entries, maxBytes: MAX_CONFIG_BYTES }])[0] ?? [];
  const [before] = readTree(git, base.id, CONFIG_FILE);
  if (head !== 'work tree') {
    const [after] = isCommit(head) ? readTree(git, head.id, CONFIG_FILE) : readIndex(git, CONFIG_FILE);
    const [baseConfig] = before === undefined ? [] : stored([before]);
    const isSame = before?.kind === after?.kind && before?.blob === after?.blob;
    return { baseConfig, headConfig: isSame ? baseConfig : after && stored([after])[0] };
  }
  const headConfig = isLibrary(root) ? readFile(root, CONFIG_FILE, MAX_CONFIG_BYTES) : undefined;
  // The config seldom changes, and git need not be asked for what lies here.
  const isHere = headConfig !== undefined && 'bytes' in headConfig && isContent(headConfig.bytes, before);
  return { baseConfig: isHere ? headConfig : before && stored([before])[0], headConfig };
}

/** Whether these bytes are what git has stored of a file. */
const isContent = (bytes: Uint8Array, entry: Entry | undefined): boolean =>
  entry?.kind === 'file' && entry.blob !== undefined && entry.blob === blobId(bytes, entry.blob.length);

function readTouched(
  git: Git,
  root: string,
  base: string,
  touched: readonly Touched[],
  { base: old, head: now, unchanged: isWanted }: Selected,
): Differing {
  const before = touched.flatMap((file) => file.before ?? []);
  const after = touched.flatMap((file) => file.after ?? []);
  const names = new Set(before.map(({ file }) => file));
  const isConfigTouched = [...before, ...after].some(({ file }) => file === CONFIG_FILE);
  const others = isWanted || isConfigTouched ? readTree(git, base).filter(({ file }) => !names.has(file)) : [];
  const isCustomer = ({ file }: Entry): boolean => old.matches(file) && now.matches(file);
  // Where the two configs name other files, one that did not change is a customer in one of the states only.
  const inOne = others.filter((entry) => !isCustomer(entry));
  const [baseSources = [], headSources = [], unchanged = []] = sourcesOf(git, root, [
    { entries: [...before, ...inOne].filter(({ file }) => old.matches(file)), maxBytes: old.maxBytes },
    { entries: [...after, ...inOne].filter(({ file }) => now.matches(file)), maxBytes: now.maxBytes },
    { entries: isWanted ? others.filter(isCustomer) : [], maxBytes: now.maxBytes },
  ]);
  const renamed = touched.flatMap(({ before, after }) =>
    before !== undefined && after !== undefined && before.file !== after.file
      ? [{ from: before.file, to: after.file }]
      : [],
  );
  return {
    base: baseSources,
    head: headSources,
    unchanged,
    renamed: renamed.filter(({ from, to }) => old.matches(from) && now.matches(to)),
  };
}

interface Reading {
  readonly entries: readonly Entry[];
  readonly maxBytes: number;
}

/** The sources of several lists of files; what git has stored is read all at once. */
function sourcesOf(git: Git, root: string, readings: readonly Reading[]): readonly (readonly Source[])[] {
  const wanted = readings.flatMap(({ entries, maxBytes }) =>
    entries.flatMap(({ kind, blob }) => (kind === 'file' && blob !== undefined ? [{ id: blob, maxBytes }] : [])),
  );
  const blobs = readBlobs(git, wanted);
  return readings.map(({ entries, maxBytes }) => entries.map((entry) => sourceOf(entry, root, blobs, maxBytes)));
}

function sourceOf(
  { file, kind, blob: id }: Entry,
  root: string,
  blobs: ReadonlyMap<string, Blob>,
  maxBytes: number,
): Source {
  if (kind !== 'file') return { file, refused: REFUSALS[kind] };
  if (id === undefined) return readFile(root, file, maxBytes);
  const blob = blobs.get(id);
  const size = blob === undefined ? 0 : 'size' in blob ? blob.size : blob.bytes.length;
  if (size > maxBytes) return { file, refused: tooLarge(size, maxBytes) };
  return blob === undefined || 'size' in blob ? { file, refused: REFUSALS.lost } : { file, bytes: blob.bytes };
}

const REFUSALS: Readonly<Record<Exclude<Entry['kind'], 'file'> | 'lost', Refusal>> = {
  link: {
    rule: 'file/link',
    message: 'this is a link, and links in git are not followed',
    hint: 'put the file itself here',
  },
  submodule: notAFile(),
  conflict: {
    rule: 'file/unreadable',
    message: 'this could not be read: a merge left the index with more than one version of it',
    hint: 'settle the conflict, then git add it',
  },
  lost: {
    rule: 'file/unreadable',
    message: 'this could not be read: git has not got its content',
    hint: 'fetch it: git fetch --refetch',
  },
};
