import { EXIT } from '../model/exit.ts';
import { plain } from '../report/escape.ts';
import { grouped } from '../report/style.ts';
import { cleanStore, keptFor } from '../sources/store.ts';
import type { Command } from './command.ts';
import { libraryFolder } from './open-library.ts';

const cache: Command = {
  arguments: [{ name: '[what]', summary: 'clean deletes all of it; without it, where it lies', choices: ['clean'] }],
  examples: ['cache', 'cache clean'],
  async run({ args: [what], globals }, host) {
    const root = libraryFolder(globals.library, host);
    const kept = keptFor(root, host.env);
    if (kept === undefined) {
      host.out('nothing is kept of this library\n');
      return EXIT.fine;
    }
    if (what === 'clean') cleanStore(root, host.env);
    host.out(`${what === 'clean' ? 'deleted ' : ''}${plain(kept.folder)}: ${grouped(kept.bytes)} bytes\n`);
    return EXIT.fine;
  },
};

export default cache;
