import { findFiles, readFile } from '../io/files/folder.ts';
import { listFileNames } from '../io/files/list-file-names.ts';
import { customerMatcher, customersFolder } from '../library/config.ts';
import { idOf, loadLibrary } from '../library/load.ts';
import type { Customer } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { Place, Range } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { commandLine } from '../text/command-line.ts';
import { fold } from '../text/fold.ts';
import { findCustomer } from '../workspace/find-customer.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import { type OpenConfig, type OpenLibrary, openConfig, openLibrary } from '../workspace/open-library.ts';
import { readLibrary } from '../workspace/read-library.ts';
import { type CompanyIndex, openCompanyIndex } from './company-index.ts';

/** A library with one customer file read. A mutation touches one file, however many there are. */
export interface OpenCustomer extends OpenConfig {
  readonly file: string;
  /** The file as read. */
  readonly source: Source;
  readonly customer: Customer;
  /** The library with this customer alone. */
  readonly library: Library;
  /** Gives a version of the customer whose twins, the other files of its company, and parents are found. */
  withTwins(customer: Customer): Customer;
  /** Gives the ids of the customers that name one as their parent. */
  childrenOf(id: string): readonly string[];
  /** Gives the range of a place in another file that was read for the standing of the customer. */
  locateElsewhere(place: Place): Range | undefined;
}

/** Opens the customer of an id. Any other name is looked up in all files. */
export function openCustomer(wanted: string, globals: LibraryOptions, host: Host): OpenCustomer {
  const opened = openConfig(globals, host);
  const { withTwins, childrenOf, locate: locateElsewhere, ...companies } = openCompanyIndex(opened, globals, host);
  const file =
    fileOf(wanted, wanted, opened, companies) ?? findCustomer(readLibrary(opened.root, opened.loaded), wanted).file;
  const source = readIn(opened, file);
  const { customer, library } = parseCustomer(opened, source);
  const links = { withTwins, childrenOf, locateElsewhere };
  return { ...opened, ...links, file, source, library, customer: withTwins(customer) };
}

/** A customer, perhaps one of its stories, and the library that was read to find them. */
export interface OpenStory extends OpenLibrary {
  readonly customer: Customer;
  /** The story's id as typed; absent where none was. */
  readonly story: string | undefined;
}

/**
 * Opens the customer that `nordlicht`, `nordlicht/month-end` or a path names; `then` is the library of a commit. Reads only
 * its file where that is enough.
 */
export function openStory(wanted: string, globals: LibraryOptions, host: Host, then?: OpenLibrary): OpenStory {
  const whole = then ?? (host.memory && openLibrary(globals, host));
  const opened = whole ?? openConfig(globals, host);
  const [, id = wanted, story] = wanted.match(/^([^/]*)\/(.*)$/s) ?? [];
  const found = (library: Library, customer: Customer): OpenStory => ({
    ...opened,
    library,
    customer,
    story: isAt(wanted, opened)(customer.file) ? undefined : story,
  });
  const inWhole = (library: Library): OpenStory => {
    const byPath = library.customers.find((customer) => isAt(wanted, opened)(customer.file));
    return found(library, byPath ?? findCustomer(library, id));
  };
  if (whole !== undefined) return inWhole(whole.library);
  const companies = openCompanyIndex(opened, globals, host);
  const file = fileOf(wanted, id, opened, companies);
  const alone = file === undefined ? undefined : loadLibrary(opened.loaded, [readIn(opened, file)]);
  const [only] = alone?.customers ?? [];
  if (alone !== undefined && only !== undefined) {
    const locate: Library['locate'] = (place) => companies.locate(place) ?? alone.locate(place);
    return found({ ...alone, locate }, companies.withTwins(only));
  }
  return inWhole(readLibrary(opened.root, opened.loaded));
}

const readIn = ({ root, loaded }: OpenConfig, file: string): Source => readFile(root, file, loaded.config.maxFileSize);

/** Parses the customer of a source. Fails where the source cannot be read (exit 1). */
export function parseCustomer(
  { loaded, shown }: OpenConfig,
  source: Source,
): { readonly customer: Customer; readonly library: Library } {
  const library = loadLibrary(loaded, [source]);
  const [customer] = library.customers;
  if (customer !== undefined) return { customer, library };
  const why = library.omitted[0]?.why ?? 'it holds no customer';
  const file = shown(source.file);
  throw new Failure(
    EXIT.findings,
    'unreadable-customer',
    `${file} cannot be read: ${why}`,
    `run: ${commandLine`refs check ${file}`}`,
  );
}

/** Parses the opened file once more. Unchanged bytes give the customer that was opened. */
export function reparseCustomer(opened: OpenCustomer, source: Source): ReturnType<typeof parseCustomer> {
  const was = opened.source;
  const isSame = 'bytes' in was && 'bytes' in source && Buffer.compare(was.bytes, source.bytes) === 0;
  if (isSame) return opened;
  const { customer, library } = parseCustomer(opened, source);
  return { library, customer: opened.withTwins(customer) };
}

/** Lists the ids of all customers, in the order of their files. */
export const customerIds = ({ root, loaded: { config } }: OpenConfig): readonly string[] =>
  listFileNames(root, customersFolder(config)).filter(customerMatcher(config)).map(idOf);

/**
 * Finds the customer file at a path, else the only one of an id. Reads none. Undefined where the names do not decide.
 */
function fileOf(
  path: string,
  id: string,
  opened: OpenConfig,
  companies: Pick<CompanyIndex, 'filesOf'>,
): string | undefined {
  const ids = [id, idOf(path)];
  const files = [...(companies.filesOf(ids) ?? filesNamed(ids.map(fold), opened))].sort();
  const byPath = files.find(isAt(path, opened));
  const [file, other] = byPath === undefined ? files.filter((name) => fold(idOf(name)) === fold(id)) : [byPath];
  return other === undefined ? file : undefined;
}

/** Lists the customer files that have one of these ids, in any case and with any accents. */
function filesNamed(ids: readonly string[], { root, loaded: { config } }: OpenConfig): readonly string[] {
  // Folding ten thousand names takes time. Folding leaves an ASCII first letter as it is, so that rules most of them
  // out.
  const beginnings = ids.map((folded) => folded.charAt(0));
  const isNamed = (name: string) =>
    (name.charAt(0) > '~' || beginnings.includes(name.charAt(0).toLowerCase())) && ids.includes(fold(idOf(name)));
  return findFiles(root, customersFolder(config), isNamed, customerMatcher(config)).flatMap((listed) =>
    'at' in listed ? [listed.file] : [],
  );
}

const isAt =
  (path: string, { shown }: OpenConfig) =>
  (file: string): boolean =>
    file === path || shown(file) === path;
