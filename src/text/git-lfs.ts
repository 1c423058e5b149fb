/** The size, in bytes, below which a file may be a pointer. Source: github.com/git-lfs/git-lfs, docs/spec.md. */
export const MAX_POINTER_BYTES = 1024;

const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\nsize \d+\n$/;

/**
 * The SHA-256 of the file that Git LFS keeps elsewhere, in lower-case hex, from the pointer in its place. Undefined for any
 * other content.
 */
export function pointedHash(bytes: Uint8Array): string | undefined {
  if (bytes.length >= MAX_POINTER_BYTES) return undefined;
  return POINTER.exec(new TextDecoder().decode(bytes))?.[1];
}
