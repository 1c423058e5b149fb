import { quietPeriodsOn } from '../../consent/customer-reasons.ts';
import type { CustomerFile, Use } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import type { Rule } from '../rule.ts';

const customer = (rest: string) => `name: Nordlicht Robotics
status: active
quiet_periods: [{ from: 2026-10-10, until: 2026-10-25, reason: results }]
consent:
  - id: brand-2026
    status: granted
    uses: [logo]
    audience: public
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
${rest}`;

const call = (day: string, mark = '') => `activity:
  - on: ${day}${mark}
    use: reference-call
    status: asked
`;

const logo = (since: string, mark = '') => `assets:
  - id: logo-wall
    use: logo
    placements:
      - where: https://vendor.example/customers
        since: ${since}${mark}
`;

export const customerQuiet: Rule = {
  id: 'customer/quiet',
  level: 'warning',
  reach: 'file',
  summary: 'an engagement or a placement within a quiet period of the customer',
  why: 'Before results, a listing or a merger, whatever a company lets others say about it can be taken for news. A logo that goes up on the wrong day is a question from their lawyers.',
  remedy: 'Move it to a day after the period, or leave it undone. What was up before the period may stay.',
  examples: {
    good: [
      { title: 'after the period', files: customer(call('2026-10-26')) },
      { title: 'up before it began', files: customer(logo('2026-09-01')) },
    ],
    bad: [
      { title: 'a call within it', files: customer(call('2026-10-20', ' # error: customer/quiet')) },
      { title: 'a placement within it', files: customer(logo('2026-10-12', ' # error: customer/quiet')) },
    ],
  },
  *check(library, { today }) {
    for (const { data, file } of soundCustomers(library)) {
      if (data.quiet_periods === undefined) continue;
      for (const { use, on, path } of newThings(data, today)) {
        const [quiet] = quietPeriodsOn(data, use, on);
        if (quiet === undefined) continue;
        const { until, reason } = quiet.period;
        const period = `the quiet period${reason === undefined ? '' : ` (${reason})`} ${until === undefined ? 'that has no end yet' : `until ${until}`}`;
        yield {
          place: { file, path },
          message: `${use} on ${on} falls within ${period}`,
          hint: 'choose a day after it, or leave it undone',
          related: [{ place: { file, path: quiet.path }, message: 'the quiet period' }],
        };
      }
    }
  },
};

/** A thing that is new on a day, and the path of the day. */
interface NewThing {
  readonly use: Use;
  readonly on: Day;
  readonly path: Path;
}

/** Lists the open entries of today and later, and the days on which material went or goes up. */
function* newThings({ activity = [], assets = [] }: CustomerFile, today: Day): Iterable<NewThing> {
  for (const [index, { use, on, status }] of activity.entries())
    if (on >= today && ['asked', 'agreed', 'scheduled'].includes(status))
      yield { use, on, path: ['activity', index, 'on'] };
  for (const [index, { use, published_on, placements = [] }] of assets.entries()) {
    if (published_on !== undefined) yield { use, on: published_on, path: ['assets', index, 'published_on'] };
    for (const [position, { since }] of placements.entries())
      if (since !== undefined) yield { use, on: since, path: ['assets', index, 'placements', position, 'since'] };
  }
}
