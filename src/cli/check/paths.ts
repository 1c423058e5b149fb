import { relative, resolve, sep } from 'node:path';
import type { LoadedConfig } from '../../library/config.ts';
import { EXIT, Failure } from '../../model/exit.ts';

/** A path of the command line, from the root of the library. */
export const pathIn = (root: string, cwd: string, path: string): string =>
  relative(root, resolve(cwd, path)).split(sep).join('/');

interface LibraryFiles {
  readonly root: string;
  readonly loaded: LoadedConfig;
  readonly reports: readonly { readonly file: string }[];
}

/** Accepts the files at or below one of the paths, or all without paths. Fails where a path has none (exit 3). */
export function pathFilter(
  paths: readonly string[],
  { root, loaded: { config }, reports }: LibraryFiles,
  cwd: string,
): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const files = [config.file, ...reports.map(({ file }) => file)];
  const wanted = paths.map((path) => ({ path, place: pathIn(root, cwd, path) }));
  const isAt = (file: string, place: string) => place === '' || file === place || file.startsWith(`${place}/`);
  for (const { path, place } of wanted) {
    if (files.some((file) => isAt(file, place))) continue;
    const hint = `its customer files are ${config.customers}`;
    throw new Failure(EXIT.missing, 'no-file', `${path} is no file of this library`, hint);
  }
  return (file) => wanted.some(({ place }) => isAt(file, place));
}
