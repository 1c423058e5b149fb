import type { Policy } from '../model/config.ts';
import type { Asset, Attribution, Audience, Channel, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import { coversAudience } from '../model/use.ts';
import { comparablePlace } from '../text/same-place.ts';
import { expectedValue } from '../yaml/edit/expected-value.ts';
import { isPlaced } from './checklist.ts';
import { isRefused, type MutationPlan } from './mutation.ts';
import { planPlacement } from './plan-placement.ts';

/** A part of a customer that is shown somewhere: words by their asset, the rest by its use. */
export type ShownPart =
  | { readonly use: 'name' | 'logo' }
  | { readonly use: 'case-study'; readonly story: string }
  | { readonly use: 'quote'; readonly asset: string };

/** A place that goes up, with the parts of one customer that it shows. */
export interface ShownPartsWish {
  /** The place: pack:ID, publish:FILE, or an address. */
  readonly place: string;
  readonly channel?: Channel;
  readonly parts: readonly ShownPart[];
  /** False: the customer is shown by the words that stand for the name. */
  readonly isNamed: boolean;
  /** The word in the ids of new assets: `name-in-packs`. */
  readonly kind: 'packs' | 'lists';
  readonly audience: Audience;
  readonly territory?: string;
  readonly met?: readonly string[];
}

/**
 * Puts what a place shows of a customer on record. A name, logo or story that no asset stands for yet gets one. A part
 * that is on record there already stays as it is.
 */
export function planShownParts(customer: Customer, wish: ShownPartsWish, policy: Policy, today: Day): MutationPlan {
  const edits: Edit[] = [];
  const notes: string[] = [];
  let now = customer;
  for (const part of wish.parts) {
    const placed = placePart(now, part, wish, { policy, today });
    if (isRefused(placed)) return placed;
    edits.push(...placed.edits);
    notes.push(...(placed.notes ?? []));
    now = afterEdits(now, placed.edits);
  }
  return { edits, sentence: `placed in ${wish.place}`, notes };
}

/** The customer as it is once edits are made. */
export const afterEdits = (customer: Customer, edits: readonly Edit[]): Customer => ({
  ...customer,
  data: edits.reduce<unknown>(expectedValue, customer.data) as Customer['data'],
});

/** Places the asset of a part: the one that is there, else a new one for this audience and territory. */
function placePart(
  customer: Customer,
  part: ShownPart,
  wish: ShownPartsWish,
  { policy, today }: { readonly policy: Policy; readonly today: Day },
): MutationPlan {
  const { place: where, channel, met } = wish;
  const place = (one: Customer, asset: string, text_sha256?: string): MutationPlan =>
    planPlacement(
      one,
      { asset, where, channel, met, text_sha256, since: undefined, despite: undefined },
      policy,
      today,
    );
  const { assets = [] } = customer.data;
  const fitting = assets.filter((asset) => isFor(asset, part, wish));
  if (fitting.some((asset) => isAt(asset, where, today))) return { edits: [], sentence: '' };
  if (part.use === 'quote') return place(customer, part.asset, fitting[0]?.approved_text_sha256);
  const known = fitting.map(({ id }) => place(customer, id)).find((planned) => !isRefused(planned));
  if (known !== undefined) return known;
  const made = attributionsOf(wish).map((attribution): MutationPlan => {
    const asset = newAsset(part, wish, attribution, new Set(assets.map(({ id }) => id)));
    const planned = place({ ...customer, data: { ...customer.data, assets: [...assets, asset] } }, asset.id);
    if (isRefused(planned)) return planned;
    const placement = { where, ...(channel && { channel }), since: today, ...(met && met.length > 0 && { met }) };
    const value = { ...asset, status: 'live', published_on: today, placements: [placement] };
    return { ...planned, edits: [{ op: 'append', path: ['assets'], value }] };
  });
  return made.find((planned) => !isRefused(planned)) ?? (made[0] as MutationPlan);
}

const isAt = ({ placements = [] }: Asset, where: string, today: Day): boolean =>
  placements.some(
    (placement) => comparablePlace(placement.where) === comparablePlace(where) && isPlaced(today)(placement),
  );

/** The ways in which the customer may be shown there, the widest first. */
const attributionsOf = ({ isNamed }: ShownPartsWish): readonly Attribution[] =>
  isNamed ? ['named', 'role-only'] : ['blinded'];

/** Says that an asset stands for a part, wherever it goes. */
function isFor(asset: Asset, part: ShownPart, wish: ShownPartsWish): boolean {
  const { use, story, audience = 'public', territories, attribution = 'named' } = asset;
  if (part.use === 'quote') return asset.id === part.asset;
  return (
    use === part.use &&
    story === (part.use === 'case-study' ? part.story : undefined) &&
    attributionsOf(wish).includes(attribution) &&
    coversAudience(audience, wish.audience) &&
    (territories === undefined || (wish.territory !== undefined && territories.includes(wish.territory)))
  );
}

function newAsset(
  part: Exclude<ShownPart, { use: 'quote' }>,
  { kind, audience, territory }: ShownPartsWish,
  attribution: Attribution,
  taken: ReadonlySet<string>,
): Asset {
  const base = `${part.use === 'case-study' ? part.story : part.use}-in-${kind}`;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return {
    ...{ id, use: part.use, audience },
    ...(part.use === 'case-study' && { story: part.story }),
    ...(attribution !== 'named' && { attribution }),
    ...(territory !== undefined && { territories: [territory] }),
  };
}
