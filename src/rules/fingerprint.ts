import type { Placement } from '../model/customer.ts';
import { type Extent, type Fingerprint, fingerprintKey } from '../model/fingerprint.ts';
import { coversAudience } from '../model/use.ts';
import { addTo } from '../text/groups.ts';
import { valueText } from '../text/value-text.ts';

/** A fingerprint, and a hash of the finding's subject in one state of the file. */
export interface ContentFingerprint extends Fingerprint {
  /** A hash of the subject without its extent; absent in baselines, which match any content. */
  readonly content?: string;
}

/** Findings, divided into new and known ones. */
export interface Partition<Thing> {
  readonly fresh: readonly Thing[];
  readonly known: readonly Thing[];
  /** Known fingerprints without a finding any more. */
  readonly gone: readonly ContentFingerprint[];
}

/**
 * Divides findings by the fingerprints known before. Of several equal ones, as many are known as were known before. A
 * finding may be less than the known one: an exposure that goes further is new.
 */
export function partition<Thing>(
  things: readonly Thing[],
  printOf: (thing: Thing) => ContentFingerprint,
  before: readonly ContentFingerprint[],
): Partition<Thing> {
  const known = new Set<Thing>();
  const taken = new Set<ContentFingerprint>();
  const take = (thing: Thing, old: ContentFingerprint | undefined): void => {
    if (old === undefined) return;
    known.add(thing);
    taken.add(old);
  };
  // Exact matches go first, so that a lesser finding does not take their place.
  const exact = groupBy(before, (print) => exactKey(print, print.content));
  for (const thing of things) {
    const print = printOf(thing);
    take(thing, exact.get(exactKey(print, print.content))?.pop() ?? exact.get(exactKey(print, undefined))?.pop());
  }
  const wider = groupBy(
    before.filter((print) => print.extent !== undefined && !taken.has(print)),
    fingerprintKey,
  );
  for (const thing of things) {
    const print = printOf(thing);
    if (known.has(thing) || print.extent === undefined) continue;
    const isAnswer = (old: ContentFingerprint) =>
      !taken.has(old) && hasContent(old, print) && isWithin(print.extent, old.extent);
    take(thing, wider.get(fingerprintKey(print))?.findLast(isAnswer));
  }
  return {
    fresh: things.filter((thing) => !known.has(thing)),
    known: things.filter((thing) => known.has(thing)),
    gone: before.filter((print) => !taken.has(print)),
  };
}

/** A fingerprint as one text, with its extent and a content. */
const exactKey = (print: ContentFingerprint, content: string | undefined): string =>
  `${fingerprintKey(print)} ${valueText(print.extent)} ${content ?? ''}`;

/** Groups fingerprints by a key, the last first. */
function groupBy(
  prints: readonly ContentFingerprint[],
  keyOf: (print: ContentFingerprint) => string,
): ReadonlyMap<string, ContentFingerprint[]> {
  const groups = new Map<string, ContentFingerprint[]>();
  for (const print of prints.toReversed()) addTo(groups, keyOf(print), print);
  return groups;
}

const hasContent = (old: ContentFingerprint, now: ContentFingerprint): boolean =>
  old.content === undefined || old.content === now.content;

/** Says that an exposure goes no further than before. */
function isWithin(now: Extent | undefined, old: Extent | undefined): boolean {
  if (now === undefined || old === undefined) return now === old;
  const { places = [], territories } = now;
  return (
    now.advocate === old.advocate &&
    now.prospect === old.prospect &&
    now.place === old.place &&
    isMetWithin(now, old) &&
    (now.audience === old.audience ||
      (!!now.audience && !!old.audience && coversAudience(old.audience, now.audience))) &&
    (old.territories === undefined || (territories?.every((one) => old.territories?.includes(one)) ?? false)) &&
    places.every((place) => old.places?.some((other) => isPlaceWithin(place, other)))
  );
}

/** Says that all conditions that were met still are. */
const isMetWithin = (now: Pick<Extent, 'met'>, old: Pick<Extent, 'met'>): boolean =>
  (old.met ?? []).every((condition) => now.met?.includes(condition));

/** Says that a placement is the same, from no earlier day and until no later day, under the same conditions or more. */
const isPlaceWithin = (now: Placement, old: Placement): boolean =>
  now.where === old.where &&
  now.channel === old.channel &&
  isMetWithin(now, old) &&
  (old.since === undefined || (now.since !== undefined && now.since >= old.since)) &&
  (old.removed_on === undefined || (now.removed_on !== undefined && now.removed_on <= old.removed_on));
