import { isInProgramme } from '../../consent/in-programme.ts';
import type { CustomerFile } from '../../model/customer.ts';
import { addDuration, type Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import { ENGAGEMENT_PERIOD } from '../library-summary.ts';
import type { Rule } from '../rule.ts';

const customer = (owners: string, rest = '') => `name: Nordlicht Robotics
status: active
owners: ${owners}
${rest}`;

const SPONSOR = '{ account: j.weber, sponsor: r.chan }';
const MARKED = `${SPONSOR} # error: customer/no-sponsor-touch`;

export const customerNoSponsorTouch: Rule = {
  id: 'customer/no-sponsor-touch',
  level: 'info',
  reach: 'file',
  summary: 'a customer with an executive sponsor, and nothing asked or given in a year',
  why: 'A sponsor is there so that a customer hears from somebody other than the one who wants something. A name in a file keeps no relationship warm: after a silent year the first word they hear is the next ask.',
  remedy:
    'Let the sponsor call, invite or thank them, and record it with `refs give`; or name a sponsor who will, or none. What counts is the ledger: an entry by the day of its ask or of its event, whatever came of it, what is still to come, and every give. A health check or a verified person does not count: those are our own records. A customer of less than a year is left alone.',
  examples: {
    good: [
      {
        title: 'executive access in spring',
        files: customer(SPONSOR, 'gives: [{ on: 2026-03-12, kind: executive-access }]\n'),
      },
      { title: 'nobody is named as sponsor', files: customer('{ account: j.weber }') },
    ],
    bad: [
      {
        title: 'the last call was two years ago',
        files: customer(MARKED, 'activity: [{ on: 2024-09-14, use: reference-call, status: completed }]\n'),
      },
      {
        title: 'a health check is no touch',
        files: customer(MARKED, 'health: { status: green, checked_on: 2026-09-01 }\n'),
      },
    ],
  },
  *check(library, { today }) {
    const since = addDuration(today, ENGAGEMENT_PERIOD, -1);
    for (const { id, data, file } of soundCustomers(library)) {
      const sponsor = data.owners?.sponsor;
      if (sponsor === undefined || !isInProgramme(data)) continue;
      const last = lastLedgerDay(data);
      if (last !== undefined && last >= since) continue;
      if (data.customer_since !== undefined && data.customer_since >= since) continue;
      yield {
        place: { file, path: ['owners', 'sponsor'] },
        message: `${sponsor} is the sponsor, and nothing was ${last === undefined ? 'ever asked or given' : `asked or given since ${last}`}`,
        hint: `let the sponsor see or thank them, and record it: ${commandLine`refs give ${id} executive-access`}`,
      };
    }
  },
};

/** The latest day of the ledger: of an ask, an event or a give, those to come too; undefined for an empty one. */
function lastLedgerDay({ activity = [], gives = [] }: CustomerFile): Day | undefined {
  const days = [...activity.flatMap(({ on, asked_on = on }) => [on, asked_on]), ...gives.map(({ on }) => on)];
  return days.sort().at(-1);
}
