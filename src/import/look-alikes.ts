import { type CompanyIdentity, identityKeys, readingsOf } from '../text/company-names.ts';

/** A customer by id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

// A typo in a short name mostly gives another name, and a sentence is no name.
const MIN_TYPO_LENGTH = 8;
const MAX_TYPO_LENGTH = 80;

// Nobody looks at larger groups.
const MAX_GROUP_SIZE = 20;

/** A customer as others may know it. */
export interface Identified {
  readonly id: string;
  readonly data: CompanyIdentity & { readonly name: string };
}

/**
 * Groups customers that are probably the same: they share a reading of a name or alias, or a domain, or their names
 * differ by one typo in a long name. A different digit is no typo. Customers with the same id are one already.
 */
export function lookAlikes(customers: readonly Identified[]): readonly (readonly Named[])[] {
  const byKey = new Map<string, Named[]>();
  const byShortest = new Map<string, Named[]>();
  for (const { id, data } of customers) {
    const { name, aliases = [], domains = [] } = data;
    for (const key of identityKeys({ domains }).flat()) put(byKey, key, { id, name });
    for (const each of [name, ...aliases]) {
      for (const key of identityKeys({ name: each }).flat()) put(byKey, key, { id, name: each });
      const [shortest] = [...readingsOf(each)].sort((a, b) => a.length - b.length);
      if (shortest !== undefined) put(byShortest, shortest, { id, name: each });
    }
  }
  const near = typoPairs([...byShortest.keys()]).map(([a, b]) => [
    ...(byShortest.get(a) ?? []),
    ...(byShortest.get(b) ?? []),
  ]);
  const groups = [...byKey.values(), ...near].filter((group) => new Set(group.map(({ id }) => id)).size > 1);
  return [
    ...new Map(
      groups.map((group) => [
        group
          .map(({ id }) => id)
          .sort()
          .join(' '),
        group,
      ]),
    ).values(),
  ];
}

function put(groups: Map<string, Named[]>, key: string, customer: Named): void {
  const group = groups.get(key) ?? [];
  groups.set(key, group);
  if (group.length < MAX_GROUP_SIZE && !group.some(({ id }) => id === customer.id)) group.push(customer);
}

/**
 * Finds pairs of words that differ by one letter changed or left out, or by two adjacent letters swapped. Such words share
 * a word that is one letter shorter, which saves comparing every pair.
 */
function typoPairs(words: readonly string[]): readonly (readonly [string, string])[] {
  const sharing = new Map<string, string[]>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const word of words.filter(({ length }) => length >= MIN_TYPO_LENGTH && length <= MAX_TYPO_LENGTH)) {
    const shorter = Array.from({ length: word.length }, (_, index) => word.slice(0, index) + word.slice(index + 1));
    for (const shared of new Set([word, ...shorter])) {
      const others = sharing.get(shared) ?? [];
      sharing.set(shared, others);
      for (const other of others) if (isTypo(other, word)) pairs.set(`${other} ${word}`, [other, word]);
      if (others.length < MAX_GROUP_SIZE) others.push(word);
    }
  }
  return [...pairs.values()];
}

function isTypo(a: string, b: string): boolean {
  const digits = (word: string) => word.replace(/\D/g, '');
  const differing = Array.from(a).filter((letter, index) => letter !== b[index]).length;
  return digits(a) === digits(b) && (a.length !== b.length || differing <= 2);
}
