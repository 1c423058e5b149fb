import type { NameHit } from '../name-hit.ts';

/** A word that may be a name, in its sentence. */
export interface WordInSentence extends Pick<NameHit, 'start' | 'end'> {
  readonly text: string;
  /** The end of its line before it, and the begin of the text behind it. */
  readonly before: string;
  readonly behind: string;
  /** The words and names of the text in their order, and the place of the word among them. */
  readonly hits: readonly NameHit[];
  readonly at: number;
}

/** Words of a sentence that make a name of a word beside them. */
export interface Sign {
  /** The reason, as a sentence. */
  readonly why: string;
  /** A text in which this sign, and no earlier one, makes `Bolt` a name; `Halden Gear` is one by itself. */
  readonly example: string;
  /** A text that is alike, in which it does not. */
  readonly counterexample: string;
  /** True where the sign may be a capital behind the word, which otherwise makes another phrase of it. */
  readonly isBehind?: boolean;
  readonly isSign: (word: WordInSentence) => boolean;
}

export function wordInSentence(text: string, hits: readonly NameHit[], at: number): WordInSentence {
  const { start = 0, end = 0 } = hits[at] ?? {};
  const before = unfolded(text.slice(Math.max(0, start - MAX_LEAD), start));
  const behind = unfolded(text.slice(end, end + MAX_BEHIND));
  return { text, start, end, before: before.slice(before.lastIndexOf('\n') + 1), behind, hits, at };
}
/** A text in which a line that goes on with the next one does so in the same line, as its readers see it. */
const unfolded = (text: string): string =>
  text.replace(/(?<=[\p{Ll},])[ \t]*\n[ \t>]*(?=\p{L}|$)|^[ \t]*\n[ \t>]*(?=\p{Ll})/gu, ' ');

/** The most letters from a word to the begin of its sign, and to the end of one behind it. */
export const MAX_LEAD = 160;
const MAX_BEHIND = 80;

/** True where a name ends what is said of somebody: `CTO at Bolt`, `— Ann Lee, Bolt`. */
export const endsSaying = (behind: string): boolean => /^(?:$|['’]s\b|["”“»)]?\s*(?:$|[.,;:!?|<\n—–-]))/.test(behind);
