import { UnloadedParts } from '../desk-data.ts';
import type { Desk } from '../open-desk.ts';
import { changesPage, sharedChangesPage } from './changes-page.ts';
import { customerPage } from './customer-page.ts';
import { type Content, h } from './dom.ts';
import { duePage } from './due-page.ts';
import { findPage } from './find-page.ts';
import { programmePage } from './programme-page.ts';
import type { Route } from './route.ts';
import { storyPage } from './story-page.ts';

/** A page of the desk. */
export interface Page {
  readonly title: string;
  readonly content: Content;
}

type PageMaker = (desk: Desk, route: Route) => Page | undefined;

/** The pages of every desk, those of desks for others, and those that only colleagues have. */
const PAGES: Readonly<Record<string, PageMaker>> = { find: findPage, story: storyPage };
const SHARED_PAGES: Readonly<Record<string, PageMaker>> = { changes: sharedChangesPage };
const INTERNAL_PAGES: Readonly<Record<string, PageMaker>> = {
  customer: customerPage,
  changes: changesPage,
  due: duePage,
  programme: programmePage,
};

/** Makes the page of a route; of one that leads nowhere, a page that says so. */
export function pageOf(desk: Desk, route: Route): Page {
  const pages = { ...PAGES, ...(desk.head.audience === 'internal' ? INTERNAL_PAGES : SHARED_PAGES) };
  const make = Object.hasOwn(pages, route.page) ? pages[route.page] : undefined;
  try {
    return make?.(desk, route) ?? nowhere(route);
  } catch (error) {
    if (error instanceof UnloadedParts) throw error;
    const why = error instanceof Error ? error.message : String(error);
    return {
      title: 'Not understood',
      content: h('div', { class: 'empty', role: 'alert' }, h('h1', {}, 'That cannot be asked'), h('p', {}, why)),
    };
  }
}

const nowhere = ({ page, ids }: Route): Page => ({
  title: 'Not here',
  content: h(
    'div',
    { class: 'empty' },
    h('h1', {}, 'That is not here'),
    h(
      'p',
      {},
      `There is nothing at “${[page, ...ids].join('/')}” in this desk. It may have been withdrawn, or not be for this audience.`,
    ),
    h('p', {}, h('a', { href: '#/find' }, 'Search for something else')),
  ),
});
