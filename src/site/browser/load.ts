import { type DeskParts, UnloadedShards } from '../desk-data.ts';
import { byId } from './dom.ts';
import { loadShards } from './read-parts.ts';

/** Loads shards of a desk, and says how far that is. */
export type Loader = (shards: readonly number[]) => Promise<void>;

/** Makes the loader of a desk. What is on the page stays until the answer is there. */
export function loaderOf({ head, shards }: DeskParts): Loader {
  let running = 0;
  return async (wanted) => {
    const loaded = shards.filter((shard) => shard !== undefined).length * head.shard_size;
    const said = byId('reading');
    said.textContent = `Reading ${loaded.toLocaleString('en')} of ${head.files.length.toLocaleString('en')} customers …`;
    said.hidden = false;
    running += 1;
    try {
      await loadShards(wanted);
      if (wanted.some((shard) => shards[shard] === undefined))
        throw new Error('they are of several builds: load them again');
    } finally {
      running -= 1;
      said.hidden = running === 0;
    }
  };
}

/** Gives an answer; a promise of it, where customers have to be loaded first. */
export function answer<Answer>(ask: () => Answer, load: Loader): Answer | Promise<Answer> {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof UnloadedShards)) throw error;
    return load(error.shards).then(() => answer(ask, load));
  }
}

/** Does something at once where all that it needs is loaded, else later; tells a failure after that. */
export function attempt(act: () => unknown, load: Loader, fail: (error: unknown) => void): void {
  const later = answer(act, load);
  if (later instanceof Promise) later.catch(fail);
}
