import { idOf } from '../library/customer-id.ts';
import type { Customer } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Library } from '../model/library.ts';
import { commandLine } from '../text/command-line.ts';
import { isSameCompany } from '../text/company-names.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { companySlug } from '../text/slug.ts';

/** Finds a customer by id, or by a name that only one has. Fails with the nearest (exit 3). */
export function findCustomer({ customers, omitted }: Library, wanted: string): Customer {
  const byId = customers.filter(({ id }) => fold(id) === fold(wanted));
  const called = (isName: (name: string) => boolean) => customers.filter(({ data }) => namesOf(data).some(isName));
  const found =
    [byId, called((name) => fold(name) === fold(wanted))].find(({ length }) => length > 0) ??
    called((name) => isSameCompany(name, wanted));
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
  const idOfName = new Map(
    customers.flatMap(({ id, data }) => namesOf(data).map((name) => [companySlug(name), id] as const)),
  );
  const named = nearest(companySlug(wanted), idOfName.keys());
  const meant =
    nearest(
      wanted,
      customers.map(({ id }) => id),
    ) ??
    (named === undefined ? undefined : idOfName.get(named)) ??
    customers.find(({ id }) => id.startsWith(wanted) && wanted !== '')?.id;
  const hint = meant === undefined ? 'look for it: refs find' : { typed: wanted, meant };
  throw new Failure(EXIT.missing, 'no-customer', `there is no customer "${wanted}"`, hint);
}

const namesOf = ({ name, aliases = [], domains = [] }: Customer['data']): readonly string[] => [
  name,
  ...aliases,
  ...domains,
];
