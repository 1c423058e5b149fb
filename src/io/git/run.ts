import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { EXIT, Failure } from '../../model/exit.ts';
import { commandLine } from '../../text/command-line.ts';
import { type Environment, findGit, quietEnvironment, repositoryEnvironment, trustedPath } from './environment.ts';
import { findRepository, type Repository } from './repository.ts';

/** The reason why git gave no answer. */
export interface GitRefusal {
  readonly code:
    | 'no-git'
    | 'no-repository'
    | 'dubious-ownership'
    | 'no-commit'
    | 'bad-revision'
    | 'no-revision'
    | 'no-merge-base'
    | 'git-timeout'
    | 'git-failed';
  /** The fault; it names the revision. */
  readonly message: string;
  readonly hint: string;
}

/** The output of git, or the reason why there is none. */
export type GitAnswer = { readonly out: Buffer } | { readonly refused: GitRefusal };

export const isRefused = (answer: GitAnswer): answer is { readonly refused: GitRefusal } => 'refused' in answer;

/** Makes the failure of a refusal, for a run that cannot go on without git (exit 2). */
export const failureOf = ({ code, message, hint }: GitRefusal): Failure => new Failure(EXIT.usage, code, message, hint);

/** Gives the output of a git command that no input of others can make fail. Fails where it did. */
export function outputOf(answer: GitAnswer): Buffer {
  if (isRefused(answer)) throw failureOf(answer.refused);
  return answer.out;
}

/**
 * Runs git in a folder: without a shell, locks, pager, prompts or colours. An output of more than `maxBytes` bytes is
 * refused.
 */
export type Git = (args: readonly string[], input?: string, maxBytes?: number) => GitAnswer;

/** The options of running git. */
export interface GitOptions {
  /** The time limit of a run, in milliseconds. */
  readonly limitMs?: number;
  /** The index to use in place of the repository's. */
  readonly index?: string;
  /** Runs the user's hooks, for a commit they asked for. The hooks get the full PATH. */
  readonly runsHooks?: boolean;
}

/** Bounds a run that reads, in milliseconds. A partial clone may have to fetch objects. */
const READ_LIMIT_MS = 120_000;
/** Bounds a commit, in milliseconds. Its hooks may run whole test suites. */
const COMMIT_LIMIT_MS = 900_000;

/** Settings that keep a repository from running programs or changing git's output. */
const SETTINGS = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'color.ui=false',
  'diff.external=',
];
const NO_HOOKS = 'core.hooksPath=/dev/null';

/**
 * Opens git for the repository of a folder. The repository is found here and named to git, which does not search for
 * one. git inherits only the variables that cannot redirect it.
 */
export function gitIn(folder: string, environment: Environment, options: GitOptions = {}): Git {
  const gitProcess = repositoryProcess(folder, environment, options);
  return (args, input, maxBytes = Number.POSITIVE_INFINITY) =>
    'refused' in gitProcess ? gitProcess : runNow(gitProcess, args, { input, maxBytes });
}

/** Opens git for commands without a repository. It uses none, whatever the current folder holds. */
export function gitWithoutRepository(environment: Environment): Git {
  const gitProcess = processFor(undefined, environment, {});
  return (args, input, maxBytes = Number.POSITIVE_INFINITY) =>
    'refused' in gitProcess ? gitProcess : runNow(gitProcess, args, { input, maxBytes });
}

/** The program, options and environment of a git process. */
interface GitProcess {
  readonly program: string;
  readonly options: readonly string[];
  readonly cwd: string | undefined;
  readonly env: Environment;
  readonly limitMs: number;
}

function repositoryProcess(
  folder: string,
  environment: Environment,
  options: GitOptions,
): GitProcess | { refused: GitRefusal } {
  const repository = findRepository(folder);
  const gitProcess = processFor(repository, environment, options);
  if ('refused' in gitProcess) return gitProcess;
  if (repository === undefined) return { refused: NO_REPOSITORY };
  const refused = ownershipRefusal(repository, gitProcess);
  return refused === undefined ? { ...gitProcess, cwd: folder } : { refused };
}

function processFor(
  repository: Repository | undefined,
  environment: Environment,
  { limitMs, index, runsHooks = false }: GitOptions,
): GitProcess | { refused: GitRefusal } {
  const folders = trustedPath(environment, repository?.top);
  const program = findGit(folders);
  if (program === undefined) return { refused: NO_GIT };
  const settings = runsHooks ? SETTINGS : [...SETTINGS, NO_HOOKS];
  return {
    program,
    options: [...OPTIONS, ...settings.flatMap((setting) => ['-c', setting])],
    cwd: undefined,
    env: {
      ...quietEnvironment(environment),
      ...(repository === undefined ? { GIT_DIR: '/dev/null' } : repositoryEnvironment(repository, environment)),
      ...(index !== undefined && { GIT_INDEX_FILE: index }),
      ...(!runsHooks && { PATH: folders.join(delimiter) }),
    },
    limitMs: limitMs ?? (runsHooks ? COMMIT_LIMIT_MS : READ_LIMIT_MS),
  };
}

const OPTIONS = ['--no-pager', '--no-optional-locks', '--literal-pathspecs'];

/**
 * Gives the reason why git would not trust a repository of another user; undefined where it does. git checks only a
 * repository that it found itself. So it searches once, limited to the one folder where it finds the same. Source:
 * git-config(1), safe.directory.
 */
function ownershipRefusal({ top, gitDir }: Repository, gitProcess: GitProcess): GitRefusal | undefined {
  if ([top, join(top, '.git'), gitDir].every(isOwn)) return undefined;
  const { GIT_DIR: _, GIT_WORK_TREE: __, ...others } = gitProcess.env;
  const env = { ...others, GIT_CEILING_DIRECTORIES: dirname(top) };
  const answer = runNow({ ...gitProcess, cwd: top, env }, ['rev-parse', '--git-dir']);
  if (!isRefused(answer)) return undefined;
  return /dubious ownership/.test(answer.refused.message) ? dubious(top) : answer.refused;
}

/** Tells whether the current user owns a file. False where the system cannot tell. */
function isOwn(path: string): boolean {
  try {
    return statSync(path).uid === userInfo().uid;
  } catch {
    return false;
  }
}

function runNow(
  { program, options, cwd, env, limitMs }: GitProcess,
  args: readonly string[],
  { input, maxBytes }: { readonly input?: string | undefined; readonly maxBytes?: number } = {},
): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync(program, [...options, ...args], {
    ...(cwd !== undefined && { cwd }),
    env,
    timeout: limitMs,
    killSignal: 'SIGKILL',
    maxBuffer: maxBytes ?? Number.POSITIVE_INFINITY,
    ...(input !== undefined && { input }),
  });
  const isLate = error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
  return answerOf(args, {
    status,
    stdout,
    stderrText: stderr?.toString('utf8') ?? '',
    error,
    lateMs: isLate ? limitMs : 0,
  });
}

interface GitExit {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderrText: string;
  readonly error: Error | undefined;
  /** The milliseconds after which it was killed; 0 where it ended by itself. */
  readonly lateMs: number;
}

function answerOf(
  [command = '']: readonly string[],
  { status, stdout, stderrText, error, lateMs }: GitExit,
): GitAnswer {
  if (lateMs > 0) return { refused: tooLate(command, lateMs) };
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return { refused: NO_GIT };
  if (status === 0) return { out: stdout };
  const [first = ''] = stderrText.trim().split('\n');
  const why = (error?.message ?? first).replace(/^fatal: /, '');
  if (/^not a git repository\b/.test(why))
    return { refused: { ...NO_REPOSITORY, message: `${NO_REPOSITORY.message}: ${why}` } };
  return {
    refused: {
      code: 'git-failed',
      message: `git ${command} failed: ${why || 'it does not say why'}`,
      hint: `run "${commandLine`refs doctor`}" to see what git lacks`,
    },
  };
}

const tooLate = (command: string, limitMs: number): GitRefusal => ({
  code: 'git-timeout',
  message: `git ${command} gave no answer within ${(limitMs / 1000).toLocaleString('en')} s, and was ended`,
  hint: `see what keeps it, a hook or a server that does not answer: ${commandLine`git status`}`,
});

const dubious = (top: string): GitRefusal => ({
  code: 'dubious-ownership',
  message: `git does not trust the repository ${top}: it belongs to somebody else`,
  hint: `where you do, run: ${commandLine`git config --global --add safe.directory ${top}`}`,
});

const NO_REPOSITORY: GitRefusal = {
  code: 'no-repository',
  message: 'the library is in no git repository',
  hint: `keep it in git: ${commandLine`git init`}, then commit it`,
};

const NO_GIT: GitRefusal = {
  code: 'no-git',
  message: 'git is not installed, or not found here',
  hint: 'install git, and see that it is on the PATH',
};
