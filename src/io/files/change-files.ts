import { constants, copyFileSync, linkSync, lstatSync, renameSync, unlinkSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Source } from '../../model/source.ts';
import { commandLine } from '../../text/command-line.ts';
import { type Drafts, openDrafts } from './drafts.ts';
import { errorCode, readFile } from './folder.ts';
import { lockFiles } from './lock.ts';
import { syncFolder, writeDraft } from './write.ts';
import { cannotWrite } from './write-fault.ts';
import { type WriteTarget, writeTargetOf } from './write-target.ts';

/** A change to a file: a new text, a new name in its folder, or both; or that it goes, or comes. */
export interface FileChange {
  readonly file: string;
  readonly text?: string | undefined;
  /** `gone` deletes the file. `new` makes it with the text, where there is none. */
  readonly as?: 'gone' | 'new' | undefined;
  /** The base name, with its extension. */
  readonly name?: string | undefined;
}

/** The sources of files, in the order of the files. */
export type SourcesOf<Files extends readonly string[]> = { readonly [At in keyof Files]: Source };

// Bounds the attempts. Each is lost to a program, such as an editor, that ignores our lock and writes at that moment.
const MAX_ATTEMPTS = 10;

/**
 * Changes several files in one go, or none. `plan` receives the files, or the reasons why they cannot be read, and
 * returns the changes. `plan` has to be pure: it is called again if a file changed meanwhile, so that no change is
 * lost. After a failed step the earlier ones are undone. A killed run leaves each file old or new, and whole, but
 * perhaps not all of them new. Returns the last result of `plan`. Fails where the system refuses, a new name is taken,
 * or another run keeps a lock (exit 2).
 */
export async function changeFiles<const Files extends readonly string[], Planned extends object>(
  root: string,
  files: Files,
  maxBytes: number,
  plan: (sources: SourcesOf<Files>) => Planned & { readonly changes?: readonly FileChange[] },
): Promise<Planned> {
  const readSources = (): readonly Source[] => files.map((file) => readFile(root, file, maxBytes));
  const makePlan = () => {
    const sources = readSources();
    const planned = plan(sources as SourcesOf<Files>);
    return { sources, planned, steps: stepsOf(planned.changes ?? [], sources) };
  };

  let current = makePlan();
  const isUpToDate = (): boolean => readSources().every((source, index) => isSame(source, current.sources[index]));
  // Without changes there is nothing to lock, and no right to write is needed.
  if (current.steps.length === 0) return current.planned;
  const readable = current.sources.filter((source) => 'bytes' in source).map(({ file }) => file);
  const made = current.steps.filter((step) => step.as === 'new').map(({ file }) => file);
  const unlock = await lockFiles(root, [...readable, ...made, ...newNames(current.steps)]);
  try {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      if (!isUpToDate()) current = makePlan();
      const { steps, planned } = current;
      if (steps.length === 0 || applySteps(root, steps, isUpToDate)) return planned;
    }
  } finally {
    unlock();
  }
  const message = `${files.join(', ')} cannot be written: something else changes it all the time`;
  throw new Failure(EXIT.usage, 'cannot-write', message, 'see what else writes to it, and run this again');
}

function isSame(one: Source, other: Source | undefined): boolean {
  if (other === undefined || 'refused' in other) return other !== undefined && 'refused' in one;
  return 'bytes' in one && Buffer.compare(one.bytes, other.bytes) === 0;
}

/** Drops the changes that change nothing. */
function stepsOf(changes: readonly FileChange[], sources: readonly Source[]): readonly FileChange[] {
  return changes.flatMap(({ file, text, name, as }): readonly FileChange[] => {
    const source = sources.find((candidate) => candidate.file === file);
    if (source === undefined) throw new Error(`${file} is to be changed, but was not asked for`);
    if (as === 'new') return [{ file, text, as }];
    if ('refused' in source) {
      const { message, hint } = source.refused;
      throw new Failure(EXIT.usage, 'cannot-write', `${file} cannot be changed: ${message}`, hint);
    }
    if (as === 'gone') return [{ file, as }];
    const isNew = text !== undefined && Buffer.compare(Buffer.from(text), source.bytes) !== 0;
    const isRenamed = name !== undefined && name !== basename(file);
    return isNew || isRenamed ? [{ file, ...(isNew && { text }), ...(isRenamed && { name }) }] : [];
  });
}

/** Lists the new names of files, so that no other run makes one of them meanwhile. */
const newNames = (steps: readonly FileChange[]): readonly string[] =>
  steps.flatMap(({ file, name }) => (name === undefined ? [] : [posix.join(posix.dirname(file), name)]));

/** A change with its place on the disk. */
interface Step extends FileChange, WriteTarget {
  readonly drafts: Drafts;
}

/**
 * Writes all drafts, and renames them into place. Returns false where the files have changed since, and the plan is
 * outdated.
 */
function applySteps(root: string, changes: readonly FileChange[], isUpToDate: () => boolean): boolean {
  const steps: Step[] = [];
  const draftsIn = new Map<string, Drafts>();
  try {
    for (const change of changes) {
      const target = reportingFile(change.file, () => writeTargetOf(root, change.file));
      const drafts = draftsIn.get(target.folder) ?? openDrafts(target.folder);
      draftsIn.set(target.folder, drafts);
      steps.push({ ...change, ...target, drafts });
    }
    refuseTwins(steps);
    const moves = steps.flatMap((step) => prepare(step, changes.length > 1 || step.name !== undefined));
    if (!isUpToDate()) return false;
    moveAll(moves);
    for (const folder of draftsIn.keys()) syncFolder(folder);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  } finally {
    for (const drafts of draftsIn.values()) drafts.discard();
  }
}

/** Refuses two texts for one file with two names, since the second would replace the first. */
function refuseTwins(steps: readonly Step[]): void {
  const written = steps.filter(({ text }) => text !== undefined);
  for (const [index, { file, path }] of written.entries()) {
    const twin = written.slice(0, index).find((other) => other.path === path);
    if (twin === undefined) continue;
    const message = `${file} cannot be written: it is the same file as ${twin.file}`;
    throw new Failure(EXIT.usage, 'cannot-write', message, 'delete the link, and run it again');
  }
}

/** A renaming of a step, and its reversal. */
interface Move {
  readonly file: string;
  act(): void;
  undo(): void;
}

/** Prepares the renamings of a step, with a draft of its text. Keeps the old file where a later move can fail. */
function prepare(step: Step, isOneOfMany: boolean): readonly Move[] {
  const { file, text, name, folder, path, drafts } = step;
  const moves: Move[] = [];
  if (step.as !== undefined) return [step.as === 'gone' ? deletion(step) : creation(step)];
  if (text !== undefined) {
    const fresh = reportingFile(file, () => writeDraft(step, drafts, text));
    const old = isOneOfMany ? reportingFile(file, () => drafts.add((copy) => keepCopy(path, copy))) : undefined;
    moves.push({
      file,
      act: () => renameSync(fresh, path),
      undo: () => {
        if (old !== undefined) renameSync(old, path);
      },
    });
  }
  if (name !== undefined) {
    const renamed = join(folder, basename(name));
    const act = () => {
      refuseTaken(file, path, renamed);
      renameSync(path, renamed);
    };
    moves.push({ file, act, undo: () => renameSync(renamed, path) });
  }
  return moves;
}

/** The deletion of a file, which is kept aside until all is done. */
function deletion({ file, path, drafts }: Step): Move {
  const old = reportingFile(file, () => drafts.add((copy) => keepCopy(path, copy)));
  return { file, act: () => unlinkSync(path), undo: () => renameSync(old, path) };
}

/** The making of a file. One that came meanwhile is not replaced. */
function creation(step: Step): Move {
  const { file, path, drafts, text = '' } = step;
  const fresh = reportingFile(file, () => writeDraft(step, drafts, text));
  return { file, act: () => linkSync(fresh, path), undo: () => unlinkSync(path) };
}

/** Keeps a file under another name: as a hard link, or as a copy where there are none. */
function keepCopy(path: string, copy: string): void {
  try {
    linkSync(path, copy);
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT') throw error;
    copyFileSync(path, copy, constants.COPYFILE_EXCL);
  }
}

function moveAll(moves: readonly Move[]): void {
  const done: Move[] = [];
  try {
    for (const move of moves) {
      reportingFile(move.file, move.act);
      done.unshift(move);
    }
  } catch (error) {
    undoMoves(done);
    throw error;
  }
}

/** Undoes moves, also after one that fails. Fails where one cannot be undone. */
function undoMoves(done: readonly Move[]): void {
  const stuck = done.filter(({ undo }) => {
    try {
      undo();
      return false;
    } catch {
      return true;
    }
  });
  const files = [...new Set(stuck.map(({ file }) => file))];
  if (files.length === 0) return;
  const message = `not all files could be written, and these could not be put back: ${files.join(', ')}`;
  throw new Failure(EXIT.usage, 'cannot-write', message, `look at them: ${commandLine`git diff -- ${files}`}`);
}

/** Refuses a new name that another file has. On a case-insensitive disk a file may change the case of its own name. */
function refuseTaken(file: string, from: string, to: string): void {
  const there = lstatSync(to, { bigint: true, throwIfNoEntry: false });
  if (there === undefined || there.ino === lstatSync(from, { bigint: true }).ino) return;
  const message = `${file} cannot be renamed: ${basename(to)} is there already`;
  throw new Failure(EXIT.usage, 'name-taken', message, 'choose another name');
}

/** Runs an action on a file. An error of the system becomes a failure that names the file, unless the file is gone. */
function reportingFile<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw errorCode(error) === 'ENOENT' ? error : cannotWrite(file, error);
  }
}
