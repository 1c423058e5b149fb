import type { Customer, CustomerFile } from '../model/customer.ts';
import { addTo } from '../text/groups.ts';
import { type Linkable, linkTargets } from './twins.ts';

/** Looks up the customers that the advocates of another one lead to. */
export interface PeopleLookup {
  /** Gives the customers that list a person. */
  listing(person: string): readonly Customer[];
  /** Gives the customers of an id, with their twins and parents. */
  employing(id: string): readonly Customer[];
}

/** The values of a key of the advocates, each once. */
export const valuesOf = (
  { advocates = [] }: Pick<CustomerFile, 'advocates'>,
  key: 'person' | 'employer',
): ReadonlySet<string> => new Set(advocates.flatMap((advocate) => advocate[key] ?? []));

/** Links the customers of a library, with their twins and parents, to those that their people lead to. */
export function linkPeople<Of extends Linkable>(library: Of): Of {
  const { customers } = library;
  if (!customers.some(hasLinkedPeople)) return library;
  const listing = new Map<string, Customer[]>();
  const byId = new Map<string, Customer[]>();
  for (const customer of linkTargets(library)) {
    addTo(byId, customer.id, customer);
    for (const person of valuesOf(customer.data, 'person')) addTo(listing, person, customer);
  }
  const lookup = {
    listing: (person: string) => listing.get(person) ?? [],
    employing: (id: string) => byId.get(id) ?? [],
  };
  return { ...library, customers: customers.map((customer) => withPeople(customer, lookup)) };
}

/** Sets the customers that the people of one lead to, and those of each of its twins. */
export function withPeople(customer: Customer, lookup: PeopleLookup): Customer {
  const { twins } = customer;
  const own = withOwnPeople(customer, lookup);
  return twins === undefined ? own : { ...own, twins: twins.map((twin) => withOwnPeople(twin, lookup)) };
}

/** Sets the customers that the people of one lead to. */
export function withOwnPeople(customer: Customer, { listing, employing }: PeopleLookup): Customer {
  if (!hasLinkedPeople(customer)) return customer;
  const { samePeople: _, employers: __, ...rest } = customer;
  const { data, file } = rest;
  const others = new Map([...valuesOf(data, 'person')].flatMap(listing).map((other) => [other.file, other] as const));
  others.delete(file);
  const employers = linkTargets({ customers: [...valuesOf(data, 'employer')].flatMap(employing) });
  return {
    ...rest,
    ...(others.size > 0 && { samePeople: [...others.values()].map(withoutLinks) }),
    ...(employers.length > 0 && { employers }),
  };
}

/** Says that a customer lists people whom other files may know. */
export const hasLinkedPeople = ({ data: { advocates = [] } }: Customer): boolean =>
  advocates.some(({ person, employer }) => person !== undefined || employer !== undefined);

/** The customer of one file, without those that it was linked to. */
export function withoutLinks(customer: Customer): Customer {
  const { twins: _, parents: __, samePeople: ___, employers: ____, ...rest } = customer;
  return rest;
}
