import { basename, dirname, resolve } from 'node:path';
import { keepLastEdit } from '../../cache/last-edit.ts';
import { compileIsolated } from '../../import/compile-isolated.ts';
import { draftMap } from '../../import/draft-map.ts';
import type { CompileFormulas } from '../../import/formulas.ts';
import { type ImportMap, loadImportMap, plainMap } from '../../import/import-map.ts';
import { likelyHeaderOf } from '../../import/likely-header.ts';
import { likelyRowsOf } from '../../import/likely-rows.ts';
import { type ImportPlan, planImport } from '../../import/plan-import.ts';
import { readRows, type SourceRows } from '../../import/read-rows.ts';
import { readFile } from '../../io/files/folder.ts';
import { type ImportSources, readImportSources } from '../../io/files/import-sources.ts';
import { writeNewFile } from '../../io/files/write.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { plain } from '../../report/escape.ts';
import { importText } from '../../report/import.ts';
import { commandLine } from '../../text/command-line.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { defineCommand, type Globals, inSameLibrary } from '../command.ts';

const MAX_MAP_BYTES = 1024 ** 2;

export default defineCommand({
  arguments: [
    {
      name: '[source]',
      summary: 'a CSV or Excel file, a YAML or JSON list, a Markdown file, or a folder of such files',
      values: 'file',
    },
  ],
  options: [
    { flags: '--map <file>', summary: 'what becomes what; see examples/import/README.md', values: 'file' },
    {
      flags: '--write-map [file]',
      summary: 'write a mapping to start from, made of the header and the schema',
      values: 'file',
    },
    { flags: '--dry-run', summary: 'say what would be written, and show the first file' },
  ],
  examples: [
    'import references.csv --write-map',
    'import references.csv --map references.map.yaml --dry-run',
    'import stories/ --map mapping.yaml',
  ],
  async run({ args: [source], options, globals }, host) {
    const path = source ?? (await askForSource(globals, host));
    const { map: mapping, writeMap, dryRun: isDryRun } = options;
    if (writeMap !== undefined) return writeDraft(path, { ...options, writeMap }, globals, host);
    if (mapping === undefined) throw noMapping(path);
    const { root, library, shown } = openLibrary(globals, host);
    const progress = progressOn(host, globals.mayAsk);
    const { plan, read } = await planFrom({ mapping, path }, library, host, (done, total) =>
      progress('rows read', done, total),
    );
    const refused = isDryRun ? [] : writeAll(plan, root, (done, total) => progress('files written', done, total));
    if (!isDryRun && plan.customers.length > refused.length) {
      const sentence = `imported ${plan.customers.length - refused.length}`;
      const why = 'the last edit made new files: delete them to take it back';
      keepLastEdit(root, { sentence, files: [], refused: why }, host);
    }
    const inLibrary = (command: string) => inSameLibrary(command, globals);
    host.out(importText({ plan, read, path, refused, isDryRun, shown, inLibrary }, globals.style));
    if (!isDryRun && plan.customers.length > 0) host.err(`Next: ${plain(inLibrary('refs check'))}\n`);
    const isEmpty = plan.customers.length + plan.conflicts.length === 0;
    return isEmpty || plan.badRows.length > 0 || refused.length > 0 ? EXIT.findings : EXIT.fine;
  },
});

/** The source that a person at the terminal names. */
async function askForSource({ mayAsk }: Globals, host: Host): Promise<string> {
  if (!mayAsk) throw new Failure(EXIT.usage, 'missing-value', 'no source is named', 'name a file or a folder');
  const { ask } = await import('../prompt.ts');
  const validate = (text: string) => (text.trim() === '' ? 'name a file or a folder' : true);
  return String(await ask({ type: 'input', message: 'Which file or folder?', validate }, host)).trim();
}

const noMapping = (path: string): Failure =>
  new Failure(
    EXIT.usage,
    'no-mapping',
    'the mapping is missing: --map names the file that says what becomes what',
    `write one to start from: ${commandLine`refs import ${path} --write-map`}`,
  );

/** Writes a mapping to start from, beside nothing that is there. */
async function writeDraft(
  path: string,
  {
    map,
    dryRun,
    writeMap,
  }: { readonly map: string | undefined; readonly dryRun: boolean; readonly writeMap: string | true },
  globals: Globals,
  host: Host,
): Promise<ExitCode> {
  if (map !== undefined)
    throw new Failure(EXIT.usage, 'two-mappings', '--map reads a mapping, and --write-map writes one');
  const target = writeMap === true ? `${basename(path).replace(/(?<=.)\.[^.]*$/, '')}.map.yaml` : writeMap;
  const text = await draftFrom(path, target, host);
  if (dryRun) {
    host.out(text);
    return EXIT.fine;
  }
  const full = resolve(host.cwd, target);
  if (writeNewFile(dirname(full), basename(full), text) !== 'written')
    throw new Failure(EXIT.usage, 'file-exists', `${target} is there already`, 'name another file: --write-map FILE');
  host.out(`wrote ${plain(target)}: look it through\n`);
  host.err(`Next: ${plain(inSameLibrary(commandLine`refs import ${path} --map ${target} --dry-run`, globals))}\n`);
  return EXIT.fine;
}

async function draftFrom(path: string, target: string, host: Host): Promise<string> {
  return withFormulas(host, async (compile) => {
    const { formulas: noFormulas } = await compile({ customer: { name: '=name' } });
    const foreign = sourcesAt(path, plainMap({}, noFormulas), host);
    const rows = likelyRowsOf(foreign);
    const known = rows === undefined ? {} : { rows };
    const { formulas } = await compile({ customer: { name: '=name' }, ...known });
    const { header, read } = await likelyHeaderOf((line) =>
      readRows(foreign, plainMap({ ...known, ...line }, formulas)),
    );
    const [bad] = read.bad;
    if (read.rows.length === 0) {
      const why = bad === undefined ? `there are no rows in ${path}` : `${bad.file}:${bad.line}: ${bad.why}`;
      throw new Failure(EXIT.findings, 'no-rows', why, 'fix that, and write the mapping then');
    }
    return draftMap({ path, ...known, ...header, sample: read.rows.slice(0, MAX_SAMPLE), target });
  });
}

/** Enough rows to tell how a column is written. */
const MAX_SAMPLE = 1000;

/** Plans the import of a source by a mapping, both given by their paths. */
const planFrom = (
  { mapping, path }: { readonly mapping: string; readonly path: string },
  library: Library,
  host: Host,
  onProgress: (done: number, total: number) => void,
): Promise<{ readonly plan: ImportPlan; readonly read: SourceRows }> =>
  withFormulas(host, async (compile) => {
    const map = await readMap(mapping, compile, host);
    const read = await readRows(sourcesAt(path, map, host), map);
    const refuseLate = refuserOfLate(read.rows.length, host);
    const plan = await planImport(read, map, library, (done, total) => {
      refuseLate(done);
      onProgress(done, total);
    });
    return { plan, read };
  });

/** Runs work that evaluates formulas, in a process that ends with it. */
async function withFormulas<Made>(host: Host, work: (compile: CompileFormulas) => Promise<Made>): Promise<Made> {
  const apart = host.startProcess?.('formulas');
  if (apart === undefined) throw new Error('formulas are evaluated in a process apart, and here is none to be had');
  try {
    return await work(compileIsolated(apart));
  } finally {
    apart.end();
  }
}

function sourcesAt(path: string, { files }: ImportMap, { cwd }: Host): ImportSources {
  const foreign = readImportSources(cwd, path, files);
  if (foreign !== undefined) return foreign;
  throw new Failure(EXIT.missing, 'no-source', `there is nothing at ${path}`, 'name a file or a folder');
}

// A row takes a millisecond or two, and a slow one has a limit of its own. Many slow rows would add up to hours.
const MAX_MS_PER_ROW = 20;
const MAX_MS_BESIDES = 60_000;

/** Refuses to go on once the formulas exceed the time limit for this number of rows. */
function refuserOfLate(total: number, { now }: Host): (done: number) => void {
  const limit = MAX_MS_BESIDES + MAX_MS_PER_ROW * total;
  const end = now().getTime() + limit;
  return (done) => {
    if (done === total || now().getTime() < end) return;
    throw new Failure(
      EXIT.usage,
      'bad-mapping',
      `the formulas of the mapping took more than ${Math.round(limit / 1000)} s for ${done} of ${total} rows, so nothing was written`,
      'try the mapping on a few rows with --dry-run, and make its formulas simpler',
    );
  };
}

async function readMap(path: string, compile: CompileFormulas, host: Host): Promise<ImportMap> {
  const full = resolve(host.cwd, path);
  const source = readFile(dirname(full), basename(full), MAX_MAP_BYTES);
  const { map, faults, document } = await loadImportMap(source, compile);
  if (map !== undefined) return map;
  const told = faults
    .map((fault) => ({ ...fault, ...document.locate(fault.place) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const [only, ...others] = told;
  if (only === undefined) throw new Error('a mapping that is refused says why');
  if (others.length === 0) {
    const message = `the mapping is at fault: ${path}:${only.line}:${only.column}: ${only.message}`;
    throw new Failure(EXIT.usage, 'bad-mapping', message, only.hint);
  }
  const all = told.map(({ line, column, message, hint }) => `${path}:${line}:${column}: ${message} (${hint})`);
  const message = `the mapping is at fault in ${told.length} places: ${all.join('; ')}`;
  throw new Failure(EXIT.usage, 'bad-mapping', message, 'see examples/import/README.md');
}

/** Writes the planned files, and returns those that could not be written. */
function writeAll(
  { customers }: ImportPlan,
  root: string,
  onProgress: (done: number, total: number) => void,
): readonly string[] {
  return customers.flatMap(({ file, text }, index) => {
    const written = writeNewFile(root, file, text);
    onProgress(index + 1, customers.length);
    return written === 'written' ? [] : [file];
  });
}

/** Shows progress at a terminal, in one line that is wiped at the end. */
function progressOn(host: Host, isWatched: boolean): (counted: string, done: number, total: number) => void {
  const STEP = 50;
  return (counted, done, total) => {
    if (!isWatched || (done % STEP !== 0 && done !== total)) return;
    host.err(
      done === total ? '\r\u001b[K' : `\r${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${counted}`,
    );
  };
}
