import type { Day } from '../model/day.ts';
import type { RuleId } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import type { Reason, Standing } from '../model/standing.ts';

/** What a verb does to a customer's file. */
export interface Mutation {
  /** In the order in which they are made; empty where everything is as it should be already. */
  readonly edits: readonly Edit[];
  /** Words that make way for others in the comments of the file. */
  readonly inComments?: { readonly words: RegExp; readonly replacement: string };
  /** What happened, without the customer: also the subject of a commit. Lower case, no full stop. */
  readonly sentence: string;
  /** What is worth knowing besides, one sentence each. */
  readonly notes?: readonly string[];
  /** Rules whose findings are the point of the deed: what it brings of them is told by who does it, in its own way. */
  readonly expectedFindings?: readonly RuleId[];
  /** The next useful command, from `refs` on. */
  readonly next?: string;
  /** What was judged before something begins. */
  readonly standing?: Standing;
}

/** Why a deed is not done, and nothing is written. */
export interface RefusedMutation {
  /** Lower case, no full stop. */
  readonly refused: string;
  readonly reasons?: readonly Reason[];
  /** The day from which it is possible. */
  readonly clears_on?: Day;
  /** What to do instead; an imperative. */
  readonly hint?: string;
  /** Whether `--despite` and a reason pass it. */
  readonly isPassable?: boolean;
}

/** What comes of a wish. */
export type MutationPlan = Mutation | RefusedMutation;

export const isRefused = (planned: MutationPlan): planned is RefusedMutation => 'refused' in planned;
