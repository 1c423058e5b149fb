import type { Placement } from '../model/customer.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Extent, Fingerprint } from '../model/fingerprint.ts';
import { coversAudience } from '../model/use.ts';
import { valueText } from '../text/value-text.ts';

/** A fingerprint, and what the finding is about as it stands in one state of the file. */
export interface ContentFingerprint extends Fingerprint {
  /** A hash of what the finding is about and rests on, but for its extent; absent where that is not asked. */
  readonly content?: string;
}

/** The fingerprint of a finding as it is told, which says nothing of the extent. */
export const fingerprintOf = ({ rule, customer, file, path, message }: Diagnostic): Fingerprint => ({
  rule,
  subject: customer ?? file,
  path: path?.replace(/\/\d+(?=\/|$)/g, '/*') ?? null,
  message: message.replace(/\[\d+\]/g, '[*]'),
});

/** A fingerprint as one text, without its extent. */
export const fingerprintKey = ({ rule, subject, path, message }: Fingerprint): string =>
  JSON.stringify([rule, subject, path, message]);

/** Things that were found, parted by whether they were known before. */
export interface Partition<Thing> {
  readonly fresh: readonly Thing[];
  readonly known: readonly Thing[];
  /** Prints that were known, and answer to nothing any more. */
  readonly gone: readonly ContentFingerprint[];
}

/**
 * Parts things by what was known. Of several that are alike as many are known as were known before. A thing is known as
 * what it was or as less of it: an exposure that goes further than the one that was known is a new one.
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
      const at = candidates?.findIndex((old) => isAnswer(old, print)) ?? -1;
      if (at === -1) continue;
      candidates?.splice(at, 1);
      known.add(thing);
    }
  };
  // What is the same in all goes first, so that nothing less takes its place.
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

/** Whether an exposure goes no further than it did. */
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

/** Whether it is the same place, from no earlier and until no later a day. */
const isPlaceWithin = (now: Placement, old: Placement): boolean =>
  now.where === old.where &&
  (old.since === undefined || (now.since !== undefined && now.since >= old.since)) &&
  (old.removed_on === undefined || (now.removed_on !== undefined && now.removed_on <= old.removed_on));
