import { quoted } from '../../yaml/quoted.ts';
import { nordlicht } from '../content-example.ts';
import { reportsFault } from '../content-finding.ts';
import type { ScanRule } from '../rule.ts';

const BLINDED =
  '[{ id: blind-2026, status: granted, uses: [name, case-study], attribution: blinded, audience: public, approval: once, granted_on: 2026-02-01, granted_by: Ada Lindqvist, basis: signed-form, evidence: vault:a.pdf }]';

export const scanBlinded: ScanRule = {
  id: 'scan/blinded',
  level: 'error',
  reach: 'content',
  summary: 'a customer named who agreed only without the name',
  why: '"A European robotics maker" is what they agreed to. One file name, alt text or link on the same page that says who they are undoes it.',
  remedy:
    'Write what stands under `blinded_as` instead, in the text and in file names, alt texts and links. A page that tells their blinded story may name them nowhere.',
  examples: {
    good: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: BLINDED, blinded_as: 'a European robotics maker' }),
          'site/index.md': 'A European robotics maker closes in three days.\n',
        },
      },
      {
        title: 'consent by name',
        files: { 'customers/nordlicht.yaml': nordlicht({}), 'site/index.md': 'Trusted by Nordlicht Robotics.\n' },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: BLINDED }),
          'site/index.md': 'Trusted by Nordlicht Robotics. # error: scan/blinded\n',
        },
      },
      {
        title: 'a name beside the blinded story',
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: BLINDED, blinded_as: 'a European robotics maker' }),
          'site/index.md':
            'How a European robotics maker closes in three days.\n\nPhoto: Nordlicht Robotics # error: scan/blinded\n',
        },
      },
    ],
  },
  check: reportsFault('blinded', ({ customer }, shows) => ({
    message: `${shows}, who agreed only without the name`,
    hint: `write ${quoted(customer.data.blinded_as ?? 'a customer')} instead`,
  })),
};
