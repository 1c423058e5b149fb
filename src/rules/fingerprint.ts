import type { Placement } from '../model/customer.ts';
import { type Extent, type Fingerprint, fingerprintKey } from '../model/fingerprint.ts';
import { coversAudience } from '../model/use.ts';
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
  const open = new Map<string, ContentFingerprint[]>();
  for (const print of before) {
    const key = fingerprintKey(print);
    const others = open.get(key);
    if (others === undefined) open.set(key, [print]);
    else others.push(print);
  }
  const known = new Set<Thing>();
  const take = (isAnswer: (old: ContentFingerprint, now: ContentFingerprint) => boolean): void => {
    for (const thing of things) {
      const print = printOf(thing);
      const candidates = known.has(thing) ? undefined : open.get(fingerprintKey(print));
      const index = candidates?.findIndex((old) => isAnswer(old, print)) ?? -1;
      if (index === -1) continue;
      candidates?.splice(index, 1);
      known.add(thing);
    }
  };
  // Exact matches go first, so that a lesser finding does not take their place.
  take((old, now) => hasContent(old, now) && valueText(old.extent) === valueText(now.extent));
  take((old, now) => hasContent(old, now) && isWithin(now.extent, old.extent));
  return {
    fresh: things.filter((thing) => !known.has(thing)),
    known: things.filter((thing) => known.has(thing)),
    gone: [...open.values()].flat(),
  };
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
    (now.audience === old.audience ||
      (!!now.audience && !!old.audience && coversAudience(old.audience, now.audience))) &&
    (old.territories === undefined || (territories?.every((one) => old.territories?.includes(one)) ?? false)) &&
    places.every((place) => old.places?.some((other) => isPlaceWithin(place, other)))
  );
}

/** Says that a placement is the same, from no earlier day and until no later day. */
const isPlaceWithin = (now: Placement, old: Placement): boolean =>
  now.where === old.where &&
  (old.since === undefined || (now.since !== undefined && now.since >= old.since)) &&
  (old.removed_on === undefined || (now.removed_on !== undefined && now.removed_on <= old.removed_on));
