import { openCustomer } from '../cache/open-customer.ts';
import type { Host } from '../model/host.ts';
import type { IdKind } from '../mutations/id-places.ts';
import { plain } from '../report/escape.ts';
import type { Input } from './command.ts';
import { customerOf } from './name-customer.ts';
import { ask } from './prompt.ts';
import { thingsOf } from './things-of.ts';

/** Parts `customer/thing`. Without a thing, and of the path of a file, it is all the customer. */
export function partsOfThing(wanted: string): { readonly name: string; readonly thing: string | undefined } {
  const [, name = wanted, thing] = /\.ya?ml$/.test(wanted) ? [] : (wanted.match(/^([^/]*)\/(.*)$/s) ?? []);
  return { name, thing };
}

/**
 * The first argument, or what a person at the terminal picks: a customer, or something of theirs as
 * `customer/kind:id`.
 */
export async function thingOf(
  { args, globals }: Pick<Input, 'args' | 'globals'>,
  question: string,
  kinds: readonly IdKind[],
  host: Host,
): Promise<string> {
  const customer = await customerOf(args, globals, host);
  if (args[0] !== undefined) return customer;
  const { id: own, data } = openCustomer(customer, globals, host).customer;
  const choices = [
    { value: customer, name: `${plain(data.name)} as a whole · ${own}` },
    ...kinds.flatMap((kind) =>
      thingsOf(data)[kind].map(({ id, name = kind }) => ({
        value: `${customer}/${kind}:${id}`,
        name: `${plain(name)} · ${kind} ${id}`,
      })),
    ),
  ];
  return String(await ask({ type: 'select', message: question, choices }, host));
}
