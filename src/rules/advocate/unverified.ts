import { exposures } from '../../consent/exposure.ts';
import { isInProgramme } from '../../consent/in-programme.ts';
import type { Advocate } from '../../model/customer.ts';
import { addDuration, type Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (advocate: string, status = 'active') => `name: Nordlicht Robotics
status: ${status}
health: { status: green, checked_on: 2026-09-01 }
advocates:
${advocate}`;

export const advocateUnverified: Rule = {
  id: 'advocate/unverified',
  level: 'warning',
  reach: 'file',
  summary: 'a person of whom nobody has made sure lately that they are still there, and still willing',
  why: 'People change jobs every few years, and say so to their colleagues and not to us. A prospect who was promised a call and reaches an empty desk does not ask for another one, and a quote by somebody who left speaks for nobody.',
  remedy:
    'Write to them, or ask the account owner, and set `verified_on` to the day of the answer; who has gone gets `status: left`. How long an answer holds stands in the config under `policy.advocate.verify_after` (180d). Those who rest are left in peace until they are back, and so is who was never verified and has not said yes to anything. The people of customers who are only nominated, retired or not to be contacted are not reported.',
  examples: {
    good: [
      {
        title: 'an answer holds for 180 days',
        files: customer('  - { id: pat-doe, uses: [quote], verified_on: 2026-04-04 }\n'),
      },
      {
        title: 'who rests is left in peace',
        files: customer('  - { id: pat-doe, uses: [quote], verified_on: 2026-01-12, rest_until: 2027-01-11 }\n'),
      },
      { title: 'a name on a list, who has not said yes to anything', files: customer('  - { id: pat-doe }\n') },
    ],
    bad: [
      {
        title: 'on the day after',
        files: customer(`  - id: pat-doe
    uses: [quote]
    verified_on: 2026-04-03 # error: advocate/unverified
`),
      },
      {
        title: 'willing, and never verified',
        files: customer('  - { id: pat-doe, uses: [reference-call] } # error: advocate/unverified\n'),
      },
    ],
  },
  *check(library, { today, policy }) {
    const { verify_after } = policy.advocate;
    for (const { data, file } of soundCustomers(library)) {
      if (!isInProgramme(data)) continue;
      const named = new Set(exposures(data, today).map(({ advocate }) => advocate));
      for (const [index, advocate] of (data.advocates ?? []).entries()) {
        const { id, uses = [], verified_on } = advocate;
        if (advocate.status === 'left' || isResting(advocate, today)) continue;
        if (
          verified_on === undefined
            ? uses.length === 0 && !named.has(id)
            : addDuration(verified_on, verify_after) >= today
        )
          continue;
        const path = ['advocates', index];
        yield {
          place: { file, path: verified_on === undefined ? path : [...path, 'verified_on'] },
          message:
            verified_on === undefined
              ? `nobody has made sure that ${id} is still willing`
              : `${id} was last verified on ${verified_on}, longer than ${verify_after} ago`,
          hint: 'make sure that they are still there and still willing, and write verified_on; or "status: left"',
        };
      }
    }
  },
};

const isResting = ({ status, rest_until }: Advocate, today: Day): boolean =>
  rest_until === undefined ? status === 'resting' : rest_until > today;
