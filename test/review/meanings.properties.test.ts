// Where no change of a meaning is told, every word of the taxonomy says of two files what it said before: words of one
// term stay together, words of several stay apart, and one that meant nothing still does.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCurrentTerms } from '../../src/library/renamed-terms.ts';
import { compare } from '../../src/review/compare.ts';
import { libraryOf } from '../library/library-of.ts';
import { runs } from '../properties.ts';

const WORDS = ['atlas', 'beacon', 'cirrus', 'horizon', 'quay'];

type Terms = Readonly<Record<string, { readonly was?: readonly string[] }>>;

/** Terms, none of which claims an id or a former id of another. */
const terms: fc.Arbitrary<Terms> = fc
  .tuple(fc.shuffledSubarray(WORDS, { minLength: 1 }), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([words, isFormer]) => {
    const made: Record<string, { was?: string[] }> = {};
    let last = '';
    for (const [nth, word] of words.entries()) {
      if (last === '' || isFormer[nth] !== true) last = word;
      else made[last] = { was: [...(made[last]?.was ?? []), word] };
      made[last] ??= {};
    }
    return made;
  });

const configOf = (products: Terms) =>
  libraryOf({}, `version: 1\ntaxonomy: { products: ${JSON.stringify(products)} }\n`);

/** Of each word, the others that mean the same. */
function meanings({ config }: ReturnType<typeof configOf>, words: readonly string[]): readonly string[] {
  const meant = words.map((id) => {
    const { data } = withCurrentTerms({ name: 'N', products: [{ id, level: 'in-production' }] }, config.taxonomy);
    return data.products?.[0]?.id;
  });
  return meant.map((one) => words.filter((_, nth) => meant[nth] === one).join(' '));
}

test('what no change of a meaning is told of means the same as before', () => {
  let told = 0;
  let untold = 0;
  const property = fc.property(terms, terms, (before, after) => {
    const [base, head] = [configOf(before), configOf(after)];
    expect([...base.faults, ...head.faults]).toEqual([]);
    const isTold = compare(base, head).some(({ label }) => label.startsWith('the meaning of'));
    if (isTold) told += 1;
    else untold += 1;
    // A word that is new as an id was an error where it stood.
    const known = Object.entries(before).flatMap(([id, { was = [] }]) => [id, ...was]);
    const words = WORDS.filter((word) => known.includes(word) || !Object.hasOwn(after, word));
    if (!isTold) expect(meanings(head, words)).toEqual(meanings(base, words));
  });
  fc.assert(property, { numRuns: runs(600) });
  expect(Math.min(told, untold)).toBeGreaterThan(10);
});

test('a term under a new id that keeps the former ones means what it meant', () => {
  const property = fc.property(terms, fc.nat(), (before, nth) => {
    const ids = Object.keys(before);
    const id = ids[nth % ids.length] ?? '';
    const { [id]: term, ...others } = before;
    const after = { ...others, [`${id}-2`]: { was: [id, ...(term?.was ?? [])] } };
    const labels = compare(configOf(before), configOf(after)).map(({ label }) => label);
    expect(labels.filter((label) => label.startsWith('the meaning of'))).toEqual([]);
  });
  fc.assert(property, { numRuns: runs(100) });
});
