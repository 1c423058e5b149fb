import Fuse from 'fuse.js';
import { maxTypos } from '../text/nearest.ts';
import { isUnspaced } from './chunks.ts';
import { hasWord, type Lexicon, lettersOf, wordAt, wordsBeginning } from './lexicon.ts';

/** The words of the lexicon that a query's word may mean, each with a sureness from 0 to 1. */
export type Meanings = ReadonlyMap<string, number>;

const EXACT = 1;
const JOINED = 0.9;
const INFLECTED = 0.9;
const BEGINNING = { least: 0.6, most: 0.85 };
const SURENESS_BY_TYPOS = [0.6, 0.6, 0.45];
const DERIVED = 0.75;
const INNER = 0.35;

/** Bounds the words that are never corrected, in characters. */
const MAX_UNCORRECTED_LENGTH = 3;
/** Bounds the words that Fuse takes in one piece, in characters, less the two marks around each. */
const MAX_FUSE_LENGTH = 32 - 2;

/**
 * Finds the meanings of a word. One that the library has, in any form or as a beginning, counts as spelled right. A
 * misspelled word means only the nearest ones, unless `loosely`: then it means all within a few typos.
 */
export function meaningsOf(word: string, lexicon: Lexicon, loosely: boolean): WordMeanings {
  const written = asWritten(word, lexicon);
  const mayBeMisspelt = word.length > MAX_UNCORRECTED_LENGTH && word.length <= MAX_FUSE_LENGTH && !isNumber(word);
  const none: Meanings = new Map();
  if (!mayBeMisspelt || (written.size > 0 && !loosely)) return { written, guessed: none };
  return { written: surest(written, within(word, lexicon)), guessed: misspellings(word, lexicon, loosely) };
}

/** The meanings of a word as it is spelled, and those for which it has to be misspelled. */
export interface WordMeanings {
  readonly written: Meanings;
  readonly guessed: Meanings;
}

/** Finds the meaning of two neighbouring words written as one: `data base`. */
export const meaningsOfPair = (word: string, next: string | undefined, lexicon: Lexicon): Meanings =>
  next !== undefined && hasWord(lexicon, word + next) ? new Map([[word + next, JOINED]]) : new Map();

/** The halves of a word that a text may write as two: `monthend` as `month end`. */
export interface WordSplit {
  readonly first: string;
  readonly second: string;
}

/** Finds the splits of a word whose halves the lexicon has. One letter or digit is no half. */
export const splitsOf = (word: string, lexicon: Lexicon): readonly WordSplit[] =>
  word.length > MAX_FUSE_LENGTH || isUnspaced(word)
    ? []
    : Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => ({
        first: word.slice(0, index + 2),
        second: word.slice(index + 2),
      })).filter(({ first, second }) => hasWord(lexicon, first) && hasWord(lexicon, second));

export const SPLIT = JOINED;

/** Merges meanings. A word is as sure as the surest of its meanings. */
export function surest(...several: readonly Meanings[]): Meanings {
  const all = new Map<string, number>();
  for (const meanings of several)
    for (const [known, sureness] of meanings) all.set(known, Math.max(sureness, all.get(known) ?? 0));
  return all;
}

const weakened = (meanings: Meanings, share: number): Meanings =>
  new Map([...meanings].map(([known, sureness]) => [known, sureness * share]));

/** Finds a word, its other forms, and words that begin with it. A number means only itself. */
const asWritten = (word: string, lexicon: Lexicon): Meanings =>
  surest(
    formsOf(word, lexicon),
    isUnspaced(word) && [...word].length === 1 ? within(word, lexicon) : new Map(),
    isNumber(word) || word.length < 2 ? new Map() : beginningWith(word, lexicon),
  );

/** Finds a word and its other forms in the lexicon. */
function formsOf(word: string, lexicon: Lexicon): Meanings {
  const forms = new Map<string, number>();
  if (hasWord(lexicon, word)) forms.set(word, EXACT);
  if (isNumber(word)) return forms;
  for (const known of PEOPLES.get(word) ?? []) if (hasWord(lexicon, known)) forms.set(known, DERIVED);
  if (word.length <= MAX_UNCORRECTED_LENGTH) return forms;
  for (const known of wordsBeginning(lexicon, word.slice(0, MAX_UNCORRECTED_LENGTH + 1))) {
    const sureness = known === word ? 0 : likenessOfForms(word, known);
    if (sureness > 0) forms.set(known, sureness);
  }
  return forms;
}

function beginningWith(word: string, lexicon: Lexicon): Meanings {
  const { least, most } = BEGINNING;
  const longer = wordsBeginning(lexicon, word).filter((known) => known !== word);
  return new Map(longer.map((known) => [known, least + ((most - least) * word.length) / known.length]));
}

const isNumber = (word: string): boolean => /^\p{N}+(?:\.\p{N}+)*$/u.test(word);

const ENDING = /^(?:e|s|es|d|ed|er|ers|ing|ings|y|ies)?$/;

/** The endings of a land and its people or language: China, Chinese. */
const PEOPLE_ENDING = /^(?:a|e|y|o|en|ey|ay|ia|an|ian|ians|ean|ese|ish|i|egian)?$/;

/** The endings of words that are derived from one another: recommend, recommendation. */
const DERIVED_ENDING =
  /^(?:e|s|es|y|ed|er|ers|ing|ation|ations|ion|ions|ment|ments|or|ors|al|ally|ly|ity|iance|ance|ant|ence|ent|ive|able|ness|ical|ic|ist|ists|i[sz](?:e|es|ed|ing|ation))?$/;
const MIN_DERIVED_STEM = 5;

/** The sureness that two words with one stem mean the same, by their endings; 0 where they do not. */
function likenessOfForms(a: string, b: string): number {
  let shared = MAX_UNCORRECTED_LENGTH + 1;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const haveEndings = (endings: RegExp): boolean => endings.test(a.slice(shared)) && endings.test(b.slice(shared));
  if (haveEndings(ENDING)) return INFLECTED;
  return haveEndings(PEOPLE_ENDING) || (shared >= MIN_DERIVED_STEM && haveEndings(DERIVED_ENDING)) ? DERIVED : 0;
}

/** Lands and their peoples whose words share no stem, each with the other. */
const PEOPLES = bothWays(
  'britain british, denmark danish, finland finnish, france french, greece greek, ireland irish, netherlands dutch, philippines filipino, poland polish, scotland scottish, spain spanish, switzerland swiss, thailand thai, wales welsh',
);

function bothWays(pairs: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    pairs.split(', ').flatMap((pair) => {
      const [land = '', people = ''] = pair.split(' ');
      return [[land, [people]] as const, [people, [land]] as const];
    }),
  );
}

/**
 * Finds words within one or two typos, in all their forms. Two neighbouring letters that changed places are one typo.
 */
function misspellings(word: string, lexicon: Lexicon, loosely: boolean): Meanings {
  const typos = Math.min(maxTypos(word.length), SURENESS_BY_TYPOS.length - 1);
  const marked = typoCandidates(word, typos, lexicon).map(mark);
  const fuse = new Fuse(marked, {
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: typos / mark(word).length,
    includeScore: true,
    shouldSort: false,
  });
  const found = new Map<string, number>();
  for (const { item, score = 1 } of fuse.search(mark(word)))
    found.set(item.slice(1, -1), Math.round(score * mark(word).length));
  for (const swapped of swaps(word)) if (hasWord(lexicon, swapped)) found.set(swapped, 1);
  const most = loosely ? typos : Math.min(...found.values());
  const near = [...found].filter(([, count]) => count <= most);
  return surest(...near.map(([known, count]) => weakened(formsOf(known, lexicon), SURENESS_BY_TYPOS[count] ?? 0)));
}

/** Fuse finds a pattern anywhere in a text. The marks make it match the whole word. */
const mark = (word: string): string => `^${word}$`;

/** Finds the words that few typos can lead to. This cheap filter spares Fuse most of the lexicon. */
function typoCandidates(word: string, typos: number, lexicon: Lexicon): readonly string[] {
  const own = lettersOf(word);
  const { letters, starts } = lexicon;
  const words: string[] = [];
  // This loop visits every word, mostly before it is compiled, so it avoids calls.
  for (let index = 0; index < letters.length; index += 1) {
    const longer = (starts[index + 1] ?? 0) - (starts[index] ?? 0) - word.length;
    if (longer > typos || -longer > typos) continue;
    const theirs = letters[index] ?? 0;
    if (hasMore(own & ~theirs, typos) || hasMore(theirs & ~own, typos)) continue;
    const known = wordAt(lexicon, index);
    if (missingLetters(word, known) <= typos && missingLetters(known, word) <= typos) words.push(known);
  }
  return words;
}

/** Tells whether a number has more than `most` bits set. */
function hasMore(bits: number, most: number): boolean {
  let rest = bits;
  for (let count = 0; count < most; count += 1) rest &= rest - 1;
  return rest !== 0;
}

/** Counts the letters of a word that another lacks: a lower bound of the typos between them. */
function missingLetters(word: string, other: string): number {
  let count = 0;
  for (const letter of word) if (!other.includes(letter)) count += 1;
  return count;
}

/** Lists the word with each pair of neighbouring letters swapped. */
function swaps(word: string): readonly string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((next, index) => [...letters.slice(0, index), next, letters[index], ...letters.slice(index + 2)].join(''));
}

/** Finds words that contain another: `sheets` is in spreadsheets. */
function within(word: string, lexicon: Lexicon): Meanings {
  const own = lettersOf(word);
  const { letters } = lexicon;
  const meanings = new Map<string, number>();
  for (let index = 0; index < letters.length; index += 1) {
    if ((own & ~(letters[index] ?? 0)) !== 0) continue;
    const known = wordAt(lexicon, index);
    if (known.includes(word)) meanings.set(known, INNER);
  }
  return meanings;
}
