import { failureOf } from '../io/git/run.ts';
import { readStates } from '../io/git/states.ts';
import { type LoadedConfig, loadConfig } from '../library/config.ts';
import { loadLibrary } from '../library/load.ts';
import { linkCompanies } from '../library/parents.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import { dayOf, libraryFolder, pathsFrom } from './library-folder.ts';
import type { LibraryOptions } from './library-options.ts';
import type { OpenLibrary } from './open-library.ts';
import { selectionOf } from './read-library.ts';
import { refuseFaults } from './refuse-faults.ts';

/**
 * Opens the library of a commit, config and all, from what git has stored: nothing is checked out, and no filter runs.
 * The day stays that of `--as-of`, else today. Fails where git cannot (exit 2), and where the commit has no library (3).
 */
export function openLibraryAt(globals: LibraryOptions, host: Host, revision: string): OpenLibrary {
  const root = libraryFolder(globals.library, host);
  const states = readStates(root, { range: `${revision}..${revision}` }, host.env);
  if ('refused' in states) throw failureOf({ ...states.refused, message: `--at: ${states.refused.message}` });
  if (states.baseConfig === undefined) {
    const message = `--at: there is no library in ${states.baseLabel}`;
    throw new Failure(EXIT.missing, 'no-library', message, 'name a later revision');
  }
  const loaded = loadConfig(states.baseConfig);
  const shown = pathsFrom(host.cwd, root);
  refuseFaults(loaded, shown);
  const today = dayOf(globals.asOf, loaded.config.timezone, host);
  return { root, loaded, today, shown, repositoryPath: shown, library: libraryIn(states, loaded) };
}

function libraryIn(
  states: Exclude<ReturnType<typeof readStates>, { refused: unknown }>,
  loaded: LoadedConfig,
): Library {
  const selection = selectionOf(loaded);
  const { unchanged } = states.read({ base: selection, head: selection, unchanged: true });
  return linkCompanies(loadLibrary(loaded, unchanged));
}
