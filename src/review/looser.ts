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
  Outcome,
  Owners,
  Placement,
  ProductInUse,
  Story,
} from '../model/customer.ts';
import type { Path } from '../model/place.ts';
import { AUDIENCES } from '../model/use.ts';
import { compareCompanyNames } from '../text/company-names.ts';
import { slugOf } from '../text/slug.ts';
import { isMapping, ownValue, valueIn } from '../values/equality.ts';
import { attributionRank } from './consent-scope.ts';
import { shiftOfLists } from './shift.ts';

/**
 * How a change of a key is judged. `words`: no answer depends on it. `facts`: what happened that day, judged by what it
 * does to the answers. `kinds`: it is told as a kind of its own, which says all. A function: it needs approval where it
 * makes more possible or hides something, whatever else in the file stands in the way today.
 */
type Direction<Thing> = 'words' | 'facts' | 'kinds' | IsLooser<Thing>;
type IsLooser<Thing> = (before: Partial<Thing>, after: Partial<Thing>) => boolean;
type Directions<Thing> = { readonly [Key in keyof Required<Thing>]: Direction<Thing> };

/** A mapping of a customer's file. Of an item of a list besides: whether it is looser without it, or with it. */
interface MappingRules<Item> {
  readonly keys: Directions<Item>;
  readonly isLooserWithout?: (item: Item, states: States) => boolean;
  readonly isLooserWith?: (item: Item, states: States) => boolean;
}

/** One that may be any. */
interface AnyMappingRules {
  readonly keys: Readonly<Record<string, Direction<never>>>;
  readonly isLooserWithout?: (item: never, states: States) => boolean;
  readonly isLooserWith?: (item: never, states: States) => boolean;
}

/** The whole file, before and after. */
export type States = readonly [before: CustomerFile, after: CustomerFile];

/** Whether a key's value got a higher rank; an absent one has one too. */
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

/** Whether something of a list is gone from it. */
const loses =
  <Key extends string>(key: Key) =>
  ({ [key]: before }: ListAt<Key>, { [key]: after }: ListAt<Key>): boolean =>
    (before ?? []).some((one: string) => !(after ?? []).includes(one));

/** Whether what stood there is gone, or is something else. */
const overwrites =
  <Key extends string>(key: Key) =>
  (before: { readonly [Of in Key]?: unknown }, after: { readonly [Of in Key]?: unknown }): boolean =>
    before[key] !== undefined && before[key] !== after[key];

const CUSTOMER: MappingRules<CustomerFile> = {
  keys: {
    // Another name, or one less, and what is known of the company is not found under it.
    name: ({ name: before = '' }, { name: after = '' }) => compareCompanyNames(before, after) !== 'same',
    aliases: loses('aliases'),
    domains: loses('domains'),
    blinded_as: overwrites('blinded_as'),
    status: isFreer,
    paused_until: isFreer,
    industry: 'words',
    segment: 'words',
    region: 'words',
    country: 'words',
    employees: 'words',
    customer_since: 'words',
    owners: 'kinds',
    products: 'kinds',
    health: 'kinds',
    contract: 'kinds',
    excludes: 'kinds',
    limits: 'kinds',
    consent: 'kinds',
    advocates: 'kinds',
    stories: 'kinds',
    assets: 'kinds',
    activity: 'kinds',
    gives: 'kinds',
  },
};

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

/** The day on which a pause is over: before all others where there is none, after them where it has no end. */
const pausedUntil = ({ status, paused_until }: Partial<CustomerFile>): string =>
  paused_until ?? (status === 'paused' ? '~' : '');

const OWNERS: MappingRules<Owners> = { keys: { account: 'words', references: 'words', sponsor: 'words' } };

const LEVELS = { 'no-longer-using': 0, implementing: 1, 'in-production': 2 };

const PRODUCT: MappingRules<ProductInUse> = {
  keys: { id: 'words', level: rises('level', LEVELS, 'implementing'), since: 'words' },
  isLooserWithout: ({ level }) => level !== 'in-production',
  // Of a customer of whom no product was known, nothing was held back for want of one.
  isLooserWith: ({ level }, [{ products = [] }]) => products.length > 0 && level !== 'no-longer-using',
};

const HEALTH: MappingRules<Health> = {
  keys: {
    // Of health that nobody knows, as of that which is amber, somebody asks first.
    status: rises('status', { red: 0, amber: 1, green: 2 }, 'amber'),
    checked_on: 'facts',
    renewal_on: ({ renewal_on: before }, { renewal_on: after }) =>
      before !== undefined && (after === undefined || after > before),
    note: 'words',
  },
};

const CLAUSES = { struck: 0, absent: 0, standard: 1, negotiated: 1, unknown: 1 };

const CONTRACT: MappingRules<Contract> = {
  keys: { publicity_clause: rises('publicity_clause', CLAUSES, 'unknown'), checked_on: 'words' },
};

const CONSENT: MappingRules<Consent> = {
  keys: {
    id: 'words',
    subject: 'kinds',
    status: 'kinds',
    uses: 'kinds',
    audience: 'kinds',
    stories: 'kinds',
    territories: 'kinds',
    attribution: 'kinds',
    approval: 'kinds',
    requested_on: 'kinds',
    granted_on: 'kinds',
    expires_on: 'kinds',
    declined_on: 'kinds',
    withdrawn_on: 'kinds',
    ask_again_on: 'kinds',
    reason: 'words',
    granted_by: 'kinds',
    granted_as: 'kinds',
    basis: 'kinds',
    evidence: 'kinds',
    conditions: 'kinds',
    despite: 'words',
  },
};

const ADVOCATE: MappingRules<Advocate> = {
  keys: {
    id: 'words',
    // Somebody else under an id speaks with the consent and the willingness of the one before.
    name: ({ name: before }, { name: after }) =>
      before !== undefined && after !== undefined && slugOf(before) !== slugOf(after),
    title: 'words',
    persona: 'words',
    languages: 'words',
    topics: 'words',
    avoid_topics: loses('avoid_topics'),
    status: 'kinds',
    rest_until: 'kinds',
    uses: ({ uses: before = [] }, { uses: after = [] }) => after.some((use) => !before.includes(use)),
    limits: 'kinds',
    verified_on: 'facts',
  },
  // A new id has no limits, no rests and no past; whoever it is, they may be asked for more than before.
  isLooserWith: ({ status, uses = [] }) => status !== 'left' && uses.length > 0,
};

const STORY: MappingRules<Story> = {
  keys: {
    id: 'words',
    title: 'words',
    products: ({ products: before = [] }, { products: after = [] }) =>
      before.length > 0 && (after.length === 0 || after.some((product) => !before.includes(product))),
    use_cases: 'words',
    replaces: 'words',
    advocates: (before, after) => shiftOfLists(before.advocates, after.advocates).wider,
    challenge: 'words',
    solution: 'words',
    outcomes: 'kinds',
    reviewed_on: 'words',
  },
  // Only a customer without any story may be spoken of without one.
  isLooserWithout: (_, [, { stories = [] }]) => stories.length === 0,
  // Where they said no to a story, a new one may be the same under another name.
  isLooserWith: (_, [, { consent = [] }]) =>
    consent.some((record) => isRefusal(record) && (record.stories ?? []).length > 0),
};

const OUTCOME: MappingRules<Outcome> = {
  keys: {
    metric: 'words',
    before: 'words',
    after: 'words',
    change: 'words',
    measured_on: 'words',
    verified_by: 'words',
    evidence: 'words',
  },
};

/** Whether somebody relies on a piece of material as it is: its words were approved, or it is out somewhere. */
export const isSettled = ({ approved_text_sha256, status, placements = [] }: Partial<Asset>): boolean =>
  approved_text_sha256 !== undefined || status === 'live' || placements.length > 0;

const ofSettled =
  (isLooser: IsLooser<Asset>): IsLooser<Asset> =>
  (before, after) =>
    (isSettled(before) || isSettled(after)) && isLooser(before, after);

const audienceRank = ({ audience = 'public' }: Partial<Asset>): number => AUDIENCES.indexOf(audience);

const ASSET: MappingRules<Asset> = {
  keys: {
    id: 'words',
    use: ofSettled(overwrites('use')),
    story: ofSettled(overwrites('story')),
    advocate: ofSettled(overwrites('advocate')),
    attribution: ofSettled((before, after) => attributionRank(after) > attributionRank(before)),
    audience: ofSettled((before, after) => audienceRank(after) > audienceRank(before)),
    // Where it is shown an empty list limits nothing, and of what exists already it is nothing.
    territories: ofSettled(({ territories: before }, { territories: after }) => {
      const [old, now] = [before?.map(slugOf), after?.map(slugOf)];
      return shiftOfLists(old, now).wider || (now?.length === 0 && old !== undefined && old.length > 0);
    }),
    text: 'kinds',
    approved_text_sha256: 'kinds',
    // What goes live is judged by what standing says of it; out of retirement it counts as material again.
    status: ({ status: before }, { status: after, approved_text_sha256 }) =>
      before === 'retired' && after !== 'live' && approved_text_sha256 !== undefined,
    published_on: 'words',
    placements: 'kinds',
    disclosure: overwrites('disclosure'),
  },
  // It says that somebody approved these words.
  isLooserWith: ({ approved_text_sha256 }) => approved_text_sha256 !== undefined,
};

const PLACEMENT: MappingRules<Placement> = {
  keys: { where: 'words', since: 'facts', removed_on: 'facts', despite: 'words' },
};

const ENTRY: MappingRules<Activity> = {
  keys: {
    id: 'words',
    asked_on: 'facts',
    on: 'facts',
    use: 'facts',
    status: 'facts',
    advocate: 'facts',
    story: 'facts',
    prospect: 'facts',
    requested_by: 'words',
    opportunity: 'words',
    result: 'words',
    despite: 'words',
  },
};

const GIVE: MappingRules<Give> = {
  keys: { on: 'words', kind: 'words', note: 'words' },
  // A benefit that is on record has to be disclosed.
  isLooserWithout: () => true,
};

/** The mappings of a customer's file by the keys that lead there. */
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

const rulesAt = (path: Path): AnyMappingRules | undefined =>
  MAPPINGS[path.filter((step) => typeof step === 'string' && step !== '-').join('/')];

/** Whether a change of a customer's file makes more possible by itself, or hides something, whatever masks it today. */
export function isLooser({ spot, keys }: Change, states: States): boolean {
  const thing = rulesAt(spot.head);
  if (thing === undefined) return false;
  const [before, after] = [itemAt(states[0], spot.base), itemAt(states[1], spot.head)];
  const isKeyLooser = (key: string): boolean => {
    const direction = directionOf(thing, key);
    return typeof direction === 'function' && direction((before ?? {}) as never, (after ?? {}) as never);
  };
  if (keys !== undefined) return keys.some(isKeyLooser);
  if (before !== undefined && after !== undefined) return false;
  const isInList = [...spot.base, ...spot.head].includes('-');
  if (!isInList) return Object.keys(thing.keys).some(isKeyLooser);
  return after === undefined
    ? (thing.isLooserWithout?.(before as never, states) ?? false)
    : (thing.isLooserWith?.(after as never, states) ?? false);
}

/** A key that the schema does not know is the user's own. */
const directionOf = ({ keys }: AnyMappingRules, key: string): Direction<never> => ownValue(keys, key) ?? 'words';

/** Whether a change says only what no answer depends on, and hides nothing; of what has kinds of its own, the rest says nothing new. */
export function isWords({ kind, spot, keys }: Change): boolean {
  if (spot.head.some((step) => String(step).startsWith('x-'))) return true;
  const thing = rulesAt(spot.head);
  return (
    thing !== undefined &&
    (keys ?? Object.keys(thing.keys)).every((key) => {
      const direction = directionOf(thing, key);
      return direction === 'words' || (direction === 'kinds' && kind === 'text-changed');
    })
  );
}

/** What stands at a path of a file. */
export function itemAt(data: CustomerFile, path: Path): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      Array.isArray(node) ? node[Number(step)] : isMapping(node) ? valueIn(node, String(step)) : undefined,
    data,
  );
}
