import { approversOf, mayApprove } from '../../consent/consent-records.ts';
import { uncovered } from '../../consent/uncovered.ts';
import type { Consent } from '../../model/customer.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (approvers: string, more = '') => `name: Nordlicht Robotics
approvers: ${approvers}
consent:
  - id: brand-2026
    status: granted
    uses: [logo]
    audience: public
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
${more}    basis: email
    evidence: vault:consents/nordlicht-2026.eml
`;

export const consentNotAuthorized: Rule = {
  id: 'consent/not-authorized',
  level: 'error',
  reach: 'file',
  summary: 'a yes from somebody who may not bind the company, by its own `approvers`',
  why: 'The engineer who likes the product said yes, and the company has one office that may. The day that office sees its logo, the yes is worth nothing, and the engineer is in trouble.',
  remedy:
    'Ask somebody in a capacity that `approvers` names for the use, and record their yes as a new grant. If the capacity was left out, write it as `granted_as`. If the company has changed who decides, correct `approvers`.',
  examples: {
    good: [
      { title: 'legal may, and said it', files: customer('{ any: [legal] }', '    granted_as: legal\n') },
      {
        title: 'a use of its own overrides any',
        files: customer('{ any: [legal], logo: [brand] }', '    granted_as: brand\n'),
      },
    ],
    bad: [
      {
        title: 'a user said yes for the company',
        files: customer('{ any: [legal] }', '    granted_as: user # error: consent/not-authorized\n'),
      },
      {
        title: 'nobody wrote down in which capacity',
        files: customer('{ logo: [brand] }').replace('brand-2026', 'brand-2026 # error: consent/not-authorized'),
      },
      {
        title: 'a logo is live under such a yes',
        files: `${customer('{ any: [legal] }', '    granted_as: user # error: consent/not-authorized\n')}assets:
  - { id: logo-wall, use: logo, status: live } # error: consent/not-authorized
`,
      },
    ],
  },
  *check(library, { today }) {
    for (const { file, exposure, gap, whose } of uncovered(library, today, 'not-authorized')) {
      const { record, path } = gap.grant;
      yield {
        place: { file, path: exposure.anchor },
        message: `${exposure.claim}, and ${whose} grant "${record.id}" was given ${inCapacity(record)}, which does not bind the company for ${exposure.use}`,
        hint: `ask somebody who may, and record their yes, or ${exposure.remedy}`,
        related: [{ place: { file, path }, message: `"${record.id}" is that grant` }],
      };
    }
    for (const { data, file } of soundCustomers(library)) {
      for (const [index, record] of (data.consent ?? []).entries()) {
        const { id, status, subject = 'company', uses, granted_as } = record;
        if (status !== 'granted' || subject !== 'company') continue;
        const refused = uses.filter((use) => !mayApprove(data, use, granted_as));
        if (refused.length === 0) continue;
        const who = [...new Set(refused.flatMap((use) => approversOf(data, use) ?? []))].join(' or ');
        yield {
          place: { file, path: ['consent', index, ...(granted_as === undefined ? [] : ['granted_as'])] },
          message: `the grant "${id}" was given ${inCapacity(record)}, which does not bind the company for ${refused.join(', ')}`,
          hint:
            who === ''
              ? 'nobody may say yes to it: correct approvers, or take it out'
              : `ask ${who}, and record their yes`,
          related: [{ place: { file, path: ['approvers'] }, message: 'whose yes counts' }],
        };
      }
    }
  },
};

/** The capacity of whoever said yes, in words. */
const inCapacity = ({ granted_as }: Consent): string =>
  granted_as === undefined ? 'in a capacity that is not on record' : `as ${granted_as}`;
