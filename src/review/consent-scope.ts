import type { Attribution, Consent } from '../model/customer.ts';
import { AUDIENCES } from '../model/use.ts';
import { slugOf } from '../text/slug.ts';
import { isEqual } from '../values/equality.ts';
import { type Shift, shiftOfDurations, shiftOfLists, shiftOfRanks } from './shift.ts';

/** Keys of the scope and the terms of a grant or request. */
export const SCOPE = [
  'uses',
  'audience',
  'stories',
  'territories',
  'places',
  'attribution',
  'approval',
  'requires',
  'begins_on',
  'expires_on',
  'conditions',
  'disclaimer',
  'guidelines',
  'named_as',
  'takedown_within',
  'may_stay',
  'replaces',
] as const satisfies readonly (keyof Consent)[];
export type ScopeKey = (typeof SCOPE)[number];

/** Compares one key of the scope of two grants or requests. */
export function shiftOf(key: ScopeKey, before: Consent, after: Consent): Shift {
  switch (key) {
    case 'uses':
      return shiftOfLists(before.uses, after.uses);
    case 'stories':
      return shiftOfLists(before.stories, after.stories);
    case 'territories':
      return shiftOfLists(before.territories?.map(slugOf), after.territories?.map(slugOf));
    case 'places':
      return shiftOfLists(before.places, after.places);
    case 'may_stay':
      return shiftOfLists(before.may_stay ?? [], after.may_stay ?? []);
    // Removing an item of these lists removes what it asks for or ends.
    case 'requires':
    case 'replaces':
      return shiftOfLists(after[key] ?? [], before[key] ?? []);
    case 'begins_on':
      return shiftOfRanks(after.begins_on ?? '', before.begins_on ?? '');
    case 'takedown_within':
      return shiftOfDurations(before.takedown_within ?? NEVER, after.takedown_within ?? NEVER);
    case 'audience':
      return shiftOfRanks(audienceRank(before), audienceRank(after));
    case 'attribution':
      return shiftOfRanks(attributionRank(before), attributionRank(after));
    case 'approval':
      return shiftOfRanks(Number(before.approval === 'once'), Number(after.approval === 'once'));
    case 'expires_on':
      return shiftOfRanks(before.expires_on ?? '~', after.expires_on ?? '~');
    case 'guidelines':
      return { wider: isGone(before.guidelines, after.guidelines), narrower: before.guidelines !== after.guidelines };
    case 'disclaimer':
    case 'named_as': {
      // Lists show these words to everybody, so that new ones say more as well.
      const isOther = plain(before[key]) !== plain(after[key]);
      return { wider: isOther, narrower: isOther };
    }
    case 'conditions': {
      // Only a person can say whether other words ask for more or for less, so they count as both.
      const isOther = plain(before[key]) !== plain(after[key]);
      return { wider: isOther && before[key] !== undefined, narrower: isOther && after[key] !== undefined };
    }
  }
}

/** Longer than any term to take something down. */
const NEVER = '99999y';

const isGone = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after === undefined;

const ATTRIBUTIONS: readonly Attribution[] = ['blinded', 'role-only', 'named'];

/** The rank of an attribution; a higher one reveals more. */
export const attributionRank = ({ attribution = 'named' }: { readonly attribution?: Attribution }): number =>
  ATTRIBUTIONS.indexOf(attribution);
const audienceRank = ({ audience = 'internal' }: Consent): number => AUDIENCES.indexOf(audience);
const plain = (text = ''): string => text.trim().replace(/\s+/g, ' ');

/** Keys that go on to bind after the end of a grant: what one of them lets through is a smaller refusal. */
export const TERMS_OF_END = ['takedown_within', 'may_stay', 'replaces'] as const satisfies readonly ScopeKey[];

/** Keys of the scope of a decline or withdrawal. */
const REFUSED = ['uses', 'audience', 'stories', 'territories', 'places'] as const satisfies readonly ScopeKey[];

/** Compares one key of the scope of two refusals: `wider` where it refuses more. */
export function shiftOfRefusal(key: ScopeKey, before: Consent, after: Consent): Shift {
  if (TERMS_OF_END.some((term) => term === key)) return shiftOf(key, after, before);
  if (!REFUSED.some((refused) => refused === key)) return { wider: false, narrower: false };
  // An empty list limits no refusal, as an absent one does. A decline meets the larger audiences.
  if (key === 'stories' || key === 'territories' || key === 'places') {
    const all = (record: Consent) => ({ ...record, [key]: record[key]?.length === 0 ? undefined : record[key] });
    return shiftOf(key, all(before), all(after));
  }
  if (key !== 'audience') return shiftOf(key, before, after);
  return before.status === 'withdrawn' ? { wider: false, narrower: false } : shiftOf(key, after, before);
}

/** Says whether a grant renews an earlier one: the same subject, the same or a smaller scope, and a later end. */
export function isRenewal(grant: Consent, earlier: Consent): boolean {
  return (
    grant.status === 'granted' &&
    earlier.status === 'granted' &&
    (grant.subject ?? 'company') === (earlier.subject ?? 'company') &&
    (grant.granted_on ?? '~') >= (earlier.granted_on ?? '') &&
    (isClause(grant) || !isClause(earlier)) &&
    SCOPE.every((key) => shiftOf(key, earlier, grant).wider === (key === 'expires_on'))
  );
}

/** A contract clause carries less than any other basis. */
const isClause = ({ basis = 'contract-clause' }: Consent): boolean => basis === 'contract-clause';

const DEFAULTS: Readonly<Partial<Record<string, string>>> = {
  subject: 'company',
  audience: 'internal',
  attribution: 'named',
  approval: 'per-use',
  basis: 'contract-clause',
};

/** Says whether a key means the same in both. A default that is written out changes nothing. */
export function saysSame(key: keyof Consent, before: Consent, after: Consent): boolean {
  const [old, now] = [before[key] ?? DEFAULTS[key], after[key] ?? DEFAULTS[key]];
  return isEqual(old, now);
}
