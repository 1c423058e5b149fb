import { grantBeforeAcquisition } from '../../consent/before-acquisition.ts';
import { exposures } from '../../consent/exposure.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const customer = (mark: string, more = '') => `name: Nordlicht Robotics
status: active
acquired_on: 2026-06-01
consent:
  - id: logo-2026
    status: granted
    uses: [logo]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
${more}assets:
  - id: mark
    use: logo
    status: live${mark}
`;

const NEWER = `  - id: logo-globex
    status: granted
    uses: [logo]
    audience: public
    approval: once
    granted_on: 2026-06-20
    granted_by: Globex brand desk
    basis: email
    evidence: vault:consents/globex-2026.eml
`;

export const consentBeforeAcquisition: Rule = {
  id: 'consent/before-acquisition',
  level: 'warning',
  reach: 'file',
  summary: 'something live or scheduled under a grant of before they were acquired',
  why: 'Whoever bought them may forbid what they once allowed, and phases out the old name and logo. A yes of before says nothing of what the new owners think.',
  remedy:
    'Ask them anew, and record their answer: a grant of after the acquisition ends this. Until then standing answers `ask`. What only the old grant covers has to come down if they say no.',
  examples: {
    good: [
      { title: 'they said yes again', files: customer('', NEWER) },
      { title: 'the acquisition is to come', files: customer('').replace('2026-06-01', '2099-06-01') },
      { title: 'nothing is live', files: customer('').replace('live', 'retired') },
    ],
    bad: [
      { title: 'the yes is older than the acquisition', files: customer(' # error: consent/before-acquisition') },
      {
        title: 'given on the very day',
        files: customer(' # error: consent/before-acquisition').replace('2026-02-01', '2026-06-01'),
      },
    ],
  },
  *check(library, { today, policy }) {
    for (const { id, data, file } of soundCustomers(library)) {
      if (data.acquired_on === undefined) continue;
      for (const exposure of exposures(data, today)) {
        const grant = grantBeforeAcquisition(data, exposure, policy);
        if (grant === undefined) continue;
        const { record, path } = grant;
        yield {
          place: { file, path: exposure.anchor },
          message: `${exposure.claim}, and the grant "${record.id}" of ${record.granted_on} is of before they were acquired`,
          hint: `ask them anew: ${commandLine`refs ask ${id} ${exposure.use}`}`,
          related: [
            { place: { file, path: [...path, 'granted_on'] }, message: `"${record.id}" was given here` },
            { place: { file, path: ['acquired_on'] }, message: 'since then they have another owner' },
          ],
        };
      }
    }
  },
};
