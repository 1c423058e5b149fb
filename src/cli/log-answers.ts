import type { Activity, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
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
import type { Answers, FieldContext } from './field.ts';
import * as asked from './log-fields.ts';
import { DESPITE } from './mutation-command.ts';

/** The engagement that the answers describe. */
export const saidIn = ({ text, list }: Answers): EntryDetails => ({
  asked_on: text(asked.ASKED_ON),
  on: text(asked.ON),
  status: STATUSES.find((known) => known === text(asked.STATUS)),
  advocate: text(asked.ADVOCATE),
  advocates: list(asked.ADVOCATE).length > 1 ? list(asked.ADVOCATE).slice(1) : undefined,
  story: text(asked.STORY),
  prospect: text(asked.PROSPECT),
  place: text(asked.PLACE),
  met: list(asked.MET).length > 0 ? list(asked.MET) : undefined,
  approved_by: text(asked.APPROVED_BY),
  approved_on: text(asked.APPROVED_ON),
  needed_by: text(asked.NEEDED_BY),
  topics: list(asked.TOPICS).length > 0 ? list(asked.TOPICS) : undefined,
  requested_by: text(asked.REQUESTED_BY),
  opportunity: text(asked.OPPORTUNITY),
  result: RESULTS.find((known) => known === text(asked.RESULT)),
  value: amountOf(text(asked.VALUE)),
  feedback: text(asked.FEEDBACK),
  despite: text(DESPITE),
});

/** An amount without a currency is a number. */
const amountOf = (text: string | undefined): number | string | undefined =>
  text === undefined || text.includes(' ') ? text : Number(text);

/** The day of a yes to this engagement: today, where none is given. */
export const approvalIn = ({ text }: Answers, today: Day): Pick<EntryDetails, 'approved_on'> =>
  text(asked.APPROVED_BY) === undefined ? {} : { approved_on: text(asked.APPROVED_ON) ?? today };

/** The named use. */
export const useIn = ({ text }: Answers): Use | undefined => USES.find((known) => known === text(asked.USE));

/** True of an engagement that is mostly for a prospect, and so for a deal. */
export const isForProspect = (use: Use | undefined): boolean => use === 'reference-call' || use === 'site-visit';

/** True where there may be a deal with a result. */
export const isForDeal = ({
  use,
  prospect,
  opportunity,
}: Pick<EntryDraft, 'use' | 'prospect' | 'opportunity'>): boolean =>
  isForProspect(use) || prospect !== undefined || opportunity !== undefined;

/** The named status, or the default. */
export const statusIn = (answers: Answers): Activity['status'] => saidIn(answers).status ?? 'asked';

/** The entry that moves on. */
export function entryIn({ customer: { data }, answers }: FieldContext): Activity | undefined {
  const named = answers.text(asked.UPDATE);
  const [index = -1] = named === undefined ? [] : findEntries(data, named);
  return data.activity?.[index];
}

/** True where the entry that moves on is over. */
export const isOver = (context: FieldContext): boolean => !isOpen(entryIn(context)?.status ?? 'asked');

/** True where the answers change anything of an engagement. */
export const isDescribed = (answers: Answers): boolean =>
  Object.values(saidIn(answers)).some((value) => value !== undefined);

/** Says why a name is ambiguous; undefined where it is not. */
export function ambiguity(typed: string, { customer: { data } }: FieldContext): string | undefined {
  const found = findEntries(data, typed).flatMap((index) => data.activity?.[index] ?? []);
  if (found.length < 2) return undefined;
  const names = [...new Set(found.map(entryName))];
  return names.length < found.length
    ? `"${typed}" is ${found.length} entries: give each an id in the file`
    : `"${typed}" may be ${names.join(' or ')}: write more of it`;
}

/** Statuses of a past event. A cancelled one may have been for a day to come. */
const HAPPENED: readonly Activity['status'][] = ['completed', 'no-show', 'declined'];

/** Says why an event cannot have this day; undefined where it can. */
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
