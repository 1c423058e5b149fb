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

/** A stored state of the library: its listed files, and its commit; without one, the index. */
export interface StoredTree {
  readonly lines: readonly TreeLine[];
  readonly commit?: string;
}

/** The folder in which git runs, and the environment that it inherits. */
export interface GitFolder {
  /** The library's folder. */
  readonly root: string;
  readonly env: Environment;
}

/** Attributes by which a checkout converts a file's content. Line ends are not here: they have no meaning in YAML. */
const CONVERTING = ['working-tree-encoding', 'filter'];
const NAME = '.gitattributes';
const MAX_ATTRIBUTES_BYTES = 1024 ** 2;

/**
 * Marks the files that a checkout converts, since a review shows other content than commands read. Only git can match
 * the patterns. It is asked only where some attribute file names such an attribute.
 */
export function markConverted(
  git: Git,
  states: readonly StoredTree[],
  folder: GitFolder,
): readonly (readonly TreeLine[])[] {
  const files = states.map((state) => attributeFiles(git, folder.root, state));
  const wanted = files.flat().map(({ blob }) => ({ id: blob, maxBytes: MAX_ATTRIBUTES_BYTES }));
  const blobs = readBlobs(git, wanted);
  const isConverting = ({ blob: id }: GitTreeEntry): boolean => {
    const blob = blobs.get(id);
    return blob === undefined || 'size' in blob || CONVERTING.some((name) => Buffer.from(blob.bytes).includes(name));
  };
  return states.map((state, index) => (files[index]?.some(isConverting) ? marked(state, folder) : state.lines));
}

/** Lists the attribute files that apply to the library: those in its folders, and in the folders above. */
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

/** Parses a line of a tree, or one of the index, whose words are mode, id and stage. */
function outsideOf(line: TreeLine): GitTreeEntry {
  const [, type = '', id = ''] = line.slice(0, line.indexOf('\t')).split(' ');
  return { ...parseTreeLine(line), blob: type === 'blob' ? id : type };
}

/** Marks the converted files of a state. A commit is read into a temporary index for that. */
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

/** git's answers for an absent attribute. */
const ABSENT: readonly (string | undefined)[] = ['unspecified', 'unset'];

function markedBy(git: Git, lines: readonly TreeLine[]): readonly TreeLine[] {
  const names = lines.map((line) => `${fileInLine(line)}\0`).join('');
  const answer = outputOf(git(['check-attr', '--cached', '-z', '--stdin', ...CONVERTING], names));
  const words = answer.toString('utf8').split('\0').slice(0, -1);
  const converted = new Set(words.filter((_, index) => index % 3 === 0 && !ABSENT.includes(words[index + 2])));
  return lines.map((line) => {
    const entry = converted.has(fileInLine(line)) ? parseTreeLine(line) : undefined;
    return entry?.kind === 'file' ? formatTreeLine({ ...entry, kind: 'converted' }) : line;
  });
}
