import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path, as they are committed and as they lie there now. */
export interface Staged {
  readonly before: Files;
  readonly now: Files;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Cost of one run: milliseconds of the processor, MiB that were allocated, and the most MiB that lay in memory. */
export interface Run {
  readonly exit: number;
  /** The beginning of what it printed last. */
  readonly said: string;
  readonly cpu: number;
  readonly allocated: number;
  readonly peak: number;
}

/** Milliseconds after which a test is over: a busy machine may take long, and what hangs is ended with its process. */
export const PATIENCE = 300_000;

/** A command line in a folder. */
export interface RunRequest {
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Tells what lay in memory in this run alone. It takes a collection of garbage. */
  readonly isPeakNeeded?: boolean;
}

/** A process that runs command lines, and is warm from those before. */
export interface Meter {
  run(request: RunRequest, signal: AbortSignal): Promise<Run>;
  end(): void;
}

/** Starts a meter when it is first used, and another where a run was broken off: what hangs is ended with its process. */
export function startMeter(): Meter {
  let child: ChildProcess | undefined;
  const end = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const run: Meter['run'] = (request, signal) =>
    new Promise((resolve, reject) => {
      child ??= fork('test/cost/meter.js', { execArgv: ['--expose-gc', '--single-threaded', '--no-flush-bytecode'] });
      const asked = child;
      const settle = (act: () => void) => {
        asked.off('message', isDone).off('exit', isGone);
        signal.removeEventListener('abort', isOver);
        act();
      };
      const isDone = (result: unknown) => settle(() => resolve(result as Run));
      const fail = (why: string) => settle(() => reject(new Error(`refs ${request.argv.join(' ')}: ${why}`)));
      const isGone = () => {
        child = undefined;
        fail('the process ended');
      };
      const isOver = () => {
        fail('it did not end');
        end();
      };
      asked.on('message', isDone).on('exit', isGone);
      signal.addEventListener('abort', isOver);
      asked.send(request);
    });
  return { run, end };
}

/** A folder with a repository of these files, and what becomes of it. */
export interface Stage {
  readonly cwd: string;
  /** Puts the files there as they lie there now; a run before may have changed them. */
  reset(): void;
  strike(): void;
}

export function stage({ before, now }: Staged): Stage {
  const cwd = mkdtempSync(join(tmpdir(), 'refs-cost-'));
  put(cwd, { 'refs.config.yaml': 'version: 1\n', ...before });
  for (const argv of [['init', '-q', '--template='], ['add', '-A'], COMMIT]) git(cwd, argv);
  return { cwd, reset: () => put(cwd, now), strike: () => rmSync(cwd, { recursive: true, force: true }) };
}

const COMMIT = ['-c', 'user.name=Ada', '-c', 'user.email=ada@nordlicht.example', 'commit', '-qm', 'Begin'];

function git(cwd: string, argv: readonly string[]): void {
  const { status, stderr } = spawnSync('git', argv, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

function put(cwd: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
}
