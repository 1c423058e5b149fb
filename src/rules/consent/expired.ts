import { uncovered } from '../../consent/uncovered.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const customer = (expires_on: string, rest: string) => `name: Nordlicht Robotics
status: active
advocates:
  - id: pat-doe
    uses: [speaking]
consent:
  - id: public-2025
    status: granted
    uses: [case-study, speaking]
    audience: public
    approval: once
    granted_on: 2025-10-01
    expires_on: ${expires_on}
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2025.pdf
${rest}`;

const study = (mark = '') => `assets:
  - id: close-study
    use: case-study
    status: live${mark}
    placements:
      - where: https://www.vendor.example/customers/nordlicht
`;

const keynote = (mark = '') => `activity:
  - asked_on: 2026-09-21
    on: 2026-11-18
    use: speaking
    status: scheduled${mark}
    advocate: pat-doe
`;

export const consentExpired: Rule = {
  id: 'consent/expired',
  level: 'error',
  reach: 'file',
  summary: 'something live or scheduled under a grant that ran out',
  why: 'Their legal department signed for these days and for no others. A page that stays up after them is found by the customer before it is found by us, and then the next renewal is not about marketing any more.',
  remedy:
    'Renew or take down. A renewal is a new record under `consent`, with its own days and evidence; the old one stays as it is. What comes down gets `status: retired`, and `removed_on` at each placement. What is only scheduled has to be covered on its own day.',
  examples: {
    good: [
      { title: 'a grant holds through its last day', files: customer('2026-10-01', study()) },
      { title: 'an event on the last day', files: customer('2026-11-18', keynote()) },
    ],
    bad: [
      { title: 'the day after', files: customer('2026-09-30', study(' # error: consent/expired')) },
      {
        title: 'marked as a draft, and still up',
        files: customer('2026-09-30', study(' # error: consent/expired'))
          .replace('status: live # error: consent/expired', 'status: draft')
          .replace(/nordlicht\n$/, 'nordlicht # error: consent/expired\n'),
      },
      {
        title: 'the grant runs today, and will have ended on the day of the event',
        files: customer('2026-11-17', keynote(' # error: consent/expired')),
      },
    ],
  },
  *check(library, { today }) {
    for (const { customer: id, file, exposure, gap, whose } of uncovered(library, today, 'expired')) {
      const { record, path } = gap.grant;
      const { expires_on = '' } = record;
      const ended = expires_on < today ? 'ended' : 'ends';
      yield {
        place: { file, path: exposure.anchor },
        message: `${exposure.claim}, and ${whose} grant "${record.id}" ${ended} on ${expires_on}`,
        hint: `record the renewal (${commandLine`refs renew ${id} ${record.id}`}), or ${exposure.remedy}`,
        related: [{ place: { file, path: [...path, 'expires_on'] }, message: `"${record.id}" ${ended} here` }],
      };
    }
  },
};
