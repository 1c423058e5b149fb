import type { Activity, Use } from '../model/customer.ts';
import { USES } from '../model/use.ts';
import {
  type EntryDetails,
  type EntryDraft,
  entryName,
  findEntries,
  isOpen,
  RESULTS,
  STATUSES,
} from '../mutations/entry.ts';
import { dayFault } from './day-fault.ts';
import type { Answers, Ground } from './field.ts';

/** What the options say of the engagement. */
export const saidIn = ({ text }: Answers): EntryDetails => ({
  asked_on: text('askedOn'),
  on: text('on'),
  status: STATUSES.find((known) => known === text('status')),
  advocate: text('advocate'),
  story: text('story'),
  prospect: text('prospect'),
  requested_by: text('requestedBy'),
  opportunity: text('opportunity'),
  result: RESULTS.find((known) => known === text('result')),
  despite: text('despite'),
});

/** The use that was named. */
export const useIn = ({ text }: Answers): Use | undefined => USES.find((known) => known === text('use'));

/** Whether an engagement is mostly for a prospect, and so for a deal. */
export const isForProspect = (use: Use | undefined): boolean => use === 'reference-call' || use === 'site-visit';

/** Whether there is a deal of which something may have become. */
export const isForDeal = ({
  use,
  prospect,
  opportunity,
}: Pick<EntryDraft, 'use' | 'prospect' | 'opportunity'>): boolean =>
  isForProspect(use) || prospect !== undefined || opportunity !== undefined;

/** The status that was named, or is meant. */
export const statusIn = (answers: Answers): Activity['status'] => saidIn(answers).status ?? 'asked';

/** The entry that is to move on. */
export function entryIn({ customer: { data }, answers }: Ground): Activity | undefined {
  const [index = -1] = findEntries(data, answers.text('update') ?? '');
  return data.activity?.[index];
}

/** Whether that is over. */
export const isOver = (ground: Ground): boolean => !isOpen(entryIn(ground)?.status ?? 'asked');

/** Whether anything is said of an engagement besides which. */
export const isTold = (answers: Answers): boolean =>
  Object.values(saidIn(answers)).some((value) => value !== undefined);

/** What is wrong with a name that more than one entry has. */
export function ambiguity(typed: string, { customer: { data } }: Ground): string | undefined {
  const found = findEntries(data, typed).flatMap((at) => data.activity?.[at] ?? []);
  if (found.length < 2) return undefined;
  const names = [...new Set(found.map(entryName))];
  return names.length < found.length
    ? `"${typed}" is ${found.length} entries: give each an id in the file`
    : `"${typed}" may be ${names.join(' or ')}: write more of it`;
}

/** What has a day in the past; what is cancelled may have been for one to come. */
const HAPPENED: readonly Activity['status'][] = ['completed', 'no-show', 'declined'];

/** What is wrong with the day of an event; undefined where nothing is. */
export function eventFault(
  day: string,
  status: Activity['status'] | undefined,
  askedOn: string | undefined,
  today: string,
): string | undefined {
  const fault = dayFault(day);
  if (fault !== undefined) return fault;
  if (askedOn !== undefined && day < askedOn) return `${day} is before the day they were asked, ${askedOn}`;
  if (status !== undefined && HAPPENED.includes(status) && day > today) return `${day} is still to come`;
  if ((status === 'agreed' || status === 'scheduled') && day < today) {
    return `${day} has passed: say what became of it, completed, cancelled or no-show`;
  }
  return undefined;
}
