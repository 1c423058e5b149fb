import { askedOn } from '../consent/engagement.ts';
import { isInProgramme } from '../consent/in-programme.ts';
import { peopleIn } from '../consent/ledger-entry.ts';
import { isStillThere } from '../consent/still-there.ts';
import type { Activity, Consent, Customer, CustomerFile, Use } from '../model/customer.ts';
import { addDays, type Day, daysBetween } from '../model/day.ts';
import { type DealFigures, dealFigures } from './deals.ts';

/** The share of asks that the field reports as accepted. */
export const FIELD_RATE = 0.3;

/** Fewer than these are too few to say anything. */
const FEW = 5;

/** A first and a last day; both count. */
export interface DayRange {
  readonly since: Day;
  readonly until: Day;
}

/** A share; null, and marked, where it is of too few. */
export interface Share {
  readonly rate: number | null;
  readonly too_few?: true;
}

/** The median of a number of days; null, and marked, where it is of too few. */
export interface MedianDays {
  readonly n: number;
  readonly median: number | null;
  readonly too_few?: true;
}

/** The figures of a period. Every figure counts what is on record by its last day. */
export interface Figures extends DayRange {
  readonly acceptance: {
    readonly asked: number;
    readonly yes: number;
    readonly no: number;
    readonly open: number;
    readonly field: number;
    readonly by_reason: Readonly<Record<string, number>>;
  } & Share;
  readonly activities: Readonly<Record<'completed' | 'cancelled' | 'no_show' | 'open', number>>;
  readonly utilisation: { readonly people: number; readonly used: number } & Share;
  readonly days: { readonly ask_to_answer: MedianDays; readonly request_to_done: MedianDays };
  readonly consents: Readonly<Record<'gained' | 'lapsed' | 'withdrawn', number>>;
  readonly influenced: DealFigures;
  readonly gives: number;
}

/** Counts what a period brought to some customers. With a use, only records and engagements of that use count. */
export function figures(customers: readonly Customer[], period: DayRange, use?: Use): Figures {
  const all = customers.map(({ data }) => data);
  const records = all
    .flatMap(({ consent = [] }) => consent)
    .filter(({ uses }) => use === undefined || uses.includes(use));
  const entries = all
    .flatMap(({ activity = [] }) => activity)
    .filter((entry) => use === undefined || entry.use === use);
  const happened = entries.filter(({ on }) => isWithin(on, period));
  const done = happened.filter(({ status }) => status === 'completed');
  const asks = records.flatMap((record) => askOf(record, period) ?? []);
  const gives = use === undefined ? all.flatMap(({ gives = [] }) => gives) : [];
  return {
    since: period.since,
    until: period.until,
    acceptance: acceptanceOf(asks),
    activities: {
      completed: done.length,
      cancelled: happened.filter(({ status }) => status === 'cancelled').length,
      no_show: happened.filter(({ status }) => status === 'no-show').length,
      open: entries.filter((entry) => isOpenIn(entry, period)).length,
    },
    utilisation: utilisationOf(all, period, use),
    days: {
      ask_to_answer: medianDays(asks.flatMap(({ days }) => days ?? [])),
      request_to_done: medianDays(done.flatMap(({ asked_on, on }) => (asked_on ? daysBetween(asked_on, on) : []))),
    },
    consents: {
      gained: records.filter(({ granted_on }) => isWithin(granted_on, period)).length,
      lapsed: records.filter((record) => isWithin(lapsedOn(record), period)).length,
      withdrawn: records.filter(({ status, withdrawn_on }) => status === 'withdrawn' && isWithin(withdrawn_on, period))
        .length,
    },
    influenced: dealFigures(customers, period, use),
    gives: gives.filter(({ on }) => isWithin(on, period)).length,
  };
}

/** Says that a day is in a period. */
export const isWithin = (day: Day | undefined, { since, until }: DayRange): boolean =>
  day !== undefined && since <= day && day <= until;

/** A request for consent, and its answer by the end of the period. */
interface Ask {
  readonly answer: 'yes' | 'no' | 'open';
  readonly reason: string;
  /** The days from the ask to the answer, where both are on record. */
  readonly days: number | undefined;
}

/** The ask that a record shows, where it was made in a period. A yes that was taken back later was a yes. */
function askOf(record: Consent, period: DayRange): Ask | undefined {
  const { status, requested_on, reason = 'unstated' } = record;
  const isYes = status === 'granted' || (status === 'withdrawn' && record.granted_on !== undefined);
  if (!isYes && status !== 'declined' && status !== 'requested') return undefined;
  const answeredOn = isYes ? record.granted_on : status === 'declined' ? record.declined_on : undefined;
  if (!isWithin(requested_on ?? answeredOn, period)) return undefined;
  if (status === 'requested' || (answeredOn !== undefined && answeredOn > period.until))
    return { answer: 'open', reason, days: undefined };
  const days = requested_on && answeredOn && daysBetween(requested_on, answeredOn);
  return { answer: isYes ? 'yes' : 'no', reason, days: typeof days === 'number' && days >= 0 ? days : undefined };
}

function acceptanceOf(asks: readonly Ask[]): Figures['acceptance'] {
  const numberOf = (wanted: Ask['answer']) => asks.filter(({ answer }) => answer === wanted).length;
  const reasons = asks.flatMap(({ answer, reason }) => (answer === 'no' ? [reason] : [])).sort();
  const yes = numberOf('yes');
  return {
    ...{ asked: asks.length, yes, no: numberOf('no'), open: numberOf('open') },
    ...shareOf(yes, asks.length),
    field: FIELD_RATE,
    by_reason: Object.fromEntries(
      [...new Set(reasons)].map((reason) => [reason, reasons.filter((other) => other === reason).length]),
    ),
  };
}

/** Says that an engagement was asked for by the end of a period, was not over before it, and has no outcome. */
const isOpenIn = (entry: Activity, { since, until }: DayRange): boolean =>
  (entry.status === 'asked' || entry.status === 'agreed' || entry.status === 'scheduled') &&
  askedOn(entry) <= until &&
  entry.on >= since;

/** The first day on which a grant no longer runs: on its last day it still does. */
const lapsedOn = ({ status, expires_on }: Consent): Day | undefined =>
  status === 'granted' && expires_on !== undefined ? addDays(expires_on, 1) : undefined;

/** Counts the willing people, and those who had something to do: an engagement that was completed and names them. */
function utilisationOf(all: readonly CustomerFile[], period: DayRange, use: Use | undefined): Figures['utilisation'] {
  let people = 0;
  let used = 0;
  for (const data of all.filter(isInProgramme)) {
    const isOf = (one: Use) => use === undefined || one === use;
    const willing = (data.advocates ?? []).filter(
      (person) => isStillThere(person, period.until) && person.uses?.some((one) => isOf(one)),
    );
    const done = (data.activity ?? []).filter(
      (entry) => entry.status === 'completed' && isWithin(entry.on, period) && isOf(entry.use),
    );
    const busy = new Set(done.flatMap((entry) => peopleIn(entry)));
    people += willing.length;
    used += willing.filter(({ id }) => busy.has(id)).length;
  }
  return { people, used, ...shareOf(used, people) };
}

const shareOf = (part: number, all: number): Share =>
  all < FEW ? { rate: null, too_few: true } : { rate: part / all };

/** The median: of an even number of days the mean of the two in the middle. */
function medianDays(days: readonly number[]): MedianDays {
  const n = days.length;
  if (n < FEW) return { n, median: null, too_few: true };
  const sorted = [...days].sort((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[(n - 1) >> 1], sorted[n >> 1]];
  return { n, median: (low + high) / 2 };
}
