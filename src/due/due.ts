import type { Policy } from '../model/config.ts';
import type { Consent, Customer } from '../model/customer.ts';
import { addDuration, type Day, type Duration } from '../model/day.ts';
import type { Path } from '../model/place.ts';

/** Something that lapses or needs a look by a day. */
export interface DueItem {
  /** The day it is due; one before today is overdue. */
  readonly on: Day;
  readonly kind: DueKind;
  /** Lower case, no full stop. */
  readonly message: string;
  readonly path: Path;
  /** Whose it is: an owner of the customer. */
  readonly who?: string;
}

export type DueKind =
  | 'consent-ends'
  | 'consent-unanswered'
  | 'may-ask-again'
  | 'health-check'
  | 'contract-renewal'
  | 'pause-ends'
  | 'advocate-check'
  | 'rest-ends'
  | 'story-review'
  | 'activity'
  | 'activity-outcome';

/**
 * What of a customer is due by `within` after today, overdue things included, by day. A broken file has nothing, and
 * neither has a customer who is out of the programme.
 */
export function due(customer: Customer, today: Day, within: Duration, policy: Policy): readonly DueItem[] {
  const { status } = customer.data;
  if (customer.broken || status === 'retired' || status === 'do-not-contact') return [];
  const until = addDuration(today, within);
  return [
    ...aboutCustomer(customer, today, policy),
    ...aboutConsents(customer, today, policy),
    ...aboutPeople(customer, today, policy),
  ]
    .concat([...aboutStories(customer, policy), ...aboutActivity(customer, today)])
    .filter(({ on }) => on <= until)
    .map((item) => ({ ...item, ...ownerOf(customer, item.kind) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

type Item = Omit<DueItem, 'who'>;

function* aboutCustomer({ data }: Customer, today: Day, policy: Policy): Iterable<Item> {
  const { health, status, paused_until } = data;
  if (health?.checked_on !== undefined) {
    const on = addDuration(health.checked_on, policy.health.max_age);
    yield {
      on,
      kind: 'health-check',
      path: ['health', 'checked_on'],
      message: `health was last checked on ${health.checked_on}`,
    };
  }
  if (health?.renewal_on !== undefined) {
    yield {
      on: health.renewal_on,
      kind: 'contract-renewal',
      path: ['health', 'renewal_on'],
      message: 'their contract is up for renewal',
    };
  }
  if (status === 'paused' && paused_until !== undefined && paused_until > today) {
    yield { on: paused_until, kind: 'pause-ends', path: ['paused_until'], message: 'the pause ends' };
  }
}

function* aboutConsents({ data }: Customer, today: Day, policy: Policy): Iterable<Item> {
  const records = data.consent ?? [];
  for (const [index, record] of records.entries()) {
    const path = ['consent', index];
    const uses = record.uses.join(', ');
    if (record.status === 'granted' && record.expires_on !== undefined && !isRenewed(record, records)) {
      const verb = record.expires_on < today ? 'ended' : 'ends';
      yield {
        on: record.expires_on,
        kind: 'consent-ends',
        path,
        message: `the grant "${record.id}" (${uses}) ${verb}`,
      };
    }
    if (record.status === 'requested' && record.requested_on !== undefined && !isAnswered(record, records)) {
      yield {
        on: record.requested_on,
        kind: 'consent-unanswered',
        path,
        message: `"${record.id}" (${uses}) was asked for and is not answered`,
      };
    }
    const again = raisedOn(record, policy);
    if (again !== undefined && !isAnswered({ ...record, requested_on: record.declined_on ?? again }, records)) {
      yield {
        on: again,
        kind: 'may-ask-again',
        path,
        message: `"${record.id}" (${uses}), declined, may be raised again`,
      };
    }
  }
}

/** Whether a newer grant of the same subject covers the same uses for longer. */
const isRenewed = (old: Consent, records: readonly Consent[]): boolean =>
  records.some(
    (other) =>
      other !== old &&
      other.status === 'granted' &&
      (other.subject ?? 'company') === (old.subject ?? 'company') &&
      (other.expires_on === undefined || other.expires_on > (old.expires_on ?? '')) &&
      old.uses.every((use) => other.uses.includes(use)),
  );

/** Whether something was asked, granted or refused for one of the same uses since. */
const isAnswered = (asked: Consent, records: readonly Consent[]): boolean =>
  records.some((other) => {
    const day = other.granted_on ?? other.declined_on ?? other.withdrawn_on ?? other.requested_on;
    return (
      other.id !== asked.id &&
      (other.subject ?? 'company') === (asked.subject ?? 'company') &&
      other.uses.some((use) => asked.uses.includes(use)) &&
      day !== undefined &&
      day >= (asked.requested_on ?? '')
    );
  });

const raisedOn = (record: Consent, policy: Policy): Day | undefined =>
  record.status !== 'declined'
    ? undefined
    : (record.ask_again_on ?? (record.declined_on && addDuration(record.declined_on, policy.decline.ask_again_after)));

function* aboutPeople({ data }: Customer, today: Day, policy: Policy): Iterable<Item> {
  for (const [index, { id, status, rest_until, verified_on }] of (data.advocates ?? []).entries()) {
    if (status === 'left') continue;
    const path = ['advocates', index];
    if (rest_until !== undefined && rest_until > today)
      yield { on: rest_until, kind: 'rest-ends', path, message: `${id} is free again` };
    if (verified_on !== undefined) {
      const on = addDuration(verified_on, policy.advocate.verify_after);
      yield { on, kind: 'advocate-check', path, message: `${id} was last verified on ${verified_on}` };
    }
  }
}

function* aboutStories({ data }: Customer, policy: Policy): Iterable<Item> {
  for (const [index, { id, reviewed_on }] of (data.stories ?? []).entries()) {
    if (reviewed_on === undefined) continue;
    const on = addDuration(reviewed_on, policy.story.review_after);
    yield {
      on,
      kind: 'story-review',
      path: ['stories', index],
      message: `the story "${id}" was last reviewed on ${reviewed_on}`,
    };
  }
}

function* aboutActivity({ data }: Customer, today: Day): Iterable<Item> {
  for (const [index, { on, use, status, advocate, prospect }] of (data.activity ?? []).entries()) {
    const path = ['activity', index];
    const who = `${advocate ? ` with ${advocate}` : ''}${prospect ? ` for ${prospect}` : ''}`;
    if (status !== 'asked' && status !== 'agreed' && status !== 'scheduled') continue;
    if (on >= today && status !== 'asked') yield { on, kind: 'activity', path, message: `${use}${who} (${status})` };
    else if (on < today)
      yield { on, kind: 'activity-outcome', path, message: `${use}${who} was ${status}, and nothing was said since` };
  }
}

function ownerOf({ data }: Customer, kind: DueKind): { readonly who?: string } {
  const { account, references, sponsor } = data.owners ?? {};
  const isAccounts = kind === 'health-check' || kind === 'contract-renewal' || kind === 'pause-ends';
  const who = (isAccounts ? (account ?? references) : (references ?? account)) ?? sponsor;
  return who === undefined ? {} : { who };
}
