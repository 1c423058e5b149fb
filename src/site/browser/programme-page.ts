import { RISK_LEVELS } from '../../insight/risk.ts';
import { STATS_GROUPS } from '../../insight/stats.ts';
import { addDuration, isDuration } from '../../model/day.ts';
import { CHOICE_FACETS, type ChoiceFacet } from '../../model/match.ts';
import { USES } from '../../model/use.ts';
import { coverageSheet } from '../../report/coverage/sheet.ts';
import { riskSheet } from '../../report/risk/sheet.ts';
import { isChart, type Sheet, type SheetPart, type SheetTable, type SheetValue } from '../../report/sheet/sheet.ts';
import { chartSvg } from '../../report/sheet/svg.ts';
import { statsSheet } from '../../report/stats/sheet.ts';
import type { Desk } from '../open-desk.ts';
import { deskCoverage, deskRisk, deskStats } from '../programme.ts';
import { announce, type Content, fill, h } from './dom.ts';
import type { Page } from './pages.ts';
import { hashOf, type Route } from './route.ts';

/** The programme in figures: who is ready where, what a period brought, and what a call from a stranger would meet. */
export function programmePage(desk: Desk, { query }: Route): Page {
  const figures = h('div', { id: 'figures' }, figuresOf(desk, query));
  const form = h(
    'form',
    { class: 'filters', 'aria-label': 'Filters', submit: (event) => event.preventDefault() },
    fieldsOf(query),
  );
  form.addEventListener('input', () => {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== '') asked.set(name, String(value));
    history.replaceState(null, '', hashOf('programme', [], asked));
    fill(figures, figuresOf(desk, asked));
    announce(figures.querySelector('.line')?.textContent ?? '');
  });
  return {
    title: 'Programme',
    content: h('article', { class: 'programme' }, h('h1', {}, 'The programme in figures'), form, figures),
  };
}

const PERIODS = ['90d', '6mo', '1y', '2y'];
const pairs = CHOICE_FACETS.flatMap((one) => [
  one,
  ...CHOICE_FACETS.filter((other) => other !== one).map((other) => `${one},${other}`),
]);

const fieldsOf = (query: URLSearchParams): readonly HTMLElement[] => [
  choice(query, 'by', 'Coverage by', 'as the goals say', pairs),
  choice(query, 'for', 'Covered: to use as', 'as the goals say', USES),
  choice(query, 'min', 'Covered: at least', 'as the goals say', ['1', '2', '3', '5', '10']),
  choice(
    query,
    'since',
    'Figures since',
    '1y',
    PERIODS.filter((period) => period !== '1y'),
  ),
  choice(query, 'group', 'Figures by', 'nothing', STATS_GROUPS),
  choice(query, 'level', 'Risk', 'all levels', RISK_LEVELS),
  h(
    'label',
    {},
    h('span', {}, 'Rows with'),
    h('input', { name: 'rows', type: 'search', value: query.get('rows') ?? '' }),
  ),
];

const choice = (
  query: URLSearchParams,
  name: string,
  label: string,
  none: string,
  values: readonly string[],
): HTMLElement =>
  h(
    'label',
    {},
    h('span', {}, label),
    h(
      'select',
      { name },
      h('option', { value: '' }, none),
      ...values.map((value) => h('option', { value, selected: query.get(name) === value }, value)),
    ),
  );

function figuresOf(desk: Desk, query: URLSearchParams): Content {
  const words = (query.get('rows') ?? '').trim().toLowerCase();
  const figures = sheetOf(statsSheet(deskStats(desk, periodOf(desk, query))), words);
  if (desk.isStale)
    return [figures, h('p', { class: 'empty' }, 'These pages are too old to say who is ready, and who is at risk.')];
  const level = query.get('level');
  const risk = riskSheet(deskRisk(desk));
  const shown = risk.parts.filter((part) => level === null || isChart(part) || part.title.startsWith(`${level}:`));
  return [
    sheetOf(coverageSheet(deskCoverage(desk, cellsOf(query))), words),
    figures,
    sheetOf({ ...risk, parts: shown }, words),
  ];
}

function cellsOf(query: URLSearchParams): Parameters<typeof deskCoverage>[1] {
  const by = (query.get('by') ?? '').split(',').flatMap((text) => CHOICE_FACETS.find((facet) => facet === text) ?? []);
  const use = USES.find((one) => one === query.get('for'));
  const min = Number(query.get('min'));
  return {
    ...(by.length > 0 && { by: by.slice(0, 2) satisfies readonly ChoiceFacet[] }),
    ...(use !== undefined && { for: use }),
    ...(min > 0 && { min }),
  };
}

function periodOf({ today }: Desk, query: URLSearchParams): Parameters<typeof deskStats>[1] {
  const since = query.get('since') ?? '';
  const by = STATS_GROUPS.find((group) => group === query.get('group'));
  return { ...(isDuration(since) && { since: addDuration(today, since, -1) }), ...(by !== undefined && { by }) };
}

const sheetOf = ({ title, lines, parts }: Sheet, words: string): HTMLElement =>
  h(
    'section',
    {},
    h('h2', {}, title),
    ...lines.map((line) => h('p', { class: 'line' }, line)),
    ...parts.map((part) => partOf(part, words)),
  );

function partOf(part: SheetPart, words: string): Content {
  if (!isChart(part)) return tableOf(part, words);
  if (part.bars.length === 0) return undefined;
  const picture = new DOMParser().parseFromString(chartSvg(part), 'image/svg+xml').documentElement;
  picture.setAttribute('class', 'chart');
  return document.importNode(picture, true);
}

/** A table, with those of its rows that hold some words. One that is too wide scrolls by itself, by the keyboard too. */
function tableOf({ title, head, rows, empty }: SheetTable, words: string): Content {
  const kept = rows.filter((row) =>
    row.some((value) =>
      String(value ?? '')
        .toLowerCase()
        .includes(words),
    ),
  );
  if (kept.length === 0)
    return empty !== undefined && rows.length === 0 && [h('h3', {}, title), h('p', { class: 'facts' }, empty)];
  return h(
    'div',
    { class: 'wide', tabindex: '0', role: 'region', 'aria-label': title },
    h(
      'table',
      { class: 'figures' },
      h('caption', {}, title),
      h('thead', {}, h('tr', {}, ...head.map((name) => (name === '' ? h('td', {}) : h('th', { scope: 'col' }, name))))),
      h(
        'tbody',
        {},
        ...kept.map(([name = null, ...values]) =>
          h('tr', {}, h('th', { scope: 'row' }, textOf(name)), ...values.map((value) => h('td', {}, textOf(value)))),
        ),
      ),
    ),
  );
}

const textOf = (value: SheetValue): string => (typeof value === 'number' ? value.toLocaleString('en') : (value ?? ''));
