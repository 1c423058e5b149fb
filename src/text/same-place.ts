import { fold } from './fold.ts';

/** An address of the web, or of a page of a site without its scheme. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s:]+\.[^/?#\s]+)([^#\s]*)(?:#.*)?$/i;

/**
 * A place for comparing: an address without its scheme, `www.`, slash at the end and the case of its host; anything else
 * without case and accents. Equal for two spellings of one place.
 */
export function comparablePlace(where: string): string {
  const [, host, path = ''] = where.trim().match(ADDRESS) ?? [];
  return host === undefined ? fold(where.trim()) : `${host.toLowerCase()}${path.replace(/\/+(?=\?|$)/, '')}`;
}
