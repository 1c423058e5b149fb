import { formerIds } from '../library/renamed-terms.ts';
import type { Difference } from '../model/change.ts';
import type { Config, TaxonomyList, Terms } from '../model/config.ts';
import { below, ROOT, whole } from './difference.ts';

/** The lists whose words decide answers: which product is meant, which place, what has to be so first, what to avoid. */
const DECIDING = ['products', 'regions', 'requirements', 'topics'] as const satisfies readonly TaxonomyList[];

/**
 * Changes of what the words of the taxonomy mean. No file of a customer shows them, so that consents, refusals and
 * products could become those of another term. A term that only gets a new id, and keeps the former ones, changes nothing.
 */
export function* meaningChanges({ taxonomy: before }: Config, { taxonomy: after }: Config): Iterable<Difference> {
  for (const list of DECIDING) {
    for (const { word, was, is } of movedWords(before[list], after[list])) {
      const paths = { base: [...LISTS.base, list, was], head: [...LISTS.head, list, is] };
      yield whole('policy-loosened', { label: `the meaning of ${word} in ${list}:`, paths, before: was, after: is });
    }
  }
}

const LISTS = below(ROOT, 'taxonomy');

/** A word with its terms before and after; a word of no term stands for itself. */
interface MovedWord {
  readonly word: string;
  readonly was: string;
  readonly is: string;
}

function movedWords(before: Terms, after: Terms): readonly MovedWord[] {
  const formers = formerIds(before).map(({ former }) => former);
  const [meantBefore, meansNow] = [meaningIn(before), meaningIn(after)];
  const ids = Object.keys(before);
  const isKnown = new Set([...ids, ...formers]);
  const isJoined = (id: string, now: string) =>
    now !== id && (Object.hasOwn(before, now) || ids.some((other) => other !== id && meansNow(other) === now));
  const words = new Set([...isKnown, ...formerIds(after).map(({ former }) => former)]);
  return [...words].flatMap((word) => {
    const [was, is] = [meantBefore(word), meansNow(word)];
    const isMoved = is !== (isKnown.has(word) ? meansNow(was) : word) || (word === was && isJoined(word, is));
    return isMoved ? [{ word, was, is }] : [];
  });
}

/** Gives the id of the term that a word means. */
function meaningIn(terms: Terms): (word: string) => string {
  const current = new Map(formerIds(terms).map(({ former, id }) => [former, id]));
  return (word) => (Object.hasOwn(terms, word) ? word : (current.get(word) ?? word));
}
