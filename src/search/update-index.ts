import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import { createDrafter, type Draft } from './draft.ts';
import { assemble, type Drafted, filesOf, type Index } from './index-library.ts';
import { at } from './layout.ts';

/** An index, and what is needed to make it anew. */
export interface IndexAndDrafted {
  readonly index: Index;
  readonly drafted: Drafted;
}

/** Makes an index anew, of customers that come one by one and of those that it had. */
export interface IndexUpdate {
  add(customer: Customer): void;
  /** The index of what was added, and of the files before that `isSame` accepts. */
  finish(isSame: (file: string) => boolean): IndexAndDrafted;
}

/** Begins a new index of a library, with what is known from the one before. */
export function updateIndex(config: Config, before?: IndexAndDrafted): IndexUpdate {
  const known = before && { chunks: before.drafted.chunks, values: before.index.values, kinds: before.index.kinds };
  const drafter = createDrafter(config.taxonomy, known);
  const added: Draft[] = [];
  return {
    add: (customer) => added.push(drafter.draft(customer)),
    finish(isSame) {
      const same = before === undefined ? [] : draftsIn(before).filter(({ file }) => isSame(file));
      return assemble(config, [...same, ...added], drafter);
    },
  };
}

function draftsIn({ index, drafted: { keys, marks } }: IndexAndDrafted): readonly Draft[] {
  const { numbers, places } = index;
  return filesOf(index).map((file, customer) => {
    const part = (list: keyof typeof numbers): Uint32Array =>
      numbers[list].subarray(at(places[list], customer), at(places[list], customer + 1));
    return {
      ...{ file, key: keys[customer] ?? '', marks: marks[customer] ?? [] },
      ...{ shape: part('shapes'), chunks: part('chunks'), values: part('values') },
    };
  });
}
