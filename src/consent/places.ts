import { CHANNELS, hasAddressForm } from '../model/channel.ts';
import type { Channel } from '../model/customer.ts';
import { fold } from '../text/fold.ts';
import { comparablePlace } from '../text/same-place.ts';

/** The place of a use: its address, its channel, or both. */
export interface PlaceOfUse {
  /** Absent: any place of the channel. */
  readonly address?: string;
  /** Absent: not known. No channel word then covers the place. */
  readonly channel?: Channel;
  /** The hosts of our own websites, by which the channel of another page is known. */
  readonly sites?: readonly string[];
}

const isChannel = (text: string): text is Channel => (CHANNELS as readonly string[]).includes(text);

/** The channels that the prefix of an address tells. */
const CHANNEL_OF_PREFIX: Readonly<Record<string, Channel>> = {
  deck: 'deck',
  event: 'event',
  booth: 'event',
  email: 'email',
  ads: 'ads',
  print: 'print',
  social: 'social',
};

/** Reads a place as people write it: a channel word or an address. `sites` are the hosts of our own websites. */
export function placeOf(text: string, sites: readonly string[], channel?: Channel): PlaceOfUse {
  const trimmed = text.trim();
  if (isChannel(trimmed)) return { channel: trimmed };
  const known = channel ?? channelOf(trimmed, sites);
  return { address: trimmed, ...(known !== undefined && { channel: known }), ...(sites.length > 0 && { sites }) };
}

function channelOf(address: string, sites: readonly string[]): Channel | undefined {
  const [, prefix = ''] = /^([a-z]+):/i.exec(address) ?? [];
  if (Object.hasOwn(CHANNEL_OF_PREFIX, prefix.toLowerCase())) return CHANNEL_OF_PREFIX[prefix.toLowerCase()];
  const url = webAddress(address);
  return url !== undefined && sites.some((site) => hostOf(site) === url.host) ? 'website' : undefined;
}

/** The host that a config's `sites` mean, which some write as an address. */
const hostOf = (site: string): string => webAddress(site)?.host ?? site.trim().toLowerCase().replace(/\/.*$/, '');

function webAddress(text: string): URL | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : undefined;
}

const BENEATH = '/*';

const UNCLEAR_STEP = /%(?:2f|5c|25)|[^:]\/\//i;

/** An address in the one form by which addresses are compared: without its query and a last slash. */
function comparable(address: string): string {
  const url = webAddress(address);
  if (url === undefined)
    return address
      .trim()
      .replace(/\?[^#]*/, '')
      .replace(/\/$/, '');
  return `${url.protocol}//${url.host}${url.pathname.replace(/\/$/, '')}${url.hash === '#' ? '' : url.hash}`;
}

/** The address above all those that one with `/*` at its end stands for; undefined for the address of one place. */
const above = (address: string): string | undefined =>
  address.endsWith(BENEATH) && !/[?#]/.test(address) ? address.slice(0, -BENEATH.length) : undefined;

/** Says that an address is the one of a limit, or lies beneath one that ends with `/*`. */
function isAt(address: string, limit: string): boolean {
  const [from, base] = [above(address), above(limit)];
  if (base === undefined) return from === undefined && comparable(address) === comparable(limit);
  // Servers read escaped and doubled slashes in ways of their own, and dots beside them may lead out of the folder.
  if (UNCLEAR_STEP.test(address.replace(/[?#].*$/, ''))) return false;
  const inner = comparable(from ?? address);
  return inner.startsWith(`${comparable(base)}/`) || (from !== undefined && inner === comparable(base));
}

/** Says that a place is among those of a list. A channel word covers only what is known to be of the channel. */
export const isAmongPlaces = (place: PlaceOfUse, list: readonly string[]): boolean =>
  list.some((limit) => {
    if (isChannel(limit)) return place.channel === limit;
    return place.address !== undefined && isAt(place.address, limit.trim());
  });

/** Says that a place may be one of a list: none of them is known to be another one. */
export const mayBeAmongPlaces = (place: PlaceOfUse, list: readonly string[]): boolean =>
  list.some((limit) => !isKnownApart(place, limit.trim()));

/**
 * Two addresses are known to be two places where their pages differ and neither may show the other. Any other two are
 * where their channels differ.
 */
function isKnownApart({ address, channel, sites }: PlaceOfUse, limit: string): boolean {
  if (address !== undefined && isAddress(address) && isAddress(limit))
    return (
      !doMeet(address, limit) &&
      !mayShow({ address, channel }, { address: limit, channel: channelOf(limit, sites ?? []) })
    );
  const limitChannel = isChannel(limit) ? limit : channelOf(limit, []);
  return channel !== undefined && limitChannel !== undefined && channel !== limitChannel;
}

/** An address, and its channel where it is known. */
interface KnownAddress {
  readonly address: string;
  readonly channel: Channel | undefined;
}

const CAMPAIGN = 'campaign';

/** The channels that a page of a host that is not ours may belong to, and those that it may show. */
const IS_PAGE: readonly Channel[] = ['social', 'ads'];
const ON_PAGE: readonly Channel[] = [...IS_PAGE, 'deck', 'event'];

/**
 * Says that an address may be the place of a refused one of another kind. A campaign may use anything. A booth is at the
 * event of its name. A page elsewhere may show a post, an ad, a deck or an event.
 */
function mayShow(asked: KnownAddress, refused: KnownAddress): boolean {
  const [one, other] = [asked, refused].map(({ address }) => kindOf(address));
  if (one === other) return false;
  if (one === CAMPAIGN || other === CAMPAIGN) return true;
  if (one !== undefined && other !== undefined)
    return asked.channel !== undefined && asked.channel === refused.channel && nameIn(asked) === nameIn(refused);
  if (asked.channel !== undefined && refused.channel !== undefined) return asked.channel === refused.channel;
  const { channel } = one === undefined ? refused : asked;
  return channel !== undefined && (one === undefined ? ON_PAGE : IS_PAGE).includes(channel);
}

/** The prefix of an address, such as `deck`; undefined for a page. */
const kindOf = (address: string): string | undefined =>
  isHostFirst(address) || /^https?:/i.test(address) ? undefined : address.replace(/:.*$/s, '').trim().toLowerCase();

/** The name that follows the prefix of an address, as it is compared. */
const nameIn = ({ address }: KnownAddress): string => pageOf(address).replace(/^[^:]*:/, '');

/** Says that a text is an address, and not words such as "the lobby", which may be anywhere. */
const isAddress = (text: string): boolean => hasAddressForm(text) || isHostFirst(text);

/** Says that a text begins as an address of the web without its scheme does. */
const isHostFirst = (text: string): boolean => /^[^\s/:]+\.[^\s/]+(?:\/|$)/.test(text);

function doMeet(one: string, other: string): boolean {
  const [a, b] = [pageOf(above(one) ?? one), pageOf(above(other) ?? other)];
  return (
    a === b ||
    (above(other) !== undefined && a.startsWith(`${b}/`)) ||
    (above(one) !== undefined && b.startsWith(`${a}/`))
  );
}

/** The page of an address, however it is written: without its query and part, too. */
function pageOf(address: string): string {
  const text = address.trim().replace(/^https?:[/\\]*/i, '');
  const isWeb = text.length < address.trim().length || isHostFirst(text);
  const url = isWeb && URL.canParse(`https://${text}`) ? new URL(`https://${text}`) : undefined;
  if (url === undefined)
    return comparablePlace(address.replace(/:\s+/, ':'))
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '');
  return [url.hostname.replace(/^www\.|\.$/g, ''), ...segmentsOf(url.pathname)].join('/');
}

/** The names within a path as a server may read it, without dots, escapes, case and the name of an index. */
function segmentsOf(path: string): readonly string[] {
  const names: string[] = [];
  for (const name of fold(unescaped(path)).split(/[/\\]/)) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return /^index\.[a-z]+$/.test(names.at(-1) ?? '') ? names.slice(0, -1) : names;
}

/** A path without escapes, those of escapes included; what is malformed stays as it is. */
function unescaped(path: string): string {
  const decoded = path.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
    try {
      return decodeURIComponent(escapes);
    } catch {
      return escapes;
    }
  });
  return decoded === path ? path : unescaped(decoded);
}
