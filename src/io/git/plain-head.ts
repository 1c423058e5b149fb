import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRepository } from './repository.ts';

/**
 * Reads the commit that a repository is at from the files in which git keeps it. Undefined where these do not say it
 * plainly, so that git has to be asked: in a linked work tree, or behind a chain of refs. Source: gitrepository-layout(5).
 */
export function plainHead(folder: string): string | undefined {
  const gitDir = findRepository(folder)?.gitDir;
  if (gitDir === undefined) return undefined;
  const head = textOf(join(gitDir, 'HEAD'));
  const [, ref] = /^ref: (refs\/heads\/[\w/-]+)\n$/.exec(head ?? '') ?? [];
  return ref === undefined ? idIn(head) : idIn(textOf(join(gitDir, ref)) ?? packedRef(gitDir, ref));
}

/** Gives the line of a ref among the packed ones, which count where a ref has no file of its own. */
const packedRef = (gitDir: string, ref: string): string | undefined =>
  textOf(join(gitDir, 'packed-refs'))
    ?.split(/(?<=\n)/)
    .find((line) => line.endsWith(` ${ref}\n`))
    ?.replace(` ${ref}`, '');

const idIn = (text = ''): string | undefined => /^(?:[0-9a-f]{40}|[0-9a-f]{64})(?=\n$)/.exec(text)?.[0];

/** Reads a file; undefined where it cannot be read. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}
