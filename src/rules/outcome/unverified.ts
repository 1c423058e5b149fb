import { exposures } from '../../consent/exposure.ts';
import { soundCustomers } from '../../model/library.ts';
import { quoted } from '../../yaml/quoted.ts';
import { hasFigure } from '../has-figure.ts';
import type { Rule } from '../rule.ts';

const customer = (outcome: string, audience = 'public') => `name: Nordlicht Robotics
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
stories:
  - id: month-end
    outcomes:
${outcome}
assets:
  - { id: close-case-study, use: case-study, story: month-end, audience: ${audience}, status: live }
`;

export const outcomeUnverified: Rule = {
  id: 'outcome/unverified',
  level: 'warning',
  reach: 'file',
  summary: 'a published figure without evidence',
  why: 'A claim that we cannot prove is misleading advertising in most countries, and a competitor is happy to ask for the proof. By then the person who counted has left, and the spreadsheet with them.',
  remedy:
    'Put the proof where the consents are, and write where that is under `evidence`; `verified_by` says who vouches for the figure, and is no proof. Where there is none, take the figure out of what is public. It is reported for stories that something live and public tells.',
  examples: {
    good: [
      {
        files: customer(
          '      - { metric: month-end close, before: 9 days, after: 3 days, evidence: "vault:roi/nordlicht-2025.xlsx" }',
        ),
      },
      {
        title: 'what only prospects see is not published',
        files: customer('      - { metric: month-end close, before: 9 days, after: 3 days }', 'prospects'),
      },
    ],
    bad: [
      { files: customer('      - { metric: month-end close, change: -67% } # error: outcome/unverified') },
      {
        title: 'somebody vouches for it, and where is the proof?',
        files: customer(
          '      - { metric: month-end close, after: 3 days, verified_by: vendor } # error: outcome/unverified',
        ),
      },
    ],
  },
  *check(library, { today }) {
    for (const { data, file } of soundCustomers(library)) {
      const published = exposures(data, today).filter(({ isLive, audience }) => isLive && audience === 'public');
      for (const [index, { id, outcomes = [] }] of (data.stories ?? []).entries()) {
        const telling = published.filter(({ story }) => story === id);
        if (telling.length === 0) continue;
        for (const [outcomeIndex, outcome] of outcomes.entries()) {
          if (outcome.evidence !== undefined || !hasFigure(outcome)) continue;
          yield {
            place: { file, path: ['stories', index, 'outcomes', outcomeIndex] },
            message: `the figure for ${quoted(outcome.metric)} is public, and has no evidence`,
            hint: 'write under evidence where the proof is kept, or take the figure out of what is public',
            related: telling.map(({ claim, anchor }) => ({ place: { file, path: anchor }, message: claim })),
          };
        }
      }
    }
  },
};
