import { isRefusal } from '../consent/consent-records.ts';
import type { Change, ChangeKind, Judgement } from '../model/change.ts';
import type { Region, SavedSearch } from '../model/config.ts';
import type { Asset, Consent, Customer, CustomerFile } from '../model/customer.ts';
import { isEqual } from '../values/equality.ts';
import { isOfBytes } from './bytes-changes.ts';
import { isOfFile } from './difference.ts';
import { isInformational, isLooser, isSettled, itemAt, type States } from './is-looser.ts';
import type { CustomerPair } from './pairs.ts';
import { changesToldFigures } from './told-figures.ts';

/**
 * The judgement of each kind by itself, whatever masks its effect today. A change that makes more possible or
 * overwrites the past needs the owner of consent. A withdrawal of consent never does.
 */
const BY_KIND: Readonly<Record<ChangeKind, Judgement>> = {
  'customer-added': 'look',
  'customer-removed': 'approve',
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
  'limit-raised': 'approve',
  'limit-lowered': 'note',
  'rest-shortened': 'approve',
  'exclude-added': 'note',
  'exclude-removed': 'approve',
  'quote-changed': 'approve',
  'evidence-changed': 'look',
  'health-changed': 'note',
  'status-changed': 'look',
  'advocate-added': 'look',
  'advocate-changed': 'look',
  'advocate-left': 'note',
  'advocate-returned': 'approve',
  'person-forgotten': 'approve',
  'asset-published': 'look',
  'asset-retired': 'note',
  'placement-added': 'look',
  'placement-removed': 'note',
  'story-added': 'look',
  'story-removed': 'note',
  'ignore-added': 'approve',
  'ignore-removed': 'note',
  'policy-loosened': 'approve',
  'policy-tightened': 'note',
  'rule-relaxed': 'approve',
  'scope-narrowed': 'approve',
  'baseline-widened': 'approve',
  'text-changed': 'note',
};

/** Judges a change by itself. */
export function judge(change: Change, { before, after }: CustomerPair): Judgement {
  const { kind, keys } = change;
  // Nobody knows the content of a file with errors, nor all that the change does to it.
  if (isUncompared(change, after)) return 'approve';
  // Nobody finds a name that is gone, so that it may then stand anywhere.
  if (kind === 'customer-removed') return 'approve';
  if (isElsewhere(change, before)) return isBare(before) ? 'look' : 'approve';
  if (change.customer === null) return judgeConfig(change);
  const states: States = [before?.data ?? NOTHING, after?.data ?? NOTHING];
  if (!isOfFile(change) && !kind.startsWith('ignore-') && isLooser(change, states)) return 'approve';
  const items = [itemAt(states[0], change.paths.base), itemAt(states[1], change.paths.head)] as const;
  // Words that nobody relies on yet are for the record only.
  if (kind === 'quote-changed') return items.some((asset) => isSettled(asset as Asset)) ? 'approve' : 'note';
  if (kind === 'evidence-changed' && change.paths.head[0] === 'consent') {
    return items.every((record) => (record as Consent).status === 'requested') ? 'look' : 'approve';
  }
  if (isOfBytes(change)) return kind === 'evidence-changed' ? 'approve' : 'look';
  // A hash states that somebody approved this very file.
  if (kind === 'evidence-changed' && keys?.includes('approved_file_sha256')) return 'approve';
  if (isGoneFromRecord(change) || changesToldFigures(change, states[1])) return 'approve';
  if (kind === 'consent-narrowed' && isNamedApart(change, after)) return 'approve';
  if (kind === 'advocate-changed') return isInformational(change) && !keys?.includes('name') ? 'note' : 'look';
  if (kind === 'text-changed') return isInformational(change) ? 'note' : 'look';
  return BY_KIND[kind];
}

function judgeConfig(change: Change): Judgement {
  const { kind, paths } = change;
  if (kind !== 'text-changed') return BY_KIND[kind];
  const [part] = paths.head;
  // In another time zone it may be another day, so that something has ended already.
  if (part === 'timezone') return 'approve';
  // The countries of a region decide how far a consent or a refusal reaches. Its words decide which region a question
  // means.
  const isRegion = part === 'taxonomy' && paths.head[1] === 'regions';
  if (isRegion && (hasOtherCountries(change) || hasFurtherWords(change))) return 'approve';
  // Readers of the pages write to this address what they want, and of whom.
  if (part === 'site' && paths.head[1] === 'ask') return 'approve';
  // Users of a saved search trust that it asks the same as ever.
  if (part === 'searches' && asksOtherwise(change)) return 'approve';
  return part === 'taxonomy' || part === 'searches' || part === 'share' ? 'note' : 'look';
}

const isUncompared = (change: Change, after: Customer | undefined): boolean =>
  change.kind === 'customer-added'
    ? after?.broken === true
    : change.kind === 'text-changed' && isOfFile(change) && [change.before, change.after].includes('broken');

const hasOtherCountries = ({ before, after }: Change): boolean =>
  !isEqual((before as Region | undefined)?.countries, (after as Region | undefined)?.countries);

function hasFurtherWords({ before, after }: Change): boolean {
  const [old, now] = [before as Region | undefined, after as Region | undefined];
  if (old === undefined || now === undefined) return false;
  return wordsOf(now).some((word) => !wordsOf(old).includes(word));
}

const wordsOf = ({ name, aliases = [] }: Region): readonly string[] =>
  name === undefined ? aliases : [name, ...aliases];

/** The keys of a saved search that a verdict depends on. */
const ASKED = ['for', 'audience', 'territory', 'prospect'] as const satisfies readonly (keyof SavedSearch)[];

function asksOtherwise({ before, after }: Change): boolean {
  const [old, now] = [before as SavedSearch | undefined, after as SavedSearch | undefined];
  return old !== undefined && now !== undefined && ASKED.some((key) => old[key] !== now[key]);
}

/** Says whether a grant newly names territories beside a refusal for others: the named ones then escape the refusal. */
const isNamedApart = ({ keys, before }: Change, customer: Customer | undefined): boolean =>
  (keys?.includes('territories') ?? false) &&
  (before as Consent | undefined)?.territories === undefined &&
  (customer?.data.consent ?? []).some((record) => isRefusal(record) && (record.territories ?? []).length > 0);

const NOTHING: CustomerFile = { name: '' };

/** Says whether the file of a customer moved. Its path decides who has to agree, and which rules hold. */
const isElsewhere = ({ kind, before }: Change, customer: Customer | undefined): boolean =>
  kind === 'customer-renamed' || (kind === 'text-changed' && customer !== undefined && before === customer.file);

/** Says whether it makes no difference where a customer lies: they are at most nominated or active, without any record. */
function isBare(customer: Customer | undefined): boolean {
  if (customer === undefined || customer.broken) return false;
  const { status = 'nominated', ...rest } = customer.data;
  const lists = [
    rest.consent,
    rest.activity,
    rest.excludes,
    rest.advocates,
    rest.assets,
    rest.gives,
    rest.quiet_periods,
  ];
  return (
    (status === 'nominated' || status === 'active') &&
    [rest.paused_until, rest.parent, rest.acquired_on].every((value) => value === undefined) &&
    [...lists, Object.keys(rest.limits ?? {}), Object.keys(rest.approvers ?? {})].every(
      (list = []) => list.length === 0,
    )
  );
}

/**
 * Says whether an asset or placement was removed from the record. It may still be up, and then nobody can take it down.
 */
const isGoneFromRecord = ({ kind, after }: Change): boolean =>
  (kind === 'asset-retired' || kind === 'placement-removed') && after === undefined;

/** Kinds that improve no answer, whatever else is in the file. Consent is judged by its own kinds. */
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

/** Says whether a change could improve an answer, so that it has to be tried. */
export function isSuspect(change: Change): boolean {
  const { kind } = change;
  if (kind.startsWith('consent-') || HARMLESS.includes(kind)) return false;
  if (change.customer === null) return false;
  if (isOfFile(change)) return kind === 'customer-added' || change.after === 'sound';
  return kind !== 'limit-lowered' && !isInformational(change);
}
