import { isAbsolute, relative, resolve, sep } from 'node:path';
import { broughtLink, isSameFolder } from '../io/files/brought-link.ts';
import { findLibrary, isLibrary } from '../io/files/folder.ts';
import { CONFIG_FILE } from '../model/config.ts';
import { type Day, isDay } from '../model/day.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';

/**
 * The folder that `named`, `REFS_LIBRARY` or the working directory leads to. Fails where that holds no library (exit 3),
 * and where a link of the library's own repository leads there (exit 2).
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

/** The working directory by the way that the shell went, where it tells one; the system has followed each link of it. */
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

/** The day that was named, or today where the library is. */
export function dayOf(named: string | undefined, timeZone: string, host: Host): Day {
  // To begin with Intl takes longer than all the rest of opening a library.
  if (named === undefined && timeZone === 'UTC') return host.now().toISOString().slice(0, 10);
  if (named === undefined) {
    return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
      host.now(),
    );
  }
  if (isDay(named)) return named;
  throw new Failure(
    EXIT.usage,
    'bad-day',
    `--as-of is "${named}", which is no day`,
    'write it as YYYY-MM-DD: --as-of 2026-10-01',
  );
}

/** The paths of a library's files, as seen from another folder. */
export const pathsFrom =
  (base: string, root: string) =>
  (file: string): string =>
    relative(base, resolve(root, file)).split(sep).join('/');
