import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readDiff } from './git-entries.ts';
import { gitRoot } from './git-root.ts';
import { gitBeside, gitIn, isRefused } from './run-git.ts';

/** What a work tree has other than a commit, below one folder. */
export interface Touched {
  /** The id of the folder's content in the commit. */
  readonly tree: string;
  /** Every file that differs, came or went, those included that git was told to ignore; paths are from the folder. */
  readonly files: ReadonlySet<string>;
  /** Those of them that are gone. */
  readonly gone: ReadonlySet<string>;
  /** The content that a file of them had in the commit; undefined where it had none to be read. */
  before(file: string): Uint8Array | undefined;
}

/**
 * What differs in a folder from a commit, with as few questions to git as can be. Undefined wherever there is doubt:
 * where there is no such commit, or links and other repositories make more of the folder than git tells of it.
 */
export async function touchedSince(
  folder: string,
  revision: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Touched | undefined> {
  if (!/^\w[\w./@^~-]*$/.test(revision) || revision.includes('..')) return undefined;
  if (existsSync(join(gitRoot(folder) ?? folder, '.gitmodules'))) return undefined;
  const ask = gitBeside(folder, env);
  const [ids, diff, others] = await Promise.all([
    ask(['rev-parse', `${revision}^{commit}`, `${revision}:./`]),
    ask(['diff', ...DIFF_OPTIONS, `${revision}^{commit}`, '--', '.']),
    ask(['ls-files', '--others', '-z', '--', '.']),
  ]);
  if (isRefused(ids) || isRefused(diff) || isRefused(others)) return undefined;
  const [, tree = ''] = ids.out.toString('utf8').split('\n');
  // Without a look for renames each file that differs is told under one name.
  const differing = readDiff(diff.out).map(({ before, after }) => ({
    file: (after ?? before)?.file ?? '',
    before,
    after,
  }));
  const untracked = others.out.toString('utf8').split('\0').slice(0, -1);
  const files = new Set([...differing.map(({ file }) => file), ...untracked]);
  if ([...files].some((file) => file.endsWith('/') || isLink(join(folder, file)))) return undefined;
  const befores = new Map(differing.map(({ file, before }) => [file, before]));
  const gone = differing.filter(({ file, after }) => after === undefined && !untracked.includes(file));
  return {
    tree,
    files,
    gone: new Set(gone.map(({ file }) => file)),
    before(file) {
      const entry = befores.get(file);
      if (entry?.kind !== 'file' || entry.blob === undefined) return undefined;
      const content = gitIn(folder, env)(['cat-file', 'blob', entry.blob]);
      return isRefused(content) ? undefined : content.out;
    },
  };
}

const DIFF_OPTIONS = [
  ...['--raw', '-z', '--no-abbrev', '--no-renames', '--relative', '--no-color', '-O/dev/null'],
  ...['--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'],
];

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
