import type { Policy } from '../model/config.ts';
import type { Activity, CustomerFile, Limit, Limits, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import type { Verdict } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import type { BareReason } from './bare-reason.ts';
import { compareEntries, countsOn, indexOf, isCounted, type LedgerEntry } from './ledger-entry.ts';
import { latestRest, type RestPeriods, restEndsOn, restPeriodsOf } from './rest-periods.ts';
import { countIn, endsOf, firstEndAfter, lastIn, type Timeline, timelineOf, windowOf } from './timeline.ts';

/** The entries of a customer that take a person's time, sorted once for all that is asked of them. */
interface Ledger {
  /** In file order. */
  readonly entries: readonly LedgerEntry[];
  readonly byIndex: ReadonlyMap<number, LedgerEntry>;
  readonly ofAdvocate: ReadonlyMap<string, readonly LedgerEntry[]>;
  /** Those that name nobody, and count for everyone. */
  readonly unnamed: readonly LedgerEntry[];
  readonly timelines: Map<string, Timeline>;
  /** When limits leave room again: whoever has no entries of their own shares that with others. */
  readonly freeDays: Map<string, Day | undefined>;
}

// Several rules and every verdict ask for the same one.
const LEDGERS = new WeakMap<CustomerFile, Ledger>();

function ledgerOf(data: CustomerFile): Ledger {
  const known = LEDGERS.get(data);
  if (known !== undefined) return known;
  const entries = (data.activity ?? []).flatMap((activity, index) =>
    isPersonal(activity) ? [{ activity, path: ['activity', index] }] : [],
  );
  const ofAdvocate = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const { advocate } = entry.activity;
    if (advocate === undefined) continue;
    const own = ofAdvocate.get(advocate);
    if (own === undefined) ofAdvocate.set(advocate, [entry]);
    else own.push(entry);
  }
  const unnamed = entries.filter(({ activity }) => activity.advocate === undefined);
  const byIndex = new Map(entries.map((entry) => [indexOf(entry), entry]));
  const ledger = { entries, byIndex, ofAdvocate, unnamed, timelines: new Map(), freeDays: new Map() };
  LEDGERS.set(data, ledger);
  return ledger;
}

const isPersonal = (activity: Activity): activity is LedgerEntry['activity'] => needsPerson(activity.use);

/** The entries of the ledger that take a person's time, in file order. */
export const personalEntries = (data: CustomerFile): readonly LedgerEntry[] => ledgerOf(data).entries;

/** The entry at a place of the ledger; undefined where it takes nobody's time. */
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

// Of each customer the last day on which anybody was asked without being named.
const LAST_UNNAMED = new WeakMap<readonly LedgerEntry[], Day>();

/**
 * The latest day of an entry that counts for an advocate, or for anybody where none is named; empty where there is none.
 * The entry at the index `without` does not count.
 */
export function latestDay(data: CustomerFile, advocate?: string, without?: number): Day {
  if (advocate === undefined) return latestOf(personalEntries(data));
  const [own, unnamed] = entriesFor(data, advocate);
  if (without !== undefined) return latestOf([...own, ...unnamed].filter((entry) => indexOf(entry) !== without));
  const last = LAST_UNNAMED.get(unnamed) ?? latestOf(unnamed);
  LAST_UNNAMED.set(unnamed, last);
  const lastOwn = latestOf(own);
  return lastOwn > last ? lastOwn : last;
}

const latestOf = (entries: readonly LedgerEntry[]): Day =>
  entries.reduce((latest, { activity }) => (activity.on > latest ? activity.on : latest), '');

/** A limit together with what it counts and where it was set. */
export interface AppliedLimit {
  readonly of: 'advocate' | 'customer';
  /** A use, or `any`. */
  readonly use: string;
  readonly limit: Limit;
  /** What counts, in one or two timelines that have no entry in common. */
  readonly timelines: readonly Timeline[];
  /** The entry that is asked about, where it would count: it does not stand in its own way. */
  readonly without: LedgerEntry | undefined;
  /** Who asked for it. */
  readonly setBy: 'policy' | 'customer' | 'advocate';
  /** Where they did; of the policy's, whom it holds for. */
  readonly path: Path;
  readonly rooms: Ledger['freeDays'];
}

/** For whom and for what limits are looked for. */
export interface LimitQuery {
  readonly advocate: string;
  readonly use: Use;
  /** The index of the entry that is asked about. */
  readonly entry?: number | undefined;
}

/** Every limit that a use by this advocate falls under. All of them hold, so the strictest wins. */
export function limitsFor(data: CustomerFile, wanted: LimitQuery, policy: Policy): readonly AppliedLimit[] {
  const { advocate, use, entry } = wanted;
  const all = knownLimits(data, advocate, use, policy);
  const asked = entry === undefined ? undefined : entryAt(data, entry);
  if (asked === undefined) return all;
  return all.map((applied) => {
    const isUnder =
      (applied.use === 'any' || asked.activity.use === applied.use) &&
      (applied.of === 'customer' || (asked.activity.advocate ?? advocate) === advocate);
    return isUnder ? { ...applied, without: asked } : applied;
  });
}

// The same people are asked about for one entry after the other.
const LIMITS = new WeakMap<CustomerFile, { of: Policy['limits']; known: Map<string, readonly AppliedLimit[]> }>();

function knownLimits(data: CustomerFile, advocate: string, use: Use, policy: Policy): readonly AppliedLimit[] {
  const before = LIMITS.get(data);
  const { known } = before?.of === policy.limits ? before : { known: new Map<string, readonly AppliedLimit[]>() };
  if (before?.known !== known) LIMITS.set(data, { of: policy.limits, known });
  const key = `${use} ${advocate}`;
  const found = known.get(key) ?? allLimits(data, advocate, use, policy);
  known.set(key, found);
  return found;
}

function allLimits(data: CustomerFile, advocate: string, use: Use, policy: Policy): readonly AppliedLimit[] {
  const place = advocateIndex(data, advocate);
  const person: Path = ['advocates', place];
  const sets = [
    { of: 'advocate', setBy: 'advocate', limits: data.advocates?.[place]?.limits, at: [...person, 'limits'] },
    { of: 'advocate', setBy: 'policy', limits: policy.limits.advocate, at: person },
    { of: 'customer', setBy: 'customer', limits: data.limits, at: ['limits'] },
    { of: 'customer', setBy: 'policy', limits: policy.limits.customer, at: [] },
  ] as const;
  return sets.flatMap(({ of, setBy, limits, at }) =>
    ([use, 'any'] as const).flatMap((key) => {
      const limit = limits?.[key as keyof Limits];
      if (limit === undefined) return [];
      return [
        {
          ...{ of, setBy, use: key, limit },
          timelines: timelinesFor(data, of === 'customer' ? undefined : advocate, key),
          without: undefined,
          path: setBy === 'policy' ? at : [...at, key],
          rooms: ledgerOf(data).freeDays,
        },
      ];
    }),
  );
}

// People are looked for by their ids again and again.
const ADVOCATE_INDEXES = new WeakMap<CustomerFile, ReadonlyMap<string, number>>();

/** The place of an advocate in the file; -1 where there is none of that id. */
export function advocateIndex(data: CustomerFile, advocate: string): number {
  const known = ADVOCATE_INDEXES.get(data) ?? new Map((data.advocates ?? []).map(({ id }, at) => [id, at]));
  ADVOCATE_INDEXES.set(data, known);
  return known.get(advocate) ?? -1;
}

/** What counts for an advocate, or for the customer as a whole where none is named, of a use or of `any`. */
function timelinesFor(data: CustomerFile, advocate: string | undefined, use: string): readonly Timeline[] {
  const ledger = ledgerOf(data);
  const timeline = (key: string, entries: readonly LedgerEntry[]): Timeline => {
    const known = ledger.timelines.get(key);
    if (known !== undefined) return known;
    const counted = entries.filter((entry) => isCounted(entry) && (use === 'any' || entry.activity.use === use));
    const made = timelineOf(key, counted);
    ledger.timelines.set(key, made);
    return made;
  };
  if (advocate === undefined) return [timeline(`all ${use}`, ledger.entries)];
  const own = ledger.ofAdvocate.get(advocate);
  return [
    ...(own === undefined ? [] : [timeline(`of ${use} ${advocate}`, own)]),
    timeline(`unnamed ${use}`, ledger.unnamed),
  ];
}

/** How many entries count towards a limit on a day. */
export function countOn({ timelines, limit, without }: AppliedLimit, day: Day): number {
  const all = timelines.reduce((count, timeline) => count + countIn(timeline, day, limit.per), 0);
  return without !== undefined && countsOn(without, day, limit.per) ? all - 1 : all;
}

/** Whether a limit leaves no room on a day. */
export const isReached = (applied: AppliedLimit, day: Day): boolean => countOn(applied, day) >= applied.limit.max;

/** The last of the entries that count towards a limit on a day. */
const lastCounted = ({ timelines, limit, without }: AppliedLimit, day: Day): LedgerEntry | undefined =>
  timelines
    .flatMap((timeline) => lastIn(timeline, day, limit.per, without) ?? [])
    .reduce<LedgerEntry | undefined>(
      (last, other) => (last && compareEntries(last, other) > 0 ? last : other),
      undefined,
    );

/**
 * The first later day on which a limit that is reached leaves room again; undefined where there is none. Each end of an
 * entry makes room for one, so that as many ends are passed at once as there are too many.
 */
export function freeAgainOn(applied: AppliedLimit, day: Day): Day | undefined {
  const { rooms, timelines, limit, without } = applied;
  const { max, per } = limit;
  const key = JSON.stringify([timelines.map((timeline) => timeline.key), max, per, day, without && indexOf(without)]);
  if (rooms.has(key)) return rooms.get(key);
  const room = findFreeDay(applied, day);
  rooms.set(key, room);
  return room;
}

function findFreeDay(applied: AppliedLimit, day: Day): Day | undefined {
  const { timelines, limit } = applied;
  const next = timelines.map((timeline) => firstEndAfter(timeline, day, limit.per));
  const endsIn = timelines.map((timeline) => endsOf(timeline, limit.per));
  const endOf = (nth: number): Day | undefined => endsIn[nth]?.[next[nth] ?? 0];
  const ends = timelines.map((_, nth) => endOf(nth));
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

/** The index of the earliest of some days; the last of them where none is known. */
const soonest = (days: readonly (Day | undefined)[]): number =>
  days.reduce(
    (best, day, nth) => (day !== undefined && (days[best] === undefined || day < (days[best] ?? '')) ? nth : best),
    0,
  );

/** The rests of an advocate: around their own entries, and around those that name nobody. */
const restsFor = (data: CustomerFile, advocate: string, policy: Policy): readonly RestPeriods[] =>
  entriesFor(data, advocate).map((entries) => restPeriodsOf(entries, policy));

/** The first day on which an advocate who rests on a day no longer does; undefined where they do not rest. */
export const restsUntil = (data: CustomerFile, advocate: string, day: Day, policy: Policy): Day | undefined =>
  restEndsOn(restsFor(data, advocate, policy), day);

/** The verdict of `aboutLedger`, and nothing else of it: no day on which anything ends is looked for. */
export function ledgerVerdict(data: CustomerFile, wanted: LimitQuery, on: Day, policy: Policy): Verdict {
  const reached = limitsFor(data, wanted, policy).filter((applied) => isReached(applied, on));
  if (reached.some(({ limit }) => limit.max === 0)) return 'no';
  const isResting = latestRest(restsFor(data, wanted.advocate, policy), on, wanted.entry) !== undefined;
  return reached.length > 0 || isResting ? 'wait' : 'ready';
}

/** What limits and rests say of a use by an advocate on a day. */
export function ledgerReasons(data: CustomerFile, wanted: LimitQuery, on: Day, policy: Policy): readonly BareReason[] {
  const { advocate, entry } = wanted;
  const reached = limitsFor(data, wanted, policy)
    .filter((applied) => isReached(applied, on))
    .map((applied) => overusedReason(applied, advocate, on));
  const rests = restsFor(data, advocate, policy);
  const last = latestRest(rests, on, entry);
  if (last === undefined) return reached;
  const clears_on = restEndsOn(rests, on, entry);
  const { use, status, on: day, asked_on = day } = last.activity;
  const rest = policy.rest[use] ?? policy.rest.any;
  const asked = `was asked for a ${use} on ${asked_on} (${status}), and rests ${rest} from that`;
  const remark: BareReason = {
    code: 'advocate/unrested',
    verdict: 'wait',
    path: last.path,
    message: isCounted(last)
      ? `${advocate} rests ${rest} around the ${use} of ${day} (${status})`
      : `${advocate} ${asked}`,
    ...(clears_on && { clears_on }),
  };
  return [...reached, remark];
}

function overusedReason(applied: AppliedLimit, advocate: string, on: Day): BareReason {
  const { of, setBy, use, limit } = applied;
  const clears_on = limit.max === 0 ? undefined : freeAgainOn(applied, on);
  const whose = of === 'advocate' ? advocate : 'the customer';
  const what = use === 'any' ? 'asks of any kind' : use;
  const by = setBy === 'policy' ? 'policy' : setBy === 'advocate' ? 'their own limit' : "the customer's own limit";
  return {
    code: of === 'advocate' ? 'advocate/overused' : 'customer/overused',
    verdict: limit.max === 0 ? 'no' : 'wait',
    path: lastCounted(applied, on)?.path ?? applied.path,
    message: `${whose}: ${countOn(applied, on)} of ${limit.max} ${what} in ${limit.per}, by ${by}`,
    ...(clears_on && { clears_on }),
  };
}

/** The entries that count on the day of one of them: how many, and the last of them, itself at the end. */
export function countedWith(
  { timelines, limit }: AppliedLimit,
  entry: LedgerEntry,
  most: number,
): { readonly count: number; readonly last: readonly LedgerEntry[] } {
  const windows = timelines.map((timeline) => windowOf(timeline, entry, limit.per));
  const count = windows.reduce((sum, { from, to }) => sum + Math.max(to - from, 0), 0);
  const last = timelines.flatMap(({ entries }, nth) => {
    const { from, to } = windows[nth] ?? { from: 0, to: 0 };
    return entries.slice(Math.max(from, to - most), Math.max(from, to));
  });
  return { count, last: last.sort(compareEntries).slice(-most) };
}
