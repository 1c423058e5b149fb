import { openCustomer } from '../../cache/open-customer.ts';
import { CONFIG_FILE } from '../../model/config.ts';
import type { Customer } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { planProductRetirement, planRetirement, type Retiring } from '../../mutations/plan-retirement.ts';
import { lint } from '../../rules/lint.ts';
import { taxonomyRetired } from '../../rules/taxonomy/retired.ts';
import { nearest } from '../../text/nearest.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { apply } from '../../yaml/edit/apply.ts';
import { carryOut, MUTATION_OPTIONS, type MutationInput } from '../carry-out.ts';
import { changeTogether, editedText, textOf } from '../change-together.ts';
import { defineCommand } from '../command.ts';
import { dayFault } from '../day-fault.ts';
import { partsOfThing, thingOf } from '../pick-thing.ts';

export default defineCommand({
  arguments: [
    {
      name: '[what]',
      summary: 'a customer, customer/id for an asset or an advocate of theirs, or product:id of the taxonomy',
      values: 'retiring',
    },
  ],
  options: [
    { flags: '--on <day>', summary: 'of a product: the day from which it is retired, YYYY-MM-DD (default: today)' },
    ...MUTATION_OPTIONS,
  ],
  examples: [
    'retire nordlicht',
    'retire nordlicht/close-quote',
    'retire nordlicht/pat-doe',
    'retire product:pulse --on 2027-06-30',
  ],
  async run(input, host) {
    const wanted = await thingOf(input, 'What retires?', ['asset', 'advocate'], host);
    const [, product] = wanted.match(/^product:(.*)$/s) ?? [];
    if (product !== undefined) return retireProduct(product, input.options.on, input, host);
    if (input.options.on !== undefined) {
      const message = '--on is the day of a product, and everything else retires today';
      throw new Failure(EXIT.usage, 'usage', message, 'leave --on out');
    }
    const { name, thing } = partsOfThing(wanted);
    const opened = openCustomer(name, input.globals, host);
    const retiring: Retiring = thing === undefined ? { kind: 'customer' } : retiringOf(opened.customer, thing);
    const { policy } = opened.loaded.config;
    const plan = (now: { readonly customer: Customer; readonly today: string }) =>
      planRetirement(now.customer, retiring, policy, now.today);
    return (await carryOut(opened, plan, input, host)).exit;
  },
});

/** Writes the day of a product's retirement to the config, and reports where it is still used by then. */
async function retireProduct(id: string, day: string | undefined, input: MutationInput, host: Host): Promise<ExitCode> {
  const opened = openLibrary(input.globals, host);
  const { library, today } = opened;
  const { products } = library.config.taxonomy;
  if (!Object.hasOwn(products, id)) {
    const suggestion = nearest(id, Object.keys(products));
    const known = `it has ${Object.keys(products).join(', ') || 'none'}`;
    const hint = suggestion === undefined ? known : { typed: id, meant: suggestion };
    throw new Failure(EXIT.missing, 'no-term', `the taxonomy has no product "${id}"`, hint);
  }
  const fault = day === undefined ? undefined : dayFault(day);
  if (fault !== undefined) throw new Failure(EXIT.usage, 'bad-value', `--on: ${fault}`);
  const { on, edits, sentence, notes } = planProductRetirement(products, id, day, today);
  const found = foundBy(library, id, on, today);
  const more = found.length - MAX_FINDINGS;
  return changeTogether(
    {
      opened,
      files: edits.length === 0 ? [] : [CONFIG_FILE],
      sentence,
      notes: [
        ...notes,
        ...(more > 0 ? [`${more} more findings are left out here: from that day on see refs check`] : []),
        ...(found.length > 0 && on > today ? [`from ${on} on refs check will report:`] : []),
      ],
      found: found.slice(0, MAX_FINDINGS),
      changeOf: (source) => ({ file: CONFIG_FILE, text: editedText(apply(textOf(source), edits), CONFIG_FILE) }),
    },
    input,
    host,
  );
}

// `refs check` shows them all.
const MAX_FINDINGS = 10;

/** The findings on the day on which a product is retired, or today where that day is past. */
function foundBy(library: Library, id: string, on: Day, today: Day): readonly Diagnostic[] {
  const { config } = library;
  const { products } = config.taxonomy;
  const taxonomy = { ...config.taxonomy, products: { [id]: { ...products[id], retired_on: on } } };
  const day = on > today ? on : today;
  const { diagnostics } = lint({ ...library, config: { ...config, taxonomy } }, day, [taxonomyRetired]);
  return diagnostics.filter(({ rule }) => rule === taxonomyRetired.id);
}

/** The named asset or advocate. `asset:ID` and `advocate:ID` distinguish two of the same id. */
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
  const suggestion = nearest(wanted, ids);
  const isStory = stories.some(({ id }) => id === wanted);
  const message = isStory
    ? `"${wanted}" is a story: what retires are the assets that tell it`
    : `${customer} has no asset and no advocate "${wanted}"`;
  const known = ids.length === 0 ? 'it has neither' : `it has ${ids.join(', ')}`;
  const hint = suggestion === undefined ? known : { typed: wanted, meant: suggestion };
  throw new Failure(EXIT.missing, 'no-thing', message, hint);
}
