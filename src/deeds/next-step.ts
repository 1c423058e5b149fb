import type { Activity, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { shellWord } from '../words/shell-word.ts';
import { balanceOf, balanceText, isLopsided } from './balance.ts';
import { entryName } from './entry.ts';

/** What to do after an entry was written, and what to know for it. */
export interface NextStep {
  readonly next?: string;
  readonly notes: readonly string[];
}

/** What comes next, once the ledger of a customer is `activity`. */
export function nextStep({ id, data }: Customer, entry: Activity, activity: readonly Activity[], today: Day): NextStep {
  const { status, on, opportunity, result } = entry;
  const update = `refs log ${shellWord(id)} --update ${shellWord(entryName(entry))}`;
  switch (status) {
    case 'asked':
      return { next: `${update} --status agreed`, notes: [] };
    case 'agreed':
      return {
        next: on > today ? `${update} --status completed` : `${update} --status scheduled --on YYYY-MM-DD`,
        notes: [],
      };
    case 'scheduled':
      return { next: `${update} --status completed`, notes: [] };
    case 'declined':
      return { notes: [`this is a no to one ask; where they mean more than that: refs decline ${shellWord(id)}`] };
    case 'completed': {
      const balance = balanceOf({ ...data, activity }, today);
      if (isLopsided(balance)) return { next: `refs give ${shellWord(id)}`, notes: [balanceText(balance)] };
      const isOpenDeal = opportunity !== undefined && result === undefined;
      return { ...(isOpenDeal && { next: `${update} --result won` }), notes: [] };
    }
    default:
      return { notes: [] };
  }
}
