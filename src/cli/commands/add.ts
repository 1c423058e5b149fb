import { openCustomer } from '../../cache/open-customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { ADDITION_KINDS, type AdditionKind, planAddition } from '../../mutations/plan-addition.ts';
import { nearest } from '../../text/nearest.ts';
import { additionIn, fieldsFor } from '../add-fields.ts';
import { carryOut, MUTATION_OPTIONS, refuseBroken } from '../carry-out.ts';
import { defineCommand, type Globals, type Input, longFlags, type OptionSpec, optionName } from '../command.ts';
import { answersOf, optionsOf } from '../field.ts';
import { CUSTOMER } from '../mutation-command.ts';
import { customerOf } from '../name-customer.ts';
import { asChoices, ask } from '../prompt.ts';

const optionsFor = (kind: AdditionKind): readonly OptionSpec[] => optionsOf(fieldsFor(kind));

/** The options of all kinds, each once, with the kinds that take it. */
function allOptions(): readonly OptionSpec[] {
  const kindsOf = new Map<string, { readonly spec: OptionSpec; readonly kinds: AdditionKind[] }>();
  for (const kind of ADDITION_KINDS) {
    for (const spec of optionsFor(kind)) {
      const known = kindsOf.get(spec.flags) ?? { spec, kinds: [] };
      known.kinds.push(kind);
      kindsOf.set(spec.flags, known);
    }
  }
  return [...kindsOf.values()].map(({ spec, kinds }) => ({ ...spec, summary: `${kinds.join(', ')}: ${spec.summary}` }));
}

const OPTIONS = allOptions();

export default defineCommand({
  arguments: [{ name: '[kind]', summary: `what: ${ADDITION_KINDS.join(', ')}`, values: ADDITION_KINDS }, CUSTOMER],
  options: [...OPTIONS, ...MUTATION_OPTIONS],
  examples: [
    'add person nordlicht --name "Orla Finch" --title "Finance Director" --uses quote --uses reference-call',
    'add story nordlicht --title "The books close in three days" --products atlas',
    'add outcome nordlicht --story month-end --metric "days to close" --before 9 --after 3 --verified-by customer',
    'add quote nordlicht --text "We are home before the lights are out." --advocate zoe-brueckner',
    'add asset nordlicht --use case-study --story month-end',
    'add product nordlicht --product cirrus --level implementing',
  ],
  async run(input, host) {
    const { args, globals } = input;
    const kind = await kindOf(args[0], globals, host);
    refuseOthers(kind, input);
    const opened = openCustomer(await customerOf(args.slice(1), globals, host), globals, host);
    const { customer, loaded, today } = opened;
    const answers = await answersOf(fieldsFor(kind), input, { customer, config: loaded.config, today }, host);
    refuseBroken(customer, opened);
    const wish = additionIn(kind, answers);
    const { policy } = loaded.config;
    return (await carryOut(opened, (now) => planAddition(now.customer, wish, policy, now.today), input, host)).exit;
  },
});

/** The kind that is named, or that a person at the terminal picks. Fails where it is none (exit 2). */
async function kindOf(typed: string | undefined, { mayAsk }: Globals, host: Host): Promise<AdditionKind> {
  const message = 'What is to be added?';
  const wanted =
    typed ?? (mayAsk ? String(await ask({ type: 'select', message, choices: asChoices(ADDITION_KINDS) }, host)) : '');
  const kind = ADDITION_KINDS.find((known) => known === wanted);
  if (kind !== undefined) return kind;
  const known = `one of ${ADDITION_KINDS.join(', ')}`;
  if (typed === undefined)
    throw new Failure(EXIT.usage, 'missing-value', 'nothing to add is named', `say what: ${known}`);
  const suggestion = nearest(typed, ADDITION_KINDS);
  const hint = suggestion === undefined ? known : { typed, meant: suggestion };
  throw new Failure(EXIT.usage, 'bad-value', `<kind> cannot be "${typed}"`, hint);
}

/** Refuses an option that is said of another kind of thing (exit 2). */
function refuseOthers(kind: AdditionKind, { options }: Input): void {
  const own = optionsFor(kind).map(({ flags }) => flags);
  for (const spec of OPTIONS) {
    const given = options[optionName(spec)];
    if (own.includes(spec.flags) || given === undefined || (typeof given === 'object' && given.length === 0)) continue;
    const flag = longFlags(spec).replace(/ .*/, '');
    const known = own.map((flags) => flags.replace(/ .*/, '')).join(' ');
    throw new Failure(EXIT.usage, 'usage', `${flag} is not said of a ${kind}`, `use ${known}`);
  }
}
