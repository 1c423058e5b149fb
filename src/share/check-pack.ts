/** The check of a pack that was handed out before. */
import type { Asset, Audience } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import { comparablePlace } from '../text/same-place.ts';
import { NOTHING_TO_SHOW, packPlace } from './pack.ts';
import { shareContext } from './share-library.ts';
import { type CustomerView, type ShareContext, type ShareQuestion, viewOf } from './view.ts';

/** A part of a pack on record, and what became of it. */
export interface PackedState {
  readonly customer: string;
  readonly asset: string;
  readonly use: Asset['use'];
  /** Says that it may still be shown. */
  readonly holds: boolean;
  /** The reason why not, or that it was taken down. */
  readonly reason?: string;
  readonly valid_until?: Day;
}

/** Checks a pack that was handed out: each placement on record under its id. Empty where there is none. */
export function checkPack(library: Library, id: string, on: Day, prospect = prospectOf(id)): readonly PackedState[] {
  const place = packPlace(id);
  const wanted = comparablePlace(place);
  const contexts = new Map<Audience, ShareContext>();
  return library.customers.flatMap((customer) =>
    (customer.data.assets ?? []).flatMap((asset) => {
      const placement = asset.placements?.find(({ where }) => comparablePlace(where) === wanted);
      if (placement === undefined) return [];
      const { id: assetId, use, audience = 'public', territories = [] } = asset;
      const head = { customer: customer.id, asset: assetId, use };
      if (placement.removed_on !== undefined && placement.removed_on <= on)
        return [{ ...head, holds: false, reason: `taken down on ${placement.removed_on}` }];
      const { met, text_sha256 = asset.approved_text_sha256 } = placement;
      if (text_sha256 !== asset.approved_text_sha256)
        return [{ ...head, holds: false, reason: 'other words than those of the pack are approved by now' }];
      const base: ShareQuestion = { audience, on, place, prospect, ...(met && { met }) };
      const questions = territories.length === 0 ? [base] : territories.map((territory) => ({ ...base, territory }));
      const views = questions.map((question) => {
        const context = territories.length === 0 ? contexts.get(audience) : undefined;
        const made = context ?? shareContext(library, question);
        if (territories.length === 0) contexts.set(audience, made);
        return viewOf(customer, question, made);
      });
      return [{ ...head, ...stateOf(views, asset) }];
    }),
  );
}

/** The prospect whose pack it is, by its id. */
const prospectOf = (id: string): string => id.replace(/-\d{4}-\d{2}-\d{2}(?:-\d+)?$/, '').replaceAll('-', ' ');

function stateOf(views: readonly CustomerView[], asset: Asset): Omit<PackedState, 'customer' | 'asset' | 'use'> {
  const lacking = views.find((view) => !isInView(view, asset));
  const [end] = views.flatMap(({ shared }) => shared?.valid_until ?? []).sort();
  if (lacking === undefined) return { holds: true, ...(end !== undefined && { valid_until: end }) };
  const part = asset.use === 'case-study' ? 'story' : asset.use;
  const own = lacking.omitted.filter((one) => one.part === part);
  const omission = own.find(({ id }) => id === asset.id || id === asset.story) ?? own[0] ?? lacking.omitted[0];
  return { holds: false, reason: omission?.reason ?? NOTHING_TO_SHOW };
}

/** Says that a view shows what an asset does. */
function isInView({ shared, told, quoted }: CustomerView, { id, use, story }: Asset): boolean {
  if (shared === undefined) return false;
  if (use === 'name') return shared.isNamed;
  if (use === 'logo') return shared.mayShowLogo;
  if (use === 'quote') return quoted.has(id);
  return use === 'case-study' && story !== undefined && told.has(story);
}
