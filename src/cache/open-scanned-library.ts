import { type ListedFile, listFiles, readStamped } from '../io/files/folder.ts';
import { loadLibrary } from '../library/load.ts';
import { unsearchedFiles } from '../library/unsearched.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import { BUILD, VERSION } from '../model/version.ts';
import { late } from '../text/late.ts';
import { rangeAt } from '../text/line-index.ts';
import { rememberedOf } from '../text/remembered.ts';
import { type CachedFile, contentHash, findChanges } from '../workspace/find-changes.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { type OpenConfig, openConfig, openLibrary } from '../workspace/open-library.ts';
import { selectionOf } from '../workspace/read-library.ts';
import { openCacheStore } from './store.ts';

/** The part of a library that content is judged by. */
export interface ScannedLibrary extends Pick<Library, 'config' | 'customers' | 'omitted' | 'assetFiles' | 'locate'> {
  /** Identifies the contents of its files; undefined where one could not be read. */
  readonly contentKey?: string | undefined;
  /** The customer files of which not every name can be looked for. */
  readonly unsearched: readonly OmittedFile[];
}

/** A library opened to judge content by, and the day it is asked about. */
export interface OpenScannedLibrary extends OpenConfig {
  readonly library: ScannedLibrary;
}

/** A customer file as it was last loaded. */
type ScannedFile = readonly [file: string, customer: Customer | undefined, unsearched: OmittedFile | undefined];

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
    const part = () => ({ ...kept.library, locate, unsearched: unsearchedFiles(kept.library) });
    return { ...kept, library: scannedPart(kept.library, '', part) };
  }
  const opened = openConfig(globals, host);
  const { root, loaded } = opened;
  const { config, assetFiles } = loaded;
  const { folders, matches, maxBytes } = selectionOf(loaded);
  const store = globals.mayCache ? openCacheStore(root, host) : undefined;
  const key = JSON.stringify([VERSION, BUILD, loaded.document.text]);
  const parts = store?.open(NAME, key);
  const [listing, bodies] = [parts?.(0), parts?.(1)];
  const cached: readonly CachedFile[] =
    listing === undefined || bodies === undefined ? [] : JSON.parse(listing.toString('utf8'));
  const now = host.now().getTime();
  const { unchanged, changed, isStale } = findChanges(
    folders.flatMap((folder) => listFiles(root, folder, matches)),
    new Map(cached.map((one) => [one.file, one])),
    (listed: ListedFile) => readStamped(listed, maxBytes, now),
    now,
  );
  const fresh = changed.map(({ file, read }) => {
    const { source, stamp } = read();
    const alone = loadLibrary({ ...loaded, faults: [] }, [source]);
    const hash = 'bytes' in source ? contentHash(source.bytes) : '';
    return {
      row: { file, stamp, hash },
      one: [file, alone.customers[0], unsearchedFiles(alone)[0]] satisfies ScannedFile,
    };
  });
  const rows = [...unchanged, ...fresh.map(({ row }) => row)].sort((a, b) => (a.file < b.file ? -1 : 1));
  const all = late((): readonly ScannedFile[] => {
    const kept = new Set(unchanged.map(({ file }) => file));
    const before: readonly ScannedFile[] = bodies === undefined ? [] : JSON.parse(bodies.toString('utf8'));
    return [...before.filter(([file]) => kept.has(file)), ...fresh.map(({ one }) => one)].sort(byFile);
  });
  const isWhole = rows.every(({ hash }) => hash !== '');
  if (isStale) {
    const readable = new Set(rows.flatMap(({ file, hash }) => (hash === '' ? [] : [file])));
    const [listing, bodies] = [rows, all()];
    store?.write(
      NAME,
      key,
      JSON.stringify(listing.filter(({ file }) => readable.has(file))),
      JSON.stringify(bodies.filter(([file]) => readable.has(file))),
    );
  }
  const customers = late(() => all().flatMap(([, customer]) => customer ?? []));
  const unsearched = late(() => all().flatMap(([, , one]) => one ?? []));
  const omitted = late(() => all().flatMap(([, customer, one]) => (customer === undefined ? (one ?? []) : [])));
  const library: ScannedLibrary = {
    ...{ config, assetFiles, locate },
    contentKey: isWhole
      ? contentHash(Buffer.from(JSON.stringify([key, rows.map(({ file, hash }) => [file, hash])])))
      : undefined,
    get customers() {
      return customers();
    },
    get omitted() {
      return omitted();
    },
    get unsearched() {
      return unsearched();
    },
  };
  return { ...opened, library };
}

const byFile = ([a]: ScannedFile, [b]: ScannedFile): number => (a < b ? -1 : 1);

const locate: Library['locate'] = (place) => ('range' in place ? place.range : rangeAt(1, 1));

/** The part of a library that a process keeps, as long as it keeps that. */
const scannedPart = rememberedOf<Library, ScannedLibrary>();
