import { isInProgramme } from '../../consent/in-programme.ts';
import { addDuration } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (health: string, status = 'active') => `name: Nordlicht Robotics
status: ${status}
${health}`;

export const healthStale: Rule = {
  id: 'health/stale',
  level: 'warning',
  reach: 'file',
  summary: 'a customer whose health was not checked lately',
  why: 'The list says green, and the last one who looked has since heard of two lost days and a board that asks questions. An analyst who phones finds that out within a minute. What nobody has looked at is not known to be well.',
  remedy:
    'Ask the account owner how they are, and write `health.status` and `health.checked_on`; the same status with a new day is an answer. How old a check may be stands in the config under `policy.health.max_age` (180d). Customers who are only nominated, retired or not to be contacted are not reported.',
  examples: {
    good: [
      {
        title: 'a check holds for 180 days',
        files: customer('health: { status: green, checked_on: 2026-04-04 }\n'),
      },
      { title: 'nobody looks after those who are only nominated', files: customer('', 'nominated') },
    ],
    bad: [
      {
        title: 'on the day after',
        files: customer('health: { status: green, checked_on: 2026-04-03 } # error: health/stale\n'),
      },
      {
        title: 'never checked at all',
        files: customer('health: { renewal_on: 2027-03-01 } # error: health/stale\n'),
      },
    ],
  },
  *check(library, { today, policy }) {
    const { max_age } = policy.health;
    for (const { data, file } of soundCustomers(library)) {
      if (!isInProgramme(data)) continue;
      const { status, checked_on } = data.health ?? {};
      const isUnknown = status === undefined || checked_on === undefined;
      if (!isUnknown && addDuration(checked_on, max_age) >= today) continue;
      yield {
        place: { file, path: isUnknown ? ['health'] : ['health', 'checked_on'] },
        message: isUnknown
          ? 'their health was never checked'
          : `their health was last checked on ${checked_on}, longer than ${max_age} ago`,
        hint: `ask ${data.owners?.account ?? 'the account owner'} how they are, and write health.status and health.checked_on`,
      };
    }
  },
};
