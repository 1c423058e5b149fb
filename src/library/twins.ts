import type { Customer } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { identityKeys } from '../text/company-names.ts';
import { groupsByKey } from '../text/groups.ts';

/**
 * By what people may know a customer: two files that share one of these keys are one company. A broken file's id stands
 * in for a name that is missing, and is none.
 */
export const keysOf = ({ id, broken, data: { name, ...rest } }: Customer): readonly string[] => [
  `id ${id.toLowerCase()}`,
  ...identityKeys({ ...rest, ...(broken && name === id ? {} : { name }) }).flat(),
];

/** The library with each customer knowing the other files that are the same company. */
export function linkTwins<Of extends Pick<Library, 'customers'>>(library: Of): Of {
  const groups = groupsByKey(library.customers.map(alone), keysOf);
  if (groups.length === 0) return library;
  const twins = new Map(groups.flatMap((group) => group.map((one) => [one.file, group] as const)));
  const customers = library.customers.map((customer): Customer => {
    const group = twins.get(customer.file);
    return group === undefined ? customer : linked(alone(customer), group);
  });
  return { ...library, customers };
}

/** A customer with the others of its group as its twins. */
export const linked = (customer: Customer, group: readonly Customer[]): Customer => ({
  ...customer,
  twins: group.filter(({ file }) => file !== customer.file),
});

function alone(customer: Customer): Customer {
  if (customer.twins === undefined) return customer;
  const { twins: _, ...rest } = customer;
  return rest;
}
