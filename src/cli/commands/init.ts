import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isLibrary, readFile } from '../../io/files/folder.ts';
import { gitRoot } from '../../io/files/git-root.ts';
import { listFileNames } from '../../io/files/list-file-names.ts';
import { makeFolder, type WriteOutcome, writeNewFile } from '../../io/files/write.ts';
import { customersFolder } from '../../library/config.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { AGENT_FILES } from '../../report/agent-files.ts';
import { plain } from '../../report/escape.ts';
import { CI_HOSTS, SAMPLE_FILE, STARTER_CUSTOMERS, type StarterFile, starterFiles } from '../../report/starter.ts';
import { commandLine } from '../../text/command-line.ts';
import { dayOf } from '../../workspace/open-library.ts';
import { readConfig } from '../../workspace/read-library.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  arguments: [{ name: '[dir]', summary: 'the folder of the new library (default: this one)', values: 'folder' }],
  options: [
    { flags: '--ci <host>', summary: `whose CI is to check it (default: ${CI_HOSTS[0]})`, choices: CI_HOSTS },
    { flags: '--site <where>', summary: 'have it build the reference desk for colleagues', choices: ['pages'] },
    { flags: '--agents', summary: 'tell AI assistants how to use it: skills/refs/SKILL.md, and a line in AGENTS.md' },
  ],
  examples: ['init', 'init references', 'init --ci gitlab --site pages'],
  async run({ args: [dir = '.'], options, globals }, host) {
    const root = resolve(host.cwd, dir);
    if (!makeFolder(root)) {
      throw new Failure(EXIT.usage, 'no-folder', `${dir} cannot be a folder`, 'name a folder, or one to be made');
    }
    const repository = gitRoot(root) ?? root;
    const folder = relative(repository, root).split(sep).join('/') || '.';
    const today = dayOf(globals.asOf, 'UTC', host);
    const { paint } = globals.style;
    const hasSample = !holdsCustomers(root);
    const ci = options.ci ?? CI_HOSTS[0];
    const starters = starterFiles({
      ...{ today, folder, ci, hasSample, hasPages: options.site === 'pages' },
      shareKey: host.randomKey?.(),
    });
    const made = [...starters, ...(options.agents ? AGENT_FILES : [])].map((starter) => {
      const base = starter.in === 'library' ? root : repository;
      const written = writeNewFile(base, starter.file, starter.text);
      return {
        shown: shownFrom(host, join(base, starter.file)),
        written,
        missing: missingLine(starter, base, written),
        task: written === 'written' ? starter.task : undefined,
      };
    });
    for (const { shown, written, missing, task } of made) {
      const outcome =
        written === 'written'
          ? paint.green('made')
          : paint.dim(written === 'exists' ? 'kept' : 'skipped: a link leads out of the folder,');
      host.out(`${outcome} ${plain(shown)}\n`);
      if (missing !== undefined) host.err(`add to ${plain(shown)}: ${missing}\n`);
      if (task !== undefined) host.err(`in ${plain(shown)}: ${task}\n`);
    }
    const isNew = made.some(({ written }) => written === 'written');
    host.err(
      isNew ? nextSteps(shownFrom(host, root), hasSample) : 'everything was there already; nothing was changed\n',
    );
    return EXIT.fine;
  },
});

/** True where the library's folder has a customer other than the sample. Strangers' data gets no invented neighbour. */
function holdsCustomers(root: string): boolean {
  const customers = isLibrary(root) ? customersFolder(readConfig(root).config) : STARTER_CUSTOMERS;
  return listFileNames(root, customers).some((file) => /\.ya?ml$/i.test(file) && file !== SAMPLE_FILE);
}

// Nobody writes a larger file by hand.
const MAX_STARTER_BYTES = 1024 ** 2;

/** The line that an existing file lacks. */
function missingLine({ file, line }: StarterFile, base: string, written: WriteOutcome): string | undefined {
  if (line === undefined || written !== 'exists') return undefined;
  const source = readFile(base, file, MAX_STARTER_BYTES);
  const lines = 'bytes' in source ? new TextDecoder().decode(source.bytes).split(/\r?\n/) : [];
  return lines.includes(line) ? undefined : line;
}

/** A path from the working directory, or the whole path where it lies outside. */
function shownFrom({ cwd }: Host, path: string): string {
  const from = relative(cwd, path);
  const isOutside = from.startsWith('..') || isAbsolute(from);
  return isOutside ? path : from.split(sep).join('/') || '.';
}

function nextSteps(root: string, hasSample: boolean): string {
  const library = root === '.' ? {} : { library: root };
  const steps = [
    [commandLine`refs check ${library}`, 'see that it is clean'],
    [commandLine`refs find ${hasSample ? 'scrap' : []} --for quote ${library}`, 'ask it something'],
    [commandLine`refs new your-customer ${library}`, 'add a customer of your own'],
    [commandLine`refs doctor ${library}`, 'see what is missing around it'],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length)) + 5;
  return `\nNext:\n${steps.map(([command, what]) => `  ${command.padEnd(width)}${what}\n`).join('')}`;
}
