import type { Match } from '../../model/match.ts';
import { json } from '../json.ts';
import { standingJson } from '../standing.ts';
import type { Reporter } from '../style.ts';
import type { FindResult } from './result.ts';

/** The contract of schemas/find.schema.json. */
export const findJson: Reporter<FindResult> = ({ as_of, query, found, locate }) => {
  const { on: _, facets, words, ...rest } = query;
  const match = ({ customer, story, score, matched, guessed, standing, ready }: Match) => ({
    customer: customer.id,
    name: customer.data.name,
    blinded_as: customer.data.blinded_as ?? null,
    file: customer.file,
    owners: customer.data.owners ?? {},
    story: story?.id ?? null,
    title: story === undefined ? null : (story.title ?? story.id),
    score,
    matched: matched.map(({ field, text }) => ({ field, text })),
    ...(guessed.length > 0 && { guessed }),
    ...(standing && { standing: standingJson(standing, locate) }),
    ...(ready && {
      ready_for: ready.map(({ use }) => use),
      ready: ready.map((answer) => ({
        use: answer.use,
        attribution: answer.attribution ?? null,
        stories: answer.stories ?? null,
        territories: answer.territories ?? null,
        places: answer.places ?? null,
        requires: answer.requires ?? [],
        named_as: answer.named_as ?? null,
        conditions: answer.conditions ?? null,
        disclaimers: answer.disclaimers ?? [],
        guidelines: answer.guidelines ?? [],
        expires_on: answer.expires_on ?? null,
      })),
    }),
  });
  return json({
    as_of,
    query: { words, ...facets, ...rest },
    total: found.total,
    matches: found.matches.map(match),
    nearest: found.nearest.map(match),
    left_out: found.omitted,
  });
};
