import { createHash } from 'node:crypto';
import { failureOf, type Git, type GitRefusal, isRefused } from './run.ts';

/** The content of an object, or its size where that exceeds the limit. */
export type GitBlob = { readonly bytes: Uint8Array } | { readonly size: number };

/**
 * Reads objects by id, in one run of git. If all together are too large to read unseen, another run asks for their
 * sizes first. Objects that git cannot read are missing from the result.
 */
export function readBlobs(
  git: Git,
  wanted: readonly { readonly id: string; readonly maxBytes: number }[],
): ReadonlyMap<string, GitBlob> {
  const limits = new Map<string, number>();
  for (const { id, maxBytes } of wanted) limits.set(id, Math.max(maxBytes, limits.get(id) ?? 0));
  const isSmall = ({ id, size }: { readonly id: string; readonly size: number }) => size <= (limits.get(id) ?? 0);
  const ids = [...limits.keys()];
  const unsized = contents(git, ids, MAX_UNSIZED_BYTES);
  if (unsized !== undefined) {
    return new Map(
      unsized.map(({ id, bytes }) => [id, isSmall({ id, size: bytes.length }) ? { bytes } : { size: bytes.length }]),
    );
  }
  const known = sizes(git, ids);
  const blobs = new Map<string, GitBlob>(known.map(({ id, size }) => [id, { size }]));
  const small = known.filter(isSmall).map(({ id }) => id);
  for (const { id, bytes } of contents(git, small) ?? []) blobs.set(id, { bytes });
  return blobs;
}

// Bounds the contents read without asking for their sizes, in bytes. Enough for many changed files, and little enough
// to waste.
const MAX_UNSIZED_BYTES = 16 * 1024 ** 2;

/** Unreadable content is refused file by file. A git that hangs ends the run. */
function failIfLate({ refused }: { readonly refused: GitRefusal }): void {
  if (refused.code === 'git-timeout') throw failureOf(refused);
}

const LINE_FEED = 0x0a;
const asInput = (ids: readonly string[]): string => ids.map((id) => `${id}\n`).join('');

/** Asks for sizes. git prints a line per object: id, type and size; for a missing one the id and `missing`. */
function sizes(git: Git, ids: readonly string[]): readonly { readonly id: string; readonly size: number }[] {
  const answer = ids.length === 0 ? undefined : git(['cat-file', '--batch-check'], asInput(ids));
  if (answer === undefined) return [];
  if (isRefused(answer)) {
    failIfLate(answer);
    return [];
  }
  return answer.out
    .toString('latin1')
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([id = '', type, size]) => (type === 'blob' ? [{ id, size: Number(size) }] : []));
}

/** Reads contents: after the line of each object come its content and a line feed. Undefined beyond `maxBytes` bytes. */
function contents(
  git: Git,
  ids: readonly string[],
  maxBytes?: number,
): readonly { readonly id: string; readonly bytes: Uint8Array }[] | undefined {
  if (ids.length === 0) return [];
  const answer = git(['cat-file', '--batch', '--buffer'], asInput(ids), maxBytes);
  if (isRefused(answer)) {
    failIfLate(answer);
    return maxBytes === undefined ? [] : undefined;
  }
  const { out } = answer;
  const found: { readonly id: string; readonly bytes: Uint8Array }[] = [];
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(LINE_FEED, at);
    const [id = '', type, size] = out.toString('latin1', at, end).split(' ');
    const start = end + 1;
    const stop = start + Number(size);
    if (type === 'blob') found.push({ id, bytes: new Uint8Array(out.subarray(start, stop)) });
    at = type === 'missing' ? start : stop + 1;
  }
  return found;
}

/** Computes git's id of a content: SHA-256 for 64 digits, SHA-1 for 40. Source: gitformat-pack(5), "object name". */
export const blobId = (bytes: Uint8Array, digits: number): string =>
  createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
