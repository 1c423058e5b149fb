import type { Match } from '../../model/match.ts';
import { markdown, markdownCode } from '../escape.ts';
import { outcomeLine } from '../outcome.ts';
import { decidingReasons, termsLine } from '../standing.ts';
import type { Reporter } from '../style.ts';
import { contactOf, type FindResult, matchId } from './result.ts';

/** To paste in a chat or a CRM. */
export const findMarkdown: Reporter<FindResult> = (result) => {
  const { found, as_of } = result;
  if (found.matches.length > 0) {
    return `${found.matches.map((match) => entry(match, result)).join('\n')}\n_As of ${as_of}_\n`;
  }
  const closest = found.nearest.map((match) => entry(match, result));
  return `Nothing found, as of ${as_of}.${closest.length === 0 ? '\n' : ` Closest:\n\n${closest.join('\n')}`}`;
};

function entry(match: Match, { query }: FindResult): string {
  const { customer, story, standing, readyFor } = match;
  const title = story === undefined ? '' : `: ${markdown(story.title ?? story.id)}`;
  const owner = contactOf(match);
  const terms = standing === undefined ? '' : termsLine(standing, customer.data);
  const items = [
    ...(standing === undefined
      ? []
      : [`${query.for}: **${standing.verdict}**${terms === '' ? '' : `, ${markdown(terms)}`}`]),
    ...(standing === undefined ? [] : decidingReasons(standing)).map(({ message }) => `${markdown(message)}`),
    ...(readyFor === undefined ? [] : [`ready for: ${readyFor.join(', ') || 'nothing'}`]),
    ...(story?.outcomes ?? []).map((outcome) => markdown(outcomeLine(outcome))),
    ...(owner === undefined ? [] : [`owner: ${markdown(owner)}`]),
  ];
  return `**${markdown(customer.data.name)}**${title} (${markdownCode(matchId(match))})\n\n${items.map((item) => `- ${item}\n`).join('')}`;
}
