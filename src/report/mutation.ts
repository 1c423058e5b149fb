import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place, Range } from '../model/place.ts';
import type { Reason, Standing } from '../model/standing.ts';
import { plain } from './escape.ts';
import { verdictWord } from './standing.ts';
import type { Style } from './style.ts';

/** The result of a mutation of a customer's file. */
export interface MutationResult {
  readonly customer: string;
  readonly file: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** Findings in the file that it did not have before. */
  readonly found: readonly Diagnostic[];
  readonly next: string | undefined;
  /** It was a dry run. */
  readonly isTrial: boolean;
  /** The file says so already. */
  readonly isIdle: boolean;
  shown(file: string): string;
}

/** The change in one sentence. */
export function mutationText({ customer, sentence, isTrial, isIdle }: MutationResult, { paint }: Style): string {
  const mark = isTrial || isIdle ? paint.dim('·') : paint.green('✓');
  return `${mark} ${paint.bold(plain(customer))}: ${plain(sentence)}${isTrial ? ' (nothing was written)' : ''}\n`;
}

/** The change of several files, in one sentence. */
export const togetherText = (
  { sentence, isTrial, isIdle }: { readonly sentence: string } & Pick<MutationResult, 'isTrial' | 'isIdle'>,
  { paint }: Style,
): string =>
  `${isTrial || isIdle ? paint.dim('·') : paint.green('✓')} ${plain(sentence)}${isTrial ? ' (nothing was written)' : ''}\n`;

/** The notes and new findings, and the next command. */
export function mutationNotes(
  { notes, found, next, shown }: Pick<MutationResult, 'notes' | 'found' | 'next' | 'shown'>,
  style: Style,
): string {
  const { paint } = style;
  const findings = found.map(
    ({ file, line, severity, rule, message }) =>
      `${severity}: ${plain(message)} ${paint.dim(`(${plain(shown(file))}:${line}, ${rule})`)}`,
  );
  const lines = [...notes.map(plain), ...findings].map((line) => `  ${line}\n`).join('');
  return `${lines}${next === undefined ? '' : nextLine(next, style)}`;
}

/** The next useful command. */
export const nextLine = (next: string, { paint }: Style): string => `${paint.dim('Next:')} ${plain(next)}\n`;

/** A refusal: each reason with its line, and the person to ask. */
export function refusalText(
  {
    refused,
    reasons,
    hint,
  }: { readonly refused: string; readonly reasons: readonly Reason[]; readonly hint: string | undefined },
  { locate, shown }: { locate(place: Place): Range; shown(file: string): string },
  style: Style,
): string {
  const { paint } = style;
  const lines = reasons.map((reason) => {
    const who = reason.who === undefined ? '' : `, ask ${plain(reason.who)}`;
    const where = paint.dim(`(${plain(shown(reason.file))}:${locate(reason).line}${who})`);
    return `  ${verdictWord(reason.verdict, style, 4)}  ${plain(reason.message)} ${where}\n`;
  });
  const advice = hint === undefined ? '' : `  ${paint.cyan('→')} ${plain(hint)}\n`;
  return `${paint.red('refs:')} ${plain(refused)}\n${lines.join('')}${advice}`;
}

// The length that git's lists show in full.
const MAX_SUBJECT = 72;

/** The message of a commit: a subject that fits, and the whole sentence below where it is longer. */
export function commitText(sentence: string): { readonly subject: string; readonly message: string } {
  const whole = plain(sentence);
  if (whole.length <= MAX_SUBJECT) return { subject: whole, message: `${whole}\n` };
  const cut = whole.slice(0, MAX_SUBJECT - 1);
  const subject = `${/^.{40,}(?=\s)/.exec(cut)?.[0].replace(/[,;:]$/, '') ?? cut}…`;
  return { subject, message: `${subject}\n\n${whole}\n` };
}

/** The standing before something begins, on one line. */
export function standingLine({ use, verdict, clears_on, advocate }: Standing, style: Style): string {
  const parts = [
    ...(advocate === undefined ? [] : [plain(advocate)]),
    ...(clears_on === undefined ? [] : [`from ${clears_on}`]),
  ];
  return `${verdictWord(verdict, style)} ${[use, ...parts].join(' · ')}\n`;
}
