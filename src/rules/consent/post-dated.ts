import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (days: string) => `name: Nordlicht Robotics
consent:
  - id: release-2026
    status: granted
    uses: [press-release]
    audience: public
${days}    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
`;

export const consentPostDated: Rule = {
  id: 'consent/post-dated',
  level: 'warning',
  reach: 'file',
  summary: 'a grant whose day of the yes is still to come',
  why: 'A yes is weighed against a later no by its day. One that is dated ahead, for an embargo, would outlive a no that comes in between: nobody would see that they changed their mind.',
  remedy: 'Write the day on which they said yes as `granted_on`, and the first day of use as `begins_on`.',
  examples: {
    good: [
      {
        title: 'given in September, from November on',
        files: customer('    granted_on: 2026-09-01\n    begins_on: 2026-11-15\n'),
      },
      { title: 'given, and running', files: customer('    granted_on: 2026-09-01\n') },
    ],
    bad: [
      {
        title: 'the embargo is written as the day of the yes',
        files: customer('    granted_on: 2026-11-15 # error: consent/post-dated\n'),
      },
      {
        title: 'both days are to come',
        files: customer('    granted_on: 2026-11-15 # error: consent/post-dated\n    begins_on: 2026-12-01\n'),
      },
    ],
  },
  *check(library, { today }) {
    for (const { data, file } of soundCustomers(library)) {
      for (const [index, { id, status, granted_on }] of (data.consent ?? []).entries()) {
        if (status !== 'granted' || granted_on === undefined || granted_on <= today) continue;
        yield {
          place: { file, path: ['consent', index, 'granted_on'] },
          message: `the grant "${id}" is dated ${granted_on}, which is still to come`,
          hint: `write the day of the yes as granted_on, and "begins_on: ${granted_on}"`,
        };
      }
    }
  },
};
