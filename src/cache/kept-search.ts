import type { Day } from '../model/day.ts';
import type { Host, Memory } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import { USES } from '../model/use.ts';
import { carryRanks } from '../search/kept-verdicts.ts';
import { customerFinder, judgeAhead, searchIn } from '../search/search.ts';
import { type IndexWithSources, updateIndex } from '../search/update-index.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { dayOf, openLibrary } from '../workspace/open-library.ts';
import type { OpenSearch } from './open-search.ts';

interface KeptIndex extends IndexWithSources {
  readonly library: Library;
}

const keptBy = new WeakMap<Memory, KeptIndex>();

/** Opens the library that a process keeps for searching. */
export function openKeptSearch(memory: Memory, globals: LibraryOptions, host: Host): OpenSearch {
  const { root, library, today, shown } = openLibrary(globals, host);
  const kept = keptIndex(keptBy.get(memory), library);
  keptBy.set(memory, kept);
  const { index } = kept;
  const customerOf = customerFinder(index, library.customers);
  const { config, omitted, locate } = library;
  return {
    ...{ root, config, today, shown, index },
    search: async (query) => ({ found: searchIn(index, query).finish(customerOf, omitted), locate }),
  };
}

/** The library that was judged ahead for a memory, and the day. */
const judgedBy = new WeakMap<Memory, { readonly library: Library; readonly on: Day }>();

/**
 * Judges the kept library for each use on its day, a customer at each step. Nothing is read, and what changes meanwhile is
 * judged when it is asked for.
 */
export function* judgeKept(memory: Memory, { asOf }: LibraryOptions, host: Host): Generator<void> {
  const kept = keptBy.get(memory);
  if (kept === undefined) return;
  const { index, library } = kept;
  const on = dayOf(asOf, library.config.timezone, host);
  const judged = judgedBy.get(memory);
  if (judged?.library === library && judged.on === on) return;
  const customerOf = customerFinder(index, library.customers);
  for (const use of USES) {
    yield* judgeAhead(index, { words: '', facets: {}, for: use, on }, customerOf);
    if (keptBy.get(memory) !== kept) return;
  }
  judgedBy.set(memory, { library, on });
}

/** Brings an index up to date with a library: by the files whose text is another one, as long as the config is the same. */
function keptIndex(before: KeptIndex | undefined, library: Library): KeptIndex {
  if (before?.library === library) return before;
  const known = before?.library.config === library.config ? before : undefined;
  const isSame = (file: string) => known !== undefined && known.library.textOf(file) === library.textOf(file);
  const update = updateIndex(library.config, known);
  const unchanged = new Set(library.customers.flatMap(({ file }) => (isSame(file) ? [file] : [])));
  for (const customer of library.customers) if (!unchanged.has(customer.file)) update.add(customer);
  library.doubtful.forEach(update.addDoubtful);
  const next = { library, ...update.finish((file) => unchanged.has(file)) };
  if (known !== undefined) {
    // A customer whose twins, parents or people are linked is another object in each library.
    const same = new Set(known.library.customers);
    const kept = new Set(library.customers.flatMap((customer) => (same.has(customer) ? [customer.file] : [])));
    carryRanks(known.index, next.index, (file) => kept.has(file));
  }
  return next;
}
