import { spawn } from 'node:child_process';
import type { Environment } from './environment.ts';
import { answerOf, type GitAnswer, type GitOptions, type GitProcess, repositoryProcess } from './run.ts';

/** Runs git as `gitIn` does, while the caller goes on. Never rejects. */
export async function startGit(
  folder: string,
  environment: Environment,
  args: readonly string[],
  options: GitOptions = {},
): Promise<GitAnswer> {
  const gitProcess = repositoryProcess(folder, environment, options);
  return 'refused' in gitProcess ? gitProcess : runMeanwhile(gitProcess, args);
}

function runMeanwhile(
  { program, options, cwd, env, limitMs }: GitProcess,
  args: readonly string[],
): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    const started = spawn(program, [...options, ...args], {
      ...(cwd !== undefined && { cwd }),
      ...{ env, timeout: limitMs, killSignal: 'SIGKILL' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = (status: number | null, error?: Error): void => {
      const lateMs = started.killed ? limitMs : 0;
      const stderrText = Buffer.concat(err).toString('utf8');
      resolve(answerOf(args, { status, stdout: Buffer.concat(out), stderrText, error, lateMs }));
    };
    started.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    started.stderr.on('data', (bytes: Buffer) => err.push(bytes));
    started.on('error', (error) => end(null, error)).on('close', (status) => end(status));
    // The pipes of one that was killed may be held by what it started.
    started.on('exit', () => {
      if (started.killed) for (const pipe of [started.stdout, started.stderr]) pipe.destroy();
    });
  });
}
