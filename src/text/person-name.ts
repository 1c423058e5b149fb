import { wordsOf } from './fold.ts';

/** Matches a name in any case, and with any white space between its words. */
export const nameWords = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.trim().split(/\s+/).map(escaped).join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');

/** Matches an id as a word of a text, and not as part of a longer word, a path or an address. */
export const idWords = (id: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_.@/:-])${escaped(id)}(?![\\p{L}\\p{N}_@/-]|[.:][\\p{L}\\p{N}])`, 'gu');

/** Takes every character of a text literally in a pattern. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words of a name, without short ones, which identify nobody. */
const partsOf = (name: string): readonly string[] => wordsOf(name).filter((word) => word.length > 2);

/** Says whether a text holds a part of a name that may mean the person. */
export const hasPart = (text: string, name: string | undefined): boolean => {
  const words = new Set(wordsOf(text));
  return name !== undefined && partsOf(name).some((part) => words.has(part));
};

/** Says whether words may be a name. Shorter ones could be any word. */
export const isNameLike = (words: string): boolean => /\p{L}.*\p{L}.*\p{L}|\p{Lo}/u.test(words);
