import { outcomeLine } from '../../report/outcome.ts';
import type { PartialResult } from '../../search/search.ts';
import { type Match, matchVerdict } from '../match-verdict.ts';
import type { Desk, DeskAnswer, DeskQuery } from '../open-desk.ts';
import { actionsOf, hashOfStory } from './actions.ts';
import { type Content, h } from './dom.ts';
import type { Page } from './pages.ts';
import { hashOf, type Route } from './route.ts';
import { badge, conditionsOf, contactOf, factsOf } from './words.ts';

/** How many results a page shows at first, and how many more each time. */
const PAGE_SIZE = 25;

/** The search: what was found for the route, the nearest where that is nothing. */
export function findPage(desk: Desk, { query }: Route): Page {
  const title = query.get('q') || 'Find';
  const asked: DeskQuery = {
    ...Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)])),
    limit: query.get('limit') ?? String(PAGE_SIZE),
  };
  return { title, content: answerOf(desk, desk.find(asked), query) };
}

/** The best of a search that goes on, with how far it is; undefined where there is nothing to show yet. */
export function findSoFar(desk: Desk, { found, judged, of }: PartialResult, query: URLSearchParams): Content {
  const [done, all] = [judged, of].map((count) => count.toLocaleString('en'));
  return (
    found.matches.length > 0 && [
      h('h1', { class: 'count' }, `The best of ${done} of ${all} references so far`),
      h('progress', { max: String(of), value: String(judged), 'aria-label': 'References judged' }),
      h('ol', { class: 'results' }, ...found.matches.map((match) => resultOf(desk, match, query))),
    ]
  );
}

function answerOf(desk: Desk, { found, guesses }: DeskAnswer, query: URLSearchParams): Content {
  const use = query.get('for');
  const { matches, nearest, total } = found;
  const card = (match: Match) => resultOf(desk, match, query);
  const said = [countWords(total), use && `for ${use}`, `as of ${desk.today}`].filter(Boolean).join(' ');
  if (matches.length > 0) {
    return [
      h('h1', { class: 'count' }, said, guesses.length > 0 && ` · ${guesses.join(' · ')}`),
      h('ol', { class: 'results' }, ...matches.map(card)),
      matches.length < total && moreLink(query, matches.length, total),
    ];
  }
  return [
    h(
      'div',
      { class: 'empty' },
      h('h1', { class: 'count none' }, 'Nothing found'),
      h('ul', {}, ...advice(query).map((text) => h('li', {}, text))),
    ),
    nearest.length > 0 && h('h2', { class: 'near' }, 'The nearest'),
    nearest.length > 0 && h('ol', { class: 'results' }, ...nearest.map(card)),
  ];
}

const countWords = (total: number): string => (total === 1 ? '1 reference' : `${total} references`);

function advice(query: URLSearchParams): readonly string[] {
  const narrowing = ['industry', 'product', 'segment', 'region', 'use-case'].filter((facet) => query.has(facet));
  return [
    ...(query.get('q') ? ['Use fewer words: all of them have to be in one story.'] : []),
    ...(query.has('ready') ? ['Leave out “only what is ready” to see who could be asked, and from when.'] : []),
    ...(narrowing.length > 0 ? [`Take back a filter: ${narrowing.join(', ')}.`] : []),
    ...(query.size === 0 ? ['The library has no customers that may be shown here yet.'] : []),
  ];
}

function moreLink(query: URLSearchParams, shown: number, total: number): HTMLElement {
  const more = new URLSearchParams(query);
  more.set('limit', String(shown + PAGE_SIZE));
  return h('p', {}, h('a', { class: 'more', href: hashOf('find', [], more) }, `Show more of the ${total}`));
}

function resultOf(desk: Desk, match: Match, query: URLSearchParams): HTMLElement {
  const { customer, story, standing } = match;
  const verdict = matchVerdict(desk, match);
  const name = customer.data.name;
  const conditions = standing === undefined || standing.verdict === 'no' ? [] : conditionsOf(standing, customer);
  const use = query.get('for');
  return h(
    'li',
    {
      class: `result ${verdict}`,
      'data-customer': customer.id,
      'data-story': story?.id ?? '',
      'data-verdict': verdict,
    },
    h('h2', {}, verdict !== '' && badge(verdict), ' ', titleLink(desk, match, query)),
    h(
      'p',
      { class: 'who' },
      isLinked(desk) ? h('a', { href: hashOf('customer', [customer.id]) }, name) : name,
      ' ',
      h('span', { class: 'facts' }, factsOf(desk, customer, story)),
    ),
    ...matchedTexts(match),
    readyWords(desk, match),
    conditions.length > 0 && h('p', { class: 'conditions' }, conditions.join(' · ')),
    standing !== undefined &&
      standing.verdict !== 'ready' &&
      h(
        'ul',
        { class: 'reasons' },
        ...standing.reasons.map(({ message, who }) => h('li', {}, message, who && ` · ask ${who}`)),
      ),
    match.missing.length > 0 && h('p', { class: 'facts' }, `without: ${match.missing.join(', ')}`),
    h(
      'div',
      { class: 'row' },
      actionsOf(desk, {
        customer,
        story,
        use,
        prospect: query.get('prospect'),
        notes: verdict === '' ? [] : [[use ?? 'reference', verdict, ...conditions].join(' · ')],
      }),
      contactOf(customer) && h('span', { class: 'facts' }, `through ${contactOf(customer)}`),
    ),
  );
}

const isLinked = ({ head }: Desk): boolean => head.audience === 'internal';

/** The keys of a search that the page of a story answers by, too. */
const KEPT = ['for', 'prospect', 'audience', 'territory'];

function titleLink(desk: Desk, { customer, story }: Match, query: URLSearchParams): Content {
  const kept = new URLSearchParams([...query].filter(([key]) => KEPT.includes(key)));
  const text = story?.title ?? story?.id ?? customer.data.name;
  return story === undefined && !isLinked(desk)
    ? h('a', { href: hashOf('story', [customer.id]) }, text)
    : h('a', { href: hashOfStory(customer, story, kept) }, text);
}

function readyWords({ isStale, head }: Desk, { ready }: Match): Content {
  if (ready === undefined || isStale || head.audience !== 'internal') return undefined;
  if (ready.length === 0) return h('p', { class: 'facts' }, 'ready for nothing: open it to read why');
  return h('p', { class: 'ready-for' }, 'ready for ', ready.map(({ use }) => use).join(', '));
}

/** The texts that a search found, with its words marked; without words the best outcome. */
function matchedTexts({ matched, story }: Match): readonly Content[] {
  const [outcome] = story?.outcomes ?? [];
  const texts = matched.filter(({ field }) => field !== 'story.title' && field !== 'customer.name').slice(0, 3);
  const isShown = texts.some(({ field }) => field === 'outcome');
  return [
    !isShown && outcome !== undefined && h('p', { class: 'outcome' }, outcomeLine(outcome)),
    ...texts.map(({ field, text, highlights }) => {
      let end = 0;
      const parts = highlights.flatMap(([from, to]) => {
        const part = [text.slice(end, from), h('mark', {}, text.slice(from, to))];
        end = to;
        return part;
      });
      return h(
        'p',
        { class: 'matched' },
        h('span', { class: 'field' }, field.replace(/^.*\./, '')),
        ' ',
        ...parts,
        text.slice(end),
      );
    }),
  ];
}
