import { EXIT, type ExitCode } from './model/exit.ts';
import type { Host } from './model/host.ts';
import { VERSION } from './model/version.ts';

export { privateFolder } from './cache/private-folder.ts';
export { BUILD } from './model/version.ts';

/** Runs the program. `--version` alone is answered before the rest of the program is loaded. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  if (argv.length === 1 && argv[0] === '--version') {
    host.out(`${VERSION}\n`);
    return EXIT.fine;
  }
  const [{ run }, { COMMANDS }] = await Promise.all([import('./cli/program.ts'), import('./cli/commands/index.ts')]);
  return run(argv, host, COMMANDS);
}
