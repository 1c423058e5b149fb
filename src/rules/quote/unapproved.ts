import { exposures } from '../../consent/exposure.ts';
import { soundCustomers } from '../../model/library.ts';
import { commandLine } from '../../text/command-line.ts';
import { textHash } from '../../text/hash.ts';
import type { Rule } from '../rule.ts';

const WORDS = 'We closed the books in three days.';

const customer = (quote: string) => `name: Nordlicht Robotics
status: active
health: { status: green, checked_on: 2026-09-01 }
advocates:
  - { id: pat-doe, uses: [quote], verified_on: 2026-09-01 }
consent:
  - id: public-2026
    status: granted
    uses: [quote]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
assets:
  - id: close-quote
    use: quote
${quote}`;

export const quoteUnapproved: Rule = {
  id: 'quote/unapproved',
  level: 'error',
  reach: 'file',
  summary: 'a live quote whose words nobody has approved',
  why: 'A yes to being quoted is no yes to these words. Somebody of ours wrote them down after a call, polished them twice, and put a name under them; its owner meets them on our front page, next to their boss.',
  remedy:
    'Send them the words, and record their yes: `refs approve-quote CUSTOMER ASSET` writes the hash of the words under `approved_text_sha256`, and who approved them, when, and where the proof is kept: `--by`, `--on`, `--evidence`. Words that are on record nowhere cannot be approved: write them under `text` first. Until then take the quote down.',
  examples: {
    good: [
      {
        title: 'these words were approved',
        files: customer(`    status: live\n    text: ${WORDS}\n    approved_text_sha256: ${textHash(WORDS)}\n`),
      },
      { title: 'only a draft', files: customer(`    status: draft\n    text: ${WORDS}\n`) },
    ],
    bad: [
      { files: customer(`    status: live # error: quote/unapproved\n    text: ${WORDS}\n`) },
      {
        title: 'nobody can tell which words were approved',
        files: customer(`    status: live # error: quote/unapproved\n    approved_text_sha256: ${textHash(WORDS)}\n`),
      },
      {
        title: 'still up in one place',
        files: customer(`    status: retired
    text: ${WORDS}
    placements:
      - where: deck:2026-sales-overview # error: quote/unapproved
`),
      },
    ],
  },
  *check(library, { today }) {
    for (const { id: customer, data, file } of soundCustomers(library)) {
      for (const { isAsset, use, claim, path, anchor } of exposures(data, today)) {
        const asset = isAsset ? data.assets?.[Number(path.at(-1))] : undefined;
        if (asset === undefined || use !== 'quote') continue;
        const { id, text, approved_text_sha256: approved } = asset;
        if (text !== undefined && approved !== undefined) continue;
        yield {
          place: { file, path: anchor },
          message: `${claim}, and ${text === undefined ? 'its words are not on record' : 'nobody has approved its words'}`,
          hint: `${text === undefined ? 'write the words under "text", and ' : ''}have them approved (${commandLine`refs approve-quote ${customer} ${id}`}), or take it down`,
        };
      }
    }
  },
};
