import type { Customer } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { addTo } from '../text/groups.ts';
import { companySlug } from '../text/slug.ts';
import { isMapping } from '../values/equality.ts';
import { matchItems, withIndexes } from '../values/match-items.ts';

/** A customer in both states; undefined in one of them where the customer is new or removed. */
export interface CustomerPair {
  readonly before: Customer | undefined;
  readonly after: Customer | undefined;
}

/**
 * Pairs the customers of two libraries: by file, by id, and then by nearly the same content where an id disappeared and
 * another one is new. A file that could not be read is a broken customer. Sorted by file.
 */
export function pairCustomers(base: Library, head: Library): readonly CustomerPair[] {
  const [before, after] = [withIndexes(everyone(base)), withIndexes(everyone(head))];
  const sameFile = matchItems(before, after, ({ file }) => file);
  const sameId = matchItems(sameFile.removed, sameFile.added, ({ id }) => id);
  const renamed = renames(
    sameId.removed.map(({ item }) => item),
    sameId.added.map(({ item }) => item),
  );
  const isRenamed = new Set(renamed.flatMap(({ before, after }) => [before, after]));
  const pairs: readonly CustomerPair[] = [
    ...[...sameFile.pairs, ...sameId.pairs].map(([old, now]) => ({ before: old.item, after: now.item })),
    ...renamed,
    ...sameId.removed.flatMap(({ item }) => (isRenamed.has(item) ? [] : [{ before: item, after: undefined }])),
    ...sameId.added.flatMap(({ item }) => (isRenamed.has(item) ? [] : [{ before: undefined, after: item }])),
  ];
  return [...pairs].sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : Number(fileOf(a) > fileOf(b))));
}

const fileOf = ({ before, after }: CustomerPair): string => (after ?? before)?.file ?? '';

const everyone = ({ customers, omitted, doubtful }: Library): readonly Customer[] => {
  const unread = new Set(omitted.map(({ file }) => file));
  return [...customers, ...doubtful.filter(({ file }) => unread.has(file))];
};

/** The least share of common values, under the same name and under another one. */
const MIN_ALIKE = { sameName: 0.5, otherName: 0.8 };
/** With fewer common values, two customers of whom little is known look alike by chance. */
const MIN_COMMON_VALUES = 10;
/** Beyond so many pairs only those of the same name are compared: somebody moved everything. */
const MAX_PAIRS = 10_000;

/** The most similar pairs first, each customer once. The result is the same in either direction. */
function renames(
  removed: readonly Customer[],
  added: readonly Customer[],
): readonly { readonly before: Customer; readonly after: Customer }[] {
  const [olds, news] = [removed.filter(isSound).map(leavesOf), added.filter(isSound).map(leavesOf)];
  const byName = new Map<string, Leaves[]>();
  for (const now of news) addTo(byName, now.name, now);
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

/** The values of a customer's file with their counts, wherever in a list they stand. */
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

/** The share of common values (Dice's coefficient), and the least that is enough. */
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
