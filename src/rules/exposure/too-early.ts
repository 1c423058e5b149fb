import { disallowedExposures } from '../disallowed.ts';
import type { Rule } from '../rule.ts';

const customer = (more: string, rest: string) => `name: Cobalt Harbour Lines
status: active
health: { status: green, checked_on: 2026-09-01 }
advocates:
  - { id: mei-xin-goh, uses: [reference-call, site-visit], verified_on: 2026-09-01${more} }
consent:
  - id: calls-2026
    status: granted
    uses: [logo, reference-call, site-visit]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Anand Thiru
    basis: signed-form
    evidence: vault:consents/cobalt-2026.pdf
${rest}`;

const call = (on: string, mark = '', more = '') => `activity:
  - on: ${on}
    use: reference-call
    status: scheduled${mark}
    advocate: mei-xin-goh
${more}`;

const MARK = ' # error: exposure/too-early';

export const exposureTooEarly: Rule = {
  id: 'exposure/too-early',
  level: 'warning',
  reach: 'file',
  asksTwins: true,
  summary: 'something live or scheduled to which standing says not yet',
  why: 'They asked for a pause until spring, and the call is on Thursday. Nobody meant harm: it was agreed before, or by somebody who did not look. It is still the customer who has to say so, and will say it once.',
  remedy:
    "Move it to the day named, or hand it to somebody else. Where there was a good reason, write who agreed to it under `despite`, at the entry or at the placement. What is scheduled does not count against itself, and material that is up takes nobody's time. This rule reports what no other rule does: see advocate/overused and advocate/unrested.",
  examples: {
    good: [
      {
        title: 'on the day on which she is free again',
        files: customer(', rest_until: 2026-11-01', call('2026-11-01')),
      },
      {
        title: 'somebody agreed to it',
        files: customer(
          ', rest_until: 2026-11-01',
          call('2026-10-20', '', '    despite: she offered, y.tan has the mail\n'),
        ),
      },
    ],
    bad: [
      { title: 'on the last day of her rest', files: customer(', rest_until: 2026-11-01', call('2026-10-31', MARK)) },
      {
        title: 'the customer is paused, and their logo is up',
        files: customer(
          '',
          `paused_until: 2026-12-01\nassets:\n  - { id: logo-wall, use: logo, status: live }${MARK}\n`,
        ),
      },
      {
        title: 'two visits within the rest of each other, both agreed on long before',
        files: customer(
          '',
          `activity:
  - { asked_on: 2026-06-01, on: 2026-11-10, use: site-visit, status: scheduled, advocate: mei-xin-goh }${MARK}
  - { asked_on: 2026-06-02, on: 2026-11-20, use: reference-call, status: scheduled, advocate: mei-xin-goh }${MARK}
`,
        ),
      },
    ],
  },
  *check(library, { today }) {
    for (const { customer, exposure, answer, territory, reasons } of disallowedExposures(library, today, 'wait')) {
      if (exposure.isExcused) continue;
      const { file } = customer;
      const { clears_on } = answer;
      const where = territory === undefined ? '' : ` in ${territory}`;
      const move = clears_on === undefined || exposure.isLive ? exposure.remedy : `move it to ${clears_on} or later`;
      yield {
        place: { file, path: exposure.anchor },
        message: `${exposure.claim}${where}, and may not be yet: ${reasons.map(({ message }) => message).join('; ')}`,
        hint: `${move}, or write under "despite" who agreed to it`,
        related: reasons.map((reason) => ({
          place: { file: reason.file, path: reason.path },
          message: reason.message,
        })),
      };
    }
  },
};
