import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { gitRoot } from './git-root.ts';

/** What is kept of a library between runs, to save time. Nothing in it is needed: whatever is odd is as if it were gone. */
export interface Store {
  /** Where it is kept. */
  readonly folder: string;
  /** What was kept under a name for the same key; undefined where there is none, or none that can be trusted. */
  read(name: string, key: string): Buffer | undefined;
  /** Keeps something, whole or not at all. Where it cannot, it does not. */
  write(name: string, key: string, content: string | Uint8Array): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The store of the library in a folder: within git's own folder, where nothing is committed, else in the user's cache
 * folder. Undefined where there is neither.
 */
export function openStore(root: string, env: Environment): Store | undefined {
  const folder = storeFolder(root, env);
  if (folder === undefined) return undefined;
  return {
    folder,
    read: (name, key) => readKept(join(folder, name), key),
    write: (name, key, content) => keep(join(folder, name), key, content),
  };
}

/** Where what is kept of the library in a folder lies, and its bytes; undefined where nothing is. */
export function keptFor(
  root: string,
  env: Environment,
): { readonly folder: string; readonly bytes: number } | undefined {
  const folder = storeFolder(root, env);
  if (folder === undefined || statSync(folder, { throwIfNoEntry: false }) === undefined) return undefined;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizes = files.map((file) => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0);
  return { folder, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Deletes all that is kept of the library in a folder. Returns where it was, or undefined where there was nothing. */
export function cleanStore(root: string, env: Environment): string | undefined {
  const folder = storeFolder(root, env);
  if (folder === undefined || statSync(folder, { throwIfNoEntry: false }) === undefined) return undefined;
  rmSync(folder, { recursive: true, force: true });
  return folder;
}

const NAME = 'customer-refs';

function storeFolder(root: string, env: Environment): string | undefined {
  const repository = gitRoot(root);
  const git = repository === undefined ? undefined : gitFolder(repository);
  if (repository !== undefined && git !== undefined) {
    return join(git, NAME, short(relative(repository, resolve(root)).split(sep).join('/')));
  }
  const caches = env.XDG_CACHE_HOME || env.LOCALAPPDATA || (env.HOME && join(env.HOME, '.cache'));
  return caches ? join(caches, NAME, short(resolve(root))) : undefined;
}

/** The folder in which git keeps a work tree: `.git`, or where the file of that name leads. Source: gitrepository-layout(5). */
function gitFolder(repository: string): string | undefined {
  const at = join(repository, '.git');
  try {
    if (statSync(at).isDirectory()) return at;
    const target = readFileSync(at, 'utf8').match(/^gitdir: (.+?)\r?\n?$/)?.[1];
    return target === undefined ? undefined : resolve(dirname(at), target);
  } catch {
    return undefined;
  }
}

const short = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

// So that lists of numbers at the beginning of a body begin where the machine likes them to.
const HEAD_BYTES = 64;

/** The first line of what is kept: what it was made for, how long it is, and its checksum. */
const headOf = (key: string, body: Uint8Array): string =>
  `${`${NAME} ${short(key)} ${body.length} ${crc32(body)}`.padEnd(HEAD_BYTES - 1)}\n`;

function readKept(path: string, key: string): Buffer | undefined {
  try {
    const whole = readFileSync(path);
    const end = whole.indexOf('\n') + 1;
    const body = whole.subarray(end);
    return whole.toString('latin1', 0, end) === headOf(key, body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Two runs beside each other write drafts of their own, and the last one stays. */
function keep(path: string, key: string, content: string | Uint8Array): void {
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  let aside: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    aside = mkdtempSync(join(dirname(path), 'draft-'));
    const draft = join(aside, 'draft');
    writeFileSync(draft, headOf(key, body));
    writeFileSync(draft, body, { flag: 'a' });
    renameSync(draft, path);
  } catch {
    // A full disk or a folder that may not be written to costs time, and nothing else.
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
  }
}
