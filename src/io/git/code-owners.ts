import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { compileGlob } from '../../text/glob.ts';
import { readFile } from '../files/folder.ts';

/** A CODEOWNERS file, which names the people who have to approve changes to certain files. */
export interface CodeOwners {
  /** Its path from the repository's root. */
  readonly file: string;
  /** Tells whether a file, by its path from the repository's root, has an owner. */
  isOwned(path: string): boolean;
}

// In the order in which GitHub looks for it. The last is GitLab's.
const PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
// GitHub ignores a larger one.
const MAX_BYTES = 3 * 1024 ** 2;

/** Reads the CODEOWNERS file of a repository; undefined where there is none. */
export function readCodeOwners(repository: string): CodeOwners | undefined {
  for (const file of PATHS) {
    const source = readFile(repository, file, MAX_BYTES);
    if (!existsHere(repository, file)) continue;
    // GitHub and GitLab search no further, and do not follow a link.
    if ('refused' in source) return { file, isOwned: () => false };
    const sections = sectionsOf(new TextDecoder().decode(source.bytes));
    return { file, isOwned: (path) => sections.some((entries) => isOwnedBy(entries, path)) };
  }
  return undefined;
}

const existsHere = (repository: string, file: string): boolean =>
  lstatSync(join(repository, file), { throwIfNoEntry: false }) !== undefined;

/** A line of the file: its pattern, and whether it names owners. */
interface CodeOwnersEntry {
  matches(path: string): boolean;
  readonly hasOwners: boolean;
}

const isOwnedBy = (entries: readonly CodeOwnersEntry[], path: string): boolean =>
  entries.findLast(({ matches }) => matches(path))?.hasOwners === true;

/** Splits the file into sections. Each decides by its last matching line. Only GitLab has more than one. */
function sectionsOf(text: string): readonly (readonly CodeOwnersEntry[])[] {
  let entries: CodeOwnersEntry[] = [];
  let hasDefault = false;
  const sections = [entries];
  for (const line of text.split(/\r?\n/)) {
    const [pattern = '', ...owners] = wordsOf(line);
    if (pattern === '') continue;
    const header = line.match(/^\^?\[[^\]]*\](?:\[\d+\])?(.*)$/);
    if (header !== null) {
      entries = [];
      sections.push(entries);
      hasDefault = wordsOf(header[1] ?? '').length > 0;
    } else if (pattern.startsWith('!')) {
      entries.push({ matches: matcherOf(pattern.slice(1)), hasOwners: false });
    } else {
      entries.push({ matches: matcherOf(pattern), hasOwners: owners.length > 0 || hasDefault });
    }
  }
  return sections;
}

/** Splits a line into words, up to a comment. A backslash keeps a blank within its word. */
const wordsOf = (line: string): readonly string[] => line.replace(/(^|\s)#.*$/s, '').match(/(?:\\.|[^\s\\])+/g) ?? [];

/**
 * Parses a pattern as .gitignore does, except that a final `*` stays in its folder: `docs/*` matches nothing in
 * `docs/old/`.
 */
function matcherOf(pattern: string): (path: string) => boolean {
  const path = pattern.replace(/^\/|\/$/g, '');
  const isAnchored = pattern.startsWith('/') || path.includes('/');
  const from = isAnchored ? path : `**/${path}`;
  const globs = [...(pattern.endsWith('/') ? [] : [from]), ...(/(?:^|\/)\*$/.test(path) ? [] : [`${from}/**`])];
  const read = globs.map((glob) => compileGlob(glob, { isPlain: true, matchesDots: true }));
  return (file) => read.some((glob) => glob.matches(file));
}
