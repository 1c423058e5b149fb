import { JUDGEMENTS, type SideVerdict } from '../../model/change.ts';
import { markdown, markdownCode } from '../escape.ts';
import { fittingLines, folded, markdownHint, shortened } from '../markdown.ts';
import { count, type Reporter } from '../style.ts';
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

/** The parts of a comment, in order. */
const PARTS = ['error', 'approve', 'way', 'look', 'note', 'standing', 'authors', 'unread'] as const;
type CommentPart = (typeof PARTS)[number];

/** A line of the comment, and its part. */
interface PartLine {
  readonly part: CommentPart;
  readonly text: string;
}

/**
 * For a comment on a pull request: changes that need approval first and in full, the rest folded. It always fits the
 * limit of a comment. If a change that needs approval has to be left out, the comment says so and never looks approved.
 */
export const diffMarkdown: Reporter<DiffResult> = (result) => {
  const { changes, diagnostics, as_of, base, head } = result;
  const states = `${markdownCode(shortened(base))} → ${markdownCode(shortened(head))}, as of ${as_of}`;
  if (changes.length === 0 && diagnostics.length === 0 && result.omitted.length === 0) {
    return `### ✓ refs: no change to the references\n\n${states}\n`;
  }
  const { fitting, omitted } = fittingLines(linesOf(result));
  const isCut = omitted.some(({ part }) => part === 'error' || part === 'approve');
  return [
    `### ${headline(result, isCut)}\n\n${states}\n`,
    ...(isCut ? [cutLine(omitted, isCut)] : []),
    ...PARTS.flatMap((part) => section(part, fitting, result)),
    ...(isCut || omitted.length === 0 ? [] : [cutLine(omitted, isCut)]),
  ].join('\n');
};

/** All lines, the gravest first, so that a cut for length drops what matters least. */
function linesOf(result: DiffResult): readonly PartLine[] {
  const { diagnostics, omitted, repositoryPath, link, standing, nameOf } = result;
  const errors = diagnostics.map(({ message, hint, file, line }) => {
    const advice = hint === null ? '' : `<br>→ ${markdownHint(hint)}`;
    const text = `- ${markdown(shortened(message))} (${placed(repositoryPath(file), line, link(file, line))})${advice}\n`;
    return { part: 'error', text } as const;
  });
  const [approve = [], look = [], note = []] = byJudgement(result).map(([part, judged]) =>
    judged.map((change) => ({ part, text: item(change, result) })),
  );
  const unread = omitted.map(({ file, why }) => {
    const text = `- ${markdown(shortened(repositoryPath(file)))}: ${markdown(shortened(why))}\n`;
    return { part: 'unread', text } as const;
  });
  const rows = standing.map(({ customer, use, before, after }) => {
    const text = `| ${markdown(shortened(customerWords(customer, nameOf)))} | ${use} | ${answer(before)} | ${answer(after)} |\n`;
    return { part: 'standing', text } as const;
  });
  const advice = wayToApprove(result, markdownCode);
  const way = advice === undefined ? [] : [{ part: 'way', text: `→ ${advice}\n` } as const];
  const authors = knownChanges(result).map((file) => {
    const text = `- ${markdown(shortened(repositoryPath(file.file)))}: ${markdown(shortened(authorWords(file)))}\n`;
    return { part: 'authors', text } as const;
  });
  return [...errors, ...way, ...approve, ...unread, ...look, ...rows.slice(0, MOST_STANDING), ...authors, ...note];
}

function headline(result: DiffResult, isCut: boolean): string {
  const { diagnostics, approved } = result;
  const isApproved = approved && !isCut;
  const [approve = 0, look = 0, note = 0] = byJudgement(result).map(([, judged]) => judged.length);
  const isStopped = diagnostics.length > 0 || isCut || (approve > 0 && !isApproved);
  const parts = [
    ...(diagnostics.length > 0 ? [count(diagnostics.length, 'error')] : []),
    ...(approve > 0
      ? [`${approve} ${approve === 1 ? 'needs' : 'need'} approval${isApproved ? ' (approved)' : ''}`]
      : []),
    ...(look > 0 ? [`${look} worth a look`] : []),
    ...(note > 0 ? [`${note} for the record`] : []),
  ];
  return `${isStopped ? '✋' : '✓'} refs: ${parts.join(', ') || 'nothing that could be compared'}`;
}

/** A note on omitted lines. It comes first where an error or a change to approve is among them. */
function cutLine(omitted: readonly PartLine[], isCut: boolean): string {
  const countOf = (parts: readonly CommentPart[], noun: string) => {
    const { length } = omitted.filter(({ part }) => parts.includes(part));
    return length === 0 ? [] : [count(length, noun)];
  };
  const counts = [
    ...countOf(['error'], 'error'),
    ...countOf(JUDGEMENTS, 'change'),
    ...countOf(['standing', 'unread', 'authors', 'way'], 'other line'),
  ];
  const line = `${counts.join(', ')} left out for length: \`refs diff\` shows all`;
  return isCut ? `**Not all of what needs approval is on this page**: ${line}\n` : `_${line}_\n`;
}

const MOST_STANDING = 50;

/** A part of the page under its heading; empty without lines. */
function section(part: CommentPart, lines: readonly PartLine[], { changes, standing }: DiffResult): readonly string[] {
  const own = lines.filter((line) => line.part === part).map(({ text }) => text);
  if (own.length === 0) return [];
  const list = own.join('');
  switch (part) {
    case 'error':
      return [`**Errors that no approval waives**\n\n${list}`];
    case 'note':
      return [folded(`${changes.filter(({ judgement }) => judgement === 'note').length} ${HEADINGS.note}`, list)];
    case 'standing': {
      const rest = standing.length > MOST_STANDING ? `\nand ${standing.length - MOST_STANDING} more\n` : '';
      return [
        `**What that does to standing**\n\n| customer | use | before | after |\n|---|---|---|---|\n${list}${rest}`,
      ];
    }
    case 'way':
      return [list];
    case 'authors':
      return [`**Who changed it**\n\n${list}`];
    case 'unread':
      return [`**Could not be compared**\n\n${list}`];
    default: {
      const title = HEADINGS[part];
      return [`**${title.charAt(0).toUpperCase()}${title.slice(1)}**\n\n${list}`];
    }
  }
}

function item(change: PlacedChange, { repositoryPath, link, nameOf }: DiffResult): string {
  const { customer, message, file, line, side, judgement } = change;
  const who = markdown(shortened(customerWords(customer, nameOf)));
  const address = side === 'head' ? link(file, line) : undefined;
  const sentence = markdown(judgement === 'approve' ? message : shortened(message));
  const texts = textsToApprove(change).map((text) => `<br>${markdown(text)}`);
  return `- **${who}** ${sentence} (${placed(repositoryPath(file), line, address)})${texts.join('')}\n`;
}

const placed = (file: string, line: number, address: string | undefined): string =>
  address === undefined ? `${markdown(shortened(file))}:${line}` : `[line ${line}](${address})`;

const answer = ({ verdict, clears_on }: SideVerdict): string =>
  `${verdict}${clears_on === undefined ? '' : ` until ${clears_on}`}`;
