import type { CacheStore } from '../../model/cache-store.ts';
import { CONFIG_FILE } from '../../model/config.ts';
import type { Environment } from './environment.ts';
import { listRefsCommand, mayBeAmbiguous, namedRefs, refsNamedIn } from './named-refs.ts';
import { gitIn, isRefused, outputOf } from './run.ts';
import { differingEntries, type GitTreeEntry, listTreeCommand, splitTreeLines } from './tree-entries.ts';
import { differenceFrom, type FileSelection } from './work-tree.ts';

/** The differences of a work tree from a commit, among the customer files and the config. */
export interface ChangesSince {
  /** The id of the library's folder in the commit. */
  readonly tree: string;
  /** All files that differ, came or went, including those that git ignores. Paths are from the library's folder. */
  readonly files: ReadonlySet<string>;
  /** The files that are gone. */
  readonly gone: ReadonlySet<string>;
  /** Tells whether a customer file exists now. */
  isHere(file: string): boolean;
  /** Gives the content of a changed file in the commit; undefined where it had none. */
  before(file: string, maxBytes: number): Uint8Array | undefined;
}

/**
 * Finds the changes of a library since a commit, by content. Undefined in any doubt: without such a commit, and with
 * anything that cannot be read.
 */
export function changesSince(
  root: string,
  revision: string,
  { store, ...customers }: FileSelection & { readonly store: CacheStore },
  env: Environment,
): ChangesSince | undefined {
  if (!/^\w[\w./@^~-]*$/.test(revision) || revision.includes('..')) return undefined;
  const git = gitIn(root, env);
  const ids = git(['rev-parse', `${revision}^{commit}`, `${revision}:./`]);
  if (isRefused(ids)) return undefined;
  const refs = refsNamedIn(revision);
  const named = refs.length === 0 ? undefined : git(listRefsCommand(refs));
  if (named !== undefined && (isRefused(named) || mayBeAmbiguous(namedRefs(named.out, refs)))) return undefined;
  const [id = '', tree = ''] = ids.out.toString('utf8').split('\n');
  const lines = () => splitTreeLines(outputOf(git(listTreeCommand(id))));
  const difference = differenceFrom({ id, lines }, root, customers, { store });
  const { before, after } = differingEntries(difference.before, difference.after);
  if (after.some(({ kind }) => kind !== 'file')) return undefined;
  const isOne = ({ file }: GitTreeEntry) => file === CONFIG_FILE || customers.matches(file);
  const befores = new Map(before.filter(isOne).map((entry) => [entry.file, entry]));
  const afters = new Set(after.map(({ file }) => file));
  const gone = new Set([...befores.keys()].filter((file) => !afters.has(file)));
  return {
    tree,
    files: new Set([...afters, ...gone]),
    gone,
    isHere: difference.isHere,
    before(file, maxBytes) {
      const entry = befores.get(file);
      if (entry?.kind !== 'file') return undefined;
      const content = git(['cat-file', 'blob', entry.blob], undefined, maxBytes);
      return isRefused(content) ? undefined : content.out;
    },
  };
}
