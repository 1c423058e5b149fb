import { exposures } from '../../consent/exposure.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (asset: string, gives: string, mark = '') => `name: Nordlicht Robotics
status: active
consent:
  - id: public-2026
    status: granted
    uses: [case-study]
    audience: public
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
assets:
  - id: close-study${mark}
    use: case-study
    status: live
${asset}${gives}`;

const gives = 'gives:\n  - { on: 2026-04-01, kind: early-access, note: Beacon beta }\n';

export const disclosureMissing: Rule = {
  id: 'disclosure/missing',
  level: 'warning',
  reach: 'file',
  summary: 'a public asset of a customer who received a benefit, without a word about it',
  why: 'A reader of praise has to be told what the one who praises got for it. Consumer law in most countries says so, regulators fine the one who published it, and readers who find out by themselves believe nothing else on the page.',
  remedy:
    'Write what has to be said under `disclosure` of the asset, and say it wherever the asset is shown. Every entry of `gives` counts, whenever it was. What is a draft, retired, or for prospects only needs none.',
  examples: {
    good: [
      { files: customer('    disclosure: Customer received early access to Beacon.\n', gives) },
      { title: 'for prospects only', files: customer('    audience: prospects\n', gives) },
      { title: 'they got nothing for it', files: customer('', '') },
    ],
    bad: [
      { files: customer('', gives, ' # error: disclosure/missing') },
      {
        title: 'marked as a draft, and still up',
        files: customer(
          '    placements: [{ where: https://www.vendor.example/customers/nordlicht }]\n',
          gives,
          ' # error: disclosure/missing',
        ).replace('status: live', 'status: draft'),
      },
    ],
  },
  *check(library, { today }) {
    for (const { data, file } of soundCustomers(library)) {
      const { gives = [], assets = [] } = data;
      if (gives.length === 0) continue;
      for (const { isLive, audience, claim, path } of exposures(data, today)) {
        if (!isLive || audience !== 'public' || assets[Number(path.at(-1))]?.disclosure !== undefined) continue;
        yield {
          place: { file, path },
          message: `${claim}, and does not say what they received`,
          hint: 'write under disclosure what the reader has to be told, and say it wherever it is shown',
          related: gives.map(({ on, kind }, index) => ({
            place: { file, path: ['gives', index] },
            message: `${kind} on ${on}`,
          })),
        };
      }
    }
  },
};
