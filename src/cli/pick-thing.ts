import { openCustomer } from '../cache/open-customer.ts';
import type { CustomerFile } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import { entryPhrase } from '../mutations/entry.ts';
import type { IdKind } from '../mutations/id-places.ts';
import { plain } from '../report/escape.ts';
import type { Input } from './command.ts';
import { customerOf } from './name-customer.ts';
import { ask } from './prompt.ts';

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

interface Thing {
  readonly id: string;
  readonly name?: string | undefined;
}

/** Everything of a customer that has an id, with what people call it. */
const thingsOf = ({
  stories = [],
  advocates = [],
  assets = [],
  consent = [],
  activity = [],
}: CustomerFile): Readonly<Record<IdKind, readonly Thing[]>> => ({
  story: stories.map(({ id, title }) => ({ id, name: title })),
  advocate: advocates,
  asset: assets.map(({ id, use }) => ({ id, name: use })),
  consent: consent.map(({ id, status, uses }) => ({ id, name: `${status} ${uses.join(', ')}` })),
  activity: activity.flatMap((entry) =>
    entry.id === undefined ? [] : [{ id: entry.id, name: `${entry.on} ${entryPhrase(entry)}` }],
  ),
});
