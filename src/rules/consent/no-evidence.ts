import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const NEEDED = ['granted_by', 'granted_on', 'basis', 'evidence'] as const;

const grant = (rest: string, mark = '') => `name: Nordlicht Robotics
consent:
  - id: public-2026${mark}
    status: granted
    uses: [quote, case-study]
    audience: public
${rest}`;

const proof = `    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: verbal
    evidence: crm:call-notes-2026-02-01
`;

export const consentNoEvidence: Rule = {
  id: 'consent/no-evidence',
  level: 'error',
  reach: 'file',
  summary: 'a grant that does not say who gave it, when, on what basis, or where the evidence is',
  why: 'In two years, the one who remembers the yes has left them, and the one who heard it has left us. Who, when, in what form and where it is kept is then all that stands between a case study and a letter from their lawyers.',
  remedy:
    'Add what is missing. If nobody knows it, the yes is not known either: set the record to `requested` and ask. A spoken yes is `basis: verbal`, with the notes of the call as evidence. A grant without `granted_on` does not run, and one without `basis` counts as a contract clause, so what is live under it may be reported as well.',
  examples: {
    good: [
      { title: 'a spoken yes, with its notes', files: grant(proof) },
      { title: 'only a request', files: grant('').replace('granted', 'requested') },
    ],
    bad: [
      {
        title: 'one thing missing',
        files: grant(proof.replace(/ +evidence.*\n/, ''), ' # error: consent/no-evidence'),
      },
      { title: 'a bare yes, reported once', files: grant('', ' # error: consent/no-evidence') },
    ],
  },
  *check(library) {
    for (const { data, file } of soundCustomers(library)) {
      for (const [index, record] of (data.consent ?? []).entries()) {
        const missing = NEEDED.filter((key) => record[key] === undefined);
        if (record.status !== 'granted' || missing.length === 0) continue;
        yield {
          place: { file, path: ['consent', index] },
          message: `the grant "${record.id}" has no ${missing.join(', no ')}`,
          hint: `add ${missing.join(', ')}, or write "status: requested" and ask`,
        };
      }
    }
  },
};
