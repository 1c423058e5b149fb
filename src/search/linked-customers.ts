import { idOf } from '../library/customer-id.ts';
import { ownedBy, type ParentLookup, withParents } from '../library/parents.ts';
import { type PeopleLookup, withPeople } from '../library/people.ts';
import { linked } from '../library/twins.ts';
import type { Customer } from '../model/customer.ts';
import { filesOf, type SearchIndex } from './index-library.ts';

/** Gives the numbers of the customers of an id in an index. */
export type NumbersById = (id: string) => readonly number[];

/** Links the customers of an index with their companies and the files that their people lead to, when asked for. */
export function linkedCustomers(
  index: SearchIndex,
  oneOf: (customer: number) => Customer,
  numbersOf: NumbersById = numbersById(index),
): (customer: number) => Customer {
  const one = (number: number) => doubtfulIn(index, number) ?? oneOf(number);
  const twinsOf = (number: number | undefined) =>
    (number === undefined ? [] : (index.twins.get(number) ?? [])).map(one);
  const lookup: ParentLookup<Customer> = {
    named: (id) => numbersOf(id).map(one),
    twinsOf: ({ id, file }) => twinsOf(numbersOf(id).find((number) => one(number).file === file)),
  };
  const withCompanies = (number: number): Customer => {
    const group = index.twins.get(number);
    return group === undefined
      ? ownedBy(one(number), lookup)
      : withParents(linked(one(number), group.map(one)), lookup);
  };
  const people: PeopleLookup = {
    listing: (person) => (index.people.get(person) ?? []).map(one),
    employing: (id) => numbersOf(id).map(withCompanies),
  };
  return (number) => withPeople(withCompanies(number), people);
}

/** Gives the customer of a file with errors as others are linked to it; undefined for the number of any other. */
export const doubtfulIn = ({ count, doubtful }: SearchIndex, number: number): Customer | undefined =>
  number < count ? undefined : doubtful[number - count];

/** Lists the ids of an index once one is looked for. */
export function numbersById(index: SearchIndex): NumbersById {
  let byId: Map<string, number[]> | undefined;
  return (wanted) => {
    if (byId === undefined) {
      byId = new Map();
      const files = [...filesOf(index), ...index.doubtful.map(({ file }) => file)];
      for (const [number, file] of files.entries()) {
        const known = byId.get(idOf(file));
        if (known === undefined) byId.set(idOf(file), [number]);
        else known.push(number);
      }
    }
    return byId.get(wanted) ?? [];
  };
}
