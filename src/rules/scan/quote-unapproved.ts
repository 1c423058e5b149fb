import { isOnNoRecord } from '../../model/mention.ts';
import { commandLine } from '../../text/command-line.ts';
import { quoted } from '../../yaml/quoted.ts';
import { nordlicht } from '../content-example.ts';
import { reportsFault } from '../content-finding.ts';
import type { ScanRule } from '../rule.ts';

const assets = (more = '') =>
  `[{ id: close-quote, use: quote, advocate: lou-berg, text: Our books are open to anyone who asks us for them., status: live${more} }]`;
const APPROVED =
  ', approved_text_sha256: d0c8b09e4eabfdd31e5afaabf22b16ae797503af8f603798b33ae5ceb7f95209, approved_by: Lou Berg, approved_on: 2026-02-01';
const advocates = '[{ id: lou-berg, name: Lou Berg, uses: [quote], verified_on: 2026-09-01 }]';

export const scanQuoteUnapproved: ScanRule = {
  id: 'scan/quote-unapproved',
  level: 'warning',
  reach: 'content',
  summary: 'a quote of a customer that nobody approved',
  why: 'Words in quotation marks are words that somebody has to have agreed to. Those of a draft went up before anyone asked.',
  remedy: 'Have the words approved, with `refs approve-quote`, or take them out.',
  examples: {
    good: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates, assets: assets(APPROVED) }),
          'site/index.md': '> “Our books are open to anyone who asks us for them.”\n',
        },
      },
      {
        title: 'words in quotation marks that nobody is said to have said',
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates, assets: assets(APPROVED) }),
          'site/index.md': 'Lou Berg wrote “The open books of a closed trade” and other works on business.\n',
        },
      },
      {
        title: 'other words altogether',
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates, assets: assets(APPROVED) }),
          'site/index.md': 'Our shop is open on Sundays.\n',
        },
      },
    ],
    bad: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates, assets: assets() }),
          'site/index.md': '> “Our books are open to anyone who asks us for them.” # error: scan/quote-unapproved\n',
        },
      },
      {
        title: 'in a data file',
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates, assets: assets() }),
          'site/quotes.json':
            '{\n  "quote": "Our books are open to anyone who asks us for them." } # error: scan/quote-unapproved\n',
        },
      },
      {
        title: 'words of a person, which are on no record',
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates, assets: assets(APPROVED) }),
          'site/index.md':
            '“We would never go back to the spreadsheets we had before.” — Lou Berg # error: scan/quote-unapproved\n',
        },
      },
    ],
  },
  check: reportsFault('quote-unapproved', ({ customer, mention, asset }, shows) =>
    isOnNoRecord(mention)
      ? {
          message: `${shows} with words that are on no record: ${quoted(mention.text)}`,
          hint: `record them, and have them approved: ${commandLine`refs add quote ${customer.id} --text TEXT`}`,
        }
      : {
          message: `${shows} with the words of "${asset?.id}", which nobody approved`,
          hint: `have them approved: ${commandLine`refs approve-quote ${customer.id} ${asset?.id ?? ''}`}`,
        },
  ),
};
