import { idOf } from '../library/load.ts';
import type { CustomerFile } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { comparableDomain } from '../text/company-names.ts';
import { plainText } from '../text/plain-text.ts';

/** How a customer of the source is known to be one of the library. */
export type KnownBy = 'id' | 'name' | 'alias' | 'domain';

/** A customer that the library has already. */
export interface KnownCustomer {
  readonly id: string;
  readonly file: string;
  /** Its name; undefined for a file that cannot be read. */
  readonly name: string | undefined;
  readonly by: KnownBy;
}

/**
 * Finds the customer of the library that has the id, a name or alias, or a domain of one of the source: the same to the
 * letter, but for case and blanks. What is only alike is not the same.
 */
export function knownCustomers(library: Library): (id: string, data: CustomerFile) => KnownCustomer | undefined {
  const known = new Map<string, KnownCustomer>();
  const add = (key: string, customer: KnownCustomer) => known.has(key) || known.set(key, customer);
  for (const file of library.files.filter((one) => one !== library.config.file))
    add(`id ${idOf(file).toLowerCase()}`, { id: idOf(file), file, name: undefined, by: 'id' });
  for (const { id, file, broken, data } of library.customers) {
    const name = broken && data.name === id ? undefined : data.name;
    known.set(`id ${id.toLowerCase()}`, { id, file, name, by: 'id' });
    if (name !== undefined) add(`name ${exactName(name)}`, { id, file, name, by: 'name' });
    for (const alias of data.aliases ?? []) add(`name ${exactName(alias)}`, { id, file, name, by: 'alias' });
    for (const domain of data.domains ?? [])
      add(`domain ${comparableDomain(domain)}`, { id, file, name, by: 'domain' });
  }
  return (id, { name, aliases = [], domains = [] }) => {
    const keys = [
      `id ${id.toLowerCase()}`,
      ...[name, ...aliases].map((each) => `name ${exactName(each)}`),
      ...domains.map((domain) => `domain ${comparableDomain(domain)}`),
    ];
    const key = keys.find((one) => known.has(one));
    return key === undefined ? undefined : known.get(key);
  };
}

const exactName = (name: string): string => plainText(name).replace(/\s+/g, ' ').trim().toLowerCase();
