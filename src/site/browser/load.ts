import type { PartialResult } from '../../search/search.ts';
import { type DeskParts, UnloadedParts } from '../desk-data.ts';
import { byId } from './dom.ts';
import { loadParts } from './read-parts.ts';

/** Loads parts of a desk, and says how far that is. */
export type Loader = (unloaded: UnloadedParts) => Promise<void>;

/** Makes the loader of a desk. What is on the page stays until the answer is there. */
export function loaderOf({ head, shards, verdicts }: DeskParts): Loader {
  let running = 0;
  return async ({ shards: wanted, uses, soFar }) => {
    const loaded = shards.filter((shard) => shard !== undefined).length * head.shard_size;
    const [done, all, what] = soFar
      ? [soFar.judged, soFar.of, 'references judged']
      : [loaded, head.files.length, 'customers read'];
    const said = byId('reading');
    said.textContent = `${done.toLocaleString('en')} of ${all.toLocaleString('en')} ${what} …`;
    said.hidden = false;
    running += 1;
    try {
      await loadParts({ shards: wanted, uses });
      if (wanted.some((shard) => shards[shard] === undefined) || uses.some((use) => verdicts[use] === undefined))
        throw new Error('they are of several builds: load them again');
    } finally {
      running -= 1;
      said.hidden = running === 0;
    }
  };
}

/** Gives an answer; a promise of it, where parts have to be loaded first. `showSoFar` is told what is known by then. */
export function answer<Answer>(
  ask: () => Answer,
  load: Loader,
  showSoFar: (soFar: PartialResult) => void = () => {},
): Answer | Promise<Answer> {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof UnloadedParts)) throw error;
    if (error.soFar !== undefined) showSoFar(error.soFar);
    return load(error).then(() => answer(ask, load, showSoFar));
  }
}

/** Does something at once where all that it needs is loaded, else later; tells a failure after that. */
export function attempt(
  act: () => unknown,
  load: Loader,
  fail: (error: unknown) => void,
  showSoFar?: (soFar: PartialResult) => void,
): void {
  const later = answer(act, load, showSoFar);
  if (later instanceof Promise) later.catch(fail);
}
