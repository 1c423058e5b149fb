import { openDesk } from '../open-desk.ts';
import { announce, byId, fill, h } from './dom.ts';
import { showFrame } from './frame.ts';
import { listenToKeys } from './keys.ts';
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
  const desk = openDesk(readParts(), new Date(), new URLSearchParams(location.search).get('as_of'));
  window.refs = { find: (asked) => JSON.parse(desk.find(queryOfScript(asked)).json) };
  const show = (): void => {
    const route = routeOf(location.hash);
    showFrame(desk, route);
    showSearch(desk, route);
    const { title, content } = pageOf(desk, route);
    document.title = `${title} · Reference desk`;
    fill(byId('main'), content);
  };
  const search = (): void => {
    history.replaceState(null, '', readSearch(routeOf(location.hash)));
    show();
    announce(byId('main').querySelector('.count')?.textContent ?? '');
  };
  window.addEventListener('hashchange', () => {
    show();
    window.scrollTo(0, 0);
  });
  byId('search').addEventListener('input', search);
  byId('search').addEventListener('submit', (event) => {
    event.preventDefault();
    byId('main').querySelector<HTMLElement>('.result h2 a')?.focus();
  });
  listenToKeys();
  show();
}

const queryOfScript = (asked: AskedByScript) =>
  typeof asked === 'string' || asked instanceof URLSearchParams ? grouped(new URLSearchParams(asked)) : asked;

/** The values of each key, since a facet may have several. */
const grouped = (query: URLSearchParams): Record<string, readonly string[]> =>
  Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)]));

try {
  start();
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  fill(byId('main'), h('p', { class: 'empty', role: 'alert' }, `These pages could not be opened: ${why}`));
}
