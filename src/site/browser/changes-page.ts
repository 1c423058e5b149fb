import type { Day } from '../../model/day.ts';
import type { SharedCustomer } from '../../share/view.ts';
import { changesIn, type DatedPart, endingParts, newParts } from '../changes-in.ts';
import type { Desk } from '../open-desk.ts';
import { type Content, h } from './dom.ts';
import type { Page } from './pages.ts';
import { hashOf } from './route.ts';

/** The latest changes: consent given and taken back, what went up and came down, and what was asked. */
export function changesPage({ customers, today }: Desk): Page {
  const changes = changesIn(customers(), today);
  return {
    title: 'What changed',
    content: [
      h('h1', {}, 'What changed in 90 days'),
      changes.length === 0 && h('p', { class: 'empty' }, 'Nothing is dated in these 90 days.'),
      byDay(changes, ({ customer, what }) => [
        h('a', { href: hashOf('customer', [customer.id]) }, customer.data.name),
        ` ${what}`,
      ]),
    ],
  };
}

/** The changes that others may know of: what may be shown since lately, and what soon may not. */
export function sharedChangesPage({ customers, viewOf, today }: Desk): Page {
  const views = customers().flatMap(({ id }) => viewOf(id) ?? []);
  const [begun, ending] = [newParts(views, today), endingParts(views, today)];
  return {
    title: 'What is new',
    content: [
      h('h1', {}, 'What is new'),
      begun.length === 0 && h('p', { class: 'empty' }, 'Nothing has been added in 90 days.'),
      byDay(begun, partOf),
      ending.length > 0 && h('h2', { class: 'second' }, 'What may be shown only until'),
      byDay(ending, partOf),
    ],
  };
}

const partOf = ({ view, story, what }: DatedPart): Content => [
  h('a', { href: addressOf(view, story) }, view.name),
  ` ${what}`,
];

const addressOf = ({ ref }: SharedCustomer, story: string | undefined): string =>
  hashOf('story', story === undefined ? [ref] : [ref, story]);

/** Lists items under their days, in the order in which these come. */
function byDay<Item extends { readonly on: Day }>(items: readonly Item[], show: (item: Item) => Content): Content {
  const days = new Map<Day, Item[]>();
  for (const item of items) {
    const ofDay = days.get(item.on) ?? [];
    days.set(item.on, ofDay);
    ofDay.push(item);
  }
  return [...days].map(([day, ofDay]) => [
    h('h2', { class: 'day' }, h('time', { datetime: day }, day)),
    h('ul', { class: 'lines' }, ...ofDay.map((item) => h('li', {}, show(item)))),
  ]);
}
