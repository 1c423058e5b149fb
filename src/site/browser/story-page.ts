import type { QuestionDetails } from '../../cli/question.ts';
import { standing } from '../../consent/standing.ts';
import type { Customer, Story, Use } from '../../model/customer.ts';
import { type Standing, VERDICTS } from '../../model/standing.ts';
import { USES } from '../../model/use.ts';
import { outcomeLine } from '../../report/outcome.ts';
import { decidingReasons } from '../../report/standing.ts';
import { agedStanding } from '../desk-search.ts';
import { type Desk, lastDayOf } from '../open-desk.ts';
import { actionsOf } from './actions.ts';
import { type Content, h } from './dom.ts';
import type { Page } from './pages.ts';
import { hashOf, type Route } from './route.ts';
import { badge, conditionsOf, contactOf, factsOf } from './words.ts';

/** One story on a page that can be printed. */
export function storyPage(desk: Desk, route: Route): Page | undefined {
  const [customerId = '', storyId] = route.ids;
  const [customer] = desk.customersOf(customerId);
  const story = customer?.data.stories?.find(({ id }) => id === storyId);
  if (customer === undefined || (storyId !== undefined && story === undefined)) return undefined;
  const isInternal = desk.head.audience === 'internal';
  const content = isInternal ? internalStory(desk, customer, story, route) : sharedStory(desk, customer, story);
  return content === undefined ? undefined : { title: story?.title ?? customer.data.name, content };
}

function internalStory(desk: Desk, customer: Customer, story: Story | undefined, { query }: Route): Content {
  const answers = answersOf(desk, customer, { ...detailsOf(desk, query), ...(story && { story: story.id }) });
  const notes = answers.filter(({ verdict }) => verdict === 'ready').map(({ use }) => `${use}: ready`);
  const wanted = { customer, story, use: query.get('for'), prospect: query.get('prospect'), notes };
  const quotes = (customer.data.assets ?? []).filter(
    ({ use, story: of, text }) => use === 'quote' && text && of === story?.id,
  );
  return h(
    'article',
    { class: 'story' },
    headOf(desk, customer, story),
    actionsOf(desk, wanted),
    contactOf(customer) && h('p', { class: 'facts' }, `Go through ${contactOf(customer)}`),
    h('h2', {}, `May we, on ${desk.today}?`),
    standingsTable(customer, answers),
    textOf(story),
    quotes.length > 0 && h('h2', {}, 'In their words'),
    ...quotes.map(({ text = '', status = 'draft', advocate }) =>
      quoteOf(text, [nameOf(customer, advocate), status].filter(Boolean).join(' · ')),
    ),
  );
}

/** The parts of a story that the view shows, and nothing else; undefined once it may not be shown. */
function sharedStory(desk: Desk, customer: Customer, story: Story | undefined): Content {
  const view = desk.viewOf(customer.id);
  if (view === undefined) return undefined;
  const told = view.stories.find(({ ref }) => ref === story?.id);
  const end = lastDayOf(view, story?.id);
  const notes = [...view.disclaimers, ...(end ? [`may be shown until ${end}`] : [])];
  return h(
    'article',
    { class: 'story' },
    headOf(desk, customer, story),
    actionsOf(desk, { customer, story, use: null, prospect: null, notes }),
    textOf(story),
    ...(told?.quotes ?? view.quotes).map(({ text, by, disclosure }) =>
      quoteOf(text, [by, disclosure].filter(Boolean).join(' · ')),
    ),
    ...[...(told?.disclosures ?? []), ...view.disclaimers].map((text) => h('p', { class: 'small' }, text)),
    end && h('p', { class: 'facts' }, `May be shown until ${end}`),
  );
}

function headOf(desk: Desk, customer: Customer, story: Story | undefined): Content {
  const { name } = customer.data;
  const isInternal = desk.head.audience === 'internal';
  return [
    h('h1', {}, story?.title ?? story?.id ?? name),
    h(
      'p',
      { class: 'who' },
      isInternal ? h('a', { href: hashOf('customer', [customer.id]) }, name) : name,
      ' ',
      h('span', { class: 'facts' }, factsOf(desk, customer, story)),
    ),
  ];
}

function textOf(story: Story | undefined): Content {
  if (story === undefined) return undefined;
  const { outcomes = [], challenge, solution } = story;
  return [
    outcomes.length > 0 && h('h2', {}, 'Results'),
    outcomes.length > 0 &&
      h('ul', { class: 'outcomes' }, ...outcomes.map((outcome) => h('li', {}, outcomeLine(outcome)))),
    challenge !== undefined && [h('h2', {}, 'Before'), h('p', {}, challenge)],
    solution !== undefined && [h('h2', {}, 'What they did'), h('p', {}, solution)],
  ];
}

const quoteOf = (text: string, by: string): HTMLElement =>
  h('figure', {}, h('blockquote', {}, `“${text}”`), by !== '' && h('figcaption', {}, by));

const nameOf = ({ data }: Customer, advocate: string | undefined): string | undefined =>
  data.advocates?.find(({ id }) => id === advocate)?.name ?? advocate;

/** The answers for every use, the best first. */
export function answersOf(
  desk: Desk,
  customer: Customer,
  details: QuestionDetails & { readonly story?: string } = {},
): readonly Standing[] {
  const { config, today, isStale } = desk;
  const ask = (use: Use): Standing => {
    const answer = standing(customer, { use, on: today, ...details }, config.policy);
    return isStale ? agedStanding(answer, customer) : answer;
  };
  return USES.map(ask).sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** The details of the question in the address of a page; none where it asks for what nobody knows. */
function detailsOf(desk: Desk, query: URLSearchParams): QuestionDetails {
  const asked = Object.fromEntries(DETAILS.flatMap((key) => (query.get(key) ? [[key, query.get(key) ?? '']] : [])));
  const { audience, territory, prospect } = desk.find({ ...asked, limit: '1' }).query;
  return { ...(audience && { audience }), ...(territory && { territory }), ...(prospect && { prospect }) };
}

const DETAILS = ['audience', 'territory', 'prospect'];

/** A table of answers. Uses with nothing on record share the last line. */
export function standingsTable(customer: Customer, answers: readonly Standing[]): HTMLElement {
  const isBare = (answer: Standing): boolean =>
    decidingReasons(answer).some(({ code, path }) => code === 'consent/missing' && path.length === 1);
  const bare = answers.filter(isBare).map(({ use }) => use);
  const rows = answers
    .filter(({ use }) => !bare.includes(use))
    .map((answer) => {
      const { verdict, use } = answer;
      const reasons = verdict === 'ready' ? [] : decidingReasons(answer);
      const why = reasons.map(({ message, who }) => (who ? `${message} · ask ${who}` : message));
      const texts = [...(verdict === 'no' ? [] : [conditionsOf(answer, customer).join(' · ')]), ...why].filter(Boolean);
      return row(
        badge(verdict),
        use,
        texts.map((text) => h('div', {}, text)),
      );
    });
  const others = rows.length > 0 ? 'others' : 'any use';
  const last = bare.length > 0 && row(badge('no'), others, `nothing on record: ${bare.join(', ')}`);
  return h('table', { class: 'standings' }, h('tbody', {}, ...rows, last));
}

const row = (verdict: Content, use: string, text: Content): HTMLElement =>
  h('tr', {}, h('td', {}, verdict), h('th', { scope: 'row' }, use), h('td', {}, text));
