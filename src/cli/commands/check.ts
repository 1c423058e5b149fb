import { relative, resolve, sep } from 'node:path';
import { type LibraryReports, partialLibrary, readLibraryReports } from '../../cache/library-reports.ts';
import { openCacheStore } from '../../cache/store.ts';
import { newTimings } from '../../cache/timings.ts';
import { readFile } from '../../io/files/folder.ts';
import { replaceFile } from '../../io/files/write.ts';
import { customerMatcher } from '../../library/config.ts';
import type { CacheStore } from '../../model/cache-store.ts';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import { BASELINE_FILE, type Fingerprint } from '../../model/fingerprint.ts';
import type { Host } from '../../model/host.ts';
import { type Meter, NO_METER } from '../../model/meter.ts';
import type { Source } from '../../model/source.ts';
import { CHECK_FORMATS, type CheckResult } from '../../report/check/index.ts';
import { plain } from '../../report/escape.ts';
import { timingsText } from '../../report/timings.ts';
import { MAX_BASELINE_BYTES, readBaseline, staleEntries, writeBaseline } from '../../rules/baseline.ts';
import type { FileReport } from '../../rules/file-report.ts';
import { type JudgedFindings, judgeAlone, judgeApproved, judgeSince } from '../../rules/judge-findings.ts';
import { byPlace, diagnosticsOf, lintReports, type ReportedFinding } from '../../rules/lint.ts';
import { type OpenConfig, openConfig } from '../../workspace/open-library.ts';
import { type Command, type Input, listArgument } from '../command.ts';
import { formatsOption, outputsOf, put } from '../format.ts';
import type { Before } from './since.ts';

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
    {
      flags: '--since <revision>',
      summary: 'only what is new since then fails, and nothing that is new silences it; the rest is reported only',
    },
    {
      flags: '--approved',
      summary: 'with --since: the owner of consent agrees to all that silences what is new',
    },
    {
      flags: '--stdin-filename <file>',
      summary: 'with -: the file of the library that standard input stands for',
      values: 'file',
    },
    { flags: '--fix', summary: 'fix what can be fixed safely, and then check' },
    { flags: '--dry-run', summary: 'with --fix: print the patch, and write nothing' },
    {
      flags: '--write-baseline',
      summary: `keep what is found now in ${BASELINE_FILE}, so that only what is new counts`,
    },
    { flags: '--timings', summary: 'show where the time went, on standard error' },
    { flags: '--prune-baseline', summary: 'take out of the baseline what was fixed' },
  ],
  examples: [
    'check',
    'check customers/nordlicht.yaml',
    'check --as-of 2027-01-01',
    'check --format github --format sarif:out.sarif --format markdown:summary.md',
    'check - --stdin-filename customers/acme.yaml < draft.yaml',
    'check --since main',
    'check --since main --approved',
    'check --write-baseline',
  ],
  async run(input, host) {
    const { args, options, flag, globals } = input;
    const outputs = outputsOf<CheckResult>(CHECK_FORMATS, options('format'));
    refuseAlone(input, 'dryRun', '--dry-run', 'fix', 'refs check --fix --dry-run');
    refuseAlone(input, 'approved', '--approved', 'since', 'refs check --since main --approved');
    if (flag('fix')) {
      const mended = await mend(input, host);
      if (flag('dryRun')) return mended;
    }
    const typed = await typedFile(input, host);
    const timings = flag('timings') ? newTimings() : undefined;
    const meter = timings ?? NO_METER;
    const opened = (await openFewRows(input, host)) ?? openRows(input, host, meter, typed);
    const { loaded, today, shown, hosted, source: ground, reports: rows } = opened;
    const { config } = loaded;
    const paths = listArgument(args[0]).map((path) => (path === '-' && typed !== undefined ? typed.path : path));
    if (typed !== undefined) refuseForeign(typed, opened, host);
    const { reported: found } = meter.time('compare', () => lintReports(ground, rows, today, { meter }));
    const baseline = baselineOf(opened);
    const known = baseline?.known ?? [];
    const alone = judgeAlone(found, known);
    if (flag('writeBaseline')) return keep(printsOf(found.filter(({ ignore }) => ignore === undefined)), opened, host);
    if (flag('pruneBaseline')) return keep(printsOf(alone.known), opened, host);
    const since = input.option('since');
    const before = since === undefined ? undefined : await readBefore(since, opened, input, host);
    const judgement =
      before === undefined ? alone : judgeNew({ ...before, head: opened, baseline: known }, found, flag('approved'));
    const read = [...rows, ...(before?.unread ?? [])];
    const isWanted = pathFilter(paths, { ...opened, reports: read }, host.cwd);
    const inOrder = byPlace(config.file);
    const wanted = (things: readonly ReportedFinding[]) =>
      things
        .map(({ diagnostic }) => diagnostic)
        .filter(({ file }) => isWanted(file))
        .sort(inOrder);
    const stale = diagnosticsOf({ ...ground, files: [] }, staleEntries(judgement.gone, baseline?.text ?? ''));
    const diagnostics = [...stale.filter(({ file }) => isWanted(file)), ...wanted(judgement.counted)];
    const looked = read.filter(({ file }) => isWanted(file));
    const result: CheckResult = {
      as_of: today,
      summary: {
        files: looked.length,
        customers: looked.filter(({ why }) => why === undefined).length,
        errors: countOf(diagnostics, 'error'),
        warnings: countOf(diagnostics, 'warning'),
        infos: countOf(diagnostics, 'info'),
        ignored: wanted(judgement.ignored).length,
        known: wanted(judgement.known).length,
      },
      diagnostics,
      reportedOnly: wanted(judgement.reported),
      since,
      files: looked.map(({ file }) => file),
      textOf: (file) => (file === BASELINE_FILE ? baseline?.text : (opened.textOf(file) ?? before?.textOf(file))),
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
    return looked.length > 0 && rows.length > 0 ? EXIT.fine : nothingChecked(config.customers, host);
  },
};

export default check;

/** A library by its rows, and the day it is asked about. */
export interface OpenRows extends OpenConfig, LibraryReports {
  readonly typed: TypedFile | undefined;
  readonly store: CacheStore | undefined;
  /** The rows at the revision that is compared with, where they are known already, and a file as it was. */
  readonly before?: readonly FileReport[];
  sourceBefore?(file: string): Source | undefined;
}

function openRows({ globals }: Input, host: Host, meter: Meter, typed?: TypedFile): OpenRows {
  const opened = meter.time('open', () => openConfig(globals, host, true));
  const { root } = opened;
  const store = globals.mayCache ? openCacheStore(root, host) : undefined;
  const instead = typed === undefined ? {} : { instead: typed.asFileOf(root) };
  return { ...opened, ...readLibraryReports(opened, { store, meter, ...instead }), typed, store };
}

/** As much of a library as tells what is new in a few of its files; undefined where more of it is asked about. */
async function openFewRows({ args: [paths], option, flag, globals }: Input, host: Host): Promise<OpenRows | undefined> {
  const since = option('since');
  const wanted = listArgument(paths);
  const isOfAll = ['fix', 'writeBaseline', 'pruneBaseline'].some(flag);
  if (since === undefined || wanted.length === 0 || wanted.includes('-') || isOfAll || !globals.mayCache)
    return undefined;
  const opened = openConfig(globals, host, true);
  const { root } = opened;
  if (baselineOf(opened) !== undefined) return undefined;
  const store = openCacheStore(root, host);
  const { readPartialReports: readFewRows } = await import('../../cache/partial-reports.ts');
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
  const { apply } = await import('../../yaml/edit/apply.ts');
  const { patchText } = await import('../../report/patch.ts');
  const { changeFile } = await import('../../io/files/change-file.ts');
  const { args, flag, globals } = input;
  const opened = openRows(input, host, NO_METER);
  const { root, loaded, source: ground, reports: rows, today, shown } = opened;
  const isWanted = pathFilter(listArgument(args[0]), opened, host.cwd);
  const fixes = lintReports(ground, rows, today).fixes.filter(({ diagnostic }) => isWanted(diagnostic.file));
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
      const said = isAsRead ? `fixed ${own.length} in ${shown(file)}` : `${shown(file)} was left: it changed meanwhile`;
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

/** The state at a revision, and what else judges what is new since then. */
async function readBefore(since: string, opened: OpenRows, { args, globals }: Input, host: Host): Promise<Before> {
  const { before, loaded, source: ground, sourceBefore = () => undefined } = opened;
  if (before !== undefined) {
    const base = { ...opened, reports: before, source: { ...ground, among: partialLibrary(loaded, sourceBefore) } };
    return { base, besides: [], ...NOTHING_ELSE };
  }
  const { readSince } = await import('./since.ts');
  return readSince(since, opened, { globals, host, isOfFew: listArgument(args[0]).length > 0 });
}

const NOTHING_ELSE = { unread: [], textOf: () => undefined };

const judgeNew = (
  compared: Parameters<typeof judgeSince>[0],
  found: readonly ReportedFinding[],
  isApproved: boolean,
): JudgedFindings => (isApproved ? judgeApproved : judgeSince)(compared, found);

const printsOf = (things: readonly ReportedFinding[]): readonly Fingerprint[] =>
  things.map(({ fingerprint }) => fingerprint);

/** Fails where a flag stands without the one that it is for. */
function refuseAlone({ flag, option }: Input, name: string, flags: string, other: string, line: string): void {
  if (!flag(name) || flag(other) || option(other) !== undefined) return;
  throw new Failure(EXIT.usage, `no-${other}`, `${flags} is for --${other}, which is not there`, `write: ${line}`);
}

interface Baseline {
  readonly known: readonly Fingerprint[];
  readonly text: string;
}

/** What the library was adopted with; undefined where there is no baseline. */
function baselineOf({ root, loaded: { config } }: OpenConfig): Baseline | undefined {
  const source = readFile(root, BASELINE_FILE, MAX_BASELINE_BYTES);
  if ('refused' in source) return undefined;
  const text = new TextDecoder().decode(source.bytes);
  const known = readBaseline(text);
  if (known !== undefined) return { known, text };
  const hint = `write it again${config.broken ? ', once the config is fixed' : ''}: refs check --write-baseline`;
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
  { root, loaded: { config }, reports: rows }: OpenRows,
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
