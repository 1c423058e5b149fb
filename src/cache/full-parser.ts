import { listWithFolderStamps, type StampedListing } from '../io/files/folder-stamps.ts';
import type { Config } from '../model/config.ts';
import type { Library } from '../model/library.ts';
import type { Meter } from '../model/meter.ts';
import type { Source } from '../model/source.ts';
import { refuseFaults } from '../workspace/refuse-faults.ts';

/** Parses files that the fast parser declines or that changed. */
export interface FullParser {
  readonly config: Config;
  parse(sources: readonly Source[]): Library;
}

/** Loads the full parser once it is needed: most runs that find all they need in a cache do without. */
export function lazyFullParser(source: Source, shown: (file: string) => string): () => Promise<FullParser> {
  const load = async (): Promise<FullParser> => {
    const [{ loadConfig }, { loadLibrary }] = await Promise.all([
      import('../library/config.ts'),
      import('../library/load.ts'),
    ]);
    const loaded = loadConfig(source);
    refuseFaults(loaded, shown);
    return { config: loaded.config, parse: (sources) => loadLibrary(loaded, sources) };
  };
  let parser: Promise<FullParser> | undefined;
  return () => {
    parser ??= load();
    return parser;
  };
}

/** A library whose customer files are listed. */
interface ListedLibrary {
  readonly root: string;
  readonly config: Config;
  readonly meter: Meter;
  now(): number;
}

/** Lists the customer files of a library, with the stamps of their folders. */
export async function listCustomerFiles({
  root,
  config,
  meter,
  now,
}: ListedLibrary): Promise<StampedListing & { readonly folder: string }> {
  // Loaded here, since a run needs no glob as long as nothing changed.
  const { customerMatcher, customersFolder } = await import('../library/customer-files.ts');
  const folder = customersFolder(config);
  const listing = meter.time('list', () => listWithFolderStamps(root, folder, customerMatcher(config), now()));
  meter.count('files listed', listing.listed.length);
  return { folder, ...listing };
}
