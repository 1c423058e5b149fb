import { readConfigSource, readSearchCache, searchCacheKey } from '../cache/search-cache.ts';
import { openCacheStore } from '../cache/store.ts';
import { readFile } from '../io/files/folder.ts';
import { listFileNames } from '../io/files/list-file-names.ts';
import { customerMatcher, customersFolder, type LoadedConfig } from '../library/config.ts';
import { idOf, loadLibrary } from '../library/load.ts';
import { TAXONOMY_LISTS, type TaxonomyList } from '../model/config.ts';
import type { Host } from '../model/host.ts';
import { CHOICE_FACETS, type ChoiceFacet, LIST_OF_FACET } from '../model/match.ts';
import { type CompletionCandidate, isPlainWord } from '../report/completion.ts';
import { RULES } from '../rules/index.ts';
import { type FacetLibrary, resolveFacet } from '../search/facets.ts';
import { slugOf } from '../text/slug.ts';
import { readConfig } from '../workspace/read-library.ts';
import type { Suggestions } from './command.ts';

// Someone waits for the answer at the tab key.
const MAX_FILES_READ = 100;

/** The values of a kind, given a typed beginning. `root` finds the library, and fails without one. */
export function candidatesOf(
  values: Exclude<Suggestions, 'file' | 'folder'>,
  typed: string,
  root: () => string,
  host: Host,
): readonly CompletionCandidate[] {
  if (typeof values !== 'string') return values.map((value) => ({ value }));
  if (values === 'rule') return RULES.map(({ id, summary }) => ({ value: id, summary }));
  const folder = root();
  const loaded = readConfig(folder);
  if (values === 'search') return Object.keys(loaded.config.searches).map((value) => ({ value }));
  if (values === 'customer') return customerIds(folder, loaded).map((value) => ({ value }));
  if (values === 'story') return [...candidatesOf('customer', typed, root, host), ...stories(typed, folder, loaded)];
  const facet = CHOICE_FACETS.find((name) => name === values);
  if (facet !== undefined) return facetValues(facet, folder, loaded, host);
  return TAXONOMY_LISTS.filter((name) => name === values).flatMap((list) => terms(list, loaded));
}

const customerIds = (root: string, loaded: LoadedConfig): readonly string[] =>
  [...new Set(customerFiles(root, loaded).map(idOf))].sort();

const customerFiles = (root: string, { config }: LoadedConfig): readonly string[] =>
  listFileNames(root, customersFolder(config)).filter(customerMatcher(config));

/** The stories of the customer with the typed id, or of the only one whose id begins so. */
function stories(typed: string, root: string, loaded: LoadedConfig): readonly CompletionCandidate[] {
  const [wanted = '', ...more] = typed.split('/');
  const begun = customerFiles(root, loaded).filter((file) =>
    more.length > 0 ? idOf(file) === wanted : wanted !== '' && idOf(file).startsWith(wanted),
  );
  const [file, ...others] = begun;
  if (file === undefined || others.length > 0) return [];
  const { customers } = loadLibrary(loaded, [readFile(root, file, loaded.config.maxFileSize)]);
  return customers.flatMap(({ id, data }) =>
    (data.stories ?? []).map((story) => ({ value: `${id}/${story.id}`, summary: story.title })),
  );
}

const terms = (list: TaxonomyList, { config }: LoadedConfig): readonly CompletionCandidate[] =>
  Object.entries(config.taxonomy[list]).map(([value, { name = value }]) => ({ value, summary: name }));

/** The ids of the taxonomy, else the values in the index of the last search, else those of the first customers. */
function facetValues(
  facet: ChoiceFacet,
  root: string,
  loaded: LoadedConfig,
  host: Host,
): readonly CompletionCandidate[] {
  const list = LIST_OF_FACET[facet];
  const listed = list === undefined ? [] : terms(list, loaded);
  if (listed.length > 0) return listed;
  const answer = resolveFacet(keptIndex(root, host) ?? someCustomers(root, loaded), facet, '');
  const known = 'known' in answer ? answer.known : [];
  // A search accepts the slug of a value.
  return [...new Set(known.map((value) => (isPlainWord(value) ? value : slugOf(value))))].map((value) => ({ value }));
}

function keptIndex(root: string, host: Host): FacetLibrary | undefined {
  const store = host.env.REFS_NO_CACHE ? undefined : openCacheStore(root, host);
  return readSearchCache(store, searchCacheKey(readConfigSource(root)))?.index;
}

function someCustomers(root: string, loaded: LoadedConfig): FacetLibrary {
  const sources = customerFiles(root, loaded)
    .slice(0, MAX_FILES_READ)
    .map((file) => readFile(root, file, loaded.config.maxFileSize));
  return loadLibrary(loaded, sources);
}
