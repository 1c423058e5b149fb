import { option } from '../../mcp/question.ts';
import { EXIT } from '../../model/exit.ts';
import { libraryFolder } from '../../workspace/library-folder.ts';
import { defineCommand, type Globals } from '../command.ts';

export default defineCommand({
  examples: ['mcp', 'mcp --library ../references'],
  async run({ globals }, host) {
    // A server without a library would be found out by the first question only.
    const library = libraryFolder(globals.library, host);
    const [{ serve }, { commandRunner }, { COMMANDS }] = await Promise.all([
      import('../../mcp/serve.ts'),
      import('../../mcp/run-command.ts'),
      import('./index.ts'),
    ]);
    await serve({ run: commandRunner(host, globalOptions(library, globals), COMMANDS), audience: 'internal' }, host);
    return EXIT.fine;
  },
});

/** The options of the server that hold for each question too. */
const globalOptions = (library: string, { asOf, mayCache }: Globals): readonly string[] => [
  ...option('library', library),
  ...option('as-of', asOf),
  ...(mayCache ? [] : ['--no-cache']),
];
