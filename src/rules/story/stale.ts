import { productReasons } from '../../consent/customer-reasons.ts';
import { exposures } from '../../consent/exposure.ts';
import { isInProgramme } from '../../consent/in-programme.ts';
import { addDuration } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (story: string, status = 'active') => `name: Nordlicht Robotics
status: ${status}
health: { status: green, checked_on: 2026-09-01 }
consent:
  - id: public-2026
    status: granted
    uses: [case-study]
    audience: public
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
stories:
  - id: month-end
${story}    outcomes:
      - { metric: month-end close, before: 9 days, after: 3 days, evidence: "vault:roi/nordlicht-2025.xlsx" }
`;

const caseStudy = 'assets:\n  - { id: close-case-study, use: case-study, story: month-end, status: live }\n';

export const storyStale: Rule = {
  id: 'story/stale',
  level: 'warning',
  reach: 'file',
  summary: 'a story that nobody has reviewed lately',
  why: 'Figures drift, versions change, and the person who told the story has another job. Two years on, a prospect asks in a call how they got from nine days to three, and hears that it is five again.',
  remedy:
    'Ask the account owner whether it is still true, fix what is not, and write `reviewed_on`. How long a review holds stands in the config under `policy.story.review_after` (730d). A story that was never reviewed is reported while something live tells it. Stories about products that they use no more, and those of customers who are only nominated, retired or not to be contacted, are not reported.',
  examples: {
    good: [
      { title: 'a review holds for 730 days', files: customer('    reviewed_on: 2024-10-01\n') },
      { title: 'never reviewed, and nothing live tells it', files: customer('') },
    ],
    bad: [
      { title: 'on the day after', files: customer('    reviewed_on: 2024-09-30 # error: story/stale\n') },
      {
        title: 'never reviewed, and live',
        files: `${customer('').replace('id: month-end\n', 'id: month-end # error: story/stale\n')}${caseStudy}`,
      },
    ],
  },
  *check(library, { today, policy }) {
    const { review_after } = policy.story;
    for (const { data, file } of soundCustomers(library)) {
      if (!isInProgramme(data)) continue;
      const live = exposures(data, today).filter(({ isLive }) => isLive);
      for (const [index, story] of (data.stories ?? []).entries()) {
        const { id, reviewed_on } = story;
        const telling = live.filter((exposure) => exposure.story === id);
        if (reviewed_on === undefined ? telling.length === 0 : addDuration(reviewed_on, review_after) >= today)
          continue;
        if (productReasons(data, story).some(({ code }) => code === 'customer/not-using')) continue;
        const path = ['stories', index];
        yield {
          place: { file, path: reviewed_on === undefined ? path : [...path, 'reviewed_on'] },
          message:
            reviewed_on === undefined
              ? `nobody has reviewed the story "${id}"`
              : `the story "${id}" was last reviewed on ${reviewed_on}, longer than ${review_after} ago`,
          hint: 'make sure that it is still true, and write reviewed_on',
          related: telling.map(({ claim, anchor }) => ({ place: { file, path: anchor }, message: claim })),
        };
      }
    }
  },
};
