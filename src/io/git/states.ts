import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheStore } from '../../model/cache-store.ts';
import { CONFIG_FILE } from '../../model/config.ts';
import type { Refusal, Source } from '../../model/source.ts';
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
  listTreeCommand,
  parseTreeLine,
  readIndex,
  splitTreeLines,
  type TreeLine,
} from './tree-entries.ts';
import { type FileSelection, readWorkTree } from './work-tree.ts';

/** The options of a comparison. */
export interface StatesOptions {
  /** `base`, `base..head` or `base...head`; absent: HEAD. */
  readonly range?: string | undefined;
  /** True to compare the index instead of the work tree. */
  readonly staged?: boolean;
  /** The cache of the content ids of the work tree. */
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
  { range: typed, staged = false, store }: StatesOptions,
  env: Readonly<Record<string, string | undefined>>,
): GitStates | { readonly refused: GitRefusal } {
  const git = gitIn(root, env);
  const range = resolveRange(git, typed, staged);
  if ('code' in range) return { refused: range };
  const { base, head } = range;
  const digits = base.id.length;
  const listed: StoredTree = { lines: splitTreeLines(outputOf(git(listTreeCommand(base.id)))), commit: base.id };
  const [before = [], stored] = head === 'work tree' ? [listed.lines] : readBoth(git, listed, head, { root, env });
  const config = readOne(git, root, CONFIG_FILE, { before, stored, maxBytes: MAX_CONFIG_BYTES });
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
      const isOther = (line: TreeLine) => !old.matches(fileInLine(line)) && !now.matches(fileInLine(line));
      const others = before.filter(isOther);
      if (stored === undefined && others.length > MAX_OTHER_FILES) return differingWhenAsked(root, others);
      if (stored === undefined) return otherChangesOf(differingHere(root, others));
      const { before: gone, after: come } = differingEntries(others, stored.filter(isOther));
      return otherChangesOf([...gone, ...come].map(({ file }) => file));
    },
    readOne: (file, maxBytes) => readOne(git, root, file, { before, stored, maxBytes }),
    read(selected) {
      const after = stored ?? readWorkTree(root, selected.head, { digits, store });
      const readHere =
        stored === undefined ? (file: string, maxBytes: number) => readFile(root, file, maxBytes) : undefined;
      return readDiffering({ git, before, after, readHere }, selected);
    },
  };
}

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

/** Lists two stored states. */
function readBoth(
  git: Git,
  listed: StoredTree,
  head: Commit | 'index',
  folder: GitFolder,
): readonly (readonly TreeLine[])[] {
  const now: StoredTree = isCommit(head)
    ? { lines: splitTreeLines(outputOf(git(listTreeCommand(head.id)))), commit: head.id }
    : { lines: readIndex(git, listed.commit?.length ?? 0) };
  return markConverted(git, [listed, now], folder);
}

// Bounds the config, so that a file that is none is not read whole.
const MAX_CONFIG_BYTES = 1024 ** 2;

/** Reads one file in both states. The head is on the disk where it is not stored. */
function readOne(git: Git, root: string, file: string, { before, stored, maxBytes }: FileRequest): FileInStates {
  const [old, now] = [findEntry(before, file), stored && findEntry(stored, file)];
  const isHere = stored === undefined && existsSync(join(root, file));
  const here = isHere ? readFile(root, file, maxBytes) : undefined;
  // Mostly the file is unchanged, and git need not be asked.
  if (here !== undefined && 'bytes' in here && isContent(here.bytes, old)) return { base: here, head: here };
  const read = (entry: GitTreeEntry | undefined): Source | undefined =>
    entry && sourcesOf(git, [{ entries: [entry], maxBytes }])[0]?.[0];
  const base = read(old);
  return { base, head: here ?? (old !== undefined && hasSameContent(old, now) ? base : read(now)) };
}

interface FileRequest {
  readonly before: readonly TreeLine[];
  readonly stored: readonly TreeLine[] | undefined;
  readonly maxBytes: number;
}

interface FileInStates {
  readonly base: Source | undefined;
  readonly head: Source | undefined;
}

/** Tells whether bytes are the stored content of an entry. */
const isContent = (bytes: Uint8Array, entry: GitTreeEntry | undefined): boolean =>
  entry?.kind === 'file' && entry.blob === blobId(bytes, entry.blob.length);

interface ComparedStates {
  readonly git: Git;
  readonly before: readonly TreeLine[];
  readonly after: readonly TreeLine[];
  /** Reads a file of the head from the disk; undefined where the head is stored. */
  readonly readHere: ((file: string, maxBytes: number) => Source) | undefined;
}

function readDiffering(
  { git, before, after, readHere }: ComparedStates,
  { base: old, head: now, unchanged }: SelectedFiles,
) {
  const changed = differingEntries(before, after);
  // Under different configs an unchanged file may be a customer in only one of the states.
  const both = unchanged || old !== now ? sameIn(before, changed.before) : [];
  const isBoth = ({ file }: GitTreeEntry) => old.matches(file) && now.matches(file);
  const once = both.filter((entry) => !isBoth(entry));
  const isOld = ({ file }: GitTreeEntry) => old.matches(file);
  // Obstacles are reported whatever their names; a listing of the disk holds no other refused files.
  const obstacles =
    readHere === undefined ? findObstacles(changed.after, { lines: after, folders: now.folders }, git) : undefined;
  const isNew = (entry: GitTreeEntry) => now.matches(entry.file) || (obstacles?.has(entry) ?? entry.kind !== 'file');
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
  readonly readHere?: ComparedStates['readHere'];
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
