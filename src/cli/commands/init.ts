import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { readFile } from '../../io/files/folder.ts';
import { gitRoot } from '../../io/files/git-root.ts';
import { makeFolder, type WriteOutcome, writeNewFile } from '../../io/files/write.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { plain } from '../../report/escape.ts';
import { CI_HOSTS, type StarterFile, starterFiles } from '../../report/starter.ts';
import { commandLine } from '../../text/command-line.ts';
import { dayOf } from '../../workspace/open-library.ts';
import { type Command, textArgument } from '../command.ts';

const init: Command = {
  arguments: [{ name: '[dir]', summary: 'the folder of the new library (default: this one)', values: 'folder' }],
  options: [{ flags: '--ci <host>', summary: `whose CI is to check it (default: ${CI_HOSTS[0]})`, choices: CI_HOSTS }],
  examples: ['init', 'init references', 'init --ci gitlab'],
  async run({ args, option, globals }, host) {
    const root = resolve(host.cwd, textArgument(args[0]) ?? '.');
    if (!makeFolder(root)) {
      throw new Failure(
        EXIT.usage,
        'no-folder',
        `${textArgument(args[0])} cannot be a folder`,
        'name a folder, or one to be made',
      );
    }
    const repository = gitRoot(root) ?? root;
    const folder = relative(repository, root).split(sep).join('/') || '.';
    const today = dayOf(globals.asOf ?? (host.env.REFS_AS_OF || undefined), 'UTC', host);
    const { paint } = globals.style;
    const ci = CI_HOSTS.find((known) => known === option('ci')) ?? CI_HOSTS[0];
    const made = starterFiles(today, folder, ci).map((starter) => {
      const base = starter.in === 'library' ? root : repository;
      const written = writeNewFile(base, starter.file, starter.text);
      return {
        shown: shownFrom(host, join(base, starter.file)),
        written,
        missing: missingLine(starter, base, written),
      };
    });
    for (const { shown, written, missing } of made) {
      const said =
        written === 'written'
          ? paint.green('made')
          : paint.dim(written === 'exists' ? 'kept' : 'skipped: a link leads out of the folder,');
      host.out(`${said} ${plain(shown)}\n`);
      if (missing !== undefined) host.err(`add to ${plain(shown)}: ${missing}\n`);
    }
    const isNew = made.some(({ written }) => written === 'written');
    host.err(isNew ? nextSteps(shownFrom(host, root)) : 'everything was there already; nothing was changed\n');
    return EXIT.fine;
  },
};

export default init;

// Larger ones of the files that have a line to add nobody writes.
const MAX_BYTES = 1024 ** 2;

/** The line that a file which was there already does not have. */
function missingLine({ file, line }: StarterFile, base: string, written: WriteOutcome): string | undefined {
  if (line === undefined || written !== 'exists') return undefined;
  const source = readFile(base, file, MAX_BYTES);
  const lines = 'bytes' in source ? new TextDecoder().decode(source.bytes).split(/\r?\n/) : [];
  return lines.includes(line) ? undefined : line;
}

/** A path from the working directory, or the whole path where it lies outside. */
function shownFrom({ cwd }: Host, path: string): string {
  const from = relative(cwd, path);
  const isOutside = from.startsWith('..') || isAbsolute(from);
  return isOutside ? path : from.split(sep).join('/') || '.';
}

function nextSteps(root: string): string {
  const at = root === '.' ? {} : { library: root };
  const steps = [
    [commandLine`refs check ${at}`, 'see that it is clean'],
    [commandLine`refs find scrap --for quote ${at}`, 'ask it something'],
    [commandLine`refs new your-customer ${at}`, 'add a customer of your own'],
    [commandLine`refs doctor ${at}`, 'see what is missing around it'],
  ] as const;
  const width = Math.max(...steps.map(([command]) => command.length)) + 5;
  return `\nNext:\n${steps.map(([command, what]) => `  ${command.padEnd(width)}${what}\n`).join('')}`;
}
