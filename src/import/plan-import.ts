import { customerMatcher, customersFolder } from '../library/config.ts';
import { idOf } from '../library/load.ts';
import { validate } from '../library/validate.ts';
import type { Config } from '../model/config.ts';
import type { Library } from '../model/library.ts';
import { renderCustomer } from '../yaml/edit/render-customer.ts';
import { parse } from '../yaml/parse.ts';
import { configSnippet } from './config-snippet.ts';
import { type CustomerPart, type Disagreement, type Gathered, gather } from './gather.ts';
import type { ImportMap } from './import-map.ts';
import { lookAlikes, type Named } from './look-alikes.ts';
import { readPart, type TakenIds } from './read-part.ts';
import type { BadRow, RowPlace, SourceRow, SourceRows } from './read-rows.ts';
import { type MissingTerm, type TermFinder, termFinder } from './term-finder.ts';

/** The files that an import would write, and everything to report about it. Nothing is written yet. */
export interface ImportPlan {
  /** The files to write, in the order of the source. None of them exists yet. */
  readonly customers: readonly PlannedCustomer[];
  /** Customers that the library has already; their files are not changed. */
  readonly conflicts: readonly ImportConflict[];
  readonly badRows: readonly BadRow[];
  /** The number of rows that the mapping's `skip` left out. */
  readonly skipped: number;
  /** Customers with several spellings. The most frequent one is the name, the others are aliases. */
  readonly mergedSpellings: readonly (Named & { readonly others: readonly string[] })[];
  /** Groups of customers that are probably the same; each keeps its file, and some may be in the library already. */
  readonly likelyDuplicates: readonly (readonly Named[])[];
  readonly disagreements: readonly (Disagreement & { readonly id: string })[];
  readonly unknownTerms: readonly MissingTerm[];
  /** YAML for the config that would add the unknown terms; empty if there are none. */
  readonly snippet: string;
}

/** A customer file to be written. */
export interface PlannedCustomer extends Named {
  /** Path from the library's folder. */
  readonly file: string;
  readonly text: string;
  readonly stories: number;
  readonly rows: readonly RowPlace[];
}

/** A customer that exists already under the same id. */
export interface ImportConflict extends Named {
  /** Its existing file. */
  readonly file: string;
  readonly rows: readonly RowPlace[];
}

/** Called after each row with the number of rows done and their total; awaited. */
export type OnProgress = (done: number, total: number) => void | Promise<void>;

/** Plans an import. The same input gives the same plan. Never rejects: a row that fails is a bad row. */
export async function planImport(
  { rows, bad }: SourceRows,
  map: ImportMap,
  library: Library,
  onProgress: OnProgress = () => {},
): Promise<ImportPlan> {
  const terms = termFinder(library.config.taxonomy, map.terms);
  const { parts, badRows, skipped } = await readParts(rows, map, terms, onProgress);
  const gathered = gather(parts);
  const existing = filesById(library);
  const drafts = gathered.filter(({ id }) => !existing.has(id)).map(createDrafter(library.config));
  const added = drafts.filter(({ fault }) => fault === undefined);
  const unfit = drafts.flatMap(({ fault, rows: own }) =>
    fault === undefined ? [] : own.map((place) => ({ ...placeOf(place), why: fault })),
  );
  const unknownTerms = terms.unknownIn(
    added.map(({ data }) => data),
    library.customers.map(({ data }) => data),
  );
  return {
    customers: added.map(plannedCustomer),
    conflicts: gathered.flatMap((customer) => {
      const file = existing.get(customer.id);
      return file === undefined ? [] : [conflictWith(file, customer)];
    }),
    badRows: [...bad, ...badRows, ...unfit].sort(byPlace),
    skipped,
    mergedSpellings: added.flatMap(({ id, spellings: [name = id, ...others] }) =>
      others.length === 0 ? [] : [{ id, name, others }],
    ),
    likelyDuplicates: lookAlikes([
      ...namesOf(library),
      ...added.map(({ id, data }) => ({ id, name: data.name })),
    ]).filter((group) => group.some(({ id }) => !existing.has(id))),
    disagreements: added.flatMap(({ id, disagreements }) => disagreements.map((one) => ({ id, ...one }))),
    unknownTerms,
    snippet: configSnippet(unknownTerms),
  };
}

const plannedCustomer = ({ id, data, file, text, rows }: ImportDraft): PlannedCustomer => ({
  id,
  name: data.name,
  file,
  text,
  stories: data.stories?.length ?? 0,
  rows: rows.map(placeOf),
});

const conflictWith = (file: string, { id, data, rows }: Gathered): ImportConflict => ({
  id,
  name: data.name,
  file,
  rows: rows.map(placeOf),
});

interface ReadParts {
  readonly parts: readonly CustomerPart[];
  readonly badRows: readonly BadRow[];
  readonly skipped: number;
}

async function readParts(
  rows: readonly SourceRow[],
  map: ImportMap,
  terms: TermFinder,
  onProgress: OnProgress,
): Promise<ReadParts> {
  const parts: CustomerPart[] = [];
  const badRows: BadRow[] = [];
  const storyIds = new Map<string, TakenIds>();
  const taken = (id: string): TakenIds => {
    const known = storyIds.get(id) ?? { ids: new Set(), numbers: new Map() };
    storyIds.set(id, known);
    return known;
  };
  for (const [index, row] of rows.entries()) {
    const reading = await readPart(row, map, terms, taken);
    if ('why' in reading) badRows.push({ ...placeOf(row), why: reading.why });
    if ('part' in reading) {
      const { id, story } = reading.part;
      parts.push(reading.part);
      if (story !== undefined) taken(id).ids.add(story.id);
    }
    await onProgress(index + 1, rows.length);
  }
  return { parts, badRows, skipped: rows.length - parts.length - badRows.length };
}

interface ImportDraft extends Gathered {
  readonly file: string;
  readonly text: string;
  /** The reason why it cannot be written. */
  readonly fault: string | undefined;
}

function createDrafter(config: Config): (customer: Gathered) => ImportDraft {
  const isCustomerFile = customerMatcher(config);
  const folder = customersFolder(config);
  const base = folder === '' ? '' : `${folder}/`;

  /** Gives the reason why `refs check` would refuse this text in this file. */
  const faultOf = (file: string, text: string): string | undefined => {
    if (!isCustomerFile(file)) return `${file} is not where the config looks for customers: ${config.customers}`;
    const size = new TextEncoder().encode(text).length;
    if (size > config.maxFileSize) return `its file would have ${size.toLocaleString('en')} bytes, over max_file_size`;
    const { value, problems } = parse(text);
    const faults = problems.length > 0 ? problems : validate('customer', value, file);
    return faults[0]?.message;
  };

  return (customer) => {
    const files = ['yaml', 'yml'].map((ending) => `${base}${customer.id}.${ending}`);
    const file = files.find(isCustomerFile) ?? `${base}${customer.id}.yaml`;
    const text = renderCustomer(customer.data, file);
    return { ...customer, file, text, fault: faultOf(file, text) };
  };
}

/** Gives the existing files by id, including broken ones. */
const filesById = ({ config, files }: Library): ReadonlyMap<string, string> =>
  new Map(files.filter((file) => file !== config.file).map((file) => [idOf(file).toLowerCase(), file]));

const namesOf = ({ customers }: Library): readonly Named[] =>
  customers.flatMap(({ id, data: { name, aliases = [] } }) => [name, ...aliases].map((each) => ({ id, name: each })));

const placeOf = ({ file, line }: RowPlace): RowPlace => ({ file, line });

const byPlace = (a: RowPlace, b: RowPlace): number => {
  if (a.file === b.file) return a.line - b.line;
  return a.file < b.file ? -1 : 1;
};
