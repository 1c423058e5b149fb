import { areFoldersUnchanged } from '../io/files/folder-stamps.ts';
import { areFilesUnchanged, type CachedStamps, packStamps, unpackStamps } from '../io/files/stamps.ts';
import { numberAt } from '../search/layout.ts';
import type { PackableParts, PackedParts } from '../search/pack.ts';
import { type CachedFile, HASH_LENGTH } from '../workspace/find-changes.ts';

/** Stamps of the customer folders and of the files in them: where all are equal, nothing changed. */
export interface FolderSnapshot {
  readonly folder: string;
  /** The stamps of the folders; empty where they cannot prove that nothing changed. */
  readonly folders: readonly string[];
  readonly stamps: CachedStamps;
}

/** Tells whether the customer files of a library are those of a snapshot, at the cost of one lstat a file. */
export const isUnchanged = (root: string, { folder, folders, stamps }: FolderSnapshot): boolean =>
  areFoldersUnchanged(root, folder, folders) && areFilesUnchanged(root, stamps);

/** The state of the files of a library that what is kept holds for. */
export interface FileStates extends Pick<FolderSnapshot, 'folder' | 'folders'> {
  /** In the order of the files. */
  readonly all: readonly CachedFile[];
}

/** Files as a cache has them. */
interface PackedFiles extends CachedStamps {
  hashAt(index: number): string;
  /** Unpacks the entries of all files. */
  all(): readonly CachedFile[];
}

/** Makes the parts of a cached file that hold the state of the files of a library. Each file needs a hash. */
export function fileParts(
  files: readonly CachedFile[],
  { folder, folders }: Pick<FolderSnapshot, 'folder' | 'folders'>,
): PackableParts {
  const starts = new Uint32Array(files.length + 1);
  for (const [number, { file }] of files.entries()) starts[number + 1] = numberAt(starts, number) + file.length;
  return {
    names: files.map(({ file }) => file).join(''),
    nameStarts: starts,
    hashes: files.map(({ hash }) => hash).join(''),
    stamps: packStamps(files.map(({ stamp }) => stamp)),
    folder,
    folders: JSON.stringify(folders),
  };
}

/** Reads the parts that `fileParts` made. */
export function unpackFiles(packed: PackedParts): { readonly files: PackedFiles; readonly snapshot: FolderSnapshot } {
  const names = packed.text('names');
  const starts = packed.numbers('nameStarts');
  const hashes = packed.text('hashes');
  const numbers = packed.doubles('stamps');
  const fileAt = (index: number): string => names.slice(numberAt(starts, index), numberAt(starts, index + 1));
  const hashAt = (index: number): string => hashes.slice(HASH_LENGTH * index, HASH_LENGTH * (index + 1));
  const all = () => unpackStamps(numbers).map((stamp, index) => ({ file: fileAt(index), stamp, hash: hashAt(index) }));
  const files = { count: starts.length - 1, fileAt, hashAt, numbers, all };
  const folders = JSON.parse(packed.text('folders')) as readonly string[];
  return { files, snapshot: { folder: packed.text('folder'), folders, stamps: files } };
}
