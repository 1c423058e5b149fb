import { exposures } from '../../consent/exposure.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (status: string, rest: string) => `name: Polder & Vane
status: active
advocates: [{ id: joost-verhaeren, uses: [reference-call] }]
health: { status: ${status}, checked_on: 2026-09-24 }
consent:
  - id: public-2026
    status: granted
    uses: [quote, reference-call]
    audience: public
    granted_on: 2026-02-16
    granted_by: Joost Verhaeren
    basis: signed-form
    evidence: vault:consents/polder-vane-2026.pdf
${rest}`;

const quote = (removed_on: string, mark = '') => `assets:
  - id: walking-quote
    use: quote
    status: retired
    placements:
      - { where: https://www.vendor.example/customers/polder-vane, removed_on: ${removed_on} }${mark}
`;

export const healthAtRisk: Rule = {
  id: 'health/at-risk',
  level: 'error',
  reach: 'file',
  summary: 'something live or scheduled while the health of the customer is red',
  why: 'A list of every customer is a liability: the longer it is, the likelier that someone on it is unhappy today, and analysts do phone the names. To them, their own smiling quote on our front page is the last straw.',
  remedy:
    'Take it down or call it off until they are well again; consent may run on meanwhile. If health was only not updated, look again and correct `health.status` and `health.checked_on`.',
  examples: {
    good: [
      { title: 'taken down today', files: customer('red', quote('2026-10-01')) },
      {
        title: 'amber is for asking first, not for taking down',
        files: customer('amber', 'activity:\n  - { on: 2026-10-20, use: reference-call, status: scheduled }\n'),
      },
    ],
    bad: [
      { title: 'it comes down only tomorrow', files: customer('red', quote('2026-10-02', ' # error: health/at-risk')) },
      {
        files: customer(
          'red',
          'activity:\n  - { on: 2026-10-20, use: reference-call, status: scheduled } # error: health/at-risk\n',
        ),
      },
    ],
  },
  *check(library, { today }) {
    for (const { data, file } of soundCustomers(library)) {
      if (data.health?.status !== 'red') continue;
      const { checked_on, note } = data.health;
      for (const { claim, anchor, remedy } of exposures(data, today)) {
        yield {
          place: { file, path: anchor },
          message: `${claim}, and their health is red${checked_on === undefined ? '' : ` as of ${checked_on}`}`,
          hint: remedy,
          related: [{ place: { file, path: ['health', 'status'] }, message: note ?? 'health is red' }],
        };
      }
    }
  },
};
