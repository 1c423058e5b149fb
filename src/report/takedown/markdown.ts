import type { TakedownItem } from '../../mutations/checklist.ts';
import { markdown } from '../escape.ts';
import { fittingLines, shortened } from '../markdown.ts';
import type { Reporter } from '../style.ts';
import { besides, isOverdue, overdue, type TakedownResult } from './result.ts';

/** A checklist to paste into a ticket, a chat or a mail. */
export const takedownMarkdown: Reporter<TakedownResult> = (result) => {
  const { as_of, customer, asset, items, staying, drafts, found, mayStay } = result;
  const late = overdue(result).length;
  const overdueText = late === 0 ? '' : `, ${late.toLocaleString('en')} overdue`;
  const what = asset === undefined ? '' : `${escaped(asset)} of `;
  const of = `${what}${escaped(customer.data.name)}: ${(items.length + found.length).toLocaleString('en')}`;
  const title = mayStay ? `What is up of ${of}` : `Take down ${of} left${overdueText}`;
  const { grants, requests } = besides(result);
  const { fitting, omitted } = fittingLines([
    ...items.map((item) => ({ part: 0, text: task(item, as_of) })),
    ...found.map(({ where, what }) => ({
      part: 0,
      text: `- ${mayStay ? '' : '[ ] '}${escaped(where)}: ${escaped(what)}, found by the scan\n`,
    })),
    ...staying.map(({ where, what }) => ({
      part: 1,
      text: `- ${escaped(where)}: ${escaped(what)}, may stay: make no more\n`,
    })),
    ...drafts.map((draft) => ({ part: 1, text: `- ${escaped(draft.what)} is a draft, and must not go out\n` })),
    ...grants.map(({ id, uses }) => ({ part: 2, text: `- ${escaped(id)} (${uses.join(', ')}) still runs\n` })),
    ...requests.map(({ id, uses }) => ({
      part: 2,
      text: `- ${escaped(id)} (${uses.join(', ')}) is still asked for\n`,
    })),
  ]);
  const lists = [0, 1, 2].map((part) => fitting.flatMap((line) => (line.part === part ? [line.text] : [])).join(''));
  const rest = `_${omitted.length.toLocaleString('en')} more left out for length: \`refs takedown\` shows all_\n`;
  const parts = [`### ${title}\n\nas of ${as_of}\n`, ...lists, ...(omitted.length === 0 ? [] : [rest])];
  return parts.filter((part) => part !== '').join('\n');
};

const escaped = (text: string): string => markdown(shortened(text));

function task({ where, what, by, who }: TakedownItem, today: string): string {
  const owner = who === undefined ? '' : ` (${escaped(who)})`;
  const item = `${escaped(where)}: ${escaped(what)}`;
  if (by === undefined) return `- ${item}${owner}\n`;
  return `- [ ] ${item}, ${isOverdue(by, today) ? `**by ${by}**` : `by ${by}`}${owner}\n`;
}
