import { basename, dirname, resolve } from 'node:path';
import { type ImportMap, loadImportMap } from '../intake/import-map.ts';
import { type ImportPlan, planImport } from '../intake/plan.ts';
import { readRows } from '../intake/rows.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { plain } from '../report/escape.ts';
import { importText } from '../report/import.ts';
import { readFile } from '../sources/folder.ts';
import { readForeign } from '../sources/foreign.ts';
import { writeNew } from '../sources/write.ts';
import { type Command, inSameLibrary, textArgument } from './command.ts';
import { openLibrary } from './open-library.ts';

const MAX_MAP_BYTES = 1024 ** 2;

const importCommand: Command = {
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
  async run({ args, option, flag, globals }, host) {
    const { root, library, shown } = openLibrary(globals, host);
    const map = readMap(option('map') ?? '', host);
    const path = textArgument(args[0]) ?? '';
    const foreign = readForeign(host.cwd, path, map.files);
    if (foreign === undefined) {
      throw new Failure(EXIT.missing, 'no-source', `there is nothing at ${path}`, 'name a file or a folder');
    }
    const progress = progressOn(host, globals.mayAsk);
    const rows = readRows(foreign, map);
    const plan = await planImport(rows, map, library, (done, total) => progress('rows read', done, total));
    const isDryRun = flag('dryRun');
    const refused = isDryRun ? [] : writeAll(plan, root, (done, total) => progress('files written', done, total));
    const total = rows.rows.length + rows.bad.length;
    host.out(importText({ plan, rows: total, refused, isDryRun, shown }, globals.style));
    if (!isDryRun && plan.customers.length > 0) host.err(`Next: ${plain(inSameLibrary('refs check', globals))}\n`);
    return plan.badRows.length > 0 || refused.length > 0 ? EXIT.findings : EXIT.fine;
  },
};

export default importCommand;

function readMap(path: string, host: Host): ImportMap {
  const full = resolve(host.cwd, path);
  const { map, faults, document } = loadImportMap(readFile(dirname(full), basename(full), MAX_MAP_BYTES));
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

/** Writes what is planned; the files that could not be made are returned. */
function writeAll(
  { customers }: ImportPlan,
  root: string,
  onProgress: (done: number, total: number) => void,
): readonly string[] {
  return customers.flatMap(({ file, text }, index) => {
    const written = writeNew(root, file, text);
    onProgress(index + 1, customers.length);
    return written === 'written' ? [] : [file];
  });
}

/** Tells a person at a terminal how far it is, in one line that is wiped at the end. */
function progressOn(host: Host, isWatched: boolean): (what: string, done: number, total: number) => void {
  const STEP = 50;
  return (what, done, total) => {
    if (!isWatched || (done % STEP !== 0 && done !== total)) return;
    host.err(done === total ? '\r\u001b[K' : `\r${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${what}`);
  };
}
