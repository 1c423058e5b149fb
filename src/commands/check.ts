import { relative, resolve, sep } from 'node:path';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { EXIT, type ExitCode, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { CHECK_FORMATS, type CheckResult } from '../report/check/index.ts';
import { plain } from '../report/escape.ts';
import { lint } from '../rules/lint.ts';
import { gitRoot } from '../sources/git-root.ts';
import { type Command, listArgument } from './command.ts';
import { formatsOption, outputsOf, put } from './format.ts';
import { type OpenLibrary, openLibrary } from './open-library.ts';

const check: Command = {
  arguments: [
    {
      name: '[path...]',
      summary: 'only what is found in these files and folders; the whole library is read all the same',
    },
  ],
  options: [formatsOption(CHECK_FORMATS)],
  examples: [
    'check',
    'check customers/nordlicht.yaml',
    'check --as-of 2027-01-01',
    'check --format github --format sarif:out.sarif --format markdown:summary.md',
  ],
  async run({ args, options, globals }, host) {
    const outputs = outputsOf<CheckResult>(CHECK_FORMATS, options('format'));
    const opened = openLibrary(globals, host, { evenBroken: true });
    const { library, today, shown } = opened;
    const paths = listArgument(args[0]);
    const isWanted = pathFilter(paths, opened, host.cwd);
    const linted = lint(library, today);
    const diagnostics = linted.diagnostics.filter(({ file }) => isWanted(file));
    const files = library.files.filter((file) => file !== library.config.file && isWanted(file));
    const broken = new Set(library.leftOut.map(({ file }) => file));
    const result: CheckResult = {
      as_of: today,
      summary: {
        files: files.length,
        customers: files.filter((file) => !broken.has(file)).length,
        errors: countOf(diagnostics, 'error'),
        warnings: countOf(diagnostics, 'warning'),
        infos: countOf(diagnostics, 'info'),
        ignored: linted.ignored.filter(({ file }) => isWanted(file)).length,
      },
      diagnostics,
      files,
      textOf: library.textOf,
      shown,
      hosted: hostedFrom(opened),
    };
    put(outputs, result, globals.style, host);
    // A level may silence what is wrong with a file, but not that it was not read.
    for (const { file, why } of library.leftOut) {
      const isTold = diagnostics.some((diagnostic) => diagnostic.file === file);
      if (isWanted(file) && !isTold) host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
    }
    if (result.summary.errors > 0) return EXIT.findings;
    return files.length > 0 ? EXIT.fine : nothingChecked(library.config.customers, host);
  },
};

export default check;

/** Paths as a code host knows them: from the root of the repository, or as shown where there is none. */
function hostedFrom({ root, shown }: OpenLibrary): (file: string) => string {
  const repository = gitRoot(root);
  if (repository === undefined) return shown;
  return (file) => relative(repository, resolve(root, file)).split(sep).join('/');
}

/** A check of nothing is no success: a glob that matches no file would keep CI green for ever. */
function nothingChecked(customers: string, host: Host): ExitCode {
  host.err(`there is no customer file to check: none is named by "customers: ${plain(customers)}" in the config\n`);
  return EXIT.missing;
}

const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;

/** Accepts the files that lie at or below one of the paths; each path has to have some. */
function pathFilter(paths: readonly string[], { root, library }: OpenLibrary, cwd: string): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => relative(root, resolve(cwd, path)).split(sep).join('/'));
  const lies = (file: string, at: string) => at === '' || file === at || file.startsWith(`${at}/`);
  for (const [index, at] of wanted.entries()) {
    if (library.files.some((file) => lies(file, at))) continue;
    throw new Failure(
      EXIT.missing,
      'no-file',
      `${paths[index]} is no file of this library`,
      `its customer files are ${library.config.customers}`,
    );
  }
  return (file) => wanted.some((at) => lies(file, at));
}
