import type { Policy } from '../model/config.ts';
import type { Asset, Audience, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import { coversAudience } from '../model/use.ts';
import { isRefused, type MutationPlan } from './mutation.ts';
import { planPlacement } from './plan-placement.ts';

/** A part of a customer that a pack shows: words by their asset, the rest by its use. */
export type ShownPart =
  | { readonly use: 'name' }
  | { readonly use: 'case-study'; readonly story: string }
  | { readonly use: 'quote'; readonly asset: string };

/** A pack that goes out, with the parts of one customer. */
export interface PackRecordWish {
  /** Its place: pack:ID. */
  readonly place: string;
  readonly parts: readonly ShownPart[];
  readonly audience: Audience;
  readonly territory?: string;
  readonly met?: readonly string[];
}

/** Puts what a pack shows of a customer on record. A name or story that no asset stands for yet gets one. */
export function planPack(customer: Customer, wish: PackRecordWish, policy: Policy, today: Day): MutationPlan {
  const edits: Edit[] = [];
  const notes: string[] = [];
  for (const part of wish.parts) {
    const placed = placePart(customer, part, wish, { policy, today });
    if (isRefused(placed)) return placed;
    edits.push(...placed.edits);
    notes.push(...(placed.notes ?? []));
  }
  return { edits, sentence: `placed in ${wish.place}`, notes };
}

/** Places the asset of a part: the one that is there, else a new one for this audience and territory. */
function placePart(
  customer: Customer,
  part: ShownPart,
  wish: PackRecordWish,
  { policy, today }: { readonly policy: Policy; readonly today: Day },
): MutationPlan {
  const place = (one: Customer, asset: string): MutationPlan =>
    planPlacement(
      one,
      { asset, where: wish.place, met: wish.met, since: undefined, despite: undefined },
      policy,
      today,
    );
  const { assets = [] } = customer.data;
  if (part.use === 'quote') return place(customer, part.asset);
  const known = assets
    .filter((asset) => isFor(asset, part, wish))
    .map(({ id }) => place(customer, id))
    .find((planned) => !isRefused(planned));
  if (known !== undefined) return known;
  const asset = newAsset(part, wish, new Set(assets.map(({ id }) => id)));
  const planned = place({ ...customer, data: { ...customer.data, assets: [...assets, asset] } }, asset.id);
  if (isRefused(planned)) return planned;
  const { met = [] } = wish;
  const placement = { where: wish.place, since: today, ...(met.length > 0 && { met }) };
  const value = { ...asset, status: 'live', published_on: today, placements: [placement] };
  return { ...planned, edits: [{ op: 'append', path: ['assets'], value }] };
}

/** Says that an asset stands for a part, wherever the pack goes. */
const isFor = (
  { use, story, audience = 'public', territories }: Asset,
  part: ShownPart,
  wish: PackRecordWish,
): boolean =>
  use === part.use &&
  story === (part.use === 'case-study' ? part.story : undefined) &&
  coversAudience(audience, wish.audience) &&
  (territories === undefined || (wish.territory !== undefined && territories.includes(wish.territory)));

function newAsset(
  part: Exclude<ShownPart, { use: 'quote' }>,
  { audience, territory }: PackRecordWish,
  taken: ReadonlySet<string>,
): Asset {
  const base = part.use === 'name' ? 'name-in-packs' : `${part.story}-in-packs`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return {
    ...{ id, use: part.use, audience },
    ...(part.use === 'case-study' && { story: part.story }),
    ...(territory !== undefined && { territories: [territory] }),
  };
}
