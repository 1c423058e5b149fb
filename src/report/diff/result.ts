import type { ChangeKind, JudgedChange, Judgement, StandingChange } from '../../model/change.ts';
import { JUDGEMENTS } from '../../model/change.ts';
import type { Day } from '../../model/day.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { OmittedFile } from '../../model/library.ts';
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
  readonly omitted: readonly OmittedFile[];
  /** The changes that need approval have it. */
  readonly approved: boolean;
  /** Who changed the files of the changes. */
  readonly changedBy: readonly AuthoredFile[];
  readonly approval: WayToApprove;
  /** The name of a customer; undefined where it is not known. */
  nameOf(customer: string): string | undefined;
  /** The path as the user of this run would open it: from the working directory. */
  shown(file: string): string;
  /** The path as a code host knows it: from the root of the repository. */
  repositoryPath(file: string): string;
  /** The address of a line of the head at the code host; undefined where none is known. */
  link(file: string, line: number): string | undefined;
}

/** A file, and who changed it between the two states. The names are as anybody may write them into a commit. */
export interface AuthoredFile {
  readonly file: string;
  readonly authors: readonly string[];
  /** False where something in it is not committed yet. */
  readonly isCommitted: boolean;
}

/** The command that an approval allows, and the label of a pull request that stands for one, where the CI names it. */
export interface WayToApprove {
  readonly command: string;
  readonly label: string | undefined;
}

/** A change with the line to look at: in the head, or in the base for what was removed. */
export interface PlacedChange extends JudgedChange {
  readonly line: number;
}

/** The changes of each judgement, the gravest first, and so within each. */
export const byJudgement = ({
  changes,
}: Pick<DiffResult, 'changes'>): readonly (readonly [Judgement, readonly PlacedChange[]])[] => {
  const sorted = changes.toSorted((a, b) => gravityOf(a) - gravityOf(b));
  return JUDGEMENTS.map((judgement) => [judgement, sorted.filter((change) => change.judgement === judgement)]);
};

/** Kinds of changes, the gravest first: consent, people's time, what silences a check, what is out. Others come last. */
const GRAVEST: readonly ChangeKind[] = [
  'consent-rewritten',
  'consent-widened',
  'consent-granted',
  'consent-renewed',
  'evidence-changed',
  'consent-narrowed',
  'person-forgotten',
  'exclude-removed',
  'policy-loosened',
  'rule-relaxed',
  'ignore-added',
  'baseline-widened',
  'scope-narrowed',
  'limit-raised',
  'rest-shortened',
  'advocate-returned',
  'activity-rewritten',
  'status-changed',
  'asset-published',
  'placement-added',
  'asset-retired',
  'placement-removed',
  'customer-removed',
  'customer-renamed',
  'customer-added',
];

const gravityOf = ({ kind }: PlacedChange): number => (GRAVEST.includes(kind) ? GRAVEST.indexOf(kind) : GRAVEST.length);

/** A customer by name, with the id beside it. */
export function customerWords(customer: string | null, nameOf: DiffResult['nameOf']): string {
  if (customer === null) return 'the config';
  const name = nameOf(customer);
  return name === undefined || name === customer ? customer : `${name} (${customer})`;
}

/** Who changed a file, in words: at most so many names. */
export function authorWords({ authors, isCommitted }: AuthoredFile): string {
  const more = authors.length - MOST_AUTHORS;
  return [
    ...authors.slice(0, MOST_AUTHORS),
    ...(more > 0 ? [`${more} more`] : []),
    ...(isCommitted ? [] : ['not committed yet']),
  ].join(', ');
}

const MOST_AUTHORS = 5;

/** The files whose change has a name or is not committed: of others nobody knows. */
export const knownChanges = ({ changedBy }: DiffResult): readonly AuthoredFile[] =>
  changedBy.filter((file) => authorWords(file) !== '');

/** How to approve; undefined where nothing is left to approve. `code` marks what is typed. */
export function wayToApprove(
  { changes, approved, approval: { command, label } }: DiffResult,
  code: (text: string) => string,
): string | undefined {
  if (approved || !changes.some(({ judgement }) => judgement === 'approve')) return undefined;
  if (label === undefined) return `once the owner of consent agrees: ${code(command)}`;
  const orLabel = label === '' ? '' : `, or puts the label ${code(label)} on it`;
  return `the owner of consent approves this very commit in a review of the pull request${orLabel}`;
}

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
