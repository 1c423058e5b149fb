import { readingsOf } from '../text/company-names.ts';

/** A customer as it is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

// A slip in a short name mostly makes another name, and a sentence is no name.
const MIN_SLIP_LENGTH = 8;
const MAX_SLIP_LENGTH = 80;

// Nobody looks at more that are all alike.
const MAX_GROUP_SIZE = 20;

/**
 * Groups of customers whose names differ by so little that they are probably one: by punctuation, by a legal form, or
 * by one slip in a long name. Figures are no slips. Customers with the same id are one anyway.
 */
export function lookAlikes(customers: readonly Named[]): readonly (readonly Named[])[] {
  const byReading = new Map<string, Named[]>();
  const byShortest = new Map<string, Named[]>();
  for (const customer of customers) {
    const readings = [...readingsOf(customer.name)];
    for (const reading of readings) put(byReading, reading, customer);
    const [shortest] = readings.sort((a, b) => a.length - b.length);
    if (shortest !== undefined) put(byShortest, shortest, customer);
  }
  const near = slips([...byShortest.keys()]).map(([a, b]) => [
    ...(byShortest.get(a) ?? []),
    ...(byShortest.get(b) ?? []),
  ]);
  const groups = [...byReading.values(), ...near].filter((group) => new Set(group.map(({ id }) => id)).size > 1);
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
 * Pairs of words with one letter changed or left out, or two neighbours swapped. Such words share one that is shorter by
 * a letter, so that not every word has to be held against every other.
 */
function slips(words: readonly string[]): readonly (readonly [string, string])[] {
  const sharing = new Map<string, string[]>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const word of words.filter(({ length }) => length >= MIN_SLIP_LENGTH && length <= MAX_SLIP_LENGTH)) {
    const shorter = Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
    for (const shared of new Set([word, ...shorter])) {
      const others = sharing.get(shared) ?? [];
      sharing.set(shared, others);
      for (const other of others) if (isSlip(other, word)) pairs.set(`${other} ${word}`, [other, word]);
      if (others.length < MAX_GROUP_SIZE) others.push(word);
    }
  }
  return [...pairs.values()];
}

function isSlip(a: string, b: string): boolean {
  const figures = (word: string) => word.replace(/\D/g, '');
  const differing = Array.from(a).filter((letter, at) => letter !== b[at]).length;
  return figures(a) === figures(b) && (a.length !== b.length || differing <= 2);
}
