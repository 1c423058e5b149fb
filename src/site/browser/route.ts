/** A page of the desk and what it is asked: `#/find?q=month+end&for=quote`. */
export interface Route {
  readonly page: string;
  /** The ids in the path. */
  readonly ids: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads a route from the part of an address after its `#`. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [page = '', ...ids] = path.split('/').map(decoded);
  return { page: page || 'find', ids, query: new URLSearchParams(query) };
}

/** Writes the address of a page from the top of the site. */
export function hashOf(page: string, ids: readonly string[] = [], query = new URLSearchParams()): string {
  const path = [page, ...ids].map(encodeURIComponent).join('/');
  const text = query.toString();
  return `#/${path}${text === '' ? '' : `?${text}`}`;
}

/** Reads an encoded part of a path. An address may be typed, and no text in it is an error. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
