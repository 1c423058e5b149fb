import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { AssetFiles, FileHash } from '../../model/library.ts';
import { MAX_POINTER_BYTES, pointedHash } from '../../text/git-lfs.ts';
import { fileStamp, findFile, type ListedFile, withOpened } from './folder.ts';

// Bounds the file that a hash is made of, so that no pull request makes a check read for minutes.
const MAX_ASSET_BYTES = 2 * 1024 ** 3;
/** The bytes of a file that are in memory at once. */
const CHUNK_BYTES = 1024 ** 2;

/**
 * Opens the files of a library that assets name. A file outside of the library is refused, and so is a link, or a file
 * behind one.
 */
export function openAssetFiles(root: string): AssetFiles {
  const files = new Map<string, ListedFile>();
  const hashes = new Map<string, FileHash>();
  const stamps = new Map<string, string>();
  const fileAt = (path: string): ListedFile => remembered(files, path, () => findFile(root, path));
  const stampOf = (path: string): string => remembered(stamps, path, () => fileStamp(fileAt(path)));
  return {
    stampOf,
    hashOf(path) {
      // Stamped before it is read, so that the next run notices a write during the read.
      stampOf(path);
      return remembered(hashes, path, () => hashFile(fileAt(path)));
    },
  };
}

function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function hashFile(listed: ListedFile): FileHash {
  if ('refused' in listed) return { refused: listed.refused };
  const found = withOpened(listed.at, MAX_ASSET_BYTES, (opened) => ({ sha256: hashOpened(opened) }));
  if ('sha256' in found || found.refused.rule !== 'file/too-large') return found;
  return { refused: { ...found.refused, hint: 'keep it elsewhere, and name the place: vault:films/close.mp4' } };
}

/** Hashes an open file, piece by piece. One that Git LFS keeps elsewhere has the hash in its pointer. */
function hashOpened(opened: number): string {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let all = 0;
  for (let read = readSync(opened, chunk); read > 0; read = readSync(opened, chunk)) {
    hash.update(chunk.subarray(0, read));
    all += read;
  }
  const pointed = all < MAX_POINTER_BYTES ? pointedHash(chunk.subarray(0, all)) : undefined;
  return pointed ?? hash.digest('hex');
}
