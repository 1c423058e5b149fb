import { idOf } from '../library/customer-id.ts';
import type { Customer } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Library } from '../model/library.ts';
import { commandLine } from '../text/command-line.ts';
import { isSameCompany } from '../text/company-names.ts';
import { fold } from '../text/fold.ts';
import { addTo } from '../text/groups.ts';
import { late } from '../text/late.ts';
import { nearest } from '../text/nearest.ts';
import { companySlug } from '../text/slug.ts';

/** Finds a customer by id, or by a name that only one has. Fails with the nearest (exit 3). */
export function findCustomer(library: Library, wanted: string): Customer {
  const { customers, omitted } = library;
  const { byId, byName, idOfSlug } = namesIn(library);
  const found =
    byId().get(fold(wanted)) ??
    byName().get(fold(wanted)) ??
    customers.filter(({ data }) => namesOf(data).some((name) => isSameCompany(name, wanted)));
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    const files = found.map(({ file }) => file).join(', ');
    throw new Failure(
      EXIT.missing,
      'ambiguous-customer',
      `"${wanted}" is more than one customer: ${files}`,
      'rename one: see "refs check"',
    );
  }
  if (first !== undefined) return first;
  const unread = omitted.find(({ file }) => fold(idOf(file)) === fold(wanted));
  if (unread !== undefined) {
    throw new Failure(
      EXIT.missing,
      'unreadable-customer',
      `${unread.file} cannot be read: ${unread.why}`,
      `run: ${commandLine`refs check ${unread.file}`}`,
    );
  }
  const named = nearest(companySlug(wanted), idOfSlug().keys());
  const meant =
    nearest(
      wanted,
      customers.map(({ id }) => id),
    ) ??
    (named === undefined ? undefined : idOfSlug().get(named)) ??
    customers.find(({ id }) => id.startsWith(wanted) && wanted !== '')?.id;
  const elsewhere =
    omitted.length === 0 ? 'look for it: refs find' : 'it may be in a file that cannot be read: refs check';
  const hint = meant === undefined ? elsewhere : { typed: wanted, meant };
  throw new Failure(EXIT.missing, 'no-customer', `there is no customer "${wanted}"`, hint);
}

/** The names of a library's customers, each list made when it is first needed. */
interface NamesIn {
  byId(): ReadonlyMap<string, readonly Customer[]>;
  byName(): ReadonlyMap<string, readonly Customer[]>;
  idOfSlug(): ReadonlyMap<string, string>;
}

// A process that keeps a library looks for many customers in it.
const NAMES = new WeakMap<Library, NamesIn>();

function namesIn(library: Library): NamesIn {
  const { customers } = library;
  const names = NAMES.get(library) ?? {
    byId: late(() => grouped(customers, ({ id }) => [id])),
    byName: late(() => grouped(customers, ({ data }) => namesOf(data))),
    idOfSlug: late(
      () => new Map(customers.flatMap(({ id, data }) => namesOf(data).map((name) => [companySlug(name), id] as const))),
    ),
  };
  NAMES.set(library, names);
  return names;
}

/** Groups customers by their folded names. */
function grouped(
  customers: readonly Customer[],
  called: (customer: Customer) => readonly string[],
): ReadonlyMap<string, readonly Customer[]> {
  const groups = new Map<string, Customer[]>();
  for (const customer of customers)
    for (const name of new Set(called(customer).map(fold))) addTo(groups, name, customer);
  return groups;
}

const namesOf = ({ name, aliases = [], domains = [] }: Customer['data']): readonly string[] => [
  name,
  ...aliases,
  ...domains,
];
