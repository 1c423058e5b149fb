import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import type { Repository } from './repository.ts';

/** Names and values that a process is given. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The folders in which programs are looked for; on Windows the name may be written in any way. */
const pathOf = (environment: Environment): string => {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH');
  return (name && environment[name]) || USUAL_PATH;
};

// The path of a process that has none. Source: execvp(3).
const USUAL_PATH = '/usr/bin:/bin';

/**
 * The folders of the path that a checkout cannot bring: absolute, and not inside of it. What is run in a checkout is
 * often run with `node_modules/.bin` on the path, and anybody can commit a program of that name.
 */
export const trustedPath = (environment: Environment, top: string | undefined): readonly string[] =>
  pathOf(environment)
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && (top === undefined || !isBelow(folder, top)));

const isBelow = (folder: string, top: string): boolean =>
  [folder, realOf(folder)].some((path) => `${resolve(path)}${sep}`.startsWith(`${top}${sep}`));

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const NAMES = ['git', 'git.exe'];

/** The path of git, from the folders that programs are looked for in; undefined where none of them has it. */
export const findGit = (folders: readonly string[]): string | undefined =>
  folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram);

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * The variables of git's that are handed on: who commits, the user's own settings, and how a server is reached. All
 * others could lead to another repository, or run a program, and are dropped.
 */
const KEPT_GIT_VARIABLES =
  /^GIT_(?:(?:AUTHOR|COMMITTER)_\w+|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|EXEC_PATH|SSH\w*|ASKPASS|SSL_\w+|HTTP_\w+)$/;

/** The environment without what could lead git elsewhere, and with settings that keep it quiet. */
export const quietEnvironment = (environment: Environment): Environment => ({
  ...Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || KEPT_GIT_VARIABLES.test(name.toUpperCase())),
  ),
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // An object is what its id says.
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
});

/** Where things are, said to git so that it looks for nothing itself. In a hook, the index is the one being committed. */
export function repositoryEnvironment({ top, gitDir }: Repository, environment: Environment): Environment {
  const index = indexOf({ top, gitDir }, environment);
  return { GIT_DIR: gitDir, GIT_WORK_TREE: top, ...(index !== undefined && { GIT_INDEX_FILE: index }) };
}

/** The index that a hook is told of, where the hook is one of this repository. */
function indexOf({ top, gitDir }: Repository, environment: Environment): string | undefined {
  const { GIT_DIR: dir, GIT_INDEX_FILE: file } = environment;
  if (!file) return undefined;
  const index = resolve(top, file);
  const isOfOther = dir
    ? realOf(resolve(top, dir)) !== gitDir
    : realOf(dirname(index)) !== gitDir && existsSync(join(dirname(index), 'HEAD'));
  return isOfOther ? undefined : index;
}
