import { peopleIn } from '../consent/ledger-entry.ts';
import type { Activity, Customer, CustomerFile, Use } from '../model/customer.ts';
import { companySlug, isSlug } from '../text/slug.ts';
import { freshId } from './fresh-id.ts';

/** Statuses of an engagement, in the order in which it reaches them. */
export const STATUSES: readonly Activity['status'][] = [
  'asked',
  'agreed',
  'scheduled',
  'completed',
  'declined',
  'cancelled',
  'no-show',
];

/** Results of the deal that it was for. */
export const RESULTS: readonly NonNullable<Activity['result']>[] = ['won', 'lost', 'open', 'none'];

/** Says whether an engagement with this status is still to happen. Any other status is a fact. */
export const isOpen = (status: Activity['status']): boolean =>
  status === 'asked' || status === 'agreed' || status === 'scheduled';

/** Says whether an engagement with this status had its day: they did it, or did not come. */
export const hasHappened = (status: Activity['status']): boolean => status === 'completed' || status === 'no-show';

/** The keys of an entry in the order in which they are written. */
export const ENTRY_KEYS = [
  'id',
  'asked_on',
  'on',
  'use',
  'status',
  'advocate',
  'advocates',
  'story',
  'prospect',
  'place',
  'met',
  'approved_by',
  'approved_on',
  'needed_by',
  'topics',
  'requested_by',
  'opportunity',
  'result',
  'value',
  'feedback',
  'despite',
] as const satisfies readonly (keyof Activity)[];

/** The details of an engagement, besides its use. */
export type EntryDetails = {
  readonly [Key in Exclude<(typeof ENTRY_KEYS)[number], 'id' | 'use'>]?: Activity[Key] | undefined;
};

/** An entry that is not written yet. */
export interface EntryDraft extends Omit<EntryDetails, 'on' | 'status'>, Pick<Activity, 'use' | 'on' | 'status'> {
  readonly id?: string | undefined;
}

/** The entry as it is written: its keys in order, without those that are undefined. */
export const writtenEntry = (draft: EntryDraft): Activity => {
  const { use, on, status } = draft;
  const pairs = ENTRY_KEYS.flatMap((key) => (draft[key] === undefined ? [] : [[key, draft[key]]]));
  return { ...Object.fromEntries(pairs), use, on, status };
};

/** The name by which an entry is updated: its id, or `2026-09-16/site-visit` where it has none. */
export const entryName = ({ id, on, use }: Activity): string => id ?? `${on}/${use}`;

/** The indexes of the entries with this name, or else of those whose name begins with it. */
export function findEntries({ activity = [] }: CustomerFile, wanted: string): readonly number[] {
  const names = activity.map(entryName);
  const among = (isMatch: (name: string) => boolean) => names.flatMap((name, index) => (isMatch(name) ? [index] : []));
  const exact = among((name) => name === wanted);
  return exact.length > 0 || wanted === '' ? exact : among((name) => name.startsWith(wanted));
}

/** An entry in words: `reference-call with pat-doe for acme`. */
export function entryPhrase(entry: Pick<EntryDraft, 'use' | 'advocate' | 'advocates' | 'prospect'>): string {
  const { use, prospect } = entry;
  const people = peopleIn(entry);
  const whom = people.length === 0 ? '' : ` with ${people.join(' and ')}`;
  return `${use}${whom}${prospect === undefined ? '' : ` for ${prospect}`}`;
}

/**
 * The status with its day: `scheduled for 2026-11-05`, `completed on 2026-10-01`. The day of a cancelled entry may be
 * that of the event or of the cancellation.
 */
export function statusPhrase({ status, on, asked_on = on }: Pick<EntryDraft, 'status' | 'on' | 'asked_on'>): string {
  if (status === 'scheduled') return `scheduled for ${on}`;
  if (status === 'cancelled') return `cancelled (${on})`;
  const day = asked_on < on ? ` for ${on}` : '';
  if (status === 'asked') return `asked on ${asked_on}${day}`;
  return status === 'agreed' ? `agreed${day}` : `${status} on ${on}`;
}

const SHORT: Readonly<Partial<Record<Use, string>>> = {
  'case-study': 'study',
  'press-release': 'release',
  'social-post': 'post',
  'reference-call': 'call',
  'analyst-call': 'analyst',
  'investor-call': 'investor',
  'press-interview': 'interview',
  'site-visit': 'visit',
  speaking: 'talk',
  'advisory-board': 'board',
};

// Enough to recognise the company, and short enough to type.
const MAX_COMPANY_WORDS = 24;

/**
 * The id of a new entry, `call-acme-k3f2`: the use, the prospect or the day, and four letters of a hash. The hash keeps
 * two people on two branches from taking the same id. A repeated entry gets `-2`.
 */
export function entryId({ id: customer, data }: Customer, entry: Activity): string {
  const { use, on, prospect = '' } = entry;
  const words = companySlug(prospect)
    .slice(0, MAX_COMPANY_WORDS)
    .replace(/(?<!-)-+$/, '');
  const first = freshId(`${SHORT[use] ?? use}-${isSlug(words) ? words : on}`, { customer, ...entry }, []);
  const taken = (data.activity ?? []).map((other) => other.id);
  let id = first;
  for (let number = 2; taken.includes(id); number += 1) id = `${first}-${number}`;
  return id;
}
