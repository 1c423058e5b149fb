import { dirname, relative, resolve, sep } from 'node:path';
import { isFolder } from '../../io/files/folder.ts';
import { gitRoot } from '../../io/files/git-root.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';

/** The folder of content that paths mean: the one that is named alone, else the repository of the first. */
export function contentRoot(paths: readonly string[], host: Host): { root: string; paths: readonly string[] } {
  const [only] = paths;
  if (only === undefined)
    throw new Failure(EXIT.usage, 'missing-value', 'no path is named', 'write: refs scan PATH --library DIR');
  const at = resolve(host.cwd, only);
  if (paths.length === 1 && isFolder(at)) return { root: at, paths: ['.'] };
  const root = gitRoot(dirname(at)) ?? host.cwd;
  return { root, paths: paths.map((path) => relative(root, resolve(host.cwd, path)).split(sep).join('/') || '.') };
}
