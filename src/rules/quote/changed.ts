import { exposures } from '../../consent/exposure.ts';
import { isApproved } from '../../consent/material.ts';
import type { Asset } from '../../model/customer.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import { textHash } from '../../text/hash.ts';
import type { Rule } from '../rule.ts';

const APPROVED = 'We closed the books in three days.';

const customer = (text: string, status = 'draft') => `name: Nordlicht Robotics
assets:
  - id: close-quote
    use: quote
    status: ${status}
    text: ${text}
    approved_text_sha256: ${textHash(APPROVED)}
`;

export const quoteChanged: Rule = {
  id: 'quote/changed',
  level: 'error',
  reach: 'file',
  summary: 'words that differ from those that were approved',
  why: 'They agreed to these words and to no others, often after two rounds with their lawyers. "In three days" instead of "in about three days" is a promise that they never made, over their name.',
  remedy:
    'Put the approved words back. Or have the new ones approved, and record it: `refs approve-quote CUSTOMER ASSET` writes their hash under `approved_text_sha256`. White space and line breaks do not count. A text that was never approved has no hash, and one that is retired is not reported. What is live and was made from another asset, such as a translation, needs an approval of its own words.',
  examples: {
    good: [
      { files: customer(APPROVED, 'retired') },
      {
        title: 'only the line break is another one',
        files: customer('>-\n      We closed the books\n      in three days.'),
      },
    ],
    bad: [
      { title: 'one word less', files: customer('We closed the books in days. # error: quote/changed') },
      {
        title: 'a translation whose own words nobody approved',
        files: `${customer(APPROVED)}  - id: close-study-de
    use: case-study
    status: live
    derived_from: close-quote
    text: Der Abschluss stand nach drei Tagen. # error: quote/changed
`,
      },
      { title: 'another full stop', files: customer('We closed the books in three days! # error: quote/changed') },
    ],
  },
  *check(library, { today }) {
    for (const { id: customer, data, file } of soundCustomers(library)) {
      const live = new Set(exposures(data, today).map(({ isAsset, path }) => (isAsset ? path.at(-1) : undefined)));
      for (const [index, asset] of (data.assets ?? []).entries()) {
        const { id, use, status, text, derived_from, approved_text_sha256: approved } = asset;
        if (status === 'retired' || text === undefined || isApproved(asset)) continue;
        if (approved === undefined) {
          if (derived_from !== undefined && live.has(index)) yield neverApproved({ customer, file, index, asset });
          continue;
        }
        yield {
          place: { file, path: ['assets', index, 'text'] },
          message: `the words of ${use} "${id}" are not those that were approved`,
          hint: `put the approved words back, or have these approved: ${commandLine`refs approve-quote ${customer} ${id}`}`,
          related: [
            {
              place: { file, path: ['assets', index, 'approved_text_sha256'] },
              message: 'the hash of the approved words',
            },
          ],
        };
      }
    }
  },
};

/** An asset of a customer, and where it stands. */
interface PlacedAsset {
  readonly customer: string;
  readonly file: string;
  readonly index: number;
  readonly asset: Asset;
}

const neverApproved = ({ customer, file, index, asset: { id, use, derived_from } }: PlacedAsset): Finding => ({
  place: { file, path: ['assets', index, 'text'] },
  message: `the words of ${use} "${id}", made from "${derived_from}", were never approved`,
  hint: `have them approved: ${commandLine`refs approve-quote ${customer} ${id}`}`,
});
