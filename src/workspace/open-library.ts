import { gitRoot } from '../io/files/git-root.ts';
import type { LoadedConfig } from '../library/config.ts';
import type { Day } from '../model/day.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { Source } from '../model/source.ts';
import { keptLibrary } from './kept-library.ts';
import { dayOf, libraryFolder, pathsFrom } from './library-folder.ts';
import type { LibraryOptions } from './library-options.ts';
import { readConfig, readLibrary } from './read-library.ts';
import { refuseFaults } from './refuse-faults.ts';

export { dayOf, libraryFolder } from './library-folder.ts';

/** A library's folder and config, and the day it is asked about. */
export interface OpenConfig {
  /** Its folder. */
  readonly root: string;
  readonly loaded: LoadedConfig;
  readonly today: Day;
  /** Gives the path of a file from the working directory. */
  shown(file: string): string;
  /** Gives the path of a file from the root of the repository, as a code host knows it. Without one, as `shown`. */
  repositoryPath(file: string): string;
}

/** A library with its customers, and the day it is asked about. */
export interface OpenLibrary extends OpenConfig {
  readonly library: Library;
}

/**
 * Opens the library of `--library`, `REFS_LIBRARY` or the working directory. Fails without one (exit 3), on an invalid
 * day (2), and on a config with faults (2) unless `evenBroken`, so that a typo never means looser defaults. `instead`
 * gives a source that replaces a file, once the folder is known.
 */
export function openLibrary(
  globals: LibraryOptions,
  host: Host,
  { evenBroken = false, instead }: { readonly evenBroken?: boolean; instead?(root: string): Source } = {},
): OpenLibrary {
  const opened = openConfig(globals, host, evenBroken);
  const { root, loaded } = opened;
  const library =
    host.memory === undefined || instead !== undefined
      ? readLibrary(root, loaded, instead?.(root))
      : keptLibrary(host.memory, opened, host.now().getTime());
  return { ...opened, library };
}

/** Opens a library as `openLibrary` does, without reading customer files. */
export function openConfig({ library: named, asOf }: LibraryOptions, host: Host, evenBroken = false): OpenConfig {
  const root = libraryFolder(named, host);
  const loaded = readConfig(root);
  const { config } = loaded;
  const shown = pathsFrom(host.cwd, root);
  if (!evenBroken) refuseFaults(loaded, shown);
  const today = dayOf(asOf, config.timezone, host);
  const repository = gitRoot(root);
  return { root, loaded, today, shown, repositoryPath: repository === undefined ? shown : pathsFrom(repository, root) };
}
