import { isStoryFolder } from './logo-slug.ts';
import type { NameHit } from './name-hit.ts';
import { longest, readingsIn } from './name-readings.ts';
import { isWordRule, type NameIndex } from './name-terms.ts';

/** Finds names in a path or address, where words are joined by hyphens and have no capitals. */
export function findNamesInPath(text: string, index: NameIndex, isFile: boolean): readonly NameHit[] {
  const path = decodedEvenly(text);
  const hits = readingsIn(path.replaceAll('_', '-'), index).filter(
    ({ start, end, term }) =>
      term.kind !== 'person' &&
      /[\s/\\_.=?&#:~-]|^$/.test(path.charAt(start - 1)) &&
      /[\s/\\_.=?&#-]|^$/.test(path.charAt(end)),
  );
  return longest(hits.flatMap((hit) => (isWordRule(hit.term) ? wordInPath(path, hit, isFile) : [hit])));
}

/** Decodes a path: `br%C3%BCckner%20ag`. It stays as long as it was, so that places stay: nobody sees a soft hyphen. */
const decodedEvenly = (text: string): string =>
  text.includes('%') ? text.replace(/(?:%[\da-f]{2})+/gi, (run) => decodedRun(run) ?? run) : text;

function decodedRun(run: string): string | undefined {
  try {
    return Array.from(decodeURIComponent(run), (sign) => {
      const unseen = '\u00ad'.repeat(3 * Buffer.byteLength(sign) - sign.length);
      return /[\p{L}\p{N}\p{M}]/u.test(sign) ? sign + unseen : unseen + (sign === ' ' ? '-' : sign);
    }).join('');
  } catch {
    return undefined;
  }
}

/** A word that is a name in a path: a folder or page of its own, which counts by itself where it is about the customer. */
function wordInPath(text: string, hit: NameHit, isFile: boolean): readonly NameHit[] {
  const isSegment = /^$|[/\\]/.test(text.charAt(hit.start - 1)) && /^(?:$|[/\\.?#])/.test(text.charAt(hit.end));
  if (isFile && !isSegment && PAGE.test(text)) return [{ ...hit, need: 'title' }];
  if (!isSegment || OTHER_FILE.test(text.slice(hit.end))) return [];
  if (!isOwnStory(text, hit)) return [{ ...hit, need: 'any' }];
  return isFile ? [hit] : [{ ...hit, need: 'any', isStoryLink: true }];
}

/** A page, whose file is named after its title. */
const PAGE = /\.(?:mdx?|markdown|html?|adoc|asciidoc|rst|astro)$/i;

/** A file of program code, which is named after what it does, and a picture, which the search for addresses finds. */
const OTHER_FILE =
  /^\.(?:(?:[cm]?[jt]sx?|vue|svelte|astro|css|scss|sass|less|py|rb|php|go|rs|java|kt|swift|sh|sql)$|(?:svg|png|jpe?g|gif|webp|avif|ico)\b)/i;

/** True for the page about a customer in a folder of such pages: `customers/rise.md`, and no code. */
const isOwnStory = (text: string, { start, end }: NameHit): boolean =>
  isStoryFolder(text.slice(0, start)) &&
  !INTERFACE.test(text.slice(0, start)) &&
  !/\p{Lu}/u.test(text.slice(start, end)) &&
  STORY_PAGE.test(text.slice(end));

/** The address of an interface for programs, in which a word behind `customers` is what it does with them. */
const INTERFACE = /(?:^|[/\\])(?:api|rest|v\d+)[/\\]/i;

const STORY_PAGE =
  /^(?:$|[/\\](?:$|index\b|[#?])|\.(?:mdx?|markdown|html?|adoc|asciidoc|rst|ya?ml|json|toml|njk|liquid|erb|html\.\w+|astro)$|[#?])/i;
