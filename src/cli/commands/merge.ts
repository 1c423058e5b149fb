import { type OpenCustomer, openCustomer } from '../../cache/open-customer.ts';
import type { FileChange } from '../../io/files/change-files.ts';
import { readFile } from '../../io/files/folder.ts';
import { loadLibrary } from '../../library/load.ts';
import { linkCompanies } from '../../library/parents.ts';
import { CONFIG_FILE } from '../../model/config.ts';
import type { Customer } from '../../model/customer.ts';
import type { Edit } from '../../model/edit.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import { BASELINE_FILE, fingerprintKey, fingerprintOf } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import type { Conflict, MergeSide } from '../../mutations/merge-conflicts.ts';
import type { Mutation } from '../../mutations/mutation.ts';
import { pathsNaming } from '../../mutations/paths-naming.ts';
import { type MergePlan, planMerge } from '../../mutations/plan-merge.ts';
import { dropFromOverrides } from '../../mutations/rename-id.ts';
import { plain } from '../../report/escape.ts';
import { readBaseline, writeBaseline } from '../../rules/baseline.ts';
import { partition } from '../../rules/fingerprint.ts';
import { lintAlone } from '../../rules/lint.ts';
import { commandLine, withOption } from '../../text/command-line.ts';
import { nearest } from '../../text/nearest.ts';
import { valueText } from '../../text/value-text.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { apply } from '../../yaml/edit/apply.ts';
import { withCommentsOf } from '../../yaml/edit/bring-comments.ts';
import {
  broughtBy,
  MUTATION_OPTIONS,
  type MutationInput,
  refuseBroken,
  refuseFaults,
  refuseTooLarge,
} from '../carry-out.ts';
import { changeTogether, editedText, textOf } from '../change-together.ts';
import { defineCommand } from '../command.ts';
import { customerOf } from '../name-customer.ts';
import { ask } from '../prompt.ts';
import { baselineWith } from './rename.ts';

export default defineCommand({
  arguments: [
    { name: '[customer]', summary: 'who stays: an id, or a name', values: 'customer' },
    { name: '[other]', summary: 'who goes into it', values: 'customer' },
  ],
  options: [
    {
      flags: '--take <value=side...>',
      summary: 'whose value counts where the two differ: segment=a, or owners.account=b',
      many: true,
    },
    { flags: '--ours', summary: 'in all other values that differ, the one of who stays' },
    { flags: '--theirs', summary: 'in all other values that differ, the one of who goes' },
    ...MUTATION_OPTIONS,
  ],
  examples: [
    'merge nordlicht kettlewell-foods',
    'merge nordlicht kettlewell-foods --take segment=a --take owners.account=b',
    'merge nordlicht kettlewell-foods --ours --dry-run',
  ],
  async run(input, host) {
    const { args, options, globals } = input;
    if (args[1] === undefined && !globals.mayAsk)
      throw new Failure(
        EXIT.usage,
        'missing-value',
        '<other> is missing: who goes into it',
        'add its id: see "refs find"',
      );
    const pair = {
      a: openCustomer(await customerOf(args, globals, host), globals, host),
      b: openCustomer(await customerOf([args[1]], globals, host), globals, host),
    };
    if (pair.a.file === pair.b.file)
      throw new Failure(EXIT.usage, 'same-customer', `"${pair.a.customer.id}" is one customer`, 'name two');
    for (const { customer } of [pair.a, pair.b]) refuseBroken(customer, pair.a);
    const all = options.ours ? 'a' : options.theirs ? 'b' : undefined;
    if (options.ours && options.theirs)
      throw new Failure(EXIT.usage, 'bad-value', '--ours and --theirs cannot both hold', 'leave one of them out');
    const taken = new Map(options.take.map(sideIn));
    let plan = planOf(pair, (name) => taken.get(name) ?? all);
    if ('conflicts' in plan && plan.conflicts !== undefined) {
      const { conflicts } = plan;
      if (!globals.mayAsk) return refuseConflicts(conflicts, pair, input, host);
      for (const conflict of conflicts) taken.set(conflict.name, await chooseSide(conflict, pair, host));
      plan = planOf(pair, (name) => taken.get(name) ?? all);
    }
    refuseUnknown([...taken.keys()], pair);
    if ('conflicts' in plan && plan.conflicts !== undefined) throw new Error('a choice is left');
    if ('refused' in plan) throw new Failure(EXIT.findings, 'not-merged', plan.refused, plan.hint);
    return change(pair, plan, input, host);
  },
});

/** The customer that stays, and the one that goes. */
interface OpenPair {
  readonly a: OpenCustomer;
  readonly b: OpenCustomer;
}

const planOf = ({ a, b }: OpenPair, sideOf: (name: string) => MergeSide | undefined): MergePlan =>
  planMerge({ a: a.customer, b: b.customer }, sideOf, { config: a.loaded.config, today: a.today });

/** The choice of `segment=a`. */
function sideIn(text: string): readonly [string, MergeSide] {
  const [, name, side] = text.match(/^([^=]+)=([ab])$/) ?? [];
  if (name !== undefined) return [name, side as MergeSide];
  throw new Failure(EXIT.usage, 'bad-value', `"${text}" is no choice`, 'write it as in --take segment=a');
}

/** Refuses a choice of a value that does not differ. */
function refuseUnknown(names: readonly string[], pair: OpenPair): void {
  const plan = planOf(pair, () => undefined);
  if ('refused' in plan) return;
  const known = (plan.conflicts ?? []).map(({ name }) => name);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong === undefined) return;
  const meant = nearest(wrong, known);
  const hint = meant === undefined ? `those that do: ${known.join(', ') || 'none'}` : { typed: wrong, meant };
  throw new Failure(EXIT.usage, 'bad-value', `"${wrong}" does not differ, or is not to choose`, hint);
}

/** One side of a conflict: the value, and its place. */
function sideText(value: unknown, { path }: Conflict, { file, library, shown }: OpenCustomer): string {
  const { line } = library.locate({ file, path });
  return `${valueText(value)} (${shown(file)}:${line})`;
}

const bothTexts = (conflict: Conflict, { a, b }: OpenPair): readonly [string, string] => [
  sideText(conflict.a, conflict, a),
  sideText(conflict.b, conflict, b),
];

async function chooseSide(conflict: Conflict, pair: OpenPair, host: Host): Promise<MergeSide> {
  const [a, b] = bothTexts(conflict, pair);
  const choices = [
    { value: 'a', name: plain(a) },
    { value: 'b', name: plain(b) },
  ];
  const chosen = await ask({ type: 'select', message: `Which ${plain(conflict.name)} holds?`, choices }, host);
  return chosen === 'b' ? 'b' : 'a';
}

/** Shows the values that differ side by side, and says how to choose (exit 1). */
function refuseConflicts(
  conflicts: readonly Conflict[],
  pair: OpenPair,
  { options }: { readonly options: { readonly take: readonly string[] } },
  host: Host,
): ExitCode {
  const { a, b } = pair;
  const many = conflicts.length === 1 ? '1 value differs' : `${conflicts.length} values differ`;
  host.err(`refs: ${many}, and nothing was written\n`);
  for (const conflict of conflicts) {
    const [ofA, ofB] = bothTexts(conflict, pair);
    host.err(`  ${plain(conflict.name)}: ${plain(ofA)} | ${plain(ofB)}\n`);
  }
  const takes = [...options.take, ...conflicts.map(({ name }) => `${name}=a`)];
  const command = commandLine`refs merge ${a.customer.id} ${b.customer.id}`;
  const full = takes.reduceRight((line, take) => withOption(line, 'take', take), command);
  host.err(`  → choose a or b for each, or the rest by --ours or --theirs: ${full}\n`);
  return EXIT.findings;
}

/** Changes every file that names one of the two, in one go. */
async function change(pair: OpenPair, plan: Mutation, input: MutationInput, host: Host): Promise<ExitCode> {
  const { a, b } = pair;
  const { root, loaded, today } = a;
  const { library } = openLibrary(input.globals, host);
  const edited = editedText(apply(textOf(a.source), plan.edits), a.file);
  const text = withCommentsOf(edited, { name: b.file, text: textOf(b.source) });
  const bytes = new TextEncoder().encode(text);
  refuseTooLarge(bytes.length, a);
  const merged = loadLibrary(loaded, [{ file: a.file, bytes }]);
  const found = lintAlone(merged, today).diagnostics;
  const known = loadLibrary(loaded, [a.source, b.source]);
  refuseFaults(known, merged, found, today);
  refuseCircle(merged, pair, library);
  const naming = new Map(
    library.customers.flatMap(({ data, file }) => {
      const paths = file === a.file || file === b.file ? [] : pathsNaming(data, b.customer.id);
      return paths.length === 0 ? [] : [[file, paths] as const];
    }),
  );
  const hasBaseline = 'bytes' in readFile(root, BASELINE_FILE, loaded.config.maxFileSize);
  const files = [
    ...[a.file, b.file, ...naming.keys()],
    ...(dropFromOverrides(loaded.config, b.file).length > 0 ? [CONFIG_FILE] : []),
    ...(hasBaseline ? [BASELINE_FILE] : []),
  ];
  const { sentence, notes = [], next } = plan;
  const said = { sentence, notes, found: broughtBy(known, found, a.file, today), ...(next !== undefined && { next }) };
  const changeOf = (source: Source) => changeIn(source, pair, text, naming.get(source.file) ?? []);
  return changeTogether({ opened: a, files, ...said, changeOf }, input, host);
}

/** The change of one of the files. Fails where one of the two is not the one that was planned for any more (exit 1). */
function changeIn(source: Source, { a, b }: OpenPair, merged: string, naming: readonly Path[]): FileChange {
  const { file } = source;
  const text = textOf(source);
  const planned = [a, b].find((opened) => opened.file === file);
  if (planned !== undefined && text !== textOf(planned.source))
    throw new Failure(EXIT.findings, 'changed', 'the library changed meanwhile', 'run it again');
  if (file === a.file) return { file, text: merged };
  if (file === b.file) return { file, as: 'gone' };
  if (file === BASELINE_FILE) return { file, text: mergedBaseline(text, { a, b }) };
  const edits: readonly Edit[] =
    file === CONFIG_FILE
      ? dropFromOverrides(a.loaded.config, b.file)
      : naming.map((path) => ({ op: 'set', path, value: a.customer.id }));
  return { file, text: editedText(apply(text, edits), file) };
}

/** A baseline with the findings of who goes under the id of who stays, except those that it would hide of who stays. */
function mergedBaseline(text: string, { a, b }: OpenPair): string {
  const known = readBaseline(text);
  if (known === undefined) return text;
  const [stays, goes] = [a.customer.id, b.customer.id];
  const { diagnostics } = lintAlone(loadLibrary(a.loaded, [a.source]), a.today);
  const { fresh } = partition(
    diagnostics.filter(({ file }) => file === a.file),
    fingerprintOf,
    known.filter(({ subject }) => subject === stays),
  );
  const open = new Set(fresh.map((finding) => fingerprintKey(fingerprintOf(finding))));
  const kept = known.filter((one) => one.subject !== goes || !open.has(fingerprintKey({ ...one, subject: stays })));
  return baselineWith(writeBaseline(kept), goes, stays);
}

/** Refuses a merge after which companies would own one another. */
function refuseCircle({ customers: [merged] }: Library, { a, b }: OpenPair, library: Library): void {
  const rest = library.customers.filter(({ file }) => file !== a.file && file !== b.file);
  const followed = rest.map((one): Customer => {
    const isChild = one.data.parent === b.customer.id;
    return isChild ? { ...one, data: { ...one.data, parent: a.customer.id } } : one;
  });
  const linked = linkCompanies({ ...library, customers: [...(merged ? [merged] : []), ...followed] });
  const fault = linked.customers.find(({ file }) => file === a.file)?.parents?.fault;
  if (fault === undefined || a.customer.parents?.fault !== undefined) return;
  const hint = `settle first who owns whom: ${commandLine`refs edit ${a.customer.id}`}`;
  throw new Failure(EXIT.findings, 'not-merged', fault.message, hint);
}
