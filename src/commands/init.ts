import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { plain } from '../report/escape.ts';
import { starterFiles } from '../report/starter.ts';
import { gitRoot } from '../sources/git-root.ts';
import { makeFolder, writeNew } from '../sources/write.ts';
import { type Command, textArgument } from './command.ts';
import { dayOf } from './open-library.ts';

const init: Command = {
  arguments: [{ name: '[dir]', summary: 'the folder of the new library (default: this one)' }],
  examples: ['init', 'init references'],
  async run({ args, globals }, host) {
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
    const today = dayOf(globals.asOf ?? host.env.REFS_AS_OF, 'UTC', host);
    const { paint } = globals.style;
    const made = starterFiles(today, folder).map(({ in: place, file, text }) => {
      const base = place === 'library' ? root : repository;
      return { shown: shownFrom(host, join(base, file)), written: writeNew(base, file, text) };
    });
    for (const { shown, written } of made) {
      const said =
        written === 'written'
          ? paint.green('made')
          : paint.dim(written === 'exists' ? 'kept' : 'skipped: a link leads out of the folder,');
      host.out(`${said} ${plain(shown)}\n`);
    }
    const isNew = made.some(({ written }) => written === 'written');
    host.err(isNew ? nextSteps(shownFrom(host, root)) : 'everything was there already; nothing was changed\n');
    return EXIT.fine;
  },
};

export default init;

/** A path from the working directory, or the whole path where it lies outside. */
function shownFrom({ cwd }: Host, path: string): string {
  const from = relative(cwd, path);
  const isOutside = from.startsWith('..') || isAbsolute(from);
  return isOutside ? path : from.split(sep).join('/') || '.';
}

const nextSteps = (root: string): string => {
  const at = root === '.' ? '' : ` --library ${root}`;
  return `
Next:
  refs check${at}                      see that it is clean
  refs find scrap --for quote${at}     ask it something
  refs new your-customer${at}          add a customer of your own
`;
};
