import type { CustomerDue } from '../../consent/reminders.ts';
import { daysBetween } from '../../model/day.ts';
import { plain } from '../escape.ts';
import { count, type Reporter, type Style } from '../style.ts';
import { type DueResult, overdue, shownItems } from './result.ts';

/** For people: what is overdue, then day by day. */
export const dueText: Reporter<DueResult> = (result, style) => {
  const { as_of } = result;
  const { paint } = style;
  const items = shownItems(result);
  const width = Math.max(...items.map(({ customer }) => plain(customer.id).length), 0);
  const late = overdue({ ...result, items });
  const days = [...new Set(items.map(({ on }) => on))].filter((day) => day >= as_of);
  const blocks = [
    ...(late.length === 0
      ? []
      : [`${paint.red.bold('overdue')}\n${late.map((item) => `  ${item.on}  ${line(item, width, style)}`).join('')}`]),
    ...days.map((day) => {
      const ahead = daysBetween(as_of, day);
      const when = ahead === 0 ? paint.amber('today') : paint.dim(`in ${count(ahead, 'day')}`);
      const lines = items.filter(({ on }) => on === day).map((item) => `  ${line(item, width, style)}`);
      return `${paint.bold(day)}  ${when}\n${lines.join('')}`;
    }),
  ];
  return [...blocks, countLine(result, style)].join('\n');
};

function line({ customer, message, who }: CustomerDue, width: number, { paint }: Style): string {
  const owner = who === undefined ? '' : `  ${paint.dim(plain(who))}`;
  return `${paint.bold(plain(customer.id).padEnd(width))}  ${plain(message)}${owner}\n`;
}

function countLine(result: DueResult, { paint }: Style): string {
  const { as_of, until, owner, items } = result;
  const whose = owner === undefined ? '' : ` for ${plain(owner)}`;
  if (items.length === 0) return `${paint.green('✓')} nothing is due${whose} by ${until}, as of ${as_of}\n`;
  const late = overdue(result).length;
  const overdueText = late === 0 ? '' : `, ${paint.red(`${late.toLocaleString('en')} overdue`)}`;
  const more = items.length - shownItems(result).length;
  const moreText = more === 0 ? '' : `; ${more.toLocaleString('en')} more with --limit 0`;
  return `${items.length.toLocaleString('en')} due${whose} by ${until}${overdueText}, as of ${as_of}${moreText}\n`;
}
