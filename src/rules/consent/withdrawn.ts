import { refusedOn } from '../../consent/consent-records.ts';
import { takedownDay } from '../../consent/takedown-day.ts';
import { uncovered } from '../../consent/uncovered.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const logo = (mark = '') => `assets:
  - id: logo-wall
    use: logo
    status: live${mark}
    placements:
      - where: https://www.vendor.example/customers
      - where: deck:2026-sales-overview
`;

const withdrawal = `name: Brackwater Outfitters
status: active
consent:
  - id: public-2025
    status: withdrawn
    uses: [logo, quote]
    audience: public
    granted_on: 2025-06-16
    withdrawn_on: 2026-05-11
    reason: unhappy
`;

const grant = (granted_on: string) => `  - id: public-2026
    status: granted
    uses: [logo]
    audience: public
    granted_on: ${granted_on}
    granted_by: Cole Haverstock
    basis: signed-form
    evidence: vault:consents/brackwater-2026.pdf
`;

export const consentWithdrawn: Rule = {
  id: 'consent/withdrawn',
  level: 'error',
  reach: 'file',
  summary: 'something live or scheduled after they withdrew or declined it',
  why: '"Immediately take us down from every single place you have our name." That is only possible if every place is on record, and it is over only when each of them is marked as removed. Until then their no stands in our own files, next to what ignores it.',
  remedy:
    'Take it down everywhere today: `refs takedown CUSTOMER` lists what is left and ticks off what is done, which writes `removed_on` at each placement and `status: retired` at the asset. A withdrawal or decline holds until a later grant: if they changed their mind, record the new grant. Of the same day the no wins.',
  examples: {
    good: [
      {
        title: 'everything is down',
        files: `${withdrawal}assets:
  - id: logo-wall
    use: logo
    status: retired
    placements:
      - { where: https://www.vendor.example/customers, since: 2025-07-01, removed_on: 2026-05-11 }
`,
      },
      { title: 'granted again on the day after', files: `${withdrawal}${grant('2026-05-12')}${logo()}` },
    ],
    bad: [
      { files: `${withdrawal}${logo(' # error: consent/withdrawn')}` },
      {
        title: 'granted and withdrawn on the same day: the no wins',
        files: `${withdrawal}${grant('2026-05-11')}${logo(' # error: consent/withdrawn')}`,
      },
      {
        title: 'retired, and still in one place',
        files: `${withdrawal}assets:
  - id: logo-wall
    use: logo
    status: retired
    placements:
      - { where: https://www.vendor.example/customers, removed_on: 2026-05-11 }
      - where: https://partner.example/stories # error: consent/withdrawn
`,
      },
      {
        title: 'the speaker declined for herself',
        files: `name: Nordlicht Robotics
advocates:
  - id: zoe-brueckner
consent:
  - id: quotes-2026
    status: granted
    uses: [quote]
    audience: public
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
  - { id: zoe-2026, subject: zoe-brueckner, status: declined, uses: [quote], declined_on: 2026-08-18 }
assets:
  - { id: weekend-quote, use: quote, advocate: zoe-brueckner, status: live } # error: consent/withdrawn
`,
      },
    ],
  },
  *check(library, { today, policy }) {
    const dataOf = new Map(library.customers.map(({ file, data }) => [file, data]));
    for (const { customer, file, exposure, gap, whose } of uncovered(library, today, 'withdrawn')) {
      const { record, path } = gap.refusal;
      const data = dataOf.get(file);
      const isDecline = record.status === 'declined';
      const day = refusedOn(record);
      const verb = isDecline ? 'declined' : 'withdrawn';
      const what = `${verb}${day === undefined ? '' : ` on ${day}`}${record.reason === undefined ? '' : ` (${record.reason})`}`;
      yield {
        place: { file, path: exposure.anchor },
        message: `${exposure.claim}, and ${whose} consent was ${what}${exposure.isAsset && day !== undefined && data !== undefined ? `: down by ${takedownDay(data, exposure, record, { policy, today })}` : ''}`,
        hint: `${exposure.isAsset ? 'take it down' : 'call it off'}, and tick it off: ${commandLine`refs takedown ${customer}`}`,
        related: [
          { place: { file, path: [...path, 'status'] }, message: `"${record.id}" was ${verb} here` },
          ...exposure.placements.map((placement) => ({
            place: { file, path: placement.path },
            message: `still up: ${placement.where}`,
          })),
        ],
      };
    }
  },
};
