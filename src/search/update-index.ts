import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import { createEncoder, type EncodedCustomer } from './encode-customer.ts';
import { assembleIndex, filesOf, type IndexSources, type SearchIndex } from './index-library.ts';
import { numberAt } from './layout.ts';

/** An index, and what is needed to make it anew. */
export interface IndexWithSources {
  readonly index: SearchIndex;
  readonly sources: IndexSources;
}

/** Makes an index anew, of customers that come one by one and of those that it had. */
export interface IndexUpdate {
  add(customer: Customer): void;
  /** The index of what was added, and of the files before that `isSame` accepts. */
  finish(isSame: (file: string) => boolean): IndexWithSources;
}

/** Begins a new index of a library, with what is known from the one before. */
export function updateIndex(config: Config, before?: IndexWithSources): IndexUpdate {
  const known = before && { chunks: before.sources.chunks, values: before.index.values, kinds: before.index.kinds };
  const drafter = createEncoder(config.taxonomy, known);
  const added: EncodedCustomer[] = [];
  return {
    add: (customer) => added.push(drafter.encode(customer)),
    finish(isSame) {
      const same = before === undefined ? [] : encodedIn(before).filter(({ file }) => isSame(file));
      return assembleIndex(config, [...same, ...added], drafter);
    },
  };
}

function encodedIn({ index, sources: { keys, companyKeys: marks } }: IndexWithSources): readonly EncodedCustomer[] {
  const { numbers, places } = index;
  return filesOf(index).map((file, customer) => {
    const part = (list: keyof typeof numbers): Uint32Array =>
      numbers[list].subarray(numberAt(places[list], customer), numberAt(places[list], customer + 1));
    return {
      ...{ file, key: keys[customer] ?? '', companyKeys: marks[customer] ?? [] },
      ...{ shape: part('shapes'), chunks: part('chunks'), values: part('values') },
    };
  });
}
