import { type ConsentRecord, isRunning, recordsOf, replacedBy } from '../../consent/consent-records.ts';
import { covers, recordScopes } from '../../consent/coverage.ts';
import type { Regions } from '../../model/config.ts';
import type { Consent, CustomerFile } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (newer: string) => `name: Nordlicht Robotics
consent:
  - id: public-2025
    status: granted
    uses: [logo]
    audience: public
    granted_on: 2025-11-01
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2025.eml
  - id: public-2026
    status: granted
    uses: [logo]
${newer}    granted_on: 2026-09-01
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
`;

export const consentNarrower: Rule = {
  id: 'consent/narrower',
  level: 'warning',
  reach: 'file',
  summary: 'a newer grant that is narrower than an older one which still runs',
  why: 'Of several grants the best answer counts. When they write again and allow less, the older letter goes on answering for what the newer one leaves out, unless somebody says that it is over.',
  remedy:
    'If the newer letter stands in place of the older one, write the id of the older one under `replaces` of the newer. If both hold, give the newer one the uses it adds only, or switch the finding off in a comment that says so.',
  examples: {
    good: [
      { title: 'the newer one replaces it', files: customer('    audience: internal\n    replaces: [public-2025]\n') },
      { title: 'the newer one is as wide', files: customer('    audience: public\n') },
    ],
    bad: [
      {
        title: 'for a smaller audience',
        files: customer('    audience: internal\n').replace('public-2026', 'public-2026 # error: consent/narrower'),
      },
      {
        title: 'for one place',
        files: customer('    audience: public\n    places: [website]\n').replace(
          'public-2026',
          'public-2026 # error: consent/narrower',
        ),
      },
    ],
  },
  *check(library, { today, policy: { regions } }) {
    for (const { data, file } of soundCustomers(library)) {
      for (const [older, newer] of successions(data, today)) {
        if (!isNarrower(newer.record, older.record, regions)) continue;
        yield {
          place: { file, path: [...newer.path, 'id'] },
          message: `the grant "${newer.record.id}" allows less than "${older.record.id}" of ${older.record.granted_on}, which still answers`,
          hint: `write "replaces: [${older.record.id}]" if it stands in its place`,
          related: [{ place: { file, path: [...older.path, 'id'] }, message: 'the older grant' }],
        };
      }
    }
  },
};

/** Pairs each running grant with the one before it of the same subject and uses. */
function* successions(data: CustomerFile, today: Day): Iterable<readonly [older: ConsentRecord, newer: ConsentRecord]> {
  const subjects = new Set((data.consent ?? []).map(({ subject = 'company' }) => subject));
  for (const subject of subjects) {
    const isReplaced = replacedBy(data, subject, today);
    const running = recordsOf(data, subject)
      .filter((grant) => grant.record.status === 'granted' && isRunning(grant.record, today) && !isReplaced(grant))
      .sort((a, b) => ((a.record.granted_on ?? '') < (b.record.granted_on ?? '') ? -1 : 1));
    const last = new Map<string, ConsentRecord>();
    for (const newer of running) {
      const uses = [...newer.record.uses].sort().join();
      const older = last.get(uses);
      last.set(uses, newer);
      if (older !== undefined) yield [older, newer];
    }
  }
}

/** Says that a grant of the same uses covers a part of the scope of another. */
const isNarrower = (newer: Consent, older: Consent, regions: Regions): boolean =>
  newer.uses.every((use) => recordScopes(newer, use).every((scope) => covers(older, scope, regions))) &&
  newer.uses.some((use) => !recordScopes(older, use).every((scope) => covers(newer, scope, regions)));
