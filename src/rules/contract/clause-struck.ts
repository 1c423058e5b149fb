import { uncovered } from '../../consent/uncovered.ts';
import type { Rule } from '../rule.ts';

const customer = (clause: string, mark: string, basis = 'contract-clause') => `name: Halvorsund Grid
status: active
contract: { publicity_clause: ${clause}, checked_on: 2026-08-06 }
consent:
  - id: clause-2023
    status: granted
    uses: [name, logo]
    audience: public
    granted_on: 2023-05-02
    granted_by: Sunniva Rekdal
    basis: ${basis}
    evidence: vault:contracts/halvorsund-2023.pdf
assets:
  - { id: logo-wall, use: logo, status: live }${mark}
`;

export const contractClauseStruck: Rule = {
  id: 'contract/clause-struck',
  level: 'error',
  reach: 'file',
  summary: 'a name or logo live on a publicity clause that was struck or never was',
  why: 'Somebody on their side read the contract, found the sentence about publicity, and crossed it out. To show their logo on the strength of that sentence is to use it against their explicit wish, in writing.',
  remedy:
    'Take it down, or ask for consent that does not rest on the contract and record it as a grant of its own. If the clause is in force after all, correct `publicity_clause`.',
  examples: {
    good: [
      { title: 'the clause was negotiated, and is there', files: customer('negotiated', '') },
      { title: 'struck, and they signed for the logo separately', files: customer('struck', '', 'signed-form') },
    ],
    bad: [
      { title: 'struck', files: customer('struck', ' # error: contract/clause-struck') },
      { title: 'there never was one', files: customer('absent', ' # error: contract/clause-struck') },
    ],
  },
  *check(library, { today }) {
    for (const { file, exposure, gap, whose } of uncovered(library, today, 'clause-struck')) {
      const { record, path } = gap.grant;
      yield {
        place: { file, path: exposure.anchor },
        message: `${exposure.claim}, and ${whose} grant "${record.id}" rests on a publicity clause that is struck or absent`,
        hint: `ask for consent to ${exposure.use} and record it as a grant of its own, or ${exposure.remedy}`,
        related: [
          { place: { file, path: ['contract', 'publicity_clause'] }, message: 'the publicity clause' },
          { place: { file, path: [...path, 'basis'] }, message: `the basis of "${record.id}"` },
        ],
      };
    }
  },
};
