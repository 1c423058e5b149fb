import { isStoryPath } from './logo-slug.ts';
import { listsCustomers } from './lone/company-words.ts';
import type { PlacedHit } from './passage-hit.ts';

/**
 * Tells which hits are names: all but words for which the file has no sign in their reach. Where it has the word for a thing
 * as often, `at the Summit`, each wants one near it.
 */
export function signedBy(file: string, found: readonly PlacedHit[]): (hit: PlacedHit) => boolean {
  const isNamed = signedByFile(file, found);
  const isInTitle = ({ kind, place: { range } }: PlacedHit): boolean =>
    kind === 'name' && range.line > 0 && range.line <= MAX_TITLE;
  const titled = new Set(found.filter((hit) => isInTitle(hit) && isNamed(hit)).map(({ customer }) => customer));
  return (hit) => (hit.need === 'title' ? titled.has(hit.customer) : isNamed(hit));
}
/** The last line of a file that may be its title, behind its data. */
const MAX_TITLE = 12;

function signedByFile(file: string, found: readonly PlacedHit[]): (hit: PlacedHit) => boolean {
  // The old addresses of pages that are gone.
  const isOfRedirects = /redirect/i.test(file);
  const doubted = doubtedIn(file, found);
  const isCertain = ({ customer, isShort }: PlacedHit): boolean => !(isShort && doubted.has(customer));
  const signs = linesOf(found.filter((hit) => isSign(hit) && isCertain(hit)));
  const links = linesOf(found.filter(({ isStoryLink }) => isStoryLink));
  const isList = listsCustomers(file);
  const locals = linesOf(found.filter((hit) => isLocalOfSentence(hit) || (isList && isLocalName(hit))));
  // In a file that names a customer in a sentence, the word alone is the name as well: a heading under such a list.
  const listed = new Set(
    found.filter((hit) => hit.isStoryLink !== true && isLocalOfSentence(hit)).map(({ customer }) => customer),
  );
  const things = linesOf(found.filter(({ isThing }) => isThing));
  const inProse = new Set(found.filter(isSignOfProse).map(({ customer }) => customer));
  return (hit) => {
    const { customer, need, isStoryLink, place } = hit;
    const { range } = place;
    if (need === undefined) return isCertain(hit);
    if (isStoryLink) return !isOfRedirects;
    if (need === 'never' || need === 'title') return false;
    const lines = signs.get(customer) ?? NONE;
    if (links.get(customer)?.has(range.line)) return true;
    if (need === 'line' || need === 'phrase') return lines.has(range.line) || (need === 'phrase' && lines.has(0));
    if (need === 'initial' && isNear(range.line, locals.get(customer))) return true;
    if (need === 'near' && listed.has(customer)) return true;
    if (lines.size === 0) return false;
    const isThing = (things.get(customer)?.size ?? 0) >= lines.size;
    // Line 0 is the path of a page about the customer, or a title.
    const isAnywhere =
      need === 'any' || need === 'other' || lines.has(0) || (need === 'initial' && inProse.has(customer));
    return (isAnywhere && !isThing) || isNear(range.line, lines);
  };
}
/**
 * The customers whose short name is the name of a person or place as well, in a file that has no other sign of them:
 * `Colmar` of `Colmar Rail`, where the file speaks of hotels in Colmar.
 */
function doubtedIn(file: string, found: readonly PlacedHit[]): ReadonlySet<string> {
  const doubted = new Set(found.filter(({ need }) => need === 'other').map(({ customer }) => customer));
  if (doubted.size === 0) return doubted;
  const isOwn = (hit: PlacedHit): boolean =>
    isSign(hit) && (hit.isShort !== true || (hit.place.range.line === 0 && isStoryPath(file)));
  for (const hit of found) if (isOwn(hit)) doubted.delete(hit.customer);
  return doubted;
}

const NONE: ReadonlySet<number> = new Set();

/** The most lines from a sign to a word that wants one near. */
const MAX_NEAR = 2;

/** The lines of hits, by customer. */
function linesOf(hits: readonly PlacedHit[]): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>();
  for (const { customer, place } of hits) {
    const known = lines.get(customer);
    if (known === undefined) lines.set(customer, new Set([place.range.line]));
    else known.add(place.range.line);
  }
  return lines;
}

/** True where a line has one of the lines near it. */
function isNear(line: number, lines: ReadonlySet<number> | undefined): boolean {
  if (lines === undefined) return false;
  for (let near = line - MAX_NEAR; near <= line + MAX_NEAR; near += 1) if (lines.has(near)) return true;
  return false;
}

/** True for a mention that is more than an address, and for a word with a capital within a sentence. */
const isSignOfProse = (hit: PlacedHit): boolean =>
  isSign(hit) ? hit.kind !== 'domain' && hit.kind !== 'logo' : hit.need === 'any';

/** True for a word that its place makes a name: a heading, where the file lists customers. */
const isLocalName = ({ kind, need, isLocal }: PlacedHit): boolean =>
  kind === 'name' && isLocal === true && need === undefined;

/** True for a word that its sentence makes a name, or a link to the page about the customer. */
const isLocalOfSentence = ({ kind, need, isLocal, extent, isStoryLink }: PlacedHit): boolean =>
  isStoryLink === true || (kind === 'name' && isLocal === true && need === undefined && extent === undefined);

/** True for a mention that shows that a word in the same file is the name of the customer. */
const isSign = ({ kind, need, isLocal, weakness }: PlacedHit): boolean =>
  need === undefined &&
  isLocal !== true &&
  kind !== 'person' &&
  weakness !== 'foreign-address' &&
  weakness !== 'service-host';
