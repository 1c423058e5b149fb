import type { JudgedChange, Judgement, StandingChange } from '../../model/change.ts';
import { JUDGEMENTS } from '../../model/change.ts';
import type { Day } from '../../model/day.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LeftOut } from '../../model/library.ts';
import { plain } from '../escape.ts';

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
export interface PlacedChange extends JudgedChange {
  readonly line: number;
}

/** The changes of each judgement, the gravest first. */
export const byJudgement = ({ changes }: DiffResult): readonly (readonly [Judgement, readonly PlacedChange[]])[] =>
  JUDGEMENTS.map((judgement) => [judgement, changes.filter((change) => change.judgement === judgement)]);

// What is no id, day or word of the vocabulary was written by somebody, and may say anything.
const isFreeText = (text: string): boolean => text.length > 40 || /[^\w.-]/.test(text);

/**
 * The texts of a change that needs approval which its sentence does not hold whole, each on a line of its own: nobody is
 * to approve what they were not shown.
 */
export function textsToApprove({ judgement, message, before, after }: PlacedChange): readonly string[] {
  if (judgement !== 'approve') return [];
  const [was, is] = [textsIn(before), textsIn(after)];
  const told = plain(message);
  const unseen = (texts: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>, when: string) =>
    [...texts].flatMap(([key, text]) =>
      others.get(key) === text || told.includes(text) ? [] : [`${when}${key === '' ? 'text' : key}: ${text}`],
    );
  return [...unseen(was, is, 'was '), ...unseen(is, was, before === undefined ? '' : 'now ')];
}

/** The free texts in a value by the words of their keys, safe to print. */
function textsIn(value: unknown, key = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string')
    return new Map(isFreeText(value) ? [[plain(key.replaceAll('_', ' ')), plain(value)]] : []);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([inner, of]) => [...textsIn(of, key === '' ? inner : `${key} ${inner}`)]),
  );
}

/** What each judgement asks of a reviewer, as a heading. */
export const HEADINGS: Readonly<Record<Judgement, string>> = {
  approve: 'needs approval',
  look: 'worth a look',
  note: 'for the record',
};
