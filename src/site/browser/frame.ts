import { daysBetween } from '../../model/day.ts';
import type { Desk } from '../open-desk.ts';
import { byId, fill, h } from './dom.ts';
import { hashOf, type Route } from './route.ts';

const FIND = { page: 'find', label: 'Find' } as const;
const INTERNAL_PAGES = [
  FIND,
  { page: 'changes', label: 'What changed' },
  { page: 'due', label: 'Due' },
  { page: 'programme', label: 'Programme' },
] as const;
const SHARED_PAGES = [FIND, { page: 'changes', label: 'What is new' }] as const;

/** Shows what stands around each page: where one can go, how old the data are, and what that means. */
export function showFrame(desk: Desk, route: Route): void {
  const pages = desk.head.audience === 'internal' ? INTERNAL_PAGES : SHARED_PAGES;
  fill(
    byId('nav'),
    pages.map(({ page, label }) =>
      h('a', { href: hashOf(page), ...(route.page === page && { 'aria-current': 'page' }) }, label),
    ),
  );
  showStale(desk);
  fill(byId('foot'), age(desk));
}

function showStale({ isStale, head, today }: Desk): void {
  const there = document.querySelector('.banner.stale');
  if (!isStale || there !== null) return;
  const text = `Built ${daysBetween(head.built_on, today)} days ago: nothing here counts as ready any more. Ask before you use anything.`;
  byId('banners').append(h('p', { class: 'banner stale', role: 'alert' }, text));
}

function age({ head, today }: Desk): HTMLElement {
  const days = daysBetween(head.built_on, today);
  const ago = days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
  const commit = head.commit?.replace(/^([0-9a-f]{10})[0-9a-f]*/, '$1');
  return h(
    'p',
    {},
    `As of ${today} · built on ${head.built_on}, ${ago}`,
    commit !== undefined && ` · commit ${commit}`,
    head.territory !== null && ` · for ${head.territory}`,
  );
}
