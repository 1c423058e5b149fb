import type { Policy } from '../model/config.ts';
import type { Activity, Customer, CustomerFile, Limit, Limits, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { isCalendarPeriod, type Period, periodEnd, periodWords } from '../model/period.ts';
import type { Path } from '../model/place.ts';
import type { Verdict } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import { addTo } from '../text/groups.ts';
import type { BareReason } from './bare-reason.ts';
import { compareEntries, countsOn, indexOf, isCounted, isFor, type LedgerEntry, peopleIn } from './ledger-entry.ts';
import type { PersonElsewhere, PersonLinks } from './person-elsewhere.ts';
import { latestRest, type RestPeriods, restEndsOn, restPeriodsOf } from './rest-periods.ts';
import { countIn, endsOf, firstEndAfter, lastIn, type Timeline, timelineOf, windowOf } from './timeline.ts';

/** The entries of a customer that take a person's time, indexed once for all questions about them. */
interface Ledger {
  /** In file order. */
  readonly entries: readonly LedgerEntry[];
  readonly byIndex: ReadonlyMap<number, LedgerEntry>;
  readonly ofAdvocate: ReadonlyMap<string, readonly LedgerEntry[]>;
  /** Entries that name nobody, and so count for everyone. */
  readonly unnamed: readonly LedgerEntry[];
  readonly timelines: Map<string, Timeline>;
  /** The days on which limits allow an engagement again. Advocates without entries of their own share them. */
  readonly freeDays: Map<string, Day | undefined>;
}

// Several rules and every verdict need the same one.
const LEDGERS = new WeakMap<CustomerFile, Ledger>();

function ledgerOf(data: CustomerFile): Ledger {
  const known = LEDGERS.get(data);
  if (known !== undefined) return known;
  const entries = (data.activity ?? []).flatMap((activity, index) =>
    isPersonal(activity) ? [{ activity, path: ['activity', index] }] : [],
  );
  const ofAdvocate = new Map<string, LedgerEntry[]>();
  for (const entry of entries) for (const advocate of peopleIn(entry.activity)) addTo(ofAdvocate, advocate, entry);
  const unnamed = entries.filter(({ activity }) => peopleIn(activity).length === 0);
  const byIndex = new Map(entries.map((entry) => [indexOf(entry), entry]));
  const ledger = { entries, byIndex, ofAdvocate, unnamed, timelines: new Map(), freeDays: new Map() };
  LEDGERS.set(data, ledger);
  return ledger;
}

const isPersonal = (activity: Activity): activity is LedgerEntry['activity'] => needsPerson(activity.use);

/** The entries of the ledger that take a person's time, in file order. */
export const personalEntries = (data: CustomerFile): readonly LedgerEntry[] => ledgerOf(data).entries;

/** The entry at an index of the ledger; undefined where it takes nobody's time. */
export const entryAt = (data: CustomerFile, index: number): LedgerEntry | undefined =>
  ledgerOf(data).byIndex.get(index);

/** The entries that count for an advocate, in two lists: their own, and those that name nobody. */
export function entriesFor(
  data: CustomerFile,
  advocate: string,
): readonly [readonly LedgerEntry[], readonly LedgerEntry[]] {
  const { ofAdvocate, unnamed } = ledgerOf(data);
  return [ofAdvocate.get(advocate) ?? [], unnamed];
}

// The two latest entries that name nobody, by the list of those entries of a customer.
const LATEST_UNNAMED = new WeakMap<readonly LedgerEntry[], readonly LedgerEntry[]>();

/**
 * The latest day of an entry for an advocate, or for anybody where none is named; empty without such an entry. The entry
 * at the index `without` does not count.
 */
export function latestDay(data: CustomerFile, advocate?: string, without?: number): Day {
  if (advocate === undefined) return latestOf(personalEntries(data));
  const [own, unnamed] = entriesFor(data, advocate);
  const latest = LATEST_UNNAMED.get(unnamed) ?? twoLatest(unnamed);
  LATEST_UNNAMED.set(unnamed, latest);
  return latestOf([...own, ...latest].filter((entry) => indexOf(entry) !== without));
}

/** The two latest entries: one of them counts, whichever other is left out. */
function twoLatest(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const latest = latestEntry(entries);
  const other = latestEntry(entries.filter((entry) => entry !== latest));
  return [latest, other].filter((entry) => entry !== undefined);
}

const latestEntry = (entries: readonly LedgerEntry[]): LedgerEntry | undefined =>
  entries.reduce<LedgerEntry | undefined>(
    (latest, entry) => (latest !== undefined && latest.activity.on >= entry.activity.on ? latest : entry),
    undefined,
  );

const latestOf = (entries: readonly LedgerEntry[]): Day =>
  entries.reduce((latest, { activity }) => (activity.on > latest ? activity.on : latest), '');

/** A limit, the entries that it counts, and the place where it was set. */
export interface AppliedLimit {
  readonly of: 'advocate' | 'customer';
  /** A use, or `any`. */
  readonly use: string;
  readonly limit: Limit;
  readonly period: Period;
  /** The entries that count, in one or two timelines without a common entry. */
  readonly timelines: readonly Timeline[];
  /** The entry that is asked about, where it would count. It does not count against itself. */
  readonly without: LedgerEntry | undefined;
  /** The party that set the limit. */
  readonly setBy: 'policy' | 'customer' | 'advocate';
  /** The path of the limit; for one of the policy, the path of the advocate it applies to. */
  readonly path: Path;
  readonly freeDays: Ledger['freeDays'];
  /** The other file that states the limit; absent for one of this file or the policy. */
  readonly from?: Customer;
}

/** The advocate and the use that limits are looked up for. */
export interface LimitQuery {
  readonly advocate: string;
  readonly use: Use;
  /** The index of the entry that is asked about. */
  readonly entry?: number | undefined;
  /** The same person in other files. */
  readonly elsewhere?: readonly PersonElsewhere[];
}

/** Every limit that applies to a use by an advocate. All of them hold, so the strictest wins. */
export function limitsFor(data: CustomerFile, wanted: LimitQuery, policy: Policy): readonly AppliedLimit[] {
  const { advocate, use, entry, elsewhere = [] } = wanted;
  const own = knownLimits(data, advocate, use, policy);
  const all = elsewhere.length === 0 ? own : withElsewhere(own, data, { ...wanted, elsewhere }, policy);
  const asked = entry === undefined ? undefined : entryAt(data, entry);
  if (asked === undefined) return all;
  return all.map((applied) => {
    const isUnder =
      (applied.use === 'any' || asked.activity.use === applied.use) &&
      (applied.of === 'customer' || isFor(asked.activity, advocate));
    return isUnder ? { ...applied, without: asked } : applied;
  });
}

// The same advocates are asked about for one entry after another.
const LIMITS = new WeakMap<CustomerFile, { of: Policy; known: Map<string, readonly AppliedLimit[]> }>();

function knownLimits(data: CustomerFile, advocate: string, use: Use, policy: Policy): readonly AppliedLimit[] {
  const before = LIMITS.get(data);
  const { known } = before?.of === policy ? before : { known: new Map<string, readonly AppliedLimit[]>() };
  if (before?.known !== known) LIMITS.set(data, { of: policy, known });
  const key = `${use} ${advocate}`;
  const found = known.get(key) ?? allLimits(data, advocate, use, policy);
  known.set(key, found);
  return found;
}

function allLimits(data: CustomerFile, advocate: string, use: Use, policy: Policy): readonly AppliedLimit[] {
  const index = advocateIndex(data, advocate);
  const person: Path = ['advocates', index];
  const sets = [
    { of: 'advocate', setBy: 'advocate', limits: data.advocates?.[index]?.limits, path: [...person, 'limits'] },
    { of: 'advocate', setBy: 'policy', limits: policy.limits.advocate, path: person },
    { of: 'customer', setBy: 'customer', limits: data.limits, path: ['limits'] },
    { of: 'customer', setBy: 'policy', limits: policy.limits.customer, path: [] },
  ] as const;
  return sets.flatMap(({ of, setBy, limits, path }) =>
    ([use, 'any'] as const).flatMap((key) => {
      const from = limitKey(limits, key);
      const limit = limits?.[from as keyof Limits];
      if (limit === undefined) return [];
      return [
        {
          ...{ of, setBy, use: key, limit },
          period: { per: limit.per, yearStarts: policy.fiscal_year_starts },
          timelines: timelinesFor(data, of === 'customer' ? undefined : advocate, key),
          without: undefined,
          path: setBy === 'policy' ? path : [...path, from],
          freeDays: ledgerOf(data).freeDays,
        },
      ];
    }),
  );
}

/** Counts what a person did in other files as well, and adds the limits that they stated there. */
function withElsewhere(
  own: readonly AppliedLimit[],
  data: CustomerFile,
  { advocate, use, elsewhere }: Required<Pick<LimitQuery, 'advocate' | 'use' | 'elsewhere'>>,
  policy: Policy,
): readonly AppliedLimit[] {
  const timelines = (key: string) => [
    ...timelinesFor(data, advocate, key),
    ...elsewhere.flatMap(({ from, advocate: { id } }) => ownTimelines(from.data, id, key)),
  ];
  const stated = elsewhere.flatMap(({ from, advocate: other }) =>
    knownLimits(from.data, other.id, use, policy).flatMap((applied) =>
      applied.setBy === 'advocate' ? [{ ...applied, from }] : [],
    ),
  );
  return [...own, ...stated].map((applied) =>
    applied.of === 'customer' ? applied : { ...applied, timelines: timelines(applied.use), freeDays: new Map() },
  );
}

/** The key of the limit for a use. Calls with investors have that of calls with analysts, unless they have their own. */
export const limitKey = (limits: Limits | undefined, use: string): string =>
  use === 'investor-call' && limits?.[use] === undefined ? 'analyst-call' : use;

// Advocates are looked up by id often.
const ADVOCATE_INDEXES = new WeakMap<CustomerFile, ReadonlyMap<string, number>>();

/** The index of an advocate in the file; -1 where no advocate has the id. */
export function advocateIndex(data: CustomerFile, advocate: string): number {
  const known = ADVOCATE_INDEXES.get(data) ?? new Map((data.advocates ?? []).map(({ id }, index) => [id, index]));
  ADVOCATE_INDEXES.set(data, known);
  return known.get(advocate) ?? -1;
}

/** The entries of a use, or of `any`, that count for an advocate; for the whole customer where none is named. */
function timelinesFor(data: CustomerFile, advocate: string | undefined, use: string): readonly Timeline[] {
  const ledger = ledgerOf(data);
  if (advocate === undefined) return [timelineIn(ledger, `all ${use}`, use, ledger.entries)];
  return [...ownTimelines(data, advocate, use), timelineIn(ledger, `unnamed ${use}`, use, ledger.unnamed)];
}

/** The entries of a use, or of `any`, that name an advocate; none without such entries. */
function ownTimelines(data: CustomerFile, advocate: string, use: string): readonly Timeline[] {
  const ledger = ledgerOf(data);
  const own = ledger.ofAdvocate.get(advocate);
  return own === undefined ? [] : [timelineIn(ledger, `of ${use} ${advocate}`, use, own)];
}

function timelineIn({ timelines }: Ledger, key: string, use: string, entries: readonly LedgerEntry[]): Timeline {
  const known = timelines.get(key);
  if (known !== undefined) return known;
  const counted = entries.filter((entry) => isCounted(entry) && (use === 'any' || entry.activity.use === use));
  const made = timelineOf(key, counted);
  timelines.set(key, made);
  return made;
}

/** The number of entries that count towards a limit on a day. */
export function countOn({ timelines, period, without }: AppliedLimit, day: Day): number {
  const all = timelines.reduce((count, timeline) => count + countIn(timeline, day, period), 0);
  return without !== undefined && countsOn(without, day, period) ? all - 1 : all;
}

/** Says that a limit allows no more engagements on a day. */
export const isReached = (applied: AppliedLimit, day: Day): boolean => countOn(applied, day) >= applied.limit.max;

/** The last of the entries that count towards a limit on a day. */
const lastCounted = ({ timelines, period, without }: AppliedLimit, day: Day): LedgerEntry | undefined =>
  timelines
    .flatMap((timeline) => lastIn(timeline, day, period, without) ?? [])
    .reduce<LedgerEntry | undefined>(
      (last, other) => (last && compareEntries(last, other) > 0 ? last : other),
      undefined,
    );

/**
 * The first later day on which a limit that is reached allows an engagement again; undefined without such a day. Each
 * entry that ends frees one, so as many ends are passed at once as there are entries too many.
 */
export function freeAgainOn(applied: AppliedLimit, day: Day): Day | undefined {
  const { freeDays, timelines, limit, period, without } = applied;
  const keys = timelines.map((timeline) => timeline.key);
  const key = JSON.stringify([keys, limit.max, period, day, without && indexOf(without)]);
  if (freeDays.has(key)) return freeDays.get(key);
  const free = isCalendarPeriod(period.per) ? findFreePeriod(applied, day) : findFreeDay(applied, day);
  freeDays.set(key, free);
  return free;
}

/** The first day of the first later period of the fiscal year that is not full. */
function findFreePeriod(applied: AppliedLimit, day: Day): Day | undefined {
  // At the end of the calendar no period follows.
  const next = periodEnd(day, applied.period);
  if (next <= day || applied.limit.max === 0) return undefined;
  return isReached(applied, next) ? findFreePeriod(applied, next) : next;
}

function findFreeDay(applied: AppliedLimit, day: Day): Day | undefined {
  const { timelines, limit, period } = applied;
  const next = timelines.map((timeline) => firstEndAfter(timeline, day, period));
  const endsIn = timelines.map((timeline) => endsOf(timeline, period));
  const endOf = (index: number): Day | undefined => endsIn[index]?.[next[index] ?? 0];
  const ends = timelines.map((_, index) => endOf(index));
  let last: Day | undefined = day;
  for (let excess = countOn(applied, day) - limit.max; excess >= 0; excess = countOn(applied, last) - limit.max) {
    for (let passed = 0; passed <= excess; passed += 1) {
      const first = soonest(ends);
      last = ends[first];
      if (last === undefined) return undefined;
      next[first] = (next[first] ?? 0) + 1;
      ends[first] = endOf(first);
    }
  }
  return last;
}

/** The index of the earliest of some days; 0 where none is known. */
const soonest = (days: readonly (Day | undefined)[]): number =>
  days.reduce(
    (best, day, index) => (day !== undefined && (days[best] === undefined || day < (days[best] ?? '')) ? index : best),
    0,
  );

const NO_ENTRIES: readonly LedgerEntry[] = [];

/** The rest periods of an advocate: around their own entries, here and elsewhere, and around those that name nobody. */
const restsFor = (
  data: CustomerFile,
  { advocate, elsewhere = [] }: Pick<LimitQuery, 'advocate' | 'elsewhere'>,
  policy: Policy,
): readonly RestPeriods[] =>
  [...entriesFor(data, advocate), ...entriesElsewhere(elsewhere)].map((entries) => restPeriodsOf(entries, policy));

/** The day on which the rest of an advocate ends; undefined where they do not rest on the day given. */
export const restsUntil = (data: CustomerFile, advocate: string, day: Day, policy: Policy): Day | undefined =>
  restEndsOn(restsFor(data, { advocate }, policy), day);

/** The entries of a person in the ledgers of other files, one list for each. */
export const entriesElsewhere = (elsewhere: readonly PersonElsewhere[]): readonly (readonly LedgerEntry[])[] =>
  elsewhere.map(({ from, advocate: { id } }) => ledgerOf(from.data).ofAdvocate.get(id) ?? NO_ENTRIES);

/** The file that holds an entry: that of a customer, or one that lists the same person. */
export const fileOfEntry = (entry: LedgerEntry, { file, samePeople = [] }: PersonLinks): string =>
  samePeople.find(({ data }) => entryAt(data, indexOf(entry)) === entry)?.file ?? file;

/** The entry that is asked about, which does not count against itself. */
const askedEntry = (data: CustomerFile, { entry }: LimitQuery): LedgerEntry | undefined =>
  entry === undefined ? undefined : entryAt(data, entry);

/** The other file that holds an entry; undefined for one of the file itself. */
const fileWith = (entry: LedgerEntry, { elsewhere = [] }: LimitQuery): Customer | undefined =>
  elsewhere.find(({ from }) => entryAt(from.data, indexOf(entry)) === entry)?.from;

/** The verdict of `ledgerReasons` alone, without searching for the days on which waits end. */
export function ledgerVerdict(data: CustomerFile, wanted: LimitQuery, on: Day, policy: Policy): Verdict {
  const reached = limitsFor(data, wanted, policy).filter((applied) => isReached(applied, on));
  if (reached.some(({ limit }) => limit.max === 0)) return 'no';
  const isResting = latestRest(restsFor(data, wanted, policy), on, askedEntry(data, wanted)) !== undefined;
  return reached.length > 0 || isResting ? 'wait' : 'ready';
}

/** The reasons in limits and rests against a use by an advocate on a day. */
export function ledgerReasons(data: CustomerFile, wanted: LimitQuery, on: Day, policy: Policy): readonly BareReason[] {
  const { advocate } = wanted;
  const reached = limitsFor(data, wanted, policy)
    .filter((applied) => isReached(applied, on))
    .map((applied) => overusedReason(applied, wanted, on));
  const rests = restsFor(data, wanted, policy);
  const without = askedEntry(data, wanted);
  const last = latestRest(rests, on, without);
  if (last === undefined) return reached;
  const clears_on = restEndsOn(rests, on, without);
  const { use, status, on: day, asked_on = day } = last.activity;
  const rest = policy.rest[use] ?? policy.rest.any;
  const from = fileWith(last, wanted);
  const where = from === undefined ? '' : ` in ${from.file}`;
  const asked = `was asked for a ${use} on ${asked_on} (${status}), and rests ${rest} from that`;
  const unrested: BareReason = {
    code: 'advocate/unrested',
    verdict: 'wait',
    path: last.path,
    message: isCounted(last)
      ? `${advocate} rests ${rest} around the ${use} of ${day} (${status})${where}`
      : `${advocate} ${asked}${where}`,
    ...(from && { from }),
    ...(clears_on && { clears_on }),
  };
  return [...reached, unrested];
}

const SET_BY: Readonly<Record<AppliedLimit['setBy'], string>> = {
  policy: 'policy',
  customer: "the customer's own limit",
  advocate: 'their own limit',
};

function overusedReason(applied: AppliedLimit, wanted: LimitQuery, on: Day): BareReason {
  const { of, setBy, use, limit } = applied;
  const clears_on = limit.max === 0 ? undefined : freeAgainOn(applied, on);
  const whose = of === 'advocate' ? wanted.advocate : 'the customer';
  const last = lastCounted(applied, on);
  const from = last === undefined ? applied.from : fileWith(last, wanted);
  const what = use === 'any' ? 'asks of any kind' : use;
  return {
    code: of === 'advocate' ? 'advocate/overused' : 'customer/overused',
    verdict: limit.max === 0 ? 'no' : 'wait',
    path: last?.path ?? applied.path,
    ...(from && { from }),
    message: `${whose}: ${countOn(applied, on)} of ${limit.max} ${what} in ${periodWords(limit.per)}, by ${SET_BY[setBy]}`,
    ...(clears_on && { clears_on }),
  };
}

/** Counts the entries up to one of them that count on its day, and lists the last `most`, with itself at the end. */
export function countedWith(
  { timelines, period }: AppliedLimit,
  entry: LedgerEntry,
  most: number,
): { readonly count: number; readonly last: readonly LedgerEntry[] } {
  const windows = timelines.map((timeline) => windowOf(timeline, entry, period));
  const count = windows.reduce((sum, { from, to }) => sum + Math.max(to - from, 0), 0);
  const last = timelines.flatMap(({ entries }, index) => {
    const { from, to } = windows[index] ?? { from: 0, to: 0 };
    return entries.slice(Math.max(from, to - most), Math.max(from, to));
  });
  return { count, last: last.sort(compareEntries).slice(-most) };
}
