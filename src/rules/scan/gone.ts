import { commandLine } from '../../text/command-line.ts';
import { rangeAt } from '../../text/line-index.ts';
import { nordlicht } from '../content-example.ts';
import type { ScanRule } from '../rule.ts';

export const scanGone: ScanRule = {
  id: 'scan/gone',
  level: 'info',
  reach: 'content',
  summary: 'a placement on record whose page shows them no longer',
  why: 'A register that lists what is gone hides what is not: nobody looks at a list that is known to be wrong.',
  remedy:
    'Write `removed_on` at the placement. A page that says the name by a script or from a server is not seen: set such a file aside with `scan: { ignore: [...] }` in the config.',
  examples: {
    good: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({
            assets:
              '[{ id: name-line, use: name, status: live, placements: [{ where: site/index.md, since: 2026-03-01 }] }]',
          }),
          'site/index.md': 'Trusted by Nordlicht Robotics.\n',
        },
      },
      {
        title: 'the place is no file that was scanned',
        files: {
          'customers/nordlicht.yaml': nordlicht({
            assets:
              '[{ id: name-line, use: name, status: live, placements: [{ where: site/index.md, since: 2026-03-01 }] }]',
          }),
          'site/about.md': 'Trusted by many.\n',
        },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({
            assets:
              '[{ id: name-line, use: name, status: live, placements: [{ where: site/index.md, since: 2026-03-01 }] }]',
          }),
          'site/index.md': 'Trusted by many. # error: scan/gone\n',
        },
      },
      {
        title: 'an address of the website',
        config: 'version: 1\nsites: [www.vendor.example]\n',
        files: {
          'customers/nordlicht.yaml': nordlicht({
            assets:
              '[{ id: name-line, use: name, status: live, placements: [{ where: https://www.vendor.example/customers, since: 2026-03-01 }] }]',
          }),
          'site/customers.md': 'Trusted by many. # error: scan/gone\n',
        },
      },
    ],
  },
  *check({ gone }) {
    for (const { customer, asset, placement, file } of gone)
      yield {
        place: { file, range: rangeAt(1, 1) },
        message: `shows ${customer.data.name} no longer, and ${asset.use} "${asset.id}" is on record here as ${placement.where}`,
        hint: `write "removed_on" at the placement: ${commandLine`refs edit ${customer.id}`}`,
      };
  },
};
