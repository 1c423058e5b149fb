import { openAssetFiles } from '../io/files/asset-files.ts';
import { readFiles } from '../io/files/folder.ts';
import type { CustomerSelection } from '../io/git/states.ts';
import { customerMatcher, customersFolder, type LoadedConfig, loadConfig } from '../library/config.ts';
import { loadLibrary } from '../library/load.ts';
import { linkCompanies } from '../library/parents.ts';
import { CONFIG_FILE } from '../model/config.ts';
import type { Library } from '../model/library.ts';
import type { Source } from '../model/source.ts';
import { readConfigSource } from './library-folder.ts';

/** The config of a library that has none: the defaults. */
export const DEFAULT_CONFIG: Source = { file: CONFIG_FILE, bytes: new TextEncoder().encode('version: 1\n') };

/** Reads the config of the library in a folder. Never throws: its faults are in the result. */
export const readConfig = (root: string): LoadedConfig => ({
  ...loadConfig(readConfigSource(root)),
  assetFiles: openAssetFiles(root),
});

/** Selects the customer files of a config, for git to read. */
export const selectionOf = ({ config }: LoadedConfig): CustomerSelection => ({
  key: config.customers,
  folders: [customersFolder(config)],
  matches: customerMatcher(config),
  maxBytes: config.maxFileSize,
});

/**
 * Reads the library in a folder; `instead` replaces the file of its path, or is added. Each customer knows the other
 * files of its company, and its parents. Never throws: a broken file harms no other.
 */
export function readLibrary(root: string, loaded: LoadedConfig, instead?: Source): Library {
  const { config } = loaded;
  const sources = readFiles(root, customersFolder(config), customerMatcher(config), config.maxFileSize);
  if (instead === undefined) return linkCompanies(loadLibrary(loaded, sources));
  return linkCompanies(loadLibrary(loaded, [...sources.filter(({ file }) => file !== instead.file), instead]));
}
