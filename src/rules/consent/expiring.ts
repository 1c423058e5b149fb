import { firstDayOf, isRunning } from '../../consent/consent-records.ts';
import { covers } from '../../consent/coverage.ts';
import { exposureScopes, exposures } from '../../consent/exposure.ts';
import { endingUses } from '../../consent/renewal.ts';
import { addDays, addDuration } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const grants = (first: string, second = '') => `name: Nordlicht Robotics
consent:
  - id: public-2025
    status: granted
    uses: [logo, quote]
    audience: public
    granted_on: 2025-12-01
${first}
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2025.pdf
${second}`;

const renewal = (uses: string, granted_on: string, more = '') => `  - id: public-2026
    status: granted
    uses: ${uses}
    audience: public${more}
    granted_on: ${granted_on}
    expires_on: 2027-11-30
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
`;

export const consentExpiring: Rule = {
  id: 'consent/expiring',
  level: 'warning',
  reach: 'file',
  summary: 'a grant that runs out soon and has no successor',
  why: 'A renewal takes weeks: the person who signed has moved on, and their legal department wants to see everything again. Asked two months ahead it is a courtesy. Asked on the day after, it is an apology and a takedown.',
  remedy:
    'Ask now, and write the answer down as a new record: a grant that begins by the day after this one ends, or a decline. It is reported from `policy.consent.warn` (60d) before the end, for the uses that no newer grant covers for the same audience, stories, territories and attribution.',
  examples: {
    good: [
      { title: '61 days before its end', files: grants('    expires_on: 2026-12-01') },
      {
        title: 'renewed without a gap',
        files: grants('    expires_on: 2026-11-30', renewal('[logo, quote]', '2026-12-01')),
      },
      {
        title: 'they said no to a renewal: there is nothing left to ask',
        files: grants(
          '    expires_on: 2026-11-30',
          `  - id: renewal-2026
    status: declined
    uses: [logo, quote]
    declined_on: 2026-09-14
`,
        ),
      },
    ],
    bad: [
      { title: '60 days before its end', files: grants('    expires_on: 2026-11-30 # error: consent/expiring') },
      { title: 'on its last day', files: grants('    expires_on: 2026-10-01 # error: consent/expiring') },
      {
        title: 'renewed for the logo only',
        files: grants('    expires_on: 2026-11-30 # error: consent/expiring', renewal('[logo]', '2026-12-01')),
      },
      {
        title: 'renewed for Europe only',
        files: grants(
          '    expires_on: 2026-11-30 # error: consent/expiring',
          renewal('[logo, quote]', '2026-12-01', '\n    territories: [emea]'),
        ),
      },
      {
        title: 'renewed with a day between',
        files: grants('    expires_on: 2026-11-30 # error: consent/expiring', renewal('[logo, quote]', '2026-12-02')),
      },
    ],
  },
  *check(library, { today, policy }) {
    for (const { id: customer, data, file } of soundCustomers(library)) {
      for (const [index, grant] of (data.consent ?? []).entries()) {
        const { id, status, expires_on } = grant;
        if (status !== 'granted' || expires_on === undefined || !isRunning(grant, today)) continue;
        if (addDuration(expires_on, policy.consent.warn, -1) > today) continue;
        const uses = endingUses(
          data,
          grant,
          policy.regions,
          (other) => (firstDayOf(other) ?? '~') <= addDays(expires_on, 1),
        );
        if (uses.length === 0) continue;
        const resting = exposures(data, today).filter(
          (exposure) =>
            exposure.on <= expires_on &&
            uses.includes(exposure.use) &&
            exposureScopes(exposure, policy).some((scope) => covers(grant, scope, policy.regions)),
        );
        yield {
          place: { file, path: ['consent', index, 'expires_on'] },
          message: `the grant "${id}" ends on ${expires_on}, and no newer one takes over ${uses.join(', ')}`,
          hint: `ask for the renewal now, and record the yes (${commandLine`refs renew ${customer} ${id}`}) or the no (${commandLine`refs decline ${customer} ${uses}`})`,
          related: resting.map(({ claim, anchor }) => ({
            place: { file, path: anchor },
            message: `${claim} under it`,
          })),
        };
      }
    }
  },
};
