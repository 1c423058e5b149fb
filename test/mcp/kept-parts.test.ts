// A server makes names and search words anew only where an edit changed them, and then they are those of a fresh start.
import { expect, test } from 'vitest';
import { factsOf, termsOf } from '../../src/cli/scan/content.ts';
import type { CustomerFile } from '../../src/model/customer.ts';
import type { Library } from '../../src/model/library.ts';
import { indexLibrary } from '../../src/search/index-library.ts';
import { updateIndex } from '../../src/search/update-index.ts';
import { readConfig, readLibrary } from '../../src/workspace/read-library.ts';

const library = readLibrary('examples', readConfig('examples'));
const { customers, config } = library;

/** The library after an edit of its first customer, whose file is read again. */
const edited = (change: Partial<CustomerFile>): Library => ({
  ...library,
  customers: customers.map((one, index) => (index === 0 ? { ...one, data: { ...one.data, ...change } } : one)),
});

const UNSEARCHED: Partial<CustomerFile> = { consent: [], quiet_periods: [] };
const SEARCHED: readonly Partial<CustomerFile>[] = [
  { name: 'Another Name Works' },
  { aliases: ['Zwischenname'] },
  { domains: ['zwischenname.example'] },
  { mentions: { also: ['Zwischenname'] } },
];

const asScanned = (one: Library) => ({ ...one, unsearched: [] });
const termsIn = (one: Library) => termsOf(asScanned(one), factsOf(asScanned(one))).get();

test('the terms of a scan stay while no name changes', async () => {
  const before = await termsIn(library);
  expect(await termsIn(edited(UNSEARCHED))).toBe(before);
  for (const change of SEARCHED)
    expect({ change, isSame: (await termsIn(edited(change))) === before }).toEqual({ change, isSame: false });
});

test('an index stays while nothing that is searched changes, and is otherwise that of a fresh start', () => {
  const begin = updateIndex(config);
  for (const customer of customers) begin.add(customer);
  const before = begin.finish(() => false);
  for (const change of [UNSEARCHED, ...SEARCHED]) {
    const [first, ...others] = edited(change).customers;
    const update = updateIndex(config, before);
    if (first !== undefined) update.add(first);
    const files = new Set(others.map(({ file }) => file));
    const { index } = update.finish((file) => files.has(file));
    const fresh = indexLibrary(edited(change));
    const plain = ({ lexicon, fileOf, kinds: _, ...numbers }: typeof index) => ({
      ...numbers,
      files: Array.from({ length: index.count }, (_, customer) => fileOf(customer)),
      words: JSON.stringify(lexicon),
    });
    expect(plain(index)).toEqual(plain(fresh));
    expect({ change, isSame: index.lexicon === before.index.lexicon }).toEqual({
      change,
      isSame: change === UNSEARCHED,
    });
    // Verdicts are kept by index, and those of the changed file must not be found there.
    expect(index).not.toBe(before.index);
  }
});
