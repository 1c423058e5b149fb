import { type ListedFile, readStamped } from '../io/files/folder.ts';
import { areFoldersUnchanged, listWithFolderStamps } from '../io/files/folder-stamps.ts';
import { areFilesUnchanged, type CachedStamps, packStamps } from '../io/files/stamps.ts';
import { customerMatcher, customersFolder, type LoadedConfig } from '../library/config.ts';
import { type LoadedFile, libraryOf, loadFile } from '../library/load.ts';
import { linkCompanies } from '../library/parents.ts';
import type { Memory } from '../model/host.ts';
import type { AssetFiles, FileHash, Library } from '../model/library.ts';
import { type CachedFile, contentHash, findChanges, type StampedSource } from './find-changes.ts';

/** A library on the disk: its folder and its config. */
interface LibraryAt {
  readonly root: string;
  readonly loaded: LoadedConfig;
}

interface KeptFile extends CachedFile {
  readonly loaded: LoadedFile;
}

/** A library as it was at a question, with the state of the files that it was made of. */
interface Kept extends LibraryAt {
  readonly question: number;
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly folders: readonly string[];
  readonly stamps: CachedStamps;
  readonly assets: KeptAssets;
  readonly library: Library;
}

const keptBy = new WeakMap<Memory, Kept>();

/**
 * Gives the library that `readLibrary` reads. Only files that differ from what is kept are read, and the same object is
 * given as long as none does. `now` is the time in milliseconds.
 */
export function keptLibrary(memory: Memory, { root, loaded }: LibraryAt, now: number): Library {
  const { question } = memory;
  const known = keptBy.get(memory);
  const before = known !== undefined && isSameConfig(known, { root, loaded }) ? known : undefined;
  if (before?.question === question) return before.library;
  const assets = before?.assets ?? new KeptAssets();
  assets.current = loaded.assetFiles;
  const at = before ?? { root, loaded: { ...loaded, assetFiles: assets } };
  const kept = refreshed(before, at, { assets, question, now });
  keptBy.set(memory, kept);
  return kept.library;
}

const isSameConfig = (known: LibraryAt, { root, loaded }: LibraryAt): boolean =>
  known.root === root && loaded.document.text !== undefined && known.loaded.document.text === loaded.document.text;

function refreshed(
  before: Kept | undefined,
  { root, loaded }: LibraryAt,
  { now, ...kept }: Pick<Kept, 'assets' | 'question'> & { readonly now: number },
): Kept {
  const { config } = loaded;
  const folder = customersFolder(config);
  if (
    before !== undefined &&
    areFoldersUnchanged(root, folder, before.folders) &&
    areFilesUnchanged(root, before.stamps)
  )
    return { ...before, ...kept };
  const { listed, folders } = listWithFolderStamps(root, folder, customerMatcher(config), now);
  const read = (one: ListedFile): StampedSource => readStamped(one, config.maxFileSize, now);
  const { unchanged, changed } = findChanges(listed, before?.files ?? new Map<string, KeptFile>(), read, now);
  const fresh = changed.map((one): KeptFile => {
    const { source, stamp } = one.read();
    const hash = 'bytes' in source ? contentHash(source.bytes) : '';
    const old = before?.files.get(one.file);
    if (old !== undefined && isSameRefusal(old, hash, source)) return old;
    return { file: one.file, stamp, hash, loaded: loadFile(source, config.taxonomy) };
  });
  const files = new Map([...unchanged, ...fresh].map((one) => [one.file, one]));
  const isSame =
    before !== undefined &&
    files.size === before.files.size &&
    [...files.values()].every((one) => before.files.get(one.file)?.loaded === one.loaded);
  const all = [...files.values()];
  const library = isSame
    ? before.library
    : linkCompanies(
        libraryOf(
          loaded,
          all.map((one) => one.loaded),
        ),
      );
  return { root, loaded, files, folders, stamps: stampsOf(all), library, ...kept };
}

/** Tells whether a file is refused for the reason that it was refused for before. */
function isSameRefusal({ hash: before, loaded }: KeptFile, hash: string, source: StampedSource['source']): boolean {
  if (before !== '' || hash !== '' || !('refused' in source)) return false;
  const [fault] = loaded.document.faults;
  return fault?.rule === source.refused.rule && fault.message === source.refused.message;
}

const stampsOf = (files: readonly KeptFile[]): CachedStamps => ({
  count: files.length,
  fileAt: (index) => files[index]?.file ?? '',
  numbers: packStamps(files.map(({ stamp }) => stamp)),
});

/** The hashes of the files that assets name, kept as long as these have their stamps. */
class KeptAssets implements AssetFiles {
  current: AssetFiles | undefined;
  private readonly known = new Map<string, { readonly stamp: string; readonly hash: FileHash }>();

  stampOf(path: string): string {
    return this.current?.stampOf(path) ?? '';
  }

  hashOf(path: string): FileHash {
    const stamp = this.stampOf(path);
    const known = this.known.get(path);
    if (known !== undefined && stamp !== '' && known.stamp === stamp) return known.hash;
    const hash = this.current?.hashOf(path) ?? {
      refused: { rule: 'file/unreadable', message: 'nothing is there', hint: 'put the file here' },
    };
    this.known.set(path, { stamp, hash });
    return hash;
  }
}
