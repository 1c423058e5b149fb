import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Refusal, Source } from '../../model/source.ts';
import { compileGlob } from '../../text/glob.ts';
import { folderEntries, listFiles, readFile, readListed } from './folder.ts';

/** The files to import: one file, or the files of a folder sorted by path. */
export interface ImportSources {
  /** The path as typed. */
  readonly path: string;
  readonly isFolder: boolean;
  /** The sources, with paths from the folder, or with the base name of the one file. */
  readonly sources: readonly Source[];
  /** The other files of the folder, as paths from it, the hidden and private last. Folders end with `/`. */
  readonly passedOver: readonly string[];
}

// Bounds a file, so that one that is no table of customers is not read whole.
const MAX_BYTES = 64 * 1024 ** 2;

/**
 * Reads a file, or the files of a folder that match a glob. Names that begin with `.` or `_` are passed over, and
 * unreadable files are refused, with the reason. Undefined where the path does not exist. Never throws.
 */
export function readImportSources(cwd: string, path: string, glob: string): ImportSources | undefined {
  const real = realPath(resolve(cwd, path));
  if (real === undefined) return undefined;
  if (statSync(real).isDirectory()) return { path, isFolder: true, ...readFolder(real, glob) };
  const source = { ...readFile(dirname(real), basename(real), MAX_BYTES), file: basename(path) };
  return { path, isFolder: false, sources: [inForeignWords(source)], passedOver: [] };
}

function readFolder(real: string, glob: string): Pick<ImportSources, 'sources' | 'passedOver'> {
  const others: string[] = [];
  const hidden: string[] = [];
  const { matches } = compileGlob(glob);
  const isWanted = (file: string): boolean => {
    const isIt = matches(file);
    if (!isIt) others.push(file);
    return isIt;
  };
  const listed = listFiles(real, '.', isWanted, (folder) => {
    const entries = folderEntries(folder);
    for (const entry of entries.filter(({ name }) => /^[._]/.test(name))) {
      const file = relative(real, resolve(folder, entry.name)).split(sep).join('/');
      hidden.push(entry.isDirectory() ? `${file}/` : file);
    }
    return entries;
  });
  const sources = listed.map((file) => inForeignWords(readListed(file, MAX_BYTES)));
  const isTold = new Set(sources.map(({ file }) => file));
  const passedOver = [...others.filter((file) => !isTold.has(file)).sort(), ...hidden.sort()];
  return { sources: sources.sort((a, b) => (a.file < b.file ? -1 : 1)), passedOver };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Words a refusal for files outside of a library. */
function inForeignWords(source: Source): Source {
  if (!('refused' in source)) return source;
  const message: Readonly<Partial<Record<Refusal['rule'], string>>> = {
    'file/link': 'this link leads out of the folder, so it was not followed',
    'file/too-large': `this file is larger than ${MAX_BYTES / 1024 ** 2} MiB`,
  };
  const { rule } = source.refused;
  return { file: source.file, refused: { rule, message: message[rule] ?? source.refused.message } };
}
