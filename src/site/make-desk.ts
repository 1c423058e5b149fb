import { contactFaults } from '../library/contact-data.ts';
import {
  CONFIG_FILE,
  type Config,
  DEFAULT_POLICY,
  DEFAULT_SITE,
  TAXONOMY_LISTS,
  type Taxonomy,
  type Terms,
} from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import type { Path } from '../model/place.ts';
import { filesOf, indexLibrary } from '../search/index-library.ts';
import { pack } from '../search/pack.ts';
import { indexParts } from '../search/packed-index.ts';
import { shareLibrary } from '../share/share-library.ts';
import type { SharedCustomer } from '../share/view.ts';
import { customerOfView, type DeskCustomer, type DeskHead, type DeskParts, linesIn, SHARD_SIZE } from './desk-data.ts';

/** The reader and the build of a desk, beyond the library. */
export type DeskOrder = Omit<DeskHead, 'timezone' | 'omitted' | 'files' | 'stale_after' | 'ask'> & {
  /** The place that the texts were chosen for; null: anywhere. */
  readonly place: string | null;
};

/** Makes the desk of a library: for colleagues its customers without contact data, for others the shared views alone. */
export function makeDesk(library: Library, { place, ...order }: DeskOrder): DeskParts {
  const { timezone, site } = library.config;
  const base = { ...order, timezone, stale_after: site.staleAfter, ask: site.ask };
  if (order.audience === 'internal') return deskOf(withoutContacts(library), { ...base, omitted: library.omitted });
  const { territory, built_on: on, audience } = order;
  const question = { audience, on, ...(territory !== null && { territory }), ...(place !== null && { place }) };
  const views = shareLibrary(library, question).flatMap(({ shared }) =>
    shared === undefined ? [] : [redacted(readersPart(shared))],
  );
  return viewDesk(views, library.config.taxonomy, { ...base, omitted: [] });
}

/** The part of a view for its readers: conditions, guidelines and the path of a logo are for whoever shows it. */
const readersPart = ({ logo: _, ...view }: SharedCustomer): SharedCustomer => ({
  ...view,
  conditions: [],
  guidelines: [],
});

type HeadWithoutFiles = Omit<DeskHead, 'files'>;

function deskOf(library: Library, head: HeadWithoutFiles): DeskParts {
  const index = indexLibrary(library);
  const byFile = new Map(library.customers.map((customer) => [customer.file, customer]));
  const files = filesOf(index);
  const lines = files.map((file) => {
    const { id, broken, data, renamed } = byFile.get(file) as Customer;
    const lineAt = (path: Path): number => library.locate({ file, path }).line;
    const one: DeskCustomer = { id, file, broken, ...(renamed && { renamed }), data, lines: linesIn(data, lineAt) };
    return JSON.stringify(one);
  });
  return { head: { ...head, files }, index: pack(indexParts(index)), shards: shardsOf(lines) };
}

function viewDesk(views: readonly SharedCustomer[], taxonomy: Taxonomy, head: HeadWithoutFiles): DeskParts {
  const customers = views.map(customerOfView);
  const index = indexLibrary({ config: sharedConfig(usedTerms(views, taxonomy)), customers });
  const byRef = new Map(views.map((view) => [view.ref, view]));
  const files = filesOf(index);
  const lines = files.map((ref) => JSON.stringify(byRef.get(ref)));
  return { head: { ...head, files }, index: pack(indexParts(index)), shards: shardsOf(lines) };
}

/** A config for others: the terms that the views name, and nothing else of the library's own. */
const sharedConfig = (taxonomy: Taxonomy): Config => ({
  ...{ file: CONFIG_FILE, customers: '', timezone: 'UTC', taxonomy, policy: DEFAULT_POLICY },
  ...{ rules: {}, overrides: [], scan: { content: [], ignore: [], tests: 'off' } },
  ...{ maxFileSize: 0, searches: {}, share: {}, publish: [], site: DEFAULT_SITE, broken: false },
});

/** The terms of the taxonomy that the views name. */
function usedTerms(views: readonly SharedCustomer[], taxonomy: Taxonomy): Taxonomy {
  const used: Partial<Record<keyof Taxonomy, ReadonlySet<string | undefined>>> = {
    industries: new Set(views.map(({ industry }) => industry)),
    segments: new Set(views.map(({ segment }) => segment)),
    regions: new Set(views.map(({ region }) => region)),
    products: new Set(views.flatMap(({ stories }) => stories.flatMap(({ products }) => products))),
    use_cases: new Set(views.flatMap(({ stories }) => stories.flatMap(({ use_cases }) => use_cases))),
  };
  const kept = TAXONOMY_LISTS.map((list) => {
    const terms: Terms = taxonomy[list];
    const named = Object.entries(terms).filter(([id]) => used[list]?.has(id));
    return [list, Object.fromEntries(named.map(([id, { name = id, aliases = [] }]) => [id, { name, aliases }]))];
  });
  return Object.fromEntries(kept) as Taxonomy;
}

const shardsOf = (lines: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(lines.length / SHARD_SIZE) }, (_, shard) =>
    lines.slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE).join('\n'),
  );

const withoutContacts = (library: Library): Library => ({
  ...library,
  // The key makes opaque ids, which nobody else is to compute.
  config: { ...library.config, share: {}, publish: [] },
  customers: library.customers.map((customer) => ({ ...customer, data: redacted(customer.data) })),
});

const REDACTED = '(contact data, kept elsewhere)';

/** A value without the texts that hold an e-mail address or a phone number. */
function redacted<Value>(value: Value): Value {
  return contactFaults(value).reduce((left, { path }) => replaced(left, path, REDACTED) as Value, value);
}

function replaced(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return text;
  if (Array.isArray(value)) return value.map((inner, index) => (index === step ? replaced(inner, rest, text) : inner));
  const inner = (value as Readonly<Record<string, unknown>>)[step];
  return { ...value, [step]: replaced(inner, rest, text) };
}
