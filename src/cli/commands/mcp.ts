import { writeNewFile } from '../../io/files/write.ts';
import { CLIENTS, clientConfig, type McpClient } from '../../mcp/client-config.ts';
import { option } from '../../mcp/question.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { AUDIENCES } from '../../model/use.ts';
import { commandLine } from '../../text/command-line.ts';
import { libraryFolder } from '../../workspace/library-folder.ts';
import { defineCommand, type OptionSpec, type OptionValues } from '../command.ts';

const OPTIONS = [
  {
    flags: '--audience <audience>',
    summary: 'who may read the answers: with prospects or public, only what may be shown to them (default: internal)',
    choices: AUDIENCES,
  },
  {
    flags: '--install <client>',
    summary: 'print the configuration by which a client starts this server',
    choices: CLIENTS,
  },
  { flags: '--write', summary: 'with --install: make the file, where there is none yet' },
] as const satisfies readonly OptionSpec[];

export default defineCommand({
  options: OPTIONS,
  examples: ['mcp', 'mcp --library ../references', 'mcp --audience prospects', 'mcp --install claude'],
  async run({ options, globals }, host) {
    // A server without a library would be found out by the first question only.
    const library = libraryFolder(globals.library, host);
    if (options.install !== undefined) return install(options.install, library, options, host);
    const [{ serve }, { toolContext }, { COMMANDS }] = await Promise.all([
      import('../../mcp/serve.ts'),
      import('../../mcp/tool-context.ts'),
      import('./index.ts'),
    ]);
    const { audience = 'internal' } = options;
    const { asOf, mayCache } = globals;
    await serve(toolContext({ library, audience, asOf, mayCache }, host, COMMANDS), host);
    return EXIT.fine;
  },
});

/** Prints the configuration of a client, or makes its file. One that is there is the client's, and stays as it is. */
function install(
  client: McpClient,
  library: string,
  { audience, write }: OptionValues<typeof OPTIONS>,
  host: Host,
): ExitCode {
  const { file, text } = clientConfig(client, ['mcp', ...option('library', library), ...option('audience', audience)]);
  if (!write) {
    host.out(text);
    host.err(`put it into ${file} of your project\n`);
    return EXIT.fine;
  }
  if (writeNewFile(host.cwd, file, text) === 'written') {
    host.out(`made ${file}\n`);
    return EXIT.fine;
  }
  const hint = `add the server by hand: ${commandLine`refs mcp --install ${client}`} prints it`;
  throw new Failure(EXIT.usage, 'cannot-write', `${file} is there already, or a link leads out of the folder`, hint);
}
