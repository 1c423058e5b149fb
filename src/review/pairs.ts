import { idOf } from '../library/load.ts';
import type { Customer } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { companySlug } from '../text/slug.ts';
import { isMapping } from '../values/equality.ts';
import { matchItems, withIndexes } from '../values/match-items.ts';

/** A customer in both states; undefined in one where they are new or gone, never in both. */
export interface CustomerPair {
  readonly before: Customer | undefined;
  readonly after: Customer | undefined;
}

/**
 * Which customer of one library is which of the other: by id, and, where the id is gone and another one new, by nearly
 * the same content. A file that could not be read is a broken customer. In the order of their files.
 */
export function pairCustomers(base: Library, head: Library): readonly CustomerPair[] {
  const [before, after] = [withIndexes(everyone(base)), withIndexes(everyone(head))];
  const sameFile = matchItems(before, after, ({ file }) => file);
  const sameId = matchItems(sameFile.gone, sameFile.added, ({ id }) => id);
  const renamed = renames(
    sameId.gone.map(({ item }) => item),
    sameId.added.map(({ item }) => item),
  );
  const isRenamed = new Set(renamed.flatMap(({ before, after }) => [before, after]));
  const pairs: readonly CustomerPair[] = [
    ...[...sameFile.pairs, ...sameId.pairs].map(([old, now]) => ({ before: old.item, after: now.item })),
    ...renamed,
    ...sameId.gone.flatMap(({ item }) => (isRenamed.has(item) ? [] : [{ before: item, after: undefined }])),
    ...sameId.added.flatMap(({ item }) => (isRenamed.has(item) ? [] : [{ before: undefined, after: item }])),
  ];
  return [...pairs].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : Number(fileOf(a) > fileOf(b))));
}

const fileOf = ({ before, after }: CustomerPair): string => (after ?? before)?.file ?? '';

const everyone = ({ customers, leftOut }: Library): readonly Customer[] => [
  ...customers,
  ...leftOut.map(({ file }) => ({ id: idOf(file), file, broken: true, data: { name: idOf(file) } })),
];

/** As much of the content as has to be the same under the same name, and under another one. */
const MIN_ALIKE = { sameName: 0.5, otherName: 0.8 };
/** With fewer values in common, what looks alike may be two that nothing is known of. */
const MIN_COMMON_VALUES = 10;
/** Beyond so many pairs to look at, only those of the same name are: somebody moved everything. */
const MAX_PAIRS = 10_000;

/** The pairs that are most alike first, each customer once; which state comes first does not matter. */
function renames(
  gone: readonly Customer[],
  added: readonly Customer[],
): readonly { readonly before: Customer; readonly after: Customer }[] {
  const [olds, news] = [gone.filter(isSound).map(leavesOf), added.filter(isSound).map(leavesOf)];
  const byName = new Map<string, Leaves[]>();
  for (const now of news) {
    const group = byName.get(now.name) ?? [];
    byName.set(now.name, group);
    group.push(now);
  }
  const candidates = olds.length * news.length > MAX_PAIRS ? (old: Leaves) => byName.get(old.name) ?? [] : () => news;
  const taken = new Set<Customer>();
  return olds
    .flatMap((old) => candidates(old).map((now) => ({ old, now, ...alikeness(old, now) })))
    .filter(({ alike, least }) => alike >= least)
    .sort((a, b) => b.alike - a.alike || (a.ids < b.ids ? -1 : 1))
    .flatMap(({ old: { customer: before }, now: { customer: after } }) => {
      if (taken.has(before) || taken.has(after)) return [];
      taken.add(before).add(after);
      return [{ before, after }];
    });
}

const isSound = ({ broken }: Customer): boolean => !broken;

/** What a customer's file says, value by value, wherever in a list it stands. */
interface Leaves {
  readonly customer: Customer;
  readonly name: string;
  readonly values: ReadonlyMap<string, number>;
  readonly count: number;
}

function leavesOf(customer: Customer): Leaves {
  const values = new Map<string, number>();
  let count = 0;
  const walk = (node: unknown, path: string): void => {
    if (Array.isArray(node)) for (const item of node) walk(item, path);
    else if (isMapping(node)) for (const [key, inner] of Object.entries(node)) walk(inner, `${path}/${key}`);
    else {
      const leaf = `${path} ${JSON.stringify(node)}`;
      values.set(leaf, (values.get(leaf) ?? 0) + 1);
      count += 1;
    }
  };
  walk(customer.data, '');
  return { customer, name: companySlug(customer.data.name), values, count };
}

/** The share of values that two customers have in common (Dice's coefficient), and the least that will do. */
function alikeness(a: Leaves, b: Leaves) {
  let common = 0;
  for (const [leaf, times] of a.values) common += Math.min(times, b.values.get(leaf) ?? 0);
  const isEnough = a.name === b.name || common >= MIN_COMMON_VALUES;
  return {
    alike: (2 * common) / (a.count + b.count),
    least: !isEnough ? Number.POSITIVE_INFINITY : a.name === b.name ? MIN_ALIKE.sameName : MIN_ALIKE.otherName,
    ids: [a.customer.id, b.customer.id].sort().join(' '),
  };
}
