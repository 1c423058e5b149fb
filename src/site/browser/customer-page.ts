import { capacityOf } from '../../consent/capacity.ts';
import { due } from '../../consent/reminders.ts';
import type { Customer } from '../../model/customer.ts';
import { consentLines } from '../../report/show/consent.ts';
import type { Desk } from '../open-desk.ts';
import { hashOfStory } from './actions.ts';
import { type Content, h } from './dom.ts';
import type { Page } from './pages.ts';
import type { Route } from './route.ts';
import { answersOf, standingsTable } from './story-page.ts';
import { factsOf } from './words.ts';

/** All about one customer, for colleagues: consent, people and their room, where the name is up, and what was asked. */
export function customerPage(desk: Desk, { ids: [id = ''] }: Route): Page | undefined {
  const customers = desk.customersOf(id);
  const [first] = customers;
  return first && { title: first.data.name, content: customers.map((customer) => content(desk, customer)) };
}

function content(desk: Desk, customer: Customer): Content {
  const { data, broken, file } = customer;
  const { stories = [], owners = {}, excludes = [], health } = data;
  const facts = [
    ...Object.entries(owners).map(([role, who]) => `${role}: ${who}`),
    ...(health?.status ? [`health: ${health.status}`] : []),
    ...(excludes.length > 0 ? [`not with ${excludes.join(', ')}`] : []),
  ];
  return h(
    'article',
    { class: 'customer' },
    h('h1', {}, data.name),
    h(
      'p',
      { class: 'facts' },
      [data.status ?? 'nominated', factsOf(desk, customer, undefined), file].filter(Boolean).join(' · '),
    ),
    broken && h('p', { class: 'banner stale' }, 'This file has errors, so no use of it is ready.'),
    facts.length > 0 && h('p', { class: 'facts' }, facts.join(' · ')),
    h('h2', {}, `May we, on ${desk.today}?`),
    standingsTable(customer, answersOf(desk, customer)),
    section(
      'Stories',
      stories.map((story) => h('li', {}, h('a', { href: hashOfStory(customer, story) }, story.title ?? story.id))),
    ),
    section('Due', dueOf(desk, customer)),
    section(
      'Consent',
      consentLines(data).map(({ record, facts: own }) =>
        h(
          'li',
          {},
          h('b', {}, `${record.status} ${record.id}`),
          ` ${own.map(([label, text]) => `${label} ${text}`).join(' · ')}`,
        ),
      ),
    ),
    section('People and their room', peopleOf(desk, customer)),
    section('Where it is up', placementsOf(customer)),
    section('What was asked of them', historyOf(customer)),
  );
}

const section = (title: string, items: readonly HTMLElement[]): Content =>
  items.length > 0 && [h('h2', {}, title), h('ul', { class: 'lines' }, ...items)];

const dueOf = ({ today, config: { policy } }: Desk, customer: Customer): readonly HTMLElement[] =>
  due(customer, today, policy.consent.warn, policy).map(({ on, message, who }) =>
    h('li', {}, h('time', { datetime: on }, on), ` ${message}`, who && ` · ${who}`),
  );

function peopleOf({ today, config: { policy } }: Desk, { data }: Customer): readonly HTMLElement[] {
  const rooms = capacityOf(data, today, policy);
  return (data.advocates ?? []).map(({ id, name = id, title, status, uses = [] }) => {
    const room = rooms.find(({ advocate }) => advocate === id);
    const words = [
      title,
      status === 'left' ? 'left' : `willing: ${uses.join(', ') || 'nothing'}`,
      ...(room?.restsUntil === undefined ? [] : [`rests until ${room.restsUntil}`]),
      ...(room?.uses ?? []).flatMap(({ use, left, from }) =>
        left === undefined ? [] : [`${use}: ${left} left${from === undefined ? '' : `, again from ${from}`}`],
      ),
    ];
    return h('li', {}, h('b', {}, name), ` ${words.filter(Boolean).join(' · ')}`);
  });
}

const placementsOf = ({ data }: Customer): readonly HTMLElement[] =>
  (data.assets ?? []).flatMap(({ id, use, placements = [] }) =>
    placements.map(({ where, since, removed_on }) =>
      h(
        'li',
        {},
        h('b', {}, where),
        ` ${[`${use} ${id}`, since && `since ${since}`, removed_on && `taken down on ${removed_on}`].filter(Boolean).join(' · ')}`,
      ),
    ),
  );

const historyOf = ({ data }: Customer): readonly HTMLElement[] =>
  [...(data.activity ?? [])]
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .map(({ on, use, status, advocate, prospect }) =>
      h(
        'li',
        {},
        h('time', { datetime: on }, on),
        ` ${[use, status, advocate && `with ${advocate}`, prospect && `for ${prospect}`].filter(Boolean).join(' · ')}`,
      ),
    );
