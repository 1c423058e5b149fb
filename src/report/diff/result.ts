import type { Judged, Judgement, StandingChange } from '../../model/change.ts';
import { JUDGEMENTS } from '../../model/change.ts';
import type { Day } from '../../model/day.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LeftOut } from '../../model/library.ts';

/** Two states of a library, compared, judged, and placed. */
export interface DiffResult {
  readonly as_of: Day;
  /** What the two states are called: a short commit id, `work tree`, `index`. */
  readonly base: string;
  readonly head: string;
  readonly changes: readonly PlacedChange[];
  readonly standing: readonly StandingChange[];
  /** What no approval waives. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that are broken in one of the states, so that they could not be compared. */
  readonly leftOut: readonly LeftOut[];
  /** Whether the changes that need approval have it. */
  readonly approved: boolean;
  /** A file's path as the reader of this run would open it: from the working directory. */
  shown(file: string): string;
  /** A file's path as a code host knows it: from the root of the repository. */
  hosted(file: string): string;
  /** The address of a line of the head at the code host; undefined where none is known. */
  link(file: string, line: number): string | undefined;
}

/** A change with the line to look at: of the head, or of the base for what is gone. */
export interface PlacedChange extends Judged {
  readonly line: number;
}

/** The changes of each judgement, the gravest first. */
export const byJudgement = ({ changes }: DiffResult): readonly (readonly [Judgement, readonly PlacedChange[]])[] =>
  JUDGEMENTS.map((judgement) => [judgement, changes.filter((change) => change.judgement === judgement)]);

/** What each judgement asks of a reviewer, as a heading. */
export const HEADINGS: Readonly<Record<Judgement, string>> = {
  approve: 'needs approval',
  look: 'worth a look',
  note: 'for the record',
};
