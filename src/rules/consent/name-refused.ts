import { type Exposure, exposures, questionsOf } from '../../consent/exposure.ts';
import { withoutStaying } from '../../consent/may-stay.ts';
import { standing } from '../../consent/standing.ts';
import type { Policy } from '../../model/config.ts';
import type { Customer } from '../../model/customer.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Reason } from '../../model/standing.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const customer = (mark: string, more = '', use = 'logo') => `name: Nordlicht Robotics
status: active
health: { status: green, checked_on: 2026-09-01 }
consent:
  - id: brand-2026
    status: granted
    uses: [${use}]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
  - id: no-name
    status: withdrawn
    uses: [name]
    withdrawn_on: 2026-09-10
${more}assets:
  - id: wall
    use: ${use}
    status: live${mark}
`;

const NEWER = `  - id: logo-goes-on
    status: granted
    uses: [logo]
    audience: public
    approval: once
    granted_on: 2026-09-20
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-logo.eml
`;

export const consentNameRefused: Rule = {
  id: 'consent/name-refused',
  level: 'warning',
  reach: 'file',
  asksTwins: true,
  summary: 'something live or scheduled that shows a name which was refused since',
  why: 'They took back their name, and the logo on the wall still says it. Nobody knows whether they meant that too, and the one who refused will not like to find it.',
  remedy:
    'Ask whether it may stay, and record the answer: a later yes to the use or to the name ends this. So does a decline or a withdrawal of the use itself, and then it has to come down. Until then standing answers `ask`. What goes up without the name says `attribution: blinded`.',
  examples: {
    good: [
      { title: 'they said yes to the logo since', files: customer('', NEWER) },
      {
        title: 'what is told without the name',
        files: customer('\n    attribution: blinded', '', 'case-study'),
      },
      { title: 'the no is older than the yes', files: customer('').replace('2026-09-10', '2025-09-10') },
    ],
    bad: [
      { title: 'the name was taken back, and the logo is up', files: customer(' # error: consent/name-refused') },
      {
        title: 'a study that names them',
        files: customer(' # error: consent/name-refused', '', 'case-study'),
      },
    ],
  },
  *check(library, { today, policy }) {
    for (const one of soundCustomers(library)) {
      for (const exposure of exposures(one.data, today)) {
        const reason = nameRefusal(one, exposure, policy);
        if (reason === undefined) continue;
        const refuser = one.parents?.files.find(({ file }) => file === reason.file) ?? one;
        yield {
          place: { file: one.file, path: exposure.anchor },
          message: `${exposure.claim}: ${reason.message}`,
          hint: `ask whether it may stay (${commandLine`refs ask ${refuser.id} ${exposure.use}`}), or ${exposure.remedy}`,
          related: [{ place: { file: reason.file, path: reason.path }, message: 'the name was refused here' }],
        };
      }
    }
  },
};

/** The refusal of the name that makes an exposure a question; undefined where there is none, or a no beside it. */
function nameRefusal(customer: Customer, shown: Exposure, policy: Policy): Reason | undefined {
  const mayBeRefused = [customer, ...(customer.parents?.files ?? [])].some(({ data }) =>
    data.consent?.some(({ status, uses }) => status !== 'granted' && uses.includes('name')),
  );
  const exposure = mayBeRefused ? withoutStaying(customer.data, shown, policy) : undefined;
  if (exposure === undefined) return undefined;
  return questionsOf(exposure)
    .map((question) => standing(customer, question, policy))
    .filter(({ verdict }) => verdict !== 'no')
    .flatMap(({ reasons }) => reasons.find(({ code }) => code === 'consent/name-refused') ?? [])[0];
}
