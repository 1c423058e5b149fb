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
  const run = commandRunner(keeping, globals, commands);
  const { warmRun, prepare } = warmedUp(run, async () => {
    const { judgeKept } = await import('../cache/kept-search.ts');
    return judgeKept(memory, server, keeping);
  });
  return {
    run: warmRun,
    audience,
    share: async (question) => (await shared())(question),
    prepare: audience === 'internal' ? prepare : async () => void (await shared())({ audience }),
    begin() {
      memory.question += 1;
    },
  };
}

/**
 * Makes what is kept for searches, drafts, names, verdicts and due days before the first question, so that no later one
 * waits for it. Judges what changed since then while nothing is asked.
 */
function warmedUp(run: CommandRunner, judge: () => Promise<Generator<void>>) {
  let warm: Promise<unknown> | undefined;
  let isJudging = false;
  // Nothing depends on it: a customer that cannot be judged fails where it is asked about.
  const ahead = async () => {
    if (isJudging) return;
    isJudging = true;
    await judge()
      .then(inIdleTime)
      .catch(() => {});
    isJudging = false;
  };
  const warmUp = async () => {
    await run(['find', '--format=json', '--limit=1', '--', 'a']);
    await run(['scan', '--format=json', '--', '-'], Readable.from([Buffer.from('a')]));
    await run(['due', '--format=json', '--limit=1', '--fields=as_of']);
    await run(['show', '--format=json', '--', 'a name that nobody has']);
    await judge()
      .then((steps) => [...steps])
      .catch(() => {});
  };
  const prepare = async () => {
    warm ??= warmUp();
    await warm;
  };
  const warmRun: CommandRunner = async (words, stdin) => {
    await prepare();
    const answer = await run(words, stdin);
    void ahead();
    return answer;
  };
  return { warmRun, prepare };
}

/** Bounds the customers that are judged before a message may come in: some milliseconds. */
const PER_TURN = 100;

/** Takes some steps in each turn in which nothing else is to be done. A process does not stay for them. */
async function inIdleTime(steps: Generator<void>): Promise<void> {
  for (let made = 1; steps.next().done !== true; made += 1)
    if (made % PER_TURN === 0) await new Promise<void>((go) => void setImmediate(go).unref());
}
