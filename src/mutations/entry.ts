import type { Activity, Customer, CustomerFile, Use } from '../model/customer.ts';
import { companySlug, isSlug } from '../text/slug.ts';
import { freshId } from './fresh-id.ts';

/** What may become of an engagement, in the order in which it does. */
export const STATUSES: readonly Activity['status'][] = [
  'asked',
  'agreed',
  'scheduled',
  'completed',
  'declined',
  'cancelled',
  'no-show',
];

/** What may become of the deal that it was for. */
export const RESULTS: readonly NonNullable<Activity['result']>[] = ['won', 'lost', 'open', 'none'];

/** Whether an engagement with this status is still to happen. What is over is a fact. */
export const isOpen = (status: Activity['status']): boolean =>
  status === 'asked' || status === 'agreed' || status === 'scheduled';

/** Whether an engagement with this status had its day: they did it, or did not come. */
export const hasHappened = (status: Activity['status']): boolean => status === 'completed' || status === 'no-show';

/** The keys of an entry in the order in which they are written. */
export const ENTRY_KEYS = [
  'id',
  'asked_on',
  'on',
  'use',
  'status',
  'advocate',
  'story',
  'prospect',
  'requested_by',
  'opportunity',
  'result',
  'despite',
] as const satisfies readonly (keyof Activity)[];

/** What may be said of an engagement, besides its use. */
export type EntryDetails = {
  readonly [Key in Exclude<(typeof ENTRY_KEYS)[number], 'id' | 'use'>]?: Activity[Key] | undefined;
};

/** An entry that is not written yet. */
export interface EntryDraft extends Omit<EntryDetails, 'on' | 'status'>, Pick<Activity, 'use' | 'on' | 'status'> {
  readonly id?: string | undefined;
}

/** An entry as it is written: its keys in order, and what was not said left out. */
export const writtenEntry = (draft: EntryDraft): Activity => {
  const { use, on, status } = draft;
  const said = ENTRY_KEYS.flatMap((key) => (draft[key] === undefined ? [] : [[key, draft[key]]]));
  return { ...Object.fromEntries(said), use, on, status };
};

/** What an entry is called by who moves it on: its id, or `2026-09-16/site-visit` where it has none. */
export const entryName = ({ id, on, use }: Activity): string => id ?? `${on}/${use}`;

/** The places in the ledger of the entries that are called so, or else of those whose name begins so. */
export function findEntries({ activity = [] }: CustomerFile, wanted: string): readonly number[] {
  const names = activity.map(entryName);
  const among = (isMeant: (name: string) => boolean) => names.flatMap((name, at) => (isMeant(name) ? [at] : []));
  const called = among((name) => name === wanted);
  return called.length > 0 || wanted === '' ? called : among((name) => name.startsWith(wanted));
}

/** An entry in words: `reference-call with pat-doe for acme`. */
export const entryPhrase = ({ use, advocate, prospect }: Pick<EntryDraft, 'use' | 'advocate' | 'prospect'>): string =>
  `${use}${advocate === undefined ? '' : ` with ${advocate}`}${prospect === undefined ? '' : ` for ${prospect}`}`;

/** How it stands with it: `scheduled for 2026-11-05`, `completed on 2026-10-01`; of what was called off the day may be either. */
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
  'press-interview': 'interview',
  'site-visit': 'visit',
  speaking: 'talk',
  'advisory-board': 'board',
};

// Long enough to know the company, short enough to type.
const MAX_COMPANY_WORDS = 24;

/**
 * The id of a new entry: what it is, for whom or on which day, and four letters of all that it says, so that two people
 * on two branches do not take the same: `call-acme-k3f2`. Where the same is logged twice, `-2` tells them apart.
 */
export function entryId({ id: customer, data }: Customer, entry: Activity): string {
  const { use, on, prospect = '' } = entry;
  const words = companySlug(prospect)
    .slice(0, MAX_COMPANY_WORDS)
    .replace(/(?<!-)-+$/, '');
  const first = freshId(`${SHORT[use] ?? use}-${isSlug(words) ? words : on}`, { customer, ...entry }, []);
  const taken = (data.activity ?? []).map((other) => other.id);
  let id = first;
  for (let nth = 2; taken.includes(id); nth += 1) id = `${first}-${nth}`;
  return id;
}
