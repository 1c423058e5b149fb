import type { CustomerDue } from '../../consent/reminders.ts';
import { markdown } from '../escape.ts';
import { fittingPage, shortened } from '../markdown.ts';
import type { Reporter } from '../style.ts';
import { type DueResult, overdue, shownItems } from './result.ts';

/** A checklist for each owner, to post where they work: an issue, a chat, a mail. */
export const dueMarkdown: Reporter<DueResult> = (result) => {
  const { as_of, until, items } = result;
  const late = overdue(result).length;
  const overdueText = late === 0 ? '' : `, ${late.toLocaleString('en')} overdue`;
  const head = `### ${items.length.toLocaleString('en')} due by ${until}${overdueText}\n\nas of ${as_of}\n`;
  return fittingPage(shownItems(result), (shown) => {
    const owners = [...new Set(shown.map(({ who }) => who ?? ''))].sort();
    const lists = owners.map((owner) => {
      const own = shown.filter(({ who = '' }) => who === owner);
      return `#### ${owner === '' ? 'Nobody’s' : markdown(shortened(owner))}\n\n${own.map((item) => task(item, as_of)).join('')}`;
    });
    const more = items.length - shown.length;
    const rest = `_${more.toLocaleString('en')} later ones left out for length: \`refs due\` shows all_\n`;
    return [head, ...lists, ...(more === 0 ? [] : [rest])].join('\n');
  });
};

function task({ on, customer, message }: CustomerDue, today: string): string {
  const day = on < today ? `**${on}**` : on;
  return `- [ ] ${day} ${markdown(shortened(customer.data.name))}: ${markdown(shortened(message))}\n`;
}
