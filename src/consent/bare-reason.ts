import type { Customer } from '../model/customer.ts';
import type { Reason, Verdict } from '../model/standing.ts';
import { VERDICTS, worse } from '../model/standing.ts';
import { commandLine } from '../text/command-line.ts';

/** A reason without its file and the owner to ask, which `standing` adds. */
export interface BareReason extends Omit<Reason, 'file' | 'who'> {
  /** The customer in whose file it lies; absent: the one that is asked about. */
  readonly from?: Pick<Customer, 'file' | 'data'>;
}

/** The only reason in a file with errors. */
export const brokenFile = (file: string) =>
  ({
    code: 'file/broken',
    verdict: 'no',
    message: `the file has errors: run "${commandLine`refs check ${file}`}"`,
    path: [],
  }) as const satisfies BareReason;

/** The worst verdict of some reasons; `ready` where there are none. */
export const worstVerdict = (reasons: readonly BareReason[]): Verdict =>
  reasons.reduce<Verdict>((verdict, reason) => worse(verdict, reason.verdict), 'ready');

/** The place of a verdict in `VERDICTS`, from best to worst. */
export const verdictRank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);

/** Orders days, with unknown days last. */
export const compareDays = (a: string | undefined, b: string | undefined): number => {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
};
