import { pointedHash } from '../text/git-lfs.ts';
import { contentHash } from '../text/hash.ts';

/** Hashes an image: SHA-256 in lower-case hex. One that Git LFS keeps elsewhere has the hash in its pointer. */
export const imageHash = (bytes: Uint8Array): string => pointedHash(bytes) ?? contentHash(bytes);
