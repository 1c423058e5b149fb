import type { Git } from './run-git.ts';

/** The content of an object, or its size where it is larger than was asked for. */
export type Blob = { readonly bytes: Uint8Array } | { readonly size: number };

/** The contents of objects by id, in two runs of git: one asks how large they are. What is not to be had is missing. */
export function readBlobs(
  git: Git,
  wanted: readonly { readonly id: string; readonly maxBytes: number }[],
): ReadonlyMap<string, Blob> {
  const most = new Map<string, number>();
  for (const { id, maxBytes } of wanted) most.set(id, Math.max(maxBytes, most.get(id) ?? 0));
  const blobs = new Map<string, Blob>();
  for (const { id, size } of sizes(git, [...most.keys()])) blobs.set(id, { size });
  const small = [...blobs].flatMap(([id, blob]) => ('size' in blob && blob.size <= (most.get(id) ?? 0) ? [id] : []));
  for (const { id, bytes } of contents(git, small)) blobs.set(id, { bytes });
  return blobs;
}

const LINE_FEED = 0x0a;
const asInput = (ids: readonly string[]): string => ids.map((id) => `${id}\n`).join('');

/** Of each object one line: its id, type and size; of one that is missing its id and that. */
function sizes(git: Git, ids: readonly string[]): readonly { readonly id: string; readonly size: number }[] {
  const answer = ids.length === 0 ? undefined : git(['cat-file', '--batch-check'], asInput(ids));
  if (answer === undefined || 'refused' in answer) return [];
  return answer.out
    .toString('latin1')
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([id = '', type, size]) => (type === 'blob' ? [{ id, size: Number(size) }] : []));
}

/** The same line of each object, then its content and a line feed. */
function* contents(git: Git, ids: readonly string[]): Iterable<{ readonly id: string; readonly bytes: Uint8Array }> {
  const answer = ids.length === 0 ? undefined : git(['cat-file', '--batch', '--buffer'], asInput(ids));
  if (answer === undefined || 'refused' in answer) return;
  const { out } = answer;
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(LINE_FEED, at);
    const [id = '', type, size] = out.toString('latin1', at, end).split(' ');
    const start = end + 1;
    if (type !== 'blob') at = start;
    else {
      yield { id, bytes: new Uint8Array(out.subarray(start, start + Number(size))) };
      at = start + Number(size) + 1;
    }
  }
}
