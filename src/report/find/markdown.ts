import { nameToUse } from '../../consent/named-as.ts';
import type { Use } from '../../model/customer.ts';
import type { Match } from '../../model/match.ts';
import type { CustomerView, SharedCustomer, SharedQuote } from '../../share/view.ts';
import { markdown, markdownCode } from '../escape.ts';
import { outcomeLine } from '../outcome.ts';
import { decidingReasons, readyLine, termsLine } from '../standing.ts';
import type { Reporter } from '../style.ts';
import { contactOf, type FindResult, matchId } from './result.ts';

/** To paste in a chat or a CRM: for colleagues, or with an audience for those outside. */
export const findMarkdown: Reporter<FindResult> = (result) => {
  const { audience } = result.query;
  return audience === undefined || audience === 'internal' ? forColleagues(result) : forOutsiders(result, audience);
};

const INTERNAL = '_For colleagues only, not to be passed on. For others: `--audience prospects` or `public`._\n\n';

function forColleagues(result: FindResult): string {
  const { found, as_of } = result;
  if (found.matches.length > 0) {
    return `${INTERNAL}${found.matches.map((match) => entry(match, result)).join('\n')}\n_As of ${as_of}_\n`;
  }
  const closest = found.nearest.map((match) => entry(match, result));
  return `${INTERNAL}Nothing found, as of ${as_of}.${closest.length === 0 ? '\n' : ` Closest:\n\n${closest.join('\n')}`}`;
}

function entry(match: Match, { query }: FindResult): string {
  const { customer, story, standing, ready } = match;
  const title = story === undefined ? '' : `: ${markdown(story.title ?? story.id)}`;
  const owner = contactOf(match);
  const terms = standing === undefined ? '' : termsLine(standing, customer.data);
  const items = [
    ...(standing === undefined
      ? []
      : [`${query.for}: **${standing.verdict}**${terms === '' ? '' : `, ${markdown(terms)}`}`]),
    ...(standing === undefined ? [] : decidingReasons(standing)).map(({ message }) => `${markdown(message)}`),
    ...(ready === undefined ? [] : [`ready for: ${markdown(readyLine(ready, customer.data)) || 'nothing'}`]),
    ...(story?.outcomes ?? []).map((outcome) => markdown(outcomeLine(outcome))),
    ...(owner === undefined ? [] : [`owner: ${markdown(owner)}`]),
  ];
  const name = nameToUse(customer.data, standing === undefined ? (ready ?? []) : [standing], query.for);
  return `**${markdown(name)}**${title} (${markdownCode(matchId(match))})\n\n${items.map((item) => `- ${item}\n`).join('')}`;
}

/** Prints what the views show and nothing else: no id, owner, reason or word that the customer did not approve. */
function forOutsiders({ found, as_of, query, views }: FindResult, audience: 'prospects' | 'public'): string {
  const whom = audience === 'public' ? 'anyone' : 'prospects';
  const entries = found.matches.flatMap((match) => {
    const { standing, ready = [], customer } = match;
    const isReady = (standing === undefined ? ready : [standing]).some(({ verdict }) => verdict === 'ready');
    const view = views?.get(customer.file);
    return isReady && view !== undefined ? outsideEntry(match, view, query.for) : [];
  });
  const what = query.for === undefined ? '' : ` for ${query.for}`;
  return entries.length === 0
    ? `Nothing may be passed on${what}, as of ${as_of}.\n`
    : `${[...new Set(entries)].join('\n')}\n_May be shown to ${whom}${what}, as of ${as_of}_\n`;
}

/** The entry of a match; none where the view does not show the use that was asked for. */
function outsideEntry({ story }: Match, { shared, told }: CustomerView, use: Use | undefined): readonly string[] {
  const shown = story === undefined ? shared : told.get(story.id);
  const quotes = shown?.quotes ?? [];
  if (shared === undefined || !isShown({ shared, shown, quotes }, use)) return [];
  const words = use === undefined || use === 'quote' ? quotes : [];
  const lines = [
    ...words.flatMap(({ text, disclosure = '' }) => [
      `> ${markdown(text)}`,
      ...(disclosure ? [markdown(disclosure)] : []),
    ]),
    ...shared.disclaimers.map(markdown),
  ];
  return [`**${markdown(shared.name)}**\n${lines.map((line) => `\n${line}\n`).join('')}`];
}

/** Says that a view shows a use; one that is no part of a view needs no more than the customer. */
function isShown(
  { shared, shown, quotes }: { shared: SharedCustomer; shown: unknown; quotes: readonly SharedQuote[] },
  use: Use | undefined,
): boolean {
  if (use === 'name') return shared.isNamed;
  if (use === 'logo') return shared.mayShowLogo;
  if (use === 'quote') return quotes.length > 0;
  return use !== 'case-study' || shown !== undefined;
}
