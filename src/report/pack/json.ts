import type { Pack, PackReference } from '../../share/pack.ts';
import type { SharedQuote, SharedStory } from '../../share/view.ts';
import { json } from '../json.ts';

/** The contract of schemas/pack.schema.json. */
export const packJson = ({ references, ...pack }: Pack): string =>
  json({ ...pack, valid_until: pack.valid_until ?? null, references: references.map(referenceJson) });

const referenceJson = ({ isNamed, story, quotes, engagements, ...reference }: PackReference): object => ({
  ref: reference.ref,
  name: reference.name,
  is_named: isNamed,
  industry: reference.industry ?? null,
  segment: reference.segment ?? null,
  region: reference.region ?? null,
  why: reference.why,
  story: story === undefined ? null : storyJson(story),
  quotes: quotes.map(quoteJson),
  engagements: engagements.map(({ use, who, languages, topics }) => ({ use, who: who ?? null, languages, topics })),
  through: reference.through ?? null,
  disclaimers: reference.disclaimers,
  guidelines: reference.guidelines,
  conditions: reference.conditions,
  valid_until: reference.valid_until ?? null,
});

const quoteJson = ({ text, by, disclosure }: SharedQuote): object => ({
  text,
  by: by ?? null,
  disclosure: disclosure ?? null,
});

const storyJson = ({ ref, outcomes, products, use_cases, disclosures, ...texts }: SharedStory): object => ({
  ref,
  title: texts.title ?? null,
  challenge: texts.challenge ?? null,
  solution: texts.solution ?? null,
  outcomes: outcomes.map(({ metric, before, after, change }) => ({
    metric,
    before: before ?? null,
    after: after ?? null,
    change: change ?? null,
  })),
  ...{ products, use_cases, disclosures },
});
