import type { Change, ChangeKind, Judgement } from '../model/change.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import { sameCompany } from '../words/company.ts';
import { isOfFile } from './difference.ts';
import type { Pair } from './pairs.ts';
import { areEmpty, valueIn } from './same.ts';

/**
 * What each kind asks of a reviewer by itself, before it is known what it does to the answers. Consent that is given
 * or gets wider, and whatever writes over the past, needs its owner; taking consent back never does.
 */
const BY_KIND: Readonly<Record<ChangeKind, Judgement>> = {
  'customer-added': 'look',
  'customer-removed': 'look',
  'customer-renamed': 'look',
  'consent-requested': 'note',
  'consent-granted': 'approve',
  'consent-declined': 'note',
  'consent-renewed': 'approve',
  'consent-widened': 'approve',
  'consent-narrowed': 'note',
  'consent-withdrawn': 'note',
  'consent-rewritten': 'approve',
  'activity-logged': 'note',
  'activity-updated': 'note',
  'activity-rewritten': 'approve',
  'limit-raised': 'look',
  'limit-lowered': 'note',
  'exclude-added': 'note',
  'exclude-removed': 'look',
  'quote-changed': 'approve',
  'evidence-changed': 'look',
  'health-changed': 'note',
  'status-changed': 'look',
  'advocate-added': 'look',
  'advocate-changed': 'look',
  'advocate-left': 'note',
  'advocate-returned': 'look',
  'asset-published': 'look',
  'asset-retired': 'note',
  'placement-added': 'look',
  'placement-removed': 'note',
  'story-added': 'look',
  'story-removed': 'note',
  'ignore-added': 'look',
  'ignore-removed': 'note',
  'policy-loosened': 'look',
  'policy-tightened': 'note',
  'rule-relaxed': 'look',
  'text-changed': 'note',
};

/** What a change asks of a reviewer by itself. */
export function judge(change: Change, { before, after }: Pair): Judgement {
  const { kind, keys } = change;
  if (kind === 'customer-removed') return hasRecords(before) ? 'approve' : 'look';
  // What stood in a config that could not be read may have been stricter.
  if (change.customer === null && isOfFile(change)) return change.after === 'sound' ? 'approve' : 'look';
  if (isGoneFromRecord(change)) return 'look';
  if (kind === 'text-changed' && keys?.includes('name') && change.spot.head.length === 0) {
    return isOtherCompany(change) && hasGrant(after) ? 'approve' : 'look';
  }
  if (kind === 'advocate-changed') return isWords(change) && !keys?.includes('name') ? 'note' : 'look';
  if (kind === 'text-changed') return isWords(change) ? 'note' : 'look';
  return BY_KIND[kind];
}

/** With them goes what they said, and when. */
const hasRecords = (customer: Customer | undefined): boolean =>
  customer !== undefined &&
  (customer.broken || (customer.data.consent ?? []).length > 0 || (customer.data.activity ?? []).length > 0);

const hasGrant = (customer: Customer | undefined): boolean =>
  (customer?.data.consent ?? []).some(({ status }) => status === 'granted');

/** What is still up somewhere can be taken down only as long as it is known. */
const isGoneFromRecord = ({ kind, after }: Change): boolean =>
  (kind === 'asset-retired' || kind === 'placement-removed') && after === undefined;

/** Whether consent that one company gave would be read as another's. */
const isOtherCompany = ({ before, after }: Change): boolean =>
  sameCompany((before as CustomerFile).name, (after as CustomerFile).name) !== 'same';

/** Kinds that make no answer better, whatever else is in the file. Consent is judged by what it is. */
const HARMLESS: readonly ChangeKind[] = [
  'activity-logged',
  'exclude-added',
  'advocate-left',
  'asset-retired',
  'placement-added',
  'placement-removed',
  'story-removed',
  'evidence-changed',
  'ignore-added',
  'ignore-removed',
];

/** Whether a change could make an answer better, so that it has to be tried. */
export function isSuspect(change: Change): boolean {
  const { kind, spot } = change;
  if (kind.startsWith('consent-') || HARMLESS.includes(kind)) return false;
  if (change.customer === null) {
    const isRead = spot.head[0] === 'policy' && POLICY_OF_ANSWERS.includes(spot.head[1]);
    return isRead && (kind !== 'policy-tightened' || changesUnit(change));
  }
  if (isOfFile(change)) return kind === 'customer-added' || change.after === 'sound';
  return kind === 'limit-lowered' ? changesUnit(change) : !isWords(change);
}

/** The parts of the policy that answers depend on; the others are for reminders. */
const POLICY_OF_ANSWERS: readonly unknown[] = ['limits', 'rest', 'health', 'advocate'];

/** Between months and days, which is longer depends on the month. */
function changesUnit({ before, after }: Change): boolean {
  const unitOf = (value: unknown) => /\d(d|w|mo|y)"/.exec(JSON.stringify(value) ?? '')?.[1];
  return before !== undefined && after !== undefined && unitOf(before) !== unitOf(after);
}

/** Keys that no answer depends on, wherever in a customer's file they stand. */
const WORDS: readonly string[] = [
  'name aliases domains blinded_as industry segment region country employees customer_since owners gives',
  'note title persona languages topics avoid_topics use_cases replaces challenge solution outcomes reviewed_on',
  'text published_on since disclosure placements id prospect requested_by opportunity result despite',
].flatMap((line) => line.split(' '));
const isWord = (key: unknown): boolean => typeof key === 'string' && (WORDS.includes(key) || key.startsWith('x-'));

/** Lists of the config, and parts of it, that no answer depends on. */
const CONFIG_WORDS: readonly unknown[] = ['taxonomy', 'searches'];

function isWords({ customer, spot, keys, before, after }: Change): boolean {
  if (customer === null) return CONFIG_WORDS.includes(spot.head[0]);
  // Of a record the rest says nothing new, or nothing that an answer depends on.
  if (spot.head[0] === 'consent') return true;
  const isNothing = (key: string) => spot.head.length === 0 && areEmpty(valueIn(before, key), valueIn(after, key));
  return spot.head.some(isWord) || (keys?.every((key) => isWord(key) || isNothing(key)) ?? false);
}
