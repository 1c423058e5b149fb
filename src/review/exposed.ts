import { type Exposure, exposures, worstAnswer } from '../consent/exposure.ts';
import { isApproved } from '../consent/material.ts';
import type { Change } from '../model/change.ts';
import type { Policy } from '../model/config.ts';
import type { Asset, Customer, Placement } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { isUsable } from '../model/standing.ts';
import { isOfFile } from './difference.ts';
import { isInformational } from './is-looser.ts';

/**
 * The paths of assets and entries that others see or were promised, and that standing does not allow today. Quotes
 * without approved words are among them, and files that nobody approved.
 */
export const refusedPaths = (customer: Customer | undefined, policy: Policy, today: Day): readonly Path[] =>
  customer === undefined || customer.broken
    ? []
    : exposures(customer.data, today)
        .filter((exposure) => isUnapproved(customer, exposure) || isRefused(customer, exposure, policy))
        .map(({ path }) => path);

function isRefused(customer: Customer, exposure: Exposure, policy: Policy): boolean {
  const worst = worstAnswer(customer, exposure, policy);
  return worst !== undefined && !isUsable(worst.verdict);
}

function isUnapproved({ data }: Customer, { isAsset, use, path }: Exposure): boolean {
  const asset = isAsset ? data.assets?.[Number(path.at(-1))] : undefined;
  if (asset === undefined) return false;
  return (use === 'quote' && !isApproved(asset)) || (asset.file !== undefined && !asset.approved_file_sha256);
}

/** Says whether a change shows or promises a refused exposure, or more of it. */
export function exposes(change: Change, refused: readonly Path[]): boolean {
  if (isOfFile(change)) return change.kind === 'customer-added' && refused.length > 0;
  return isPublishing(change) && refused.some((path) => path.every((step, index) => change.paths.head[index] === step));
}

function isPublishing(change: Change): boolean {
  const { kind, paths, keys, before, after } = change;
  switch (kind) {
    case 'asset-published':
    case 'placement-added':
    case 'activity-logged':
      return true;
    case 'activity-updated':
      return !isInformational(change);
    default:
      if (paths.head.includes('placements'))
        return isUpLonger(before as Partial<Placement>, after as Partial<Placement>);
      return keys === undefined && before === undefined && (after as Partial<Asset>).placements !== undefined;
  }
}

/** Says whether a placement goes up earlier than before, or comes down later. */
const isUpLonger = (before: Partial<Placement> | undefined, after: Partial<Placement> | undefined): boolean =>
  after !== undefined &&
  (before === undefined ||
    (after.since ?? '') < (before.since ?? '') ||
    (after.removed_on ?? '~') > (before.removed_on ?? '~'));
