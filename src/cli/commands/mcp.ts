import { option } from '../../mcp/question.ts';
import { EXIT } from '../../model/exit.ts';
import { AUDIENCES } from '../../model/use.ts';
import { libraryFolder } from '../../workspace/library-folder.ts';
import { defineCommand, type Globals, type OptionSpec } from '../command.ts';

const OPTIONS = [
  {
    flags: '--audience <audience>',
    summary: 'who may read the answers: with prospects or public, only what may be shown to them (default: internal)',
    choices: AUDIENCES,
  },
] as const satisfies readonly OptionSpec[];

export default defineCommand({
  options: OPTIONS,
  examples: ['mcp', 'mcp --library ../references', 'mcp --audience prospects'],
  async run({ options, globals }, host) {
    // A server without a library would be found out by the first question only.
    const library = libraryFolder(globals.library, host);
    const [{ serve }, { commandRunner }, { openShared }, { COMMANDS }] = await Promise.all([
      import('../../mcp/serve.ts'),
      import('../../mcp/run-command.ts'),
      import('../../mcp/open-shared.ts'),
      import('./index.ts'),
    ]);
    const context = {
      run: commandRunner(host, globalOptions(library, globals), COMMANDS),
      audience: options.audience ?? 'internal',
      share: openShared({ ...globals, library }, host),
    };
    await serve(context, host);
    return EXIT.fine;
  },
});

/** The options of the server that hold for each question too. */
const globalOptions = (library: string, { asOf, mayCache }: Globals): readonly string[] => [
  ...option('library', library),
  ...option('as-of', asOf),
  ...(mayCache ? [] : ['--no-cache']),
];
