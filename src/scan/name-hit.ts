import type { NameTerm } from './name-terms.ts';

/** A place in a text that reads like a term. */
export interface NameHit extends WordState {
  readonly start: number;
  readonly end: number;
  readonly term: NameTerm;
  /** True where the name stands in an address. */
  readonly isInAddress?: boolean;
}

/** The things that are known of a word that reads like a name. */
export interface WordState {
  /** The sign without which it is no name; absent for a name. */
  readonly need?: SignNeed;
  readonly extent?: NameExtent;
  /** True for a word that is a name by its sentence or place, which says nothing about the same word elsewhere. */
  readonly isLocal?: boolean;
  /** True for the first words of a longer name of the customer, which may be a person, a place or another company. */
  readonly isShort?: boolean;
  /** True for a word with an article and nothing behind it, as the names of companies are not: `at the Summit`. */
  readonly isThing?: boolean;
  /** True for a link to the page about the customer: no mention by itself, but a sign for a word near it. */
  readonly isStoryLink?: boolean;
}

/**
 * The sign that makes a word a name, from the weakest to the strongest.
 * - `any`: one in its sentence, or any in the file.
 * - `other`: any in the file, for a name that is also one of a person or place: `Anja Lindqvist`, `hotels in Colmar`.
 * - `initial`: one near it, or a sentence of the file with the word; it begins a sentence, as in `Rise and shine`.
 * - `title`: a name in the first lines of the file, for a word of the name of the file: `2025-01-rise-saves-time.md`.
 * - `near`: one near it; it is all of a heading, a list item, an argument or a translation.
 * - `phrase`: one in its line, or a page about the customer; another word with a capital follows, as in `Rise Technologies`.
 * - `line`: one in its line; an article stands before it, or it is a street, another company or in capitals.
 * - `never`: none makes it a name: `Patrick Rise`, the text of a button.
 */
export type SignNeed = 'any' | 'other' | 'initial' | 'title' | 'near' | 'phrase' | 'line' | 'never';

/**
 * The part of a text that a name is.
 * - `all`: the text is nothing but the name.
 * - `slug`: the same in small letters, for a word: a name in a list of customers only.
 * - `begin`: the text goes on with a gloss: `Rise – payments`.
 */
export type NameExtent = 'all' | 'slug' | 'begin';

/** True for a word that a sign of its sentence makes a name. */
export const isOpen = ({ need }: WordState): boolean => need !== undefined && need !== 'never' && need !== 'other';

/** The same word as a name by its sentence or place. */
export function asLocal<Word extends WordState>({ need: _, ...word }: Word): Omit<Word, 'need'> & { isLocal: true } {
  return { ...word, isLocal: true };
}
