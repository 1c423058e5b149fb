import { exposures } from '../consent/exposure.ts';
import type { Policy, Terms } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { checklist, type TakedownItem } from './checklist.ts';
import { entryName } from './entry.ts';
import type { Mutation, MutationPlan } from './mutation.ts';

/** The part of a customer that retires. */
export type Retiring = { readonly kind: 'customer' } | { readonly kind: 'asset' | 'advocate'; readonly id: string };

/**
 * Takes a customer, an asset or a person out of the programme. Notes list what is still up: it comes down by another
 * verb.
 */
export function planRetirement(customer: Customer, retiring: Retiring, policy: Policy, today: Day): MutationPlan {
  if (retiring.kind === 'customer') return retireCustomer(customer, policy, today);
  return retiring.kind === 'asset'
    ? retireAsset(customer, retiring.id, policy, today)
    : retireAdvocate(customer, retiring.id, today);
}

function retireCustomer({ id, data }: Customer, policy: Policy, today: Day): MutationPlan {
  if (data.status === 'do-not-contact') {
    return { refused: 'it is not to be contacted, which is more than retired', hint: 'leave the status as it is' };
  }
  const { items } = checklist({ ...data, status: 'retired' }, undefined, today, policy);
  const remaining = stillUp(items, takedownCommand(id));
  if (data.status === 'retired') return { edits: [], sentence: 'the customer is retired already', ...remaining };
  return {
    edits: [set(['status'], 'retired')],
    sentence: 'retired the customer',
    ...remaining,
    expectedFindings: ['exposure/not-allowed'],
  };
}

function retireAsset({ id: customer, data }: Customer, wanted: string, policy: Policy, today: Day): MutationPlan {
  const index = (data.assets ?? []).findIndex(({ id }) => id === wanted);
  const asset = data.assets?.[index];
  if (asset === undefined) return { refused: `there is no asset "${wanted}"` };
  const what = `${asset.use} "${wanted}"`;
  const items = checklist(data, wanted, today, policy).items.filter(({ kind }) => kind === 'placement');
  const remaining = stillUp(items, takedownCommand(customer, wanted));
  if (asset.status === 'retired') return { edits: [], sentence: `${what} is retired already`, ...remaining };
  return { edits: [set(['assets', index, 'status'], 'retired')], sentence: `retired ${what}`, ...remaining };
}

function retireAdvocate({ id: customer, data }: Customer, wanted: string, today: Day): MutationPlan {
  const index = (data.advocates ?? []).findIndex(({ id }) => id === wanted);
  const advocate = data.advocates?.[index];
  if (advocate === undefined) return { refused: `there is no advocate "${wanted}"` };
  const theirs = exposures(data, today).filter((exposure) => exposure.advocate === wanted);
  const notes = theirs.flatMap(({ claim, placements }) =>
    placements.length === 0 ? [`theirs: ${claim}`] : placements.map(({ where }) => `theirs: ${claim}: ${where}`),
  );
  const [first] = theirs;
  const place = Number(first?.path.at(-1));
  const asset = first?.isAsset ? data.assets?.[place] : undefined;
  const entry = first === undefined || first.isAsset ? undefined : data.activity?.[place];
  const next =
    asset !== undefined
      ? { next: takedownCommand(customer, asset.id) }
      : entry !== undefined
        ? { next: commandLine`refs log ${customer} --update ${entryName(entry)} --status cancelled` }
        : {};
  if (advocate.status === 'left') return { edits: [], sentence: `${wanted} has left already`, notes, ...next };
  return {
    edits: [set(['advocates', index, 'status'], 'left')],
    sentence: `${wanted} has left`,
    notes,
    expectedFindings: ['advocate/left'],
    ...next,
  };
}

/** The retirement of a product from a day on; without edits where that is on record. */
export interface ProductRetirement extends Pick<Mutation, 'edits' | 'sentence'> {
  readonly on: Day;
  readonly notes: readonly string[];
}

/** Retires a product of the taxonomy. Without a given day it is today, but a day on record stays. */
export function planProductRetirement(
  products: Terms,
  id: string,
  given: Day | undefined,
  today: Day,
): ProductRetirement {
  const known = products[id]?.retired_on;
  const on = given ?? known ?? today;
  if (on === known) {
    const words = on > today ? `retires on ${on} already` : `is retired since ${on} already`;
    return { on, edits: [], sentence: `the product "${id}" ${words}`, notes: [] };
  }
  return {
    on,
    edits: [set(['taxonomy', 'products', id, 'retired_on'], on)],
    sentence: on > today ? `the product "${id}" retires on ${on}` : `retired the product "${id}" as of ${on}`,
    notes: known === undefined ? [] : [`until now that was ${known}`],
  };
}

const set = (path: Path, value: string) => ({ op: 'set', path, value }) as const;
const takedownCommand = (customer: string, asset?: string): string =>
  commandLine`refs takedown ${customer} ${{ asset }}`;

/** Notes on what is still up or to come, and the command that goes through it. */
const stillUp = (items: readonly TakedownItem[], next: string) =>
  items.length === 0
    ? {}
    : {
        notes: items.map(({ kind, where, what }) => {
          if (kind === 'placement') return `still up: ${what}, ${where}`;
          return kind === 'asset' ? `still up: ${what}` : `still to come: ${what}`;
        }),
        next,
      };
