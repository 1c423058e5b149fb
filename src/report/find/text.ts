import { nameToUse } from '../../consent/named-as.ts';
import type { Match, Matched, Query } from '../../model/match.ts';
import { plain } from '../escape.ts';
import { decidingReasons, readyLine, termsLine, verdictWord } from '../standing.ts';
import { count, type Reporter, type Style } from '../style.ts';
import { fitLines } from '../wrap.ts';
import { briefText } from './brief.ts';
import { contactOf, type FindResult, matchId } from './result.ts';

// The width of the widest verdict with a blank; everything about a match is indented by it.
const GUTTER = 6;

/** For people: the match, why it matched, whether we may, and the person to contact. */
export const findText: Reporter<FindResult> = (result, style) => {
  const { matches, nearest } = result.found;
  if (result.isBrief && matches.length > 0) return briefText(result, style);
  const shown = matches.length > 0 ? matches : nearest;
  const told = new Map<string, string>();
  const entries = shown.map((match) =>
    entry(match, tellOnce(match, answer(match, result, style), told), result, style),
  );
  const parts = matches.length > 0 ? [...entries, summary(result, style)] : [nothing(result, style), ...entries];
  return parts.join('\n');
};

/** The lines of an answer; of one that an earlier entry of the customer has too, only where it stands. */
function tellOnce(match: Match, lines: readonly string[], told: Map<string, string>): readonly string[] {
  const key = [match.customer.file, ...lines].join('\n');
  const before = told.get(key);
  if (before === undefined) told.set(key, matchId(match));
  return before === undefined || lines.length === 0 ? lines : [`the answer is that of ${plain(before)} above`];
}

function entry(match: Match, answered: readonly string[], result: FindResult, style: Style): string {
  const { paint } = style;
  const { customer, story, standing, ready = [], matched, guessed, missing } = match;
  const word = standing === undefined ? ' '.repeat(GUTTER) : `${verdictWord(standing.verdict, style, GUTTER - 1)} `;
  const title = story === undefined ? paint.dim('the customer as such') : plain(story.title ?? story.id);
  const lines = [
    facts(match, result, style),
    ...guessed.map(
      ({ word: typed, as }) =>
        `${paint.dim('read as a slip:')} ${plain(typed)} → ${as.map((known) => `“${plain(known)}”`).join(', ')}`,
    ),
    ...(missing.length === 0 ? [] : [`${paint.dim('without:')} ${missing.map(plain).join(', ')}`]),
    ...matched.slice(0, 3).map((place) => `${paint.dim(`${place.field}:`)} ${highlighted(place, style)}`),
    ...answered,
  ];
  const name = nameToUse(customer.data, standing === undefined ? ready : [standing], result.query.for);
  return [`${word}${paint.bold(plain(name))}  ${title}\n`, ...lines.map((line) => block(line, style))].join('');
}

/** A line set in under the gutter, wrapped to the width. */
const block = (line: string, { columns }: Style): string =>
  `${fitLines(`${' '.repeat(GUTTER)}${line}`, Math.min(columns, 120))}\n`;

function facts(match: Match, { config }: FindResult, { paint }: Style): string {
  const { taxonomy } = config;
  const { industry, region } = match.customer.data;
  const products = match.story?.products ?? match.customer.data.products?.map(({ id }) => id) ?? [];
  const owner = contactOf(match);
  return [
    matchId(match),
    ...(industry === undefined ? [] : [taxonomy.industries[industry]?.name ?? industry]),
    ...(region === undefined ? [] : [taxonomy.regions[region]?.name ?? region]),
    ...(products.length === 0 ? [] : [products.map((id) => taxonomy.products[id]?.name ?? id).join(', ')]),
    ...(owner === undefined ? [] : [`owner ${owner}`]),
  ]
    .map((part, index) => (index === 0 ? paint.cyan(plain(part)) : plain(part)))
    .join(paint.dim(' · '));
}

function highlighted({ text, highlights }: Matched, { paint }: Style): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of highlights) {
    shown += `${inner(text.slice(at, start))}${paint.bold.underline(inner(text.slice(start, end)))}`;
    at = end;
  }
  return `${shown}${inner(text.slice(at))}`.trim();
}

/** Like `plain`, but keeps blanks at the ends, since the text is a part of a line. */
const inner = (text: string): string => `${/^\s/.test(text) ? ' ' : ''}${plain(text)}${/\S\s+$/.test(text) ? ' ' : ''}`;

/** The answer. With a use it gives the terms or the obstacles, without one the uses that are ready. */
function answer(
  { standing, ready, customer }: Match,
  { query, shown, locate }: FindResult,
  style: Style,
): readonly string[] {
  const { paint } = style;
  if (standing === undefined) {
    return ready === undefined
      ? []
      : [`${paint.dim('ready for:')} ${readyLine(ready, customer.data) || paint.red('nothing')}`];
  }
  const terms = termsLine(standing, customer.data);
  const why = decidingReasons(standing).map((reason) => {
    const where = `${plain(shown(reason.file))}:${locate(reason).line}`;
    const who = reason.who === undefined || standing.verdict === 'ready' ? '' : `, ask ${plain(reason.who)}`;
    return `${paint.dim('·')} ${plain(reason.message)} ${paint.dim(`(${where}${who})`)}`;
  });
  return [...(terms === '' ? [] : [`${paint.dim(`${query.for}:`)} ${terms}`]), ...why];
}

function summary({ as_of, query, found }: FindResult, { paint }: Style): string {
  const { total, matches } = found;
  const ready = matches.filter(({ standing }) => standing?.verdict === 'ready').length;
  const judged = query.for === undefined || query.ready === true ? '' : `, ${ready} ready for ${query.for}`;
  const rest = total > matches.length ? `; ${total - matches.length} more with --limit 0` : '';
  return `${count(total, 'match', 'matches')}${total > matches.length ? '' : judged}, as of ${as_of}${paint.dim(rest)}\n`;
}

function nothing({ query, found, as_of }: FindResult, { paint }: Style): string {
  const facets = Object.keys(query.facets).map((facet) => `--${facet}`);
  const narrowed = facets.length === 0 ? '' : ` with ${facets.join(', ')}`;
  const what = `${query.words.trim() === '' ? '' : ` for “${plain(query.words)}”`}${narrowed}`;
  const outcome = query.ready
    ? `nothing${what} is ready${query.for === undefined ? '' : ` for ${query.for}`} on ${as_of}`
    : `nothing found${what}, as of ${as_of}`;
  if (found.nearest.length > 0) return `${paint.amber(`${outcome}; closest:`)}\n`;
  return `${paint.amber(outcome)}\n${advice(query)
    .map((line) => `  ${paint.cyan('→')} ${line}\n`)
    .join('')}`;
}

/** Suggests what to try where nothing is near, the narrowest condition first. */
function advice({ words, facets, ready, for: use }: Query): readonly string[] {
  const typed = words.trim().split(/\s+/).filter(Boolean);
  return [
    ...(ready ? [`leave out --ready: what is not ready ${use === undefined ? 'now' : `for ${use}`} says why`] : []),
    ...(Object.keys(facets).length > 0
      ? [
          `leave out ${Object.keys(facets)
            .map((facet) => `--${facet}`)
            .join(' or ')}`,
        ]
      : []),
    ...(typed.length > 1 ? ['try fewer words: all of them have to match'] : []),
    ...(typed.length === 1 ? ['try another word: a name, a product, an industry, a word of a story'] : []),
    ...(typed.length > 0 ? ['see matches while you type: refs pick'] : []),
    'see all customers: refs find --limit 0',
  ];
}
