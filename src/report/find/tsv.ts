import type { Match } from '../../model/match.ts';
import type { Standing } from '../../model/standing.ts';
import { cell } from '../escape.ts';
import type { Reporter } from '../style.ts';
import { contactOf, type FindResult } from './result.ts';

// The columns and their order are a contract: new ones come last.
const COLUMNS: readonly (readonly [string, (match: Match) => string | number | undefined])[] = [
  ['customer', ({ customer }) => customer.id],
  ['story', ({ story }) => story?.id],
  ['name', ({ customer }) => customer.data.name],
  ['title', ({ story }) => story?.title ?? story?.id],
  ['verdict', ({ standing }) => standing?.verdict],
  ['clears_on', ({ standing }) => standing?.clears_on],
  ['advocate', ({ standing }) => standing?.advocate],
  ['owner', contactOf],
  ['why', ({ standing }) => standing?.reasons.map(({ message }) => message).join('; ')],
  ['ready_for', ({ ready }) => ready?.map(({ use }) => use).join(' ')],
  ['score', ({ score }) => score],
  ['file', ({ customer }) => customer.file],
  ['attribution', (match) => held(match, ({ attribution }) => attribution)],
  ['blinded_as', ({ customer }) => customer.data.blinded_as],
  ['stories', (match) => held(match, ({ stories }) => stories?.join(' '))],
  ['territories', (match) => held(match, ({ territories }) => territories?.join(' '))],
  ['expires_on', (match) => held(match, ({ expires_on }) => expires_on)],
  ['excludes', ({ customer }) => customer.data.excludes?.join('; ')],
  ['conditions', (match) => held(match, ({ conditions }) => conditions)],
  ['places', (match) => held(match, ({ places }) => places?.join(' '))],
  ['requires', (match) => held(match, ({ requires }) => requires?.join(' '))],
  ['named_as', (match) => held(match, ({ named_as }) => named_as)],
  ['disclaimers', (match) => held(match, ({ disclaimers }) => disclaimers?.join('; '))],
  ['guidelines', (match) => held(match, ({ guidelines }) => guidelines?.join(' '))],
];

/** A condition of the answer. Without a use it lists each ready use that has one: `quote: blinded`. */
function held(
  { standing, ready = [] }: Match,
  conditionOf: (answer: Standing) => string | undefined,
): string | undefined {
  if (standing !== undefined) return conditionOf(standing);
  return ready
    .flatMap((answer) => {
      const value = conditionOf(answer);
      return value === undefined ? [] : [`${answer.use}: ${value}`];
    })
    .join('; ');
}

/** Tab-separated, with a header line. The nearest non-matches are left out. */
export const findTsv: Reporter<FindResult> = ({ found }) =>
  [
    COLUMNS.map(([name]) => name),
    ...found.matches.map((match) => COLUMNS.map(([, value]) => cell(String(value(match) ?? '')))),
  ]
    .map((row) => `${row.join('\t')}\n`)
    .join('');
