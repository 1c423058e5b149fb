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

export const scanQuoteChanged: ScanRule = {
  id: 'scan/quote-changed',
  level: 'error',
  reach: 'content',
  summary: 'words near those of an approved quote that are not its words',
  why: 'They approved a sentence, letter by letter. A word that a translator, an editor or a template changed makes a sentence that they never said.',
  remedy:
    'Put the approved words back, or have these approved: `refs approve-quote`. Folded lines, quotation marks and contractions are no change.',
  examples: {
    good: [
      {
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates, assets: assets(APPROVED) }),
          'site/index.md': '> “Our books are open to anyone who asks us for them.”\n',
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
          'customers/nordlicht.yaml': nordlicht({ advocates, assets: assets(APPROVED) }),
          'site/index.md':
            '> “Our books are always open to anyone who asks us for them.” # error: scan/quote-changed\n',
        },
      },
      {
        title: 'a part of it is missing',
        files: {
          'customers/nordlicht.yaml': nordlicht({ advocates, assets: assets(APPROVED) }),
          'site/index.html':
            '<blockquote>Our books are open to anyone who asks for them.</blockquote> # error: scan/quote-changed\n',
        },
      },
    ],
  },
  check: reportsFault('quote-changed', ({ customer, asset }, shows) => ({
    message: `${shows} with words that are not those of "${asset?.id}"`,
    hint: `write ${quoted(asset?.text ?? '')}, or have these approved: ${commandLine`refs approve-quote ${customer.id} ${asset?.id ?? ''}`}`,
  })),
};
