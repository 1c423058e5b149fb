import { letterings } from '../text/company-names.ts';
import { withoutLegalForms } from '../text/legal-forms.ts';

/** Words of file names that say which logo of a company it is. */
const NOISE = new Set(
  (
    'logo logos logotype logomark wordmark brand brandmark vendor vendors member members customer customers client clients ' +
    'kunde kunden firma firmen referenz referenzen case study story testimonial screenshot ' +
    'partner partners partnership sponsor sponsors sponsorship adopter adopters company companies reference white black light dark small large big ' +
    'icon icons mark badge mono monochrome color colour colored coloured rgb cmyk grey gray red blue green full horizontal vertical stacked ' +
    'square round primary secondary transparent inverse inverted reversed negative positive neg pos thumb thumbnail min opt ' +
    'optimized final featured feature name new old copy svg png jpg print web retina high low res hires img image bw sw blk wht weiss schwarz xs sm md lg xl'
  ).split(' '),
);

/** Words that say that a file is a logo, where they stand in its name or its folders. */
const LOGO_PATH =
  /(?:^|[/\\._\s-])(?:[a-z]+-)?(?:(?:kunden|partner|referenz|firmen|clients?|customers?|brand|company|sponsor)?logos?|logotypes?|logomarks?|wordmarks?|brands?|vendors|members?|customers?|clients?|partners?|partnership|sponsors?|sponsorship|sustainers?|supporters?|adopters?|backers?|users|companies|company|investors?|references|referenzen|trusted(?:-by)?|testimonials?)(?=[/\\._\s-]|$)/i;

/** Tells whether a path says that the image is a logo. */
export const isLogoPath = (path: string): boolean => LOGO_PATH.test(path);

/** Tells whether a path says that the image is a sign for a thing: a box, a target. */
export const isIconPath = (path: string): boolean =>
  /(?:^|[/\\!:])(?:icons?|glyphs?|emojis?|symbols?|sprites?)[/\\]/i.test(path);

/** Folders of pages about customers, as sites call them: a folder of one thing may be about the thing itself. */
const FOLDERS_OF_STORIES =
  'customers|clients|kunden|clientes|cases|case[-_]?studies|(?:(?:success|customer)[-_])?stories|testimonials';
export const STORY_FOLDERS = `${FOLDERS_OF_STORIES}|customer|client|case[-_]?study|(?:(?:success|customer)[-_])?story|testimonial`;

/** Tells whether a path ends with a folder of pages about customers. */
export const isStoryFolder = (path: string): boolean => STORY_FOLDER.test(path);
const STORY_FOLDER = new RegExp(`(?:^|[/\\\\])(?:${FOLDERS_OF_STORIES})[/\\\\]$`, 'i');

/** Tells whether a path leads to a page about a customer. */
export const isStoryPath = (path: string): boolean => STORY_PATH.test(path);

const STORY_PATH = new RegExp(`(?:^|[/\\\\])(?:${STORY_FOLDERS}|references)[/\\\\]`, 'i');

/** The folder of a picture, from its path without the extension, where it is one of a customer: `customers/azul/team`. */
export function customerFolder(path: string): string | undefined {
  const [, folder] = path.split(/[/\\]/).reverse();
  return folder !== undefined && CUSTOMER_FOLDER.test(path) && hasOwnWord(folder) ? folder : undefined;
}

/** A folder in one of customers or logos. Any other, as `packages/relay`, is a part of the site. */
const CUSTOMER_FOLDER = new RegExp(
  `(?:^|[/\\\\])(?:logos?|brands?|vendors?|adopters?|sponsors?|companies|users|partners?|${STORY_FOLDERS})[/\\\\][^/\\\\]+[/\\\\][^/\\\\]+$`,
  'i',
);

/** False for the name of a file or folder that has no more than words for logos: `logo-dark`. */
export const hasOwnWord = (name: string): boolean =>
  lettersIn(name).some((words) => withoutNoise(words)[0]?.length !== 0);

/** The words of a name of a file or folder, in each way to write it: `AzulLogo`, `azullogo` and `azul%20logo` are two. */
const lettersIn = (name: string): readonly (readonly string[])[] =>
  letterings(withHyphens(decoded(name)).replace(JOINED_LOGO, '-$&-')).map(
    (lettering) => lettering.match(/[\p{L}\p{N}]+/gu) ?? [],
  );
const JOINED_LOGO = /(?<=[\p{L}\p{N}]{2})logo(?![\p{L}])|(?<!\p{L})logo(?=\p{L}{2})(?!s(?!\p{L})|type|mark)/giu;

/** A path with a hyphen between the words that only a capital tells apart, and its folders as such. */
export const withHyphens = (path: string): string => path.replace(/%2f/gi, '/').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-');

/** The letters that the name of a logo file may stand for: all of them, and those without the words for logos, sizes and colours. */
export function logoSlugs(name: string): ReadonlySet<string> {
  const slugs = new Set<string>();
  for (const words of lettersIn(name)) {
    slugs.add(words.join(''));
    for (const core of withoutNoise(words)) {
      slugs.add(core.join(''));
      slugs.add(withoutLegalForms(core).join(''));
    }
  }
  slugs.delete('');
  return slugs;
}

function decoded(stem: string): string {
  try {
    return decodeURIComponent(stem);
  } catch {
    return stem;
  }
}

/** The words without any number of those for logos at both ends, for a name may begin with one: `blue-tern-logo`. */
function withoutNoise(words: readonly string[]): readonly (readonly string[])[] {
  let [from, to] = [0, words.length];
  // A size or a version that begins the name belongs to it: `11x-logo`.
  while (from < to && isNoise(words[from] ?? '') && (from > 0 || !VERSION.test(words[0] ?? ''))) from += 1;
  // Of words for logos alone, those before the first that says logo may be a name: `square-logo`, and not `logo-square`.
  if (from === to)
    return [
      words.slice(
        0,
        Math.max(
          0,
          words.findIndex((word) => /^logo/.test(word)),
        ),
      ),
    ];
  if (to > from + 1 && SUFFIX.test(words[to - 1] ?? '')) to -= 1;
  while (to > from && isNoise(words[to - 1] ?? '')) to -= 1;
  const starts = Array.from({ length: Math.min(from, MAX_NOISE) + 1 }, (_, more) => from - more);
  const ends = Array.from({ length: Math.min(words.length - to, MAX_NOISE) + 1 }, (_, more) => to + more);
  return starts.flatMap((start) => ends.map((end) => words.slice(start, end)));
}
/** The most words for logos that a name begins or ends with. */
const MAX_NOISE = 2;

const VERSION = /^(?:v\d+|\d+x)$/;
/** The end that a service gives a file to tell it from others: `x7k2pq`. */
const SUFFIX = /^(?=[a-z]*\d)(?=\d*[a-z])[\da-z]{6}$/;

// Sizes, versions and hashes: `200x100`, `2x`, `v2`, `3f2a1b9c`.
const isNoise = (word: string): boolean =>
  NOISE.has(word) || /^(?:v?\d{1,4}(?:x\d{0,4}|w|h|px|dpi)?|(?=[a-f]*\d)[\da-f]{6,})$/.test(word);
