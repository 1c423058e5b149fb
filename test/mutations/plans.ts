// Customers from the text of their file, and the results of mutations.
import { stringify } from 'yaml';
import type { Customer } from '../../src/model/customer.ts';
import type { Day } from '../../src/model/day.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Path } from '../../src/model/place.ts';
import { isRefused, type Mutation, type MutationPlan, type RefusedMutation } from '../../src/mutations/mutation.ts';
import { lint } from '../../src/rules/lint.ts';
import { FILE, libraryOf } from '../library/library-of.ts';

/** The customer in a file. A file with a fault is a mistake of the test. */
export function customerFrom(text: string): Customer {
  const [customer] = libraryOf({ [FILE]: text }).customers;
  if (customer === undefined || customer.broken) throw new Error('the file of the test has faults');
  return customer;
}

/** The mutation; fails where it was refused. */
export function mutationOf(planned: MutationPlan): Mutation {
  if (isRefused(planned)) throw new Error(`refused: ${planned.refused}`);
  return planned;
}

/** The refusal; fails where the mutation was planned. */
export function refusalOf(planned: MutationPlan): RefusedMutation {
  if (isRefused(planned)) return planned;
  throw new Error(`not refused: ${planned.sentence}`);
}

/** The customer with the edits of a mutation applied. */
export const done = (customer: Customer, planned: MutationPlan): Customer => customerFrom(textAfter(customer, planned));

/** The data with the edits of a mutation applied. */
export const dataAfter = ({ data }: Customer, planned: MutationPlan): unknown =>
  mutationOf(planned).edits.reduce<unknown>(withEdit, data);

const textAfter = (customer: Customer, planned: MutationPlan): string => stringify(dataAfter(customer, planned));

/** The rules that find a fault after a mutation. */
export const foundAfter = (customer: Customer, planned: MutationPlan, today: Day): readonly string[] => [
  ...new Set(lint(libraryOf({ [FILE]: textAfter(customer, planned) }), today).diagnostics.map(({ rule }) => rule)),
];

const withEdit = (root: unknown, { op, path, value }: Edit): unknown =>
  at(root, path, (old) =>
    op === 'append' ? [...((old as unknown[]) ?? []), value] : op === 'set' ? value : undefined,
  );

/** The value with a new one at a path; undefined removes. */
function at(node: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(node);
  if (Array.isArray(node)) return node.map((item, nth) => (nth === step ? at(item, rest, change) : item));
  const { [step]: old, ...others } = node as Record<string, unknown>;
  const value = at(old, rest, change);
  return value === undefined ? others : { ...(node as object), [step]: value };
}
