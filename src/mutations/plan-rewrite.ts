import type { Policy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { commandLine } from '../text/command-line.ts';
import type { MutationPlan } from './mutation.ts';
import { standingMoves } from './standing-moves.ts';

/** A file as somebody wrote it in an editor. */
export interface Rewrite {
  readonly before: string;
  readonly after: string;
  /** The customer that the text says; undefined where it has errors. */
  readonly now: Customer | undefined;
  /** The part that was opened; undefined for the file as a whole. */
  readonly thing: string | undefined;
}

/** Takes a text from an editor as it is, and says which answers it moves. */
export function planRewrite(customer: Customer, wish: Rewrite, policy: Policy, today: Day): MutationPlan {
  const { before, after, now, thing } = wish;
  const next = commandLine`refs show ${customer.id}`;
  if (before === after) return { edits: [], sentence: 'nothing was changed', next };
  const isSound = !customer.broken && now !== undefined && !now.broken;
  return {
    edits: [],
    rewrites: { before, after },
    sentence: thing === undefined ? 'edited by hand' : `edited by hand, at ${thing}`,
    notes: isSound ? standingMoves(customer, now.data, policy, today) : [],
    next,
  };
}
