import { type ConsentRecord, carries, isRunning } from '../../consent/consent-records.ts';
import { consentQuestion, coverageOf, isOverruled } from '../../consent/coverage.ts';
import { type Exposure, exposures, questionsOf } from '../../consent/exposure.ts';
import type { Policy } from '../../model/config.ts';
import type { Asset, CustomerFile } from '../../model/customer.ts';
import { soundCustomers } from '../../model/library.ts';
import { foldedWords } from '../../text/hash.ts';
import type { Rule } from '../rule.ts';

const customer = (asset: string, mark = '') => `name: Northwind University
status: active
consent:
  - id: public-2026
    status: granted
    uses: [case-study]
    audience: public
    approval: once
    disclaimer: Not an official view of the university.
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/northwind-2026.pdf
assets:
  - id: close-study${mark}
    use: case-study
    status: live
${asset}`;

export const disclosurePromised: Rule = {
  id: 'disclosure/promised',
  level: 'error',
  reach: 'file',
  summary: 'a live asset without the words that were promised to stand beside it',
  why: 'They said yes on the promise that a sentence stands beside it, word by word: whose trademark it is, or that it is no official view. Without the sentence it is not what they agreed to.',
  remedy:
    'Write the words of `disclaimer` under `disclosure` of the asset, and say them wherever it is shown. They may stand in its `text` instead, and other words around them. White space does not count, everything else does. Each grant that covers the asset and runs is looked at, and those of the person besides those of the company: another disclosure does not stand in. If they no longer ask for the words, record their new yes as a grant that replaces this one.',
  examples: {
    good: [
      {
        title: 'with other words around them',
        files: customer(
          '    disclosure: >-\n      Beta user. Not an official\n      view of the university. All rights reserved.\n',
        ),
      },
      { title: 'only a draft', files: customer('').replace('status: live', 'status: draft') },
    ],
    bad: [
      { title: 'no disclosure at all', files: customer('', ' # error: disclosure/promised') },
      {
        title: 'another one',
        files: customer('    disclosure: Views are their own. # error: disclosure/promised\n'),
      },
    ],
  },
  *check(library, { today, policy }) {
    for (const { data, file } of soundCustomers(library)) {
      if ((data.consent ?? []).every(({ disclaimer }) => disclaimer === undefined)) continue;
      for (const exposure of exposures(data, today)) {
        const { isAsset, isLive, claim, path } = exposure;
        const asset = isAsset && isLive ? data.assets?.[Number(path.at(-1))] : undefined;
        if (asset === undefined) continue;
        for (const { record, path: recordPath } of promisesTo(data, exposure, policy)) {
          if (stands(record.disclaimer, asset)) continue;
          yield {
            place: { file, path: asset.disclosure === undefined ? path : [...path, 'disclosure'] },
            message: `${claim}, without the words that "${record.id}" promises beside it: "${record.disclaimer}"`,
            hint: 'write them under disclosure, to the letter, and say them wherever it is shown',
            related: [{ place: { file, path: [...recordPath, 'disclaimer'] }, message: 'the promise' }],
          };
        }
      }
    }
  },
};

/** The running grants that cover an exposure and promise words beside it: the company's, and the person's own. */
function promisesTo(data: CustomerFile, exposure: Exposure, policy: Policy): readonly ConsentRecord[] {
  const { advocate, story, use } = exposure;
  const found = new Map<string, ConsentRecord>();
  for (const subject of ['company', ...(advocate === undefined ? [] : [advocate])]) {
    for (const question of questionsOf(exposure)) {
      const asked = consentQuestion(question, story, subject, policy);
      for (const grant of coverageOf(data, asked, policy.regions).grants) {
        const { record } = grant;
        const holds = isRunning(record, asked.on) && !isOverruled(grant) && carries(data, record, use);
        if (holds && record.disclaimer !== undefined) found.set(record.id, grant);
      }
    }
  }
  return [...found.values()];
}

/** Says that words stand in the disclosure or the text of an asset. */
const stands = (words = '', { disclosure = '', text = '' }: Asset): boolean =>
  [disclosure, text].some((shown) => foldedWords(shown).includes(foldedWords(words)));
