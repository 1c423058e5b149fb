import { isRefusal } from '../consent/consent-records.ts';
import type { ChangePaths, Difference } from '../model/change.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import { changedKeys } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { isRenewal, SCOPE, saysSame, shiftOf, shiftOfRefusal, TERMS_OF_END } from './consent-scope.ts';
import { below, ofItems, ofKeys, ROOT, whole } from './difference.ts';

type Status = Consent['status'];
type Key = keyof Consent;

/** Keys about the past, which stay as they were written. */
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

const isOfScopeOnly = (key: string): boolean => !TERMS_OF_END.some((term) => term === key);

/** Keys that may be written together with a new status. A withdrawal keeps the terms of the end as they were agreed. */
const COMES_WITH: Readonly<Record<Status, readonly string[]>> = {
  requested: ['status', 'requested_on', ...SCOPE],
  granted: ['status', ...SCOPE, 'granted_on', 'granted_by', 'granted_as', 'basis', 'evidence'],
  declined: ['status', ...SCOPE, 'declined_on', 'reason', 'ask_again_on'],
  withdrawn: ['status', ...SCOPE.filter(isOfScopeOnly), 'withdrawn_on', 'reason', 'ask_again_on'],
} satisfies Record<Status, readonly Key[]>;

/** The statuses that a record may get in place. Any other change of status would overwrite an answer. */
const NEXT: Readonly<Record<Status, readonly Status[]>> = {
  requested: ['granted', 'declined', 'withdrawn'],
  granted: ['withdrawn'],
  declined: [],
  withdrawn: [],
};

/** Differences in the consent records, matched by id. One change can give two kinds. */
export const consentChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(
    matchLists(before.consent, after.consent, ({ id }) => id),
    below(ROOT, 'consent'),
    {
      removed: (record, paths) =>
        whole('consent-rewritten', { label: labelOf(record), paths, before: record, after: undefined }),
      both: (old, now, paths) => recordChanges(old, now, paths, after),
      added: (record, paths) => addedRecord(record, paths, before.consent ?? []),
    },
  );

function addedRecord(record: Consent, paths: ChangePaths, earlier: readonly Consent[]): Difference {
  const renews = renewedBy(record, earlier);
  if (renews === undefined)
    return whole(`consent-${record.status}`, { label: labelOf(record), paths, before: undefined, after: record });
  return { ...whole('consent-renewed', { label: labelOf(record), paths, before: undefined, after: record }), renews };
}

const labelOf = ({ id }: Consent): string => `"${id}"`;

/** The earlier grant that a new one renews; of several the one that ends last. */
function renewedBy(grant: Consent, records: readonly Consent[]): Difference['renews'] {
  return records
    .flatMap((earlier) => {
      const { id, expires_on } = earlier;
      return expires_on !== undefined && isRenewal(grant, earlier) ? [{ id, expires_on }] : [];
    })
    .sort((a, b) => (a.expires_on + a.id < b.expires_on + b.id ? 1 : -1))[0];
}

function* recordChanges(before: Consent, after: Consent, paths: ChangePaths, data: CustomerFile): Iterable<Difference> {
  const { status } = after;
  const isMoved = before.status !== status;
  const refuses = isRefusal(after);
  const changed = changedKeys(before, after).filter((key) => !isMoved || !COMES_WITH[status].includes(key));
  const different = changed.filter((key) => !saysSame(key as Key, before, after));
  const again = refuses ? different.filter((key) => key === 'ask_again_on') : [];
  const [sooner, later] = isSooner(before, after) ? [again, []] : [[], again];
  // The reason decides how long a decline is left alone.
  const why = status === 'declined' ? different.filter((key) => key === 'reason') : [];
  const past = [...different.filter((key) => PAST.includes(key)), ...sooner, ...why];
  const scope = SCOPE.filter((key) => different.includes(key));
  const shifts = scope.map((key) => ({ key, ...(refuses ? shiftOfRefusal : shiftOf)(key, before, after) }));
  const wider = shifts.flatMap(({ key, wider }) => (wider ? [key] : []));
  const narrower = shifts.flatMap(({ key, narrower }) => (narrower ? [key] : []));
  const subject = { label: `${labelOf(after)}${refuses ? ` (${status})` : ''}`, paths, before, after };

  if (isMoved) yield whole(`consent-${status}`, { ...subject, label: labelOf(after) });
  if (status === 'requested') yield* ofKeys('consent-requested', subject, scope);
  if (status === 'granted') {
    yield* ofKeys('consent-widened', subject, wider);
    yield* ofKeys('consent-narrowed', subject, narrower);
  }
  // A no to more withdraws consent. A no to less overwrites an answer.
  if (refuses) yield* ofKeys('consent-narrowed', subject, [...wider, ...later]);
  const overwritten = isMoved && !NEXT[before.status].includes(status) ? ['status'] : [];
  yield* ofKeys('consent-rewritten', subject, [...overwritten, ...past, ...(refuses ? narrower : [])]);
  const open = usesLeftOpen(before, after, data);
  if (open.length > 0) {
    const label = `${subject.label}, so that ${after.subject} has no say in ${open.join(', ')}`;
    yield* ofKeys('consent-rewritten', { ...subject, label }, ['uses']);
  }
  const covered: readonly string[] = [...past, ...later, ...(status === 'requested' ? scope : [...wider, ...narrower])];
  const rest = changed.filter((key) => !covered.includes(key));
  const [evidence, others] = [true, false].map((isEvidence) =>
    rest.filter((key) => (key === 'evidence') === isEvidence),
  );
  yield* ofKeys('evidence-changed', subject, evidence ?? []);
  yield* ofKeys('text-changed', subject, others ?? []);
}

/** Says whether they may be asked again earlier than they said, or without any day. */
const isSooner = (before: Consent, after: Consent): boolean =>
  !(before.ask_again_on !== undefined && after.ask_again_on !== undefined && after.ask_again_on > before.ask_again_on);

/**
 * Uses that are removed from a person's own record, and that no other record of theirs names. For the company that
 * means less consent. For a person it removes an objection, since silence is none.
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
