import { exposures } from '../../consent/exposure.ts';
import { personPath } from '../../consent/ledger-entry.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import type { Rule } from '../rule.ts';

const customer = (status: string, rest: string) => `name: Larkmoor Health
status: active
advocates:
  - { id: teo-marchetti, status: ${status} }
consent:
  - id: public-2026
    status: granted
    uses: [case-study, reference-call]
    audience: public
    granted_on: 2025-11-21
    granted_by: Winifred Asante
    basis: signed-form
    evidence: vault:consents/larkmoor-2025.pdf
${rest}`;

const study = (status: string) => `assets:
  - { id: knee-study, use: case-study, status: ${status}, advocate: teo-marchetti }`;

export const advocateLeft: Rule = {
  id: 'advocate/left',
  level: 'error',
  reach: 'file',
  summary: 'something live or scheduled with a person who has left',
  why: 'A quote by someone who left speaks for a company that no longer employs them, and their new one may be its competitor, or ours. And a prospect who was promised a call gets an out-of-office note for life.',
  remedy:
    'Take the asset down, or have a successor say it again and approve it. Hand a planned engagement over to someone else: write their id under `advocate`, after they agreed.',
  examples: {
    good: [
      { title: 'resting is not leaving', files: customer('resting', `${study('live')}\n`) },
      { title: 'taken down when he left', files: customer('left', `${study('retired')}\n`) },
    ],
    bad: [
      { files: customer('left', `${study('live')} # error: advocate/left\n`) },
      {
        title: 'a call that is still planned with him',
        files: customer(
          'left',
          `activity:
  - on: 2026-10-20
    use: reference-call
    status: agreed
    advocate: teo-marchetti # error: advocate/left
`,
        ),
      },
    ],
  },
  *check(library, { today }) {
    for (const { id: customer, data, file } of soundCustomers(library)) {
      const { advocates = [], assets = [] } = data;
      for (const { claim, path, remedy, advocate, isAsset } of exposures(data, today)) {
        const index = advocates.findIndex(({ id, status }) => id === advocate && status === 'left');
        if (index === -1) continue;
        const entry = isAsset ? undefined : data.activity?.[Number(path.at(-1))];
        yield {
          place: { file, path: entry === undefined ? [...path, 'advocate'] : personPath(entry, path, advocate ?? '') },
          message: `${claim}, and ${advocate} has left`,
          hint: isAsset
            ? `have a successor say it again, or take it down: ${commandLine`refs takedown ${customer} --asset ${assets[Number(path.at(-1))]?.id ?? ''}`}`
            : `find someone else for it, or ${remedy}`,
          related: [{ place: { file, path: ['advocates', index, 'status'] }, message: `${advocate} has left` }],
        };
      }
    }
  },
};
