import { readFile, readFiles } from '../io/files/folder.ts';
import type { CustomerSelection } from '../io/git/states.ts';
import { customerMatcher, customersFolder, type LoadedConfig, loadConfig } from '../library/config.ts';
import { loadLibrary } from '../library/load.ts';
import { linkTwins } from '../library/twins.ts';
import { CONFIG_FILE } from '../model/config.ts';
import type { Library } from '../model/library.ts';
import type { Source } from '../model/source.ts';

// A config is small; this only keeps a file that is no config from being read whole.
const MAX_CONFIG_BYTES = 1024 ** 2;

/** What stands for a config where there is none: the defaults. */
export const DEFAULT_CONFIG: Source = { file: CONFIG_FILE, bytes: new TextEncoder().encode('version: 1\n') };

/** The config of the library in a folder. Never throws: its faults are told with it. */
export const readConfig = (root: string): LoadedConfig => loadConfig(readFile(root, CONFIG_FILE, MAX_CONFIG_BYTES));

/** Which files are customers under a config, for git to read. */
export const selectionOf = ({ config }: LoadedConfig): CustomerSelection => ({
  key: config.customers,
  folders: [customersFolder(config)],
  matches: customerMatcher(config),
  maxBytes: config.maxFileSize,
});

/**
 * The library in a folder, under a config that was read; `instead` stands in for the file of its path, or is added.
 * Each customer knows the other files of the same company. Never throws: a broken file costs only itself.
 */
export function readLibrary(root: string, loaded: LoadedConfig, instead?: Source): Library {
  const { config } = loaded;
  const sources = readFiles(root, customersFolder(config), customerMatcher(config), config.maxFileSize);
  if (instead === undefined) return linkTwins(loadLibrary(loaded, sources));
  return linkTwins(loadLibrary(loaded, [...sources.filter(({ file }) => file !== instead.file), instead]));
}
