import type { DeskHead, DeskParts } from '../desk-data.ts';

/** The data of a site in a folder, as its scripts leave them. */
interface LoadedData {
  readonly refsHead?: DeskHead;
  readonly refsIndex?: string;
  readonly refsShards?: readonly string[];
}

/** Reads the data of the page: from blocks in it, or as the scripts of its folder left them. */
export function readParts(): DeskParts {
  const block = (id: string): string | null => document.getElementById(id)?.textContent ?? null;
  const head = block('desk-head');
  if (head !== null) {
    const shards: string[] = [];
    for (let text = block('desk-shard-0'); text !== null; text = block(`desk-shard-${shards.length}`))
      shards.push(text);
    return { head: JSON.parse(head) as DeskHead, index: bytesOf(block('desk-index') ?? ''), shards };
  }
  const { refsHead, refsIndex, refsShards = [] } = globalThis as LoadedData;
  if (refsHead === undefined || refsIndex === undefined) throw new Error('data.js is missing beside this page');
  return { head: refsHead, index: bytesOf(refsIndex), shards: refsShards };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
