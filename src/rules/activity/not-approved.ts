import { disallowedExposures } from '../disallowed.ts';
import type { Rule } from '../rule.ts';

const customer = (more: string, mark = '') => `name: Cobalt Harbour Lines
status: active
health: { status: green, checked_on: 2026-09-01 }
advocates:
  - { id: mei-xin-goh, uses: [reference-call], verified_on: 2026-09-01 }
consent:
  - id: calls-2026
    status: granted
    uses: [reference-call]
    audience: prospects
    approval: per-use
    granted_on: 2026-02-01
    granted_by: Anand Thiru
    basis: signed-form
    evidence: vault:consents/cobalt-2026.pdf
activity:
  - on: 2026-10-20
    use: reference-call
    status: scheduled${mark}
    advocate: mei-xin-goh
${more}`;

const MARK = ' # error: activity/not-approved';

export const activityNotApproved: Rule = {
  id: 'activity/not-approved',
  level: 'warning',
  reach: 'file',
  asksTwins: true,
  summary: 'an engagement agreed or scheduled that needs a yes of its own, with none on record',
  why: 'Where they want to say yes each time, a date in a calendar is not that yes. Six months later nobody remembers whether anybody asked.',
  remedy:
    'Write who said yes to this one as `approved_by`, and when as `approved_on`. If nobody did, ask before it takes place.',
  examples: {
    good: [
      {
        title: 'Anand said yes to this call',
        files: customer('    approved_by: Anand Thiru\n    approved_on: 2026-09-28\n'),
      },
      { title: 'only asked so far', files: customer('').replace('scheduled', 'asked') },
    ],
    bad: [
      { title: 'scheduled, with no yes on record', files: customer('', MARK) },
      {
        title: 'agreed, with a day and nobody',
        files: customer('    approved_on: 2026-09-28\n', MARK).replace('scheduled', 'agreed'),
      },
    ],
  },
  *check(library, { today }) {
    for (const { customer, exposure, reasons } of disallowedExposures(library, today, 'ask')) {
      if (exposure.isAsset || exposure.isExcused) continue;
      const entry = customer.data.activity?.[Number(exposure.path.at(-1))];
      if (entry?.approved_by !== undefined && entry.approved_on !== undefined) continue;
      yield {
        place: { file: customer.file, path: exposure.anchor },
        message: `${exposure.claim}, and nobody is on record who said yes to it: ${reasons.map(({ message }) => message).join('; ')}`,
        hint: 'write who said yes as "approved_by" and when as "approved_on"; if nobody did, ask first',
        related: reasons.map(({ file, path, message }) => ({ place: { file, path }, message })),
      };
    }
  },
};
