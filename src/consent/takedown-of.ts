import type { Policy } from '../model/config.ts';
import type { CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { addTo } from '../text/groups.ts';
import { consentGap } from './consent-gap.ts';
import type { ConsentRecord } from './consent-records.ts';
import { type Exposure, exposuresIfLive } from './exposure.ts';
import { takedownDay } from './takedown-day.ts';
import { withdrawnPart } from './uncovered.ts';

/** A refusal that brings something down, and the last day on which it may still be up. */
export interface Takedown {
  readonly by: Day;
  readonly refusal: ConsentRecord;
}

/**
 * Tells which refusal brings down what an asset was made from, directly or by way of other versions: the asset comes down
 * with it. An original that was taken back at some of its places only takes nothing along.
 */
export function takedownsOfOriginals(
  data: CustomerFile,
  at: { readonly policy: Policy; readonly today: Day },
): (exposure: Exposure) => Takedown | undefined {
  const { assets = [] } = data;
  const indexOf = new Map(assets.map(({ id }, index) => [id, index]));
  const known = new Map<number, Takedown | undefined>();
  let ifLive: readonly Exposure[] | undefined;
  const ofOriginal = (index: number): Takedown | undefined => {
    const original = indexOf.get(assets[index]?.derived_from ?? '');
    if (original === undefined || known.has(original)) return known.get(original ?? -1);
    // A file with a circle is broken, and here the walk ends all the same.
    known.set(original, undefined);
    ifLive ??= exposuresIfLive(data, at.today);
    const found = earliest(wholeTakedown(data, ifLive[original], at), ofOriginal(original));
    known.set(original, found);
    return found;
  };
  return ({ isAsset, path }) => (isAsset ? ofOriginal(Number(path.at(-1))) : undefined);
}

/** The takedown of an exposure at all of its places. */
function wholeTakedown(
  data: CustomerFile,
  exposure: Exposure | undefined,
  at: { readonly policy: Policy; readonly today: Day },
): Takedown | undefined {
  const gap = exposure && consentGap(data, exposure, at.policy);
  if (exposure === undefined || gap?.kind !== 'withdrawn') return undefined;
  if (withdrawnPart(data, exposure, at.policy) !== exposure) return undefined;
  return { by: takedownDay(data, exposure, gap.refusal.record, at), refusal: gap.refusal };
}

/** The earlier of two takedowns. */
export const earliest = (one: Takedown | undefined, other: Takedown | undefined): Takedown | undefined =>
  one === undefined || (other !== undefined && other.by < one.by) ? other : one;

/** The ids of an asset and of all that was made from it, directly or by way of other versions. */
export function versionsOf({ assets = [] }: CustomerFile, id: string): ReadonlySet<string> {
  const madeFrom = new Map<string, string[]>();
  for (const { id: version, derived_from } of assets)
    if (derived_from !== undefined) addTo(madeFrom, derived_from, version);
  const found = new Set([id]);
  for (const one of found) for (const version of madeFrom.get(one) ?? []) found.add(version);
  return found;
}
