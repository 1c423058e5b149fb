import stringWidth from 'fast-string-width';
import { nameToUse } from '../../consent/named-as.ts';
import type { Match } from '../../model/match.ts';
import type { Standing } from '../../model/standing.ts';
import { plain } from '../escape.ts';
import { conditionsLine } from '../standing.ts';
import { count, type Style } from '../style.ts';
import { type FindResult, matchId } from './result.ts';

/** One line for each match: its name, the customer, and the uses that are ready, those without conditions first. */
export function briefText({ found: { matches, total }, as_of }: FindResult, style: Style): string {
  const { paint, columns } = style;
  // A story is about its customer, which then needs no line of its own.
  const told = new Set(matches.flatMap(({ customer, story }) => (story === undefined ? [] : [customer.file])));
  const shown = matches.filter(({ customer, story }) => story !== undefined || !told.has(customer.file));
  const idWidth = widest(shown.map(matchId), columns);
  const nameWidth = widest(
    shown.map((match) => plain(nameOf(match))),
    columns,
  );
  const lines = shown.map((match) => {
    const id = padded(matchId(match), idWidth);
    const name = padded(plain(nameOf(match)), nameWidth);
    const uses = usesWithin(match, Math.max(columns - idWidth - nameWidth - 4, MIN_USES_WIDTH));
    const slips = match.guessed.map(
      ({ word, as }) => `  read as a slip: ${plain(word)} → ${as.map(plain).join(', ')}\n`,
    );
    return `${paint.cyan(id)}  ${paint.bold(name)}  ${uses || paint.red('nothing is ready')}\n${slips.join('')}`;
  });
  const rest = total > matches.length ? `, ${total - matches.length} more with --limit 0` : '';
  const legend = '(* under conditions: -v shows them, and what matched)';
  return `${lines.join('')}${count(total, 'match', 'matches')}, as of ${as_of}${rest} ${legend}\n`;
}

const nameOf = ({ customer, ready = [] }: Match): string => nameToUse(customer.data, ready);

const MIN_USES_WIDTH = 20;
/** The most that a column takes of the line. */
const MAX_SHARE = 0.35;

const widest = (texts: readonly string[], columns: number): number =>
  Math.min(Math.max(...texts.map((text) => stringWidth(text))), Math.floor(columns * MAX_SHARE));

const padded = (text: string, width: number): string => `${text}${' '.repeat(Math.max(width - stringWidth(text), 0))}`;

/** The ready uses that fit, and the number of the others. */
function usesWithin({ ready = [], customer: { data } }: Match, width: number): string {
  const hasConditions = (answer: Standing): boolean => conditionsLine(answer, data) !== '';
  const sorted = [...ready].sort((a, b) => Number(hasConditions(a)) - Number(hasConditions(b)));
  const words = sorted.map((answer) => {
    const { use, attribution } = answer;
    const as = attribution === undefined || attribution === 'named' ? '' : ` (${attribution})`;
    return `${use}${as}${hasConditions(answer) ? '*' : ''}`;
  });
  const fits = (shown: number): boolean => `${words.slice(0, shown).join(', ')}, +99`.length <= width;
  const shown = Math.max(words.findLastIndex((_, at) => fits(at + 1)) + 1, Math.min(words.length, 1));
  const rest = words.length - shown;
  return `${words.slice(0, shown).join(', ')}${rest === 0 ? '' : `, +${rest}`}`;
}
