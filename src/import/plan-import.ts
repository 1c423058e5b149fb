import { customerMatcher, customersFolder } from '../library/config.ts';
import { validate } from '../library/validate.ts';
import type { Config } from '../model/config.ts';
import type { Use } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { renderCustomer } from '../yaml/edit/render-customer.ts';
import { parse } from '../yaml/parse.ts';
import { configSnippet } from './config-snippet.ts';
import { type KnownBy, type KnownCustomer, knownCustomers } from './existing-customers.ts';
import { type CustomerPart, type Disagreement, type Gathered, gather } from './gather.ts';
import type { ImportMap } from './import-map.ts';
import { lookAlikes, type Named } from './look-alikes.ts';
import { type ReadContext, readPart, type TakenIds } from './read-part.ts';
import type { BadRow, RowPlace, SourceRow, SourceRows } from './read-rows.ts';
import { type MissingTerm, termFinder } from './term-finder.ts';

/** The files that an import would write, and everything to report about it. Nothing is written yet. */
export interface ImportPlan {
  /** The files to write, in the order of the source. None of them exists yet. */
  readonly customers: readonly PlannedCustomer[];
  /** Customers that the library has already; their files are not changed. */
  readonly conflicts: readonly ImportConflict[];
  readonly badRows: readonly BadRow[];
  /** The asks that cells about permission lead to. A cell grants nothing. */
  readonly asks: readonly PlannedAsk[];
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

/** A customer of the source that the library has already. */
export interface ImportConflict extends Named {
  readonly by: KnownBy;
  /** The name in the library; undefined for a file that cannot be read. */
  readonly knownName: string | undefined;
  /** Its existing file. */
  readonly file: string;
  readonly rows: readonly RowPlace[];
}

/** Uses of a customer of which cells of the source speak. */
export interface PlannedAsk extends Named {
  readonly uses: readonly Use[];
  readonly isBlinded: boolean;
  /** True where the cells say no. */
  readonly isRefusal: boolean;
  readonly says: string;
  readonly place: RowPlace;
}

/** Called after each row with the number of rows done and their total; awaited. */
export type OnProgress = (done: number, total: number) => void | Promise<void>;

/** Plans an import. The same input gives the same plan. Never rejects: a row that fails is a bad row. */
export async function planImport(
  { rows, bad }: Pick<SourceRows, 'rows' | 'bad'>,
  map: ImportMap,
  library: Library,
  onProgress: OnProgress = () => {},
): Promise<ImportPlan> {
  const terms = termFinder(library.config.taxonomy, map.terms);
  const mayHoldContacts = library.config.rules['privacy/personal-data'] === 'off';
  const { parts, badRows, skipped } = await readParts(rows, { map, terms, mayHoldContacts }, onProgress);
  const known = knownCustomers(library);
  const gathered = gather(parts).map((customer) => ({ ...customer, known: known(customer.id, customer.data) }));
  const drafts = gathered.filter((customer) => customer.known === undefined).map(createDrafter(library.config));
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
    conflicts: gathered.flatMap((customer) =>
      customer.known === undefined ? [] : [conflictWith(customer.known, customer)],
    ),
    asks: gathered.flatMap(asksOf),
    badRows: [...bad, ...badRows, ...unfit].sort(byPlace),
    skipped,
    mergedSpellings: added.flatMap(({ id, spellings: [name = id, ...others] }) =>
      others.length === 0 ? [] : [{ id, name, others }],
    ),
    likelyDuplicates: lookAlikes([
      ...library.customers.map(({ id, data }) => ({ id, data })),
      ...added.map(({ id, data }) => ({ id, data })),
    ]).filter((group) => group.some(({ id }) => added.some((one) => one.id === id))),
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

const conflictWith = (known: KnownCustomer, { id, data, rows }: Gathered): ImportConflict => ({
  id,
  name: data.name,
  by: known.by,
  knownName: known.name,
  file: known.file,
  rows: rows.map(placeOf),
});

/** One ask for all cells of a customer that speak of the same. */
function asksOf({
  id,
  data,
  known,
  permissions,
}: Gathered & { known: KnownCustomer | undefined }): readonly PlannedAsk[] {
  const asks = new Map<string, PlannedAsk>();
  for (const { row, says, uses, isBlinded, isRefusal } of permissions) {
    const key = JSON.stringify([uses, isBlinded, isRefusal]);
    const ask = { id: known?.id ?? id, name: data.name, uses, isBlinded, isRefusal, says, place: placeOf(row) };
    if (!asks.has(key)) asks.set(key, ask);
  }
  return [...asks.values()];
}

interface ReadParts {
  readonly parts: readonly CustomerPart[];
  readonly badRows: readonly BadRow[];
  readonly skipped: number;
}

async function readParts(
  rows: readonly SourceRow[],
  context: Omit<ReadContext, 'taken'>,
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
    const reading = await readPart(row, { ...context, taken });
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
    return faults.length === 0 ? undefined : faults.map(({ message }) => message).join('; ');
  };

  return (customer) => {
    const files = ['yaml', 'yml'].map((ending) => `${base}${customer.id}.${ending}`);
    const file = files.find(isCustomerFile) ?? `${base}${customer.id}.yaml`;
    const text = renderCustomer(customer.data, file);
    return { ...customer, file, text, fault: faultOf(file, text) };
  };
}

const placeOf = ({ file, line }: RowPlace): RowPlace => ({ file, line });

const byPlace = (a: RowPlace, b: RowPlace): number => {
  if (a.file === b.file) return a.line - b.line;
  return a.file < b.file ? -1 : 1;
};
