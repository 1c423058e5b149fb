import { peopleIn } from '../consent/ledger-entry.ts';
import type { Consent, Customer } from '../model/customer.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import { compareText } from '../text/compare-text.ts';

/** A thing that became of a customer in a month. */
export interface MonthEvent {
  readonly on: Day;
  readonly customer: string;
  /** Lower case, no full stop. */
  readonly message: string;
}

/** Lists what the days of a period brought, by day and customer: consents, engagements, places and gives. */
export const eventsOf = ({ customers }: Pick<Library, 'customers'>, since: Day, until: Day): readonly MonthEvent[] =>
  customers
    .flatMap((customer) => [...eventsOfCustomer(customer)].map((event) => ({ ...event, customer: customer.id })))
    .filter((event) => since <= event.on && event.on <= until)
    .sort(
      (a, b) => compareText(a.on, b.on) || compareText(a.customer, b.customer) || compareText(a.message, b.message),
    );

type DatedMessage = Pick<MonthEvent, 'on' | 'message'>;

function* eventsOfCustomer({ data }: Customer): Iterable<DatedMessage> {
  for (const record of data.consent ?? []) yield* consentEvents(record);
  for (const { use, status, on, prospect, ...entry } of data.activity ?? []) {
    if (status !== 'completed' && status !== 'cancelled' && status !== 'no-show') continue;
    const people = peopleIn(entry);
    const who = people.length === 0 ? '' : ` with ${people.join(' and ')}`;
    yield { on, message: `${use}${who}${prospect === undefined ? '' : ` for ${prospect}`}: ${status}` };
  }
  for (const { id, use, placements = [] } of data.assets ?? []) {
    for (const { where, since, removed_on } of placements) {
      if (since !== undefined) yield { on: since, message: `${use} "${id}" went up: ${where}` };
      if (removed_on !== undefined) yield { on: removed_on, message: `${use} "${id}" came down: ${where}` };
    }
  }
  for (const { on, kind } of data.gives ?? []) yield { on, message: `got ${kind} from us` };
}

function* consentEvents(record: Consent): Iterable<DatedMessage> {
  const { id, uses, status, requested_on, granted_on, expires_on, declined_on, withdrawn_on } = record;
  const what = `"${id}" (${uses.join(', ')})`;
  if (requested_on !== undefined) yield { on: requested_on, message: `${what} was asked for` };
  if (granted_on !== undefined) yield { on: granted_on, message: `${what} was granted` };
  if (status === 'granted' && expires_on !== undefined) yield { on: addDays(expires_on, 1), message: `${what} lapsed` };
  if (declined_on !== undefined) yield { on: declined_on, message: `${what} was declined` };
  if (withdrawn_on !== undefined) yield { on: withdrawn_on, message: `${what} was withdrawn` };
}
