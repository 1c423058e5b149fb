import { type Git, outputOf } from './run.ts';

/**
 * A file in one state of the library, as git lists it: mode, type, id of the content, a tab, and its path from the
 * library's folder. The same content at the same place is the same line, so that states are compared without a parse.
 */
export type TreeLine = string;

/** A file in one state of the library. */
export interface GitTreeEntry {
  readonly file: string;
  /** A `repository` is a submodule, or a folder with a `.git` of its own; git hands out something else of what is `converted`. */
  readonly kind: 'file' | 'link' | 'repository' | 'conflict' | 'unread' | 'converted';
  /** The id of its content, or of where a link leads; empty where there is none to compare by. */
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

/** The line of an entry. */
export const formatTreeLine = ({ file, kind, blob }: GitTreeEntry): TreeLine => `${MODES[kind]} ${blob}\t${file}`;

/** The entry of a line. */
export function parseTreeLine(line: TreeLine): GitTreeEntry {
  const tab = line.indexOf('\t');
  const [mode = '', type = '', blob = ''] = line.slice(0, tab).split(' ');
  return { file: line.slice(tab + 1), kind: kindOf(mode, type), blob };
}

const kindOf = (mode: string, type: string): GitTreeEntry['kind'] =>
  type === 'conflict' || type === 'unread' || type === 'converted'
    ? type
    : mode === '160000'
      ? 'repository'
      : mode === '120000'
        ? 'link'
        : 'file';

/** Finds the entry of a file among lines. */
export function findEntry(lines: readonly TreeLine[], file: string): GitTreeEntry | undefined {
  const end = `\t${file}`;
  const line = lines.find((one) => one.endsWith(end) && one.indexOf('\t') === one.length - end.length);
  return line === undefined ? undefined : parseTreeLine(line);
}

const fieldsOf = (out: Buffer): readonly string[] => out.toString('utf8').split('\0').slice(0, -1);

/** Asks for the files of a commit below the folder that git runs in. */
export const listTreeCommand = (commit: string): readonly string[] => ['ls-tree', '-r', '-z', commit];

/** Reads what `treeOf` printed. */
export const splitTreeLines = (out: Buffer): readonly TreeLine[] => fieldsOf(out);

// The tree of nothing, by either of git's hashes.
const EMPTY_TREES: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/**
 * Reads every file of the index as it would be committed, whatever its flags say: none is believed to be unchanged. Git
 * prints each as an addition to nothing: `:mode mode id id status`, and its path.
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
  // What is only meant to be added has no content yet.
  ...['--ita-invisible-in-index', '--no-ext-diff', '--no-textconv'],
];

/** The entries that differ between two states: those of each that the other has not. */
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
  // An executable file has the same content, and of another repository nothing is read in whatever state it is.
  const isIn = (entries: readonly GitTreeEntry[]) => {
    const byFile = new Map(entries.map((entry) => [entry.file, entry]));
    return (entry: GitTreeEntry) => hasSameContent(entry, byFile.get(entry.file));
  };
  const [isOld, isNow] = [isIn(old), isIn(now)];
  return { before: old.filter((entry) => !isNow(entry)), after: now.filter((entry) => !isOld(entry)) };
}

/** Takes out what stands side by side in both. Most of it does where both are in git's order; the rest may be in both. */
function withoutCommonLines(
  a: readonly TreeLine[],
  b: readonly TreeLine[],
): readonly [readonly TreeLine[], readonly TreeLine[]] {
  const [onlyA, onlyB]: [TreeLine[], TreeLine[]] = [[], []];
  let [at, place] = [0, 0];
  while (at < a.length && place < b.length) {
    const [one, other] = [a[at] ?? '', b[place] ?? ''];
    if (one !== other) {
      const order = compareByFile(one, other);
      if (order <= 0) onlyA.push(one);
      if (order >= 0) onlyB.push(other);
      if (order <= 0) at += 1;
      if (order >= 0) place += 1;
    } else {
      at += 1;
      place += 1;
    }
  }
  return [
    [...onlyA, ...a.slice(at)],
    [...onlyB, ...b.slice(place)],
  ];
}

/** The path in a line. */
export const fileInLine = (line: TreeLine): string => line.slice(line.indexOf('\t') + 1);

/** The order of two lines by their files, which is nearly git's. */
export function compareByFile(a: TreeLine, b: TreeLine): number {
  const [one, other] = [fileInLine(a), fileInLine(b)];
  return one < other ? -1 : Number(one > other);
}

/** Whether two entries of one file are known to hold the same. */
export const hasSameContent = (a: GitTreeEntry, b: GitTreeEntry | undefined): boolean =>
  a.kind === b?.kind && (a.kind === 'repository' || (a.blob !== '' && a.blob === b.blob));
