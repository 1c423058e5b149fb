import type { Reason, Verdict } from '../model/standing.ts';
import { VERDICTS, worse } from '../model/standing.ts';

/** A reason before it knows its file and whom to ask. */
export type BareReason = Omit<Reason, 'file' | 'who'>;

/** The worst verdict of the remarks; `ready` where there are none. */
export const worstVerdict = (reasons: readonly BareReason[]): Verdict =>
  reasons.reduce<Verdict>((verdict, remark) => worse(verdict, remark.verdict), 'ready');

export const verdictRank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** Orders days with the unknown ones last. */
export const compareDays = (a: string | undefined, b: string | undefined): number => {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
};
