import { peopleIn } from '../../consent/ledger-entry.ts';
import { verdictOf } from '../../consent/standing.ts';
import { isStillThere } from '../../consent/still-there.ts';
import type { Activity } from '../../model/customer.ts';
import { addDuration, type Duration } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import { defaultAudience } from '../../model/use.ts';
import type { Rule } from '../rule.ts';

/** The time in which it is too late to begin to look. */
const AHEAD: Duration = '30d';

const customer = (people: string, entry: string) => `name: Cobalt Harbour Lines
status: active
health: { status: green, checked_on: 2026-09-01 }
consent:
  - id: stage-2026
    status: granted
    uses: [speaking, reference-call]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Anand Thiru
    basis: signed-form
    evidence: vault:consents/cobalt-2026.pdf
advocates:
  - { id: mei-xin-goh, uses: [speaking, reference-call], verified_on: 2026-09-01 }
${people}activity:
  - { asked_on: 2026-06-01, ${entry} }`;

const KEYNOTE = 'on: 2026-10-20, use: speaking, status: scheduled, advocate: mei-xin-goh';
const MARK = ' # error: event/no-backup\n';
const SECOND = '  - { id: anand-thiru, uses: [speaking], verified_on: 2026-09-01 }\n';

export const eventNoBackup: Rule = {
  id: 'event/no-backup',
  level: 'warning',
  reach: 'file',
  asksTwins: true,
  durations: [AHEAD],
  summary: 'a public event within 30 days with one person, and no second who could',
  why: 'The programme is printed, the room is booked, and on Tuesday she has a fever. A talk with one speaker and nobody behind her is a hole in the agenda that everybody sees.',
  remedy:
    'Ask a second person now, and record them under `advocates` of the entry once they agree; or find somebody of the customer who is willing, verified and free on that day. Two who are named are each the backup of the other.',
  examples: {
    good: [
      { title: 'a colleague could stand in', files: customer(SECOND, `${KEYNOTE}`) },
      {
        title: 'a call with one prospect can be moved',
        files: customer('', `${KEYNOTE.replace('speaking', 'reference-call')}`),
      },
    ],
    bad: [
      { files: customer('', KEYNOTE).replace(/ }$/, ` }${MARK}`) },
      {
        title: 'the other one is willing to take calls only',
        files: customer(SECOND.replace('[speaking]', '[reference-call]'), KEYNOTE).replace(/ }$/, ` }${MARK}`),
      },
    ],
  },
  *check(library, { today, policy }) {
    const until = addDuration(today, AHEAD);
    for (const customer of soundCustomers(library)) {
      const { data, file } = customer;
      for (const [index, entry] of (data.activity ?? []).entries()) {
        const people = peopleIn(entry);
        const [only, other] = people;
        if (!isPublicEvent(entry) || entry.on < today || entry.on > until || only === undefined || other !== undefined)
          continue;
        const { use, on, story } = entry;
        const question = { use, on, ...(story && { story }), entry: 'new' as const };
        const hasSecond = (data.advocates ?? []).some(
          (person) =>
            person.id !== only &&
            isStillThere(person, on) &&
            ['ready', 'ask'].includes(verdictOf(customer, { ...question, advocate: person.id }, policy)),
        );
        if (hasSecond) continue;
        yield {
          place: { file, path: ['activity', index] },
          message: `${use} of ${on} rests on ${only} alone, and nobody else could stand in`,
          hint: 'ask a second person now, and write who agrees under advocates',
        };
      }
    }
  },
};

const isPublicEvent = ({ use, status }: Activity): boolean =>
  (status === 'agreed' || status === 'scheduled') &&
  (use === 'speaking' || use === 'press-interview') &&
  defaultAudience(use) === 'public';
