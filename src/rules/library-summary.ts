import { personalEntries } from '../consent/ledger.ts';
import { countsOn } from '../consent/ledger-entry.ts';
import { type CellQuestion, seatingOf } from '../library/cells.ts';
import { idOf } from '../library/customer-id.ts';
import { lookupIn, type OwnedFile, parentsOf } from '../library/parents.ts';
import { valuesOf } from '../library/people.ts';
import type { Config, Policy } from '../model/config.ts';
import type { Customer, Parents } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import { identityKeys } from '../text/company-names.ts';
import { nameKey } from './comparison-keys.ts';

/** A library for rules that look at all of it: each file is reduced to a summary. */
export interface LibrarySummary {
  readonly config: Config;
  /** Every file that was read, in order, the config first. */
  readonly files: readonly string[];
  /** In the order of their files; the broken ones too. */
  readonly customers: readonly CustomerSummary[];
  /** The faults of the config. */
  readonly faults: readonly Fault[];
  /** The ignore comments, in the order of their files and lines. */
  readonly ignores: readonly Ignore[];
}

/** The facts that identify a customer among others, and the load they carry. */
export interface CustomerSummary {
  readonly id: string;
  readonly file: string;
  readonly broken: boolean;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
  /** The names under `mentions.also`. */
  readonly also?: readonly string[];
  /** The id of the customer that owns it. */
  readonly parent?: string;
  /** The people whom it lists by \`person\`. */
  readonly people?: readonly string[];
  /** The employers of its people, each an id or a name. */
  readonly employers?: readonly string[];
  /** Equal for equal names (see `nameKey`). */
  readonly nameKey: string;
  /** The keys of its name, then of its aliases, its domains and `also`. */
  readonly identityKeys: readonly (readonly string[])[];
  /** The number of engagements in the last year and to come. */
  readonly engagements: number;
  /** Its cells for each goal of the policy, in their order; absent without goals. */
  readonly cells?: readonly (readonly SeatedCell[])[];
}

/** The values of a cell that a customer sits in, and its answer there. */
interface SeatedCell {
  readonly values: readonly string[];
  readonly isReady: boolean;
}

/** The time for which an engagement counts towards the load of a customer. */
export const ENGAGEMENT_PERIOD = '365d';

/** Summarizes a customer on a day. */
export function summaryOf(customer: Customer, today: Day, policy: Policy): CustomerSummary {
  const { id, file, broken, data } = customer;
  const { name, aliases, domains, mentions: { also } = {}, parent } = data;
  return {
    id,
    file,
    broken,
    name,
    ...(aliases && { aliases }),
    ...(domains && { domains }),
    ...(also && { also }),
    ...(parent !== undefined && { parent }),
    ...listOf('people', valuesOf(data, 'person')),
    ...listOf('employers', valuesOf(data, 'employer')),
    nameKey: nameKey(name),
    identityKeys: identityKeys(data),
    engagements: personalEntries(data).filter((entry) =>
      countsOn(entry, today, { per: ENGAGEMENT_PERIOD, yearStarts: '01-01' }),
    ).length,
    ...(policy.coverage.length > 0 && {
      cells: policy.coverage.map((goal) => seatedCells(customer, { ...goal, on: today }, policy)),
    }),
  };
}

function seatedCells(customer: Customer, question: CellQuestion, policy: Policy): readonly SeatedCell[] {
  const { seats, answer } = seatingOf(customer, question, policy);
  return [...seats.values()].map((seat) => ({ values: seat.values, isReady: answer(seat) === 'ready' }));
}

const listOf = (key: 'people' | 'employers', values: ReadonlySet<string>): Partial<CustomerSummary> =>
  values.size === 0 ? {} : { [key]: [...values] };

/** The keys that files of one company share, as `keysOf` makes them for customers. */
export const twinKeys = ({ id, broken, name, identityKeys: keys }: CustomerSummary): readonly string[] => [
  `id ${id.toLowerCase()}`,
  ...(broken && name === id ? keys.slice(1) : keys).flat(),
];

/** A summary of a customer with parents, and these. */
export interface OwnedSummary {
  readonly file: string;
  readonly parents: Parents<OwnedFile>;
}

/** Follows the parents of all customers that name one. A file that could not be read is one as well. */
export function ownedSummaries(
  summaries: readonly CustomerSummary[],
  twinsOf: (one: OwnedFile) => readonly { readonly file: string }[],
  unreadable: readonly string[] = [],
): readonly OwnedSummary[] {
  if (summaries.every(({ parent }) => parent === undefined)) return [];
  const toOwned = ({ id, file, parent }: Pick<CustomerSummary, 'id' | 'file' | 'parent'>): OwnedFile => ({
    id,
    file,
    data: parent === undefined ? {} : { parent },
  });
  const all = new Map(summaries.map((summary) => [summary.file, toOwned(summary)]));
  const others = unreadable.map((file) => toOwned({ id: idOf(file), file }));
  const lookup = lookupIn([...all.values(), ...others], (one) =>
    twinsOf(one).flatMap(({ file }) => all.get(file) ?? []),
  );
  return [...all.values()].flatMap((one) => {
    const parents = parentsOf(one, lookup);
    return parents === undefined ? [] : [{ file: one.file, parents }];
  });
}

/** The customers whose files have no errors. */
export const soundCustomerSummaries = ({ customers }: LibrarySummary): readonly CustomerSummary[] =>
  customers.filter(({ broken }) => !broken);
