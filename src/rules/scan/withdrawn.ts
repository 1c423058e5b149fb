import { commandLine } from '../../text/command-line.ts';
import { nordlicht } from '../content-example.ts';
import { reportsFault, whyNot } from '../content-finding.ts';
import type { ScanRule } from '../rule.ts';

const WITHDRAWN =
  '[{ id: all-2025, status: withdrawn, uses: [name, logo], granted_on: 2025-01-02, withdrawn_on: 2026-06-02 }]';
const DECLINED = '[{ id: all-2026, status: declined, uses: [name], declined_on: 2026-06-02 }]';

export const scanWithdrawn: ScanRule = {
  id: 'scan/withdrawn',
  level: 'error',
  reach: 'content',
  summary: 'a customer shown after it withdrew or declined',
  why: '"Immediately take us down from every single place you have our name." A takedown is only as true as the list of places, and pages in other languages, slides and image files are forgotten first.',
  remedy: 'Take it out today. `refs takedown ID` lists what is on record, and another scan shows what is left.',
  examples: {
    good: [
      { files: { 'customers/nordlicht.yaml': nordlicht({}), 'site/index.md': 'Trusted by Nordlicht Robotics.\n' } },
      {
        title: 'somebody else is named',
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: WITHDRAWN }),
          'site/index.md': 'Trusted by Halden Gear.\n',
        },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: WITHDRAWN }),
          'site/index.md': 'Trusted by Nordlicht Robotics. # error: scan/withdrawn\n',
        },
      },
      {
        title: 'declined',
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: DECLINED }),
          'site/index.md': '- Nordlicht Robotics # error: scan/withdrawn\n',
        },
      },
    ],
  },
  check: reportsFault('withdrawn', (judged, shows) => ({
    message: `${shows}, who said no: ${whyNot(judged)}`,
    hint: `take it out; for all there is to take down: ${commandLine`refs takedown ${judged.customer.id}`}`,
  })),
};
