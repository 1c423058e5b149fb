import { countsOn } from '../consent/entry.ts';
import { personalEntries } from '../consent/ledger.ts';
import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import { identityKeys } from '../text/company.ts';
import { nameKey } from './same-customer.ts';

/** A library as rules see it that look at all of it: of each file no more than tells it from the others. */
export interface Survey {
  readonly config: Config;
  /** Every file that was looked at, in order, the config first. */
  readonly files: readonly string[];
  /** In the order of their files; the broken ones too. */
  readonly customers: readonly Traits[];
  /** The faults of the config. */
  readonly faults: readonly Fault[];
  /** The comments that silence findings, in the order of their files and lines. */
  readonly ignores: readonly Ignore[];
}

/** What tells a customer from the others. */
export interface Traits {
  readonly id: string;
  readonly file: string;
  readonly broken: boolean;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
  /** What its name has in common with names that are the same. */
  readonly nameKey: string;
  /** By what people may know it, for comparing: its name, then its aliases, then its domains. */
  readonly marks: readonly string[];
  /** How many engagements there were in a year, and are to come. */
  readonly engagements: number;
}

/** How long an engagement tells how much a customer carries. */
export const YEAR = '365d';

/** The traits of a customer on a day. */
export function traitsOf({ id, file, broken, data }: Customer, today: Day): Traits {
  const { name, aliases, domains } = data;
  return {
    id,
    file,
    broken,
    name,
    ...(aliases && { aliases }),
    ...(domains && { domains }),
    nameKey: nameKey(name),
    marks: identityKeys({ name, ...(aliases && { aliases }), ...(domains && { domains }) }),
    engagements: personalEntries(data).filter((entry) => countsOn(entry, today, YEAR)).length,
  };
}

/** What tells which files are one company: as `keysOf` has it for customers. */
export const twinKeys = ({ id, broken, name, marks }: Traits): readonly string[] => [
  ...identityKeys({ id }),
  ...(broken && name === id ? marks.slice(1) : marks),
];

/** The customers of a survey that can be trusted. */
export const soundTraits = ({ customers }: Survey): readonly Traits[] => customers.filter(({ broken }) => !broken);
