import { Readable } from 'node:stream';
import type { CommandEntry, Globals } from '../cli/command.ts';
import type { Audience } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import { openShared } from './open-shared.ts';
import { option } from './question.ts';
import { commandRunner } from './run-command.ts';
import type { CommandRunner, ToolContext } from './tool.ts';

/** The options of a server, which hold for each question. */
export interface ServerOptions extends Pick<Globals, 'asOf' | 'mayCache'> {
  readonly library: string;
  readonly audience: Audience;
}

/** Makes the way in which the tools of a server ask. A library is kept between questions, and follows changed files. */
export function toolContext(server: ServerOptions, host: Host, commands: readonly CommandEntry[]): ToolContext {
  const { library, asOf, mayCache, audience } = server;
  const memory = { question: 0 };
  const keeping: Host = Object.create(host, { memory: { value: memory, enumerable: true } });
  const globals = [...option('library', library), ...option('as-of', asOf), ...(mayCache ? [] : ['--no-cache'])];
  return {
    run: warmedUp(commandRunner(keeping, globals, commands)),
    audience,
    share: openShared(server, keeping),
    begin() {
      memory.question += 1;
    },
  };
}

/** Makes what is kept for searches and drafts at the first question, so that no later one waits for it. */
function warmedUp(run: CommandRunner): CommandRunner {
  let warm: Promise<unknown> | undefined;
  return async (words, stdin) => {
    warm ??= run(['find', '--format=json', '--limit=1', '--', 'a']).then(() =>
      run(['scan', '--format=json', '--', '-'], Readable.from([Buffer.from('a')])),
    );
    await warm;
    return run(words, stdin);
  };
}
