import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type Git, outOf } from './run-git.ts';

/** A file in one state. Its path is from the library's folder. */
export interface Entry {
  readonly file: string;
  readonly kind: 'file' | 'link' | 'submodule' | 'conflict';
  /** The id of its content; undefined: as it lies in the work tree. */
  readonly blob: string | undefined;
}

/** A file that differs: undefined where it is not there; under two names where git takes it to be renamed. */
export interface Touched {
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

const kindOf = (mode: string): Entry['kind'] => (mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file');
const isNothing = (text: string): boolean => /^0+$/.test(text);
const fieldsOf = (out: Buffer): readonly string[] => out.toString('utf8').split('\0').slice(0, -1);

/**
 * What `git diff --raw -z` printed: of each file `:mode mode id id status`, its name, and of a renamed one both names.
 * An id of zeros is content that git has not stored.
 */
export function readDiff(out: Buffer): readonly Touched[] {
  const fields = fieldsOf(out);
  const touched: Touched[] = [];
  for (let at = 0; at < fields.length; ) {
    const [oldMode = '', mode = '', oldId = '', id = '', status = ''] = (fields[at] ?? '').slice(1).split(' ');
    const isRename = status.startsWith('R');
    const [oldFile = '', file = oldFile] = fields.slice(at + 1, at + (isRename ? 3 : 2));
    touched.push({
      before: isNothing(oldMode) ? undefined : { file: oldFile, kind: kindOf(oldMode), blob: oldId },
      after:
        status === 'U'
          ? { file, kind: 'conflict', blob: undefined }
          : isNothing(mode)
            ? undefined
            : { file, kind: kindOf(mode), blob: isNothing(id) ? undefined : id },
    });
    at += isRename ? 3 : 2;
  }
  return touched;
}

/** The files of a commit below the library's folder, or the one that is named. */
export function readTree(git: Git, commit: string, file?: string): readonly Entry[] {
  const out = outOf(git(['ls-tree', '-r', '-z', commit, ...(file === undefined ? [] : ['--', file])]));
  return entriesOf(out, ([mode = '', , id = '']) => ({ kind: kindOf(mode), blob: id }));
}

/** One file of the index. */
export function readIndex(git: Git, file: string): readonly Entry[] {
  const out = outOf(git(['ls-files', '--stage', '-z', '--', file]));
  return entriesOf(out, ([mode = '', id = '', stage]) =>
    stage === '0' ? { kind: kindOf(mode), blob: id } : { kind: 'conflict', blob: undefined },
  );
}

/** Lines of words, a tab, and the file's name. */
const entriesOf = (out: Buffer, entryOf: (words: readonly string[]) => Omit<Entry, 'file'>): readonly Entry[] =>
  fieldsOf(out).map((line) => {
    const tab = line.indexOf('\t');
    return { file: line.slice(tab + 1), ...entryOf(line.slice(0, tab).split(' ')) };
  });

/** The files below the library's folder that git does not know and was not told to ignore. */
export function readUntracked(git: Git, root: string): readonly Entry[] {
  const out = outOf(git(['ls-files', '--others', '--exclude-standard', '-z', '--', '.']));
  // A folder is told with a slash: another repository, of which nothing is this one's.
  return fieldsOf(out)
    .filter((file) => !file.endsWith('/'))
    .map((file) => ({ file, kind: isLink(join(root, file)) ? 'link' : 'file', blob: undefined }));
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
