import { CLIENTS } from '../../mcp/clients.ts';
import { EXIT } from '../../model/exit.ts';
import { AUDIENCES } from '../../model/use.ts';
import { libraryFolder } from '../../workspace/library-folder.ts';
import { defineCommand, type OptionSpec } from '../command.ts';

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
    if (options.install !== undefined) {
      const { installServer } = await import('../../mcp/install-server.ts');
      return installServer(options.install, { ...options, library }, host);
    }
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
