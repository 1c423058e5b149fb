import { relative, resolve, sep } from 'node:path';
import { customerMatcher, loadConfig } from '../library/config.ts';
import { loadLibrary } from '../library/load.ts';
import { rangeAt } from '../library/text-index.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { type Meter, UNMETERED } from '../model/meter.ts';
import type { Source } from '../model/source.ts';
import { CHECK_FORMATS, type CheckResult } from '../report/check/index.ts';
import { plain } from '../report/escape.ts';
import { timingsText } from '../report/timings.ts';
import { BASELINE_FILE, readBaseline, staleEntries, writeBaseline } from '../rules/baseline.ts';
import { type Fingerprint, fingerprintOf, part } from '../rules/fingerprint.ts';
import { RULES } from '../rules/index.ts';
import { diagnosticsOf, lint, lintRows } from '../rules/lint.ts';
import { type Row, rowsOf } from '../rules/row.ts';
import { readFile } from '../sources/folder.ts';
import { readStates } from '../sources/git.ts';
import type { GitRefusal } from '../sources/run-git.ts';
import { openStore, type Store } from '../sources/store.ts';
import { untrackedTest } from '../sources/untracked.ts';
import { replaceFile } from '../sources/write.ts';
import { type Command, type Input, listArgument } from './command.ts';
import { formatsOption, outputsOf, put } from './format.ts';
import { byFile, type LibraryRows, readRows } from './library-rows.ts';
import { type OpenConfig, openConfig } from './open-library.ts';
import { selectionOf } from './read-library.ts';
import { newTimings } from './timings.ts';

const check: Command = {
  arguments: [
    {
      name: '[path...]',
      summary:
        'only what is found in these files and folders, or in standard input (-); the whole library is read all the same',
      values: 'file',
    },
  ],
  options: [
    formatsOption(CHECK_FORMATS),
    { flags: '--since <revision>', summary: 'only what is new since then fails; the rest is told' },
    {
      flags: '--stdin-filename <file>',
      summary: 'with -: the file of the library that standard input stands for',
      values: 'file',
    },
    { flags: '--fix', summary: 'mend what can be mended safely, and then check' },
    { flags: '--dry-run', summary: 'with --fix: print the patch, and write nothing' },
    {
      flags: '--write-baseline',
      summary: `keep what is found now in ${BASELINE_FILE}, so that only what is new counts`,
    },
    { flags: '--timings', summary: 'tell where the time went, on standard error' },
    { flags: '--prune-baseline', summary: 'take out of the baseline what was mended' },
  ],
  examples: [
    'check',
    'check customers/nordlicht.yaml',
    'check --as-of 2027-01-01',
    'check --format github --format sarif:out.sarif --format markdown:summary.md',
    'check - --stdin-filename customers/acme.yaml < draft.yaml',
    'check --since main',
    'check --write-baseline',
  ],
  async run(input, host) {
    const { args, options, flag, globals } = input;
    const outputs = outputsOf<CheckResult>(CHECK_FORMATS, options('format'));
    if (flag('dryRun') && !flag('fix')) {
      throw new Failure(
        EXIT.usage,
        'no-fix',
        '--dry-run is for --fix, which is not there',
        'write: refs check --fix --dry-run',
      );
    }
    if (flag('fix')) {
      const mended = await mend(input, host);
      if (flag('dryRun')) return mended;
    }
    const typed = await typedFile(input, host);
    const timings = flag('timings') ? newTimings() : undefined;
    const meter = timings ?? UNMETERED;
    const opened = (await openFewRows(input, host)) ?? (await openRows(input, host, meter, typed));
    const { loaded, today, shown, hosted, ground, rows } = opened;
    const { config } = loaded;
    const paths = listArgument(args[0]).map((path) => (path === '-' && typed !== undefined ? typed.path : path));
    if (typed !== undefined) refuseForeign(typed, opened, host);
    const isWanted = pathFilter(paths, opened, host.cwd);
    const linted = meter.time('compare', () => lintRows(ground, rows, today, RULES, meter));
    const baseline = baselineOf(opened);
    const parted = part(linted.diagnostics, baseline?.known ?? []);
    if (flag('writeBaseline')) return keep(linted.diagnostics.map(fingerprintOf), opened, host);
    if (flag('pruneBaseline')) return keep(parted.known.map(fingerprintOf), opened, host);
    const stale = diagnosticsOf({ ...ground, files: [] }, staleEntries(parted.gone, baseline?.text ?? ''));
    const since = input.option('since');
    const wanted = [...stale, ...parted.fresh].filter(({ file }) => isWanted(file));
    const { fresh: diagnostics, known: told } =
      since === undefined
        ? { fresh: wanted, known: [] }
        : part(wanted, await findingsAt(since, opened, host, paths.length > 0));
    const looked = rows.filter(({ file }) => isWanted(file));
    const result: CheckResult = {
      as_of: today,
      summary: {
        files: looked.length,
        customers: looked.filter(({ why }) => why === undefined).length,
        errors: countOf(diagnostics, 'error'),
        warnings: countOf(diagnostics, 'warning'),
        infos: countOf(diagnostics, 'info'),
        ignored: linted.ignored.filter(({ file }) => isWanted(file)).length,
        known: parted.known.filter(({ file }) => isWanted(file)).length,
      },
      diagnostics,
      told,
      since,
      files: looked.map(({ file }) => file),
      textOf: (file) => (file === BASELINE_FILE ? baseline?.text : opened.textOf(file)),
      shown,
      hosted,
    };
    await put(outputs, result, globals.style, host);
    if (timings !== undefined) host.err(timingsText(timings.spent, timings.counted, globals.style));
    // A level may silence what is wrong with a file, but not that it was not read.
    for (const { file, why } of looked) {
      if (why === undefined) continue;
      const isTold = diagnostics.some((diagnostic) => diagnostic.file === file);
      if (!isTold) host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
    }
    if (result.summary.errors > 0) return EXIT.findings;
    return looked.length > 0 ? EXIT.fine : nothingChecked(config.customers, host);
  },
};

export default check;

/** A library by its rows, and the day it is asked about. */
interface OpenRows extends OpenConfig, LibraryRows {
  readonly typed: TypedFile | undefined;
  readonly store: Store | undefined;
  /** The rows at the revision that is compared with, where they are known already. */
  readonly before?: readonly Row[];
}

async function openRows({ globals }: Input, host: Host, meter: Meter, typed?: TypedFile): Promise<OpenRows> {
  const opened = meter.time('open', () => openConfig(globals, host, true));
  const { root } = opened;
  const store = globals.mayKeep ? openStore(root, host) : undefined;
  const instead = typed === undefined ? {} : { instead: typed.asFileOf(root) };
  const helpers = host.helpers && { helpers: host.helpers };
  return { ...opened, ...(await readRows(opened, { store, meter, ...helpers, ...instead })), typed, store };
}

/** As much of a library as tells what is new in a few of its files; undefined where more of it is asked about. */
async function openFewRows({ args: [paths], option, flag, globals }: Input, host: Host): Promise<OpenRows | undefined> {
  const since = option('since');
  const wanted = listArgument(paths);
  const isOfAll = ['fix', 'writeBaseline', 'pruneBaseline'].some(flag);
  if (since === undefined || wanted.length === 0 || wanted.includes('-') || isOfAll || !globals.mayKeep)
    return undefined;
  const opened = openConfig(globals, host, true);
  const { root } = opened;
  if (baselineOf(opened) !== undefined) return undefined;
  const store = openStore(root, host);
  const { readFewRows } = await import('./few-rows.ts');
  const rows = await readFewRows(
    opened,
    wanted.map((path) => pathIn(root, host.cwd, path)),
    since,
    store,
    host,
  );
  return rows && { ...opened, ...rows, typed: undefined, store };
}

/** Makes the edits that the findings carry, or prints them as a patch. */
async function mend(input: Input, host: Host): Promise<ExitCode> {
  const { apply } = await import('../edit/apply.ts');
  const { patchText } = await import('../report/patch.ts');
  const { changeFile } = await import('../sources/change-file.ts');
  const { args, flag, globals } = input;
  const opened = await openRows(input, host, UNMETERED);
  const { root, loaded, ground, rows, today, shown } = opened;
  const isWanted = pathFilter(listArgument(args[0]), opened, host.cwd);
  const fixes = lintRows(ground, rows, today).fixes.filter(({ diagnostic }) => isWanted(diagnostic.file));
  for (const file of new Set(fixes.map(({ diagnostic }) => diagnostic.file))) {
    const own = fixes.filter(({ diagnostic }) => diagnostic.file === file);
    const source = readFile(root, file, loaded.config.maxFileSize);
    if ('refused' in source) continue;
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
    const mark = before.startsWith(BOM) ? BOM : '';
    const made = apply(
      before.slice(mark.length),
      own.flatMap(({ edits }) => edits),
    );
    if ('refused' in made) {
      host.err(`${plain(shown(file))} was left as it is: ${plain(made.refused)}\n`);
    } else if (flag('dryRun')) {
      host.out(patchText(file, before.slice(mark.length), made.text, globals.style));
    } else {
      const { isAsRead } = await changeFile(root, file, loaded.config.maxFileSize, (now) => {
        const isAsRead = 'bytes' in now && Buffer.compare(now.bytes, source.bytes) === 0;
        return { isAsRead, ...(isAsRead && { text: `${mark}${made.text}` }) };
      });
      const said = isAsRead
        ? `mended ${own.length} in ${shown(file)}`
        : `${shown(file)} was left: it changed meanwhile`;
      host.err(`${plain(said)}\n`);
    }
  }
  return EXIT.fine;
}

const BOM = '\uFEFF';

/** A file of the library as it is being typed, for editors and hooks. */
interface TypedFile {
  /** From the working directory. */
  readonly path: string;
  asFileOf(root: string): Source;
}

/** What standard input stands for; undefined where it is not read. */
async function typedFile({ args, option }: Input, host: Host): Promise<TypedFile | undefined> {
  const path = option('stdinFilename');
  const isAsked = listArgument(args[0]).includes('-');
  if (!isAsked && path === undefined) return undefined;
  if (!isAsked || path === undefined) {
    const message = isAsked
      ? 'standard input stands for no file'
      : '--stdin-filename is for standard input, which is not read';
    throw new Failure(EXIT.usage, 'no-file', message, 'write: refs check - --stdin-filename customers/acme.yaml');
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of host.stdin)
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return { path, asFileOf: (root) => ({ file: pathIn(root, host.cwd, path), bytes }) };
}

/** What the config's glob does not name is no customer file, whatever it says. */
function refuseForeign({ path }: TypedFile, { root, loaded: { config } }: OpenConfig, { cwd }: Host): void {
  if (customerMatcher(config)(pathIn(root, cwd, path))) return;
  const hint = `its customer files are ${config.customers}`;
  throw new Failure(EXIT.missing, 'no-file', `${path} is no file of this library`, hint);
}

const pathIn = (root: string, cwd: string, path: string): string =>
  relative(root, resolve(cwd, path)).split(sep).join('/');

/** What is wrong, as of the same day, with the library as it was at a revision. */
async function findingsAt(
  revision: string,
  opened: OpenRows,
  host: Host,
  isOfFew: boolean,
): Promise<readonly Fingerprint[]> {
  const { root, loaded, today, store } = opened;
  if (opened.before !== undefined) return fingerprintsOf(opened, opened.before);
  const states = readStates(root, { range: revision }, host.env);
  if ('refused' in states) throw sinceFailure(states.refused);
  if (states.baseConfig === undefined) return [];
  const before = loadConfig(states.baseConfig);
  const selected = { base: selectionOf(before), head: selectionOf(loaded) };
  const isSameConfig = before.document.text !== undefined && before.document.text === loaded.document.text;
  if (!isSameConfig || opened.typed !== undefined) {
    const read = states.read({ ...selected, unchanged: true });
    return lint(loadLibrary(before, [...read.base, ...read.unchanged]), today).diagnostics.map(fingerprintOf);
  }
  // What is the same in both states has the same row in both.
  const { base, head } = states.read({ ...selected, unchanged: false });
  const isUntracked = untrackedTest(root, host.env);
  if ('refused' in isUntracked) throw sinceFailure(isUntracked.refused);
  const touched = new Set([...base, ...head].map(({ file }) => file));
  const rows = [
    ...opened.rows.filter(({ file }) => !touched.has(file) && !isUntracked(file)),
    ...rowsOf(loadLibrary(before, base), today),
  ].sort(byFile);
  if (isOfFew && store !== undefined && !opened.hasLinks) {
    const { keepMarks } = await import('./few-rows.ts');
    await keepMarks(opened, rows, revision, store, host);
  }
  return fingerprintsOf(opened, rows);
}

/** What is found in other rows of the same library. A fingerprint knows no lines. */
const fingerprintsOf = ({ ground, today }: OpenRows, rows: readonly Row[]): readonly Fingerprint[] =>
  lintRows({ ...ground, locate: () => rangeAt(1, 1) }, rows, today).diagnostics.map(fingerprintOf);

const sinceFailure = ({ code, message, hint }: GitRefusal): Failure =>
  new Failure(EXIT.usage, code, `--since: ${message}`, hint);

interface Baseline {
  readonly known: readonly Fingerprint[];
  readonly text: string;
}

// Far more than a library could have.
const MAX_BASELINE_BYTES = 64 * 1024 ** 2;

/** What the library was adopted with; undefined where there is no baseline. */
function baselineOf({ root, loaded: { config } }: OpenConfig): Baseline | undefined {
  const source = readFile(root, BASELINE_FILE, MAX_BASELINE_BYTES);
  if ('refused' in source) return undefined;
  const text = new TextDecoder().decode(source.bytes);
  const known = readBaseline(text);
  if (known !== undefined) return { known, text };
  const hint = `write it anew${config.broken ? ', once the config is mended' : ''}: refs check --write-baseline`;
  throw new Failure(EXIT.usage, 'bad-baseline', `${BASELINE_FILE} is no baseline`, hint);
}

/** Writes the baseline anew, and says what it holds. */
function keep(known: readonly Fingerprint[], { root, shown }: OpenConfig, host: Host): ExitCode {
  const fault = replaceFile(root, BASELINE_FILE, writeBaseline(known));
  if (fault !== undefined) {
    const { why, hint = 'fix that, and run it again' } = fault;
    throw new Failure(EXIT.usage, 'cannot-write', `${shown(BASELINE_FILE)} cannot be written: ${why}`, hint);
  }
  host.out(`${plain(shown(BASELINE_FILE))} holds ${known.length} findings; from now on only others count\n`);
  return EXIT.fine;
}

/** A check of nothing is no success: a glob that matches no file would keep CI green for ever. */
function nothingChecked(customers: string, host: Host): ExitCode {
  host.err(`there is no customer file to check: none is named by "customers: ${plain(customers)}" in the config\n`);
  return EXIT.missing;
}

const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;

/** Accepts the files that lie at or below one of the paths; each path has to have some. */
function pathFilter(
  paths: readonly string[],
  { root, loaded: { config }, rows }: OpenRows,
  cwd: string,
): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const files = [config.file, ...rows.map(({ file }) => file)];
  const wanted = paths.map((path) => pathIn(root, cwd, path));
  const lies = (file: string, at: string) => at === '' || file === at || file.startsWith(`${at}/`);
  for (const [index, at] of wanted.entries()) {
    if (files.some((file) => lies(file, at))) continue;
    throw new Failure(
      EXIT.missing,
      'no-file',
      `${paths[index]} is no file of this library`,
      `its customer files are ${config.customers}`,
    );
  }
  return (file) => wanted.some((at) => lies(file, at));
}
