import type { Change, ChangeKind } from '../model/change.ts';
import type { Override } from '../model/config.ts';
import type { Advocate, Asset, Consent, CustomerFile, Story } from '../model/customer.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import type { Ignore } from '../model/ignore.ts';
import { type AbsentWords, eachOldToNew, oldToNew, shorten, valueInWords } from '../values/value-words.ts';
import { isOfBytes } from './bytes-changes.ts';

/** Describes a change in one sentence, old → new: lower case, no full stop, values as they stand in the file. */
export const describeChange = (change: Change): string => DESCRIPTIONS[change.kind](change);

const DESCRIPTIONS: Readonly<Record<ChangeKind, (change: Change) => string>> = {
  'customer-added': ({ label, after }) => `customer added: ${label}${summary(after)}`,
  'customer-removed': ({ label, before }) => `customer removed: ${label}${summary(before)}`,
  'customer-renamed': ({ before, after }) => `customer renamed: ${oldToNew(before, after)}`,
  'consent-requested': (change) =>
    change.keys === undefined
      ? `requested ${change.label}: ${scopeWords(change.after as Consent)}`
      : `request ${change.label} changed: ${values(change, CONSENT)}`,
  'consent-granted': ({ label, after }) => `granted ${label}: ${grantWords(after as Consent)}`,
  'consent-declined': ({ label, after }) => `declined ${label}${refusalWords(after as Consent)}`,
  'consent-renewed': ({ after, renews }) => {
    const { id, expires_on } = after as Consent;
    const until = expires_on === undefined ? 'without an end' : `until ${expires_on}`;
    return `renewed ${renews?.id} as ${id}: ${until} (was ${renews?.expires_on}), ${proofWords(after as Consent)}`;
  },
  'consent-widened': (change) => `widened ${change.label}: ${values(change, CONSENT)}`,
  'consent-narrowed': (change) => `narrowed ${change.label}: ${values(change, CONSENT)}`,
  'consent-withdrawn': ({ label, after }) => `withdrawn ${label}${refusalWords(after as Consent)}`,
  'consent-rewritten': (change) => {
    if (change.keys !== undefined) return `rewritten ${change.label}: ${values(change, CONSENT)}`;
    const record = change.before as Consent;
    const words = record.status === 'granted' ? grantWords(record) : scopeWords(record);
    return `consent record deleted: ${change.label} (${record.status}; ${words})`;
  },
  'activity-logged': ({ label }) => `activity logged: ${label}`,
  'activity-updated': (change) => `activity updated: ${change.label}: ${values(change)}`,
  'activity-rewritten': (change) =>
    change.keys === undefined
      ? `activity deleted: ${change.label}`
      : `activity rewritten: ${change.label}: ${values(change)}`,
  'limit-raised': (change) => limitWords(change, 'limit raised', 'limit lifted'),
  'limit-lowered': (change) => limitWords(change, 'limit lowered', 'limit set'),
  'rest-shortened': (change) =>
    `rest shortened: ${change.customer === null ? policyWords(change) : `${change.label}, ${values(change, AVAILABILITY)}`}`,
  'exclude-added': ({ label }) => `exclusion added: ${label}`,
  'exclude-removed': ({ label }) => `exclusion dropped: ${label}`,
  'quote-changed': (change) => `words of ${change.label} changed: ${values(change, APPROVAL)}`,
  'evidence-changed': ({ label, ...change }) =>
    isOfBytes(change)
      ? `${label}, are other ones`
      : `evidence of ${label}: ${values(change, CONSENT).replace(/^evidence /, '')}`,
  'health-changed': (change) => `health: ${values(change)}`,
  'status-changed': ({ before, after }) => `status: ${statusWords(before)} → ${statusWords(after)}`,
  'advocate-added': ({ label, after }) => `advocate added: ${label}${personWords(after as Advocate)}`,
  'advocate-changed': (change) => `advocate ${change.label}: ${values(change, AVAILABILITY)}`,
  'advocate-left': ({ label, keys }) =>
    keys === undefined ? `advocate taken out: ${label}` : `advocate left: ${label}`,
  'advocate-returned': (change) => `advocate back: ${change.label}: ${values(change, AVAILABILITY)}`,
  'person-forgotten': ({ label }) => `${label}: what went with that is not repeated here`,
  'asset-published': ({ label, keys, after }) =>
    `published: ${label}${keys === undefined ? places(after as Asset) : ''}`,
  'asset-retired': ({ label, keys, before }) =>
    keys === undefined ? `taken off the record while live: ${label}${places(before as Asset)}` : `retired: ${label}`,
  'placement-added': ({ label }) => `placement added: ${label}`,
  'placement-removed': ({ label, keys }) =>
    keys === undefined ? `placement taken off the record: ${label}` : `placement removed: ${label}`,
  'story-added': ({ label, after }) => `${label} added${titleWords(after as Story)}`,
  'story-removed': ({ label, before }) => `${label} removed${titleWords(before as Story)}`,
  'ignore-added': ({ after }) => `ignore added: ${ignoreWords(after as IgnoreDetails)}`,
  'ignore-removed': ({ before }) => `ignore removed: ${ignoreWords(before as IgnoreDetails)}`,
  'policy-loosened': (change) =>
    `policy loosened: ${isOfBytes(change) ? `${change.label}, are other ones` : policyWords(change)}`,
  'policy-tightened': (change) =>
    ['policy', 'site', 'sites', 'taxonomy'].includes(String(change.paths.head[0]))
      ? `policy tightened: ${policyWords(change)}`
      : `rule tightened: ${levelWords(change)}`,
  'rule-relaxed': (change) => `rule relaxed: ${levelWords(change)}`,
  'scope-narrowed': ({ label, before, after }) =>
    label === 'customers'
      ? `other files are read: customers ${oldToNew(before, after)}`
      : `fewer files are read: ${label} ${oldToNew(before, after)}${label === 'max_file_size' ? ' bytes' : ''}`,
  'baseline-widened': ({ label, after }) => `baseline widened: ${label}: ${baselineWords(after as Fingerprint)}`,
  'text-changed': (change) => (isOfBytes(change) ? `${change.label}, are other ones` : textWords(change)),
};

/** The meaning of an absent key of a record. */
const CONSENT: AbsentWords = {
  approval: 'per-use',
  attribution: 'named',
  begins_on: 'the day of the yes',
  audience: 'internal',
  basis: 'no basis on record (contract-clause)',
  conditions: 'none',
  disclaimer: 'none',
  evidence: 'no evidence on record',
  expires_on: 'open-ended',
  granted_as: 'no role on record',
  granted_by: 'nobody named',
  granted_on: 'no day on record',
  guidelines: 'none',
  may_stay: 'nowhere',
  named_as: 'by name',
  places: 'anywhere',
  replaces: 'none',
  requires: 'nothing',
  stories: 'all',
  subject: 'company',
  takedown_within: 'as policy has it',
  territories: 'everywhere',
};

/** The meaning of an absent key of an approval of words. */
const APPROVAL: AbsentWords = {
  approval_evidence: 'no evidence on record',
  approved_by: 'nobody named',
  approved_on: 'no day on record',
};

/** The meaning of an absent key of a person. */
const AVAILABILITY: AbsentWords = { status: 'active', rest_until: 'no day' };

/** The changed keys or the whole value, old → new. */
const values = (
  { keys, before, after }: Pick<Change, 'keys' | 'before' | 'after'>,
  absent: AbsentWords = {},
): string => (keys === undefined ? oldToNew(before, after) : eachOldToNew(keys, before, after, absent));

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

function summary(value: unknown): string {
  const { status, consent, activity } = value as { status?: string; consent: number; activity: number };
  const parts = [
    ...(consent > 0 ? [count(consent, 'consent record', 'consent records')] : []),
    ...(activity > 0 ? [count(activity, 'activity entry', 'activity entries')] : []),
  ];
  return ` (${status ?? 'nominated'})${parts.length > 0 ? `, with ${parts.join(' and ')}` : ''}`;
}

/** The scope in words: `quote, case-study for public, month-end only, in emea only`. */
function scopeWords({ uses, audience, stories, territories, places, subject, status }: Consent): string {
  const isGrant = status === 'granted' || status === 'requested';
  const shownTo = audience ?? (isGrant ? 'internal' : undefined);
  return [
    `${uses.join(', ') || 'nothing'}${shownTo ? ` for ${shownTo}` : ''}`,
    ...(subject === undefined || subject === 'company' ? [] : [`by ${subject} in person`]),
    ...(stories ? [`${stories.join(', ') || 'no story'} only`] : []),
    ...(territories ? [`in ${territories.join(', ') || 'no territory'} only`] : []),
    ...(places ? [`at ${places.join(', ') || 'no place'} only`] : []),
  ].join(', ');
}

function grantWords(record: Consent): string {
  const { attribution, approval, granted_on, begins_on, expires_on, conditions, requires, replaces } = record;
  const { named_as, disclaimer, guidelines, takedown_within, may_stay } = record;
  return [
    scopeWords(record),
    ...(attribution && attribution !== 'named' ? [attribution] : []),
    ...(approval === 'once' ? [] : ['each time with a yes']),
    ...(requires ? [`once met: ${requires.join(', ') || 'nothing'}`] : []),
    granted_on ? `from ${granted_on}` : 'from no day on',
    ...(begins_on ? [`first day of use ${begins_on}`] : []),
    expires_on ? `until ${expires_on}` : 'without an end',
    proofWords(record),
    ...(conditions ? [`on condition: ${shorten(conditions)}`] : []),
    ...(named_as ? [`named ${shorten(named_as)}`] : []),
    ...(disclaimer ? [`beside it: ${shorten(disclaimer)}`] : []),
    ...(guidelines ? [`guidelines: ${shorten(guidelines)}`] : []),
    ...(takedown_within ? [`down within ${takedown_within}`] : []),
    ...(may_stay ? [`may stay: ${may_stay.join(', ') || 'nowhere'}`] : []),
    ...(replaces ? [`replaces ${replaces.join(', ') || 'nothing'}`] : []),
  ].join(', ');
}

/** Who gave a grant, as what, and the proof. What was never written is said as such. */
const proofWords = ({ granted_by, granted_as, basis, evidence }: Consent): string =>
  [
    `given by ${granted_by ?? CONSENT.granted_by} (${granted_as ?? CONSENT.granted_as})`,
    basis ?? CONSENT.basis,
    evidence === undefined ? CONSENT.evidence : `evidence ${evidence}`,
  ].join(', ');

function refusalWords(record: Consent): string {
  const { status, declined_on, withdrawn_on, reason } = record;
  const on = status === 'declined' ? declined_on : withdrawn_on;
  return `${on ? ` on ${on}` : ''}${reason ? ` (${reason})` : ''}: ${scopeWords(record)}`;
}

function limitWords(change: Change, changed: string, wholly: string): string {
  const { label, keys, before, after } = change;
  if (keys !== undefined) return `${changed}: ${label}, ${values(change)}`;
  return after === undefined
    ? `${wholly}: ${label}, was ${valueInWords(before)}`
    : `${wholly}: ${label}, ${valueInWords(after)}`;
}

function statusWords(value: unknown): string {
  const { status = 'nominated', paused_until } = value as CustomerFile;
  return `${status}${paused_until ? ` until ${paused_until}` : ''}`;
}

const personWords = ({ name, uses }: Advocate): string =>
  `${name ? ` (${name})` : ''}${uses ? `, willing to do ${uses.join(', ') || 'nothing'}` : ''}`;

const places = ({ placements = [] }: Asset): string =>
  placements.length > 0 ? `, at ${count(placements.length, 'place', 'places')}` : '';

const titleWords = ({ title }: Story): string => (title ? `: ${shorten(title)}` : '');

/** A baseline entry in words, with its extent. */
function baselineWords({ message, extent = {} }: Fingerprint): string {
  const { places = [], ...rest } = extent;
  const words = Object.entries(rest).map(([key, value]) => `${key} ${valueInWords(value)}`);
  return [message, ...words, ...places.map(({ where }) => `at ${where}`)].join(', ');
}

type IgnoreDetails = Pick<Ignore, 'rule' | 'until' | 'reason'>;

const ignoreWords = ({ rule, until, reason }: IgnoreDetails): string =>
  `${rule || 'no rule'}${until ? ` until ${until}` : ''}${reason ? `, reason: ${shorten(reason)}` : ''}`;

function policyWords({ label, paths, keys, before, after }: Change): string {
  if (keys !== undefined) return `${label} ${eachOldToNew(keys, before, after)}`;
  return `${label} ${oldToNew(before, after, paths.head[1] === 'rest' ? 'that of any' : 'no limit')}`;
}

/** The level of a rule. An override as a whole and the order of overrides have no level of their own. */
function levelWords({ label, paths, before, after }: Change): string {
  const isOverride = paths.head[0] === 'overrides' && paths.head.length === 2;
  if (!isOverride) return `${label} ${oldToNew(before, after, paths.head.length === 1 ? 'nothing' : 'its own level')}`;
  const { rules } = (after ?? before) as Override;
  return `${label} ${after === undefined ? 'removed' : 'added'}: ${valueInWords(rules)}`;
}

/** A change without a kind of its own. A file as a whole was moved, broke or was fixed. */
function textWords(change: Change): string {
  const { label, keys, before, after, paths } = change;
  if (keys !== undefined) return paths.head.length === 0 ? values(change) : `${label}: ${values(change)}`;
  if (label === 'file' && before === 'broken' && after === 'broken') {
    return 'file still broken: what changed in it could not be compared';
  }
  if (label === 'file' && after === 'sound') return 'file fixed: what changed in it could not be compared';
  if (label === 'file' && after === 'broken') return 'file broke: what changed in it could not be compared';
  if (label === 'file') return `file moved: ${oldToNew(before, after)}`;
  return `${label}: ${oldToNew(before, after)}`;
}
