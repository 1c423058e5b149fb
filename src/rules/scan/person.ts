import { commandLine } from '../../text/command-line.ts';
import { nordlicht } from '../content-example.ts';
import { reportsFault } from '../content-finding.ts';
import type { ScanRule } from '../rule.ts';

const person = (status: string) => `[{ id: lou-berg, name: Lou Berg, status: ${status}, uses: [quote] }]`;
const REFUSED = '[{ id: own-2026, subject: lou-berg, status: declined, uses: [quote], declined_on: 2026-06-02 }]';

export const scanPerson: ScanRule = {
  id: 'scan/person',
  level: 'error',
  reach: 'content',
  summary: 'a person named who left the customer, or said no',
  why: 'A person has a say in where their own name stands, whatever their company agreed to. One who left speaks for nobody there any more.',
  remedy: 'Take the person out, and their words with them, or name somebody else.',
  examples: {
    good: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates: person('active') }),
          'site/index.md': 'Lou Berg of Nordlicht Robotics spoke.\n',
        },
      },
      {
        title: 'somebody else is named',
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates: person('left') }),
          'site/index.md': 'Max Weber spoke.\n',
        },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates: person('left') }),
          'site/index.md': 'Lou Berg spoke at our event. # error: scan/person\n',
        },
      },
      {
        title: 'said no',
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates: person('active'), consent: REFUSED }),
          'site/index.md': 'Lou Berg spoke at our event. # error: scan/person\n',
        },
      },
    ],
  },
  check: reportsFault('person', (judged, shows) => ({
    message: `${shows}, and may not: the person left or said no`,
    hint: `take the person out; for all that is said of them: ${commandLine`refs show ${judged.customer.id}`}`,
  })),
};
