import type { PartialResult } from '../../search/search.ts';
import { type Desk, openDesk } from '../open-desk.ts';
import { announce, byId, fill, h, refill } from './dom.ts';
import { findSoFar } from './find-page.ts';
import { showFrame } from './frame.ts';
import { listenToKeys } from './keys.ts';
import { answer, attempt, type Loader, loaderOf } from './load.ts';
import { pageOf } from './pages.ts';
import { readParts } from './read-parts.ts';
import { routeOf } from './route.ts';
import { readSearch, showSearch } from './search-form.ts';

/** Gives the query of a script: an object, or the text of a route such as `q=month+end&for=quote`. */
type AskedByScript = string | URLSearchParams | Parameters<ReturnType<typeof openDesk>['find']>[0];

declare global {
  interface Window {
    refs: { find(query: AskedByScript): unknown };
  }
}

function start(): void {
  const parts = readParts();
  const asOf = new URLSearchParams(location.search).get('as_of');
  const load = loaderOf(parts);
  attempt(() => run(openDesk(parts, new Date(), asOf), load), load, fail);
}

function run(desk: Desk, load: Loader): void {
  window.refs = { find: (asked) => answer(() => JSON.parse(desk.find(queryOfScript(asked)).json), load) };
  const render = (): void => {
    const route = routeOf(location.hash);
    showFrame(desk, route);
    showSearch(desk, route);
    const { title, content } = pageOf(desk, route);
    document.title = `${title} · Reference desk`;
    refill(byId('main'), content);
  };
  const show = (then: () => void): void => {
    const asked = location.hash;
    const isWanted = () => location.hash === asked;
    const showWanted = () => {
      render();
      then();
    };
    const showSoFar = (soFar: PartialResult) => {
      const content = isWanted() && findSoFar(desk, soFar, routeOf(asked).query);
      if (content) refill(byId('main'), content);
    };
    attempt(() => isWanted() && showWanted(), load, fail, showSoFar);
  };
  const search = (): void => {
    history.replaceState(null, '', readSearch(routeOf(location.hash)));
    show(() => announce(byId('main').querySelector('.count')?.textContent ?? ''));
  };
  window.addEventListener('hashchange', () => show(() => window.scrollTo(0, 0)));
  byId('search').addEventListener('input', search);
  byId('search').addEventListener('submit', (event) => {
    event.preventDefault();
    byId('main').querySelector<HTMLElement>('.result h2 a')?.focus();
  });
  listenToKeys();
  show(() => {});
}

const queryOfScript = (asked: AskedByScript) =>
  typeof asked === 'string' || asked instanceof URLSearchParams ? grouped(new URLSearchParams(asked)) : asked;

/** The values of each key, since a facet may have several. */
const grouped = (query: URLSearchParams): Record<string, readonly string[]> =>
  Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));

function fail(error: unknown): void {
  const why = error instanceof Error ? error.message : String(error);
  fill(byId('main'), h('p', { class: 'empty', role: 'alert' }, `These pages could not be opened: ${why}`));
}

try {
  start();
} catch (error) {
  fail(error);
}
