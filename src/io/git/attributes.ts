import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { readBlobs } from './blobs.ts';
import type { Environment } from './environment.ts';
import { findRepository } from './repository.ts';
import { type Git, gitIn, outputOf } from './run.ts';
import {
  fileInLine,
  formatTreeLine,
  type GitTreeEntry,
  parseTreeLine,
  splitTreeLines,
  type TreeLine,
} from './tree-entries.ts';

/** A state that git has stored: its files below the library's folder, and the commit they are of; absent: the index. */
export interface StoredTree {
  readonly lines: readonly TreeLine[];
  readonly commit?: string;
}

/** Where git runs. */
export interface GitFolder {
  /** The library's folder. */
  readonly root: string;
  readonly env: Environment;
}

/** Attributes by which a checkout gives a file another content. Line ends are none: they say nothing in YAML. */
const CONVERTING = ['working-tree-encoding', 'filter'];
const NAME = '.gitattributes';
const MAX_ATTRIBUTES_BYTES = 1024 ** 2;

/**
 * Marks the files of which a checkout has another content than git has stored: what is reviewed of them is not what is
 * read. Only git knows which files a pattern means, and it is asked where such an attribute is given at all.
 */
export function markConverted(
  git: Git,
  states: readonly StoredTree[],
  place: GitFolder,
): readonly (readonly TreeLine[])[] {
  const files = states.map((state) => attributeFiles(git, place.root, state));
  const wanted = files.flat().map(({ blob }) => ({ id: blob, maxBytes: MAX_ATTRIBUTES_BYTES }));
  const blobs = readBlobs(git, wanted);
  const isConverting = ({ blob: id }: GitTreeEntry): boolean => {
    const blob = blobs.get(id);
    return blob === undefined || 'size' in blob || CONVERTING.some((name) => Buffer.from(blob.bytes).includes(name));
  };
  return states.map((state, nth) => (files[nth]?.some(isConverting) ? marked(state, place) : state.lines));
}

/** The files of attributes that may be about the library: those in its folders, and in the folders that it lies in. */
function attributeFiles(git: Git, root: string, { lines, commit }: StoredTree): readonly GitTreeEntry[] {
  const inside = lines.filter((line) => line.endsWith(NAME)).map(parseTreeLine);
  const way = relative(findRepository(root)?.top ?? root, realpathSync(root))
    .split(sep)
    .filter((part) => part !== '');
  const above = way.map((_, depth) => `${'../'.repeat(way.length - depth)}${NAME}`);
  if (above.length === 0) return inside;
  const listing =
    commit === undefined ? ['ls-files', '--stage', '-z', '--', ...above] : ['ls-tree', '-z', commit, '--', ...above];
  return [...inside, ...splitTreeLines(outputOf(git(listing))).map(outsideOf)].filter(({ kind }) => kind === 'file');
}

/** An entry of a tree, or one of the index, of which the words are mode, id and stage. */
function outsideOf(line: TreeLine): GitTreeEntry {
  const [, type = '', id = ''] = line.slice(0, line.indexOf('\t')).split(' ');
  return { ...parseTreeLine(line), blob: type === 'blob' ? id : type };
}

/** Asks git of each file which attributes it has in a state. A commit is put into an index of its own for that. */
function marked({ lines, commit }: StoredTree, { root, env }: GitFolder): readonly TreeLine[] {
  if (commit === undefined) return markedBy(gitIn(root, env), lines);
  const aside = mkdtempSync(join(tmpdir(), 'refs-index-'));
  try {
    const git = gitIn(root, env, { index: join(aside, 'index') });
    outputOf(git(['read-tree', commit]));
    return markedBy(git, lines);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** What git answers where an attribute is not given. */
const ABSENT: readonly (string | undefined)[] = ['unspecified', 'unset'];

function markedBy(git: Git, lines: readonly TreeLine[]): readonly TreeLine[] {
  const names = lines.map((line) => `${fileInLine(line)}\0`).join('');
  const answer = outputOf(git(['check-attr', '--cached', '-z', '--stdin', ...CONVERTING], names));
  const words = answer.toString('utf8').split('\0').slice(0, -1);
  const converted = new Set(words.filter((_, at) => at % 3 === 0 && !ABSENT.includes(words[at + 2])));
  return lines.map((line) => {
    const entry = converted.has(fileInLine(line)) ? parseTreeLine(line) : undefined;
    return entry?.kind === 'file' ? formatTreeLine({ ...entry, kind: 'converted' }) : line;
  });
}
