import { dueAcross } from '../../consent/reminders.ts';
import { daysBetween } from '../../model/day.ts';
import type { Desk } from '../open-desk.ts';
import { h } from './dom.ts';
import type { Page } from './pages.ts';
import { hashOf } from './route.ts';

/** The page of everything due within the time of the policy, by day; the overdue first. */
export function duePage({ config, customers, head, today }: Desk): Page {
  const { items, omitted } = dueAcross(
    { config, customers: customers(), omitted: head.omitted },
    today,
    config.policy.consent.warn,
  );
  const days = [...new Set(items.map(({ on }) => on))];
  return {
    title: 'Due',
    content: [
      h('h1', {}, 'What is due'),
      items.length === 0 && h('p', { class: 'empty' }, `Nothing is due within ${config.policy.consent.warn}.`),
      ...days.map((day) => [
        h(
          'h2',
          { class: 'day' },
          h('time', { datetime: day }, day),
          ' ',
          h('span', { class: 'facts' }, whenOf(daysBetween(today, day))),
        ),
        h(
          'ul',
          { class: 'lines' },
          ...items
            .filter(({ on }) => on === day)
            .map(({ customer, message, who }) =>
              h(
                'li',
                {},
                h('a', { href: hashOf('customer', [customer.id]) }, customer.data.name),
                ` ${message}`,
                who && ` · ${who}`,
              ),
            ),
        ),
      ]),
      omitted.length > 0 &&
        h(
          'p',
          { class: 'facts' },
          `Not looked at, for they have errors: ${omitted.map(({ file }) => file).join(', ')}`,
        ),
    ],
  };
}

const whenOf = (ahead: number): string =>
  ahead === 0 ? 'today' : ahead < 0 ? `${-ahead} days ago` : `in ${ahead} days`;
