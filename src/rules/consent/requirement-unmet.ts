import { uncovered } from '../../consent/uncovered.ts';
import type { Rule } from '../rule.ts';

const customer = (met = '', mark = '') => `name: Nordlicht Robotics
status: active
advocates: [{ id: ada, uses: [reference-call] }]
consent:
  - id: calls-2026
    status: granted
    uses: [reference-call]
    audience: prospects
    approval: once
    requires: [nda]
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
activity:
  - on: 2026-10-20
    use: reference-call
    status: scheduled${mark}
    advocate: ada
${met}`;

export const consentRequirementUnmet: Rule = {
  id: 'consent/requirement-unmet',
  level: 'error',
  reach: 'file',
  summary: 'something live or scheduled under a grant that requires something first which is not met',
  why: 'They said yes on a condition: a signed NDA, a look by the brand desk, a deal beyond a certain size. A call without it is a call they never agreed to.',
  remedy:
    'See that the condition is met, and write it as `met` on this entry or placement: what was met for another one does not count. Or call it off. If they no longer ask for it, record their new yes as a grant without it.',
  examples: {
    good: [
      { title: 'the NDA for this call is signed', files: customer('    met: [nda]\n') },
      { title: 'the call was called off', files: customer().replace('scheduled', 'cancelled') },
    ],
    bad: [
      { title: 'no NDA yet', files: customer('', ' # error: consent/requirement-unmet') },
      {
        title: 'another condition is met',
        files: customer('    met: [stage-3]\n', ' # error: consent/requirement-unmet'),
      },
    ],
  },
  *check(library, { today }) {
    for (const { file, exposure, gap, whose } of uncovered(library, today, 'requirement-unmet')) {
      const { record, path } = gap.grant;
      const [placement] = exposure.shownAt.length === 1 ? exposure.placements : [];
      const where = placement === undefined ? '' : ` at ${placement.where}`;
      yield {
        place: { file, path: placement?.path ?? exposure.anchor },
        message: `${exposure.claim}${where}, and ${whose} grant "${record.id}" requires ${gap.lacking.join(', ')} first`,
        hint: `write "met: [${gap.lacking.join(', ')}]" there once it is so, or ${exposure.remedy}`,
        related: [{ place: { file, path: [...path, 'requires'] }, message: `what "${record.id}" requires` }],
      };
    }
  },
};
