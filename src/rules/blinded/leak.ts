import { isRunning } from '../../consent/consent-records.ts';
import { customerNames, nameIn } from '../../consent/customer-names.ts';
import type { Consent, CustomerFile, Story } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import type { Rule } from '../rule.ts';

const bank = (
  assets: string,
  story = '  - { id: four-eyes, title: Reports that agree with the ledger }',
) => `name: Silbertobel & Cie. AG
aliases: [Bankhaus Silbertobel]
domains: [silbertobel.example]
blinded_as: a private bank in the Alps
stories:
${story}
assets:
${assets}
`;

const quote = (text: string) => `  - id: typing-quote
    use: quote
    story: four-eyes
    attribution: blinded
    text: ${text}`;

export const blindedLeak: Rule = {
  id: 'blinded/leak',
  level: 'error',
  reach: 'file',
  summary: 'a blinded story or asset that contains the name, an alias or a domain',
  why: 'They agreed because nobody would learn who they are, and discretion may be all they sell. It takes one word, the name of a PDF, or a sentence that was copied from the named version, and it cannot be called back.',
  remedy:
    'Write what stands under `blinded_as` instead. Looked at are the `text`, `disclosure` and placements of each asset with `attribution: blinded` that is not retired; `blinded_as` itself; and the title, challenge, solution and outcomes of each blinded story. A story is blinded where all its assets that are not retired are, and where it has none yet, while every grant of the company that runs and covers it is. The names are `name`, `aliases`, `domains` and every `named_as`. They are looked for as whole words in all their readings: with and without legal form, accents, `&`, dots, tags and invisible characters.',
  examples: {
    good: [
      { files: bank(quote('The best control is the one nobody has to perform.')) },
      {
        title: 'a story that is told by name elsewhere',
        files: bank(
          '  - { id: named-quote, use: quote, story: four-eyes, text: At Silbertobel nobody types any more. }\n  - { id: typing-quote, use: quote, story: four-eyes, attribution: blinded, text: Nobody types any more. }',
          '  - { id: four-eyes, title: How Silbertobel reports }',
        ),
      },
    ],
    bad: [
      {
        title: 'in the words, and in the name of a file',
        files: bank(`${quote('Nobody at SILBERTOBEL & Cie types any more. # error: blinded/leak')}
    placements:
      - where: https://www.vendor.example/downloads/silbertobel-cie.pdf # error: blinded/leak`),
      },
      {
        title: 'in a story that is only told blinded',
        files: bank(
          quote('Nobody types any more.'),
          '  - { id: four-eyes, title: Bankhaus Silbertobel reports what it books } # error: blinded/leak',
        ),
      },
      {
        title: 'the form of the name that a grant asks for',
        files: `${bank(quote('At the Desk for Alpine Funds, nobody types any more. # error: blinded/leak'))}consent:
  - { id: name-2026, status: declined, uses: [name], declined_on: 2026-02-01, named_as: Desk for Alpine Funds }
`,
      },
      {
        title: 'in how to speak of them without the name',
        files: `name: Nordlicht Robotics GmbH
blinded_as: the makers of nordlicht robotics # error: blinded/leak
`,
      },
    ],
  },
  *check(library, { today }) {
    for (const { data, file } of soundCustomers(library)) {
      const { blinded_as } = data;
      const texts = blindedTexts(data, today);
      if (texts.length === 0) continue;
      const names = customerNames(data);
      for (const { text, path, what } of texts) {
        const name = nameIn(text, names);
        if (name === undefined) continue;
        const isInstead = blinded_as === undefined || path[0] === 'blinded_as';
        yield {
          place: { file, path },
          message: `${what} is blinded, and contains "${name.text}"`,
          hint: isInstead ? 'write it without the name' : `write "${blinded_as}" instead`,
          related: [{ place: { file, path: name.path }, message: `"${name.text}" stands here` }],
        };
      }
    }
  },
};

interface BlindedText {
  readonly text: string;
  readonly path: Path;
  /** The thing it belongs to, in words. */
  readonly what: string;
}

/** Every text that must not contain the name. */
function blindedTexts(data: CustomerFile, today: Day): readonly BlindedText[] {
  const found: BlindedText[] = [];
  const gather = (what: string, path: Path, values: Readonly<Record<string, unknown>>): void => {
    for (const [key, text] of Object.entries(values)) {
      if (typeof text === 'string') found.push({ text, path: [...path, key], what });
    }
  };
  const { blinded_as, assets = [], stories = [] } = data;
  gather('what stands for the name', [], { blinded_as });
  for (const [index, asset] of assets.entries()) {
    if (asset.attribution !== 'blinded' || asset.status === 'retired') continue;
    const { id, use, text, disclosure, placements = [] } = asset;
    const path = ['assets', index];
    const what = `${use} "${id}"`;
    gather(what, path, { text, disclosure });
    for (const [placementIndex, { where }] of placements.entries())
      gather(what, [...path, 'placements', placementIndex], { where });
  }
  for (const [index, story] of stories.entries()) {
    if (!isBlinded(data, story, today)) continue;
    const { id, title, challenge, solution, outcomes = [] } = story;
    const path = ['stories', index];
    const what = `the story "${id}"`;
    gather(what, path, { title, challenge, solution });
    for (const [outcomeIndex, { metric, before, after, change }] of outcomes.entries()) {
      gather(what, [...path, 'outcomes', outcomeIndex], { metric, before, after, change });
    }
  }
  return found;
}

/** Says that a story is told blinded only: by its assets, or else by the grants that cover it. */
function isBlinded({ assets = [], consent = [] }: CustomerFile, story: Story, today: Day): boolean {
  const telling = assets.filter((asset) => asset.story === story.id && asset.status !== 'retired');
  const coversStory = ({ status, subject = 'company', stories }: Consent) =>
    status === 'granted' && subject === 'company' && (stories === undefined || stories.includes(story.id));
  const deciding =
    telling.length > 0 ? telling : consent.filter((grant) => coversStory(grant) && isRunning(grant, today));
  return deciding.length > 0 && deciding.every(({ attribution }) => attribution === 'blinded');
}
