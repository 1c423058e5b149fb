import type { Answer } from '../../model/change.ts';
import { markdown } from '../escape.ts';
import { fittingPage, folded, shortened } from '../markdown.ts';
import { count, type Reporter } from '../style.ts';
import { byJudgement, type DiffResult, HEADINGS, type PlacedChange } from './result.ts';

/** For a comment on a pull request: what needs approval first, the rest folded, always short enough to be posted. */
export const diffMarkdown: Reporter<DiffResult> = (result) => {
  const { changes, diagnostics, as_of, base, head } = result;
  const states = `\`${code(base)}\` → \`${code(head)}\`, as of ${as_of}`;
  if (changes.length === 0 && diagnostics.length === 0 && result.leftOut.length === 0) {
    return `### ✓ refs: no change to the references\n\n${states}\n`;
  }
  // The gravest first, so that what has to be left out for length is what matters least.
  const sorted = byJudgement(result).flatMap(([, judged]) => judged);
  return fittingPage(sorted, (shown, leftOut) =>
    [
      `### ${headline(result)}\n\n${states}\n`,
      ...errors(result),
      ...sections(shown, result),
      ...standing(result),
      ...unread(result),
      ...(leftOut.length === 0
        ? []
        : [`_${count(leftOut.length, 'change')} left out for length: \`refs diff\` shows all_\n`]),
    ].join('\n'),
  );
};

function headline(result: DiffResult): string {
  const { diagnostics, approved } = result;
  const [approve = 0, look = 0, note = 0] = byJudgement(result).map(([, judged]) => judged.length);
  const isStopped = diagnostics.length > 0 || (approve > 0 && !approved);
  const parts = [
    ...(diagnostics.length > 0 ? [count(diagnostics.length, 'error')] : []),
    ...(approve > 0 ? [`${approve} ${approve === 1 ? 'needs' : 'need'} approval${approved ? ' (approved)' : ''}`] : []),
    ...(look > 0 ? [`${look} worth a look`] : []),
    ...(note > 0 ? [`${note} for the record`] : []),
  ];
  return `${isStopped ? '✋' : '✓'} refs: ${parts.join(', ') || 'nothing that could be compared'}`;
}

const MOST_ERRORS = 20;

function errors({ diagnostics, hosted, link }: DiffResult): readonly string[] {
  if (diagnostics.length === 0) return [];
  const items = diagnostics.slice(0, MOST_ERRORS).map(({ message, hint, file, line }) => {
    const advice = hint === null ? '' : `<br>→ ${markdown(shortened(hint))}`;
    return `- ${markdown(shortened(message))} (${placed(hosted(file), line, link(file, line))})${advice}\n`;
  });
  const rest = diagnostics.length > MOST_ERRORS ? `- and ${diagnostics.length - MOST_ERRORS} more\n` : '';
  return [`**In error, whoever approves**\n\n${items.join('')}${rest}`];
}

function sections(changes: readonly PlacedChange[], result: DiffResult): readonly string[] {
  return byJudgement({ ...result, changes }).flatMap(([judgement, judged]) => {
    if (judged.length === 0) return [];
    const list = judged.map((change) => item(change, result)).join('');
    const { length } = result.changes.filter((change) => change.judgement === judgement);
    if (judgement === 'note') return [folded(`${length} ${HEADINGS.note}`, list)];
    const title = HEADINGS[judgement];
    return [`**${title.charAt(0).toUpperCase()}${title.slice(1)}**\n\n${list}`];
  });
}

function item({ customer, message, file, line, side }: PlacedChange, { hosted, link }: DiffResult): string {
  const who = customer === null ? 'the config' : markdown(customer);
  const address = side === 'head' ? link(file, line) : undefined;
  return `- **${who}** ${markdown(shortened(message))} (${placed(hosted(file), line, address)})\n`;
}

const placed = (file: string, line: number, address: string | undefined): string =>
  address === undefined ? `${markdown(shortened(file))}:${line}` : `[line ${line}](${address})`;

const MOST_STANDING = 50;

function standing({ standing: changed }: DiffResult): readonly string[] {
  if (changed.length === 0) return [];
  const rows = changed
    .slice(0, MOST_STANDING)
    .map(
      ({ customer, use, before, after }) =>
        `| ${markdown(customer)} | ${use} | ${answer(before)} | ${answer(after)} |\n`,
    );
  const rest = changed.length > MOST_STANDING ? `\nand ${changed.length - MOST_STANDING} more\n` : '';
  return [
    `**What that does to standing**\n\n| customer | use | before | after |\n|---|---|---|---|\n${rows.join('')}${rest}`,
  ];
}

const answer = ({ verdict, clears_on }: Answer): string =>
  `${verdict}${clears_on === undefined ? '' : ` until ${clears_on}`}`;

const MOST_UNREAD = 20;

function unread({ leftOut, hosted }: DiffResult): readonly string[] {
  if (leftOut.length === 0) return [];
  const items = leftOut
    .slice(0, MOST_UNREAD)
    .map(({ file, why }) => `- ${markdown(shortened(hosted(file)))}: ${markdown(shortened(why))}\n`);
  const rest = leftOut.length > MOST_UNREAD ? `- and ${leftOut.length - MOST_UNREAD} more\n` : '';
  return [`**Could not be compared**\n\n${items.join('')}${rest}`];
}

/** For a code span: what would end it is taken out. */
const code = (text: string): string => text.replace(/[`\p{Cc}]/gu, '');
