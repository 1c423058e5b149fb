import { isRefusal } from '../consent/consent-records.ts';
import type { ChangeKind, ChangePaths, Difference } from '../model/change.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import { changedKeys } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { isRenewal, SCOPE, saysSame, shiftOf, shiftOfRefusal } from './consent-scope.ts';
import { below, ofItems, ofKeys, ROOT, whole } from './difference.ts';

type Status = Consent['status'];
type Key = keyof Consent;

/** What a record says of the past: it stays as it was written. */
const PAST: readonly string[] = [
  'subject',
  'requested_on',
  'granted_on',
  'declined_on',
  'withdrawn_on',
  'granted_by',
  'granted_as',
  'basis',
] satisfies readonly Key[];

/** What may be written into a record together with its new status. */
const COMES_WITH: Readonly<Record<Status, readonly string[]>> = {
  requested: ['status', 'requested_on', ...SCOPE],
  granted: ['status', ...SCOPE, 'granted_on', 'granted_by', 'granted_as', 'basis', 'evidence'],
  declined: ['status', ...SCOPE, 'declined_on', 'reason', 'ask_again_on'],
  withdrawn: ['status', ...SCOPE, 'withdrawn_on', 'reason', 'ask_again_on'],
} satisfies Record<Status, readonly Key[]>;

/** The statuses that a record may take on in place. Any other way round, an answer would be written over. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  requested: ['granted', 'declined', 'withdrawn'],
  granted: ['withdrawn'],
  declined: [],
  withdrawn: [],
};

/** What differs in the consent records, which are matched by id. A change that is two things is told as both. */
export const consentChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(
    matchLists(before.consent, after.consent, ({ id }) => id),
    below(ROOT, 'consent'),
    {
      gone: (record, spot) => whole('consent-rewritten', labelOf(record), spot, record, undefined),
      both: (old, now, spot) => recordChanges(old, now, spot, after),
      added: (record, spot) => addedRecord(record, spot, before.consent ?? []),
    },
  );

function addedRecord(record: Consent, spot: ChangePaths, earlier: readonly Consent[]): Difference {
  const renews = renewedBy(record, earlier);
  if (renews === undefined) return whole(`consent-${record.status}`, labelOf(record), spot, undefined, record);
  return { ...whole('consent-renewed', labelOf(record), spot, undefined, record), renews };
}

const labelOf = ({ id }: Consent): string => `"${id}"`;

/** Of the earlier grants that a new one renews, the one that ends last. */
function renewedBy(grant: Consent, records: readonly Consent[]): Difference['renews'] {
  return records
    .flatMap((earlier) => {
      const { id, expires_on } = earlier;
      return expires_on !== undefined && isRenewal(grant, earlier) ? [{ id, expires_on }] : [];
    })
    .sort((a, b) => (a.expires_on + a.id < b.expires_on + b.id ? 1 : -1))[0];
}

function* recordChanges(before: Consent, after: Consent, spot: ChangePaths, data: CustomerFile): Iterable<Difference> {
  const { status } = after;
  const isMoved = before.status !== status;
  const refuses = isRefusal(after);
  const changed = changedKeys(before, after).filter((key) => !isMoved || !COMES_WITH[status].includes(key));
  const said = changed.filter((key) => !saysSame(key as Key, before, after));
  const again = refuses ? said.filter((key) => key === 'ask_again_on') : [];
  const [sooner, later] = isSooner(before, after) ? [again, []] : [[], again];
  const past = [...said.filter((key) => PAST.includes(key)), ...sooner];
  const scope = SCOPE.filter((key) => said.includes(key));
  const shifts = scope.map((key) => ({ key, ...(refuses ? shiftOfRefusal : shiftOf)(key, before, after) }));
  const wider = shifts.flatMap(({ key, wider }) => (wider ? [key] : []));
  const narrower = shifts.flatMap(({ key, narrower }) => (narrower ? [key] : []));
  const label = `${labelOf(after)}${refuses ? ` (${status})` : ''}`;
  const tell = (kind: ChangeKind, keys: readonly string[]) => ofKeys(kind, label, spot, [before, after], keys);

  if (isMoved) yield whole(`consent-${status}`, labelOf(after), spot, before, after);
  if (status === 'requested') yield* tell('consent-requested', scope);
  if (status === 'granted') {
    yield* tell('consent-widened', wider);
    yield* tell('consent-narrowed', narrower);
  }
  // Saying no to more is taking consent back; saying no to less is writing over what they said.
  if (refuses) yield* tell('consent-narrowed', [...wider, ...later]);
  const isOverwritten = isMoved && !NEXT[before.status].includes(status);
  yield* tell('consent-rewritten', [...(isOverwritten ? ['status'] : []), ...past, ...(refuses ? narrower : [])]);
  const open = usesLeftOpen(before, after, data);
  if (open.length > 0) {
    const words = `${label}, so that ${after.subject} has no say in ${open.join(', ')}`;
    yield* ofKeys('consent-rewritten', words, spot, [before, after], ['uses']);
  }

  const told: readonly string[] = [...past, ...later, ...(status === 'requested' ? scope : [...wider, ...narrower])];
  const rest = changed.filter((key) => !told.includes(key));
  const isEvidence = (key: string) => key === 'evidence';
  yield* tell('evidence-changed', rest.filter(isEvidence));
  yield* tell(
    'text-changed',
    rest.filter((key) => !isEvidence(key)),
  );
}

/** Whether they may be asked again before the day on which they said so, or where they named none. */
const isSooner = (before: Consent, after: Consent): boolean =>
  !(before.ask_again_on !== undefined && after.ask_again_on !== undefined && after.ask_again_on > before.ask_again_on);

/**
 * The uses that are taken out of a person's own record and that none of their records speaks of any more. For the
 * company that is less consent; but where a person has said nothing, there is no objection.
 */
function usesLeftOpen(
  before: Consent,
  { subject = 'company', uses }: Consent,
  { consent = [] }: CustomerFile,
): readonly string[] {
  const own = consent.filter((record) => record.subject === subject);
  const isOpen = (use: Use) => !uses.includes(use) && !own.some((record) => record.uses.includes(use));
  return subject === 'company' ? [] : before.uses.filter(isOpen);
}
