import type { ConsentRecord } from '../../consent/consent-records.ts';
import type { Exposure } from '../../consent/exposure.ts';
import { type UncoveredExposure, uncovered } from '../../consent/uncovered.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const logo = (mark = '') => `assets:
  - id: logo-wall
    use: logo
    status: live${mark}
`;

export const consentMissing: Rule = {
  id: 'consent/missing',
  level: 'error',
  reach: 'file',
  summary: 'something live or scheduled with no grant at all',
  why: 'Nobody said yes, and perhaps nobody asked: a logo slides from one deck into the next until it is on the website. Blank is not a yes, and neither is a request that was never answered.',
  remedy:
    'Take it down, or call it off. If they did say yes, write it down as a record under `consent`: who said it, when, on what basis, and where the evidence is. Then ask for what is missing, and publish after the answer.',
  examples: {
    good: [
      { title: 'nothing is live', files: `name: Nordlicht Robotics\n${logo().replace('live', 'draft')}` },
      {
        title: 'granted today',
        files: `name: Nordlicht Robotics
status: active
consent:
  - id: logo-2026
    status: granted
    uses: [logo]
    audience: public
    granted_on: 2026-10-01
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
${logo()}`,
      },
    ],
    bad: [
      { files: `name: Nordlicht Robotics\n${logo(' # error: consent/missing')}` },
      {
        title: 'a grant that begins tomorrow',
        files: `name: Nordlicht Robotics
status: active
consent:
  - id: logo-2026
    status: granted
    uses: [logo]
    audience: public
    granted_on: 2026-10-02
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
${logo(' # error: consent/missing')}`,
      },
      {
        title: 'asked, and not answered',
        files: `name: Nordlicht Robotics
status: active
advocates:
  - id: pat-doe
consent:
  - id: talks-2026
    status: requested
    uses: [speaking]
    audience: public
    requested_on: 2026-09-14
activity:
  - { on: 2026-11-18, use: speaking, status: agreed, advocate: pat-doe } # error: consent/missing
`,
      },
    ],
  },
  *check(library, { today }) {
    for (const { customer, file, exposure, gap, whose } of uncovered(library, today, 'missing')) {
      const { pending, subject } = gap;
      yield {
        place: { file, path: exposure.anchor },
        message: `${exposure.claim}, and ${pending === undefined ? `no consent${subject === 'company' ? '' : ` of ${subject}`} to ${exposure.use} is on record` : whyPending(pending, whose)}`,
        hint: `${exposure.remedy}; or record the grant if there is one: ${grantCommand(customer, exposure, gap)}`,
        related:
          pending === undefined
            ? []
            : [{ place: { file, path: pending.path }, message: `"${pending.record.id}" stands here` }],
      };
    }
  },
};

type Missing = UncoveredExposure<'missing'>['gap'];

function whyPending({ record: { id, status, requested_on, granted_on } }: ConsentRecord, whose: string): string {
  if (status === 'requested') {
    return `${whose} consent was only asked for${requested_on === undefined ? '' : ` on ${requested_on}`} ("${id}")`;
  }
  return granted_on === undefined
    ? `${whose} grant "${id}" says no day from which it runs`
    : `${whose} grant "${id}" does not begin before ${granted_on}`;
}

/** The command that records what is missing: the answer to a request that is open, else a grant of just that. */
function grantCommand(customer: string, { use, audience }: Exposure, { pending, subject }: Missing): string {
  if (pending?.record.status === 'requested') return commandLine`refs grant ${customer} ${pending.record.id}`;
  return commandLine`refs grant ${customer} --uses ${use} --audience ${audience} ${subject === 'company' ? {} : { subject }}`;
}
