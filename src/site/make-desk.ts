import { contactFaults } from '../library/contact-data.ts';
import type { Customer } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import type { Path } from '../model/place.ts';
import { USES } from '../model/use.ts';
import { filesOf, indexLibrary } from '../search/index-library.ts';
import { cleanTerms, staysClean } from '../share/clean-terms.ts';
import { shareContext } from '../share/share-library.ts';
import { type SharedCustomer, viewOf } from '../share/view.ts';
import { locatorOf } from '../yaml/locator.ts';
import { type DeskCustomer, type DeskHead, type DeskParts, linesIn } from './desk-data.ts';
import { lastRowDay, verdictRow } from './verdict-rows.ts';
import { deskParts, type HeadWithoutFiles, viewDesk } from './view-desk.ts';

/** The reader and the build of a desk, beyond the library. */
export type DeskOrder = Omit<
  DeskHead,
  'timezone' | 'omitted' | 'files' | 'shard_size' | 'first_end' | 'judged_until' | 'stale_after' | 'ask'
> & {
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
  const context = shareContext(library, question);
  const views = library.customers.flatMap((customer) => {
    const { shared } = viewOf(customer, question, context);
    return shared === undefined ? [] : [redacted(readersPart(shared))];
  });
  // The pages outlive the day, and a term has no end of its own.
  const terms = cleanTerms(library.config.taxonomy, (text) => staysClean(text, context));
  return viewDesk(views, terms, { ...base, omitted: [] });
}

/** The part of a view for its readers: conditions, guidelines and the path of a logo are for whoever shows it. */
const readersPart = ({ logo: _, ...view }: SharedCustomer): SharedCustomer => ({
  ...view,
  conditions: [],
  guidelines: [],
});

function deskOf(library: Library, head: HeadWithoutFiles): DeskParts {
  const index = indexLibrary(library);
  const byFile = new Map(library.customers.map((customer) => [customer.file, customer]));
  const customers = filesOf(index).map((file) => byFile.get(file) as Customer);
  const lines = customers.map(({ id, file, broken, data, renamed }) => {
    // The library would keep what locates places in each file, and of many files that is more than the memory.
    const locate = locatorOf(library.textOf(file) ?? '');
    const lineAt = (path: Path): number => locate(path).line;
    const one: DeskCustomer = { id, file, broken, ...(renamed && { renamed }), data, lines: linesIn(data, lineAt) };
    return JSON.stringify(one);
  });
  const { built_on } = head;
  const verdicts = Object.fromEntries(
    USES.map((use) => [use, verdictRow(customers, use, library.config.policy, built_on)]),
  );
  return deskParts({ ...head, first_end: null }, index, lines, { verdicts, judged_until: lastRowDay(built_on) });
}

const withoutContacts = (library: Library): Library => ({
  ...library,
  // The key makes opaque ids, which nobody else is to compute.
  config: { ...library.config, share: {}, publish: [] },
  customers: library.customers.map(withoutContact),
  doubtful: library.doubtful.map(withoutContact),
});

const withoutContact = (customer: Customer): Customer => ({ ...customer, data: redacted(customer.data) });

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
