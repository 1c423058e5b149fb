import type { Host, Memory } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import { customerFinder, searchIn } from '../search/search.ts';
import { type IndexWithSources, updateIndex } from '../search/update-index.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { openLibrary } from '../workspace/open-library.ts';
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

/** Brings an index up to date with a library: by the files whose text is another one, as long as the config is the same. */
function keptIndex(before: KeptIndex | undefined, library: Library): KeptIndex {
  if (before?.library === library) return before;
  const known = before?.library.config === library.config ? before : undefined;
  const isSame = (file: string) => known !== undefined && known.library.textOf(file) === library.textOf(file);
  const update = updateIndex(library.config, known);
  const unchanged = new Set(library.customers.flatMap(({ file }) => (isSame(file) ? [file] : [])));
  for (const customer of library.customers) if (!unchanged.has(customer.file)) update.add(customer);
  return { library, ...update.finish((file) => unchanged.has(file)) };
}
