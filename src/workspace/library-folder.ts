import { isAbsolute, relative, resolve, sep } from 'node:path';
import { broughtLink, isSameFolder } from '../io/files/brought-link.ts';
import { findLibrary, isLibrary, readFile } from '../io/files/folder.ts';
import { CONFIG_FILE } from '../model/config.ts';
import { type Day, dayIn, isDay } from '../model/day.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Source } from '../model/source.ts';

/**
 * Finds the library's folder by `named`, `REFS_LIBRARY` or the working directory. Fails where that holds no library
 * (exit 3), and where a link of the library's own repository leads there (exit 2).
 */
export function libraryFolder(named: string | undefined, host: Host): string {
  const wanted = named ?? (host.env.REFS_LIBRARY || undefined);
  for (const from of new Set([wayHere(host), host.cwd])) refuseLink(resolve(from, wanted ?? '.'), host);
  if (wanted !== undefined) {
    const folder = resolve(host.cwd, wanted);
    if (isLibrary(folder)) return folder;
    const message = `there is no ${CONFIG_FILE} in ${wanted}`;
    throw new Failure(EXIT.missing, 'no-library', message, 'name the folder that holds it, or make one: refs init DIR');
  }
  const found = findLibrary(host.cwd);
  if (found !== undefined) return found;
  const message = `there is no library here: no ${CONFIG_FILE} in this folder or above it`;
  throw new Failure(EXIT.missing, 'no-library', message, 'make one with "refs init", or name one with --library DIR');
}

/**
 * Gives the working directory as the shell went there, if known. In the system's own path each link is already
 * resolved.
 */
function wayHere({ cwd, env: { PWD = '' } }: Host): string {
  return isAbsolute(PWD) && isSameFolder(PWD, cwd) ? PWD : cwd;
}

function refuseLink(folder: string, { cwd }: Host): void {
  const link = broughtLink(folder);
  if (link === undefined) return;
  const shown = relative(cwd, link) || link;
  throw new Failure(
    EXIT.usage,
    'linked-library',
    `the way to the library leads over the link ${shown}, and no review shows where a link leads`,
    'put the library itself there, or name the folder that it lies in',
  );
}

/** Bounds the config, so that a file that is none is not read whole. */
const MAX_CONFIG_BYTES = 1024 ** 2;

/** Reads the config of the library in a folder, unparsed. */
export const readConfigSource = (root: string): Source => readFile(root, CONFIG_FILE, MAX_CONFIG_BYTES);

/** Gives the day of `asOf` or `REFS_AS_OF`, or today in the library's time zone. */
export function dayOf(asOf: string | undefined, timeZone: string, host: Host): Day {
  const named = asOf ?? (host.env.REFS_AS_OF || undefined);
  if (named === undefined) return dayIn(timeZone, host.now());
  if (isDay(named)) return named;
  throw new Failure(
    EXIT.usage,
    'bad-day',
    `--as-of is "${named}", which is no day`,
    'write it as YYYY-MM-DD: --as-of 2026-10-01',
  );
}

/** Makes a function that gives the path of a library's file from another folder. */
export const pathsFrom =
  (base: string, root: string) =>
  (file: string): string =>
    relative(base, resolve(root, file)).split(sep).join('/');
