import { placeOf } from '../consent/places.ts';
import type { Policy } from '../model/config.ts';
import type { Placement } from '../model/customer.ts';
import type { Day } from '../model/day.ts';

/** Says that a placement is live on a day, and that a file of content is its place. */
export const isPlacedOn = (placement: Placement, file: string, { today, policy }: PlacedWhen): boolean =>
  isLive(placement, today) && isPlaceOfFile(placement.where, file, policy.sites);

/** The day of a question, and our own websites. */
interface PlacedWhen {
  readonly today: Day;
  readonly policy: Pick<Policy, 'sites'>;
}

const isLive = ({ since, removed_on }: Placement, today: Day): boolean =>
  (since === undefined || since <= today) && (removed_on === undefined || removed_on > today);

/**
 * Says that a file of content is what stands at a place: the path itself, or the page that a website makes of it. Of an
 * address on one of our own sites the path counts, without `index` and endings; the file may lie deeper than the path.
 */
export function isPlaceOfFile(where: string, file: string, sites: readonly string[]): boolean {
  const isOurs = placeOf(where, sites).channel === 'website' || !isWebAddress(where);
  const path = isOurs ? pathOf(where) : undefined;
  if (path === undefined) return false;
  if (path === file) return true;
  const [page, own] = [pageOf(path), pageOf(file)];
  return page !== '' && (own === page || own.endsWith(`/${page}`));
}

const isWebAddress = (where: string): boolean => /^https?:\/\//i.test(where.trim());

/** The path that a place names; undefined for a deck, a booth or a host alone. */
function pathOf(where: string): string | undefined {
  const text = where.trim();
  if (isWebAddress(text)) return URL.canParse(text) ? decoded(new URL(text).pathname) : undefined;
  return /^[a-z]+:/i.test(text) ? undefined : text.replace(/^\.?\//, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).slice(1);
  } catch {
    return path.slice(1);
  }
}

const pageOf = (path: string): string =>
  path
    .replace(/\/$/, '')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/(?:^|\/)(?:index|_index|readme)$/i, '')
    .toLowerCase();

/** The last name of the page that a path or an address stands for; equal for a file and its place. */
export const pageName = (place: string): string =>
  pageOf(pathOf(place) ?? '')
    .split('/')
    .at(-1) ?? '';
