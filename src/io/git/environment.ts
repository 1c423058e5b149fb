import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import type { Repository } from './repository.ts';

/** Environment variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the PATH. On Windows its name may have any case. */
const pathOf = (environment: Environment): string => {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH');
  return (name && environment[name]) || USUAL_PATH;
};

// The default PATH. Source: execvp(3).
const USUAL_PATH = '/usr/bin:/bin';

/**
 * Lists the folders of the PATH that a checkout cannot provide: absolute ones outside of it. `node_modules/.bin` is
 * often on the PATH, and anybody can commit a program named git.
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

/** Finds git in the folders of the PATH; undefined where it is missing. */
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
 * The git variables that are passed on: the committer, the user's settings, and access to servers. All others are
 * dropped, since they could select another repository or run a program.
 */
const KEPT_GIT_VARIABLES =
  /^GIT_(?:(?:AUTHOR|COMMITTER)_\w+|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|PARAMETERS|KEY_\d+|VALUE_\d+)|EXEC_PATH|SSH\w*|ASKPASS|SSL_\w+|HTTP_\w+)$/;

/** Drops the variables that could redirect git, and adds settings that keep it quiet. */
export const quietEnvironment = (environment: Environment): Environment => ({
  ...Object.fromEntries(
    Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || KEPT_GIT_VARIABLES.test(name.toUpperCase())),
  ),
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  // Replacement objects would give an id another content.
  GIT_NO_REPLACE_OBJECTS: '1',
  LC_ALL: 'C',
});

/** Names the repository to git, so that it does not search for one. In a hook, the index is the one being committed. */
export function repositoryEnvironment({ top, gitDir }: Repository, environment: Environment): Environment {
  const index = indexOf({ top, gitDir }, environment);
  return { GIT_DIR: gitDir, GIT_WORK_TREE: top, ...(index !== undefined && { GIT_INDEX_FILE: index }) };
}

/** Gives the index named for a hook, if the hook belongs to this repository. */
function indexOf({ top, gitDir }: Repository, environment: Environment): string | undefined {
  const { GIT_DIR: dir, GIT_INDEX_FILE: file } = environment;
  if (!file) return undefined;
  const index = resolve(top, file);
  const isOfOther = dir
    ? realOf(resolve(top, dir)) !== gitDir
    : realOf(dirname(index)) !== gitDir && existsSync(join(dirname(index), 'HEAD'));
  return isOfOther ? undefined : index;
}
