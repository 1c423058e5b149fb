import type { CacheStore } from '../../model/cache-store.ts';
import { CONFIG_FILE } from '../../model/config.ts';
import { readFile } from '../files/folder.ts';
import { blobId } from './blobs.ts';
import type { Environment } from './environment.ts';
import { listRefsCommand, mayBeAmbiguous, namedRefs, refsNamedIn } from './named-refs.ts';
import { gitIn, gitInBackground, isRefused } from './run.ts';
import {
  differingEntries,
  findEntry,
  formatTreeLine,
  type GitTreeEntry,
  listTreeCommand,
  splitTreeLines,
} from './tree-entries.ts';
import { type FileSelection, readWorkTree } from './work-tree.ts';

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

// The digits of a SHA-1. Repositories with another hash get the full comparison.
const DIGITS = 40;
const MAX_CONFIG_BYTES = 1024 ** 2;

/**
 * Finds the changes of a library since a commit, by content, while git lists the commit in the background. Undefined in
 * any doubt: without such a commit, and with anything that cannot be read.
 */
export async function changesSince(
  root: string,
  revision: string,
  { store, ...customers }: FileSelection & { readonly store: CacheStore },
  env: Environment,
): Promise<ChangesSince | undefined> {
  if (!/^\w[\w./@^~-]*$/.test(revision) || revision.includes('..')) return undefined;
  const ask = gitInBackground(root, env);
  const refs = refsNamedIn(revision);
  const answers = Promise.all([
    ask(['rev-parse', `${revision}^{commit}`, `${revision}:./`]),
    ask(listTreeCommand(`${revision}^{commit}`)),
    refs.length === 0 ? undefined : ask(listRefsCommand(refs)),
  ]);
  const now = readWorkTree(root, customers, { digits: DIGITS, store });
  const config = readFile(root, CONFIG_FILE, MAX_CONFIG_BYTES);
  const [ids, listing, named] = await answers;
  if (isRefused(ids) || isRefused(listing) || 'refused' in config) return undefined;
  if (named !== undefined && (isRefused(named) || mayBeAmbiguous(namedRefs(named.out, refs)))) return undefined;
  const [commit = '', tree = ''] = ids.out.toString('utf8').split('\n');
  if (commit.length !== DIGITS) return undefined;
  const here = formatTreeLine({ file: CONFIG_FILE, kind: 'file', blob: blobId(config.bytes, DIGITS) });
  const { before, after } = differingEntries(splitTreeLines(listing.out), [...now, here]);
  if (after.some(({ kind }) => kind !== 'file')) return undefined;
  const isOne = ({ file }: GitTreeEntry) => file === CONFIG_FILE || customers.matches(file);
  const befores = new Map(before.filter(isOne).map((entry) => [entry.file, entry]));
  const afters = new Set(after.map(({ file }) => file));
  const gone = new Set([...befores.keys()].filter((file) => !afters.has(file)));
  return {
    tree,
    files: new Set([...afters, ...gone]),
    gone,
    isHere: (file) => findEntry(now, file) !== undefined,
    before(file, maxBytes) {
      const entry = befores.get(file);
      if (entry?.kind !== 'file') return undefined;
      const content = gitIn(root, env)(['cat-file', 'blob', entry.blob], undefined, maxBytes);
      return isRefused(content) ? undefined : content.out;
    },
  };
}
