import type { ConsentRecord } from '../consent/consent-records.ts';
import type { Attribution, Audience, Consent, CustomerFile, Use } from '../model/customer.ts';
import type { Edit } from '../model/edit.ts';
import type { Path } from '../model/place.ts';
import { freshId } from './fresh-id.ts';

/** The scope of a consent. An absent key has the meaning that it has in the file. */
export interface ConsentScope {
  readonly uses: readonly Use[];
  readonly subject?: string | undefined;
  readonly audience?: Audience | undefined;
  readonly stories?: readonly string[] | undefined;
  readonly territories?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  readonly attribution?: Attribution | undefined;
}

/** A record whose keys may still be open. */
type RecordDraft = { readonly [Key in keyof Consent]?: Consent[Key] | undefined };

/** The keys of a record in the order in which they are written. */
const KEYS = [
  'id',
  'subject',
  'status',
  'uses',
  'audience',
  'stories',
  'territories',
  'places',
  'attribution',
  'approval',
  'requires',
  'requested_on',
  'granted_on',
  'begins_on',
  'expires_on',
  'declined_on',
  'withdrawn_on',
  'ask_again_on',
  'reason',
  'granted_by',
  'granted_as',
  'basis',
  'evidence',
  'replaces',
  'conditions',
  'disclaimer',
  'guidelines',
  'named_as',
  'takedown_within',
  'may_stay',
  'despite',
] as const satisfies readonly (keyof Consent)[];

/** The records of a file, each with its place. */
export const recordsOf = ({ consent = [] }: CustomerFile): readonly ConsentRecord[] =>
  consent.map((record, index) => ({ record, path: ['consent', index] }));

/** The record with an id. */
export const recordOf = (data: CustomerFile, id: string): ConsentRecord | undefined =>
  recordsOf(data).find(({ record }) => record.id === id);

/** Makes a new record, under the id that was wished for or one made of words and the record itself. */
export function newRecord(
  data: CustomerFile,
  draft: Omit<RecordDraft, 'id' | 'uses' | 'status'> & Pick<Consent, 'uses' | 'status'>,
  id: { readonly words: string; readonly wished?: string | undefined },
): Consent {
  const taken = (data.consent ?? []).map((record) => record.id);
  const content = inOrder(draft);
  return inOrder({ ...draft, id: id.wished ?? freshId(id.words, content, taken) }) as Consent;
}

/** Finds a record that says the same under another id: typing a command twice adds nothing. */
export function twinOf({ consent = [] }: CustomerFile, record: Consent): Consent | undefined {
  const contentOf = (one: Consent) => JSON.stringify(inOrder({ ...one, id: undefined }));
  return consent.find((other) => other.id !== record.id && contentOf(other) === contentOf(record));
}

const inOrder = (draft: RecordDraft): Partial<Consent> =>
  Object.fromEntries(KEYS.flatMap((key) => (draft[key] === undefined ? [] : [[key, draft[key]]])));

/** The record with some keys changed. */
export const movedRecord = (record: Consent, changes: Omit<RecordDraft, 'id' | 'uses'>): Consent =>
  inOrder({ ...record, ...changes }) as Consent;

/** The edit that appends a record. */
export const append = (record: Consent): Edit => ({ op: 'append', path: ['consent'], value: record });

/** The edits that change a record in place: one for each key that differs. */
export const editsToMove = (
  { record, path }: ConsentRecord,
  changes: Omit<RecordDraft, 'id' | 'uses'>,
): readonly Edit[] =>
  KEYS.flatMap((key): readonly Edit[] => {
    if (key === 'id' || key === 'uses' || !(key in changes) || changes[key] === record[key]) return [];
    const at: Path = [...path, key];
    return [changes[key] === undefined ? { op: 'remove', path: at } : { op: 'set', path: at, value: changes[key] }];
  });

/** The customer's data with a record appended, or in the place of the one with its id. */
export const withRecord = (data: CustomerFile, record: Consent): CustomerFile => {
  const { consent = [] } = data;
  const isThere = consent.some(({ id }) => id === record.id);
  return {
    ...data,
    consent: isThere ? consent.map((other) => (other.id === record.id ? record : other)) : [...consent, record],
  };
};
