import { type Git, outputOf } from './run.ts';

/**
 * A file of one state, as git lists it: mode, type, content id, a tab, and the path from the library's folder. Equal
 * lines mean equal files, so states are compared without parsing.
 */
export type TreeLine = string;

/** A file of one state of the library. */
export interface GitTreeEntry {
  readonly file: string;
  /**
   * A `repository` is a submodule, or a folder with its own `.git`. A `converted` file is checked out with other
   * content than stored.
   */
  readonly kind: 'file' | 'link' | 'repository' | 'conflict' | 'unread' | 'converted';
  /** The id of its content, or of a link's target; empty where there is none. */
  readonly blob: string;
}

const MODES: Readonly<Record<GitTreeEntry['kind'], string>> = {
  file: '100644 blob',
  link: '120000 blob',
  repository: '160000 commit',
  conflict: '000000 conflict',
  unread: '000000 unread',
  converted: '000000 converted',
};

/** Formats an entry as a line. */
export const formatTreeLine = ({ file, kind, blob }: GitTreeEntry): TreeLine => `${MODES[kind]} ${blob}\t${file}`;

/** Parses a line. */
export function parseTreeLine(line: TreeLine): GitTreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', type = '', blob = ''] = line.slice(0, tab).split(' ');
  return { file: line.slice(tab + 1), kind: kindOf(mode, type), blob };
}

function kindOf(mode: string, type: string): GitTreeEntry['kind'] {
  if (type === 'conflict' || type === 'unread' || type === 'converted') return type;
  if (mode === '160000') return 'repository';
  return mode === '120000' ? 'link' : 'file';
}

/** Finds the entry of a file among lines. */
export function findEntry(lines: readonly TreeLine[], file: string): GitTreeEntry | undefined {
  const end = `\t${file}`;
  const line = lines.find((one) => one.endsWith(end) && one.indexOf('\t') === one.length - end.length);
  return line === undefined ? undefined : parseTreeLine(line);
}

const fieldsOf = (out: Buffer): readonly string[] => out.toString('utf8').split('\0').slice(0, -1);

/** Builds the git command that lists the files of a commit below the current folder. */
export const listTreeCommand = (commit: string): readonly string[] => ['ls-tree', '-r', '-z', commit];

/** Splits the output of `listTreeCommand`. */
export const splitTreeLines = (out: Buffer): readonly TreeLine[] => fieldsOf(out);

// The ids of the empty tree, by the length of the hash.
const EMPTY_TREES: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/**
 * Lists the index as it would be committed, and trusts no flag that says a file is unchanged. Compared with the empty
 * tree, git prints each file as added: `:mode mode id id status`, and its path.
 */
export function readIndex(git: Git, digits: number): readonly TreeLine[] {
  const nothing = EMPTY_TREES[digits] ?? '';
  const fields = fieldsOf(outputOf(git(['diff-index', ...INDEX_OPTIONS, nothing, '--', '.'])));
  return fields.flatMap((file, at): readonly TreeLine[] => {
    if (at % 2 === 0) return [];
    const [, mode = '', , blob = '', status = ''] = (fields[at - 1] ?? '').split(' ');
    return [
      formatTreeLine(status === 'U' ? { file, kind: 'conflict', blob: '' } : { file, kind: kindOf(mode, ''), blob }),
    ];
  });
}

const INDEX_OPTIONS = [
  ...['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative', '-O/dev/null'],
  // Files marked with `git add --intent-to-add` have no content yet.
  ...['--ita-invisible-in-index', '--no-ext-diff', '--no-textconv'],
];

/** The lines that only one of two states has. */
export interface LineDifference {
  readonly before: readonly TreeLine[];
  readonly after: readonly TreeLine[];
}

/** Finds the entries of each state that differ from the other. */
export function differingEntries(
  before: readonly TreeLine[],
  after: readonly TreeLine[],
): { readonly before: readonly GitTreeEntry[]; readonly after: readonly GitTreeEntry[] } {
  const [onlyBefore, onlyAfter] = withoutCommonLines(before, after);
  const without = (lines: readonly TreeLine[], others: readonly TreeLine[]) => {
    const isOther = new Set(others);
    return lines.flatMap((line) => (isOther.has(line) ? [] : [parseTreeLine(line)]));
  };
  const [old, now] = [without(onlyBefore, onlyAfter), without(onlyAfter, onlyBefore)];
  // Entries with other modes can have the same content, and nested repositories are never compared.
  const isIn = (entries: readonly GitTreeEntry[]) => {
    const byFile = new Map(entries.map((entry) => [entry.file, entry]));
    return (entry: GitTreeEntry) => hasSameContent(entry, byFile.get(entry.file));
  };
  const [isOld, isNow] = [isIn(old), isIn(now)];
  return { before: old.filter((entry) => !isNow(entry)), after: now.filter((entry) => !isOld(entry)) };
}

/**
 * Removes common lines. Assumes git's order for speed; where it is violated, a common line may stay in both results.
 */
export function withoutCommonLines(
  a: readonly TreeLine[],
  b: readonly TreeLine[],
): readonly [readonly TreeLine[], readonly TreeLine[]] {
  const [onlyA, onlyB]: [TreeLine[], TreeLine[]] = [[], []];
  let [indexA, indexB] = [0, 0];
  while (indexA < a.length && indexB < b.length) {
    const [one, other] = [a[indexA] ?? '', b[indexB] ?? ''];
    if (one !== other) {
      const order = compareByFile(one, other);
      if (order <= 0) onlyA.push(one);
      if (order >= 0) onlyB.push(other);
      if (order <= 0) indexA += 1;
      if (order >= 0) indexB += 1;
    } else {
      indexA += 1;
      indexB += 1;
    }
  }
  return [
    [...onlyA, ...a.slice(indexA)],
    [...onlyB, ...b.slice(indexB)],
  ];
}

/** Gives the path of a line. */
export const fileInLine = (line: TreeLine): string => line.slice(line.indexOf('\t') + 1);

/** Orders lines by their paths, nearly as git does. */
export function compareByFile(a: TreeLine, b: TreeLine): number {
  const [one, other] = [fileInLine(a), fileInLine(b)];
  return one < other ? -1 : Number(one > other);
}

/** Tells whether two entries of one file surely have the same content. */
export const hasSameContent = (a: GitTreeEntry, b: GitTreeEntry | undefined): boolean =>
  a.kind === b?.kind && (a.kind === 'repository' || (a.blob !== '' && a.blob === b.blob));
