import { commandLine } from '../../text/command-line.ts';
import { nordlicht } from '../content-example.ts';
import { assetFor, findingsOf } from '../content-finding.ts';
import type { ScanRule } from '../rule.ts';

export const scanUnregistered: ScanRule = {
  id: 'scan/unregistered',
  level: 'info',
  reach: 'content',
  summary: 'a customer shown with their consent, at a place that is not on record',
  why: 'The day they withdraw, everything has to come down. A place that is on record is found without a scan, by anybody.',
  remedy: 'Record it with `refs place`. It is reported with `--unregistered` only.',
  examples: {
    good: [
      {
        title: 'the place is on record',
        files: {
          'customers/nordlicht.yaml': nordlicht({
            assets:
              '[{ id: name-line, use: name, status: live, placements: [{ where: site/index.md, since: 2026-03-01 }] }]',
          }),
          'site/index.md': 'Trusted by Nordlicht Robotics.\n',
        },
      },
      {
        title: 'nobody is named',
        files: { 'customers/nordlicht.yaml': nordlicht({}), 'site/index.md': 'Trusted by many.\n' },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({}),
          'site/index.md': 'Trusted by Nordlicht Robotics. # error: scan/unregistered\n',
        },
      },
      {
        title: 'another place is on record',
        files: {
          'customers/nordlicht.yaml': nordlicht({
            assets:
              '[{ id: name-line, use: name, status: live, placements: [{ where: site/about.md, since: 2026-03-01 }] }]',
          }),
          'site/index.md': 'Trusted by Nordlicht Robotics. # error: scan/unregistered\n',
        },
      },
    ],
  },
  *check({ shown, wantsUnregistered }) {
    if (!wantsUnregistered) return;
    yield* findingsOf(shown, 'unregistered', ({ customer, mention, use }, shows) => ({
      message: `${shows} with their consent, and no placement is on record here`,
      hint: `record it: ${commandLine`refs place ${customer.id} ${assetFor(customer.data, use)} ${mention.file}`}`,
    }));
  },
};
