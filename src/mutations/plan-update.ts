import type { Policy } from '../model/config.ts';
import type { Activity, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { type CommandValue, commandLine } from '../text/command-line.ts';
import {
  ENTRY_KEYS,
  type EntryDetails,
  type EntryDraft,
  entryName,
  entryPhrase,
  hasHappened,
  isOpen,
  statusPhrase,
  writtenEntry,
} from './entry.ts';
import type { MutationPlan, RefusedMutation } from './mutation.ts';
import { nextStep } from './next-step.ts';
import { settleEntry } from './settle-entry.ts';

/** The next statuses of an entry, the likeliest first. An event that is still to come has hardly happened. */
export function nextStatuses(entry: Activity, today: Day): readonly Activity['status'][] {
  const statuses = statusesAfter(entry);
  if (entry.on <= today) return statuses;
  return [...statuses.filter((status) => !hasHappened(status)), ...statuses.filter(hasHappened)];
}

function statusesAfter({ status }: Activity): readonly Activity['status'][] {
  switch (status) {
    case 'asked':
      return ['agreed', 'scheduled', 'declined', 'completed', 'cancelled', 'no-show'];
    case 'agreed':
      return ['scheduled', 'completed', 'cancelled', 'no-show', 'declined'];
    case 'scheduled':
      return ['completed', 'no-show', 'cancelled', 'declined', 'agreed'];
    default:
      return (['completed', 'no-show', 'cancelled', 'declined'] as const).filter((other) => other !== status);
  }
}

/** Says whether an entry that is to be scheduled still needs a day. */
export const lacksDay = (entry: Activity, status: Activity['status'], today: Day): boolean =>
  status === 'scheduled' && isOpen(entry.status) && entry.status !== 'scheduled' && entry.on <= today;

/** Says whether an entry that is to have happened still needs the day on which it did. */
export const lacksPastDay = (entry: Activity, status: Activity['status'], today: Day): boolean =>
  hasHappened(status) && status !== entry.status && (entry.on > today || isDayOfAsk(entry));

/** The new details of an entry of the ledger. */
export interface UpdateWish extends EntryDetails {
  readonly index: number;
}

/**
 * Updates an entry of the ledger in place. An engagement that goes on to begin has to be allowed, and its own entry does
 * not stand in its way. One that is over is a fact, and needs no permission.
 */
export function planUpdate(
  customer: Customer,
  { index, ...wish }: UpdateWish,
  policy: Policy,
  today: Day,
): MutationPlan {
  const before = (customer.data.activity ?? [])[index];
  if (before === undefined) throw new RangeError(`there is no entry ${index}`);
  const { status = before.status, despite } = wish;
  const impossible =
    impossibleMove(customer, before, status) ??
    stillToCome(customer, before, wish, today) ??
    givenForAnother(customer, before, wish);
  if (impossible !== undefined) return impossible;
  const draft = {
    ...before,
    ...definedDetails(wish),
    status,
    ...movedDays(before, wish, status, today),
    despite: before.despite,
  };
  const isSettled = isOpen(status) && despite === undefined && !RELEVANT.some((key) => draft[key] !== before[key]);
  const settled = isSettled
    ? { entry: draft, notes: [] }
    : settleEntry(customer, { draft, despite, entry: index }, policy, today);
  if ('refused' in settled) return settled;
  const entry = writtenEntry(settled.entry);
  const changed = ENTRY_KEYS.filter((key) => entry[key] !== before[key]);
  const activity = (customer.data.activity ?? []).map((other, position) => (position === index ? entry : other));
  const { notes, next } = nextStep(customer, entry, activity, today);
  return {
    edits: changed.map((key) => ({ op: 'set', path: ['activity', index, key], value: entry[key] })),
    sentence: sentenceFor(before, entry, changed),
    notes: [...settled.notes, ...(changed.length === 0 ? [] : notes)],
    ...(next !== undefined && { next }),
    ...('standing' in settled && settled.standing !== undefined && { standing: settled.standing }),
  };
}

/** Keys whose change makes an entry another ask. */
const RELEVANT = ['status', 'on', 'advocate', 'advocates', 'story', 'prospect'] as const;

const definedDetails = (wish: EntryDetails): EntryDetails =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));

/** Refuses to begin again what is over, and to ask somebody who has agreed. */
function impossibleMove({ id }: Customer, before: Activity, status: Activity['status']): RefusedMutation | undefined {
  if (status === before.status) return undefined;
  const name = entryName(before);
  if (!isOpen(before.status) && isOpen(status)) {
    return {
      refused: `"${name}" is ${before.status}, and what is over does not begin again`,
      hint: `log another one: ${commandLine`refs log ${id} ${before.use} --status ${status}`}`,
    };
  }
  if (status !== 'asked') return undefined;
  return {
    refused: `"${name}" is ${before.status} already: they were asked on ${before.asked_on ?? before.on}`,
    hint: `if it was put off, say until when: ${commandLine`refs log ${id} --update ${name} --on YYYY-MM-DD`}`,
  };
}

/** Refuses that a yes, or conditions that are met, of an engagement for one prospect count for another one. */
function givenForAnother({ id }: Customer, before: Activity, wish: EntryDetails): RefusedMutation | undefined {
  const { status = before.status, prospect = before.prospect } = wish;
  const isAnother = before.prospect !== undefined && prospect !== before.prospect;
  if (!isAnother || !isOpen(status)) return undefined;
  const kept = [
    ...(before.met !== undefined && wish.met === undefined ? [`${before.met.join(', ')} met`] : []),
    ...(before.approved_by !== undefined && wish.approved_by === undefined ? [`a yes of ${before.approved_by}`] : []),
  ];
  if (kept.length === 0) return undefined;
  return {
    refused: `"${entryName(before)}" has ${kept.join(' and ')} for ${before.prospect}, and not for ${prospect}`,
    hint: `say what they gave for this one, or log another: ${commandLine`refs log ${id} ${before.use} ${{ prospect }}`}`,
  };
}

/** Refuses that a coming event has happened, unless a day is given on which it did. */
function stillToCome({ id }: Customer, before: Activity, wish: EntryDetails, today: Day): RefusedMutation | undefined {
  const { status = before.status, on = before.on } = wish;
  if (!hasHappened(status) || status === before.status || on <= today) return undefined;
  const update = (change: CommandValue) => commandLine`refs log ${id} --update ${entryName(before)} ${change}`;
  const cancelled = isOpen(before.status) ? [`if it was called off: ${update({ status: 'cancelled' })}`] : [];
  const earlier = `if it was earlier than planned, say when: ${update({ status, on: 'YYYY-MM-DD' })}`;
  return {
    refused: `"${entryName(before)}" is for ${on}, and what is to come has not happened`,
    clears_on: on,
    hint: ['wait for that day', earlier, ...cancelled].join('; '),
  };
}

/**
 * The days of an updated entry. The day of the event stays where it is known and can still be right. A decline happened
 * today. A cancellation happened today or, where that is earlier, on the day of the event.
 */
function movedDays(
  before: Activity,
  wish: EntryDetails,
  status: Activity['status'],
  today: Day,
): Pick<EntryDraft, 'on' | 'asked_on'> {
  const on = wish.on ?? movedDay(before, status, today);
  const { asked_on = before.asked_on } = wish;
  const isAnswer = before.status === 'asked' && status !== 'asked';
  return { on, asked_on: asked_on ?? (isAnswer ? earlier(before.on, today) : undefined) };
}

function movedDay(before: Activity, status: Activity['status'], today: Day): Day {
  const { on, status: from } = before;
  if (status === from || isOpen(status)) return on;
  const isUnanswered = from === 'asked' && status === 'declined';
  return isUnanswered || (hasHappened(status) && isDayOfAsk(before)) ? today : earlier(on, today);
}

/** Says whether an entry has no day of its event yet. */
const isDayOfAsk = ({ status, on, asked_on }: Activity): boolean =>
  status === 'asked' ? on <= (asked_on ?? on) : status === 'agreed' && on === asked_on;

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

function sentenceFor(before: Activity, entry: Activity, changed: readonly (keyof Activity & string)[]): string {
  const name = entryName(before);
  if (changed.length === 0) return `"${name}" says so already`;
  if (changed.includes('status'))
    return `moved "${name}" on from ${before.status}: ${entryPhrase(entry)}, ${statusPhrase(entry)}`;
  return `updated "${name}": ${changed.map((key) => `${key.replaceAll('_', ' ')} ${entry[key]}`).join(', ')}`;
}
