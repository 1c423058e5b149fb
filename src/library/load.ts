import type { Taxonomy } from '../model/config.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Library } from '../model/library.ts';
import type { Source } from '../model/source.ts';
import { commandLine } from '../text/command-line.ts';
import { rangeAt } from '../text/line-index.ts';
import { isSlug, slugOf } from '../text/slug.ts';
import { quoted } from '../yaml/quoted.ts';
import type { LoadedConfig } from './config.ts';
import { idOf } from './customer-id.ts';
import { type LibraryDocument, readDocument } from './document.ts';
import { doubtfulCustomer } from './doubtful-customer.ts';
import { readIgnores } from './ignores.ts';
import { checkReferences } from './references.ts';
import { withCurrentTerms } from './renamed-terms.ts';
import { validPart } from './valid-part.ts';
import { validate } from './validate.ts';

export { idOf } from './customer-id.ts';

/** Loads a library from its config and its customer files. Never throws; a broken file affects only itself. */
export const loadLibrary = (loaded: LoadedConfig, sources: Iterable<Source>): Library =>
  libraryOf(
    loaded,
    Array.from(sources, (source) => loadFile(source, loaded.config.taxonomy)),
  );

/** One customer file, with what a library takes from it. It depends on its bytes and the taxonomy alone. */
export interface LoadedFile extends LoadedCustomer {
  readonly document: LibraryDocument;
  /** The customer of a file with errors, for the links of others to it. */
  readonly doubtful: Customer | undefined;
  readonly ignores: readonly Ignore[];
}

/** Loads one customer file. Never throws. */
export function loadFile(source: Source, taxonomy: Taxonomy): LoadedFile {
  const document = readDocument(source);
  const loaded = loadCustomer(document, taxonomy);
  const { customer } = loaded;
  const doubtful = customer?.broken === false ? undefined : doubtfulCustomer(source, document.value, customer?.data);
  return { document, ...loaded, doubtful, ignores: ignoresOf(document) };
}

/** Makes a library of its config and its loaded files. */
export function libraryOf(
  { config, document: configDocument, faults, assetFiles }: LoadedConfig,
  files: readonly LoadedFile[],
): Library {
  const loaded = [...files].sort((a, b) => (a.document.file < b.document.file ? -1 : 1));
  const documents = loaded.map(({ document }) => document);
  const byFile = new Map([configDocument, ...documents].map((document) => [document.file, document]));
  return {
    config,
    customers: loaded.flatMap(({ customer }) => (customer === undefined ? [] : [customer])),
    omitted: documents
      .filter((document) => document.value === undefined)
      .map(({ file, faults: [fault] }) => ({ file, why: fault?.message ?? 'it could not be read' })),
    doubtful: loaded.flatMap(({ doubtful }) => doubtful ?? []),
    faults: [...faults, ...loaded.flatMap((customer) => customer.faults)],
    ignores: [...(config.broken ? [] : ignoresOf(configDocument)), ...loaded.flatMap(({ ignores }) => ignores)],
    files: [...byFile.keys()],
    locate: (place) => ('range' in place ? place.range : (byFile.get(place.file)?.locate(place) ?? rangeAt(1, 1))),
    textOf: (file) => byFile.get(file)?.text,
    assetFiles,
  };
}

const ignoresOf = ({ file, text, value }: LibraryDocument): readonly Ignore[] =>
  text === undefined || value === undefined ? [] : readIgnores(file, text);

interface LoadedCustomer {
  readonly customer?: Customer;
  readonly faults: readonly Fault[];
}

function loadCustomer({ file, text, value, faults: refused }: LibraryDocument, taxonomy: Taxonomy): LoadedCustomer {
  const id = idOf(file);
  // A source that was not read may not be a file.
  const nameFaults = isSlug(id) || text === undefined ? [] : [misnamed(id, file)];
  if (value === undefined) return { faults: [...nameFaults, ...refused] };
  const schemaFaults = validate('customer', value, file);
  const referenceFaults = schemaFaults.length > 0 ? [] : checkReferences(value as CustomerFile, file);
  const faults = [...nameFaults, ...schemaFaults, ...referenceFaults];
  const broken = faults.length > 0;
  const data = schemaFaults.length === 0 ? (value as CustomerFile) : validPart(value, schemaFaults, id, file);
  return { customer: { id, file, broken, ...withCurrentTerms(data, taxonomy) }, faults };
}

function misnamed(id: string, file: string): Fault {
  const slug = slugOf(id);
  const [, folder = '', ending = ''] = file.match(/^(.*\/)?[^/]*?(\.[^./]*)?$/s) ?? [];
  return {
    rule: 'file/name',
    place: { file, range: rangeAt(1, 1) },
    message: `the file's name ${quoted(id)} is no id: ids are lower-case letters, digits and single hyphens`,
    hint: isSlug(slug)
      ? `rename it: ${commandLine`git mv -- ${file} ${`${folder}${slug}${ending}`}`}`
      : 'rename the file',
  };
}
