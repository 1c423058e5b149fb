import { idOf } from '../library/customer-id.ts';
import type { Customer } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Library } from '../model/library.ts';
import { commandLine } from '../text/command-line.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';

/** Finds a customer by id, or by a name that only one has. Fails with the nearest (exit 3). */
export function findCustomer({ customers, leftOut }: Library, wanted: string): Customer {
  const byId = customers.filter(({ id }) => fold(id) === fold(wanted));
  const found =
    byId.length > 0 ? byId : customers.filter(({ data }) => namesOf(data).some((name) => fold(name) === fold(wanted)));
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
  const unread = leftOut.find(({ file }) => fold(idOf(file)) === fold(wanted));
  if (unread !== undefined) {
    throw new Failure(
      EXIT.missing,
      'unreadable-customer',
      `${unread.file} cannot be read: ${unread.why}`,
      `run: ${commandLine`refs check ${unread.file}`}`,
    );
  }
  const meant =
    nearest(
      wanted,
      customers.map(({ id }) => id),
    ) ?? customers.find(({ id }) => id.startsWith(wanted) && wanted !== '')?.id;
  const hint =
    meant === undefined ? 'look for it: refs find' : `did you mean ${meant}? run: ${commandLine`refs show ${meant}`}`;
  throw new Failure(EXIT.missing, 'no-customer', `there is no customer "${wanted}"`, hint);
}

const namesOf = ({ name, aliases = [], domains = [] }: Customer['data']): readonly string[] => [
  name,
  ...aliases,
  ...domains,
];
