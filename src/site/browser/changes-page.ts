import { changesIn } from '../changes-in.ts';
import type { Desk } from '../open-desk.ts';
import { h } from './dom.ts';
import type { Page } from './pages.ts';
import { hashOf } from './route.ts';

/** The latest changes: consent given and taken back, what went up and came down, and what was asked. */
export function changesPage({ customers, today }: Desk): Page {
  const changes = changesIn(customers(), today);
  const days = [...new Set(changes.map(({ on }) => on))];
  return {
    title: 'What changed',
    content: [
      h('h1', {}, 'What changed in 90 days'),
      changes.length === 0 && h('p', { class: 'empty' }, 'Nothing is dated in these 90 days.'),
      ...days.map((day) => [
        h('h2', { class: 'day' }, h('time', { datetime: day }, day)),
        h(
          'ul',
          { class: 'lines' },
          ...changes
            .filter(({ on }) => on === day)
            .map(({ customer, what }) =>
              h('li', {}, h('a', { href: hashOf('customer', [customer.id]) }, customer.data.name), ` ${what}`),
            ),
        ),
      ]),
    ],
  };
}
