import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import { isIdentical } from '../values/equality.ts';
import { createEncoder, type EncodedCustomer } from './encode-customer.ts';
import { assembleIndex, filesOf, type IndexSources, type SearchIndex } from './index-library.ts';
import { numberAt } from './layout.ts';

/** An index, with the data to rebuild it. */
export interface IndexWithSources {
  readonly index: SearchIndex;
  readonly sources: IndexSources;
}

/** Rebuilds an index from added customers and those of the index before. */
export interface IndexUpdate {
  add(customer: Customer): void;
  /** Adds a file with errors as others are linked to it. */
  addDoubtful(customer: Customer): void;
  /** Gives the index of the added customers and of the earlier files that `isUnchanged` accepts. */
  finish(isUnchanged: (file: string) => boolean): IndexWithSources;
}

/** Begins an update, with the numbers of the index before. */
export function updateIndex(config: Config, before?: IndexWithSources): IndexUpdate {
  const known = before && { chunks: before.sources.chunks, values: before.index.values, kinds: before.index.kinds };
  const encoder = createEncoder(config.taxonomy, known);
  const added: EncodedCustomer[] = [];
  const addedDoubtful: Customer[] = [];
  return {
    add: (customer) => added.push(encoder.encode(customer)),
    addDoubtful: (customer) => addedDoubtful.push(customer),
    finish(isUnchanged) {
      const old = before === undefined ? [] : encodedIn(before);
      const unchanged = old.filter(({ file }) => isUnchanged(file));
      const wereDoubtful = before?.index.doubtful ?? [];
      const doubtful = [...wereDoubtful.filter(({ file }) => isUnchanged(file)), ...addedDoubtful].sort(byFile);
      const isSameIndex =
        unchanged.length + added.length === old.length && areIn(added, old) && isIdentical(doubtful, wereDoubtful);
      // Another object, since verdicts are kept by index.
      if (before !== undefined && isSameIndex) return { ...before, index: { ...before.index } };
      return assembleIndex(config, { encoded: [...unchanged, ...added], doubtful }, encoder);
    },
  };
}

const byFile = (a: Customer, b: Customer): number => (a.file < b.file ? -1 : 1);

/** Tells whether all of these stand in a list as they are: most changes of files change nothing that is searched. */
function areIn(added: readonly EncodedCustomer[], old: readonly EncodedCustomer[]): boolean {
  const byFile = new Map(old.map((one) => [one.file, one]));
  return added.every((one) => {
    const same = byFile.get(one.file);
    return same?.key === one.key && PARTS.every((part) => areSame(same[part], one[part]));
  });
}

const PARTS = ['companyKeys', 'shape', 'chunks', 'values'] as const;

const areSame = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean =>
  a.length === b.length && Array.from(a).every((item, index) => item === b[index]);

function encodedIn({ index, sources: { keys, companyKeys } }: IndexWithSources): readonly EncodedCustomer[] {
  const { numbers, offsets } = index;
  return filesOf(index).map((file, customer) => {
    const part = (list: keyof typeof numbers): Uint32Array =>
      numbers[list].subarray(numberAt(offsets[list], customer), numberAt(offsets[list], customer + 1));
    return {
      ...{ file, key: keys[customer] ?? '', companyKeys: companyKeys[customer] ?? [] },
      ...{ shape: part('shapes'), chunks: part('chunks'), values: part('values') },
    };
  });
}
