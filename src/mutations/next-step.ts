import type { Activity, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type CommandValue, commandLine } from '../text/command-line.ts';
import { balanceOf, balanceText, isLopsided } from './balance.ts';
import { entryName } from './entry.ts';

/** The next command after an entry was written, with notes. */
export interface NextStep {
  readonly next?: string;
  readonly notes: readonly string[];
}

/** Finds the next step, once the ledger of a customer is `activity`. */
export function nextStep({ id, data }: Customer, entry: Activity, activity: readonly Activity[], today: Day): NextStep {
  const { use, status, on, opportunity, result } = entry;
  const update = (change: CommandValue) => commandLine`refs log ${id} --update ${entryName(entry)} ${change}`;
  switch (status) {
    case 'asked':
      return { next: update({ status: 'agreed' }), notes: [] };
    case 'agreed':
    case 'scheduled':
      if (status === 'agreed' && on <= today)
        return { next: update({ status: 'scheduled', on: 'YYYY-MM-DD' }), notes: [] };
      return {
        next: update({ status: 'completed' }),
        notes: on > today ? [`on ${on}, say what became of it`] : [],
      };
    case 'declined': {
      // The reason `other` keeps a copied command from inventing one.
      const decline = commandLine`refs decline ${id} ${use} --reason other`;
      return { notes: [`this is a no to one ask; where they mean more than that: ${decline}`] };
    }
    case 'completed': {
      const balance = balanceOf({ ...data, activity }, today);
      if (isLopsided(balance)) return { next: commandLine`refs give ${id}`, notes: [balanceText(balance)] };
      const isOpenDeal = opportunity !== undefined && result === undefined;
      return { ...(isOpenDeal && { next: update({ result: 'won' }) }), notes: [] };
    }
    default:
      return { notes: [] };
  }
}
