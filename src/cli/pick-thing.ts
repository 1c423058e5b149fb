import { openCustomer } from '../cache/open-customer.ts';
import type { Host } from '../model/host.ts';
import { type IdKind, idsOf } from '../mutations/id-places.ts';
import { type Input, textArgument } from './command.ts';
import { customerOf } from './mutation-command.ts';
import { ask } from './prompt.ts';
import { searchChoices } from './search-choices.ts';

/**
 * What the first argument says, or what someone at the terminal picks: a customer, or something of theirs as
 * `customer/kind:id`.
 */
export async function thingOf(input: Input, question: string, kinds: readonly IdKind[], host: Host): Promise<string> {
  const customer = await customerOf(input, host);
  if (textArgument(input.args[0]) !== undefined) return customer;
  const { data } = openCustomer(customer, input.globals, host).customer;
  const choices = [
    { value: customer, name: `${customer} as a whole` },
    ...kinds.flatMap((kind) =>
      idsOf(data, kind).map((id) => ({ value: `${customer}/${kind}:${id}`, name: `${kind} ${id}` })),
    ),
  ];
  const source = (typed = '') => searchChoices(typed, choices);
  return String(await ask({ type: 'search', message: question, source }, host));
}
