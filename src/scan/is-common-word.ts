import { late } from '../text/late.ts';
import { ENGLISH, GERMAN, OTHERS, PLACES, RARE } from './common-words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const english = late(() => setOf(ENGLISH));
const german = late(() => setOf(GERMAN));
const places = late(() => setOf(PLACES));
const others = late(() => setOf(OTHERS));
const rare = late(() => setOf(RARE));
const CALENDAR = setOf(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar juni juli oktober dezember',
);

/** Tells whether folded letters are a place, a day or month, or a word of English or German, which may have a capital anywhere. */
export const isCommonWord = (word: string): boolean =>
  english().has(word) || rare().has(word) || CALENDAR.has(word) || german().has(word) || places().has(word);

/** Tells whether folded letters are a word of English. */
export const isEnglishWord = (word: string): boolean => english().has(word);

/** Tells whether folded letters are a word of another language, which has a capital only where a sentence begins. */
export const isForeignWord = (word: string): boolean => others().has(word);
