import type { TaxonomyList } from '../../model/config.ts';
import { LIST_OF_FACET } from '../../model/match.ts';
import { AUDIENCES, USES } from '../../model/use.ts';
import type { Desk } from '../open-desk.ts';
import { byId, fill, h } from './dom.ts';
import { hashOf, type Route } from './route.ts';
import { termName } from './words.ts';

/** The facets that the form offers, where the library has values for them. */
const FACETS = ['industry', 'product', 'segment', 'region', 'use-case'] as const;

/** An item of a list: the value, and what it is called. */
type ListItem = readonly [value: string, label: string];

/** Brings the form in line with a route. Its fields are made once, so that nobody loses the one they type in. */
export function showSearch(desk: Desk, { page, query }: Route): void {
  const filters = byId('filters');
  if (filters.childElementCount === 0) fill(filters, inGroups(fieldsOf(desk)));
  byId('search').dataset.page = page;
  if (page !== 'find') return;
  for (const field of fields()) {
    const value = query.get(field.name) ?? '';
    if (field.type === 'checkbox') field.checked = value !== '';
    else if (field.value !== value) setValue(field, value);
    // Nobody is to overlook a filter.
    if (value !== '') field.closest('details')?.setAttribute('open', '');
  }
}

/** Gives the address of the search that the form asks for. Keys that it has no field for stay. */
export function readSearch({ page, query }: Route): string {
  const asked = new URLSearchParams(page === 'find' ? query : '');
  asked.delete('limit');
  for (const field of fields()) {
    const value = field.type === 'checkbox' ? (field.checked ? 'yes' : '') : field.value;
    if (value === '') asked.delete(field.name);
    else asked.set(field.name, value);
  }
  return hashOf('find', [], asked);
}

const fields = (): readonly HTMLInputElement[] => [
  ...byId('search').querySelectorAll<HTMLInputElement>('input[name], select[name]'),
];

/** Sets a field. A list gets the value of a link that it does not offer. */
function setValue(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  const isMissing = field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value);
  if (isMissing) field.append(h('option', { value }, value));
  field.value = value;
}

/** How many fields a phone shows at once. */
const MAX_FIRST = 2;

/** Puts fields that are rarely needed behind a word, where the screen is narrow. */
function inGroups(all: readonly HTMLElement[]): readonly HTMLElement[] {
  const isWide = window.matchMedia('(min-width: 40.01rem)').matches;
  if (isWide || all.length <= MAX_FIRST + 1) return [h('div', { class: 'fields' }, ...all)];
  const rest = all.slice(MAX_FIRST);
  return [
    h('div', { class: 'fields' }, ...all.slice(0, MAX_FIRST)),
    h('details', { class: 'rest' }, h('summary', {}, 'More filters'), h('div', { class: 'fields' }, ...rest)),
  ];
}

function fieldsOf(desk: Desk): readonly HTMLElement[] {
  const { regions } = desk.config.taxonomy;
  const facets = FACETS.flatMap((facet) => {
    const choices = choicesOf(desk, facet);
    return choices.length < 2 ? [] : [list(facet, FACET_LABELS[facet], 'any', choices)];
  });
  if (desk.head.audience !== 'internal') return facets;
  const places = Object.keys(regions).map((id) => [id, termName(desk, 'regions', id)] as const);
  return [
    list('for', 'To use as', 'anything', USES.map(same)),
    typed('prospect', 'For the prospect', 'Globex'),
    list('audience', 'Seen by', 'as usual', AUDIENCES.map(same)),
    places.length > 0 ? list('territory', 'Used in', 'anywhere', places) : typed('territory', 'Used in', 'DE'),
    ...facets,
    h('label', { class: 'check' }, h('input', { type: 'checkbox', name: 'ready' }), ' only what is ready'),
  ];
}

const FACET_LABELS: Readonly<Record<(typeof FACETS)[number], string>> = {
  industry: 'Industry',
  product: 'Product',
  segment: 'Size',
  region: 'Customer in',
  'use-case': 'Use case',
};

const same = (value: string): ListItem => [value, value];

/** The values of a facet in the library, by their names. */
function choicesOf(desk: Desk, facet: (typeof FACETS)[number]): readonly ListItem[] {
  const start = `${facet} `;
  const list = LIST_OF_FACET[facet] as TaxonomyList;
  return desk.index.values
    .filter((text) => text.startsWith(start))
    .map((text) => text.slice(start.length))
    .map((value): ListItem => [value, termName(desk, list, value)])
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
}

const list = (name: string, label: string, none: string, choices: readonly ListItem[]): HTMLElement =>
  h(
    'label',
    {},
    h('span', {}, label),
    h(
      'select',
      { name },
      h('option', { value: '' }, none),
      ...choices.map(([value, text]) => h('option', { value }, text)),
    ),
  );

const typed = (name: string, label: string, placeholder: string): HTMLElement =>
  h('label', {}, h('span', {}, label), h('input', { name, placeholder, type: 'text' }));
