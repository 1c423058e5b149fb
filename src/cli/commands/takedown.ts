import { openCustomer } from '../../cache/open-customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { type Host, withOutput } from '../../model/host.ts';
import { REASONS } from '../../mutations/consent-values.ts';
import { isRefused, type MutationPlan } from '../../mutations/mutation.ts';
import { consentInTheWay, namesToTick, planTakedown } from '../../mutations/plan-takedown.ts';
import type { Withdrawal } from '../../mutations/plan-withdrawal.ts';
import { plain } from '../../report/escape.ts';
import { TAKEDOWN_FORMATS } from '../../report/takedown/index.ts';
import { carryOut, MUTATION_OPTIONS, refuseBroken } from '../carry-out.ts';
import { defineCommand, type Globals } from '../command.ts';
import { among } from '../consent-fields.ts';
import { pastDayFault } from '../day-fault.ts';
import { answersOf, type Field, optionsOf } from '../field.ts';
import { formatOption } from '../format.ts';
import { CUSTOMER } from '../mutation-command.ts';
import { customerOf } from '../name-customer.ts';
import { assetChoices } from '../on-file-choices.ts';
import { printChecklist } from '../print-checklist.ts';
import { asChoices, ask, askWhether } from '../prompt.ts';
import { SCAN_PATHS } from '../scan/paths-option.ts';

const ASSET: Field = {
  takes: {
    flags: '--asset <id>',
    summary: 'only this asset, and consent to no more than its use and story',
    values: 'asset',
  },
  choices: assetChoices,
};

const REASON: Field = {
  takes: { flags: '--reason <reason>', summary: 'why they want it: turns consent off', values: REASONS },
  choices: () => asChoices(REASONS),
};

const DONE: Field = {
  takes: {
    flags: '--done <where>',
    summary: 'tick off what is down: a place, an asset or an engagement; may be given several times',
    values: 'down',
    many: true,
  },
  choices: ({ customer: { data }, config: { policy }, answers, today }) =>
    asChoices(namesToTick(data, answers.text(ASSET), policy, today)),
};

const ON: Field = {
  takes: { flags: '--on <date>', summary: 'the day it came down (default: today)' },
  fault: (answer, context) =>
    context.answers.list(DONE).length === 0
      ? 'it is the day of what --done ticks off; a withdrawal of another day is "refs withdraw --all --on"'
      : pastDayFault(answer, context),
};

const FIELDS = [ASSET, REASON, DONE, ON];

export default defineCommand({
  arguments: [CUSTOMER],
  options: [...optionsOf(FIELDS), SCAN_PATHS, formatOption(TAKEDOWN_FORMATS), ...MUTATION_OPTIONS],
  examples: [
    'takedown nordlicht --reason unhappy',
    'takedown nordlicht --done https://www.vendor.example/customers --done deck:2026-sales-overview',
    'takedown nordlicht --asset close-quote --reason personal-risk',
    'takedown nordlicht --format markdown',
    'takedown nordlicht --scan ../website --scan ../decks',
  ],
  async run(input, host) {
    const { args, options, globals } = input;
    const opened = openCustomer(await customerOf(args, globals, host), globals, host);
    const { customer, loaded, today } = opened;
    refuseBroken(customer, opened);
    const answers = await answersOf(FIELDS, input, { customer, config: loaded.config, today }, host);
    const asset = answers.text(ASSET);
    const done = answers.list(DONE);
    const [named] = among(REASONS, answers.list(REASON));
    const running =
      named === undefined && done.length === 0
        ? consentInTheWay(customer.data, asset, loaded.config.policy, today)
        : undefined;
    const reason = named ?? (running === undefined ? undefined : await reasonFor(running, globals, host));
    const mayStay = running !== undefined && reason === undefined;
    const list = { asset, mayStay, format: options.format, isTrial: options.dryRun, scan: options.scan, globals };
    if (reason === undefined && done.length === 0) {
      const { items, found } = await printChecklist(opened, opened.library, list, host);
      return items.length + found.length === 0 ? EXIT.fine : EXIT.findings;
    }
    // Another format than plain text is for a program or a ticket: there the list is all that is printed.
    const isPlain = (options.format ?? 'text') === 'text';
    if (done.length > 0) {
      // Loaded here, since it reads files of content.
      const { refuseWhileShown } = await import('../still-published.ts');
      await refuseWhileShown(opened, { asset, done });
    }
    const wish = { asset, reason, done, on: answers.text(ON) ?? today };
    const { exit, library } = await carryOut(
      opened,
      (now) => orFail(planTakedown(now.customer, wish, now.config.policy, now.today)),
      input,
      isPlain ? host : withOutput(host, { out: host.err }),
    );
    if (exit !== EXIT.fine) return exit;
    if (isPlain) host.out('\n');
    const { items, found } = await printChecklist(opened, library, list, host);
    return items.length + found.length === 0 ? EXIT.fine : EXIT.findings;
  },
});

/** Turns a refusal into a failure, which is printed in the format that was asked for. */
function orFail(planned: MutationPlan): MutationPlan {
  if (!isRefused(planned)) return planned;
  throw new Failure(EXIT.findings, 'not-ticked-off', planned.refused, planned.hint);
}

/**
 * Asks why they want it down, where consent still runs: nothing comes down that they still agree to. Undefined where
 * nobody can be asked, or nothing is to change.
 */
async function reasonFor(running: string, { mayAsk }: Globals, host: Host): Promise<Withdrawal['reason'] | undefined> {
  if (!mayAsk) return undefined;
  const look = { value: '', name: 'they do not: only show what is up, change nothing' };
  const choices = [look, ...asChoices(REASONS)];
  const message = `Consent still runs: ${plain(running)}. Why do they want it down?`;
  const answer = await ask({ type: 'select', message, choices }, host);
  const reason = REASONS.find((one) => one === answer);
  if (reason === undefined) return undefined;
  const isSo = await askWhether(`Withdraw ${plain(running)}, as of today, reason: ${reason}?`, host);
  return isSo ? reason : undefined;
}
