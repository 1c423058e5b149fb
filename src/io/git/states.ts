import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheStore } from '../../model/cache-store.ts';
import { CONFIG_FILE } from '../../model/config.ts';
import type { Refusal, Source } from '../../model/source.ts';
import { late } from '../../text/late.ts';
import { linkRefusal, readFile, repositoryRefusal, sizeRefusal } from '../files/folder.ts';
import { type GitFolder, markConverted, type StoredTree } from './attributes.ts';
import { listAuthors } from './authors.ts';
import { blobId, type GitBlob, readBlobs } from './blobs.ts';
import { findObstacles } from './obstacles.ts';
import { type Commit, isCommit, resolveRange } from './range.ts';
import { type Git, type GitRefusal, gitIn, outputOf } from './run.ts';
import {
  differingEntries,
  fileInLine,
  findEntry,
  type GitTreeEntry,
  hasSameContent,
  type LineDifference,
  listTreeCommand,
  parseTreeLine,
  readIndex,
  splitTreeLines,
  type TreeLine,
} from './tree-entries.ts';
import { differenceFrom, type FileSelection } from './work-tree.ts';

/** The options of a comparison. */
export interface StatesOptions {
  /** `base`, `base..head` or `base...head`; absent: HEAD. */
  readonly range?: string | undefined;
  /** True to compare the index instead of the work tree. */
  readonly staged?: boolean;
  /** The customer files of the work tree, which the config there names. */
  readonly customers?: FileSelection;
  /** The cache of their content ids. */
  readonly store?: CacheStore | undefined;
}

/** Two states of a library. Their configs are read, and their customers on demand. */
export interface GitStates {
  /** The short id of a commit. */
  readonly baseLabel: string;
  /** A short id, `index` or `work tree`. */
  readonly headLabel: string;
  /** Undefined where the state has no library. */
  readonly baseConfig: Source | undefined;
  readonly headConfig: Source | undefined;
  /** Reads the customer files that differ. Those that cannot be read are refused, with the reason. */
  read(selected: SelectedFiles): DifferingFiles;
  /** Finds the files beside the customers that differ, such as pictures and films. */
  otherChanges(selected: Pick<SelectedFiles, 'base' | 'head'>): OtherChanges;
  /** The authors of the commits between the states that changed these files: see `listAuthors`. */
  authorsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]>;
  /** Reads any other file in each state; undefined where it does not exist. */
  readOne(file: string, maxBytes: number): FileInStates;
}

/** The files beside the customers that differ. */
export interface OtherChanges {
  /** Every such file; undefined in a work tree with many, of which each is read only when it is asked about. */
  readonly files: readonly string[] | undefined;
  has(file: string): boolean;
}

/** The selection of customer files in each state. */
export interface SelectedFiles {
  readonly base: CustomerSelection;
  readonly head: CustomerSelection;
  /** True to read unchanged files as well, since a changed config applies to them, too. */
  readonly unchanged: boolean;
}

export interface CustomerSelection extends FileSelection {
  readonly maxBytes: number;
}

/**
 * The customer files that differ, in each state, and unchanged ones if selected. Paths are from the library's folder.
 */
export interface DifferingFiles {
  readonly base: readonly Source[];
  readonly head: readonly Source[];
  readonly unchanged: readonly Source[];
}

/**
 * Reads two states of a library without a checkout: a commit, and another one, the index or the work tree. Differences
 * are found by content: each state is listed whole, by content ids, and no index, flag or attribute is trusted. The
 * work tree is read from the disk as every command reads it, so files that git ignores count, too. Links and submodules
 * are refused.
 */
export function readStates(
  root: string,
  { range: typed, staged = false, customers = NO_FILES, store }: StatesOptions,
  env: Readonly<Record<string, string | undefined>>,
): GitStates | { readonly refused: GitRefusal } {
  const git = gitIn(root, env);
  const range = resolveRange(git, typed, staged);
  if ('code' in range) return { refused: range };
  const { base, head } = range;
  const lines = late(() => splitTreeLines(outputOf(git(listTreeCommand(base.id)))));
  const stored =
    head === 'work tree' ? undefined : readBoth(git, { lines: lines(), commit: base.id }, head, { root, env });
  const compareHere = (selection: FileSelection): ComparedStates => ({
    ...differenceFrom({ id: base.id, lines }, root, selection, { store }),
    all: lines,
  });
  const ofCustomers = late(() => stored ?? compareHere(customers));
  const compared = (selection: FileSelection) =>
    stored ?? (selection.key === customers.key ? ofCustomers() : compareHere(selection));
  const readOne = (file: string, maxBytes: number) => readFileIn(ofCustomers(), file, maxBytes, { git, root });
  const config = readOne(CONFIG_FILE, MAX_CONFIG_BYTES);
  return {
    baseLabel: base.shortId,
    headLabel: isCommit(head) ? head.shortId : head,
    baseConfig: config.base,
    headConfig: config.head,
    authorsOf: (files) =>
      listAuthors(
        git,
        { base: typed === undefined ? 'HEAD' : base.id, head: isCommit(head) ? head.id : 'HEAD' },
        files,
      ),
    otherChanges({ base: old, head: now }) {
      const { before, after } = compared(now);
      const isOther = (line: TreeLine) => !old.matches(fileInLine(line)) && !now.matches(fileInLine(line));
      const others = before.filter(isOther);
      if (stored === undefined && others.length > MAX_OTHER_FILES) return differingWhenAsked(root, others);
      if (stored === undefined) return otherChangesOf(differingHere(root, others));
      const { before: gone, after: come } = differingEntries(others, after.filter(isOther));
      return otherChangesOf([...gone, ...come].map(({ file }) => file));
    },
    readOne,
    read: (selected) => readDiffering(compared(selected.head), selected, { git, root }),
  };
}

const NO_FILES: FileSelection = { key: '', folders: [], matches: () => false };

function otherChangesOf(files: readonly string[]): OtherChanges {
  const all = new Set(files);
  return { files: [...all], has: (file) => all.has(file) };
}

// Bounds the other files of the work tree that are read without being asked about, and the bytes of each.
const MAX_OTHER_FILES = 1000;
const MAX_OTHER_BYTES = 64 * 1024 ** 2;

/** Lists the files whose content on the disk is another than the stored one. */
const differingHere = (root: string, lines: readonly TreeLine[]): readonly string[] =>
  lines.flatMap((line) => {
    const entry = parseTreeLine(line);
    const here = readFile(root, entry.file, MAX_OTHER_BYTES);
    return 'bytes' in here && isContent(here.bytes, entry) ? [] : [entry.file];
  });

function differingWhenAsked(root: string, lines: readonly TreeLine[]): OtherChanges {
  const byFile = new Map(lines.map((line) => [fileInLine(line), line]));
  const isDifferent = (line: TreeLine | undefined) => line !== undefined && differingHere(root, [line]).length > 0;
  return { files: undefined, has: (file) => isDifferent(byFile.get(file)) };
}

/** Two states, as far as they may differ. */
interface ComparedStates extends LineDifference {
  /** Lists all files of the older state. */
  all(): readonly TreeLine[];
  /** Tells whether the disk has a file that was compared; absent where the head is stored. */
  isHere?(file: string): boolean;
}

/** The repository and the folder of a library. */
interface StatesPlace {
  readonly git: Git;
  readonly root: string;
}

/** Lists two stored states. */
function readBoth(git: Git, listed: StoredTree, head: Commit | 'index', folder: GitFolder): ComparedStates {
  const now: StoredTree = isCommit(head)
    ? { lines: splitTreeLines(outputOf(git(listTreeCommand(head.id)))), commit: head.id }
    : { lines: readIndex(git, listed.commit?.length ?? 0) };
  const [before = [], after = []] = markConverted(git, [listed, now], folder);
  return { before, after, all: () => before };
}

// Bounds the config, so that a file that is none is not read whole.
const MAX_CONFIG_BYTES = 1024 ** 2;

/** Reads one file in both states. The head is on the disk where it is not stored. */
function readFileIn(
  { before, after, isHere }: ComparedStates,
  file: string,
  maxBytes: number,
  { git, root }: StatesPlace,
): FileInStates {
  const [old, now] = [findEntry(before, file), findEntry(after, file)];
  const isOnDisk = isHere !== undefined && existsSync(join(root, file));
  const here = isOnDisk ? readFile(root, file, maxBytes) : undefined;
  // Mostly the file is unchanged, and git need not be asked.
  const isSame = isHere?.(file) && now === undefined;
  if (here !== undefined && (isSame || ('bytes' in here && isContent(here.bytes, old))))
    return { base: here, head: here };
  const read = (entry: GitTreeEntry | undefined): Source | undefined =>
    entry && sourcesOf(git, [{ entries: [entry], maxBytes }])[0]?.[0];
  const base = read(old);
  if (isHere !== undefined) return { base, head: here };
  return { base, head: old !== undefined && hasSameContent(old, now) ? base : read(now) };
}

interface FileInStates {
  readonly base: Source | undefined;
  readonly head: Source | undefined;
}

/** Tells whether bytes are the stored content of an entry. */
const isContent = (bytes: Uint8Array, entry: GitTreeEntry | undefined): boolean =>
  entry?.kind === 'file' && entry.blob === blobId(bytes, entry.blob.length);

function readDiffering(
  { before, after, all, isHere }: ComparedStates,
  { base: old, head: now, unchanged }: SelectedFiles,
  { git, root }: StatesPlace,
): DifferingFiles {
  const changed = differingEntries(before, after);
  // Under different configs an unchanged file may be a customer in only one of the states.
  const both = unchanged || old !== now ? sameIn(all(), changed.before) : [];
  const isBoth = ({ file }: GitTreeEntry) => old.matches(file) && now.matches(file);
  const once = both.filter((entry) => !isBoth(entry));
  const isOld = ({ file }: GitTreeEntry) => old.matches(file);
  const readHere =
    isHere === undefined ? undefined : (file: string, maxBytes: number) => readFile(root, file, maxBytes);
  // Obstacles are reported whatever their names; of the disk, only the config is listed beside the customers.
  const obstacles =
    isHere === undefined ? findObstacles(changed.after, { lines: after, folders: now.folders }, git) : undefined;
  const isRefused = ({ kind, file }: GitTreeEntry) => kind !== 'file' && file !== CONFIG_FILE;
  const isNew = (entry: GitTreeEntry) => now.matches(entry.file) || (obstacles?.has(entry) ?? isRefused(entry));
  const requests: readonly ReadRequest[] = [
    { entries: [...changed.before.filter(isOld), ...once.filter(isOld)], maxBytes: old.maxBytes },
    { entries: [...changed.after.filter(isNew), ...once.filter(isNew)], maxBytes: now.maxBytes, readHere },
    { entries: unchanged ? both.filter(isBoth) : [], maxBytes: now.maxBytes, readHere },
  ];
  const [base = [], head = [], others = []] = sourcesOf(git, requests);
  return { base, head, unchanged: others };
}

/** Lists the entries of a state that do not differ. */
function sameIn(lines: readonly TreeLine[], changed: readonly GitTreeEntry[]): readonly GitTreeEntry[] {
  const isChanged = new Set(changed.map(({ file }) => file));
  return lines.map(parseTreeLine).filter(({ file }) => !isChanged.has(file));
}

interface ReadRequest {
  readonly entries: readonly GitTreeEntry[];
  readonly maxBytes: number;
  readonly readHere?: ((file: string, maxBytes: number) => Source) | undefined;
}

/** Reads several lists of files, with one run of git for all that is stored. */
function sourcesOf(git: Git, requests: readonly ReadRequest[]): readonly (readonly Source[])[] {
  const wanted = requests.flatMap(({ entries, maxBytes, readHere }) =>
    entries.flatMap(({ kind, blob }) => (kind === 'file' && readHere === undefined ? [{ id: blob, maxBytes }] : [])),
  );
  const blobs = readBlobs(git, wanted);
  return requests.map(({ entries, maxBytes, readHere }) =>
    entries.map((entry) =>
      readHere === undefined || entry.kind === 'repository'
        ? sourceOf(entry, blobs, maxBytes)
        : readHere(entry.file, maxBytes),
    ),
  );
}

function sourceOf(
  { file, kind, blob: id }: GitTreeEntry,
  blobs: ReadonlyMap<string, GitBlob>,
  maxBytes: number,
): Source {
  if (kind !== 'file') return { file, refused: REFUSALS[kind] };
  const blob = blobs.get(id);
  const size = blob === undefined ? 0 : 'size' in blob ? blob.size : blob.bytes.length;
  if (size > maxBytes) return { file, refused: sizeRefusal(size, maxBytes) };
  return blob === undefined || 'size' in blob ? { file, refused: REFUSALS.unread } : { file, bytes: blob.bytes };
}

const REFUSALS: Readonly<Record<Exclude<GitTreeEntry['kind'], 'file'>, Refusal>> = {
  link: linkRefusal(),
  repository: repositoryRefusal(),
  conflict: {
    rule: 'file/unreadable',
    message: 'this could not be read: a merge left the index with more than one version of it',
    hint: 'settle the conflict, then git add it',
  },
  converted: {
    rule: 'file/unreadable',
    message: 'git hands this out as something else than it has stored: .gitattributes gives it an encoding or a filter',
    hint: 'take the attributes working-tree-encoding and filter from it',
  },
  unread: {
    rule: 'file/unreadable',
    message: 'this could not be read: git has not got its content',
    hint: 'fetch it: git fetch --refetch',
  },
};
