import { type Git, isRefused } from './run.ts';

/**
 * Lists the names of the authors of commits after `base` up to `head` that changed each file, the latest first. Anybody can
 * write any name into a commit. Where git gives no answer, nobody is listed. Of a clone without its whole history the
 * first commit it has is left out: it seems to have written everything.
 */
export function listAuthors(
  git: Git,
  { base, head }: { readonly base: string; readonly head: string },
  files: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const authors = new Map<string, readonly string[]>();
  if (base === head || files.length === 0) return authors;
  const answer = git([
    ...['-c', 'log.showRoot=false', 'log', '-z', '-c', '--full-history', '--format=%x00%an', '--name-only'],
    ...['--no-renames', '--no-show-signature', '--no-ext-diff', '--relative', `${base}..${head}`, '--'],
    // A command line has a limit.
    ...(files.length > MAX_PATHS ? ['.'] : files),
  ]);
  if (isRefused(answer)) return authors;
  const words = answer.out.toString('utf8').split('\0');
  let author = NAMELESS;
  // An empty word comes before each author; no file has an empty name.
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '') author = words[++at] || NAMELESS;
    else {
      const file = word.replace(/^\n/, '');
      const known = authors.get(file) ?? [];
      if (!known.includes(author)) authors.set(file, [...known, author]);
    }
  }
  return authors;
}

const MAX_PATHS = 500;

// A commit that git itself would not make may name nobody, and is not to go unseen.
const NAMELESS = 'somebody without a name';
