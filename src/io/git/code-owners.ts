import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { compileGlob } from '../../text/glob.ts';
import { readFile } from '../files/folder.ts';

/** A file that names who has to agree to a change of what. */
export interface CodeOwners {
  /** Its path from the repository's root. */
  readonly file: string;
  /** Whether a file, by its path from the repository's root, has an owner. */
  isOwned(path: string): boolean;
}

// In the order in which GitHub looks for it; the last is GitLab's.
const PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];
// GitHub reads no larger one.
const MAX_BYTES = 3 * 1024 ** 2;

/** The CODEOWNERS file of a repository; undefined where there is none that can be read. */
export function readCodeOwners(repository: string): CodeOwners | undefined {
  for (const file of PATHS) {
    const source = readFile(repository, file, MAX_BYTES);
    if (!existsHere(repository, file)) continue;
    // GitHub and GitLab look no further, and a link says nothing to them.
    if ('refused' in source) return { file, isOwned: () => false };
    const sections = sectionsOf(new TextDecoder().decode(source.bytes));
    return { file, isOwned: (path) => sections.some((entries) => isOwnedBy(entries, path)) };
  }
  return undefined;
}

const existsHere = (repository: string, file: string): boolean =>
  lstatSync(join(repository, file), { throwIfNoEntry: false }) !== undefined;

/** A line: what it is about, and whether it names anyone. */
interface CodeOwnersEntry {
  matches(path: string): boolean;
  readonly hasOwners: boolean;
}

const isOwnedBy = (entries: readonly CodeOwnersEntry[], path: string): boolean =>
  entries.findLast(({ matches }) => matches(path))?.hasOwners === true;

/** Each section decides for itself, by its last line that matches. Only GitLab knows more than one. */
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

/** The words of a line up to a comment; a backslash keeps a blank in its word. */
const wordsOf = (line: string): readonly string[] => line.replace(/(^|\s)#.*$/s, '').match(/(?:\\.|[^\s\\])+/g) ?? [];

/** A pattern as .gitignore reads it, but that a last `*` is no folder's content: `docs/*` has nothing in `docs/old/`. */
function matcherOf(pattern: string): (path: string) => boolean {
  const path = pattern.replace(/^\/|\/$/g, '');
  const isAnchored = pattern.startsWith('/') || path.includes('/');
  const from = isAnchored ? path : `**/${path}`;
  const globs = [...(pattern.endsWith('/') ? [] : [from]), ...(/(?:^|\/)\*$/.test(path) ? [] : [`${from}/**`])];
  const read = globs.map((glob) => compileGlob(glob, { isPlain: true, matchesDots: true }));
  return (file) => read.some((glob) => glob.matches(file));
}
