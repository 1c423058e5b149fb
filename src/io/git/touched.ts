import { CONFIG_FILE } from '../../model/config.ts';
import type { Store } from '../../model/store.ts';
import { readFile } from '../files/folder.ts';
import { blobId } from './blobs.ts';
import { differing, type Entry, entryAt, lineOf, readTree, treeOf } from './entries.ts';
import type { Environment } from './environment.ts';
import { gitBeside, gitIn, isRefused } from './run.ts';
import { type Choice, readWorkTree } from './work-tree.ts';

/** What a work tree has other than a commit, among the customer files and the config. */
export interface Touched {
  /** The id of the library's folder in the commit. */
  readonly tree: string;
  /** Every file that differs, came or went, those included that git was told to ignore; paths are from the folder. */
  readonly files: ReadonlySet<string>;
  /** Those of them that are gone. */
  readonly gone: ReadonlySet<string>;
  /** Whether a customer file lies here now. */
  isHere(file: string): boolean;
  /** The content that a file of them had in the commit; undefined where it had none to be read. */
  before(file: string, maxBytes: number): Uint8Array | undefined;
}

// The digits of a SHA-1. A repository with another hash is left to those who look at all of it.
const DIGITS = 40;
const MAX_CONFIG_BYTES = 1024 ** 2;

/**
 * Finds out what differs in a library from a commit, by content, while git lists the commit beside it. Undefined
 * wherever there is doubt: where there is no such commit, or something lies here that cannot be read.
 */
export async function touchedSince(
  root: string,
  revision: string,
  { store, ...customers }: Choice & { readonly store: Store },
  env: Environment,
): Promise<Touched | undefined> {
  if (!/^\w[\w./@^~-]*$/.test(revision) || revision.includes('..')) return undefined;
  const ask = gitBeside(root, env);
  const answers = Promise.all([
    ask(['rev-parse', `${revision}^{commit}`, `${revision}:./`]),
    ask(treeOf(`${revision}^{commit}`)),
  ]);
  const now = readWorkTree(root, customers, { digits: DIGITS, store });
  const config = readFile(root, CONFIG_FILE, MAX_CONFIG_BYTES);
  const [ids, listing] = await answers;
  if (isRefused(ids) || isRefused(listing) || 'refused' in config) return undefined;
  const [commit = '', tree = ''] = ids.out.toString('utf8').split('\n');
  if (commit.length !== DIGITS) return undefined;
  const here = lineOf({ file: CONFIG_FILE, kind: 'file', blob: blobId(config.bytes, DIGITS) });
  const { before, after } = differing(readTree(listing.out), [...now, here]);
  if (after.some(({ kind }) => kind !== 'file')) return undefined;
  const isOne = ({ file }: Entry) => file === CONFIG_FILE || customers.matches(file);
  const befores = new Map(before.filter(isOne).map((entry) => [entry.file, entry]));
  const afters = new Set(after.map(({ file }) => file));
  const gone = new Set([...befores.keys()].filter((file) => !afters.has(file)));
  return {
    tree,
    files: new Set([...afters, ...gone]),
    gone,
    isHere: (file) => entryAt(now, file) !== undefined,
    before(file, maxBytes) {
      const entry = befores.get(file);
      if (entry?.kind !== 'file') return undefined;
      const content = gitIn(root, env)(['cat-file', 'blob', entry.blob], undefined, maxBytes);
      return isRefused(content) ? undefined : content.out;
    },
  };
}
