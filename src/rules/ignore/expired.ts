import type { Day } from '../../model/day.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Ignore } from '../../model/ignore.ts';
import { quoted } from '../../yaml/quoted.ts';
import type { Rule } from '../rule.ts';
import { isExpired, isValidIgnore } from '../suppressions.ts';

const logo = (day: string, mark = '') => `name: Orrinvale Credit Union
status: active
assets:
  - id: logo-wall
    use: logo
    # refs-ignore consent/missing until=${day} reason: the form is with their press office${mark}
    status: live
`;

export const ignoreExpired: Rule = {
  id: 'ignore/expired',
  level: 'error',
  reach: 'library',
  summary: 'an ignore whose day has passed',
  why: 'Somebody promised to have it fixed by that day. From the day after, the finding is reported again, and so is the promise: the person who wrote it knows what it was waiting for.',
  remedy:
    'Fix what it silenced, and take the comment out. If it takes longer after all, write the new day and the reason why.',
  examples: {
    good: [
      { title: 'it holds through its day', files: logo('2026-10-01') },
      { title: 'fixed, and taken out', files: 'name: Orrinvale Credit Union\n' },
    ],
    bad: [
      { title: 'the day after', files: logo('2026-09-30', ' # error: ignore/expired') },
      {
        title: 'also where there is nothing left to silence',
        files: logo('2025-12-31', ' # error: ignore/expired').replace('live', 'draft'),
      },
    ],
  },
  check: ({ ignores }, { today }) => expiredIgnores(ignores, today),
};

/** Finds the comments whose day has passed. */
export function* expiredIgnores(ignores: readonly Ignore[], today: Day): Generator<Finding> {
  for (const ignore of ignores) {
    if (!isValidIgnore(ignore) || !isExpired(ignore, today)) continue;
    const { file, range, rule, until, reason } = ignore;
    yield {
      place: { file, range },
      message: `this comment has silenced nothing since ${until}: ${rule}, ${quoted(reason)}`,
      hint: `fix what ${rule} finds here and take the comment out, or write a new day and the reason for it`,
    };
  }
}
