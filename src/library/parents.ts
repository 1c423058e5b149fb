import type { Customer, CustomerFile, Parents } from '../model/customer.ts';
import { quoted } from '../yaml/quoted.ts';
import { linkPeople, withoutLinks } from './people.ts';
import { type Linkable, linkTargets, linkTwins } from './twins.ts';

/** Bounds the companies that own one another, one above the other. Groups have two or three levels. */
const MAX_LEVELS = 16;

/** A customer file, as far as it says who owns it. */
export interface OwnedFile {
  readonly id: string;
  readonly file: string;
  readonly data: Pick<CustomerFile, 'parent'>;
}

/** Looks up customer files. */
export interface ParentLookup<Of extends OwnedFile> {
  /** Gives the files of an id: none, one, or several by mistake. */
  named(id: string): readonly Of[];
  /** Gives the other files of the same company. */
  twinsOf(one: Of): readonly Of[];
}

/** Follows the parents of a customer; undefined where it names none. The other files of an owner count as well. */
export function parentsOf<Of extends OwnedFile>(
  one: Of,
  { named, twinsOf }: ParentLookup<Of>,
): Parents<Of> | undefined {
  if (one.data.parent === undefined) return undefined;
  const direct = new Set([one.file]);
  const files = new Map<string, Of>();
  const add = (owner: Of) => owner.file !== one.file && files.set(owner.file, owner);
  const done = (file: string, message: string): Parents<Of> => ({
    files: [...files.values()],
    fault: { file, message },
  });
  let level: readonly Of[] = [one];
  for (let depth = 0; level.length > 0; depth += 1) {
    const above = new Map<string, Of>();
    for (const { id, file, data } of level) {
      if (data.parent === undefined) continue;
      const found = named(data.parent);
      if (found.length === 0)
        return done(file, `there is no readable file of ${quoted(data.parent)}, the parent of ${quoted(id)}`);
      if (depth === MAX_LEVELS) return done(file, `more than ${MAX_LEVELS} companies own one another`);
      for (const owner of found) above.set(owner.file, owner);
    }
    level = [...above.values()];
    const again = level.find(({ file }) => direct.has(file));
    if (again !== undefined)
      return done(again.file, `the owners of ${quoted(one.id)} lead in a circle, to ${quoted(again.id)}`);
    for (const owner of level) {
      direct.add(owner.file);
      for (const other of [owner, ...twinsOf(owner)]) add(other);
    }
  }
  return { files: [...files.values()] };
}

/** Looks up the files of a library whose twins are linked. */
export function lookupIn<Of extends OwnedFile>(
  all: readonly Of[],
  twinsOf: ParentLookup<Of>['twinsOf'],
): ParentLookup<Of> {
  const byId = new Map<string, Of[]>();
  for (const one of all) {
    const known = byId.get(one.id);
    if (known === undefined) byId.set(one.id, [one]);
    else known.push(one);
  }
  return { named: (id) => byId.get(id) ?? [], twinsOf };
}

/**
 * Links each customer to the other files of its company, to those of the companies that own it, to those that list the
 * same people, and to those of the employers of its people.
 */
export function linkCompanies<Of extends Linkable>(library: Of): Of {
  const linked = linkTwins(library);
  if (linked.customers.every(({ data }) => data.parent === undefined)) return linkPeople(linked);
  const lookup = lookupIn(linkTargets(linked), ({ twins = [] }) => twins);
  return linkPeople({ ...linked, customers: linked.customers.map((customer) => withParents(customer, lookup)) });
}

/** Sets the parents of a customer, and of each of its twins. */
export function withParents(customer: Customer, lookup: ParentLookup<Customer>): Customer {
  const { twins } = customer;
  const own = ownedBy(customer, lookup);
  return twins === undefined ? own : { ...own, twins: twins.map((twin) => ownedBy(twin, lookup)) };
}

/** Sets the parents of a customer alone. */
export function ownedBy(customer: Customer, lookup: ParentLookup<Customer>): Customer {
  const parents = parentsOf(customer, lookup);
  return parents === undefined
    ? customer
    : { ...customer, parents: { ...parents, files: parents.files.map(withoutLinks) } };
}
