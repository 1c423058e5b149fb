import type { Judgement, SideVerdict, StandingChange } from '../../model/change.ts';
import { plain } from '../escape.ts';
import { verdictWord } from '../standing.ts';
import { count, type Reporter, type Style } from '../style.ts';
import {
  authorWords,
  byJudgement,
  customerWords,
  type DiffResult,
  HEADINGS,
  knownChanges,
  type PlacedChange,
  textsToApprove,
  wayToApprove,
} from './result.ts';

/** For people: changes that need approval first, one sentence each, then the effects on standing. */
export const diffText: Reporter<DiffResult> = (result, style) => {
  const { paint } = style;
  const { diagnostics, omitted, standing, shown } = result;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${paint.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`];
  return [
    ...section(
      paint.red('errors that no approval waives'),
      diagnostics.map(
        ({ message, file, line, hint }) =>
          `${plain(message)} ${paint.dim(`(${plain(shown(file))}:${line})`)}${hint === null ? '' : `\n      ${paint.cyan('→')} ${plain(hint)}`}`,
      ),
    ),
    ...byJudgement(result).flatMap(([judgement, changes]) =>
      section(
        PAINTED[judgement](paint)(HEADINGS[judgement]),
        changes.map((change) => sentence(change, result, style)),
      ),
    ),
    ...section(
      'what that does to standing',
      standing.map((change) => standingLine(change, result, style)),
    ),
    ...section(
      'who changed it',
      knownChanges(result).map((file) => `${plain(shown(file.file))}: ${plain(authorWords(file))}`),
    ),
    ...section(
      'left out',
      omitted.map(({ file, why }) => `${plain(shown(file))}: ${plain(why)}`),
    ),
    summary(result, style),
  ].join('\n');
};

const PAINTED: Readonly<Record<Judgement, (paint: Style['paint']) => (text: string) => string>> = {
  approve: (paint) => paint.red,
  look: (paint) => paint.amber,
  note: (paint) => paint.dim,
};

function sentence(change: PlacedChange, { shown, nameOf }: DiffResult, { paint }: Style): string {
  const { customer, message, file, line } = change;
  const who = plain(customerWords(customer, nameOf));
  const texts = textsToApprove(change).map((text) => `\n      ${text}`);
  return `${paint.cyan(who)}: ${plain(message)} ${paint.dim(`(${plain(shown(file))}:${line})`)}${texts.join('')}`;
}

const standingLine = ({ customer, use, before, after }: StandingChange, { nameOf }: DiffResult, style: Style): string =>
  `${style.paint.cyan(plain(customerWords(customer, nameOf)))}: ${use}: ${answer(before, style)} → ${answer(after, style)}`;

const answer = ({ verdict, clears_on }: SideVerdict, style: Style): string =>
  `${verdictWord(verdict, style)}${clears_on === undefined ? '' : ` until ${clears_on}`}`;

function summary(result: DiffResult, { paint }: Style): string {
  const { base, head, as_of, diagnostics, approved, changes } = result;
  const states = `${plain(base)} → ${plain(head)}, as of ${as_of}`;
  if (changes.length === 0 && diagnostics.length === 0) return `${paint.green('✓')} no change: ${states}\n`;
  const [approve = 0, look = 0, note = 0] = byJudgement(result).map(([, judged]) => judged.length);
  const isStopped = diagnostics.length > 0 || (approve > 0 && !approved);
  const counts = [
    ...(diagnostics.length > 0 ? [paint.red(count(diagnostics.length, 'error'))] : []),
    `${approve} to approve${approve > 0 && approved ? ' (approved)' : ''}`,
    `${look} to look at`,
    `${note} for the record`,
  ];
  const way = wayToApprove(result, plain);
  const advice = way === undefined ? '' : `  ${paint.cyan('→')} ${way}\n`;
  return `${isStopped ? paint.red('✗') : paint.green('✓')} ${counts.join(', ')}: ${states}\n${advice}`;
}
