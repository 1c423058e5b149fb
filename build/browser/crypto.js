// The part of node:crypto that the engine of the desk needs.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Makes the hash of one text or of bytes, in hex. */
export function createHash(algorithm) {
  if (algorithm !== 'sha256') throw new Error(`${algorithm} is not in the browser`);
  const hash = sha256.create();
  const made = {
    update(data) {
      hash.update(typeof data === 'string' ? utf8ToBytes(data) : data);
      return made;
    },
    digest: () => bytesToHex(hash.digest()),
  };
  return made;
}
