import { planRetirement, type Retiring } from '../deeds/retire.ts';
import type { Customer } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import { nearest } from '../words/nearest.ts';
import type { Command } from './command.ts';
import { carryOut, customerOf, DEED_OPTIONS } from './deed.ts';
import { openCustomer } from './open-customer.ts';

const retire: Command = {
  arguments: [
    {
      name: '[customer]',
      summary: 'who: a customer, or customer/asset, or customer/advocate',
      values: 'customer',
    },
  ],
  options: DEED_OPTIONS,
  examples: ['retire nordlicht', 'retire nordlicht/close-quote', 'retire nordlicht/pat-doe'],
  async run(input, host) {
    const wanted = await customerOf(input, host);
    const [, name = wanted, thing] = /\.ya?ml$/.test(wanted) ? [] : (wanted.match(/^([^/]*)\/(.*)$/s) ?? []);
    const opened = openCustomer(name, input.globals, host);
    const retiring: Retiring = thing === undefined ? { kind: 'customer' } : retiringOf(opened.customer, thing);
    const { policy } = opened.loaded.config;
    const plan = (ground: { readonly customer: Customer; readonly today: string }) =>
      planRetirement(ground.customer, retiring, policy, ground.today);
    return (await carryOut(opened, plan, input, host)).exit;
  },
};

export default retire;

/** The asset or advocate that is meant; `asset:ID` and `advocate:ID` tell two of the same id apart. */
function retiringOf({ id: customer, data }: Customer, wanted: string): Retiring {
  const { assets = [], advocates = [], stories = [] } = data;
  const all = [
    ...assets.map(({ id }) => ({ kind: 'asset', id }) as const),
    ...advocates.map(({ id }) => ({ kind: 'advocate', id }) as const),
  ];
  const [only, other] = all.filter(({ kind, id }) => id === wanted || `${kind}:${id}` === wanted);
  if (only !== undefined && other !== undefined) {
    const hint = `say which: ${customer}/asset:${wanted} or ${customer}/advocate:${wanted}`;
    throw new Failure(EXIT.usage, 'ambiguous-thing', `"${wanted}" is an asset and an advocate of ${customer}`, hint);
  }
  if (only !== undefined) return only;
  const ids = all.map(({ id }) => id);
  const meant = nearest(wanted, ids);
  const isStory = stories.some(({ id }) => id === wanted);
  const message = isStory
    ? `"${wanted}" is a story: what retires are the assets that tell it`
    : `${customer} has no asset and no advocate "${wanted}"`;
  const known = ids.length === 0 ? 'it has neither' : `it has ${ids.join(', ')}`;
  throw new Failure(
    EXIT.missing,
    'no-thing',
    message,
    meant === undefined ? known : `did you mean ${customer}/${meant}?`,
  );
}
