import type { Match } from '../../model/match.ts';
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
  ['ready_for', ({ readyFor }) => readyFor?.join(' ')],
  ['score', ({ score }) => score],
  ['file', ({ customer }) => customer.file],
];

/** Tab-separated, with a line of column names first; what is nearest but no match is left out. */
export const findTsv: Reporter<FindResult> = ({ found }) =>
  [
    COLUMNS.map(([name]) => name),
    ...found.matches.map((match) => COLUMNS.map(([, value]) => cell(String(value(match) ?? '')))),
  ]
    .map((row) => `${row.join('\t')}\n`)
    .join('');
