import { type ListedFile, listFiles, readStamped } from '../io/files/folder.ts';
import { loadLibrary } from '../library/load.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import { BUILD, VERSION } from '../model/version.ts';
import { rangeAt } from '../text/line-index.ts';
import { rememberedOf } from '../text/remembered.ts';
import { type CachedFile, contentHash, findChanges } from '../workspace/find-changes.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { type OpenConfig, openConfig, openLibrary } from '../workspace/open-library.ts';
import { selectionOf } from '../workspace/read-library.ts';
import { openCacheStore } from './store.ts';

/** The part of a library that content is judged by. */
export type ScannedLibrary = Pick<Library, 'config' | 'customers' | 'omitted' | 'assetFiles' | 'locate'>;

/** A library opened to judge content by, and the day it is asked about. */
export interface OpenScannedLibrary extends OpenConfig {
  readonly library: ScannedLibrary;
}

/** A customer file as it was last loaded. */
interface CachedCustomer extends CachedFile {
  readonly customer?: Customer | undefined;
  readonly omitted?: OmittedFile | undefined;
}

const NAME = 'scanned-customers';

/**
 * Opens a library as `openLibrary` does, with what is kept of the customer files that did not change since. Only what
 * judges content is in it, and companies are not linked. Fails as `openLibrary` does.
 */
export function openScannedLibrary(
  globals: LibraryOptions & { readonly mayCache: boolean },
  host: Host,
): OpenScannedLibrary {
  if (host.memory !== undefined) {
    const kept = openLibrary(globals, host);
    return { ...kept, library: scannedPart(kept.library, '', () => ({ ...kept.library, locate })) };
  }
  const opened = openConfig(globals, host);
  const { root, loaded } = opened;
  const { config, assetFiles } = loaded;
  const { folders, matches, maxBytes } = selectionOf(loaded);
  const store = globals.mayCache ? openCacheStore(root, host) : undefined;
  const key = JSON.stringify([VERSION, BUILD, loaded.document.text]);
  const body = store?.read(NAME, key)?.toString('utf8');
  const cached: readonly CachedCustomer[] = body === undefined ? [] : JSON.parse(body);
  const now = host.now().getTime();
  const { unchanged, changed, isStale } = findChanges(
    folders.flatMap((folder) => listFiles(root, folder, matches)),
    new Map(cached.map((one) => [one.file, one])),
    (listed: ListedFile) => readStamped(listed, maxBytes, now),
    now,
  );
  const fresh = changed.map(({ file, read }): CachedCustomer => {
    const { source, stamp } = read();
    const { customers, omitted } = loadLibrary(loaded, [source]);
    const hash = 'bytes' in source ? contentHash(source.bytes) : '';
    return { file, stamp, hash, customer: customers[0], omitted: omitted[0] };
  });
  const all = [...unchanged, ...fresh].sort((a, b) => (a.file < b.file ? -1 : 1));
  if (isStale) store?.write(NAME, key, JSON.stringify(all.filter(({ hash }) => hash !== '')));
  const library: ScannedLibrary = {
    config,
    customers: all.flatMap(({ customer }) => customer ?? []),
    omitted: all.flatMap(({ omitted }) => omitted ?? []),
    assetFiles,
    locate,
  };
  return { ...opened, library };
}

const locate: Library['locate'] = (place) => ('range' in place ? place.range : rangeAt(1, 1));

/** The part of a library that a process keeps, as long as it keeps that. */
const scannedPart = rememberedOf<Library, ScannedLibrary>();
