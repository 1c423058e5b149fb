import { fold } from './fold.ts';

/**
 * A place for comparing: an address of the web without its scheme, `www.`, fragment, slash at the end and the case of its
 * host; anything else without case and accents. Equal for two spellings of one place. Takes as long as the text is long.
 */
export function comparablePlace(where: string): string {
  const text = where.trim();
  const [page = ''] = text
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .split('#', 1);
  const [host = ''] = page.split(/[/?]/, 1);
  if (!isHost(host) || /\s/.test(page)) return fold(text);
  const path = page.slice(host.length);
  const query = path.includes('?') ? path.slice(path.indexOf('?')) : '';
  let end = path.length - query.length;
  while (path[end - 1] === '/') end -= 1;
  return `${host.toLowerCase()}${path.slice(0, end)}${query}`;
}

/** Says whether words may be a host, with or without a port: there is a dot within. */
function isHost(words: string): boolean {
  const [name = ''] = words.split(':', 1);
  const dot = name.indexOf('.', 1);
  return dot !== -1 && dot < words.length - 1;
}
