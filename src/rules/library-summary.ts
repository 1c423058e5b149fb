import { personalEntries } from '../consent/ledger.ts';
import { countsOn } from '../consent/ledger-entry.ts';
import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import { identityKeys } from '../text/company.ts';
import { nameKey } from './comparison-keys.ts';

/** A library as rules see it that look at all of it: of each file no more than tells it from the others. */
export interface LibrarySummary {
  readonly config: Config;
  /** Every file that was looked at, in order, the config first. */
  readonly files: readonly string[];
  /** In the order of their files; the broken ones too. */
  readonly customers: readonly CustomerSummary[];
  /** The faults of the config. */
  readonly faults: readonly Fault[];
  /** The comments that silence findings, in the order of their files and lines. */
  readonly ignores: readonly Ignore[];
}

/** What tells a customer from the others. */
export interface CustomerSummary {
  readonly id: string;
  readonly file: string;
  readonly broken: boolean;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
  /** What its name has in common with names that are the same. */
  readonly nameKey: string;
  /** By what people may know it, for comparing: its name, then its aliases, then its domains. */
  readonly identityKeys: readonly string[];
  /** How many engagements there were in a year, and are to come. */
  readonly engagements: number;
}

/** How long an engagement tells how much a customer carries. */
export const ENGAGEMENT_PERIOD = '365d';

/** The traits of a customer on a day. */
export function summaryOf({ id, file, broken, data }: Customer, today: Day): CustomerSummary {
  const { name, aliases, domains } = data;
  return {
    id,
    file,
    broken,
    name,
    ...(aliases && { aliases }),
    ...(domains && { domains }),
    nameKey: nameKey(name),
    identityKeys: identityKeys({ name, ...(aliases && { aliases }), ...(domains && { domains }) }),
    engagements: personalEntries(data).filter((entry) => countsOn(entry, today, ENGAGEMENT_PERIOD)).length,
  };
}

/** What tells which files are one company: as `keysOf` has it for customers. */
export const twinKeys = ({ id, broken, name, identityKeys: marks }: CustomerSummary): readonly string[] => [
  ...identityKeys({ id }),
  ...(broken && name === id ? marks.slice(1) : marks),
];

/** The customers of a survey that can be trusted. */
export const soundCustomerSummaries = ({ customers }: LibrarySummary): readonly CustomerSummary[] =>
  customers.filter(({ broken }) => !broken);
