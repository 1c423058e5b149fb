import { relative, resolve, sep } from 'node:path';
import type { LoadedConfig } from '../library/config.ts';
import { CONFIG_FILE } from '../model/config.ts';
import { type Day, isDay } from '../model/day.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { Source } from '../model/source.ts';
import { findLibrary, isLibrary } from '../sources/folder.ts';
import { gitRoot } from '../sources/git-root.ts';
import type { Globals } from './command.ts';
import { readConfig, readLibrary } from './read-library.ts';

/** Where a library is, and the day it is asked about. */
export interface OpenConfig {
  /** Its folder. */
  readonly root: string;
  readonly loaded: LoadedConfig;
  readonly today: Day;
  /** A file's path as the reader of this run would open it: from the working directory. */
  shown(file: string): string;
  /** A file's path as a code host knows it: from the root of the repository, or as shown where there is none. */
  hosted(file: string): string;
}

/** A library that a command works on, and the day it is asked about. */
export interface OpenLibrary extends OpenConfig {
  readonly library: Library;
}

/**
 * The library of `--library`, `REFS_LIBRARY` or the working directory. Fails without one (exit 3), on a day that is no
 * day (2), and on a config that is at fault (2) unless `evenBroken`, so that a typo never means looser defaults.
 * `instead` gives what stands in for a file of the library, once its folder is known.
 */
export function openLibrary(
  globals: Globals,
  host: Host,
  { evenBroken = false, instead }: { readonly evenBroken?: boolean; instead?(root: string): Source } = {},
): OpenLibrary {
  const opened = openConfig(globals, host, evenBroken);
  return { ...opened, library: readLibrary(opened.root, opened.loaded, instead?.(opened.root)) };
}

/** As `openLibrary`, with the customer files unread. */
export function openConfig({ library: named, asOf }: Globals, host: Host, evenBroken = false): OpenConfig {
  const root = libraryFolder(named, host);
  const loaded = readConfig(root);
  const { config } = loaded;
  const pathFrom = (base: string) => (file: string) => relative(base, resolve(root, file)).split(sep).join('/');
  const shown = pathFrom(host.cwd);
  const [fault] = loaded.faults;
  if (fault !== undefined && !evenBroken) {
    const { line, column } = loaded.document.locate(fault.place);
    const where = `${shown(CONFIG_FILE)}:${line}:${column}`;
    throw new Failure(EXIT.usage, 'config-invalid', `the config is at fault: ${where}: ${fault.message}`, fault.hint);
  }
  const today = dayOf(asOf ?? (host.env.REFS_AS_OF || undefined), config.timezone, host);
  const repository = gitRoot(root);
  return { root, loaded, today, shown, hosted: repository === undefined ? shown : pathFrom(repository) };
}

/** The folder that `named`, `REFS_LIBRARY` or the working directory leads to. Fails where that holds no library (exit 3). */
export function libraryFolder(named: string | undefined, host: Host): string {
  const wanted = named ?? (host.env.REFS_LIBRARY || undefined);
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

/** The day that was named, or today where the library is. */
export function dayOf(named: string | undefined, timeZone: string, host: Host): Day {
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
