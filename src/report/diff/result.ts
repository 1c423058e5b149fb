import type { JudgedChange, Judgement, StandingChange } from '../../model/change.ts';
import { JUDGEMENTS } from '../../model/change.ts';
import type { Day } from '../../model/day.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { LeftOut } from '../../model/library.ts';
import { plain } from '../escape.ts';

/** A judged comparison of two states of a library, with lines. */
export interface DiffResult {
  readonly as_of: Day;
  /** The names of the two states: a short commit id, `work tree`, `index`. */
  readonly base: string;
  readonly head: string;
  readonly changes: readonly PlacedChange[];
  readonly standing: readonly StandingChange[];
  /** Errors that no approval waives. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that are broken in one of the states, and were not compared. */
  readonly leftOut: readonly LeftOut[];
  /** The changes that need approval have it. */
  readonly approved: boolean;
  /** The path as the user of this run would open it: from the working directory. */
  shown(file: string): string;
  /** The path as a code host knows it: from the root of the repository. */
  hosted(file: string): string;
  /** The address of a line of the head at the code host; undefined where none is known. */
  link(file: string, line: number): string | undefined;
}

/** A change with the line to look at: in the head, or in the base for what was removed. */
export interface PlacedChange extends JudgedChange {
  readonly line: number;
}

/** The changes of each judgement, the gravest first. */
export const byJudgement = ({ changes }: DiffResult): readonly (readonly [Judgement, readonly PlacedChange[]])[] =>
  JUDGEMENTS.map((judgement) => [judgement, changes.filter((change) => change.judgement === judgement)]);

// Any text but an id, a day or a word of the vocabulary is free text.
const isFreeText = (text: string): boolean => text.length > 40 || /[^\w.-]/.test(text);

/**
 * Texts that the sentence of a change to approve does not show in full, one per line. Nobody is to approve what they
 * were not shown.
 */
export function textsToApprove({ judgement, message, before, after }: PlacedChange): readonly string[] {
  if (judgement !== 'approve') return [];
  const [was, is] = [textsIn(before), textsIn(after)];
  const shown = plain(message);
  const unseen = (texts: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>, when: string) =>
    [...texts].flatMap(([key, text]) =>
      others.get(key) === text || shown.includes(text) ? [] : [`${when}${key === '' ? 'text' : key}: ${text}`],
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

/** The heading of each judgement. */
export const HEADINGS: Readonly<Record<Judgement, string>> = {
  approve: 'needs approval',
  look: 'worth a look',
  note: 'for the record',
};
