import { usesWithoutEnd } from '../../consent/renewal.ts';
import { addDuration } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const grants = (days: string, rest = '', status = 'active') => `name: Stadt Lindenfurt
status: ${status}
health: { status: green, checked_on: 2026-07-08 }
consent:
  - id: council-2025
    status: granted
    uses: [name, case-study]
    audience: public
${days}
    granted_by: Henrike Tollmann
    basis: signed-form
    evidence: vault:consents/lindenfurt-2025.pdf
${rest}`;

const confirmed = (uses: string) => `  - id: council-2026
    status: granted
    uses: ${uses}
    audience: public
    granted_on: 2026-09-14
    granted_by: Henrike Tollmann
    basis: email
    evidence: vault:consents/lindenfurt-2026.eml
`;

export const consentReviewDue: Rule = {
  id: 'consent/review-due',
  level: 'warning',
  reach: 'file',
  summary: 'a grant without an end that nobody has looked at for long',
  why: 'A yes without an end is forgotten by those who gave it, and then by us. Their brand team was replaced twice since, and the next one meets the case study as a surprise. A short mail once a year keeps the yes alive, and tells us first when it is not.',
  remedy:
    'Ask whether it still holds, and record the answer as a new grant, best with an end, or as a withdrawal. How old a grant without an end may become stands in the config under `policy.consent.review_after` (365d). It is reported for the uses that no newer grant covers for the same audience, stories, territories and attribution. Customers who are retired or not to be contacted are not reported.',
  examples: {
    good: [
      { title: 'a year is not over before its last day is', files: grants('    granted_on: 2025-10-01') },
      {
        title: 'what has an end needs no review',
        files: grants('    granted_on: 2025-01-20\n    expires_on: 2027-12-31'),
      },
      {
        title: 'they have confirmed it since',
        files: grants('    granted_on: 2025-01-20', confirmed('[name, logo, case-study]')),
      },
    ],
    bad: [
      { title: 'a year and a day', files: grants('    granted_on: 2025-09-30 # error: consent/review-due') },
      {
        title: 'they have confirmed the name, and not the case study',
        files: grants('    granted_on: 2025-01-20 # error: consent/review-due', confirmed('[name]')),
      },
    ],
  },
  *check(library, { today, policy }) {
    const { review_after } = policy.consent;
    for (const { id: customer, data, file } of soundCustomers(library)) {
      if (data.status === 'retired' || data.status === 'do-not-contact') continue;
      for (const [index, grant] of (data.consent ?? []).entries()) {
        const { id, status, granted_on, expires_on } = grant;
        if (status !== 'granted' || granted_on === undefined || expires_on !== undefined) continue;
        if (addDuration(granted_on, review_after) >= today) continue;
        const uses = usesWithoutEnd(data, grant, policy.regions, today);
        if (uses.length === 0) continue;
        yield {
          place: { file, path: ['consent', index, 'granted_on'] },
          message: `the grant "${id}" of ${granted_on} has no end and is older than ${review_after}, and no newer one covers ${uses.join(', ')}`,
          hint: `ask whether it still holds, and record the yes (${commandLine`refs renew ${customer} ${id}`}) or the no (${commandLine`refs withdraw ${customer} ${id}`})`,
        };
      }
    }
  },
};
