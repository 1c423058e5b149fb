import type { Policy } from '../model/config.ts';
import type { Activity, CustomerFile, Limit, Limits, Use } from '../model/customer.ts';
import { addDuration, type Day, type Duration } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { needsPerson, type PersonalUse } from '../model/use.ts';
import type { Remark } from './remark.ts';

/** An entry of the ledger that takes a person's time, and where it stands. */
export interface Entry {
  readonly activity: Activity & { readonly use: PersonalUse };
  readonly path: Path;
}

// Several rules and every verdict ask for the same ones.
const ENTRIES = new WeakMap<CustomerFile, readonly Entry[]>();

/** The entries of the ledger that take a person's time, in file order. */
export function personalEntries(data: CustomerFile): readonly Entry[] {
  const known = ENTRIES.get(data);
  if (known !== undefined) return known;
  const entries = (data.activity ?? []).flatMap((activity, index) =>
    needsPerson(activity.use) ? [{ activity: { ...activity, use: activity.use }, path: ['activity', index] }] : [],
  );
  ENTRIES.set(data, entries);
  return entries;
}

/** Of those the ones that count for an advocate: their own, and those that name nobody. */
export const entriesOf = (entries: readonly Entry[], advocate: string): readonly Entry[] =>
  entries.filter(({ activity }) => activity.advocate === undefined || activity.advocate === advocate);

const COUNTED: readonly Activity['status'][] = ['agreed', 'scheduled', 'completed', 'no-show'];
const isPlanned = ({ status }: Activity): boolean => status === 'agreed' || status === 'scheduled';

/** Whether an entry counts towards a limit at all, whatever the day. */
export const isCounted = ({ activity }: Entry): boolean => COUNTED.includes(activity.status);

/** Whether an entry counts on a day towards a limit over `per`. What is planned counts before its day too. */
export function countsOn(entry: Entry, day: Day, per: Duration): boolean {
  const { activity } = entry;
  return isCounted(entry) && (isPlanned(activity) || activity.on <= day) && day < addDuration(activity.on, per);
}

/** A limit together with what it counts and where it was set. */
export interface AppliedLimit {
  readonly of: 'advocate' | 'customer';
  /** A use, or `any`. */
  readonly use: string;
  readonly limit: Limit;
  readonly entries: readonly Entry[];
  /** Who asked for it. */
  readonly setBy: 'policy' | 'customer' | 'advocate';
  /** Where they did; of the policy's, whom it holds for. */
  readonly path: Path;
}

/** Every limit that a use by this advocate falls under. All of them hold, so the strictest wins. */
export function limitsFor(data: CustomerFile, advocate: string, use: Use, policy: Policy): readonly AppliedLimit[] {
  const all = personalEntries(data);
  const own = entriesOf(all, advocate);
  const { advocates = [] } = data;
  const place = advocates.findIndex(({ id }) => id === advocate);
  const person: Path = ['advocates', place];
  const sets = [
    { of: 'advocate', setBy: 'advocate', limits: advocates[place]?.limits, entries: own, at: [...person, 'limits'] },
    { of: 'advocate', setBy: 'policy', limits: policy.limits.advocate, entries: own, at: person },
    { of: 'customer', setBy: 'customer', limits: data.limits, entries: all, at: ['limits'] },
    { of: 'customer', setBy: 'policy', limits: policy.limits.customer, entries: all, at: [] },
  ] as const;
  return sets.flatMap(({ of, setBy, limits, entries, at }) =>
    ([use, 'any'] as const).flatMap((key) => {
      const limit = limits?.[key as keyof Limits];
      if (limit === undefined) return [];
      const counted = entries.filter((entry) => key === 'any' || entry.activity.use === key);
      return [{ of, setBy, use: key, limit, entries: counted, path: setBy === 'policy' ? at : [...at, key] }];
    }),
  );
}

/** The entries that count towards a limit on a day. */
export const countedOn = ({ entries, limit }: AppliedLimit, day: Day): readonly Entry[] =>
  entries.filter((entry) => countsOn(entry, day, limit.per));

/** Whether a limit leaves no room on a day. */
export const isReached = (applied: AppliedLimit, day: Day): boolean =>
  countedOn(applied, day).length >= applied.limit.max;

/** The first later day on which a limit that is reached leaves room again; undefined where there is none. */
export function roomAgainOn(applied: AppliedLimit, day: Day): Day | undefined {
  return applied.entries
    .map(({ activity }) => addDuration(activity.on, applied.limit.per))
    .filter((end) => end > day && !isReached(applied, end))
    .sort()[0];
}

/** The days of rest around an entry: from the first to before `until`. What is planned keeps the days before it free too. */
export function restAround({ activity }: Entry, policy: Policy): { readonly from: Day; readonly until: Day } {
  const rest = policy.rest[activity.use] ?? policy.rest.any;
  const { on, asked_on = on, status } = activity;
  // What was only asked or declined was asked on the day of the ask, whatever day was spoken of.
  const begun = (status === 'asked' || status === 'declined') && asked_on < on ? asked_on : on;
  return {
    from: isPlanned(activity) ? addDuration(on, rest, -1) : begun,
    until: addDuration(activity.on, rest),
  };
}

/** The entries after or before which a person rests on a day. */
export const restingOn = (entries: readonly Entry[], day: Day, policy: Policy): readonly Entry[] =>
  entries.filter((entry) => {
    const { from, until } = restAround(entry, policy);
    return from <= day && day < until;
  });

/** The first later day on which no rest runs. */
export const restedOn = (entries: readonly Entry[], day: Day, policy: Policy): Day | undefined =>
  entries
    .map((entry) => restAround(entry, policy).until)
    .filter((until) => until > day && restingOn(entries, until, policy).length === 0)
    .sort()[0];

/** What limits and rests say of a use by an advocate on a day. */
export function aboutLedger(
  data: CustomerFile,
  advocate: string,
  use: Use,
  on: Day,
  policy: Policy,
): readonly Remark[] {
  const reached = limitsFor(data, advocate, use, policy)
    .filter((applied) => isReached(applied, on))
    .map((applied) => overusedRemark(applied, advocate, on));
  const entries = entriesOf(personalEntries(data), advocate);
  const resting = restingOn(entries, on, policy);
  const last = resting.at(-1);
  if (last === undefined) return reached;
  const clears_on = restedOn(entries, on, policy);
  const { activity } = last;
  const rest: Remark = {
    code: 'advocate/unrested',
    verdict: 'wait',
    path: last.path,
    message: `${advocate} rests ${policy.rest[activity.use] ?? policy.rest.any} around the ${activity.use} of ${activity.on} (${activity.status})`,
    ...(clears_on && { clears_on }),
  };
  return [...reached, rest];
}

function overusedRemark(applied: AppliedLimit, advocate: string, on: Day): Remark {
  const { of, setBy, use, limit } = applied;
  const counted = countedOn(applied, on);
  const clears_on = limit.max === 0 ? undefined : roomAgainOn(applied, on);
  const whose = of === 'advocate' ? advocate : 'the customer';
  const what = use === 'any' ? 'asks of any kind' : use;
  const by = setBy === 'policy' ? 'policy' : setBy === 'advocate' ? 'their own limit' : "the customer's own limit";
  return {
    code: of === 'advocate' ? 'advocate/overused' : 'customer/overused',
    verdict: limit.max === 0 ? 'no' : 'wait',
    path: counted.at(-1)?.path ?? applied.path,
    message: `${whose}: ${counted.length} of ${limit.max} ${what} in ${limit.per}, by ${by}`,
    ...(clears_on && { clears_on }),
  };
}
