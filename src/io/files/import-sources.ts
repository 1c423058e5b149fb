import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Refusal, Source } from '../../model/source.ts';
import { compileGlob } from '../../text/glob.ts';
import { readFile, readFiles } from './folder.ts';

/** What is to be imported, as bytes: one file, or the files of a folder in the order of their paths. */
export interface ImportSources {
  /** The path as it was named. */
  readonly path: string;
  readonly isFolder: boolean;
  /** Their files are paths from the folder, or the base name of the one file. */
  readonly sources: readonly Source[];
}

// A table of customers is small; this only keeps what is none from being read whole.
const MAX_BYTES = 64 * 1024 ** 2;

/**
 * Reads a file, or those files of a folder that the glob names. What begins with `.` or `_` is skipped, and what cannot
 * be read is refused, with the reason. Undefined where there is nothing at the path. Never throws.
 */
export function readImportSources(cwd: string, path: string, glob: string): ImportSources | undefined {
  const real = realPath(resolve(cwd, path));
  if (real === undefined) return undefined;
  const isFolder = statSync(real).isDirectory();
  const sources = isFolder
    ? [...readFiles(real, '.', compileGlob(glob).matches, MAX_BYTES)].sort((a, b) => (a.file < b.file ? -1 : 1))
    : [{ ...readFile(dirname(real), basename(real), MAX_BYTES), file: basename(path) }];
  return { path, isFolder, sources: sources.map(inForeignWords) };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** A refusal as it reads for files that are no library's. */
function inForeignWords(source: Source): Source {
  if (!('refused' in source)) return source;
  const message: Readonly<Partial<Record<Refusal['rule'], string>>> = {
    'file/link': 'this link leads out of the folder, so it was not followed',
    'file/too-large': `this file is larger than ${MAX_BYTES / 1024 ** 2} MiB`,
  };
  const { rule } = source.refused;
  return { file: source.file, refused: { rule, message: message[rule] ?? source.refused.message } };
}
