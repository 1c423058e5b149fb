// A library as a tree of files, and the results of check and diff on two of them, without git and without a disk.
import { stringify } from 'yaml';
import { underOtherSettings } from '../../src/cli/check/since.ts';
import { sizeRefusal } from '../../src/io/files/folder.ts';
import type { CustomerSelection } from '../../src/io/git/states.ts';
import { type LoadedConfig, loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { CONFIG_FILE } from '../../src/model/config.ts';
import type { CustomerFile } from '../../src/model/customer.ts';
import { BASELINE_FILE, type Fingerprint } from '../../src/model/fingerprint.ts';
import type { Source } from '../../src/model/source.ts';
import { baselineChanges } from '../../src/review/baseline-changes.ts';
import { compare } from '../../src/review/compare.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { readBaseline, writeBaseline } from '../../src/rules/baseline.ts';
import { fileReports } from '../../src/rules/file-report.ts';
import { judgeApproved, judgeSince } from '../../src/rules/judge-findings.ts';
import { lintReports } from '../../src/rules/lint.ts';
import { selectionOf } from '../../src/workspace/read-library.ts';

export const TODAY = '2026-02-05';

/** A comment that silences a rule in everything under a key of a file. */
export interface Comment {
  readonly file: string;
  readonly key: string;
  readonly rule: string;
}

/** The parts that make up the files of a library. */
export interface Tree {
  config: Record<string, unknown>;
  customers: Map<string, CustomerFile>;
  comments: Comment[];
  /** Files that are not customers, and texts that replace a customer's. */
  texts: Map<string, string>;
  baseline: readonly Fingerprint[] | undefined;
}

/** The files of a tree, by their paths from the library's folder. */
export function filesOf({ config, customers, comments, texts, baseline }: Tree): ReadonlyMap<string, string> {
  const files = new Map([...customers].map(([file, data]) => [file, withComments(stringify(data), file, comments)]));
  for (const [file, text] of texts) files.set(file, text);
  files.set(CONFIG_FILE, stringify(config));
  if (baseline !== undefined) files.set(BASELINE_FILE, writeBaseline(baseline));
  return files;
}

const withComments = (text: string, file: string, comments: readonly Comment[]): string =>
  comments
    .filter((comment) => comment.file === file)
    .reduce(
      (lines, { key, rule }) =>
        lines.replace(
          new RegExp(`^${key}:.*$`, 'm'),
          (line) => `# refs-ignore ${rule} until=2026-12-31 reason: with their legal team\n${line}`,
        ),
      text,
    );

const encoder = new TextEncoder();
const configOf = (files: ReadonlyMap<string, string>): LoadedConfig =>
  loadConfig({ file: CONFIG_FILE, bytes: encoder.encode(files.get(CONFIG_FILE) ?? 'version: 1\n') });

function sourceOf(file: string, text: string, { maxBytes }: CustomerSelection): Source {
  const bytes = encoder.encode(text);
  return bytes.length > maxBytes ? { file, refused: sizeRefusal(bytes.length, maxBytes) } : { file, bytes };
}

/** Two trees as git would hand them over. */
const statesOf = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) => ({
  read({
    base,
    head,
    unchanged,
  }: {
    readonly base: CustomerSelection;
    readonly head: CustomerSelection;
    readonly unchanged: boolean;
  }) {
    const same = (file: string) => before.get(file) === after.get(file);
    const isBoth = (file: string) => same(file) && base.matches(file) && head.matches(file);
    const of = (
      files: ReadonlyMap<string, string>,
      selection: CustomerSelection,
      isWanted: (file: string) => boolean,
    ) =>
      [...files].flatMap(([file, text]) =>
        isWanted(file) && selection.matches(file) ? [sourceOf(file, text, selection)] : [],
      );
    return {
      base: of(before, base, (file) => !isBoth(file)),
      head: of(after, head, (file) => !isBoth(file)),
      unchanged: unchanged ? of(after, head, isBoth) : [],
    };
  },
});

/** The file reports of a tree under its own config. */
function openedOf(files: ReadonlyMap<string, string>) {
  const loaded = configOf(files);
  const selection = selectionOf(loaded);
  const sources = [...files].flatMap(([file, text]) =>
    selection.matches(file) ? [sourceOf(file, text, selection)] : [],
  );
  const library = loadLibrary(loaded, sources);
  return { root: '', loaded, source: library, reports: fileReports(library, TODAY), typed: undefined, today: TODAY };
}

/** Every finding of a tree that no comment silences, as its baseline would hold it. */
export function findingsOf(tree: Tree): readonly Fingerprint[] {
  const { source, reports } = openedOf(filesOf(tree));
  return lintReports(source, reports, TODAY)
    .reported.filter(({ ignore }) => ignore === undefined)
    .map(({ fingerprint: { content: _, ...print } }) => print);
}

/** The failures of `check --since`, with and without approval, and of `diff`. */
export function outcome(base: Tree, head: Tree) {
  const [before, after] = [filesOf(base), filesOf(head)];
  const opened = openedOf(after);
  const states = statesOf(before, after);
  const baseline = readBaseline(after.get(BASELINE_FILE) ?? '') ?? [];
  const compared = { ...underOtherSettings(states, configOf(before), opened, TODAY), head: opened, baseline };
  const found = lintReports(opened.source, opened.reports, TODAY).reported;
  const errorsOf = (judge: typeof judgeSince) =>
    judge(compared, found).counted.flatMap(({ diagnostic }) =>
      diagnostic.severity === 'error' ? [`${diagnostic.rule} ${diagnostic.file}: ${diagnostic.message}`] : [],
    );
  return { errors: errorsOf(judgeSince), approved: errorsOf(judgeApproved), toApprove: () => review(before, after) };
}

/** The changes that need approval, and the faults that no approval waives. */
function review(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const [old, now] = [configOf(before), configOf(after)];
  const [base, head] = [selectionOf(old), selectionOf(now)];
  const read = statesOf(before, after).read({ base, head, unchanged: true });
  const states = { base: loadLibrary(old, read.base), head: loadLibrary(now, read.head) };
  const [known, knows] = [before, after].map((files) => readBaseline(files.get(BASELINE_FILE) ?? '') ?? []);
  const changes = [...compare(states.base, states.head), ...baselineChanges(known ?? [], knows ?? [])];
  const bystanders = loadLibrary(now, read.unchanged);
  const reviewed = reviewChanges(changes, states, TODAY, bystanders);
  return [
    ...reviewed.changes.flatMap(({ judgement, message, customer }) =>
      judgement === 'approve' ? [`${customer}: ${message}`] : [],
    ),
    ...reviewed.faults.map(({ message }) => message),
  ];
}
