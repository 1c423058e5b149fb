import { Readable } from 'node:stream';
import type { CommandEntry, Globals } from '../cli/command.ts';
import type { Audience } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { openShared } from './open-shared.ts';
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
  let views: ReturnType<typeof openShared> | undefined;
  // Loaded at the first question about views: a server starts sooner without.
  const shared = async () => {
    views ??= (await import('./open-shared.ts')).openShared(server, keeping);
    return views;
  };
  return {
    run: warmedUp(commandRunner(keeping, globals, commands), async () => {
      const { judgeKept } = await import('../cache/kept-search.ts');
      return inIdleTime(judgeKept(memory, server, keeping));
    }),
    audience,
    share: async (question) => (await shared())(question),
    begin() {
      memory.question += 1;
    },
  };
}

/**
 * Makes what is kept for searches and drafts at the first question, so that no later one waits for it. Then judges for
 * each use while nothing is asked.
 */
function warmedUp(run: CommandRunner, judgeAhead: () => Promise<void>): CommandRunner {
  let warm: Promise<unknown> | undefined;
  let isJudging = false;
  // Nothing depends on it: a customer that cannot be judged fails where it is asked about.
  const ahead = async () => {
    if (isJudging) return;
    isJudging = true;
    await judgeAhead().catch(() => {});
    isJudging = false;
  };
  return async (words, stdin) => {
    warm ??= run(['find', '--format=json', '--limit=1', '--', 'a']).then(() =>
      run(['scan', '--format=json', '--', '-'], Readable.from([Buffer.from('a')])),
    );
    await warm;
    const answer = await run(words, stdin);
    void ahead();
    return answer;
  };
}

/** Bounds the customers that are judged before a call may come in: some milliseconds. */
const PER_TURN = 100;

function inIdleTime(steps: Generator<void>): Promise<void> {
  return new Promise((done, fail) => {
    const turn = () => {
      try {
        for (let made = 0; made < PER_TURN; made += 1) if (steps.next().done === true) return done();
        setImmediate(turn).unref();
      } catch (error) {
        fail(error);
      }
    };
    setImmediate(turn).unref();
  });
}
