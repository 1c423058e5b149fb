import { existsSync, lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { EXIT, Failure } from '../../model/exit.ts';
import { readFile } from './folder.ts';
import { gitRoot } from './git-root.ts';
import { lockFiles } from './lock.ts';
import { replaceFile, writeNewFile } from './write.ts';
import { cannotWrite } from './write-fault.ts';
import { writeTargetOf } from './write-target.ts';

/** A file to publish: the folder it must stay in, and its path from there. */
export interface PublishedPlace {
  readonly base: string;
  readonly file: string;
}

// Nobody publishes a larger list.
const MAX_BYTES = 20 * 1024 ** 2;

/**
 * Finds the place of a file that a config names. Fails outside of the library's work tree, unless the command line allows
 * it, and in git's own folder.
 */
export function publishedPlace(root: string, to: string, mayLeave: boolean): PublishedPlace {
  const path = resolve(root, to);
  const base = gitRoot(root) ?? root;
  const file = relative(base, path);
  const steps = file.split(sep);
  if (path.split(sep).some((step) => step.toLowerCase() === '.git')) throw refused(to, "it lies in git's own folder");
  if (!isAbsolute(file) && steps[0] !== '..') return { base, file: steps.join('/') };
  if (!mayLeave) throw refused(to, 'it lies outside of the repository', 'add --outside, if that is what you want');
  const folder = resolve(path, '..');
  return { base: folder, file: relative(folder, path) };
}

const refused = (file: string, why: string, hint?: string): Failure =>
  new Failure(EXIT.usage, 'cannot-publish', `${file} cannot be published to: ${why}`, hint);

/** Reads a published file; undefined where there is none. Fails for a link, and for a file behind one. */
export function readPublished({ base, file }: PublishedPlace): string | undefined {
  if (!isThere({ base, file })) return undefined;
  const source = readFile(base, file, MAX_BYTES);
  if ('refused' in source) throw refused(file, source.refused.message);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
}

function isThere({ base, file }: PublishedPlace): boolean {
  try {
    return lstatSync(join(base, file), { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

/** Lists the files in the folder of a published file. */
export function siblingsOf({ base, file }: PublishedPlace): readonly PublishedPlace[] {
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
  const path = join(base, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ base, file: folder === '' ? name : `${folder}/${name}` }));
}

/** A published file as it was read and as it should be; absent: none. */
export interface PublishedChange {
  readonly place: PublishedPlace;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Writes published files, and deletes those without a text. Writes none where one is not as it was read: an older list
 * must not replace a newer one, nor the words that somebody wrote around it. Fails where the system refuses, and for a
 * link.
 */
export async function writePublished(changes: readonly PublishedChange[]): Promise<void> {
  const there = changes.filter(({ before }) => before !== undefined);
  const unlock = await lockFiles(
    '.',
    there.map(({ place: { base, file } }) => join(base, file)),
  );
  try {
    for (const { place, before } of changes) if (readPublished(place) !== before) throw changedMeanwhile(place.file);
    for (const change of changes) writeChange(change);
  } finally {
    unlock();
  }
}

function writeChange({ place: { base, file }, before, after }: PublishedChange): void {
  if (after === undefined) {
    deleteFile(base, file);
    return;
  }
  if (before === undefined) {
    const outcome = writeNewFile(base, file, after);
    if (outcome === 'exists') throw changedMeanwhile(file);
    if (outcome === 'outside') throw refused(file, 'a link leads out of the repository');
    return;
  }
  const fault = replaceFile(base, file, after);
  if (fault !== undefined) throw refused(file, fault.why, fault.hint);
}

function deleteFile(base: string, file: string): void {
  try {
    unlinkSync(writeTargetOf(base, file).path);
  } catch (error) {
    throw cannotWrite(file, error);
  }
}

const changedMeanwhile = (file: string): Failure => refused(file, 'it changed meanwhile', 'run it again');
