import {
  closeSync,
  copyFileSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EXIT, Failure } from '../model/exit.ts';
import type { Source } from '../model/source.ts';
import { readFile } from './folder.ts';
import { lockFiles } from './lock.ts';
import { cannotWrite, writeWhole } from './write.ts';

/** What becomes of a file: another text, another name in its folder, or both. What is not said stays. */
export interface FileChange {
  readonly file: string;
  readonly text?: string | undefined;
  /** With its ending. A link is renamed itself, not what it leads to. */
  readonly name?: string | undefined;
}

/** The sources of files, in their order. */
export type SourcesOf<Files extends readonly string[]> = { readonly [At in keyof Files]: Source };

// Each time someone who knows nothing of our lock, such as an editor, wrote in the very moment.
const MAX_ATTEMPTS = 10;

/**
 * Changes several files in one go or not at all: `plan` is handed them as they are, or why they cannot be read, and says
 * what becomes of them. It has to be pure: it is asked again where one of them changed meanwhile, so that nobody's
 * change is lost. When a step fails, those before it are taken back. Who is killed leaves each file old or new, and
 * whole, but between the first and the last renaming not all of them new. Returns what `plan` said of the files that
 * were there in the end. Fails where the system refuses, a new name is taken, or another run does not let go (exit 2).
 */
export async function changeFiles<const Files extends readonly string[], Planned extends object>(
  root: string,
  files: Files,
  maxBytes: number,
  plan: (sources: SourcesOf<Files>) => Planned & { readonly changes?: readonly FileChange[] },
): Promise<Planned> {
  const look = (): readonly Source[] => files.map((file) => readFile(root, file, maxBytes));
  const consider = () => {
    const sources = look();
    const planned = plan(sources as SourcesOf<Files>);
    return { sources, planned, steps: stepsOf(planned.changes ?? [], sources) };
  };

  let considered = consider();
  const isCurrent = (): boolean => look().every((source, at) => isSame(source, considered.sources[at]));
  // What is refused, or changes nothing, needs no lock, and no right to write either.
  if (considered.steps.length === 0) return considered.planned;
  const readable = considered.sources.filter((source) => 'bytes' in source).map(({ file }) => file);
  const unlock = await lockFiles(root, readable);
  try {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      if (!isCurrent()) considered = consider();
      const { steps, planned } = considered;
      if (steps.length === 0 || carryOut(root, steps, isCurrent)) return planned;
    }
  } finally {
    await unlock();
  }
  const message = `${files.join(', ')} cannot be written: something else changes it all the time`;
  throw new Failure(EXIT.usage, 'cannot-write', message, 'see what else writes to it, and run this again');
}

function isSame(one: Source, other: Source | undefined): boolean {
  if (other === undefined || 'refused' in other) return other !== undefined && 'refused' in one;
  return 'bytes' in one && Buffer.compare(one.bytes, other.bytes) === 0;
}

/** The changes that change anything. */
function stepsOf(changes: readonly FileChange[], sources: readonly Source[]): readonly FileChange[] {
  return changes.flatMap(({ file, text, name }) => {
    const source = sources.find((candidate) => candidate.file === file);
    if (source === undefined) throw new Error(`${file} is to be changed, but was not asked for`);
    if ('refused' in source) {
      const { message, hint } = source.refused;
      throw new Failure(EXIT.usage, 'cannot-write', `${file} cannot be changed: ${message}`, hint);
    }
    const isNew = text !== undefined && Buffer.compare(Buffer.from(text), source.bytes) !== 0;
    const isRenamed = name !== undefined && name !== basename(file);
    return isNew || isRenamed ? [{ file, ...(isNew && { text }), ...(isRenamed && { name }) }] : [];
  });
}

/** A step, and where it happens. */
interface Place extends FileChange {
  /** The file by its name, which may be a link. */
  readonly entry: string;
  /** The file itself. */
  readonly target: string;
  /** A hidden folder beside it for drafts; what a killed run left there goes with the next change. */
  readonly aside: string;
}

function placeOf(root: string, step: FileChange): Place {
  const entry = join(root, step.file);
  const target = realpathSync(entry);
  return { ...step, entry, target, aside: join(dirname(target), `.${basename(target)}.draft`) };
}

/** Writes all drafts, and puts them into place. False where the files are not what they were any more: look again. */
function carryOut(root: string, steps: readonly FileChange[], isCurrent: () => boolean): boolean {
  const places: Place[] = [];
  try {
    for (const step of steps) places.push(placeOf(root, step));
    refuseTwins(places);
    const moves = places.flatMap(prepare);
    if (!isCurrent()) return false;
    moveAll(moves);
    for (const folder of new Set(places.flatMap(({ entry, target }) => [dirname(entry), dirname(target)])))
      syncFolder(folder);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  } finally {
    for (const { aside } of places) rmSync(aside, { recursive: true, force: true });
  }
}

/** Of two texts for one file, known by two names, the second would replace the first. */
function refuseTwins(places: readonly Place[]): void {
  const written = places.filter(({ text }) => text !== undefined);
  for (const [at, { file, target }] of written.entries()) {
    const twin = written.slice(0, at).find((other) => other.target === target);
    if (twin === undefined) continue;
    const message = `${file} cannot be written: it is the same file as ${twin.file}`;
    throw new Failure(EXIT.usage, 'cannot-write', message, 'delete the link, and run it again');
  }
}

/** A renaming that makes a step true, and the one that takes it back. */
interface Move {
  readonly file: string;
  act(): void;
  undo(): void;
}

/** The moves of a step, with a draft of its text. */
function prepare(place: Place): readonly Move[] {
  const { file, text, name, entry, target } = place;
  const moves: Move[] = [];
  if (text !== undefined) {
    const { fresh, old } = telling(file, () => draft(place, text));
    moves.push({ file, act: () => renameSync(fresh, target), undo: () => renameSync(old, target) });
  }
  if (name !== undefined) {
    const renamed = join(dirname(entry), basename(name));
    const act = () => {
      refuseTaken(file, entry, renamed);
      renameSync(entry, renamed);
    };
    moves.push({ file, act, undo: () => renameSync(renamed, entry) });
  }
  return moves;
}

/** Writes a file's new text, and its old one to go back to. */
function draft({ target, aside }: Place, text: string): { readonly fresh: string; readonly old: string } {
  // A renaming would pass over a file that is write-protected.
  closeSync(openSync(target, 'r+'));
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  // In a folder of its own: whoever takes our lock for stale may delete our draft, but never puts theirs in its place.
  const own = mkdtempSync(join(aside, 'of-'));
  const drafts = { fresh: join(own, 'new'), old: join(own, 'old') };
  writeWhole(drafts.fresh, text, statSync(target).mode);
  copyFileSync(target, drafts.old);
  return drafts;
}

function moveAll(moves: readonly Move[]): void {
  const done: Move[] = [];
  try {
    for (const move of moves) {
      telling(move.file, move.act);
      done.unshift(move);
    }
  } catch (error) {
    for (const { undo } of done) undo();
    throw error;
  }
}

/** A file keeps its name from others, but not from itself: where case does not count, only that may change. */
function refuseTaken(file: string, from: string, to: string): void {
  const there = lstatSync(to, { bigint: true, throwIfNoEntry: false });
  if (there === undefined || there.ino === lstatSync(from, { bigint: true }).ino) return;
  const message = `${file} cannot be renamed: ${basename(to)} is there already`;
  throw new Failure(EXIT.usage, 'name-taken', message, 'choose another name');
}

/** So that the renaming outlives a power cut as well. Not every system lets a folder be opened for that. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // The file is written and in its place all the same.
  }
}

/** Does something to a file; what the system refuses is a failure that names it, unless the file went away. */
function telling<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw isGone(error) || error instanceof Failure ? error : cannotWrite(file, error);
  }
}

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';
