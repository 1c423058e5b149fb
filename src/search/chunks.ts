import { fold } from '../text/fold.ts';
import { late } from '../text/late.ts';

// Chinese, Japanese and Korean are mostly written without spaces.
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー`;

/** The classes of letters, digits and marks that patterns are made of. */
interface CharacterClasses {
  readonly letter: string;
  readonly digit: string;
  readonly mark: string;
  readonly unspaced: string;
}

/** Patterns that split a text. */
interface Splitting {
  /** A chunk is text without a space, such as `month-end` or `1,460`: words that a hyphen, a dot or the like joins. */
  readonly chunks: RegExp;
  /** The words of a chunk. */
  readonly parts: RegExp;
}

function splittingBy({ letter, digit, mark, unspaced }: CharacterClasses): Splitting {
  // The sign of a name such as C#, C++ or Disney+ ends a word, and the dot of .NET begins one.
  const any = letter + digit + mark;
  const word = `(?:(?<![${any}.])\\.(?=[${letter}]))?[${any}]+(?:(?<=[${letter}])(?:\\+\\+|[#+](?![${letter}${digit}])))?`;
  const spaced = unspaced === '' ? '' : `(?![${unspaced}])`;
  const pairs = unspaced === '' ? '' : `[${unspaced}][${unspaced}${mark}]*|`;
  return {
    chunks: new RegExp(`${word}(?:[-'’.,&/_]${word})*`, 'gu'),
    parts: new RegExp(
      `${pairs}[${digit}]+(?:[.,][${digit}]+)*|\\.?(?:${spaced}[${letter}${mark}])(?:${spaced}[${any}])*(?:\\+\\+|[#+])?`,
      'gu',
    ),
  };
}

const UNICODE = { letter: String.raw`\p{L}`, digit: String.raw`\p{N}`, mark: String.raw`\p{M}`, unspaced: UNSPACED };
const ASCII = { letter: 'A-Za-z', digit: '0-9', mark: '', unspaced: '' };

const byUnicode = late(() => splittingBy(UNICODE));
const byAscii = late(() => splittingBy(ASCII));
const unspacedAtStart = late(() => new RegExp(`^[${UNSPACED}]`, 'u'));

/** Chooses the patterns for a text. On ASCII, as most texts are, both kinds find the same. */
const splitting = (text: string): Splitting => (/[\u0080-\uffff]/.test(text) ? byUnicode() : byAscii());

/** Tells whether a word is of a script without spaces, so that each two characters of a text are a word. */
export const isUnspaced = (word: string): boolean => word.charCodeAt(0) > 0x7f && unspacedAtStart().test(word);

const matchesIn = (text: string, kind: keyof Splitting): readonly string[] => text.match(splitting(text)[kind]) ?? [];

/** Lists the chunks of a text, in order and in lower case. */
export const chunksOf = (text: string): readonly string[] => matchesIn(text.normalize('NFC').toLowerCase(), 'chunks');

/** Tells whether a chunk is one word of a to z, which needs no folding. */
export const isPlain = (chunk: string): boolean => /^[a-z]+$/.test(chunk);

/** Lists the words of a chunk, folded. Numbers get one spelling: `1,460` gives 1460, and `8,4` gives 8.4. */
export function wordsOfChunk(chunk: string): readonly string[] {
  if (isPlain(chunk)) return [chunk];
  return matchesIn(chunk, 'parts').flatMap((part) => pairsIn(part).map(({ text }) => toWord(text)));
}

/** Joins the words of a chunk, as some people write them: `monthend`. */
export const joinedWord = (words: readonly string[]): string | undefined =>
  words.length > 1 && !words.some(isUnspaced) ? words.join('') : undefined;

/** Splits a part of an unspaced script into each two characters that follow one another; others stay whole. */
function pairsIn(part: string): readonly { readonly text: string; readonly start: number }[] {
  if (!isUnspaced(part)) return [{ text: part, start: 0 }];
  const characters = [...part.matchAll(/.\p{M}*/gsu)].map(([text], index, all) => ({
    text,
    next: all[index + 1]?.[0],
  }));
  let start = 0;
  const pairs = characters.map(({ text, next }) => {
    const pair = { text: text + (next ?? ''), start };
    start += text.length;
    return pair;
  });
  return pairs.length > 1 ? pairs.slice(0, -1) : pairs;
}

function toWord(part: string): string {
  const word = fold(part);
  if (!/^\d/.test(word)) return word;
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(word) ? word.replace(/[.,]/g, '') : word.replaceAll(',', '.');
}

/** A word, and its position in a text. */
export interface WordPlace {
  readonly word: string;
  /** In UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Finds the words of a text and their positions, chunk by chunk. */
export const wordPlaces = (text: string): readonly (readonly WordPlace[])[] =>
  placesOf(matchesIn(text, 'chunks'), text).map((chunk) =>
    placesOf(matchesIn(chunk.text, 'parts'), chunk.text).flatMap((part) =>
      pairsIn(part.text).map((pair) => {
        const start = chunk.start + part.start + pair.start;
        return { word: toWord(pair.text), start, end: start + pair.text.length };
      }),
    ),
  );

/** Finds the positions of parts that follow one another in a text. */
function placesOf(
  stretches: readonly string[],
  text: string,
): readonly { readonly text: string; readonly start: number }[] {
  let from = 0;
  return stretches.map((stretch) => {
    const start = text.indexOf(stretch, from);
    from = start + stretch.length;
    return { text: stretch, start };
  });
}

// Words that carry no meaning. No others are here: `it` is a persona and `us` a country.
export const FILLERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** Lists the words that a match needs, each once: all but the fillers, unless there is nothing else. */
export function queryWords(query: string): readonly string[] {
  const words = [...new Set(chunksOf(query).flatMap(wordsOfChunk))];
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}
