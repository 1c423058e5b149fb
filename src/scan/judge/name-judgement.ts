import type { NameHit, WordState } from '../name-hit.ts';
import type { Surroundings } from './surroundings.ts';

/** A place whose words are a reading of a name, and the text around it. */
export interface Reading extends Pick<NameHit, 'start' | 'end' | 'term'> {
  readonly text: string;
  /** The words as the text has them. */
  readonly found: string;
  readonly around: Surroundings;
  /** True where the text may be a name alone. */
  readonly isValue: boolean;
}

/** A mention, with the sign that it needs if any; `none` for something else than the name. */
export type NameVerdict = 'none' | Pick<NameHit, keyof WordState | 'isInAddress'>;

/** One thing that tells what a reading is. Of the judgements in their order, the first that gives a verdict holds. */
export interface NameJudgement {
  /** The reason of the verdict, as a sentence. */
  readonly why: string;
  /** A text about which this judgement decides, and no earlier one. */
  readonly example: string;
  readonly judge: (reading: Reading) => NameVerdict | undefined;
}
