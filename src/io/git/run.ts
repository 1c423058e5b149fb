import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { EXIT, Failure } from '../../model/exit.ts';
import { commandLine } from '../../text/command-line.ts';
import { type Environment, findGit, quietEnvironment, repositoryEnvironment, trustedPath } from './environment.ts';
import { findRepository, type Repository } from './repository.ts';

/** Why git gave no answer, in words for whoever asked. */
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
  /** What is wrong; a revision is named. */
  readonly message: string;
  readonly hint: string;
}

/** What a run of git printed, or why it could not. */
export type GitAnswer = { readonly out: Buffer } | { readonly refused: GitRefusal };

export const isRefused = (answer: GitAnswer): answer is { readonly refused: GitRefusal } => 'refused' in answer;

/** The failure that a refusal is, where there is no going on without an answer (exit 2). */
export const failureOf = ({ code, message, hint }: GitRefusal): Failure => new Failure(EXIT.usage, code, message, hint);

/** What git printed where nothing that a stranger typed could keep it from it. Fails where it did not. */
export function outputOf(answer: GitAnswer): Buffer {
  if (isRefused(answer)) throw failureOf(answer.refused);
  return answer.out;
}

/**
 * Git in a folder. No shell is involved, nothing is locked, paged, prompted for or coloured. Where it prints more bytes
 * than `most`, that is refused.
 */
export type Git = (args: readonly string[], input?: string, most?: number) => GitAnswer;

/** How git is run. */
export interface GitOptions {
  /** Ends a run that takes longer. */
  readonly limitMs?: number;
  /** The index to use in the place of the repository's. */
  readonly index?: string;
  /** Runs the user's own hooks, as a commit does that they ask for. Their programs are looked for where they look. */
  readonly runsHooks?: boolean;
}

/** Bounds a run that reads: enough for a partial clone to fetch what it lacks. */
const READ_LIMIT_MS = 120_000;
/** Bounds a commit, whose hooks may run whole test suites. */
const COMMIT_LIMIT_MS = 900_000;

/** Settings that keep a repository from having programs run, or what is printed from being another. */
const SETTINGS = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'color.ui=false',
  'diff.external=',
];
const NO_HOOKS = 'core.hooksPath=/dev/null';

/**
 * Git for the repository that a folder lies in. Which one that is, is decided here, and git is told: it looks for
 * nothing itself. The environment is handed in; of its variables git gets those that cannot lead it elsewhere.
 */
export function gitIn(folder: string, environment: Environment, manner: GitOptions = {}): Git {
  const place = repositoryProcess(folder, environment, manner);
  return (args, input, most = Number.POSITIVE_INFINITY) =>
    'refused' in place ? place : runNow(place, args, { input, most });
}

/** As `gitIn`, beside whatever else there is to do. */
export function gitInBackground(
  folder: string,
  environment: Environment,
  manner: GitOptions = {},
): (args: readonly string[]) => Promise<GitAnswer> {
  const place = repositoryProcess(folder, environment, manner);
  return (args) => ('refused' in place ? Promise.resolve(place) : runInBackground(place, args));
}

/** Git for what needs no repository. It takes no folder for one, whatever lies in it. */
export function gitWithoutRepository(environment: Environment): Git {
  const place = processFor(undefined, environment, {});
  return (args, input, most = Number.POSITIVE_INFINITY) =>
    'refused' in place ? place : runNow(place, args, { input, most });
}

/** Everything that a run needs besides its words. */
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
  manner: GitOptions,
): GitProcess | { refused: GitRefusal } {
  const repository = findRepository(folder);
  const place = processFor(repository, environment, manner);
  if ('refused' in place) return place;
  if (repository === undefined) return { refused: NO_REPOSITORY };
  const refused = ownershipRefusal(repository, place);
  return refused === undefined ? { ...place, cwd: folder } : { refused };
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
 * Why git would not trust a repository that somebody else owns; undefined where it does. Git asks that only of one that
 * it found itself, so here it looks once, in the one folder in which it finds the same. Source: git-config(1), safe.directory.
 */
function ownershipRefusal({ top, gitDir }: Repository, place: GitProcess): GitRefusal | undefined {
  if ([top, join(top, '.git'), gitDir].every(isOwn)) return undefined;
  const { GIT_DIR: _, GIT_WORK_TREE: __, ...others } = place.env;
  const env = { ...others, GIT_CEILING_DIRECTORIES: dirname(top) };
  const answer = runNow({ ...place, cwd: top, env }, ['rev-parse', '--git-dir']);
  if (!isRefused(answer)) return undefined;
  return /dubious ownership/.test(answer.refused.message) ? dubious(top) : answer.refused;
}

/** Whether whoever runs this owns a file. False where the system does not say who that is. */
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
  { input, most }: { readonly input?: string | undefined; readonly most?: number } = {},
): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync(program, [...options, ...args], {
    ...(cwd !== undefined && { cwd }),
    env,
    timeout: limitMs,
    killSignal: 'SIGKILL',
    maxBuffer: most ?? Number.POSITIVE_INFINITY,
    ...(input !== undefined && { input }),
  });
  const isLate = error !== undefined && 'code' in error && error.code === 'ETIMEDOUT';
  return answerOf(args, { status, stdout, said: stderr?.toString('utf8') ?? '', error, lateMs: isLate ? limitMs : 0 });
}

function runInBackground(
  { program, options, cwd, env, limitMs }: GitProcess,
  args: readonly string[],
): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, [...options, ...args], { ...(cwd !== undefined && { cwd }), env, stdio });
    const out: Buffer[] = [];
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
    });
    const end = (status: number | null, error?: Error, lateMs = 0) => {
      clearTimeout(timer);
      resolve(answerOf(args, { status, stdout: Buffer.concat(out), said, error, lateMs }));
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      // Whoever git started may hold on to these, and is not waited for either.
      child.stdout.destroy();
      child.stderr.destroy();
      end(null, undefined, limitMs);
    }, limitMs);
    child.on('error', (error) => end(null, error)).on('close', (status) => end(status));
  });
}

interface GitExit {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly said: string;
  readonly error: Error | undefined;
  /** After so many milliseconds it was ended from here; 0 where it ended by itself. */
  readonly lateMs: number;
}

function answerOf([command = '']: readonly string[], { status, stdout, said, error, lateMs }: GitExit): GitAnswer {
  if (lateMs > 0) return { refused: tooLate(command, lateMs) };
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') return { refused: NO_GIT };
  if (status === 0) return { out: stdout };
  const [first = ''] = said.trim().split('\n');
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
  hint: `where you do, tell git so: ${commandLine`git config --global --add safe.directory ${top}`}`,
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
