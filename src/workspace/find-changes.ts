/**
 * Finds the files of a library that changed since their data was cached. A cache holds the stamp and the content hash of
 * each file, and hands them back on the next run:
 *
 *     const listed = listFiles(root, folder, matches);
 *     const { unchanged, changed, isStale } = findChanges(listed, cached, (one) => readStamped(one, maxBytes));
 *
 * Most unchanged files are known by their stamps, and not read. `read()` gives the source and the stamp of a changed
 * file; with the `contentHash` of the source they become its next cache entry.
 */
import { hash } from 'node:crypto';
import { fileStamp, type ListedFile } from '../io/files/folder.ts';
import type { Source } from '../model/source.ts';

/** A file as it was when its data was cached. */
export interface CachedFile {
  readonly file: string;
  /** Empty where only the content can tell whether the file changed. */
  readonly stamp: string;
  /** The hash of the content; empty where the file could not be read. */
  readonly hash: string;
}

/** A file's content, with the stamp that the file had. */
export interface StampedSource {
  readonly source: Source;
  /** Taken before the file was read, so that the next run notices a write during the read. */
  readonly stamp: string;
}

/** A file that is new, or has another content than the cached one. */
export interface ChangedFile {
  readonly file: string;
  readonly listed: ListedFile;
  /** Reads the file, unless the comparison has read it already. */
  read(): StampedSource;
}

/** The files of a library, compared with a cache. */
export interface FileChanges<Cached extends CachedFile> {
  /** The cache entries that still hold, with current stamps. */
  readonly unchanged: readonly Cached[];
  readonly changed: readonly ChangedFile[];
  /** True where the cache has to be written anew: a file changed, came or went, or has another stamp. */
  readonly isStale: boolean;
}

/**
 * Compares listed files with cached ones, in the order of the list. A stamp counts only if the file was at rest when the
 * stamp was taken. Without one the content decides, since a checkout writes all files anew.
 */
export function findChanges<Cached extends CachedFile>(
  listed: readonly ListedFile[],
  cached: ReadonlyMap<string, Cached>,
  read: (listed: ListedFile) => StampedSource,
  now: number = Date.now(),
): FileChanges<Cached> {
  const unchanged: Cached[] = [];
  const changed: ChangedFile[] = [];
  let isRestamped = false;
  for (const one of listed) {
    const { file } = one;
    const entry = cached.get(file);
    if (entry === undefined) {
      changed.push({ file, listed: one, read: () => read(one) });
    } else if (entry.stamp !== '' && entry.stamp === fileStamp(one, now)) {
      unchanged.push(entry);
    } else {
      const stamped = read(one);
      const { source, stamp } = stamped;
      if ('bytes' in source && contentHash(source.bytes) === entry.hash) {
        unchanged.push(stamp === entry.stamp ? entry : { ...entry, stamp });
        isRestamped ||= stamp !== entry.stamp;
      } else {
        changed.push({ file, listed: one, read: () => stamped });
      }
    }
  }
  const isCacheable = changed.some(({ listed: one }) => !('refused' in one));
  return { unchanged, changed, isStale: isRestamped || isCacheable || unchanged.length < cached.size };
}

/** The length of every content hash. */
export const HASH_LENGTH = 27;

/** Hashes the content of a file. */
export const contentHash = (bytes: Uint8Array): string => hash('sha1', bytes, 'base64url');
