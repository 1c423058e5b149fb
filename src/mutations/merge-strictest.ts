import type { Approvers, Capacity, Customer, CustomerFile, Health, Limit, Limits } from '../model/customer.ts';
import { addDuration, type Day, type Duration, daysBetween } from '../model/day.ts';
import { USES } from '../model/use.ts';

/** Ranks values from the mildest to the strictest. */
const strictest = <Value extends string | undefined>(order: readonly Value[], a: Value, b: Value): Value =>
  order.indexOf(a) >= order.indexOf(b) ? a : b;

/** The later of two days; the only one, where one is absent. */
const later = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined ? b : b === undefined || a > b ? a : b;
/** The earlier of two days; the only one, where one is absent. */
const earlier = (a: Day | undefined, b: Day | undefined): Day | undefined =>
  a === undefined ? b : b === undefined || a < b ? a : b;

const HEALTHS = ['green', undefined, 'amber', 'red'] as const;

/** The worse health of two files. A look at one of them alone is no look at both, nor is one that is still to come. */
export function worseHealth(today: Day, a: Health = {}, b: Health = {}): Health {
  const isSeen = [a, b].every(({ checked_on }) => checked_on !== undefined && checked_on <= today);
  const looked = isSeen ? earlier(a.checked_on, b.checked_on) : undefined;
  const { status: _, checked_on: __, renewal_on: ___, note: ____, ...more } = { ...b, ...a };
  const status = strictest(HEALTHS, a.status, b.status);
  const renewal_on = earlier(a.renewal_on, b.renewal_on);
  const note = [...new Set([a.note, b.note])].filter((words) => words !== undefined).join(' / ');
  return {
    ...(status !== undefined && { status }),
    ...(looked !== undefined && { checked_on: looked }),
    ...(renewal_on !== undefined && { renewal_on }),
    ...(note !== '' && { note }),
    ...more,
  };
}

const CLAUSES = [undefined, 'standard', 'negotiated', 'unknown', 'absent', 'struck'] as const;

/** The publicity clause that allows less. */
export const narrowerClause = (a: CustomerFile['contract'], b: CustomerFile['contract']): CustomerFile['contract'] => {
  const clause = strictest(CLAUSES, a?.publicity_clause, b?.publicity_clause);
  const merged = { ...b, ...a, ...(clause !== undefined && { publicity_clause: clause }) };
  return Object.keys(merged).length === 0 ? undefined : merged;
};

/** The limits of both files: of two for the same use, the smaller number in the longer period. */
export function tighterLimits(a: Limits = {}, b: Limits = {}): Limits {
  const both = Object.entries(b).map(([use, limit]) => {
    const own = (a as Readonly<Record<string, Limit | undefined>>)[use];
    return [use, own === undefined || use.startsWith('x-') ? (own ?? limit) : tighter(own, limit as Limit)] as const;
  });
  return { ...a, ...Object.fromEntries(both) };
}

const tighter = (a: Limit, b: Limit): Limit => ({ ...b, ...a, max: Math.min(a.max, b.max), per: longer(a.per, b.per) });

/** The longer of two durations, wherever in the calendar they begin; in days, where that depends on the month. */
function longer(a: Duration, b: Duration): Duration {
  const lengths = (duration: Duration) => BEGINS.map((day) => daysBetween(day, addDuration(day, duration)));
  const [ofA, ofB] = [lengths(a), lengths(b)];
  if (ofA.every((days, index) => days >= (ofB[index] ?? 0))) return a;
  if (ofB.every((days, index) => days >= (ofA[index] ?? 0))) return b;
  return `${Math.max(...ofA, ...ofB) + 2}d`;
}

// A month of each length, and a leap year.
const BEGINS = Array.from({ length: 26 }, (_, month) => addDuration('2027-01-01', `${month}mo`));

/** The capacities whose yes counts in both files. */
export function commonApprovers(a: Approvers | undefined, b: Approvers | undefined): Approvers | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const of = (file: Approvers, use: string): readonly Capacity[] | undefined =>
    (file as Readonly<Record<string, readonly Capacity[] | undefined>>)[use] ?? file.any;
  const keys = ['any', ...USES].filter((use) => Object.hasOwn(a, use) || Object.hasOwn(b, use));
  const common = keys.map((use) => {
    const [ofA, ofB] = [of(a, use), of(b, use)];
    return [use, ofA === undefined ? ofB : ofB === undefined ? ofA : ofA.filter((one) => ofB.includes(one))] as const;
  });
  return { ...b, ...a, ...Object.fromEntries(common) };
}

type ProgrammeStatus = NonNullable<CustomerFile['status']>;
const STATUSES: readonly ProgrammeStatus[] = ['active', 'paused', 'nominated', 'retired', 'do-not-contact'];

/** The place in the programme that allows less, with the later end of a pause. */
export function stricterStatus(a: CustomerFile, b: CustomerFile): Pick<CustomerFile, 'status' | 'paused_until'> {
  const isOpen = [a, b].some((file) => file.status === 'paused' && file.paused_until === undefined);
  const status = strictest(STATUSES, a.status ?? 'nominated', b.status ?? 'nominated');
  const paused_until = isOpen ? undefined : later(a.paused_until, b.paused_until);
  return {
    status: isOpen && (status === 'nominated' || status === 'active') ? 'paused' : status,
    ...(paused_until !== undefined && { paused_until }),
  };
}

type Product = NonNullable<CustomerFile['products']>[number];
const LEVELS = ['in-production', undefined, 'implementing', 'no-longer-using'] as const;

/** The products of both files: of two for the same product, the one that says less of it. */
export function products(a: readonly Product[] = [], b: readonly Product[] = []): readonly Product[] {
  const rank = ({ level }: Product) => LEVELS.indexOf(level);
  const ofB = new Map(b.map((product) => [product.id, product]));
  const both = a.map((product) => {
    const other = ofB.get(product.id);
    return other !== undefined && rank(other) > rank(product) ? { ...product, ...other } : product;
  });
  return [...both, ...b.filter(({ id }) => !a.some((product) => product.id === id))];
}

/** Says that a customer uses nothing of ours any more, or nothing yet, though the two files together would not. */
export function hidesUse(
  a: CustomerFile,
  b: CustomerFile,
  merged: readonly Product[],
): 'dropped' | 'not-begun' | undefined {
  const isDropped = (list: readonly Product[]) =>
    list.length > 0 && list.every(({ level }) => level === 'no-longer-using');
  const isAhead = (list: readonly Product[]) => list.length > 0 && !list.some(({ level }) => level === 'in-production');
  const lists = [a.products ?? [], b.products ?? []];
  if (lists.some(isDropped) && !isDropped(merged)) return 'dropped';
  return lists.some(isAhead) && !isAhead(merged) ? 'not-begun' : undefined;
}

/** The owner of the merged customer, and the day since which; or why there is none to name. */
export function ownerOfBoth(
  a: Customer,
  b: Customer,
  today: Day,
): Pick<CustomerFile, 'parent' | 'acquired_on'> | { readonly refused: string } {
  const parents = [a, b].map(({ data: { parent } }) => (parent === a.id || parent === b.id ? undefined : parent));
  const [ofA, ofB] = parents;
  if (ofA !== undefined && ofB !== undefined && ofA !== ofB)
    return { refused: `"${ofA}" owns ${a.id} and "${ofB}" owns ${b.id}, and a file names one owner` };
  const bought = b.data.parent === a.id ? undefined : b.data.acquired_on;
  const days = [a.data.acquired_on, bought];
  if (new Set(days).size > 1 && days.some((day) => day !== undefined && day > today))
    return { refused: `one of them is to be acquired on ${days.find((day) => day !== undefined && day > today)}` };
  const parent = ofA ?? ofB;
  const acquired_on = later(...(days as [Day | undefined, Day | undefined]));
  return { ...(parent !== undefined && { parent }), ...(acquired_on !== undefined && { acquired_on }) };
}
