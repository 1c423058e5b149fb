import { basename, dirname, resolve } from 'node:path';
import { compileIsolated } from '../../import/compile-isolated.ts';
import type { CompileFormulas } from '../../import/formulas.ts';
import { type ImportMap, loadImportMap } from '../../import/import-map.ts';
import { type ImportPlan, planImport } from '../../import/plan-import.ts';
import { readRows } from '../../import/read-rows.ts';
import { readFile } from '../../io/files/folder.ts';
import { readImportSources } from '../../io/files/import-sources.ts';
import { writeNewFile } from '../../io/files/write.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { plain } from '../../report/escape.ts';
import { importText } from '../../report/import.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { defineCommand, inSameLibrary } from '../command.ts';

const MAX_MAP_BYTES = 1024 ** 2;

export default defineCommand({
  arguments: [
    {
      name: '<source>',
      summary: 'a CSV, a YAML or JSON list, a Markdown file, or a folder of such files',
      values: 'file',
    },
  ],
  options: [
    {
      flags: '--map <file>',
      summary: 'what becomes what; see examples/import/README.md',
      values: 'file',
      needed: true,
    },
    { flags: '--dry-run', summary: 'say what would be written, and show the first file' },
  ],
  examples: ['import references.csv --map mapping.yaml --dry-run', 'import stories/ --map mapping.yaml'],
  async run({ args: [path], options: { map: mapping, dryRun: isDryRun }, globals }, host) {
    const { root, library, shown } = openLibrary(globals, host);
    const progress = progressOn(host, globals.mayAsk);
    const { plan, rows } = await planFrom({ mapping, path }, library, host, (done, total) =>
      progress('rows read', done, total),
    );
    const refused = isDryRun ? [] : writeAll(plan, root, (done, total) => progress('files written', done, total));
    host.out(importText({ plan, rows, refused, isDryRun, shown }, globals.style));
    if (!isDryRun && plan.customers.length > 0) host.err(`Next: ${plain(inSameLibrary('refs check', globals))}\n`);
    return plan.badRows.length > 0 || refused.length > 0 ? EXIT.findings : EXIT.fine;
  },
});

/** Plans the import of a source by a mapping, both given by their paths. `rows` counts the bad ones too. */
async function planFrom(
  { mapping, path }: { readonly mapping: string; readonly path: string },
  library: Library,
  host: Host,
  onProgress: (done: number, total: number) => void,
): Promise<{ readonly plan: ImportPlan; readonly rows: number }> {
  const apart = host.startApart?.('formulas');
  if (apart === undefined) throw new Error('formulas are evaluated in a process apart, and here is none to be had');
  try {
    const map = await readMap(mapping, compileIsolated(apart), host);
    const foreign = readImportSources(host.cwd, path, map.files);
    if (foreign === undefined) {
      throw new Failure(EXIT.missing, 'no-source', `there is nothing at ${path}`, 'name a file or a folder');
    }
    const rows = readRows(foreign, map);
    const refuseLate = refuserOfLate(rows.rows.length, host);
    const plan = await planImport(rows, map, library, (done, total) => {
      refuseLate(done);
      onProgress(done, total);
    });
    return { plan, rows: rows.rows.length + rows.bad.length };
  } finally {
    apart.end();
  }
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
  const [fault, ...others] = faults;
  if (fault === undefined) throw new Error('a mapping that is refused says why');
  const { line, column } = document.locate(fault.place);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new Failure(
    EXIT.usage,
    'bad-mapping',
    `the mapping is at fault: ${path}:${line}:${column}: ${fault.message}${more}`,
    fault.hint,
  );
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
