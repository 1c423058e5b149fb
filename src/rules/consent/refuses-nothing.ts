import { isRefusal } from '../../consent/consent-records.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (uses: string, mark = '') => `name: Brackwater Outfitters
consent:
  - id: public-2025
    status: granted
    uses: [logo, quote]
    audience: public
    granted_on: 2025-06-16
    granted_by: Cole Haverstock
    basis: signed-form
    evidence: vault:consents/brackwater-2025.pdf
  - id: no-2026
    status: withdrawn
    uses: ${uses}${mark}
    withdrawn_on: 2026-05-11
`;

const REQUEST = `name: Brackwater Outfitters
consent:
  - id: talk-2026
    status: requested
    uses: []
`;

const MARK = ' # error: consent/refuses-nothing';

export const consentRefusesNothing: Rule = {
  id: 'consent/refuses-nothing',
  level: 'warning',
  reach: 'file',
  summary: 'a no that names no use, and so refuses nothing',
  why: 'They said no, and somebody wrote it down. A record holds for the uses that it lists, so with an empty list their no stands in the file and changes no answer: what they refused is still ready.',
  remedy:
    'List the uses that they refused. If they said no to everything, list them all: `refs withdraw CUSTOMER --all` writes it. Delete the record if there was no such no.',
  examples: {
    good: [
      { title: 'the uses that they took back', files: customer('[logo, quote]') },
      { title: 'a request that names none yet', files: REQUEST },
    ],
    bad: [
      { files: customer('[]', MARK) },
      {
        title: 'a decline of the one use that was asked for, which nobody wrote down',
        files: REQUEST.replace('requested', 'declined').replace('[]', `[]${MARK}`),
      },
    ],
  },
  *check(library) {
    for (const { data, file } of soundCustomers(library)) {
      for (const [index, record] of (data.consent ?? []).entries()) {
        if (!isRefusal(record) || record.uses.length > 0) continue;
        yield {
          place: { file, path: ['consent', index, 'uses'] },
          message: `"${record.id}" is ${record.status}, and refuses nothing: its uses are empty`,
          hint: 'list the uses that they refused',
        };
      }
    }
  },
};
