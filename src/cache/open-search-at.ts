import type { Host } from '../model/host.ts';
import { indexLibrary } from '../search/index-library.ts';
import { search } from '../search/search.ts';
import { openLibraryAt } from '../workspace/library-at.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import type { OpenSearch } from './open-search.ts';

/** Opens the library of a commit for searching. Nothing of it is cached. */
export function openSearchAt(globals: LibraryOptions, host: Host, revision: string): OpenSearch {
  const { root, library, today, shown } = openLibraryAt(globals, host, revision);
  const { config, locate } = library;
  return {
    ...{ root, config, today, shown },
    index: indexLibrary(library),
    search: async (query) => ({ found: search(library, query), locate }),
  };
}
