import Fuse from 'fuse.js';
import { maxTypos } from '../text/nearest.ts';
import { hasWord, type Lexicon, lettersOf, wordAt, wordsBeginning } from './lexicon.ts';

/** What a word of a query may mean: words of the lexicon, and how sure that is, from 0 to 1. */
export type Meanings = ReadonlyMap<string, number>;

const EXACT = 1;
const JOINED = 0.9;
const INFLECTED = 0.9;
const BEGINNING = { least: 0.6, most: 0.85 };
const SURENESS_BY_TYPOS = [0.6, 0.6, 0.45];
const INNER = 0.35;

/** Up to this length a word has to be written right. */
const MAX_UNCORRECTED_LENGTH = 3;
/** What Fuse takes in one piece, less the two marks that tell it where a word begins and ends. */
const MAX_FUSE_LENGTH = 32 - 2;

/**
 * What a word may mean. One that the library has, in whatever form or as a beginning, is not taken for a misspelling,
 * and a misspelling means the nearest words only; unless `loosely`, when everything within reach counts.
 */
export function meaningsOf(word: string, lexicon: Lexicon, loosely: boolean): Meanings {
  const written = asWritten(word, lexicon);
  const mayBeMisspelt = word.length > MAX_UNCORRECTED_LENGTH && word.length <= MAX_FUSE_LENGTH && !isNumber(word);
  if (!mayBeMisspelt || (written.size > 0 && !loosely)) return written;
  return surest(written, misspellings(word, lexicon, loosely), within(word, lexicon));
}

/** What two words that stand next to each other may mean as one: `data base`. */
export const meaningsOfPair = (word: string, next: string | undefined, lexicon: Lexicon): Meanings =>
  next !== undefined && hasWord(lexicon, word + next) ? new Map([[word + next, JOINED]]) : new Map();

/** All meanings together, each as sure as the surest of them. */
export function surest(...several: readonly Meanings[]): Meanings {
  const all = new Map<string, number>();
  for (const meanings of several)
    for (const [known, sureness] of meanings) all.set(known, Math.max(sureness, all.get(known) ?? 0));
  return all;
}

const weakened = (meanings: Meanings, share: number): Meanings =>
  new Map([...meanings].map(([known, sureness]) => [known, sureness * share]));

/** The word itself, its other forms, and words that begin with it. A number is only itself. */
const asWritten = (word: string, lexicon: Lexicon): Meanings =>
  surest(formsOf(word, lexicon), isNumber(word) || word.length < 2 ? new Map() : beginningWith(word, lexicon));

/** The word itself and its other forms, where the library has them. */
function formsOf(word: string, lexicon: Lexicon): Meanings {
  const forms = new Map<string, number>();
  if (hasWord(lexicon, word)) forms.set(word, EXACT);
  if (word.length <= MAX_UNCORRECTED_LENGTH || isNumber(word)) return forms;
  for (const known of wordsBeginning(lexicon, word.slice(0, MAX_UNCORRECTED_LENGTH + 1)))
    if (known !== word && isFormOf(word, known)) forms.set(known, INFLECTED);
  return forms;
}

function beginningWith(word: string, lexicon: Lexicon): Meanings {
  const { least, most } = BEGINNING;
  const longer = wordsBeginning(lexicon, word).filter((known) => known !== word);
  return new Map(longer.map((known) => [known, least + ((most - least) * word.length) / known.length]));
}

const isNumber = (word: string): boolean => /^\p{N}+(?:\.\p{N}+)*$/u.test(word);

const ENDING = /^(?:e|s|es|d|ed|er|ers|ing|ings|y|ies)?$/;

/** Whether two words with the same stem differ in an English ending only: close, closes, closed, closing. */
function isFormOf(a: string, b: string): boolean {
  let shared = MAX_UNCORRECTED_LENGTH + 1;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared));
}

/** Words within one or two slips of the pen, in all their forms. Two neighbouring letters that changed places are one. */
function misspellings(word: string, lexicon: Lexicon, loosely: boolean): Meanings {
  const slips = Math.min(maxTypos(word.length), SURENESS_BY_TYPOS.length - 1);
  const marked = typoCandidates(word, slips, lexicon).map(mark);
  const fuse = new Fuse(marked, {
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: slips / mark(word).length,
    includeScore: true,
    shouldSort: false,
  });
  const typos = new Map<string, number>();
  for (const { item, score = 1 } of fuse.search(mark(word)))
    typos.set(item.slice(1, -1), Math.round(score * mark(word).length));
  for (const swapped of swaps(word)) if (hasWord(lexicon, swapped)) typos.set(swapped, 1);
  const most = loosely ? slips : Math.min(...typos.values());
  const near = [...typos].filter(([, count]) => count <= most);
  return surest(...near.map(([known, count]) => weakened(formsOf(known, lexicon), SURENESS_BY_TYPOS[count] ?? 0)));
}

/** Fuse looks for a pattern anywhere in a text; the marks make it the whole of it. */
const mark = (word: string): string => `^${word}$`;

/** The words that so few slips may lead to: a cheap look that spares Fuse most of the lexicon. */
function typoCandidates(word: string, slips: number, lexicon: Lexicon): readonly string[] {
  const own = lettersOf(word);
  const { letters, starts } = lexicon;
  const words: string[] = [];
  // This goes through all words of a library, mostly before it is compiled: it calls what it must.
  for (let place = 0; place < letters.length; place += 1) {
    const longer = (starts[place + 1] ?? 0) - (starts[place] ?? 0) - word.length;
    if (longer > slips || -longer > slips) continue;
    const theirs = letters[place] ?? 0;
    if (hasMore(own & ~theirs, slips) || hasMore(theirs & ~own, slips)) continue;
    const known = wordAt(lexicon, place);
    if (missingLetters(word, known) <= slips && missingLetters(known, word) <= slips) words.push(known);
  }
  return words;
}

/** Whether a number has more bits than so many. */
function hasMore(bits: number, most: number): boolean {
  let rest = bits;
  for (let count = 0; count < most; count += 1) rest &= rest - 1;
  return rest !== 0;
}

/** How many letters of a word another one lacks: never more than the slips between them. */
function missingLetters(word: string, other: string): number {
  let count = 0;
  for (const letter of word) if (!other.includes(letter)) count += 1;
  return count;
}

/** The word with each two neighbouring letters changed over. */
function swaps(word: string): readonly string[] {
  const letters = [...word];
  return letters
    .slice(1)
    .map((next, at) => [...letters.slice(0, at), next, letters[at], ...letters.slice(at + 2)].join(''));
}

/** Words that have it inside: `sheets` is in spreadsheets. */
function within(word: string, lexicon: Lexicon): Meanings {
  const own = lettersOf(word);
  const { letters } = lexicon;
  const meanings = new Map<string, number>();
  for (let place = 0; place < letters.length; place += 1) {
    if ((own & ~(letters[place] ?? 0)) !== 0) continue;
    const known = wordAt(lexicon, place);
    if (known.includes(word)) meanings.set(known, INNER);
  }
  return meanings;
}
