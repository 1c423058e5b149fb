/**
 * Which files of a library are as they were when something was kept of them. Whoever keeps something of each file keeps
 * its stamp and its hash with it, and hands that back on the next run:
 *
 *     const listed = listFiles(root, folder, matches);
 *     const { same, changed, isWorthKeeping } = partUnchanged(listed, known, (one) => readStamped(one, maxBytes));
 *
 * What is the same was neither read nor asked for more than its stamp, as a rule. Of what changed, `read()` gives the
 * source and its stamp; with the `hashOf` the source it makes the file known the next time.
 */
import { hash } from 'node:crypto';
import { fileStamp, type ListedFile } from '../io/files/folder.ts';
import type { Source } from '../model/source.ts';

/** A file as it was when something was kept of it. */
export interface CachedFile {
  readonly file: string;
  /** What it could be told by without being read; empty where it could not. */
  readonly stamp: string;
  /** The hash of its content. */
  readonly hash: string;
}

/** A file as it was read. */
export interface StampedSource {
  readonly source: Source;
  /** Taken before the file was read: what is written to it meanwhile is found out the next time. */
  readonly stamp: string;
}

/** A file that is new, or not as it was known. */
export interface ChangedFile {
  readonly file: string;
  readonly listed: ListedFile;
  /** Reads it, unless it was read to find out. */
  read(): StampedSource;
}

export interface FileChanges<Kept extends CachedFile> {
  /** Those that have the content they had, with the stamps they have now. */
  readonly same: readonly Kept[];
  readonly changed: readonly ChangedFile[];
  /** Whether anything that can be known is other than it was: a file that changed, came or went, or a stamp. */
  readonly isStale: boolean;
}

/**
 * Parts the files of a library, in the order in which they were listed. A stamp is believed only where the file had come
 * to rest when it was taken; for the rest the content is read and decides, since a checkout writes files anew.
 */
export function findChanges<Kept extends CachedFile>(
  listed: readonly ListedFile[],
  known: ReadonlyMap<string, Kept>,
  read: (listed: ListedFile) => StampedSource,
  now: number = Date.now(),
): FileChanges<Kept> {
  const unchanged: Kept[] = [];
  const changed: ChangedFile[] = [];
  let isRestamped = false;
  for (const one of listed) {
    const { file } = one;
    const kept = known.get(file);
    if (kept === undefined) {
      changed.push({ file, listed: one, read: () => read(one) });
    } else if (kept.stamp !== '' && kept.stamp === fileStamp(one, now)) {
      unchanged.push(kept);
    } else {
      const stamped = read(one);
      const { source, stamp } = stamped;
      if ('bytes' in source && contentHash(source.bytes) === kept.hash) {
        unchanged.push(stamp === kept.stamp ? kept : { ...kept, stamp });
        isRestamped ||= stamp !== kept.stamp;
      } else {
        changed.push({ file, listed: one, read: () => stamped });
      }
    }
  }
  const isKnowable = changed.some(({ listed: one }) => !('refused' in one));
  return { same: unchanged, changed, isStale: isRestamped || isKnowable || unchanged.length < known.size };
}

/** How long each hash is. */
export const HASH_LENGTH = 27;

/** The hash of a content. */
export const contentHash = (bytes: Uint8Array): string => hash('sha1', bytes, 'base64url');
