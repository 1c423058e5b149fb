import { basename, dirname, relative, resolve, sep } from 'node:path';
import { openCacheStore } from '../../cache/store.ts';
import { findLibrary, readFile } from '../../io/files/folder.ts';
import { failureOf } from '../../io/git/run.ts';
import { type CustomerSelection, type GitStates, readStates } from '../../io/git/states.ts';
import { type LoadedConfig, loadConfig } from '../../library/config.ts';
import { idOf, loadLibrary } from '../../library/load.ts';
import { linkTargets, namingTest } from '../../library/twins.ts';
import type { Change } from '../../model/change.ts';
import { CONFIG_FILE } from '../../model/config.ts';
import type { Day } from '../../model/day.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import { BASELINE_FILE } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import { fileDiffText } from '../../report/diff/file.ts';
import { type AuthoredFile, DIFF_FORMATS, type DiffResult } from '../../report/diff/index.ts';
import { plain } from '../../report/escape.ts';
import { baselineChanges } from '../../review/baseline-changes.ts';
import { assetFileChanges, templateChanges } from '../../review/bytes-changes.ts';
import { compare, omitted } from '../../review/compare.ts';
import { mayBearOnOthers } from '../../review/linked-pairs.ts';
import { reviewChanges } from '../../review/review-changes.ts';
import { linesOf, MAX_BASELINE_BYTES, readBaseline } from '../../rules/baseline.ts';
import { commandLine } from '../../text/command-line.ts';
import { MAX_POINTER_BYTES, pointedHash } from '../../text/git-lfs.ts';
import { dayOf, openConfig } from '../../workspace/open-library.ts';
import { DEFAULT_CONFIG, readConfig, selectionOf } from '../../workspace/read-library.ts';
import { defineCommand, type Globals, type Input, type OptionSpec, type OptionValues } from '../command.ts';
import { formatsOption, outputsOf, put } from '../format.ts';

const DIFF_OPTIONS = [
  { flags: '--staged', summary: 'compare the index, not the work tree' },
  {
    flags: '--approved',
    summary: 'the owner of consent agrees: what needs approval does not fail; an error still does',
  },
  { flags: '--exit-zero', summary: 'only inform' },
  formatsOption(Object.keys(DIFF_FORMATS)),
  { flags: '--git-driver', summary: "git's external diff, with git's own arguments", hidden: true },
  { flags: '--git-textconv', summary: "git's text conversion of one file", hidden: true },
] as const satisfies readonly OptionSpec[];

type DiffInput = Input<readonly [readonly string[]], OptionValues<typeof DIFF_OPTIONS>>;

export default defineCommand({
  arguments: [
    {
      name: '[range...]',
      summary: 'base, base..head, or base...head from where they parted (default: HEAD, compared with the work tree)',
    },
  ],
  options: DIFF_OPTIONS,
  examples: ['diff', 'diff --staged', 'diff main...HEAD', 'diff main...HEAD --format markdown', 'diff main --approved'],
  async run(input, host) {
    const { args, options } = input;
    if (options.gitDriver) return await runDriver(args[0], input.globals, host);
    if (options.gitTextconv) return await runTextconv(args[0][0] ?? '', host);
    const outputs = outputsOf<DiffResult>(DIFF_FORMATS, options.format);
    const result = await review(input, host);
    await put(outputs, result, input.globals.style, host);
    const isStopped =
      result.diagnostics.length > 0 ||
      (!result.approved && result.changes.some(({ judgement }) => judgement === 'approve'));
    return isStopped && !options.exitZero ? EXIT.findings : EXIT.fine;
  },
});

/** Compares and judges the two states that the command line names. */
async function review({ args: [ranges], options, globals }: DiffInput, host: Host): Promise<DiffResult> {
  const { root, loaded, today, shown, repositoryPath } = openConfig(globals, host, true);
  const [range, other] = ranges;
  if (other !== undefined) {
    throw new Failure(
      EXIT.usage,
      'two-ranges',
      `${range} and ${other} are two`,
      `write: ${commandLine`refs diff ${`${range}..${other}`}`}`,
    );
  }
  const store = globals.mayCache ? openCacheStore(root, host) : undefined;
  const states = readStates(root, { range, staged: options.staged, customers: selectionOf(loaded), store }, host.env);
  if ('refused' in states) {
    throw failureOf(states.refused);
  }
  const both = loadStates(states, loaded);
  const { base, head, unread, selected } = both;
  const compared = await resultOf(both, today);
  // The base says who an id is: a new name is a change of its own, and heads no other.
  const names = new Map(
    [...head.customers, ...unread.customers, ...base.customers].map(({ id, data }) => [id, data.name]),
  );
  return {
    ...compared,
    changedBy: changedBy(compared.changes, states, () => {
      const states = range === undefined ? undefined : readStates(root, { staged: options.staged }, host.env);
      return states === undefined || 'refused' in states ? undefined : differingFiles(states, selected);
    }),
    nameOf: (customer) => names.get(customer),
    approval: { command: approvalCommand(range, options.staged), label: host.env.REFS_APPROVED_LABEL },
    as_of: today,
    base: states.baseLabel,
    head: states.headLabel,
    approved: options.approved,
    shown,
    repositoryPath,
    link: linkOf(host, repositoryPath),
  };
}

interface LoadedStates extends StatesToCompare {
  readonly unread: Library;
  /** The customer files that the config of the head names. */
  readonly selected: CustomerSelection;
}

/** Loads what differs between two states, and what the change may bear on. */
function loadStates(states: GitStates, loaded: LoadedConfig): LoadedStates {
  const after = states.headLabel === 'work tree' ? loaded : loadConfig(states.headConfig ?? DEFAULT_CONFIG);
  // Mostly the config is the same, and then it is neither read twice nor compared.
  const before = states.baseConfig === states.headConfig ? after : loadConfig(states.baseConfig ?? DEFAULT_CONFIG);
  const selected = selectionOf(after);
  const both = { base: before === after ? selected : selectionOf(before), head: selected };
  const differing = states.otherChanges(both);
  const others = { has: (file: string) => differing.has(file) && !isPointerTo(file, states, loaded) };
  const mayBeNamed = differing.files === undefined || differing.files.some(others.has);
  const unchanged = mayBeNamed || JSON.stringify(before.config.policy) !== JSON.stringify(after.config.policy);
  const read = states.read({ ...both, unchanged });
  const base = loadLibrary(before, read.base);
  const head = loadLibrary(after, read.head);
  const linked = () => linkedSources(base, head, () => states.read({ ...both, unchanged: true }).unchanged);
  const unread = loadLibrary(after, unchanged ? read.unchanged : linked());
  return { base, head, unread, others, baseline: baselineOf(states), selected };
}

/**
 * The unchanged files that may be linked to a changed one: other files of its company, by name or id, or all of them
 * where one names the id of that customer, as a parent or an employer, or a person whom both list. An escaped text may
 * name any.
 */
function linkedSources(base: Library, head: Library, readUnchanged: () => readonly Source[]): readonly Source[] {
  const changed = [base, head].flatMap(linkTargets);
  const ids = changed.map(({ file }) => idOf(file));
  if (ids.length === 0 || !mayBearOnOthers(base, head)) return [];
  const people = changed.flatMap(({ data: { advocates = [] } }) => advocates.flatMap(({ person }) => person ?? []));
  const isNamed = namingTest(changed);
  const isSameId = new Set(ids.map((id) => id.toLowerCase()));
  const sources = readUnchanged().map((source) => ({ source, text: 'bytes' in source ? textOf(source) : '' }));
  const mayLink = ({ text }: { readonly text: string }) => LINKING.test(text);
  const twins = sources.filter(({ source, text }) => isSameId.has(idOf(source.file).toLowerCase()) || isNamed(text));
  const isAll =
    twins.some(mayLink) ||
    sources.some(
      (one) => mayLink(one) && (one.text.includes('\\') || [...ids, ...people].some((id) => one.text.includes(id))),
    );
  return (isAll ? sources : twins).map(({ source }) => source);
}

/** The keys that link a file to others. */
const LINKING = /\b(?:parent|employer|person)\b|\\/;

/** Says that git keeps the bytes of a file elsewhere, by their hash, and that they are those on the disk. */
function isPointerTo(file: string, states: GitStates, { assetFiles }: LoadedConfig): boolean {
  const { base } = states.headLabel === 'work tree' ? states.readOne(file, MAX_POINTER_BYTES) : {};
  const oid = base !== undefined && 'bytes' in base ? pointedHash(base.bytes) : undefined;
  const found = oid === undefined ? undefined : assetFiles?.hashOf(file);
  return found !== undefined && 'sha256' in found && found.sha256 === oid;
}

/** The command with the approval. */
const approvalCommand = (range: string | undefined, isStaged: boolean): string => {
  const command = range === undefined ? 'refs diff' : commandLine`refs diff ${range}`;
  return `${command}${isStaged ? ' --staged' : ''} --approved`;
};

/** Says who changed each file that a change is in. Absent `uncommitted` files are all of them. */
function changedBy(
  changes: readonly Change[],
  states: GitStates,
  uncommitted: () => readonly string[] | undefined,
): readonly AuthoredFile[] {
  const oldFiles = new Map(changes.map(({ file, oldFile }) => [file, oldFile]));
  if (oldFiles.size === 0) return [];
  const authors = states.authorsOf([...oldFiles].flat().filter((file) => file !== undefined));
  const open = states.headLabel === 'work tree' || states.headLabel === 'index' ? uncommitted() : [];
  return [...oldFiles].map(([file, oldFile]) => ({
    file,
    authors: [...new Set([file, oldFile ?? file].flatMap((path) => authors.get(path) ?? []))],
    isCommitted: open !== undefined && !open.includes(file),
  }));
}

/** The files that differ between two states. */
function differingFiles(states: GitStates, selection: CustomerSelection): readonly string[] {
  const { base, head } = states.read({ base: selection, head: selection, unchanged: false });
  const others = [CONFIG_FILE, BASELINE_FILE].filter((file) => {
    const { base: old, head: now } = states.readOne(file, MAX_BASELINE_BYTES);
    return old !== now;
  });
  return [...[...base, ...head].map(({ file }) => file), ...others];
}

/** Inputs of a comparison beyond the customers that differ and the config. */
/** Two states to compare. */
interface StatesToCompare {
  readonly base: Library;
  readonly head: Library;
  /** The customers that did not change. */
  readonly unread?: Library;
  /** The other files that differ. */
  readonly others?: Pick<ReadonlySet<string>, 'has'>;
  readonly baseline?: BaselineChanges;
}

async function resultOf({ base, head, unread, others = new Set(), baseline }: StatesToCompare, today: Day) {
  const bystanders = unread?.customers ?? [];
  const ofBytes = [
    ...templateChanges(head.config, others),
    ...assetFileChanges([...head.customers, ...bystanders], others),
  ];
  const compared = [...compare(base, head), ...ofBytes, ...(baseline?.changes ?? [])];
  const { changes, standing, faults } = reviewChanges(compared, { base, head }, today, unread);
  const isUnread = new Set(bystanders.map(({ file }) => file));
  const libraryOf = ({ side, file }: Change) => (side === 'base' ? base : unread && isUnread.has(file) ? unread : head);
  const lineOf = (change: Change) =>
    change.file === BASELINE_FILE ? baseline?.lineOf(change.path) : libraryOf(change).locate(change).line;
  return {
    changes: changes.map((change) => ({ ...change, line: lineOf(change) ?? 1 })),
    standing,
    diagnostics: faults.length === 0 ? [] : (await import('../../rules/lint.ts')).diagnosticsOf(head, faults, 'error'),
    omitted: omitted(base, head),
  };
}

interface BaselineChanges {
  readonly changes: readonly Change[];
  /** The line of a path in the head's baseline. */
  lineOf(path: Path): number | undefined;
}

/** The entries that the baseline gained. A baseline that cannot be read silences nothing. */
function baselineOf(states: GitStates): BaselineChanges {
  const { base, head } = states.readOne(BASELINE_FILE, MAX_BASELINE_BYTES);
  const [old, now] = [base, head].map((source) => (source !== undefined && 'bytes' in source ? textOf(source) : ''));
  const entries = readBaseline(now ?? '') ?? [];
  const changes = baselineChanges(readBaseline(old ?? '') ?? [], entries);
  const lines = linesOf(changes.length === 0 ? [] : entries, now ?? '');
  return { changes, lineOf: ([, index]) => lines[Number(index)]?.line };
}

const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(bytes);

/** Links to a line of the head on GitHub, in a run of its Actions. */
function linkOf({ env }: Host, repositoryPath: (file: string) => string): DiffResult['link'] {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (!server || !repository || !commit) return () => undefined;
  return (file, line) => {
    const path = repositoryPath(file).split('/').map(encodeURIComponent).join('/');
    return `${server}/${repository}/blob/${commit}/${path}#L${line}`;
  };
}

/**
 * git's external diff of one file: `path old-file old-hex old-mode new-file new-hex new-mode`, and on a rename the new
 * path too; an unmerged path comes alone. Source: git(1), GIT_EXTERNAL_DIFF. It always ends with 0: after a failure git
 * would skip all other files.
 */
async function runDriver(words: readonly string[], globals: Globals, host: Host): Promise<ExitCode> {
  const [path = '', oldFile, , , newFile, , , newPath = path] = words;
  try {
    if (oldFile === undefined || newFile === undefined) {
      const why = 'it is not merged yet';
      host.out(fileDiffText({ path, changes: [], omitted: [{ file: path, why }] }, globals.style));
      return EXIT.fine;
    }
    const root = findLibrary(dirname(resolve(host.cwd, newPath)));
    const loaded = root === undefined ? loadConfig(DEFAULT_CONFIG) : readConfig(root);
    const inLibrary = (file: string) =>
      relative(root ?? host.cwd, resolve(host.cwd, file))
        .split(sep)
        .join('/');
    const stateOf = (file: string, at: string) => loadLibrary(loaded, sourcesOf(file, inLibrary(at), loaded, host));
    const today = dayOf(globals.asOf, loaded.config.timezone, host);
    const { changes, omitted } = await resultOf(
      { base: stateOf(oldFile, path), head: stateOf(newFile, newPath) },
      today,
    );
    host.out(fileDiffText({ path: newPath, changes, omitted }, globals.style));
  } catch (error) {
    host.err(`refs: ${plain(path)}: ${plain(error instanceof Error ? error.message : String(error))}\n`);
  }
  return EXIT.fine;
}

/**
 * git's text conversion: the file with its keys in the documented order and each value in one way. A diff of two such
 * texts shows their content, and not how it is written. A file that has errors is printed as it is.
 */
async function runTextconv(file: string, host: Host): Promise<ExitCode> {
  const { renderCustomer } = await import('../../yaml/edit/render-customer.ts');
  const library = loadLibrary(
    loadConfig(DEFAULT_CONFIG),
    sourcesOf(file, basename(file), loadConfig(DEFAULT_CONFIG), host),
  );
  const [customer] = library.customers;
  const isSound = customer !== undefined && !library.faults.some(({ rule }) => rule !== 'file/name');
  host.out(isSound ? renderCustomer(customer.data, customer.file) : (library.textOf(basename(file)) ?? ''));
  return EXIT.fine;
}

/** One side of a file, under its path in the library; none where git has none. */
function sourcesOf(file: string, at: string, { config }: LoadedConfig, { cwd }: Host): readonly Source[] {
  if (file === '/dev/null' || file === 'nul') return [];
  const full = resolve(cwd, file);
  return [{ ...readFile(dirname(full), basename(full), config.maxFileSize), file: at }];
}
