import { fileStamp, findFile, type ListedFile, readStamped } from '../io/files/folder.ts';
import { listWithFolderStamps } from '../io/files/folder-stamps.ts';
import type { PathState } from '../io/files/path-states.ts';
import { idOf } from '../library/customer-id.ts';
import { loadLibrary } from '../library/load.ts';
import { unsearchedFiles } from '../library/unsearched.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { AssetFiles, Library, OmittedFile } from '../model/library.ts';
import { BUILD, VERSION } from '../model/version.ts';
import { late } from '../text/late.ts';
import { rangeAt } from '../text/line-index.ts';
import { rememberedOf } from '../text/remembered.ts';
import { type CachedFile, contentHash, findChanges } from '../workspace/find-changes.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { type OpenConfig, openConfig, openLibrary } from '../workspace/open-library.ts';
import { selectionOf } from '../workspace/read-library.ts';
import type { FileStates } from './packed-files.ts';
import { openCacheStore } from './store.ts';

/** The part of a library that content is judged by. */
export interface ScannedLibrary
  extends Pick<Library, 'config' | 'customers' | 'doubtful' | 'omitted' | 'assetFiles' | 'locate'> {
  /** Identifies the contents of its files; undefined where one could not be read. */
  readonly contentKey?: string | undefined;
  /** The customer files of which not every name can be looked for. */
  readonly unsearched: readonly OmittedFile[];
  /** Gives the customers of some ids, without reading what is kept of all others. */
  readonly customersOf?: ((ids: ReadonlySet<string>) => Library['customers']) | undefined;
}

/** A library opened to judge content by, and the day it is asked about. */
export interface OpenScannedLibrary extends OpenConfig {
  readonly library: ScannedLibrary;
  /** The states of its files, the ones that assets name as far as they were asked for; undefined where one could not be read. */
  states?(): LibraryStates | undefined;
}

/** The states of the files that a library was read from. */
export interface LibraryStates {
  readonly files: FileStates;
  readonly assets: readonly PathState[];
}

/** A customer file as it was last loaded. */
type ScannedFile = readonly [
  file: string,
  customer: Customer | undefined,
  unsearched: OmittedFile | undefined,
  doubtful: Customer | undefined,
];

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
  const { config } = loaded;
  const assets = new Map<string, string>();
  const { folders, matches, maxBytes } = selectionOf(loaded);
  const store = globals.mayCache ? openCacheStore(root, host) : undefined;
  const key = JSON.stringify([VERSION, BUILD, loaded.document.text]);
  const parts = store?.open(NAME, key);
  const [rowBytes, bodies] = [parts?.(0), parts?.(1)];
  const cached: readonly CachedFile[] =
    rowBytes === undefined || bodies === undefined ? [] : JSON.parse(rowBytes.toString('utf8'));
  const now = host.now().getTime();
  const stampOf = (path: string): string => fileStamp(findFile(root, path), now);
  const assetFiles = loaded.assetFiles && noting(loaded.assetFiles, (path) => assets.set(path, stampOf(path)));
  const [folder = ''] = folders;
  const listing = listWithFolderStamps(root, folder, matches, now);
  const { unchanged, changed, isStale } = findChanges(
    listing.listed,
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
      one: [file, alone.customers[0], unsearchedFiles(alone)[0], alone.doubtful[0]] satisfies ScannedFile,
    };
  });
  const rows = [...unchanged, ...fresh.map(({ row }) => row)].sort((a, b) => (a.file < b.file ? -1 : 1));
  const all = late((): readonly ScannedFile[] => {
    const kept = new Set(unchanged.map(({ file }) => file));
    const before = bodies === undefined ? [] : linesIn(bodies, cached.length).map(scannedFile);
    return [...before.filter(([file]) => kept.has(file)), ...fresh.map(({ one }) => one)].sort(byFile);
  });
  const isWhole = rows.every(({ hash }) => hash !== '');
  if (isStale) {
    const readable = new Set(rows.flatMap(({ file, hash }) => (hash === '' ? [] : [file])));
    store?.write(
      NAME,
      key,
      JSON.stringify(rows.filter(({ file }) => readable.has(file))),
      all()
        .flatMap((one) => (readable.has(one[0]) ? [`${JSON.stringify(one)}\n`] : []))
        .join(''),
    );
  }
  const customers = late(() => all().flatMap(([, customer]) => customer ?? []));
  const unsearched = late(() => all().flatMap(([, , one]) => one ?? []));
  const doubtful = late(() => all().flatMap(([, , , one]) => one ?? []));
  const omitted = late(() => all().flatMap(([, customer, one]) => (customer ? [] : (one ?? []))));
  const library: ScannedLibrary = {
    ...{ config, assetFiles, locate },
    contentKey: isWhole
      ? contentHash(Buffer.from(JSON.stringify([key, rows.map(({ file, hash }) => [file, hash])])))
      : undefined,
    get customers() {
      return customers();
    },
    customersOf(ids) {
      const isAsked = (file: string) => ids.has(idOf(file));
      const same = new Set(unchanged.flatMap(({ file }) => (isAsked(file) ? [file] : [])));
      const lines = bodies === undefined || same.size === 0 ? [] : linesIn(bodies, cached.length);
      const before = lines.filter((_, index) => same.has(cached[index]?.file ?? '')).map(scannedFile);
      const asked = [...before, ...fresh.flatMap(({ one }) => (isAsked(one[0]) ? [one] : []))].sort(byFile);
      return asked.flatMap(([, customer]) => customer ?? []);
    },
    get doubtful() {
      return doubtful();
    },
    get omitted() {
      return omitted();
    },
    get unsearched() {
      return unsearched();
    },
  };
  const states = () =>
    isWhole ? { files: { folder, folders: listing.folders, all: rows }, assets: [...assets] } : undefined;
  return { ...opened, library, states };
}

/** Gives the files that assets name, and notes those that are asked for, before they are read. */
const noting = (files: AssetFiles, note: (path: string) => void): AssetFiles => ({
  ...files,
  hashOf(path) {
    note(path);
    return files.hashOf(path);
  },
});

/** Splits what is kept of files: a line each, in the order of their listing. */
function linesIn(bodies: Buffer, count: number): readonly Buffer[] {
  let end = 0;
  return Array.from({ length: count }, () => {
    const start = end;
    end = bodies.indexOf('\n', start) + 1;
    return bodies.subarray(start, end);
  });
}

const scannedFile = (line: Buffer): ScannedFile => JSON.parse(line.toString('utf8'));

const byFile = ([a]: ScannedFile, [b]: ScannedFile): number => (a < b ? -1 : 1);

const locate: Library['locate'] = (place) => ('range' in place ? place.range : rangeAt(1, 1));

/** The part of a library that a process keeps, as long as it keeps that. */
const scannedPart = rememberedOf<Library, ScannedLibrary>();
