import { type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { type Host, withOutput } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { type Checklist, checklist, checklistOfLive } from '../../mutations/checklist.ts';
import { REASONS } from '../../mutations/consent-values.ts';
import { isRefused, type MutationPlan } from '../../mutations/mutation.ts';
import { consentInTheWay, namesToTick, planTakedown } from '../../mutations/plan-takedown.ts';
import type { Withdrawal } from '../../mutations/plan-withdrawal.ts';
import { plain } from '../../report/escape.ts';
import { nextLine } from '../../report/mutation.ts';
import { TAKEDOWN_FORMATS, type TakedownResult } from '../../report/takedown/index.ts';
import { type CommandValue, commandLine } from '../../text/command-line.ts';
import { type Command, type Input, inSameLibrary } from '../command.ts';
import { pastDayFault } from '../day-fault.ts';
import { type Answers, answersOf, type Field, optionsOf } from '../field.ts';
import { formatOf, formatOption } from '../format.ts';
import { CUSTOMER, carryOut, customerOf, DEED_OPTIONS, refuseBroken } from '../mutation-command.ts';
import { ask, askWhether } from '../prompt.ts';

/** Why they want it down: the same for a withdrawal. */
export const REASON: Field = {
  name: 'reason',
  takes: { flags: '--reason <reason>', summary: 'why they want it: turns consent off', values: REASONS },
  choices: () => REASONS.map((reason) => ({ value: reason, name: reason })),
};

const FIELDS: readonly Field[] = [
  {
    name: 'asset',
    takes: { flags: '--asset <id>', summary: 'only this asset, and consent to no more than its use and story' },
    isId: true,
    choices: ({ customer: { data } }) =>
      (data.assets ?? []).map(({ id, use }) => ({ value: id, name: `${id} (${use})` })),
  },
  REASON,
  {
    name: 'done',
    takes: {
      flags: '--done <where>',
      summary: 'tick off what is down: a place, an asset or an engagement; may be given several times',
      many: true,
    },
    choices: ({ customer: { data }, answers, today }) =>
      namesToTick(data, answers.text('asset'), today).map((name) => ({ value: name, name })),
  },
  {
    name: 'on',
    takes: { flags: '--on <date>', summary: 'the day it came down (default: today)' },
    fault: (answer, ground) =>
      ground.answers.list('done').length === 0
        ? 'it is the day of what --done ticks off; a withdrawal of another day is "refs withdraw --all --on"'
        : pastDayFault(answer, ground),
  },
];

const takedown: Command = {
  arguments: [CUSTOMER],
  options: [...optionsOf(FIELDS), formatOption(TAKEDOWN_FORMATS), ...DEED_OPTIONS],
  examples: [
    'takedown nordlicht --reason unhappy',
    'takedown nordlicht --done https://www.vendor.example/customers --done deck:2026-sales-overview',
    'takedown nordlicht --asset close-quote --reason personal-risk',
    'takedown nordlicht --format markdown',
  ],
  async run(input, host) {
    const opened = openCustomer(await customerOf(input, host), input.globals, host);
    const { customer, loaded, today } = opened;
    refuseBroken(customer, opened);
    const answers = await answersOf(FIELDS, input, { customer, config: loaded.config, today }, host);
    const asset = answers.text('asset');
    const done = answers.list('done');
    const said = reasonOf(answers);
    const running =
      said === undefined && done.length === 0
        ? consentInTheWay(customer.data, asset, loaded.config.policy, today)
        : undefined;
    const reason = said ?? (running === undefined ? undefined : await reasonFor(running, input, host));
    const mayStay = running !== undefined && reason === undefined;
    const wish = { asset, reason, done, on: answers.text('on') ?? today };
    // What is no plain text is for a program or a ticket: there the list stands alone.
    const isPlain = (input.option('format') ?? 'text') === 'text';
    const teller = isPlain ? host : withOutput(host, { out: host.err });
    const isLook = reason === undefined && done.length === 0;
    const { exit, library } = isLook
      ? { exit: EXIT.fine, library: opened.library }
      : await carryOut(
          opened,
          (ground) => orFail(planTakedown(ground.customer, wish, ground.config.policy, ground.today)),
          input,
          teller,
        );
    if (exit !== EXIT.fine) return exit;
    if (isPlain && !isLook) host.out('\n');
    const { items } = await tellChecklist(opened, library, { asset, mayStay }, input, host);
    return items.length === 0 ? EXIT.fine : EXIT.findings;
  },
};

export default takedown;

/** A refusal as a failure, which is told in the format that was asked for. */
function orFail(planned: MutationPlan): MutationPlan {
  if (!isRefused(planned)) return planned;
  throw new Failure(EXIT.findings, 'not-ticked-off', planned.refused, planned.hint);
}

export const reasonOf = (answers: Answers): Withdrawal['reason'] | undefined =>
  REASONS.find((reason) => reason === answers.text(REASON.name));

/**
 * Why they want it down, where consent still runs: nothing comes down that they still agree to. Undefined where nobody
 * can be asked, or nothing is to change.
 */
async function reasonFor(running: string, { globals }: Input, host: Host): Promise<Withdrawal['reason'] | undefined> {
  if (!globals.mayAsk) return undefined;
  const look = { value: '', name: 'they do not: only show what is up, change nothing' };
  const choices = [look, ...REASONS.map((reason) => ({ value: reason, name: reason }))];
  const message = `Consent still runs: ${plain(running)}. Why do they want it down?`;
  const answer = await ask({ type: 'select', message, choices }, host);
  const reason = REASONS.find((one) => one === answer);
  if (reason === undefined) return undefined;
  const isSo = await askWhether(`Withdraw ${plain(running)}, as of today, reason: ${reason}?`, host);
  return isSo ? reason : undefined;
}

/** Prints what is left to take down and how the first of it is ticked off, or what is up and how consent is turned off. */
export async function tellChecklist(
  opened: OpenCustomer,
  library: Library,
  { asset, mayStay }: { readonly asset?: string | undefined; readonly mayStay: boolean },
  { option, flag, globals }: Pick<Input, 'option' | 'flag' | 'globals'>,
  host: Host,
): Promise<Checklist> {
  const { today, loaded } = opened;
  const { style } = globals;
  const [customer = opened.customer] = library.customers;
  const list = mayStay
    ? checklistOfLive(customer.data, asset, today)
    : checklist(customer.data, asset, today, loaded.config.policy);
  const result: TakedownResult = { ...list, as_of: today, customer, asset, locate: library.locate };
  host.out(await formatOf<TakedownResult>(TAKEDOWN_FORMATS, option('format'))(result, style));
  const takedown = (said: CommandValue) =>
    inSameLibrary(commandLine`refs takedown ${customer.id} ${{ asset }} ${said}`, globals);
  if (mayStay) {
    const others = REASONS.filter((reason) => reason !== 'unhappy').join(', ');
    host.err('consent still runs, and nothing was changed\n');
    host.err(`  → if they take it back, say why: ${takedown({ reason: 'unhappy' })} (or ${others})\n`);
    return list;
  }
  const [first] = list.items;
  if (first !== undefined && !flag('dryRun')) {
    host.err(nextLine(takedown({ done: first.where }), style));
  }
  return list;
}
