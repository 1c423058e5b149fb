import type { Asset, Customer, Placement } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import type { MentionedIn } from './judge-content.ts';
import { isPlacedOn, pageName } from './placed-on.ts';

/** A placement on record whose file of content shows the customer no longer. */
export interface GonePlacement {
  readonly customer: Customer;
  readonly asset: Asset;
  readonly placement: Placement;
  readonly file: string;
}

/** Finds the placements on record that files of content show no longer. A place that no file is stays unknown. */
export function gonePlacements(
  { customers, config: { policy } }: Pick<Library, 'customers' | 'config'>,
  files: readonly string[],
  found: readonly MentionedIn[],
  today: Day,
): readonly GonePlacement[] {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    const others = byName.get(pageName(file));
    if (others === undefined) byName.set(pageName(file), [file]);
    else others.push(file);
  }
  const isShown = new Set(found.flatMap(({ file, mentions }) => mentions.map(({ customer }) => keyOf(customer, file))));
  return customers.flatMap((customer) =>
    (customer.data.assets ?? []).flatMap((asset) =>
      (asset.placements ?? []).flatMap((placement) => {
        const there = (byName.get(pageName(placement.where)) ?? []).filter((file) =>
          isPlacedOn(placement, file, { today, policy }),
        );
        const [file] = there;
        if (file === undefined || there.some((one) => isShown.has(keyOf(customer.id, one)))) return [];
        return [{ customer, asset, placement, file }];
      }),
    ),
  );
}

/** Lists the names of the pages that placements on record name. */
export const placedPages = (customers: Library['customers']): readonly string[] => [
  ...new Set(
    customers.flatMap(({ data: { assets = [] } }) =>
      assets.flatMap(({ placements = [] }) => placements.map(({ where }) => pageName(where))),
    ),
  ),
];

/**
 * Tells of a file whether it and one of some changed files may be the place of one placement. Where neither is, a change
 * of the one decides nothing about the other; undefined where none of the changed files is a place.
 */
export function placesOfPages(
  placed: readonly string[],
  changed: readonly string[],
): ((file: string) => boolean) | undefined {
  const pages = new Set(changed.map(pageName));
  const names = new Set(placed.filter((name) => pages.has(name)));
  return names.size === 0 ? undefined : (file) => names.has(pageName(file));
}

const keyOf = (customer: string, file: string): string => `${customer}\n${file}`;
