import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import type { CustomerDue, DueKind } from '../../consent/reminders.ts';
import { addDays, type Day, daysBetween } from '../../model/day.ts';
import { commandLine } from '../../text/command-line.ts';
import { icsText } from '../escape.ts';
import type { Reporter } from '../style.ts';
import { type DueResult, shownItems, uidOf } from './result.ts';

/**
 * A calendar (RFC 5545) of whole days that keep nobody busy. An event keeps its UID, so that a calendar which is
 * imported again moves it instead of showing it twice. What is overdue stands on today, since nobody looks at past days.
 */
export const dueIcs: Reporter<DueResult> = (result) => {
  const calendar = ical({
    name: 'Customer references',
    prodId: { company: 'customer-refs', product: 'refs', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: SECONDS_A_DAY,
  });
  for (const item of shownItems(result)) calendar.createEvent(eventOf(item, result));
  return `${calendar.toString()}\r\n`;
};

const SECONDS_A_DAY = 86_400;
// Calendars take the event with the higher sequence for the newer one, so it grows with each day.
const FIRST_DAY: Day = '2000-01-01';

/** A week and a day before, at nine in the morning: in seconds before the day begins. */
const ALARMS = [{ trigger: 7 * SECONDS_A_DAY - 9 * 3600 }, { trigger: SECONDS_A_DAY - 9 * 3600 }];

/** The name of each kind of item in a calendar. */
const WORDS: Readonly<Record<DueKind, string>> = {
  takedown: 'Take down',
  'consent-begins': 'Consent begins',
  'consent-ends': 'Consent ends',
  'consent-review': 'Review a consent',
  acquisition: 'Ask for consent again',
  'consent-unanswered': 'Request without an answer',
  'may-ask-again': 'May be asked again',
  'health-check': 'Check how they are',
  'contract-renewal': 'Contract renewal',
  'pause-ends': 'Pause ends',
  'quiet-begins': 'Quiet period begins',
  'advocate-check': 'Check an advocate',
  'advocate-ends': 'Last day to ask',
  'rest-ends': 'Free again',
  'story-review': 'Review a story',
  activity: 'Engagement',
  'activity-condition': 'Condition still to meet',
  'activity-needed': 'Request to be arranged',
  'activity-outcome': 'Say how it went',
};

const eventOf = (item: CustomerDue, { as_of, locate, shown }: DueResult) => {
  const { customer, on, kind, message, path, who } = item;
  const isLate = on < as_of;
  const day = isLate ? as_of : on;
  const { line } = locate({ file: customer.file, path });
  const lines = [
    `${WORDS[kind]}, ${isLate ? 'overdue since' : 'due on'} ${on}`,
    ...(who === undefined ? [] : [`owner: ${icsText(who)}`]),
    `${icsText(shown(customer.file))}:${line}`,
    commandLine`refs show ${customer.id}`,
  ];
  return {
    id: uidOf(item),
    sequence: Math.max(daysBetween(FIRST_DAY, as_of), 0),
    stamp: as_of,
    start: day,
    end: addDays(day, 1),
    allDay: true,
    summary: `${isLate ? 'Overdue: ' : ''}${icsText(customer.data.name)}: ${icsText(message)}`,
    description: lines.join('\n'),
    categories: [{ name: WORDS[kind] }],
    alarms: ALARMS.map((alarm) => ({ ...alarm, type: ICalAlarmType.display, description: WORDS[kind] })),
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
};
