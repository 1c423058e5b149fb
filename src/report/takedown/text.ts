import stringWidth from 'fast-string-width';
import type { Consent } from '../../model/customer.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import type { TakedownItem } from '../../mutations/checklist.ts';
import { plain } from '../escape.ts';
import { count, type Reporter, type Style } from '../style.ts';
import { besides, overdue, type TakedownResult } from './result.ts';

/** For people: the owner, the day by which it has to come down, and the place. */
export const takedownText: Reporter<TakedownResult> = (result, style) => {
  const { as_of, items, staying, drafts, found } = result;
  const { paint } = style;
  const width = Math.max(...[...items, ...staying, ...found].map(({ where }) => stringWidth(plain(where))), 0);
  const days = [...new Set(items.map(({ by }) => by))];
  const blocks = days.map((day) => {
    const own = items.filter(({ by }) => by === day);
    const owners = [...new Set(own.flatMap(({ who }) => who ?? []))].map((who) => `  ${paint.dim(plain(who))}`);
    const lines = own.map((item) => line(item, width));
    const head =
      day === undefined ? paint.bold('up') : `${paint.bold(`by ${day}`)}  ${when(daysBetween(as_of, day), style)}`;
    return `${head}${owners.join('')}\n${lines.join('')}\n`;
  });
  const scanned =
    found.length === 0
      ? ''
      : `${paint.bold('found by the scan')}\n${found.map((place) => line(place, width, !result.mayStay)).join('')}\n`;
  const lasting =
    staying.length === 0
      ? ''
      : `${paint.bold('may stay: make no more')}\n${staying.map((item) => line(item, width)).join('')}\n`;
  const kept = drafts.map(({ what }) => `${plain(what)} is a draft, and must not go out\n`);
  return `${blocks.join('')}${scanned}${lasting}${kept.join('')}${lastLine(result, style)}`;
};

function when(ahead: number, { paint }: Style): string {
  if (ahead < 0) return paint.red.bold(`${count(-ahead, 'day')} overdue`);
  return ahead === 0 ? paint.amber('today') : paint.dim(`in ${count(ahead, 'day')}`);
}

function line(
  { where, what, by }: Pick<TakedownItem, 'where' | 'what'> & { readonly by?: Day | undefined },
  width: number,
  isTask = by !== undefined,
): string {
  const shown = plain(where);
  return `  ${isTask ? '[ ]' : '·'} ${shown}${' '.repeat(width - stringWidth(shown))}  ${plain(what)}\n`;
}

/** Records that stay as they are, with a phrase for one or several. */
const stays = (records: readonly Consent[], [one, more]: readonly [string, string]): string =>
  records.length === 0
    ? ''
    : `; ${records.map(({ id, uses }) => `"${plain(id)}" (${uses.join(', ')})`).join(', ')} ${records.length === 1 ? one : more}`;

function lastLine(result: TakedownResult, { paint }: Style): string {
  const { as_of, customer, asset, items, staying, found, mayStay } = result;
  const left = items.length + found.length;
  const whose = asset === undefined ? plain(customer.id) : `"${plain(asset)}" of ${plain(customer.id)}`;
  const { grants, requests } = besides(result);
  const rest = [
    stays(grants, ['still runs', 'still run']),
    stays(requests, ['is still asked for', 'are still asked for']),
  ].join('');
  if (left === 0 && staying.length > 0)
    return `${paint.green('✓')} ${whose}: nothing has to come down any more, as of ${as_of}${rest}\n`;
  if (left === 0) {
    const nothing = mayStay
      ? 'nothing is up'
      : rest === ''
        ? 'nothing is up any more'
        : 'nothing that was withdrawn is up any more';
    return `${paint.green('✓')} ${whose}: ${nothing}, as of ${as_of}${rest}\n`;
  }
  if (mayStay) return `${whose}: ${left.toLocaleString('en')} up, as of ${as_of}${rest}\n`;
  const late = overdue(result).length;
  const overdueText = late === 0 ? '' : `, ${paint.red(`${late.toLocaleString('en')} overdue`)}`;
  return `${whose}: ${left.toLocaleString('en')} to take down${overdueText}, as of ${as_of}${rest}\n`;
}
