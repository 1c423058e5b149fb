import { openCustomer } from '../cache/open-customer.ts';
import type { Host } from '../model/host.ts';
import { isRefused, type MutationPlan } from '../mutations/mutation.ts';
import { plain } from '../report/escape.ts';
import { standingLine } from '../report/mutation.ts';
import { verdictWord } from '../report/standing.ts';
import { carryOut, MUTATION_OPTIONS, refuseBroken } from './carry-out.ts';
import { type ArgumentSpec, type Command, defineCommand, type Globals } from './command.ts';
import { type Answers, answersOf, argumentsOf, type Field, type FieldContext, optionsOf } from './field.ts';
import { customerOf } from './name-customer.ts';
import { ask } from './prompt.ts';

/** A verb that changes one customer's file in one way. */
export interface MutationSpec {
  /** Its values, in the order in which they are asked for. */
  readonly fields: readonly Field[];
  readonly examples: readonly string[];
  /** Plans the change for the customer as the file is now. Pure; called again when the file changed meanwhile. */
  plan(context: FieldContext): MutationPlan;
}

/** The first argument of every mutation. */
export const CUSTOMER = {
  name: '[customer]',
  summary: 'whose file: an id, or a name',
  values: 'customer',
} as const satisfies ArgumentSpec;

/** `--despite`, for a mutation that begins something. */
export const DESPITE: Field = {
  takes: {
    flags: '--despite <reason>',
    summary: 'pass a limit, a rest or a caution, and record who takes responsibility',
  },
};

/** The command of a mutation: asks for missing values, makes the change, and reports it and the next step. */
export const mutationCommand = ({ fields, examples, plan }: MutationSpec): Command =>
  defineCommand({
    arguments: [CUSTOMER, ...argumentsOf(fields)],
    options: [...optionsOf(fields), ...MUTATION_OPTIONS],
    examples,
    async run(input, host) {
      const opened = openCustomer(await customerOf(input.args, input.globals, host), input.globals, host);
      const { customer, loaded, today } = opened;
      const known = { customer, config: loaded.config, today };
      const answers = await answersOf(fields, input, known, host);
      refuseBroken(customer, opened);
      const planned = plan({ ...known, answers });
      const settled =
        needsAttention(planned) && input.globals.mayAsk
          ? await withDespite(planned, answers, input.globals, host)
          : answers;
      // A plan is pure: the same file and answers give the same plan.
      const planOn: typeof plan = (context) =>
        context.customer === customer && settled === answers ? planned : plan(context);
      const { exit } = await carryOut(opened, (now) => planOn({ ...now, answers: settled }), input, host);
      return exit;
    },
  });

/** True where a standing is to be shown, or a reason to be asked for, before the change. */
const needsAttention = (planned: MutationPlan): boolean =>
  isRefused(planned) ? planned.isPassable === true : planned.standing !== undefined;

/** Shows the standing at a terminal before the change, and asks why to go on where that is allowed. */
async function withDespite(planned: MutationPlan, answers: Answers, { style }: Globals, host: Host): Promise<Answers> {
  if (!isRefused(planned)) {
    if (planned.standing !== undefined) host.err(standingLine(planned.standing, style));
    return answers;
  }
  const { reasons = [] } = planned;
  host.err(reasons.map(({ verdict, message }) => `${verdictWord(verdict, style, 5)} ${plain(message)}\n`).join(''));
  const message = 'Why all the same, and who says so? (Enter: leave it)';
  const despite = String(await ask({ type: 'input', message, validate: () => true }, host)).trim();
  return { ...answers, text: (field) => (field === DESPITE && despite !== '' ? despite : answers.text(field)) };
}
