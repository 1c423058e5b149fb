import { changeFile } from '../../io/files/change-file.ts';
import { writeNewFile } from '../../io/files/write.ts';
import { CLIENTS, type McpClient } from '../../mcp/clients.ts';
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
  { flags: '--write', summary: 'with --install: make the file, or add the server to the one that is there' },
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

/** Prints the configuration of a client, or makes its file, or merges it into the one that is there. */
async function install(
  client: McpClient,
  library: string,
  { audience, write }: OptionValues<typeof OPTIONS>,
  host: Host,
): Promise<ExitCode> {
  const { clientConfig } = await import('../../mcp/client-config.ts');
  const words = ['mcp', ...option('library', library), ...option('audience', audience)];
  const made = clientConfig(client, words);
  const { file } = made;
  const hint = `add the server by hand: ${commandLine`refs mcp --install ${client}`} prints it`;
  const refuse = (why: string) => new Failure(EXIT.usage, 'cannot-write', `${file} stays as it is: ${why}`, hint);
  if ('fault' in made) throw refuse(made.fault);
  if (!write) {
    host.out(made.text);
    host.err(`put it into ${file} of your project\n`);
    return EXIT.fine;
  }
  const written = writeNewFile(host.cwd, file, made.text);
  if (written === 'outside') throw refuse('a link leads out of the folder');
  if (written === 'written') {
    host.out(`made ${file}\n`);
    return EXIT.fine;
  }
  const { isThere } = await changeFile(host.cwd, file, MAX_CONFIG_BYTES, (source) => {
    if ('refused' in source) throw refuse(source.refused.message);
    const merged = clientConfig(client, words, source.bytes);
    if ('fault' in merged) throw refuse(merged.fault);
    const isThere = Buffer.compare(Buffer.from(merged.text), source.bytes) === 0;
    return { isThere, text: isThere ? undefined : merged.text };
  });
  host.out(isThere ? `${file} starts the server already\n` : `changed ${file}\n`);
  return EXIT.fine;
}

/** Bounds the configuration of a client, so that a file that is none is not read whole. */
const MAX_CONFIG_BYTES = 4 * 1024 ** 2;
