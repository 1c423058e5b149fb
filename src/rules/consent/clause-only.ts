import { uncovered } from '../../consent/uncovered.ts';
import type { Rule } from '../rule.ts';

const customer = (basis: string, logo: string) => `name: Orrinvale Credit Union
status: active
contract: { publicity_clause: standard }
consent:
  - id: clause-2025
    status: granted
    uses: [name, logo]
    audience: public
    granted_on: 2025-10-20
    expires_on: 2026-10-01
    granted_by: Marguerite Soll
    basis: ${basis}
    evidence: vault:contracts/orrinvale-2025.pdf
assets:
  - id: logo-wall
    use: logo
    ${logo}
`;

export const consentClauseOnly: Rule = {
  id: 'consent/clause-only',
  level: 'warning',
  reach: 'file',
  summary: 'a name or logo that rests on a contract clause alone',
  why: 'A clause in a contract is the thinnest yes there is. Procurement signed it years ago, nobody in their press office knows of it, and it is the first thing that is struck when the contract is renewed.',
  remedy:
    'Ask somebody who may say yes for the brand, and record that as a grant of its own with `basis: signed-form` or `email`. The clause holds until then.',
  examples: {
    good: [
      { title: 'a form was signed', files: customer('signed-form', 'status: live') },
      { title: 'nothing is live', files: customer('contract-clause', 'status: draft') },
    ],
    bad: [
      { files: customer('contract-clause', 'status: live # error: consent/clause-only') },
      {
        title: 'the form has ended, the clause still carries it',
        files: customer('contract-clause', 'status: live # error: consent/clause-only').replace(
          'consent:\n',
          `consent:
  - id: logo-2025
    status: granted
    uses: [logo]
    audience: public
    granted_on: 2025-03-01
    expires_on: 2026-02-28
    granted_by: Marguerite Soll
    basis: email
    evidence: vault:consents/orrinvale-2025.eml
`,
        ),
      },
    ],
  },
  *check(library, { today }) {
    for (const { file, exposure, gap, whose } of uncovered(library, today, 'clause-only')) {
      const { record, path } = gap.grant;
      yield {
        place: { file, path: exposure.anchor },
        message: `${exposure.claim}, and ${whose} grant "${record.id}" is a contract clause and no more`,
        hint: 'ask for consent to it and record that as a grant of its own',
        related: [{ place: { file, path: [...path, 'basis'] }, message: `the basis of "${record.id}"` }],
      };
    }
  },
};
