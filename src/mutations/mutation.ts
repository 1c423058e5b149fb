import type { Day } from '../model/day.ts';
import type { RuleId } from '../model/diagnostic.ts';
import type { Edit } from '../model/edit.ts';
import type { Reason, Standing } from '../model/standing.ts';

/** A change of a customer's file, planned by a verb. */
export interface Mutation {
  /** In the order in which they are made; empty where the file says so already. */
  readonly edits: readonly Edit[];
  /** The whole text as somebody wrote it in an editor, in place of edits, and the text that they had before them. */
  readonly rewrites?: { readonly before: string; readonly after: string };
  /** Changes each comment of the file. */
  readonly inComments?: (comment: string) => string;
  /** The change in a sentence, without the customer; also the subject of a commit. Lower case, no full stop. */
  readonly sentence: string;
  /** Notes, one sentence each. */
  readonly notes?: readonly string[];
  /** Rules whose new findings are the purpose of the mutation. The verb reports them in its own way. */
  readonly expectedFindings?: readonly RuleId[];
  /** Says why nothing of the file before may be kept, to take the change back. */
  readonly irrevocable?: string;
  /** The next useful command, from `refs` on. */
  readonly next?: string;
  /** The answer that allowed it, where something begins. */
  readonly standing?: Standing;
}

/** A mutation that is refused, so that nothing is written. */
export interface RefusedMutation {
  /** Lower case, no full stop. */
  readonly refused: string;
  readonly reasons?: readonly Reason[];
  /** The day from which it is possible. */
  readonly clears_on?: Day;
  /** The way out; an imperative. */
  readonly hint?: string;
  /** `--despite` with a reason passes it. */
  readonly isPassable?: boolean;
}

/** The plan for a wish: a mutation, or its refusal. */
export type MutationPlan = Mutation | RefusedMutation;

export const isRefused = (planned: MutationPlan): planned is RefusedMutation => 'refused' in planned;
