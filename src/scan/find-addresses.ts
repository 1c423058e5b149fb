import type { MentionKind, MentionWeakness } from '../model/mention.ts';
import { BADGE, REPOSITORY_PAGE } from './badge.ts';
import { refuseTooManyHits } from './hit-limit.ts';
import {
  customerFolder,
  hasOwnWord,
  isIconPath,
  isLogoPath,
  isStoryPath,
  logoSlugs,
  withHyphens,
} from './logo-slug.ts';
import { isWordAt } from './tokens.ts';

/** A domain or logo of a customer. */
export interface AddressTerm {
  readonly customer: string;
  /** The domain or logo as the customer file has it. */
  readonly term: string;
  /** True for the slug of a name that is also a word. */
  readonly isWord?: boolean;
}

/** The domains and logos of all customers. */
export interface AddressIndex {
  readonly domains: Pick<ReadonlyMap<string, readonly AddressTerm[]>, 'get'>;
  /** The last labels of the domains. */
  readonly lastLabels: ReadonlySet<string>;
  /** Readings of names, as file names of logos spell them. */
  readonly slugs: Pick<ReadonlyMap<string, readonly AddressTerm[]>, 'get'>;
  /** The paths of known logos, by their file names in small letters. */
  readonly paths: ReadonlyMap<string, readonly LogoPath[]>;
}

/** The path of a file that is a known logo. */
export interface LogoPath {
  readonly path: string;
  readonly term: AddressTerm;
  /** True where no other image has the same file name. */
  readonly isOnly: boolean;
}

/** A domain or logo in a text. */
export interface AddressHit {
  readonly start: number;
  readonly end: number;
  readonly kind: Extract<MentionKind, 'domain' | 'logo'>;
  readonly term: AddressTerm;
  readonly weakness?: MentionWeakness;
  readonly need?: 'any';
}

/** Finds domains and the files of logos in a text, by the dots in it. */
export function findAddresses(text: string, index: AddressIndex): readonly AddressHit[] {
  const hits: AddressHit[] = [];
  let hostEnd = 0;
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) {
    if (!isHostAt(text, dot + 1) || dot === 0) continue;
    refuseTooManyHits(hits.length);
    const extension = IMAGE.exec(text.slice(dot + 1, dot + 6))?.[0];
    if (extension !== undefined) hits.push(...logosAt(text, { dot, end: dot + 1 + extension.length, index }));
    if (dot < hostEnd) continue;
    const start = hostStart(text, dot);
    hostEnd = dot + 1;
    while (hostEnd < text.length && isHostAt(text, hostEnd)) hostEnd += 1;
    hits.push(...domainsIn(text, { start, end: hostEnd, index }));
  }
  if (BARE_LOGO.test(text)) hits.push(...logosAt(text, { dot: text.length, end: text.length, index }));
  return hits;
}

/** A path to a logo to which a program adds the extension: `img/partner-logo-azul`. */
const BARE_LOGO = /^(?:[\w.@~-]{0,80}\/){1,8}[\w-]{0,80}logo[\w-]{0,80}$/i;

/** Extensions of pictures, at the end of a file's name. */
const IMAGE = /^(?:svgz?|png|jpe?g|gif|webp|avif|ico|bmp|tiff?|eps|ai)(?![\p{L}\p{N}_-])/iu;

const isHostAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x2d || code === 0x2e || isWordAt(text, at);
};

function hostStart(text: string, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < MAX_HOST && isHostAt(text, start - 1)) start -= 1;
  return start;
}
const MAX_HOST = 253;

function domainsIn(
  text: string,
  { start, end, index }: { start: number; end: number; index: AddressIndex },
): readonly AddressHit[] {
  if (index.lastLabels.size === 0) return [];
  let to = end;
  while (to > start && /[.-]/.test(text.charAt(to - 1))) to -= 1;
  const lastDot = text.lastIndexOf('.', to - 1);
  if (lastDot <= start || !index.lastLabels.has(text.slice(lastDot + 1, to).toLowerCase())) return [];
  if (text.charAt(to) === '_') return [];
  // `%2F` before a host that is part of another address.
  const from = /%2f$/i.test(text.slice(start - 1, start + 2)) ? start + 2 : start;
  const host = text.slice(from, to).toLowerCase();
  for (let label = 0; label !== -1 && label < host.length; label = nextLabel(host, label)) {
    const terms = index.domains.get(host.slice(label));
    if (terms === undefined) continue;
    if (label === 0 && text.charAt(from - 1) === '_') return [];
    const weakness = weaknessOf(host.slice(0, label), host.slice(label), text.slice(to, to + MAX_PATH));
    return terms.map((term) => ({ start: from, end: to, kind: 'domain' as const, term, ...weakness }));
  }
  return [];
}

function nextLabel(host: string, from: number): number {
  const dot = host.indexOf('.', from);
  return dot === -1 ? -1 : dot + 1;
}

/** The reason why an address at a domain does not name its owner. */
function weaknessOf(labels: string, domain: string, behind: string): Pick<AddressHit, 'weakness'> {
  if (isServiceHost(labels)) return { weakness: 'service-host' };
  // The page of a person, which names where they work no more than their account at a platform does.
  const isPersonal = behind.startsWith('/~');
  const [path = ''] = /^\/[^\s"'()]*/.exec(behind) ?? [];
  if (isPersonal || REPOSITORY_PAGE.test(path) || BADGE.test(path)) return { weakness: 'foreign-address' };
  const isOfOthers = !OWN_HOST.test(labels) || ACCOUNT.test(path);
  return PLATFORMS.has(domain) && isOfOthers ? { weakness: 'foreign-address' } : {};
}

const MAX_PATH = 160;
/** The path of an account, which a template may write: `/hill`, `/{{ site.account }}`. */
const ACCOUNT = /^\/[\w@{$%[<]/;

/** Hosts at which a platform speaks of itself. */
const OWN_HOST = /^(?:(?:www|about|newsroom|engineering|opensource)\.)?$/;

/** Domains at which others have accounts, groups and pages, which name the platform as little as an envelope its post. */
const PLATFORMS = new Set(
  (
    'linkedin.com twitter.com x.com facebook.com instagram.com youtube.com youtu.be vimeo.com tiktok.com twitch.tv reddit.com ' +
    'github.com gitlab.com bitbucket.org medium.com substack.com slack.com discord.com discord.gg google.com meetup.com eventbrite.com ' +
    'travis-ci.com travis-ci.org zoom.us notion.so notion.site figma.com npmjs.com stackoverflow.com'
  ).split(' '),
);

/** Hosts that serve files to programs, not pages to people. */
const SERVICES = new Set(
  (
    'cdn api apis static assets asset img images image media files file download downloads dl repo repos mirror mirrors registry packages ' +
    'maven npm apt yum deb rpm archive s3 storage git ftp ns ns1 ns2 mail smtp mx auth sso login oauth id telemetry metrics tracking'
  ).split(' '),
);
const isServiceHost = (labels: string): boolean =>
  labels
    .split('.')
    .some((label) => SERVICES.has(label.replace(/[-\d]+$/, '')) || SERVICES.has(label.split('-')[0] ?? ''));

function logosAt(
  text: string,
  { dot, end, index }: { dot: number; end: number; index: AddressIndex },
): readonly AddressHit[] {
  let start = dot;
  while (start > 0 && dot - start < MAX_FILE_NAME && !isFileEnd(text.charCodeAt(start - 1))) start -= 1;
  // A path within another address: `/image?url=%2Fimg%2Facme.svg`.
  start += /^.*%2f/i.exec(text.slice(start, dot))?.[0].length ?? 0;
  const name = text.slice(start, end);
  let from = start;
  while (from > 0 && start - from < MAX_FOLDERS && !isPathEnd(text.charCodeAt(from - 1))) from -= 1;
  const path = text.slice(from, end).replace(/%2f/gi, '/');
  const known = (index.paths.get(name.toLowerCase()) ?? []).filter((logo) => leadsTo(path, logo));
  if (known.length > 0) return known.map(({ term }) => ({ start, end, kind: 'logo' as const, term }));
  if (ACCOUNT_PICTURE.test(path)) return [];
  const place = withHyphens(path);
  const isShown = isLogoPath(place) || isStoryPath(place);
  const isIcon = isIconPath(place) && !isLogoPath(place);
  const { terms, length } = termsAt(text.slice(from, start), text.slice(start, dot), index);
  return terms
    .filter(({ isWord }) => !(isWord && isIcon))
    .map((term) => ({
      start: start - length,
      end,
      kind: 'logo' as const,
      term,
      ...(term.isWord && !isShown ? { need: 'any' as const } : {}),
    }));
}

/** The logos that a file may be by its name, or by its folder where the name says nothing: so much before it belongs to it. */
function termsAt(folders: string, stem: string, { slugs }: AddressIndex) {
  const termsOf = (name: string) => [...new Set([...logoSlugs(name)].flatMap((slug) => slugs.get(slug) ?? []))];
  const folder = customerFolder(folders + stem);
  const owners = folder === undefined ? [] : termsOf(folder);
  if (folder !== undefined && !hasOwnWord(stem)) return { terms: owners, length: folder.length + 1 };
  // A word in the folder of another customer is what a picture of theirs shows: `customers/azul/target.png`.
  const isOwn = (customer: string): boolean =>
    owners.length === 0 || owners.some((owner) => owner.customer === customer);
  return { terms: termsOf(stem).filter(({ customer, isWord }) => !isWord || isOwn(customer)), length: 0 };
}

/** A picture of an account, which its service serves by the handle. */
const ACCOUNT_PICTURE = /^(?:https?:)?\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]*$/i;
const MAX_FILE_NAME = 160;
const MAX_FOLDERS = 240;
// A blank, quote, bracket, or sign between addresses.
const isPathEnd = (code: number): boolean => code <= 0x20 || PATH_ENDS.has(code);
const isFileEnd = (code: number): boolean => isPathEnd(code) || code === 0x2f || code === 0x5c || code === 0x3a;
const PATH_ENDS = new Set(Array.from('"\'`<>()[]{},;|=', (sign) => sign.charCodeAt(0)));

/** Tells whether a reference leads to a file: one is the end of the other, by whole folders. */
function leadsTo(reference: string, { path, isOnly }: LogoPath): boolean {
  const wanted = reference
    .replace(/^(?:[a-z]+:)?\/\/[^/]*\//i, '')
    .replace(/^(?:\.{0,2}\/)+/, '')
    .toLowerCase();
  if (!wanted.includes('/')) return isOnly;
  const known = `/${path.toLowerCase()}`;
  // A site may serve the folder by another path, of which the last folder is still the same.
  return known.endsWith(`/${wanted}`) || known.endsWith(`/${wanted.split('/').slice(-2).join('/')}`);
}
