import { spawnSync } from 'node:child_process';

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

/** Git in a folder. No shell is involved, nothing is locked, paged, prompted for or coloured. */
export type Git = (args: readonly string[], input?: string) => GitAnswer;

/** Settings of the user's that would change what is printed, or run a program of theirs. */
const SETTINGS = ['core.quotePath=false', 'core.fsmonitor=false', 'color.ui=false'];

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment is handed in: git takes from it where things are, and in a hook which index is meant. */
export function gitIn(folder: string, environment: Environment): Git {
  const options = [
    ...['--no-pager', '--no-optional-locks', '--literal-pathspecs'],
    ...SETTINGS.flatMap((setting) => ['-c', setting]),
  ];
  const env = {
    ...withoutPlace(environment),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  return (args, input) => {
    const { status, stdout, stderr, error } = spawnSync('git', [...options, ...args], {
      cwd: folder,
      env,
      maxBuffer: Number.POSITIVE_INFINITY,
      ...(input !== undefined && { input }),
    });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT') return { refused: NO_GIT };
    if (status === 0) return { out: stdout };
    const said = error?.message ?? stderr.toString('utf8').trim().split('\n')[0] ?? '';
    return {
      refused: {
        code: 'git-failed',
        message: `git ${args[0]} failed: ${said.replace(/^fatal: /, '') || 'it does not say why'}`,
        hint: 'run "refs doctor" to see what git lacks',
      },
    };
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
