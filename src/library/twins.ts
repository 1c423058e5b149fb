import type { Customer } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { comparableDomain, identityKeys, phrasesOf } from '../text/company-names.ts';
import { fold } from '../text/fold.ts';
import { groupsByKey } from '../text/groups.ts';
import { escaped } from '../text/person-name.ts';

/**
 * Gives the keys that identify a customer: two files with a key in common are the same company. The id that replaces the
 * missing name of a broken file is not one of them.
 */
export const keysOf = ({ id, broken, data }: Customer): readonly string[] => [
  `id ${id.toLowerCase()}`,
  ...(broken && data.name === id ? namelessKeys(data) : namedKeys(data)),
];

const namelessKeys = ({ name: _, ...rest }: Customer['data']): readonly string[] => identityKeys(rest).flat();

/** The keys by names and domains of each customer's data, since a process that keeps a library links it at each change. */
const keptKeys = new WeakMap<Customer['data'], readonly string[]>();

function namedKeys(data: Customer['data']): readonly string[] {
  const keys = keptKeys.get(data) ?? identityKeys(data).flat();
  keptKeys.set(data, keys);
  return keys;
}

/** The customers that are linked, and how others are linked to those with errors. */
export type Linkable = Pick<Library, 'customers'> & Partial<Pick<Library, 'doubtful'>>;

/** Lists the customers to which others are linked: each file once, one with errors by all that it may mean. */
export const linkTargets = ({ customers, doubtful = [] }: Linkable): readonly Customer[] => [
  ...new Map([...customers, ...doubtful].map((one) => [one.file, one])).values(),
];

/** Links each customer to the other files of the same company. */
export function linkTwins<Of extends Linkable>(library: Of): Of {
  const groups = groupsByKey(linkTargets(library).map(alone), keysOf);
  if (groups.length === 0) return library;
  const twins = new Map(groups.flatMap((group) => group.map((one) => [one.file, group] as const)));
  const customers = library.customers.map((customer): Customer => {
    const group = twins.get(customer.file);
    return group === undefined ? customer : linked(alone(customer), group);
  });
  return { ...library, customers };
}

/** Sets the other customers of a group as the twins of one. */
export function linked(customer: Customer, group: readonly Customer[]): Customer {
  const twins = linkTargets({ customers: group }).filter(({ file }) => file !== customer.file);
  return twins.length === 0 ? customer : { ...customer, twins };
}

function alone(customer: Customer): Customer {
  if (customer.twins === undefined) return customer;
  const { twins: _, ...rest } = customer;
  return rest;
}

/**
 * Makes a test for the text of a file: false where it names none of these companies, so that it need not be parsed. A
 * name counts by its longest word, wherever that stands. A text that escapes characters may name any.
 */
export function namingTest(companies: readonly Pick<Customer, 'data'>[]): (text: string) => boolean {
  const words = companies.flatMap(({ data: { name, aliases = [], domains = [], mentions: { also = [] } = {} } }) => [
    ...[name, ...aliases, ...also].flatMap(phrasesOf).map(longest),
    ...domains.map(comparableDomain),
  ]);
  const sought = [...new Set(words)].filter((word) => word !== '');
  if (sought.length === 0) return () => false;
  const pattern = new RegExp(sought.map(escaped).join('|'));
  return (text) => text.includes('\\') || pattern.test(fold(text));
}

const longest = (words: readonly string[]): string =>
  words.reduce((best, word) => (word.length > best.length ? word : best), '');
