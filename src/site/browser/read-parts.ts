import type { DeskHead, DeskParts, UnloadedParts } from '../desk-data.ts';
import { h } from './dom.ts';

/** The data of a site in a folder, as its scripts leave them. */
interface LoadedData {
  readonly refsHead?: DeskHead;
  readonly refsIndex?: string;
  refsShards?: (string | undefined)[];
  refsVerdicts?: DeskParts['verdicts'];
}

/** Reads the data of the page: from blocks in it, or as the scripts of its folder left them. */
export function readParts(): DeskParts {
  const block = (id: string): string | null => document.getElementById(id)?.textContent ?? null;
  const head = block('desk-head');
  if (head !== null) {
    const shards: string[] = [];
    for (let text = block('desk-shard-0'); text !== null; text = block(`desk-shard-${shards.length}`))
      shards.push(text);
    const verdicts = JSON.parse(block('desk-verdicts') ?? '{}') as DeskParts['verdicts'];
    return { head: JSON.parse(head) as DeskHead, index: bytesOf(block('desk-index') ?? ''), shards, verdicts };
  }
  const loaded = globalThis as LoadedData;
  const { refsHead, refsIndex } = loaded;
  if (refsHead === undefined || refsIndex === undefined) throw new Error('data.js is missing beside this page');
  loaded.refsShards ??= [];
  loaded.refsShards.length = Math.ceil(refsHead.files.length / refsHead.shard_size);
  loaded.refsVerdicts ??= {};
  return { head: refsHead, index: bytesOf(refsIndex), shards: loaded.refsShards, verdicts: loaded.refsVerdicts };
}

const loads = new Map<string, Promise<void>>();

/** Loads parts of a desk by the scripts beside the page. */
export async function loadParts({ shards, uses }: Pick<UnloadedParts, 'shards' | 'uses'>): Promise<void> {
  const names = [...shards.map((shard) => `data-${shard}.js`), ...uses.map((use) => `verdicts-${use}.js`)];
  await Promise.all(
    names.map((name) => {
      const load = loads.get(name) ?? loadScript(name);
      loads.set(name, load);
      return load;
    }),
  );
}

const loadScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = h('script', { src, load: () => resolve(), error: () => reject(new Error(`${src} is missing`)) });
    document.head.append(script);
  });

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
