import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { CustomerDue } from '../../consent/reminders.ts';
import { addDays, type Day, daysBetween } from '../../model/day.ts';
import { commandLine } from '../../text/command-line.ts';
import { icsText } from '../escape.ts';
import type { Reporter } from '../style.ts';
import { type DueResult, uidOf } from './result.ts';

/**
 * A calendar (RFC 5545) of whole days that block no time. An event keeps its UID, so that a repeated import moves it
 * instead of duplicating it.
 */
export const dueIcs: Reporter<DueResult> = (result) => {
  const calendar = ical({
    name: 'Customer references',
    prodId: { company: 'customer-refs', product: 'refs', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: SECONDS_A_DAY,
  });
  for (const item of result.items) calendar.createEvent(eventOf(item, result));
  return `${calendar.toString()}\r\n`;
};

const SECONDS_A_DAY = 86_400;
// Calendars take the event with the higher sequence for the newer one, so it grows with each day.
const FIRST_DAY: Day = '2000-01-01';

const eventOf = (item: CustomerDue, { as_of, locate, shown }: DueResult) => {
  const { customer, on, kind, message, path, who } = item;
  const { line } = locate({ file: customer.file, path });
  const lines = [
    `${kind}, due on ${on}`,
    ...(who === undefined ? [] : [`owner: ${icsText(who)}`]),
    `${icsText(shown(customer.file))}:${line}`,
    commandLine`refs show ${customer.id}`,
  ];
  return {
    id: uidOf(item),
    sequence: Math.max(daysBetween(FIRST_DAY, as_of), 0),
    stamp: as_of,
    start: on,
    end: addDays(on, 1),
    allDay: true,
    summary: `${icsText(customer.data.name)}: ${icsText(message)}`,
    description: lines.join('\n'),
    categories: [{ name: kind }],
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
};
