import { consentGap } from '../../consent/consent-gap.ts';
import { covers } from '../../consent/coverage.ts';
import { exposureScopes, exposures } from '../../consent/exposure.ts';
import { withoutStaying } from '../../consent/may-stay.ts';
import { endingUses } from '../../consent/renewal.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const grants = (expires_on: string, rest = '') => `name: Nordlicht Robotics
consent:
  - id: press-2025
    status: granted
    uses: [press-release]
    audience: public
    granted_on: 2025-10-01
    expires_on: ${expires_on}
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2025.pdf
${rest}`;

export const consentLapsed: Rule = {
  id: 'consent/lapsed',
  level: 'warning',
  reach: 'file',
  summary: 'a grant that ran out, with nothing live under it and no successor',
  why: 'Every yes is scarce: about 70 % of customers decline to be a reference at all. One that ran out unnoticed is the cheapest to win back, for as long as somebody there remembers why they gave it.',
  remedy:
    'Ask again and write the answer down as a new record: a grant, or a decline, which settles it until its `ask_again_on`. What is still live under such a grant is reported by consent/expired instead.',
  examples: {
    good: [
      { title: 'a grant holds through its last day', files: grants('2026-10-01 # a day later it is reported') },
      {
        title: 'renewed, though not at once',
        files: grants(
          '2026-03-09',
          `  - id: press-2026
    status: granted
    uses: [press-release]
    audience: public
    granted_on: 2026-06-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
`,
        ),
      },
      {
        title: 'asked again and declined: the answer is known',
        files: grants(
          '2026-03-09',
          `  - id: press-2026
    status: declined
    uses: [press-release]
    declined_on: 2026-04-02
`,
        ),
      },
    ],
    bad: [
      { title: 'the day after its end', files: grants('2026-09-30 # error: consent/lapsed') },
      {
        title: 'the newer grant is for prospects only',
        files: grants(
          '2026-03-09 # error: consent/lapsed',
          `  - id: press-2026
    status: granted
    uses: [press-release]
    audience: prospects
    granted_on: 2026-06-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
`,
        ),
      },
    ],
  },
  *check(library, { today, policy }) {
    const { regions } = policy;
    for (const { id: customer, data, file } of soundCustomers(library)) {
      const uncovered = exposures(data, today)
        .flatMap((exposure) => withoutStaying(data, exposure, policy) ?? [])
        .filter((exposure) => consentGap(data, exposure, policy) !== undefined);
      for (const [index, grant] of (data.consent ?? []).entries()) {
        const { id, status, granted_on, expires_on } = grant;
        if (status !== 'granted' || granted_on === undefined || expires_on === undefined || expires_on >= today)
          continue;
        if (
          uncovered
            .flatMap((exposure) => exposureScopes(exposure, policy))
            .some((scope) => covers(grant, scope, regions))
        )
          continue;
        const uses = endingUses(data, grant, regions);
        if (uses.length === 0) continue;
        yield {
          place: { file, path: ['consent', index, 'expires_on'] },
          message: `the grant "${id}" ended on ${expires_on}, and no newer one takes over ${uses.join(', ')}`,
          hint: `ask again, and record the yes (${commandLine`refs renew ${customer} ${id}`}) or the no (${commandLine`refs decline ${customer} ${uses}`})`,
        };
      }
    }
  },
};
