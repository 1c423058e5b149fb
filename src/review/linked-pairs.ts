import { linkCompanies } from '../library/parents.ts';
import { type Linkable, linkTargets } from '../library/twins.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import { isIdentical } from '../values/equality.ts';
import { gains } from './gains.ts';
import { type CustomerState, linksOf } from './may-answer-differ.ts';
import { type CustomerPair, pairCustomers } from './pairs.ts';

/** A customer whose file did not change, with the changed files that its answers come from. */
export interface LinkedPair {
  readonly pair: CustomerPair;
  readonly files: ReadonlySet<string>;
}

/** The customers of two states with the unchanged ones beside them, each linked to all others, by file. */
export interface LinkedStates {
  readonly before: ReadonlyMap<string, Customer>;
  readonly after: ReadonlyMap<string, Customer>;
}

export function linkedStates(base: Library, head: Library, unchanged: Linkable): LinkedStates {
  const linked = ({ customers, doubtful }: Library) => {
    const all = {
      customers: [...customers, ...unchanged.customers],
      doubtful: [...doubtful, ...(unchanged.doubtful ?? [])],
    };
    return new Map(linkCompanies(all).customers.map((one) => [one.file, one]));
  };
  return { before: linked(base), after: linked(head) };
}

/**
 * Finds the customers whose own files did not change, while a file did that their answers come from: another one of
 * their company, that of a parent or of an employer, or one that lists the same person.
 */
export function linkedPairs(
  base: Library,
  head: Library,
  { customers }: Linkable,
  states: LinkedStates,
): readonly LinkedPair[] {
  const all = [base, head].flatMap(linkTargets);
  const changed = new Set(all.map(({ file }) => file));
  return customers.flatMap(({ file }) => {
    const [before, after] = [states.before.get(file), states.after.get(file)];
    if (before === undefined || after === undefined || isIdentical(linksOf(before), linksOf(after))) return [];
    const files = [...filesBehind(before), ...filesBehind(after)].filter((other) => changed.has(other));
    return [{ pair: { before, after }, files: new Set(files) }];
  });
}

/** The keys of a customer that others may be answered by: as its children, or as those whose people it employs. */
const KEYS_FOR_OTHERS = [
  'status',
  'excludes',
  'quiet_periods',
  'consent',
  'advocates',
  'parent',
  'name',
  'approvers',
  'contract',
  'acquired_on',
] as const;

/**
 * The keys that the answers of the other files of the company come from, too, or that tell which files those are. What a
 * file has asked of people, and shows, makes no answer of another one better.
 */
const KEYS_FOR_TWINS = [
  ...KEYS_FOR_OTHERS,
  ...(['aliases', 'domains', 'mentions', 'health', 'paused_until', 'products', 'limits'] as const),
] as const;

/** Says whether a change may bear on the answers of other customers, so that these have to be looked at. */
export const mayBearOnOthers = (base: Library, head: Library): boolean =>
  pairCustomers(base, head).some(({ before, after }) => {
    if (before === undefined || after === undefined || before.broken || after.broken) return true;
    const listsPerson = [before, after].some(({ data }) => data.advocates?.some(({ person }) => person !== undefined));
    return listsPerson || KEYS_FOR_TWINS.some((key) => !isIdentical(before.data[key], after.data[key]));
  });

/** The other files that answers come from, and those that these come from. */
const filesBehind = ({ twins = [], parents, samePeople = [], employers = [] }: Customer): readonly string[] =>
  [...twins, ...(parents?.files ?? []), ...samePeople, ...employers].flatMap((one) => [one.file, ...filesBehind(one)]);

/** Says whether some answer is better after than before. */
export function isBetter(before: CustomerState, after: CustomerState, today: Day): boolean {
  for (const _ of gains(before, after, today, () => true)) return true;
  return false;
}
