import { keepLastEdit } from '../cache/last-edit.ts';
import { type OpenCustomer, reparseCustomer } from '../cache/open-customer.ts';
import { changeFile } from '../io/files/change-file.ts';
import { readFile } from '../io/files/folder.ts';
import { commitFiles, isUncommitted } from '../io/git/commit.ts';
import { failureOf, gitIn } from '../io/git/run.ts';
import { loadLibrary } from '../library/load.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../model/exit.ts';
import { fingerprintOf } from '../model/fingerprint.ts';
import type { Host } from '../model/host.ts';
import type { Library } from '../model/library.ts';
import type { Source } from '../model/source.ts';
import { isRefused, type Mutation, type MutationPlan, type RefusedMutation } from '../mutations/mutation.ts';
import { plain } from '../report/escape.ts';
import { commitText, type MutationResult, mutationNotes, mutationText, refusalText } from '../report/mutation.ts';
import { patchText } from '../report/patch.ts';
import { partition } from '../rules/fingerprint.ts';
import { diagnosticsOf, lintAlone } from '../rules/lint.ts';
import { privacyPersonalData } from '../rules/privacy/personal-data.ts';
import { commandLine } from '../text/command-line.ts';
import { apply } from '../yaml/edit/apply.ts';
import { changeComments } from '../yaml/edit/change-comments.ts';
import { type Input, inSameLibrary, type OptionSpec, type OptionValues } from './command.ts';
import type { FieldContext } from './field.ts';
import { askWhether, isUnconfirmed } from './prompt.ts';

/** The options of every mutation. */
export const MUTATION_OPTIONS = [
  { flags: '--dry-run', summary: 'print what would change in the file, and write nothing' },
  { flags: '--commit', summary: 'commit that file, and nothing else, with what happened as its message' },
] as const satisfies readonly OptionSpec[];

/** The command line of any mutation. */
export type MutationInput = Input<Input['args'], OptionValues<typeof MUTATION_OPTIONS>>;

/** A plan for the file as it is at that moment. */
interface PlanMutation {
  (now: Omit<FieldContext, 'answers'>): MutationPlan;
  /** It may write to a file with errors, since a person saw all of it. */
  readonly mayRepair?: true;
}

/** The outcome of a mutation; `library` is the customer's file as it is afterwards, or would be. */
export interface Outcome {
  readonly exit: ExitCode;
  readonly library: Library;
}

/**
 * Plans on the file as it is at that moment, writes it, and reports. A change that policy refuses is reported with its
 * reasons (exit 1), and nothing is written. With `--dry-run` the change is printed instead.
 */
export async function carryOut(
  opened: OpenCustomer,
  plan: PlanMutation,
  input: MutationInput,
  host: Host,
): Promise<Outcome> {
  const { dryRun: isTrial, commit: mayCommit } = input.options;
  const { root, file, loaded } = opened;
  const { maxFileSize } = loaded.config;
  if (mayCommit && !isTrial) refuseUncommitted(opened, host);
  if (!isTrial && isUnconfirmed(host) && !(await isConfirmed(opened, plan, input, host))) {
    host.err('nothing was written\n');
    return { exit: EXIT.findings, library: opened.library };
  }
  const made = isTrial
    ? changeOf(readFile(root, file, maxFileSize), opened, plan)
    : await changeFile(root, file, maxFileSize, (source) => changeOf(source, opened, plan));
  if ('refused' in made) {
    const { refused, reasons = [], hint } = made.refused;
    const locate: Library['locate'] = (place) => opened.locateElsewhere(place) ?? made.library.locate(place);
    const where = { locate, shown: opened.shown };
    host.err(refusalText({ refused, reasons, hint }, where, input.globals.style));
    return { exit: EXIT.findings, library: made.library };
  }
  const { text, before, mutation } = made;
  if (!isTrial && text !== undefined) {
    const sentence = `${opened.customer.id}: ${mutation.sentence}`;
    const { irrevocable: refused } = mutation;
    const files = refused === undefined ? [{ file, before, after: text }] : [];
    keepLastEdit(root, { sentence, files, refused }, host);
  }
  const result = report(made, opened, input, host);
  if (mayCommit && !isTrial && !result.isIdle) commit(opened, made.mutation, host);
  return { exit: EXIT.fine, library: made.after };
}

/** Repeats what the answers will write, and asks for a yes. Nothing is asked where nothing would be written. */
async function isConfirmed(
  opened: OpenCustomer,
  plan: PlanMutation,
  { globals: { style } }: MutationInput,
  host: Host,
): Promise<boolean> {
  const { root, file, customer, loaded } = opened;
  const made = changeOf(readFile(root, file, loaded.config.maxFileSize), opened, plan);
  if (made.text === undefined) return true;
  host.screen.write(patchText(file, made.before, made.text, style));
  host.err(`${plain(`${customer.id}: ${made.mutation.sentence}`)}\n`);
  return askWhether('Write this?', host);
}

interface RefusedChange {
  readonly text?: undefined;
  readonly refused: RefusedMutation;
  readonly library: Library;
}

interface PlannedChange {
  /** The new text; undefined where nothing changes. */
  readonly text?: string;
  readonly before: string;
  readonly mutation: Mutation;
  readonly library: Library;
  readonly after: Library;
  /** The findings in it afterwards. */
  readonly found: readonly Diagnostic[];
}

function changeOf(source: Source, opened: OpenCustomer, plan: PlanMutation): RefusedChange | PlannedChange {
  const { customer, library } = reparseCustomer(opened, source);
  const { loaded, today, shown } = opened;
  if (!plan.mayRepair) refuseBroken(customer, opened);
  const mutation = plan({ customer, config: loaded.config, today });
  if (isRefused(mutation)) return { refused: mutation, library };
  const before = 'bytes' in source ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes) : '';
  const made = mutation.rewrites === undefined ? apply(before, mutation.edits) : rewritten(before, mutation.rewrites);
  if ('refused' in made) {
    const message = `${shown(source.file)} cannot be changed without touching more than is meant: ${made.refused}`;
    throw new Failure(EXIT.findings, 'not-editable', message, 'change it by hand');
  }
  const { inComments } = mutation;
  const text = inComments === undefined ? made.text : changeComments(made.text, inComments);
  const bytes = new TextEncoder().encode(text);
  refuseTooLarge(bytes.length, opened);
  const after = loadLibrary(loaded, [{ file: source.file, bytes }]);
  const found = lintAlone(after, today).diagnostics;
  refuseFaults(library, after, found, today);
  return { mutation, before, library, after, found, ...(text !== before && { text }) };
}

/** The text from an editor. Fails where the file is not the one that was opened any more (exit 1). */
function rewritten(before: string, rewrites: NonNullable<Mutation['rewrites']>): { readonly text: string } {
  if (before === rewrites.before) return { text: rewrites.after };
  const message = 'the file changed while you edited it, and nothing was written';
  throw new Failure(EXIT.findings, 'changed', message, 'take what you wrote over into it by hand');
}

/** Refuses to write to a broken file: only its sound part is known, and not where in the file that part is. */
export function refuseBroken({ broken, file }: Customer, { shown }: Pick<OpenCustomer, 'shown'>): void {
  if (!broken) return;
  const message = `${shown(file)} has errors, and what it says is not certain`;
  const hint = `fix them first: ${commandLine`refs check ${shown(file)}`}`;
  throw new Failure(EXIT.findings, 'broken-customer', message, hint);
}

/** Refuses a file larger than the limit: no command would read it any more. */
export function refuseTooLarge(size: number, { file, shown, loaded: { config } }: OpenCustomer): void {
  if (size <= config.maxFileSize) return;
  const message = `${shown(file)} would have ${size.toLocaleString('en')} bytes, and ${config.maxFileSize.toLocaleString('en')} are the most`;
  throw new Failure(EXIT.usage, 'too-large', message, 'say less, or raise max_file_size in the config');
}

/** Refuses what the schema does not allow, and how to reach a person: git forgets nothing. */
export function refuseFaults(before: Library, after: Library, found: readonly Diagnostic[], today: Day): void {
  const refusedIn = (library: Library, diagnostics: readonly Diagnostic[]) => [
    ...diagnosticsOf(library, library.faults, 'error'),
    ...diagnostics.filter(({ rule }) => rule === privacyPersonalData.id),
  ];
  const refused = refusedIn(after, found);
  if (refused.length === 0) return;
  const known = refusedIn(before, lintAlone(before, today, [privacyPersonalData]).diagnostics);
  const [fault] = partition(refused, fingerprintOf, known.map(fingerprintOf)).fresh;
  if (fault !== undefined) throw new Failure(EXIT.usage, 'bad-value', fault.message, fault.hint ?? undefined);
}

/** Reports the change, the faults that came with it, and the next command. */
function report(
  { mutation, before, text, library, found }: PlannedChange,
  opened: OpenCustomer,
  { options, globals }: MutationInput,
  host: Host,
): MutationResult {
  const { today, file, customer, shown } = opened;
  const { style } = globals;
  const { sentence, notes = [], expectedFindings = [], next } = mutation;
  const result: MutationResult = {
    customer: customer.id,
    file,
    sentence,
    notes,
    found: broughtBy(library, found, file, today).filter(({ rule }) => !expectedFindings.includes(rule)),
    // The next command needs the change written.
    next: options.dryRun ? undefined : next && inSameLibrary(next, globals),
    isTrial: options.dryRun,
    isIdle: text === undefined,
    shown,
  };
  if (result.isTrial) host.out(patchText(file, before, text ?? before, style));
  (result.isTrial ? host.err : host.out)(mutationText(result, style));
  const notesText = mutationNotes(result, style);
  if (notesText !== '') host.err(notesText);
  return result;
}

/** The findings that the file did not have before. Most mutations leave none, and then it is not linted as it was. */
export function broughtBy(
  before: Library,
  found: readonly Diagnostic[],
  file: string,
  today: Day,
): readonly Diagnostic[] {
  const ofFile = (diagnostics: readonly Diagnostic[]) => diagnostics.filter((one) => one.file === file);
  const own = ofFile(found);
  return own.length === 0
    ? []
    : partition(own, fingerprintOf, ofFile(lintAlone(before, today).diagnostics).map(fingerprintOf)).fresh;
}

/** Refuses a file with uncommitted changes: they would be committed as if they were part of this one. */
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

/** Commits these files and nothing else. Fails where git does not (exit 2); the change stays either way. */
export function commitAll(root: string, files: readonly string[], sentence: string, { env, err }: Host): void {
  const { subject, message } = commitText(sentence);
  const fault = commitFiles(gitIn(root, env, { runsHooks: true }), files, message);
  if (fault !== undefined) {
    const hint = 'fix that, and commit it yourself';
    throw new Failure(EXIT.usage, 'not-committed', `the change was made, but not committed: ${fault}`, hint);
  }
  err(`committed: ${subject}\n`);
}
