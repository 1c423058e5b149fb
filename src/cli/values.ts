import { readSearchCache, searchCacheKey } from '../cache/search-cache.ts';
import { openCacheStore } from '../cache/store.ts';
import { readFile, readFiles } from '../io/files/folder.ts';
import { listFileNames } from '../io/files/list-file-names.ts';
import { customerMatcher, customersFolder, type LoadedConfig } from '../library/config.ts';
import { idOf, loadLibrary } from '../library/load.ts';
import { placesIn, requirementsIn } from '../library/words-on-file.ts';
import { CHANNELS } from '../model/channel.ts';
import { TAXONOMY_LISTS, type TaxonomyList } from '../model/config.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import { CHOICE_FACETS, type ChoiceFacet, LIST_OF_FACET } from '../model/match.ts';
import { scopePhrase } from '../mutations/consent-words.ts';
import { entryName, entryPhrase, isOpen, statusPhrase } from '../mutations/entry.ts';
import { ID_KINDS, type IdKind } from '../mutations/id-places.ts';
import { pathsFrom } from '../mutations/setting-path.ts';
import { type CompletionCandidate, isPlainWord } from '../report/completion.ts';
import { fieldsOf } from '../report/fields.ts';
import { RULES } from '../rules/index.ts';
import { type FacetLibrary, resolveFacet } from '../search/facets.ts';
import { fold } from '../text/fold.ts';
import { slugOf } from '../text/slug.ts';
import { readConfigSource } from '../workspace/library-folder.ts';
import { readConfig } from '../workspace/read-library.ts';
import type { Suggestions } from './command.ts';
import { thingsOf } from './things-of.ts';

// Someone waits for the answer at the tab key.
const MAX_FILES_READ = 100;

/** The state of the line that values depend on. */
export interface TypedValue {
  /** The word at the cursor. */
  readonly typed: string;
  /** The customer that is named before it. */
  readonly customer: string | undefined;
  /** The command that is typed. */
  readonly command: string;
  /** Finds the library, and fails without one. */
  root(): string;
}

/** The values of a kind, given a typed beginning. */
export function candidatesOf(
  values: Exclude<Suggestions, 'file' | 'folder'>,
  { typed, customer, command, root }: TypedValue,
  host: Host,
): readonly CompletionCandidate[] {
  if (typeof values !== 'string') return values.map((value) => ({ value }));
  if (values === 'field') return fieldNames(typed, command);
  if (values === 'rule') return RULES.map(({ id, summary }) => ({ value: id, summary }));
  const folder = root();
  const loaded = readConfig(folder);
  switch (values) {
    case 'search':
      return Object.keys(loaded.config.searches).map((value) => ({ value }));
    case 'customer':
      return customers(typed, folder, loaded);
    case 'story':
      return [...customers(typed, folder, loaded), ...things(['story'], typed, folder, loaded)];
    case 'thing':
      return [...customers(typed, folder, loaded), ...things(ID_KINDS, typed, folder, loaded)];
    case 'retiring':
      return [
        ...customers(typed, folder, loaded),
        ...things(['asset', 'advocate'], typed, folder, loaded),
        ...terms('products', loaded).map(({ value, summary }) => ({ value: `product:${value}`, summary })),
      ];
    case 'advocate':
      return own('advocate', fileOf(customer, folder, loaded));
    case 'subject':
      return [{ value: 'company' }, ...own('advocate', fileOf(customer, folder, loaded))];
    case 'own-story':
      return own('story', fileOf(customer, folder, loaded));
    case 'asset':
      return own('asset', fileOf(customer, folder, loaded));
    case 'entry':
      return openEntries(fileOf(customer, folder, loaded));
    case 'down': {
      const file = fileOf(customer, folder, loaded);
      return [...own('asset', file), ...openEntries(file)];
    }
    case 'path':
      return pathsFrom(fileOf(customer, folder, loaded) ?? { name: '' }, typed).map((value) => ({ value }));
    case 'record':
      return (fileOf(customer, folder, loaded)?.consent ?? []).map((record) => ({
        value: record.id,
        summary: `${record.status} ${scopePhrase(record)}`,
      }));
    case 'place':
      return onFile(placesIn, CHANNELS.map(asCandidate), filesFor(customer, folder, loaded));
    case 'requirements':
      return onFile(requirementsIn, terms(values, loaded), filesFor(customer, folder, loaded));
  }
  const facet = CHOICE_FACETS.find((name) => name === values);
  if (facet !== undefined) return facetValues(facet, folder, loaded, host);
  return TAXONOMY_LISTS.filter((name) => name === values).flatMap((list) => terms(list, loaded));
}

/** The fields of a command's JSON, after those that are typed already. */
function fieldNames(typed: string, command: string): readonly CompletionCandidate[] {
  const before = typed.slice(0, typed.lastIndexOf(',') + 1);
  return (fieldsOf(command)?.names ?? []).map((name) => ({ value: `${before}${name}` }));
}

/** The ids of all customers; where none begins as typed, that of the only one with a name or alias that does. */
function customers(typed: string, root: string, loaded: LoadedConfig): readonly CompletionCandidate[] {
  const ids = customerIds(root, loaded);
  const [, start = typed] = typed.match(/^([^/]*)\//) ?? [];
  const [only, other] = ids.some((id) => id.startsWith(start)) ? [] : customersCalled(typed, root, loaded);
  if (only === undefined || other !== undefined) return ids.map((value) => ({ value }));
  return [{ value: only.id, summary: only.data.name, isInstead: true }];
}

/** The customers with this name or alias, else with one that begins so. Only files with the text in them are parsed. */
function customersCalled(typed: string, root: string, loaded: LoadedConfig): readonly Customer[] {
  const { config } = loaded;
  const wanted = fold(typed);
  const sources = readFiles(root, customersFolder(config), customerMatcher(config), config.maxFileSize).filter(
    (source) => 'bytes' in source && fold(Buffer.from(source.bytes).toString()).includes(wanted),
  );
  const found = loadLibrary(loaded, sources.slice(0, MAX_FILES_READ)).customers;
  const called = (isName: (name: string) => boolean) =>
    found.filter(({ data: { name, aliases = [] } }) => [name, ...aliases].map(fold).some(isName));
  const exact = called((name) => name === wanted);
  return exact.length > 0 ? exact : called((name) => name.startsWith(wanted));
}

/** The file of the named customer: by id, else by a name or alias. Undefined where that names none or several. */
function fileOf(named: string | undefined, root: string, loaded: LoadedConfig): CustomerFile | undefined {
  if (named === undefined) return undefined;
  const sources = customerFiles(root, loaded)
    .filter((file) => idOf(file) === named)
    .map((file) => readFile(root, file, loaded.config.maxFileSize));
  const { customers: own } = loadLibrary(loaded, sources);
  const [only, other] = own.length > 0 ? own : customersCalled(named, root, loaded);
  return other === undefined ? only?.data : undefined;
}

/** The file of the named customer; where none is named, those of the first customers. */
function filesFor(named: string | undefined, root: string, loaded: LoadedConfig): readonly CustomerFile[] {
  if (named === undefined) return someCustomers(root, loaded).customers.map(({ data }) => data);
  const file = fileOf(named, root, loaded);
  return file === undefined ? [] : [file];
}

const asCandidate = (value: string): CompletionCandidate => ({ value });

/** The known values, then the others that files hold. */
function onFile(
  valuesIn: (data: CustomerFile) => readonly string[],
  known: readonly CompletionCandidate[],
  files: readonly CustomerFile[],
): readonly CompletionCandidate[] {
  const words = new Set(known.map(({ value }) => value));
  const others = new Set(files.flatMap(valuesIn).filter((value) => !words.has(value)));
  return [...known, ...[...others].sort().map(asCandidate)];
}

/** The ids of one kind in a customer's file. */
const own = (kind: IdKind, data: CustomerFile | undefined): readonly CompletionCandidate[] =>
  data === undefined ? [] : thingsOf(data)[kind].map(({ id, name }) => ({ value: id, summary: name }));

const openEntries = (data: CustomerFile | undefined): readonly CompletionCandidate[] =>
  (data?.activity ?? [])
    .filter(({ status }) => isOpen(status))
    .map((entry) => ({ value: entryName(entry), summary: `${entryPhrase(entry)}, ${statusPhrase(entry)}` }));

const customerIds = (root: string, loaded: LoadedConfig): readonly string[] =>
  [...new Set(customerFiles(root, loaded).map(idOf))].sort();

const customerFiles = (root: string, { config }: LoadedConfig): readonly string[] =>
  listFileNames(root, customersFolder(config)).filter(customerMatcher(config));

/** The parts of the customer with the typed id, or of the only one whose id begins so. */
function things(
  kinds: readonly IdKind[],
  typed: string,
  root: string,
  loaded: LoadedConfig,
): readonly CompletionCandidate[] {
  const [wanted = '', ...more] = typed.split('/');
  const begun = customerFiles(root, loaded).filter((file) =>
    more.length > 0 ? idOf(file) === wanted : wanted !== '' && idOf(file).startsWith(wanted),
  );
  const [file, ...others] = begun;
  if (file === undefined || others.length > 0) return [];
  const library = loadLibrary(loaded, [readFile(root, file, loaded.config.maxFileSize)]);
  return library.customers.flatMap(({ id, data }) => {
    const all = kinds.flatMap((kind) => own(kind, data).map((thing) => ({ ...thing, kind })));
    const isShared = (value: string) => all.filter((thing) => thing.value === value).length > 1;
    return all.map(({ kind, value, summary }) => ({
      value: `${id}/${isShared(value) ? `${kind}:` : ''}${value}`,
      ...(summary !== undefined && { summary }),
    }));
  });
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

function someCustomers(root: string, loaded: LoadedConfig): Library {
  const sources = customerFiles(root, loaded)
    .slice(0, MAX_FILES_READ)
    .map((file) => readFile(root, file, loaded.config.maxFileSize));
  return loadLibrary(loaded, sources);
}
