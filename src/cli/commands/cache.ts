import { cacheFolder } from '../../cache/store.ts';
import { EXIT } from '../../model/exit.ts';
import { plain } from '../../report/escape.ts';
import { grouped } from '../../report/style.ts';
import { defineCommand } from '../command.ts';

export default defineCommand({
  arguments: [{ name: '[what]', summary: 'clean deletes all of it; without it, where it lies', choices: ['clean'] }],
  examples: ['cache', 'cache clean'],
  async run({ args: [action] }, host) {
    const kept = cacheFolder(host);
    if (kept === undefined) {
      host.out('nothing is kept between runs: no folder for it is yours alone\n');
      return EXIT.fine;
    }
    if (action === 'clean') kept.clean();
    host.out(`${action === 'clean' ? 'deleted ' : ''}${plain(kept.folder)}: ${grouped(kept.bytes)} bytes\n`);
    return EXIT.fine;
  },
});
