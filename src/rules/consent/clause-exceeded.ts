import { uncovered } from '../../consent/uncovered.ts';
import type { Rule } from '../rule.ts';

const customer = (basis: string, asset: string) => `name: Orrinvale Credit Union
status: active
consent:
  - id: clause-2025
    status: granted
    uses: [name, logo, case-study, reference-call]
    audience: public
    granted_on: 2025-10-20
    granted_by: Marguerite Soll
${basis}    evidence: vault:contracts/orrinvale-2025.pdf
${asset}`;

const study = (mark = '') => `assets:
  - id: report-case-study
    use: case-study
    status: live${mark}
`;

export const consentClauseExceeded: Rule = {
  id: 'consent/clause-exceeded',
  level: 'error',
  reach: 'file',
  summary: 'more than a name or logo resting on a contract clause alone',
  why: 'A contract clause is not consent to a quote. It lets us say that they are a customer; it does not let us put words into their mouth, show how they work, or send strangers to their phone.',
  remedy:
    'Take it down, or ask the people concerned and record their yes as a grant of its own. A grant without a `basis` counts as a contract clause: if it was a form or a mail, write that.',
  examples: {
    good: [
      { title: 'a form was signed', files: customer('    basis: signed-form\n', study()) },
      {
        title: 'a logo is what a clause may carry',
        files: customer('    basis: contract-clause\n', study().replace('use: case-study', 'use: logo')),
      },
    ],
    bad: [
      { files: customer('    basis: contract-clause\n', study(' # error: consent/clause-exceeded')) },
      { title: 'no basis is named', files: customer('', study(' # error: consent/clause-exceeded')) },
      {
        title: "a person's time",
        files: customer(
          '    basis: contract-clause\n',
          'activity:\n  - { on: 2026-10-20, use: reference-call, status: agreed } # error: consent/clause-exceeded\n',
        ),
      },
    ],
  },
  *check(library, { today }) {
    for (const { file, exposure, gap, whose } of uncovered(library, today, 'clause-exceeded')) {
      const { record, path } = gap.grant;
      const clause =
        record.basis === undefined ? 'names no basis, so it counts as a contract clause' : 'is a contract clause';
      yield {
        place: { file, path: exposure.anchor },
        message: `${exposure.claim}, and ${whose} grant "${record.id}" ${clause}, which carries name and logo only`,
        hint: `ask for consent to ${exposure.use} and record it as a grant of its own, or ${exposure.remedy}`,
        related: [{ place: { file, path: [...path, 'basis'] }, message: `the basis of "${record.id}"` }],
      };
    }
  },
};
