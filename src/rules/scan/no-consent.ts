import { addDays } from '../../model/day.ts';
import { commandLine } from '../../text/command-line.ts';
import { nordlicht } from '../content-example.ts';
import { askCommand, findingsOf, whyNot } from '../content-finding.ts';
import type { ScanRule } from '../rule.ts';

export const scanNoConsent: ScanRule = {
  id: 'scan/no-consent',
  level: 'error',
  reach: 'content',
  summary: 'a customer named, or its logo shown, without consent that is live today',
  why: 'The library says no, or not yet, and the page says their name all the same. Registers of placements are typed by hand: the translated page, the old deck and the logo wall that somebody copied are in none of them.',
  remedy:
    'Take it out, or get their yes first. The message gives every reason of standing and, where one is known, the day on which it is allowed. Where the words mean somebody else, except the phrase under `mentions: { never: [...] }` in the customer file; where the name is a word of the language, write `mentions: { words: true }`. Consent that ends soon is reported as an info, with the day.',
  examples: {
    good: [
      { files: { 'customers/nordlicht.yaml': nordlicht({}), 'site/index.md': 'Trusted by Nordlicht Robotics.\n' } },
      {
        title: 'their name in the path of somebody else',
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: '[]' }),
          'site/index.md': 'We were in [the news](https://news.example/2026/robotics).\n',
        },
      },
      {
        title: 'a phrase that means somebody else',
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: '[]', mentions: '{ never: [Nordlicht Robotics Cup] }' }),
          'site/index.md': 'We sponsor the Nordlicht Robotics Cup.\n',
        },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ consent: '[]' }),
          'site/index.md': '# Customers\n\nTrusted by Nordlicht Robotics. # error: scan/no-consent\n',
        },
      },
      {
        title: 'consent for prospects, and a page for all',
        files: {
          'customers/nordlicht.yaml': nordlicht({
            consent:
              '[{ id: deck-2026, status: granted, uses: [name], audience: prospects, approval: once, granted_on: 2026-02-01, granted_by: Ada Lindqvist, basis: signed-form, evidence: vault:a.pdf }]',
          }),
          'site/index.md': 'Nordlicht Robotics uses it. # error: scan/no-consent\n',
        },
      },
    ],
  },
  *check({ shown }) {
    yield* findingsOf(shown, 'no-consent', (judged, shows) => ({
      message: `${shows}, and may not: ${whyNot(judged)}`,
      hint: `take it out, or get their yes: ${askCommand(judged)}`,
    }));
    yield* findingsOf(shown, 'ends', ({ standing, ...judged }, shows) => ({
      message: `${shows}, which is wrong from ${addDays(standing.expires_on ?? '', 1)} on: the consent ends`,
      hint: `renew it in time, or take it out then: ${commandLine`refs renew ${judged.customer.id}`}`,
    }));
  },
};
