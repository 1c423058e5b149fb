import { replaceFolder } from '../../io/files/replace-folder.ts';
import { writeOutput } from '../../io/files/write-output.ts';
import { headCommit } from '../../io/git/head-commit.ts';
import type { Audience } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { AUDIENCES } from '../../model/use.ts';
import { plain } from '../../report/escape.ts';
import { makeDesk } from '../../site/make-desk.ts';
import { DESK_ASSETS, SITE_MARKER, singlePage, siteFiles } from '../../site/site-files.ts';
import { openLibrary } from '../../workspace/open-library.ts';
import { defineCommand } from '../command.ts';
import { PLACE_OPTION } from '../place-option.ts';
import { printOmitted } from '../print-omitted.ts';
import { questionOf } from '../question.ts';

export default defineCommand({
  arguments: [{ name: '<out>', summary: 'the folder to write; with --single-file the file', values: 'folder' }],
  options: [
    {
      flags: '--audience <audience>',
      summary: 'for colleagues, or for others, who get what may be shown to them and no more',
      choices: AUDIENCES,
      needed: true,
    },
    { flags: '--single-file', summary: 'one HTML file with everything in it, to send or to put anywhere' },
    { flags: '--territory <where>', summary: 'for others: where it will be seen', values: 'regions' },
    PLACE_OPTION,
    { flags: '--allow-as-of', summary: 'let ?as_of=YYYY-MM-DD in the address name another day' },
  ],
  examples: [
    'site public/references --audience public',
    'site desk --audience internal',
    'site desk.html --audience prospects --territory emea --single-file',
  ],
  async run({ args: [out], options, globals }, host) {
    const { library, root, today, shown } = openLibrary(globals, host);
    const { territory = null, place = null } = questionOf({ ...options, met: [], prospect: undefined }, library, host);
    const audience = options.audience as Audience;
    const commit = headCommit(root, host.env) ?? null;
    const order = { audience, territory, place, commit, built_on: today, allows_as_of: options.allowAsOf };
    const desk = makeDesk(library, order);
    const fault = options.singleFile
      ? writeOutput(host.cwd, out, singlePage(desk, DESK_ASSETS))
      : replaceFolder(host.cwd, out, siteFiles(desk, DESK_ASSETS), SITE_MARKER);
    if (fault !== undefined) {
      const { why, hint = 'fix that, and run it again' } = fault;
      throw new Failure(EXIT.usage, 'cannot-write', `${out} cannot be written: ${why}`, hint);
    }
    const count = desk.head.files.length;
    host.out(`${plain(out)}: ${count === 1 ? '1 customer' : `${count} customers`} for ${audience}, as of ${today}\n`);
    printOmitted(library.omitted, shown, host);
    return EXIT.fine;
  },
});
