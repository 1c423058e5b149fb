import { commandLine } from '../../text/command-line.ts';
import { nordlicht } from '../content-example.ts';
import { reportsFault, whyNot } from '../content-finding.ts';
import type { ScanRule } from '../rule.ts';

export const scanLeft: ScanRule = {
  id: 'scan/left',
  level: 'error',
  reach: 'content',
  summary: 'a customer shown who left, is retired or asked not to be contacted',
  why: 'A page that says who uses the product is a claim about today. A customer who stopped using it, or asked to be left alone, sees their name and writes to your lawyer rather than to you.',
  remedy: 'Take it out. If they use it again, say so under `products` or `status` in their file.',
  examples: {
    good: [
      { files: { 'customers/nordlicht.yaml': nordlicht({}), 'site/index.md': 'Trusted by Nordlicht Robotics.\n' } },
      {
        title: 'somebody else is named',
        files: {
          'customers/nordlicht.yaml': nordlicht({ status: 'retired' }),
          'site/index.md': 'Trusted by Halden Gear.\n',
        },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ status: 'do-not-contact' }),
          'site/index.md': 'Trusted by Nordlicht Robotics. # error: scan/left\n',
        },
      },
      {
        title: 'retired',
        files: {
          'customers/nordlicht.yaml': nordlicht({ status: 'retired' }),
          'site/index.md': '- Nordlicht Robotics # error: scan/left\n',
        },
      },
    ],
  },
  check: reportsFault('left', (judged, shows) => ({
    message: `${shows}, who is no reference any more: ${whyNot(judged)}`,
    hint: `take it out; for all that is said of them: ${commandLine`refs show ${judged.customer.id}`}`,
  })),
};
