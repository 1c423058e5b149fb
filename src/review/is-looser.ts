import { isRefusal } from '../consent/consent-records.ts';
import type { Change } from '../model/change.ts';
import type {
  Activity,
  Advocate,
  Asset,
  Consent,
  Contract,
  CustomerFile,
  Give,
  Health,
  Mentions,
  Outcome,
  Owners,
  Placement,
  ProductInUse,
  QuietPeriod,
  Story,
  Use,
} from '../model/customer.ts';
import type { InformationalKeys } from '../model/generated/informational-keys.generated.ts';
import type { Path } from '../model/place.ts';
import { AUDIENCES, USES } from '../model/use.ts';
import { compareCompanyNames } from '../text/company-names.ts';
import { slugOf } from '../text/slug.ts';
import { valueText } from '../text/value-text.ts';
import { isMapping, ownValue, valueIn } from '../values/equality.ts';
import { attributionRank } from './consent-scope.ts';
import { shiftOfLists } from './shift.ts';

/**
 * The judgement of a change of a key. `effect`: by its effect on answers, since it states what happened on a day.
 * `own-kind`: by its own kind of change. A function: it needs approval where it makes more possible or hides something,
 * whatever else in the file stands in the way today. Keys that the schema marks "x-informational" need none.
 */
type KeyRule<Item> = 'effect' | 'own-kind' | IsLooser<Item>;
type IsLooser<Item> = (before: Partial<Item>, after: Partial<Item>) => boolean;

/** The rules for a mapping of a customer's file, which the keys of `Path` lead to. */
interface MappingRules<Path extends keyof InformationalKeys, Item> {
  readonly keys: { readonly [Key in Exclude<keyof Required<Item>, InformationalKeys[Path]>]: KeyRule<Item> };
  /** Of an item of a list: it makes more possible to remove it. */
  readonly isLooserWithout?: (item: Item, states: States) => boolean;
  /** Of an item of a list: it makes more possible to add it. */
  readonly isLooserWith?: (item: Item, states: States) => boolean;
}

/** The rules for any mapping. */
interface AnyMappingRules {
  readonly keys: Readonly<Record<string, KeyRule<never>>>;
  readonly isLooserWithout?: (item: never, states: States) => boolean;
  readonly isLooserWith?: (item: never, states: States) => boolean;
}

/** The whole file, before and after. */
export type States = readonly [before: CustomerFile, after: CustomerFile];

/** Says whether the value of a key got a higher rank; an absent value has one too. */
const rises =
  <Key extends string, Value extends string>(
    key: Key,
    ranks: Readonly<Record<Value, number>>,
    absent: NoInfer<Value>,
  ) =>
  (
    before: { readonly [Of in Key]?: Value | undefined },
    after: { readonly [Of in Key]?: Value | undefined },
  ): boolean =>
    ranks[after[key] ?? absent] > ranks[before[key] ?? absent];

type ListAt<Key extends string> = { readonly [Of in Key]?: readonly string[] | undefined };

/** Says whether a list lost an item. */
const losesItem =
  <Key extends string>(key: Key) =>
  ({ [key]: before }: ListAt<Key>, { [key]: after }: ListAt<Key>): boolean =>
    (before ?? []).some((one: string) => !(after ?? []).includes(one));

type Met = { readonly met?: readonly string[] | undefined };

/** Says whether something newly counts as done that a grant requires first: a stranger may not vouch for themselves. */
const meetsMore = ({ met: before = [] }: Met, { met: after = [] }: Met): boolean =>
  after.some((one) => !before.includes(one));

/** Says whether a value was removed or replaced. */
const overwrites =
  <Key extends string>(key: Key) =>
  (before: { readonly [Of in Key]?: unknown }, after: { readonly [Of in Key]?: unknown }): boolean =>
    before[key] !== undefined && before[key] !== after[key];

const CUSTOMER: MappingRules<'', CustomerFile> = {
  keys: {
    // With another name, or one less, the company is not found under the old one.
    name: ({ name: before = '' }, { name: after = '' }) => compareCompanyNames(before, after) !== 'same',
    aliases: losesItem('aliases'),
    domains: losesItem('domains'),
    mentions: ({ mentions: before = {} }, { mentions: after = {} }) => findsLess(before, after),
    // Lists show these words of one who may not be named.
    blinded_as: ({ blinded_as: before }, { blinded_as: after }) => before !== after,
    status: isFreer,
    paused_until: isFreer,
    owners: 'own-kind',
    products: 'own-kind',
    health: 'own-kind',
    contract: 'own-kind',
    excludes: 'own-kind',
    approvers: ({ approvers: before }, { approvers: after }) => letsMoreApprove(before, after),
    quiet_periods: ({ quiet_periods: before = [] }, { quiet_periods: after = [] }) =>
      before.some((period) => !after.some((other) => isAsQuiet(other, period))),
    parent: overwrites('parent'),
    acquired_on: ({ acquired_on: before }, { acquired_on: after = '' }) => before !== undefined && after < before,
    limits: 'own-kind',
    consent: 'own-kind',
    advocates: 'own-kind',
    stories: 'own-kind',
    assets: 'own-kind',
    activity: 'own-kind',
    gives: 'own-kind',
  },
};

/** Says whether a scan of content may find less: a name or logo less, a phrase that is excepted, a name that is a word. */
function findsLess(before: Mentions, after: Mentions): boolean {
  const textsOf = ({ logos = [] }: Mentions) => logos.map(valueText);
  const wordsRank = ({ words }: Mentions) => (words === undefined ? 1 : words ? 2 : 0);
  return (
    losesItem('also')(before, after) ||
    losesItem('never')(after, before) ||
    textsOf(before).some((logo) => !textsOf(after).includes(logo)) ||
    wordsRank(after) > wordsRank(before)
  );
}

const STATUS: Readonly<Record<NonNullable<CustomerFile['status']>, number>> = {
  'do-not-contact': 0,
  retired: 1,
  nominated: 2,
  paused: 3,
  active: 3,
};

function isFreer(before: Partial<CustomerFile>, after: Partial<CustomerFile>): boolean {
  const by = STATUS[after.status ?? 'nominated'] - STATUS[before.status ?? 'nominated'];
  return by > 0 || (by === 0 && pausedUntil(after) < pausedUntil(before));
}

/** The day on which a pause ends; without a pause before all days, and without an end after all days. */
const pausedUntil = ({ status, paused_until }: Partial<CustomerFile>): string =>
  paused_until ?? (status === 'paused' ? '~' : '');

/** Says whether a use has a capacity more that may say yes to it; without a list, everybody may. */
function letsMoreApprove(before: CustomerFile['approvers'], after: CustomerFile['approvers']): boolean {
  const who = (approvers: CustomerFile['approvers'], use: Use) => approvers?.[use] ?? approvers?.any;
  return USES.some((use) => shiftOfLists(who(before, use), who(after, use)).wider);
}

/** Says whether a quiet period holds for all that another one does. */
const isAsQuiet = (period: QuietPeriod, other: QuietPeriod): boolean =>
  period.from <= other.from &&
  (period.until ?? '~') >= (other.until ?? '~') &&
  !shiftOfLists(period.uses, other.uses).wider;

const OWNERS: MappingRules<'owners', Owners> = { keys: {} };

const LEVELS = { 'no-longer-using': 0, implementing: 1, 'in-production': 2 };

const PRODUCT: MappingRules<'products', ProductInUse> = {
  keys: { level: rises('level', LEVELS, 'implementing') },
  isLooserWithout: ({ level }) => level !== 'in-production',
  // Without any known product, nothing was held back for lack of one.
  isLooserWith: ({ level }, [{ products = [] }]) => products.length > 0 && level !== 'no-longer-using',
};

const HEALTH: MappingRules<'health', Health> = {
  keys: {
    // Unknown health counts as amber: somebody asks first.
    status: rises('status', { red: 0, amber: 1, green: 2 }, 'amber'),
    checked_on: 'effect',
    renewal_on: ({ renewal_on: before }, { renewal_on: after }) =>
      before !== undefined && (after === undefined || after > before),
  },
};

const CLAUSES = { struck: 0, absent: 0, standard: 1, negotiated: 1, unknown: 1 };

const CONTRACT: MappingRules<'contract', Contract> = {
  keys: { publicity_clause: rises('publicity_clause', CLAUSES, 'unknown') },
};

const CONSENT: MappingRules<'consent', Consent> = {
  keys: {
    subject: 'own-kind',
    status: 'own-kind',
    uses: 'own-kind',
    audience: 'own-kind',
    stories: 'own-kind',
    territories: 'own-kind',
    places: 'own-kind',
    attribution: 'own-kind',
    approval: 'own-kind',
    requires: 'own-kind',
    requested_on: 'own-kind',
    granted_on: 'own-kind',
    begins_on: 'own-kind',
    expires_on: 'own-kind',
    declined_on: 'own-kind',
    withdrawn_on: 'own-kind',
    ask_again_on: 'own-kind',
    reason: 'own-kind',
    granted_by: 'own-kind',
    granted_as: 'own-kind',
    basis: 'own-kind',
    evidence: 'own-kind',
    conditions: 'own-kind',
    disclaimer: 'own-kind',
    guidelines: 'own-kind',
    named_as: 'own-kind',
    takedown_within: 'own-kind',
    may_stay: 'own-kind',
    replaces: 'own-kind',
  },
};

const ADVOCATE: MappingRules<'advocates', Advocate> = {
  keys: {
    // A different person under an id inherits the consent and the willingness of the one before.
    name: ({ name: before }, { name: after }) =>
      before !== undefined && after !== undefined && slugOf(before) !== slugOf(after),
    avoid_topics: losesItem('avoid_topics'),
    status: 'own-kind',
    rest_until: 'own-kind',
    until: ({ until: before }, { until: after = '~' }) => before !== undefined && after > before,
    uses: ({ uses: before = [] }, { uses: after = [] }) => after.some((use) => !before.includes(use)),
    limits: 'own-kind',
    verified_on: 'effect',
    // Rests, limits and refusals in other files follow no longer.
    person: overwrites('person'),
    employer: overwrites('employer'),
  },
  isLooserWithout: ({ person }) => person !== undefined,
  // A new id has no limits, rests or past, so that this person may be asked for more than before.
  isLooserWith: ({ status, uses = [] }) => status !== 'left' && uses.length > 0,
};

const STORY: MappingRules<'stories', Story> = {
  keys: {
    products: ({ products: before = [] }, { products: after = [] }) =>
      before.length > 0 && (after.length === 0 || after.some((product) => !before.includes(product))),
    advocates: (before, after) => shiftOfLists(before.advocates, after.advocates).wider,
    outcomes: 'own-kind',
  },
  // Only a customer without any story may be presented without one.
  isLooserWithout: (_, [, { stories = [] }]) => stories.length === 0,
  // A new story may be a refused one under another id.
  isLooserWith: (_, [, { consent = [] }]) =>
    consent.some((record) => isRefusal(record) && (record.stories ?? []).length > 0),
};

const OUTCOME: MappingRules<'stories/outcomes', Outcome> = {
  keys: {},
};

/** Says whether somebody relies on an asset as it is: its words were approved, or it is out somewhere. */
export const isSettled = ({ approved_text_sha256, status, placements = [] }: Partial<Asset>): boolean =>
  approved_text_sha256 !== undefined || status === 'live' || placements.length > 0;

const ofSettled =
  (isLooser: IsLooser<Asset>): IsLooser<Asset> =>
  (before, after) =>
    (isSettled(before) || isSettled(after)) && isLooser(before, after);

const audienceRank = ({ audience = 'public' }: Partial<Asset>): number => AUDIENCES.indexOf(audience);

const ASSET: MappingRules<'assets', Asset> = {
  keys: {
    use: ofSettled(overwrites('use')),
    story: ofSettled(overwrites('story')),
    advocate: ofSettled(overwrites('advocate')),
    // Words that were approved under one title would be shown under another.
    said_as: ofSettled(({ said_as: before }, { said_as: after }) => before !== after),
    attribution: ofSettled((before, after) => attributionRank(after) > attributionRank(before)),
    audience: ofSettled((before, after) => audienceRank(after) > audienceRank(before)),
    // For a shown asset an empty list limits nothing. For one that exists already it means nowhere.
    territories: ofSettled(({ territories: before }, { territories: after }) => {
      const [old, now] = [before?.map(slugOf), after?.map(slugOf)];
      return shiftOfLists(old, now).wider || (now?.length === 0 && old !== undefined && old.length > 0);
    }),
    text: 'own-kind',
    approved_text_sha256: 'own-kind',
    approved_by: 'own-kind',
    approved_on: 'own-kind',
    approval_evidence: 'own-kind',
    file: ofSettled(overwrites('file')),
    approved_file_sha256: 'own-kind',
    derived_from: overwrites('derived_from'),
    // Standing judges an asset that goes live. One that leaves retirement counts as material again.
    status: ({ status: before }, { status: after, approved_text_sha256 }) =>
      before === 'retired' && after !== 'live' && approved_text_sha256 !== undefined,
    placements: 'own-kind',
    disclosure: overwrites('disclosure'),
  },
  // It states that somebody approved these words or this file, or that what a grant requires is met.
  isLooserWith: ({ approved_text_sha256, approved_file_sha256, placements = [] }) =>
    approved_text_sha256 !== undefined ||
    approved_file_sha256 !== undefined ||
    placements.some((placement) => meetsMore({}, placement)),
};

const PLACEMENT: MappingRules<'assets/placements', Placement> = {
  keys: {
    since: 'effect',
    removed_on: 'effect',
    // Another kind of place may be one that a grant covers.
    channel: ({ channel: before }, { channel: after }) => before !== after,
    met: meetsMore,
  },
  isLooserWith: (placement) => meetsMore({}, placement),
};

const ENTRY: MappingRules<'activity', Activity> = {
  keys: {
    asked_on: 'effect',
    on: 'effect',
    use: 'effect',
    status: 'effect',
    advocate: 'effect',
    advocates: 'effect',
    story: 'effect',
    prospect: 'effect',
    place: 'effect',
    met: meetsMore,
    approved_by: 'effect',
    approved_on: 'effect',
  },
  isLooserWith: (entry) => meetsMore({}, entry),
};

const GIVE: MappingRules<'gives', Give> = {
  keys: {},
  // A benefit on record has to be disclosed.
  isLooserWithout: () => true,
};

/** The rules for each mapping, by the keys that lead to it. */
const MAPPINGS: Readonly<Record<string, AnyMappingRules>> = {
  '': CUSTOMER,
  owners: OWNERS,
  products: PRODUCT,
  health: HEALTH,
  contract: CONTRACT,
  consent: CONSENT,
  advocates: ADVOCATE,
  stories: STORY,
  'stories/outcomes': OUTCOME,
  assets: ASSET,
  'assets/placements': PLACEMENT,
  activity: ENTRY,
  gives: GIVE,
};

const mappingAt = (path: Path): AnyMappingRules | undefined =>
  MAPPINGS[path.filter((step) => typeof step === 'string' && step !== '-').join('/')];

/**
 * Says whether a change of a customer's file makes more possible by itself, or hides something. Anything else in the file
 * that keeps it from having an effect today does not count.
 */
export function isLooser({ paths, keys }: Change, states: States): boolean {
  const mapping = mappingAt(paths.head);
  if (mapping === undefined) return false;
  const [before, after] = [itemAt(states[0], paths.base), itemAt(states[1], paths.head)];
  const isKeyLooser = (key: string): boolean => {
    const rule = ownValue(mapping.keys, key);
    return typeof rule === 'function' && rule((before ?? {}) as never, (after ?? {}) as never);
  };
  if (keys !== undefined) return keys.some(isKeyLooser);
  if (before !== undefined && after !== undefined) return false;
  const isInList = [...paths.base, ...paths.head].includes('-');
  if (!isInList) return Object.keys(mapping.keys).some(isKeyLooser);
  return after === undefined
    ? (mapping.isLooserWithout?.(before as never, states) ?? false)
    : (mapping.isLooserWith?.(after as never, states) ?? false);
}

/**
 * Says whether no answer depends on a change, and it hides nothing. Keys without a rule are informational or the user's
 * own. A `text-changed` of a key with its own kind of change is informational too.
 */
export function isInformational({ kind, paths, keys }: Change): boolean {
  if (paths.head.some((step) => String(step).startsWith('x-'))) return true;
  const mapping = mappingAt(paths.head);
  return (
    mapping !== undefined &&
    (keys ?? Object.keys(mapping.keys)).every((key) => {
      const rule = ownValue(mapping.keys, key);
      return rule === undefined || (rule === 'own-kind' && kind === 'text-changed');
    })
  );
}

/** The value at a path of a file. */
export function itemAt(data: CustomerFile, path: Path): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      Array.isArray(node) ? node[Number(step)] : isMapping(node) ? valueIn(node, String(step)) : undefined,
    data,
  );
}
