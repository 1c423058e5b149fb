import { type OpenCustomer, openCustomer, reparseCustomer } from '../cache/open-customer.ts';
import { changeFile } from '../io/files/change-file.ts';
import { readFile } from '../io/files/folder.ts';
import { commitFiles, isUncommitted } from '../io/git/commit.ts';
import { failureOf, gitIn } from '../io/git/run.ts';
import { loadLibrary } from '../library/load.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { Source } from '../model/source.ts';
import { isRefused, type Mutation, type MutationPlan, type RefusedMutation } from '../mutations/mutation.ts';
import { plain } from '../report/escape.ts';
import {
  commitText,
  type MutationResult,
  mutationNotes,
  mutationText,
  refusalText,
  standingLine,
} from '../report/mutation.ts';
import { patchText } from '../report/patch.ts';
import { verdictWord } from '../report/standing.ts';
import { fingerprintOf, partition } from '../rules/fingerprint.ts';
import { diagnosticsOf, lint } from '../rules/lint.ts';
import { privacyPersonalData } from '../rules/privacy/personal-data.ts';
import { commandLine } from '../text/command-line.ts';
import { apply } from '../yaml/edit/apply.ts';
import { renameInComments } from '../yaml/edit/rename-in-comments.ts';
import {
  type ArgumentSpec,
  type Command,
  type Input,
  inSameLibrary,
  type OptionSpec,
  textArgument,
} from './command.ts';
import { type Answers, answersOf, argumentsOf, type Field, type Ground, optionsOf } from './field.ts';
import { pickCustomer } from './pick-customer.ts';
import { ask } from './prompt.ts';

/** A verb that does one thing to one customer's file. */
export interface DeedSpec {
  /** What it has to know, in the order in which it is asked for. */
  readonly fields: readonly Field[];
  readonly examples: readonly string[];
  /** What comes of it, given the customer as the file is now. Pure; called again when the file changed meanwhile. */
  plan(ground: Ground): MutationPlan;
}

/** The first argument of every deed. */
export const CUSTOMER: ArgumentSpec = {
  name: '[customer]',
  summary: 'whose file: an id, or a name',
  values: 'customer',
};

/** What every deed takes besides. */
export const DEED_OPTIONS: readonly OptionSpec[] = [
  { flags: '--dry-run', summary: 'print what would change in the file, and write nothing' },
  { flags: '--commit', summary: 'commit that file, and nothing else, with what happened as its message' },
];

/** `--despite`, for what begins something. */
export const DESPITE: Field = {
  name: 'despite',
  takes: {
    flags: '--despite <reason>',
    summary: 'pass a limit, a rest or a caution, and record who takes responsibility',
  },
};

/** The command of a verb: asks for what is missing, does the deed, and says what happened and what comes next. */
export const deedCommand = ({ fields, examples, plan }: DeedSpec): Command => ({
  arguments: [CUSTOMER, ...argumentsOf(fields)],
  options: [...optionsOf(fields), ...DEED_OPTIONS],
  examples,
  async run(input, host) {
    const opened = openCustomer(await customerOf(input, host), input.globals, host);
    const { customer, loaded, today } = opened;
    const known = { customer, config: loaded.config, today };
    const answers = await answersOf(fields, input, known, host);
    refuseBroken(customer, opened);
    const planned = plan({ ...known, answers });
    const settled =
      isTellable(planned) && input.globals.mayAsk ? await withDespite(planned, answers, input, host) : answers;
    // A plan is pure: while the file is as it was, so is what comes of it.
    const planOn: typeof plan = (ground) =>
      ground.customer === customer && settled === answers ? planned : plan(ground);
    const { exit } = await carryOut(opened, (ground) => planOn({ ...ground, answers: settled }), input, host);
    return exit;
  },
});

/** Whether there is something to say or to ask before the deed. */
const isTellable = (planned: MutationPlan): boolean =>
  isRefused(planned) ? planned.isPassable === true : planned.standing !== undefined;

/** At a terminal: how it stands before the deed, and why it is done all the same where that may be. */
async function withDespite(planned: MutationPlan, answers: Answers, { globals }: Input, host: Host): Promise<Answers> {
  if (!isRefused(planned)) {
    if (planned.standing !== undefined) host.err(standingLine(planned.standing, globals.style));
    return answers;
  }
  const { reasons = [] } = planned;
  host.err(
    reasons.map(({ verdict, message }) => `${verdictWord(verdict, globals.style, 5)} ${plain(message)}\n`).join(''),
  );
  const message = 'Why all the same, and who says so? (Enter: leave it)';
  const despite = String(await ask({ type: 'input', message, validate: () => true }, host)).trim();
  return { ...answers, text: (name) => (name === DESPITE.name && despite !== '' ? despite : answers.text(name)) };
}

/** The customer of the first argument, or the one that someone at the terminal picks. */
export async function customerOf({ args, globals }: Input, host: Host): Promise<string> {
  const wanted = textArgument(args[0]);
  if (wanted !== undefined) return wanted;
  if (globals.mayAsk) return pickCustomer(globals, host);
  throw new Failure(EXIT.usage, 'missing-value', 'no customer is named', 'add its id: see "refs find"');
}

/** What became of a deed; `library` is the customer's file as it is afterwards, or would be. */
export interface Outcome {
  readonly exit: ExitCode;
  readonly library: Library;
}

/**
 * Plans on the file as it is at that moment, writes it where the plan is sound, and tells. What policy refuses is told
 * with its reasons (exit 1), and nothing is written. With `--dry-run` the change is printed instead.
 */
export async function carryOut(
  opened: OpenCustomer,
  plan: (ground: Omit<Ground, 'answers'>) => MutationPlan,
  input: Input,
  host: Host,
): Promise<Outcome> {
  const isTrial = input.flag('dryRun');
  const { root, file, loaded } = opened;
  const { maxFileSize } = loaded.config;
  if (input.flag('commit') && !isTrial) refuseUncommitted(opened, host);
  const made = isTrial
    ? changeOf(readFile(root, file, maxFileSize), opened, plan)
    : await changeFile(root, file, maxFileSize, (source) => changeOf(source, opened, plan));
  if ('refused' in made) {
    const { refused, reasons = [], hint } = made.refused;
    const where = { locate: made.library.locate, shown: opened.shown };
    host.err(refusalText({ refused, reasons, hint }, where, input.globals.style));
    return { exit: EXIT.findings, library: made.library };
  }
  const result = tell(made, opened, input, host);
  if (input.flag('commit') && !isTrial && !result.isIdle) commit(opened, made.deed, host);
  return { exit: EXIT.fine, library: made.after };
}

type Change = Refusing | Changed;

interface Refusing {
  readonly text?: undefined;
  readonly refused: RefusedMutation;
  readonly library: Library;
}

interface Changed {
  /** The new text; undefined where nothing changes. */
  readonly text?: string;
  readonly before: string;
  readonly deed: Mutation;
  readonly library: Library;
  readonly after: Library;
  /** What is found in it afterwards. */
  readonly found: readonly Diagnostic[];
}

function changeOf(
  source: Source,
  opened: OpenCustomer,
  plan: (ground: Omit<Ground, 'answers'>) => MutationPlan,
): Change {
  const { customer, library } = reparseCustomer(opened, source);
  const { loaded, today, shown } = opened;
  refuseBroken(customer, opened);
  const deed = plan({ customer, config: loaded.config, today });
  if (isRefused(deed)) return { refused: deed, library };
  const before = 'bytes' in source ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes) : '';
  const made = apply(before, deed.edits);
  if ('refused' in made) {
    const message = `${shown(source.file)} cannot be changed without touching more than is meant: ${made.refused}`;
    throw new Failure(EXIT.findings, 'not-editable', message, 'change it by hand');
  }
  const { inComments } = deed;
  const text =
    inComments === undefined ? made.text : renameInComments(made.text, inComments.words, inComments.replacement);
  const bytes = new TextEncoder().encode(text);
  refuseTooLarge(bytes.length, opened);
  const after = loadLibrary(loaded, [{ file: source.file, bytes }]);
  const found = lint(after, today).diagnostics;
  refuseFaults(library, after, found, today);
  return { deed, before, library, after, found, ...(text !== before && { text }) };
}

/** Of a broken file only the sound part is known: what stands where in it is not, and nothing is to be written by it. */
export function refuseBroken({ broken, file }: Customer, { shown }: Pick<OpenCustomer, 'shown'>): void {
  if (!broken) return;
  const message = `${shown(file)} has errors, and what it says is not certain`;
  throw new Failure(
    EXIT.findings,
    'broken-customer',
    message,
    `fix them first: ${commandLine`refs check ${shown(file)}`}`,
  );
}

/** What nobody could read any more is not written. */
function refuseTooLarge(size: number, { file, shown, loaded: { config } }: OpenCustomer): void {
  if (size <= config.maxFileSize) return;
  const message = `${shown(file)} would have ${size.toLocaleString('en')} bytes, and ${config.maxFileSize.toLocaleString('en')} are the most`;
  throw new Failure(EXIT.usage, 'too-large', message, 'say less, or raise max_file_size in the config');
}

/** What the schema does not allow is never written, and neither is how to reach a person: git forgets nothing. */
function refuseFaults(before: Library, after: Library, found: readonly Diagnostic[], today: Day): void {
  const refusedIn = (library: Library, diagnostics: readonly Diagnostic[]) => [
    ...diagnosticsOf(library, library.faults, 'error'),
    ...diagnostics.filter(({ rule }) => rule === privacyPersonalData.id),
  ];
  const refused = refusedIn(after, found);
  if (refused.length === 0) return;
  const known = refusedIn(before, lint(before, today, [privacyPersonalData]).diagnostics);
  const [fault] = partition(refused, fingerprintOf, known.map(fingerprintOf)).fresh;
  if (fault !== undefined) throw new Failure(EXIT.usage, 'bad-value', fault.message, fault.hint ?? undefined);
}

/** Says what happened, which faults it brought, and what comes next. */
function tell(
  { deed, before, text, library, found }: Changed,
  opened: OpenCustomer,
  input: Input,
  host: Host,
): MutationResult {
  const { today, file, customer, shown } = opened;
  const { style } = input.globals;
  const { sentence, notes = [], expectedFindings: toldOtherwise = [], next } = deed;
  const result: MutationResult = {
    customer: customer.id,
    file,
    sentence,
    notes,
    found: broughtBy(library, found, file, today).filter(({ rule }) => !toldOtherwise.includes(rule)),
    // What was not written cannot be gone on from.
    next: input.flag('dryRun') ? undefined : next && inSameLibrary(next, input.globals),
    isTrial: input.flag('dryRun'),
    isIdle: text === undefined,
    shown,
  };
  if (result.isTrial) host.out(patchText(file, before, text ?? before, style));
  (result.isTrial ? host.err : host.out)(mutationText(result, style));
  const besides = mutationNotes(result, style);
  if (besides !== '') host.err(besides);
  return result;
}

/** Of what is found in the file afterwards, what was not before. Most deeds bring nothing, and then before is not asked. */
function broughtBy(before: Library, found: readonly Diagnostic[], file: string, today: Day): readonly Diagnostic[] {
  const ofFile = (diagnostics: readonly Diagnostic[]) => diagnostics.filter((one) => one.file === file);
  const own = ofFile(found);
  return own.length === 0
    ? []
    : partition(own, fingerprintOf, ofFile(lint(before, today).diagnostics).map(fingerprintOf)).fresh;
}

/** What was changed before would be committed as if it were part of the deed. */
export function refuseUncommitted(
  { root, file, shown }: Pick<OpenCustomer, 'root' | 'file' | 'shown'>,
  { env }: Host,
): void {
  const state = isUncommitted(gitIn(root, env), file);
  if (state === false) return;
  const hint = 'commit that first, or leave --commit out';
  if (typeof state === 'object' && state.refused.code === 'no-repository') {
    throw new Failure(EXIT.usage, 'no-repository', 'there is no git repository to commit to', 'leave --commit out');
  }
  if (typeof state === 'object') throw failureOf(state.refused);
  throw new Failure(EXIT.usage, 'uncommitted', `${shown(file)} has changes that are not committed`, hint);
}

const commit = ({ root, file, customer }: OpenCustomer, { sentence }: Mutation, host: Host): void =>
  commitAll(root, [file], `${customer.id}: ${sentence}`, host);

/** Commits these files and nothing else. Fails where git does not (exit 2); they are changed all the same. */
export function commitAll(root: string, files: readonly string[], said: string, { env, err }: Host): void {
  const { subject, message } = commitText(said);
  const fault = commitFiles(gitIn(root, env, { runsHooks: true }), files, message);
  if (fault !== undefined) {
    const hint = 'fix that, and commit it yourself';
    throw new Failure(EXIT.usage, 'not-committed', `the change was made, but not committed: ${fault}`, hint);
  }
  err(`committed: ${subject}\n`);
}
