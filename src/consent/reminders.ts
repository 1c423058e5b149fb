import type { Policy } from '../model/config.ts';
import { type Activity, type Consent, type Customer, type CustomerFile, ownerOf, type Use } from '../model/customer.ts';
import { addDuration, type Day, type Duration } from '../model/day.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import type { Path } from '../model/place.ts';
import { rememberedOf } from '../text/remembered.ts';
import { capacityOf } from './capacity.ts';
import { consentGap } from './consent-gap.ts';
import {
  type ConsentRecord,
  carries,
  firstDayOf,
  hasEnded,
  isBeforeAcquisition,
  isRefusal,
  recordsOf,
  refusedOn,
  replacedBy,
} from './consent-records.ts';
import { recordScopes, type Scope } from './coverage.ts';
import { exposures } from './exposure.ts';
import { isInProgramme } from './in-programme.ts';
import { peopleIn } from './ledger-entry.ts';
import { withoutStaying } from './may-stay.ts';
import { mayAskAgainOn, NEVER, refusalsInForce } from './refusals.ts';
import { endingUses, unrenewedUses, usesWithoutEnd } from './renewal.ts';
import { takedownDay } from './takedown-day.ts';
import { earliest, takedownsOfOriginals } from './takedown-of.ts';
import { withdrawnPart } from './uncovered.ts';

/** Something that lapses, or has to be reviewed, by a day. */
export interface DueItem {
  /** The day it is due; one before today is overdue. An item without a day of its own is due today. */
  readonly on: Day;
  readonly kind: DueKind;
  /** Names its subject, such as the id of a consent record; unique among the items of its kind and customer. */
  readonly about: string;
  /** Lower case, no full stop. */
  readonly message: string;
  readonly path: Path;
  /** The owner of the customer who has to act. */
  readonly who?: string;
}

export type DueKind =
  | 'takedown'
  | 'consent-begins'
  | 'consent-ends'
  | 'consent-review'
  | 'acquisition'
  | 'consent-unanswered'
  | 'may-ask-again'
  | 'health-check'
  | 'contract-renewal'
  | 'pause-ends'
  | 'quiet-begins'
  | 'advocate-check'
  | 'advocate-ends'
  | 'rest-ends'
  | 'story-review'
  | 'activity'
  | 'activity-condition'
  | 'activity-needed'
  | 'activity-outcome';

/** A due item and its customer. */
export interface CustomerDue extends DueItem {
  readonly customer: Customer;
}

/** The items due in a library by `within` after today, ordered by day, and the files that cannot be judged. */
export function dueAcross(
  library: JudgedLibrary,
  today: Day,
  within: Duration,
): { readonly items: readonly CustomerDue[]; readonly omitted: readonly OmittedFile[] } {
  const until = addDuration(today, within);
  const all = everythingDue(library, today);
  const end = all.findIndex(({ on }) => on > until);
  const broken = library.customers
    .filter((customer) => customer.broken)
    .map(({ file }) => ({ file, why: 'it has errors' }));
  return { items: all.slice(0, end === -1 ? all.length : end), omitted: [...library.omitted, ...broken] };
}

type JudgedLibrary = Pick<Library, 'customers' | 'omitted' | 'config'>;

const keptAll = rememberedOf<JudgedLibrary, readonly CustomerDue[]>();

// A process that keeps a library is asked about one day again and again, and about other spans of time.
const everythingDue = (library: JudgedLibrary, today: Day): readonly CustomerDue[] =>
  keptAll(library, today, () =>
    library.customers.flatMap((customer) => customerDue(customer, today, library.config.policy)).sort(byDay),
  );

/**
 * The items of a customer due by `within` after today, overdue ones included, ordered by day. A broken file has none. A
 * customer who is out of the programme has takedowns only.
 */
export function due(customer: Customer, today: Day, within: Duration, policy: Policy): readonly DueItem[] {
  const until = addDuration(today, within);
  return itemsOf(customer, today, policy).filter(({ on }) => on <= until);
}

/** Bounds the days of which the items of a customer are kept. */
const MAX_DAYS = 3;

const KEPT = new WeakMap<Customer, { readonly policy: Policy; readonly days: Map<Day, readonly CustomerDue[]> }>();

/** The items of a customer, however far ahead. They are kept for the next state of a library, in which few have changed. */
export function customerDue(customer: Customer, today: Day, policy: Policy): readonly CustomerDue[] {
  const before = KEPT.get(customer);
  const { days } = before?.policy === policy ? before : { days: new Map<Day, readonly CustomerDue[]>() };
  const known = days.get(today);
  if (known !== undefined) return known;
  if (days.size >= MAX_DAYS) days.clear();
  const items = itemsOf(customer, today, policy).map((item) => ({ ...item, customer }));
  days.set(today, items);
  KEPT.set(customer, { policy, days });
  return items;
}

/** The items of a customer, however far ahead, ordered by day. */
function itemsOf(customer: Customer, today: Day, policy: Policy): readonly DueItem[] {
  if (customer.broken) return [];
  const { data } = customer;
  const isOut = data.status === 'retired' || data.status === 'do-not-contact';
  const items = [
    ...takedowns(data, today, policy),
    ...(isOut ? [] : customerItems(data, today, policy)),
    ...(isOut ? [] : consentItems(data, today, policy)),
    ...(isOut ? [] : acquisitionItems(data, today, policy)),
    ...(isOut ? [] : advocateItems(data, today, policy)),
    ...(isOut ? [] : storyItems(data, today, policy)),
    ...(isOut ? [] : activityItems(data, today)),
    ...(isOut ? [] : conditionItems(data, today, policy)),
  ];
  return numbered(items)
    .map((item) => ({ ...item, ...ownerOfItem(data, item.kind) }))
    .sort(byDay);
}

type UnassignedItem = Omit<DueItem, 'who'>;

export const byDay = (a: UnassignedItem, b: UnassignedItem): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

/** Numbers all but the first of equal items, since entries without an id may be alike. */
function numbered(items: readonly UnassignedItem[]): readonly UnassignedItem[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = `${item.kind} ${item.about}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? item : { ...item, about: `${item.about} ${count}` };
  });
}

/** The placements that are still live after a refusal, and may not stay: each is one item. */
function* takedowns(data: CustomerFile, today: Day, policy: Policy): Iterable<UnassignedItem> {
  const at = { policy, today };
  const ofOriginal = takedownsOfOriginals(data, at);
  for (const exposure of exposures(data, today).filter(({ isLive }) => isLive)) {
    const left = withoutStaying(data, exposure, policy);
    const gap = left && consentGap(data, left, policy);
    const refusal = gap?.kind === 'withdrawn' ? gap.refusal : undefined;
    const own = refusal && { refusal, by: takedownDay(data, exposure, refusal.record, at) };
    const withOriginal = ofOriginal(exposure);
    const takedown = earliest(own, withOriginal);
    if (left === undefined || takedown === undefined) continue;
    const { record } = takedown.refusal;
    const { by: on } = takedown;
    const day = refusedOn(record);
    const asset = data.assets?.[Number(exposure.path.at(-1))]?.id ?? '';
    const why = `"${record.id}" was ${record.status}${day === undefined ? '' : ` on ${day}`}`;
    const part = withOriginal === undefined ? withdrawnPart(data, left, policy) : left;
    const places = part.placements.map(({ where, path }) => ({
      where,
      path,
      about: `${asset} ${where}`,
    }));
    for (const { where, path, about } of places) {
      yield { on, kind: 'takedown', about, path, message: `${exposure.use} "${asset}" is still up: ${where}; ${why}` };
    }
    if (places.length > 0) continue;
    yield {
      on,
      kind: 'takedown',
      about: asset,
      path: exposure.path,
      message: `${exposure.use} "${asset}" is still live; ${why}`,
    };
  }
}

function* customerItems(data: CustomerFile, today: Day, policy: Policy): Iterable<UnassignedItem> {
  const { health, status, paused_until } = data;
  const checked = health?.status === undefined ? undefined : health.checked_on;
  if (checked !== undefined || isInProgramme(data)) {
    yield {
      on: checked === undefined ? today : addDuration(checked, policy.health.max_age),
      kind: 'health-check',
      about: 'health',
      path: checked === undefined ? ['health'] : ['health', 'checked_on'],
      message: checked === undefined ? 'health was never checked' : `health was last checked on ${checked}`,
    };
  }
  if (health?.renewal_on !== undefined) {
    const isPast = health.renewal_on < today;
    yield {
      on: health.renewal_on,
      kind: 'contract-renewal',
      about: 'contract',
      path: ['health', 'renewal_on'],
      message: `their contract ${isPast ? 'was' : 'is'} up for renewal${isPast ? ', and nothing was said since' : ''}`,
    };
  }
  if (status === 'paused' && paused_until !== undefined && paused_until > today) {
    yield {
      on: paused_until,
      kind: 'pause-ends',
      about: 'pause',
      path: ['paused_until'],
      message: 'the pause ends',
    };
  }
  yield* quietItems(data, today);
}

/** The quiet periods that begin soon: what is to be said or asked has to be so before. */
function* quietItems({ quiet_periods = [] }: CustomerFile, today: Day): Iterable<UnassignedItem> {
  for (const [index, { from, until, uses = [], reason }] of quiet_periods.entries()) {
    if (from < today || from > addDuration(today, AHEAD.quiet)) continue;
    const what = uses.length === 0 ? '' : ` for ${uses.join(', ')}`;
    const why = reason === undefined ? '' : ` (${reason})`;
    const end = until === undefined ? ', with no day on which it ends' : `, until ${until}`;
    const message = `a quiet period${what} begins${why}${end}`;
    yield { on: from, kind: 'quiet-begins', about: `quiet ${from}`, path: ['quiet_periods', index], message };
  }
}

/** The time ahead for which days are reported of which nothing has to be done earlier. */
const AHEAD = { begin: '7d', quiet: '30d', condition: '14d' } as const;

function* consentItems(data: CustomerFile, today: Day, policy: Policy): Iterable<UnassignedItem> {
  const records = data.consent ?? [];
  const gone = (data.advocates ?? []).filter(({ status }) => status === 'left').map(({ id }) => id);
  for (const [index, record] of records.entries()) {
    if (gone.includes(record.subject ?? 'company')) continue;
    const base = { about: record.id, path: ['consent', index] };
    const uses = record.uses.join(', ');
    if (record.status === 'granted') yield* grantItems(data, { record, path: base.path }, today, policy);
    if (record.status === 'requested' && !isAnswered(record, record.requested_on, records)) {
      const message = `"${record.id}" (${uses}) was asked for and is not answered`;
      yield { ...base, on: record.requested_on ?? today, kind: 'consent-unanswered', message };
    }
    const again = isRefusal(record) ? mayAskAgainOn(record, policy) : undefined;
    if (again !== undefined && again !== NEVER && !isAnswered(record, refusedOn(record) ?? again, records)) {
      const message = `"${record.id}" (${uses}), ${record.status}, may be raised again`;
      yield { ...base, on: again, kind: 'may-ask-again', message };
    }
  }
}

// Nobody bought a company to think of its references first.
const ASK_AFTER_ACQUISITION: Duration = '30d';

/** The grants of before an acquisition that still answer for something, once they have to be asked for anew. */
function* acquisitionItems(data: CustomerFile, today: Day, policy: Policy): Iterable<UnassignedItem> {
  const { acquired_on, parent } = data;
  if (acquired_on === undefined) return;
  const isNewer = (other: Consent) => (other.granted_on ?? '') > acquired_on && !hasEnded(other, today);
  const before = recordsOf(data, 'company').filter(
    ({ record }) =>
      record.status === 'granted' &&
      isBeforeAcquisition(data, record, acquired_on) &&
      !hasEnded(record, today) &&
      unrenewedUses(data, record, policy.regions, isNewer).length > 0,
  );
  if (before.length === 0) return;
  const ids = before.map(({ record: { id } }) => `"${id}"`).join(', ');
  const by = parent === undefined ? '' : ` by ${parent}`;
  yield {
    on: addDuration(acquired_on, ASK_AFTER_ACQUISITION),
    kind: 'acquisition',
    about: 'acquisition',
    path: ['acquired_on'],
    message: `they were acquired${by} on ${acquired_on}, and ${ids} ${before.length === 1 ? 'is a grant' : 'are grants'} of before`,
  };
}

/** The uses of a grant that begin on a day: nothing has replaced or refused it meanwhile. */
function beginningUses(data: CustomerFile, grant: Consent, on: Day, { regions }: Policy): readonly Use[] {
  const { subject = 'company', uses } = grant;
  if (replacedBy(data, subject, on)({ record: grant })) return [];
  const isOpen = (scope: Scope) => refusalsInForce(data, subject, scope, regions).length === 0;
  return uses.filter((use) => carries(data, grant, use) && recordScopes(grant, use).some(isOpen));
}

/**
 * The beginning of a grant after an embargo, and its end, unless a newer one takes over. For a grant without an end, the
 * day to review it.
 */
function* grantItems(
  data: CustomerFile,
  { record: grant, path }: ConsentRecord,
  today: Day,
  policy: Policy,
): Iterable<UnassignedItem> {
  const { id, granted_on, begins_on, expires_on } = grant;
  const base = { about: id, path };
  const first = begins_on === undefined ? undefined : firstDayOf(grant);
  if (first !== undefined && first >= today && first <= addDuration(today, AHEAD.begin)) {
    const uses = beginningUses(data, grant, first, policy);
    const message = `the grant "${id}" (${uses.join(', ')}) begins`;
    if (uses.length > 0) yield { ...base, on: first, kind: 'consent-begins', message };
  }
  if (expires_on !== undefined) {
    const uses = endingUses(data, grant, policy.regions);
    if (uses.length === 0) return;
    const message = `the grant "${id}" (${uses.join(', ')}) ${expires_on < today ? 'ended' : 'ends'}`;
    yield { ...base, on: expires_on, kind: 'consent-ends', message };
  } else if (granted_on !== undefined) {
    const uses = usesWithoutEnd(data, grant, policy.regions, today);
    if (uses.length === 0) return;
    const message = `the grant "${id}" (${uses.join(', ')}) of ${granted_on} has no end`;
    yield { ...base, on: addDuration(granted_on, policy.consent.review_after), kind: 'consent-review', message };
  }
}

/** Says that each use of a record was asked for, granted or refused again, on a day or later. */
const isAnswered = (asked: Consent, since: Day | undefined, records: readonly Consent[]): boolean =>
  asked.uses.every((use) =>
    records.some(
      (other) =>
        other.id !== asked.id &&
        (other.subject ?? 'company') === (asked.subject ?? 'company') &&
        other.uses.includes(use) &&
        lastDayOf(other) >= (since ?? ''),
    ),
  );

/** The last day on record for a consent; empty where none is known. */
const lastDayOf = ({ requested_on, granted_on, declined_on, withdrawn_on }: Consent): Day =>
  latest([requested_on, granted_on, declined_on, withdrawn_on]);

function* advocateItems(data: CustomerFile, today: Day, policy: Policy): Iterable<UnassignedItem> {
  const rests = new Map(capacityOf(data, today, policy).map(({ advocate, restsUntil }) => [advocate, restsUntil]));
  const named = new Set(exposures(data, today).map(({ advocate }) => advocate));
  for (const [index, { id, status, uses = [], rest_until, until, verified_on }] of (data.advocates ?? []).entries()) {
    if (status === 'left') continue;
    const base = { about: id, path: ['advocates', index] };
    if (until !== undefined) {
      const message = `${id} ${until < today ? 'could' : 'can'} be asked until then`;
      yield { ...base, on: until, kind: 'advocate-ends', message };
    }
    // Nobody rests or is looked after beyond that day.
    if (until !== undefined && until < today) continue;
    const free = latest([rest_until, rests.get(id)]);
    if (free > today) yield { ...base, on: free, kind: 'rest-ends', message: `${id} is free again` };
    // An advocate who rests is not asked until then, and a name that never agreed to anything is not asked at all.
    if (status === 'resting' && rest_until === undefined) continue;
    if (verified_on === undefined && !(isInProgramme(data) && (uses.length > 0 || named.has(id)))) continue;
    const checked = verified_on === undefined ? today : addDuration(verified_on, policy.advocate.verify_after);
    const message = `${id} was ${verified_on === undefined ? 'never verified' : `last verified on ${verified_on}`}`;
    yield { ...base, on: latest([checked, rest_until]), kind: 'advocate-check', message };
  }
}

/** The last of some days; empty where none is known. */
const latest = (days: readonly (Day | undefined)[]): Day =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ?? '';

/** The reviews of stories. One that was never reviewed is due once a live asset tells it. */
function* storyItems(data: CustomerFile, today: Day, policy: Policy): Iterable<UnassignedItem> {
  const live = new Set(exposures(data, today).flatMap(({ isLive, story }) => (isLive && story ? [story] : [])));
  for (const [index, { id, reviewed_on }] of (data.stories ?? []).entries()) {
    if (reviewed_on === undefined && !(isInProgramme(data) && live.has(id))) continue;
    yield {
      on: reviewed_on === undefined ? today : addDuration(reviewed_on, policy.story.review_after),
      kind: 'story-review',
      about: id,
      path: ['stories', index],
      message: `the story "${id}" was ${reviewed_on === undefined ? 'never reviewed' : `last reviewed on ${reviewed_on}`}`,
    };
  }
}

function* activityItems({ activity = [] }: CustomerFile, today: Day): Iterable<UnassignedItem> {
  for (const [index, entry] of activity.entries()) {
    const { on, status, needed_by } = entry;
    const path = ['activity', index];
    const about = nameOf(entry);
    if (status !== 'asked' && status !== 'agreed' && status !== 'scheduled') continue;
    if (needed_by !== undefined && status !== 'scheduled') {
      const message = `${phraseOf(entry)} (${status}) ${needed_by < today ? 'was' : 'is'} needed by ${needed_by}`;
      yield { on: needed_by, kind: 'activity-needed', about, path, message };
    }
    if (on >= today && status !== 'asked')
      yield { on, kind: 'activity', about, path, message: `${phraseOf(entry)} (${status})` };
    else if (on < today) {
      const message = `${phraseOf(entry)} was ${status}, and nothing was said since`;
      yield { on, kind: 'activity-outcome', about, path, message };
    }
  }
}

/** The engagements of the coming days for which a condition of the grant is not met. */
function* conditionItems(data: CustomerFile, today: Day, policy: Policy): Iterable<UnassignedItem> {
  const until = addDuration(today, AHEAD.condition);
  const said = new Set<string>();
  for (const exposure of exposures(data, today)) {
    if (exposure.isAsset) continue;
    const entry = data.activity?.[Number(exposure.path.at(-1))];
    if (entry === undefined || entry.on < today || entry.on > until) continue;
    const gap = consentGap(data, exposure, policy);
    if (gap?.kind !== 'requirement-unmet') continue;
    const message = `${phraseOf(entry)} still needs ${gap.lacking.join(', ')}, as "${gap.grant.record.id}" requires`;
    // Each person of an entry is an exposure of its own.
    const key = JSON.stringify([exposure.path, message]);
    if (said.has(key)) continue;
    said.add(key);
    yield { on: entry.on, kind: 'activity-condition', about: nameOf(entry), path: exposure.path, message };
  }
}

/** The name of an entry, so that its items can be told apart. */
const nameOf = ({ id, on, use, prospect, ...entry }: Activity): string =>
  id ?? [use, on, peopleIn(entry).join(' '), prospect].filter(Boolean).join(' ');

const phraseOf = ({ use, prospect, ...entry }: Activity): string =>
  `${use}${peopleIn(entry).length > 0 ? ` with ${peopleIn(entry).join(' and ')}` : ''}${prospect ? ` for ${prospect}` : ''}`;

function ownerOfItem(data: CustomerFile, kind: DueKind): { readonly who?: string } {
  const isAccounts = kind === 'health-check' || kind === 'contract-renewal' || kind === 'pause-ends';
  const who = ownerOf(data, isAccounts ? 'account' : 'references');
  return who === undefined ? {} : { who };
}
