import { commandLine } from '../../text/command-line.ts';
import { nordlicht } from '../content-example.ts';
import { reportsFault } from '../content-finding.ts';
import type { ScanRule } from '../rule.ts';

const EACH =
  '[{ id: each-2026, status: granted, uses: [name], audience: public, approval: per-use, granted_on: 2026-02-01, granted_by: Ada Lindqvist, basis: signed-form, evidence: vault:a.pdf }]';

export const scanPerUse: ScanRule = {
  id: 'scan/per-use',
  level: 'warning',
  reach: 'content',
  summary: 'a customer shown who wants to be asked each time, at a place that is not on record',
  why: 'They said yes to being asked, not to being shown. Without a placement on record nobody can tell that anyone asked for this place.',
  remedy: 'Ask them for this place, then record it: `refs place`. A place that was agreed is silent from then on.',
  examples: {
    good: [
      { files: { 'customers/nordlicht.yaml': nordlicht({}), 'site/index.md': 'Trusted by Nordlicht Robotics.\n' } },
      {
        title: 'the place is on record',
        files: {
          'customers/nordlicht.yaml': nordlicht({
            consent: EACH,
            assets:
              '[{ id: name-line, use: name, status: live, placements: [{ where: site/index.md, since: 2026-03-01 }] }]',
          }),
          'site/index.md': 'Trusted by Nordlicht Robotics.\n',
        },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: EACH }),
          'site/index.md': 'Trusted by Nordlicht Robotics. # error: scan/per-use\n',
        },
      },
      {
        title: 'another place is on record',
        files: {
          'customers/nordlicht.yaml': nordlicht({
            consent: EACH,
            assets:
              '[{ id: name-line, use: name, status: live, placements: [{ where: site/about.md, since: 2026-03-01 }] }]',
          }),
          'site/index.md': 'Trusted by Nordlicht Robotics. # error: scan/per-use\n',
        },
      },
    ],
  },
  check: reportsFault('per-use', ({ customer, mention, asset }, shows) => ({
    message: `${shows}, who wants to be asked each time, and no placement is on record here`,
    hint: `once they agreed: ${commandLine`refs place ${customer.id} ${asset?.id ?? 'ASSET'} ${mention.file}`}`,
  })),
};
