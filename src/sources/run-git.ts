import { spawn, spawnSync } from 'node:child_process';

/** Why git gave no answer, in words for whoever asked. */
export interface GitRefusal {
  readonly code:
    | 'no-git'
    | 'no-repository'
    | 'no-commit'
    | 'bad-revision'
    | 'no-revision'
    | 'no-merge-base'
    | 'git-failed';
  /** What is wrong; a revision is named. */
  readonly message: string;
  readonly hint: string;
}

/** What a run of git printed, or why it could not. */
export type GitAnswer = { readonly out: Buffer } | { readonly refused: GitRefusal };

export const isRefused = (answer: GitAnswer): answer is { readonly refused: GitRefusal } => 'refused' in answer;

/** What git printed where nothing that a stranger typed could keep it from it. Throws where it did not. */
export function outOf(answer: GitAnswer): Buffer {
  if (isRefused(answer)) throw new Error(answer.refused.message);
  return answer.out;
}

/**
 * Git in a folder. No shell is involved, nothing is locked, paged, prompted for or coloured. Where it prints more bytes
 * than `most`, that is refused.
 */
export type Git = (args: readonly string[], input?: string, most?: number) => GitAnswer;

/** Settings of the user's that would change what is printed, or run a program of theirs. */
const SETTINGS = ['core.quotePath=false', 'core.fsmonitor=false', 'color.ui=false'];

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment is handed in: git takes from it where things are, and in a hook which index is meant. */
export function gitIn(folder: string, environment: Environment): Git {
  const run = runIn(folder, environment);
  return (args, input, most = Number.POSITIVE_INFINITY) => {
    const { status, stdout, stderr, error } = spawnSync('git', [...OPTIONS, ...args], {
      ...run,
      maxBuffer: most,
      ...(input !== undefined && { input }),
    });
    return answerOf(args, { status, stdout, said: stderr?.toString('utf8') ?? '', error });
  };
}

/** As `gitIn`, beside whatever else there is to do. */
export function gitBeside(folder: string, environment: Environment): (args: readonly string[]) => Promise<GitAnswer> {
  const run = runIn(folder, environment);
  return (args) =>
    new Promise((resolve) => {
      const child = spawn('git', [...OPTIONS, ...args], { ...run, stdio: ['ignore', 'pipe', 'pipe'] });
      const out: Buffer[] = [];
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString('utf8');
      });
      const end = (status: number | null, error?: Error) =>
        resolve(answerOf(args, { status, stdout: Buffer.concat(out), said, error }));
      child.on('error', (error) => end(null, error)).on('close', (status) => end(status));
    });
}

const OPTIONS = [
  ...['--no-pager', '--no-optional-locks', '--literal-pathspecs'],
  ...SETTINGS.flatMap((setting) => ['-c', setting]),
];

const runIn = (cwd: string, environment: Environment) => ({
  cwd,
  env: { ...withoutPlace(environment), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
});

interface Ended {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly said: string;
  readonly error: Error | undefined;
}

function answerOf([command]: readonly string[], { status, stdout, said, error }: Ended): GitAnswer {
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return { refused: NO_GIT };
  if (status === 0) return { out: stdout };
  const why = error?.message ?? said.trim().split('\n')[0] ?? '';
  return {
    refused: {
      code: 'git-failed',
      message: `git ${command} failed: ${why.replace(/^fatal: /, '') || 'it does not say why'}`,
      hint: 'run "refs doctor" to see what git lacks',
    },
  };
}

/** A hook is told of the repository alone, and git would then take the folder it runs in for the whole work tree. */
function withoutPlace({ GIT_DIR, ...others }: Environment): Environment {
  return GIT_DIR === undefined || others.GIT_WORK_TREE === undefined ? others : { ...others, GIT_DIR };
}

const NO_GIT: GitRefusal = {
  code: 'no-git',
  message: 'git is not installed, or not found here',
  hint: 'install git, and see that it is on the PATH',
};
