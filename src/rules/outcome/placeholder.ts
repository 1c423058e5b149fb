import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (outcome: string) => `name: Nordlicht Robotics
stories:
  - id: month-end
    outcomes:
      - metric: month-end close
${outcome}
`;

export const outcomePlaceholder: Rule = {
  id: 'outcome/placeholder',
  level: 'warning',
  reach: 'file',
  summary: 'a figure that is still to come: `00,000`, `XX%`, `TBD`',
  why: 'A draft is written around the figure that somebody is going to ask for. The figure never comes, the draft is published, and "saved 00,000 hours" stands on the website until the customer sees it.',
  remedy: 'Ask for the figure and write it, or take the outcome out until there is one.',
  examples: {
    good: [
      { title: 'nothing is a figure too', files: customer('        before: 14 line stops\n        after: 0') },
      { files: customer('        before: 100,000 entries\n        after: 1,000 entries\n        change: 10x less') },
    ],
    bad: [
      {
        title: 'zeros',
        files: customer('        before: 00,000 entries # error: outcome/placeholder\n        after: 310 entries'),
      },
      { title: 'letters', files: customer('        change: -XX% # error: outcome/placeholder') },
      {
        title: 'words',
        files: customer(
          '        before: 9 days\n        after: TBD # error: outcome/placeholder\n        change: "??" # error: outcome/placeholder',
        ),
      },
    ],
  },
  *check(library) {
    for (const { data, file } of soundCustomers(library)) {
      for (const [index, { outcomes = [] }] of (data.stories ?? []).entries()) {
        for (const [outcomeIndex, outcome] of outcomes.entries()) {
          for (const key of ['metric', 'before', 'after', 'change'] as const) {
            const found = placeholderIn(String(outcome[key] ?? ''));
            if (found === undefined) continue;
            yield {
              place: { file, path: ['stories', index, 'outcomes', outcomeIndex, key] },
              message: `"${found}" holds the place of a figure that is still to come`,
              hint: 'write the figure, or take the outcome out until there is one',
            };
          }
        }
      }
    }
  },
};

// A single zero is a figure, and so is 0.00; "x" alone is a factor, as in 10x. 00:30 is a time.
const PLACEHOLDER =
  /(?<![\p{L}\d.,:])(?:0{2,}(?:[.,]0+)*(?![\p{L}\d:]|[.,]\d)|x{2,}(?:[.,]x+)*(?![\p{L}\d])|x(?=\s?%)|(?:tb[acd]|todo|fixme|placeholder|lorem ipsum|to be (?:added|announced|confirmed|defined|determined))(?![\p{L}\d])|[?#_]{2,}|\?$)/iu;

// Every placeholder contains one of these, so that most texts skip the slow pattern above.
const HINT = /00|xx|x\s?%|tb[acd]|todo|fixme|placeholder|lorem|to be |[?#_]{2}|\?$/iu;

/** The first placeholder in a text. */
const placeholderIn = (text: string): string | undefined =>
  HINT.test(text) ? text.match(PLACEHOLDER)?.[0] : undefined;
