import type { Reason, Verdict } from '../model/standing.ts';
import { VERDICTS, worse } from '../model/standing.ts';

/** A reason before it knows its file and whom to ask. */
export type Remark = Omit<Reason, 'file' | 'who'>;

/** The worst verdict of the remarks; `ready` where there are none. */
export const worstOf = (remarks: readonly Remark[]): Verdict =>
  remarks.reduce<Verdict>((verdict, remark) => worse(verdict, remark.verdict), 'ready');

export const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** Orders days with the unknown ones last. */
export const byDay = (a: string | undefined, b: string | undefined): number => {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
};
