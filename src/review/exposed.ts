import { isApproved } from '../consent/advocate-reasons.ts';
import { type Exposure, exposures, worstAnswer } from '../consent/exposure.ts';
import type { Change } from '../model/change.ts';
import type { Policy } from '../model/config.ts';
import type { Asset, Customer, Placement } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { isUsable } from '../model/standing.ts';
import { isOfFile } from './difference.ts';
import { isWords } from './looser.ts';

/**
 * The assets and entries of a customer that others see, or were promised, and for which standing says that they may not
 * be, or not yet. So are quotes whose words nobody approved.
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
  const asset = isAsset && use === 'quote' ? data.assets?.[Number(path.at(-1))] : undefined;
  return asset !== undefined && !isApproved(asset);
}

/** Whether a change shows or promises what is refused, or more of it. */
export function exposes(change: Change, refused: readonly Path[]): boolean {
  if (isOfFile(change)) return change.kind === 'customer-added' && refused.length > 0;
  return isPublishing(change) && refused.some((path) => path.every((step, nth) => change.spot.head[nth] === step));
}

function isPublishing(change: Change): boolean {
  const { kind, spot, keys, before, after } = change;
  switch (kind) {
    case 'asset-published':
    case 'placement-added':
    case 'activity-logged':
      return true;
    case 'activity-updated':
      return !isWords(change);
    default:
      if (spot.head.includes('placements'))
        return isUpLonger(before as Partial<Placement>, after as Partial<Placement>);
      return keys === undefined && before === undefined && (after as Partial<Asset>).placements !== undefined;
  }
}

/** Whether a placement goes up earlier than it did, or comes down later. */
const isUpLonger = (before: Partial<Placement> | undefined, after: Partial<Placement> | undefined): boolean =>
  after !== undefined &&
  (before === undefined ||
    (after.since ?? '') < (before.since ?? '') ||
    (after.removed_on ?? '~') > (before.removed_on ?? '~'));
