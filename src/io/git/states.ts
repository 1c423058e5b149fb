import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE } from '../../model/config.ts';
import type { Refusal, Source } from '../../model/source.ts';
import type { Store } from '../../model/store.ts';
import { linked, otherRepository, readFile, tooLarge } from '../files/folder.ts';
import { markConverted, type Place, type Stored } from './attributes.ts';
import { type Blob, blobId, readBlobs } from './blobs.ts';
import { differing, type Entry, entryAt, entryOf, isSame, type Line, readIndex, readTree, treeOf } from './entries.ts';
import { obstaclesAmong } from './obstacles.ts';
import { type Commit, isCommit, readRange } from './range.ts';
import { type Git, type GitRefusal, gitIn, outOf } from './run.ts';
import { type Choice, readWorkTree } from './work-tree.ts';

/** What to compare, as typed. */
export interface Wanted {
  /** `base`, `base..head` or `base...head`; absent: HEAD. */
  readonly range?: string | undefined;
  /** The index in place of the work tree. */
  readonly staged?: boolean;
  /** Where it is kept which content a file of the work tree had, to save reading it. */
  readonly store?: Store | undefined;
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
  /** One file that is no customer's, in each state; undefined where it is not there. */
  readOne(file: string, maxBytes: number): Both;
}

/** Which files are customers in each state. */
export interface Selected {
  readonly base: Selection;
  readonly head: Selection;
  /** Whether files that do not differ are wanted as well: a config that changed holds for them too. */
  readonly unchanged: boolean;
}

export interface Selection extends Choice {
  readonly maxBytes: number;
}

/** The customer files that differ, in each state, and those that do not, if they were asked for. Paths are the library's. */
export interface Differing {
  readonly base: readonly Source[];
  readonly head: readonly Source[];
  readonly unchanged: readonly Source[];
}

/**
 * Reads two states of the library in a folder, without a checkout: a commit, and another one, the index, or the work
 * tree. What differs is found by content: each state is listed whole, by the ids of its contents, and no index, flag or
 * attribute is believed. The work tree is read from the disk as every command reads it, so that what git was told to
 * ignore counts too. Links and submodules are refused, not followed.
 */
export function readStates(
  root: string,
  { range: typed, staged = false, store }: Wanted,
  env: Readonly<Record<string, string | undefined>>,
): GitStates | { readonly refused: GitRefusal } {
  const git = gitIn(root, env);
  const range = readRange(git, typed, staged);
  if ('code' in range) return { refused: range };
  const { base, head } = range;
  const digits = base.id.length;
  const listed: Stored = { lines: readTree(outOf(git(treeOf(base.id)))), commit: base.id };
  const [before = [], stored] = head === 'work tree' ? [listed.lines] : readBoth(git, listed, head, { root, env });
  const config = readOne(git, root, CONFIG_FILE, { before, stored, maxBytes: MAX_CONFIG_BYTES });
  return {
    baseLabel: base.shortId,
    headLabel: isCommit(head) ? head.shortId : head,
    baseConfig: config.base,
    headConfig: config.head,
    readOne: (file, maxBytes) => readOne(git, root, file, { before, stored, maxBytes }),
    read(selected) {
      const after = stored ?? readWorkTree(root, selected.head, { digits, store });
      const readHere = stored === undefined ? (file: string, most: number) => readFile(root, file, most) : undefined;
      return readDiffering({ git, before, after, readHere }, selected);
    },
  };
}

/** The lines of two states that git has stored. */
function readBoth(git: Git, listed: Stored, head: Commit | 'index', place: Place): readonly (readonly Line[])[] {
  const now: Stored = isCommit(head)
    ? { lines: readTree(outOf(git(treeOf(head.id)))), commit: head.id }
    : { lines: readIndex(git, listed.commit?.length ?? 0) };
  return markConverted(git, [listed, now], place);
}

// A config is small; this only keeps a file that is no config from being read whole.
const MAX_CONFIG_BYTES = 1024 ** 2;

/** One file in two states, of which the head is on the disk where it is not stored. */
function readOne(git: Git, root: string, file: string, { before, stored, maxBytes }: One): Both {
  const [old, now] = [entryAt(before, file), stored && entryAt(stored, file)];
  const isHere = stored === undefined && existsSync(join(root, file));
  const here = isHere ? readFile(root, file, maxBytes) : undefined;
  // Such a file seldom changes, and git need not be asked for what lies here.
  if (here !== undefined && 'bytes' in here && isContent(here.bytes, old)) return { base: here, head: here };
  const read = (entry: Entry | undefined): Source | undefined =>
    entry && sourcesOf(git, [{ entries: [entry], maxBytes }])[0]?.[0];
  const base = read(old);
  return { base, head: here ?? (old !== undefined && isSame(old, now) ? base : read(now)) };
}

interface One {
  readonly before: readonly Line[];
  readonly stored: readonly Line[] | undefined;
  readonly maxBytes: number;
}

interface Both {
  readonly base: Source | undefined;
  readonly head: Source | undefined;
}

/** Whether these bytes are what git has stored of a file. */
const isContent = (bytes: Uint8Array, entry: Entry | undefined): boolean =>
  entry?.kind === 'file' && entry.blob === blobId(bytes, entry.blob.length);

interface Compared {
  readonly git: Git;
  readonly before: readonly Line[];
  readonly after: readonly Line[];
  /** Reads a file of the head where that is not stored; undefined where it is. */
  readonly readHere: ((file: string, maxBytes: number) => Source) | undefined;
}

function readDiffering({ git, before, after, readHere }: Compared, { base: old, head: now, unchanged }: Selected) {
  const changed = differing(before, after);
  // Where the two configs name other files, one that did not change may be a customer in one of the states only.
  const both = unchanged || old !== now ? sameIn(before, changed.before) : [];
  const isBoth = ({ file }: Entry) => old.matches(file) && now.matches(file);
  const once = both.filter((entry) => !isBoth(entry));
  const isOld = ({ file }: Entry) => old.matches(file);
  // What stands in the way of customers is told whatever it is called; of a disk nothing else is listed.
  const obstacles =
    readHere === undefined ? obstaclesAmong(changed.after, { lines: after, folders: now.folders }, git) : undefined;
  const isNew = (entry: Entry) => now.matches(entry.file) || (obstacles?.has(entry) ?? entry.kind !== 'file');
  const readings: readonly Reading[] = [
    { entries: [...changed.before.filter(isOld), ...once.filter(isOld)], maxBytes: old.maxBytes },
    { entries: [...changed.after.filter(isNew), ...once.filter(isNew)], maxBytes: now.maxBytes, readHere },
    { entries: unchanged ? both.filter(isBoth) : [], maxBytes: now.maxBytes, readHere },
  ];
  const [base = [], head = [], others = []] = sourcesOf(git, readings);
  return { base, head, unchanged: others };
}

/** The entries of a state that do not differ. */
function sameIn(lines: readonly Line[], changed: readonly Entry[]): readonly Entry[] {
  const isChanged = new Set(changed.map(({ file }) => file));
  return lines.map(entryOf).filter(({ file }) => !isChanged.has(file));
}

interface Reading {
  readonly entries: readonly Entry[];
  readonly maxBytes: number;
  readonly readHere?: Compared['readHere'];
}

/** The sources of several lists of files; what git has stored is read all at once. */
function sourcesOf(git: Git, readings: readonly Reading[]): readonly (readonly Source[])[] {
  const wanted = readings.flatMap(({ entries, maxBytes, readHere }) =>
    entries.flatMap(({ kind, blob }) => (kind === 'file' && readHere === undefined ? [{ id: blob, maxBytes }] : [])),
  );
  const blobs = readBlobs(git, wanted);
  return readings.map(({ entries, maxBytes, readHere }) =>
    entries.map((entry) =>
      readHere === undefined || entry.kind === 'repository'
        ? sourceOf(entry, blobs, maxBytes)
        : readHere(entry.file, maxBytes),
    ),
  );
}

function sourceOf({ file, kind, blob: id }: Entry, blobs: ReadonlyMap<string, Blob>, maxBytes: number): Source {
  if (kind !== 'file') return { file, refused: REFUSALS[kind] };
  const blob = blobs.get(id);
  const size = blob === undefined ? 0 : 'size' in blob ? blob.size : blob.bytes.length;
  if (size > maxBytes) return { file, refused: tooLarge(size, maxBytes) };
  return blob === undefined || 'size' in blob ? { file, refused: REFUSALS.unread } : { file, bytes: blob.bytes };
}

const REFUSALS: Readonly<Record<Exclude<Entry['kind'], 'file'>, Refusal>> = {
  link: linked(),
  repository: otherRepository(),
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
