import type { Attribution, Consent } from '../model/customer.ts';
import { AUDIENCES } from '../model/use.ts';
import { slugOf } from '../text/slug.ts';
import { isEqual } from '../values/equality.ts';
import { type Shift, shiftOfLists, shiftOfRanks } from './shift.ts';

/** What a grant or request covers, and under which terms. */
export const SCOPE = [
  'uses',
  'audience',
  'stories',
  'territories',
  'attribution',
  'approval',
  'expires_on',
  'conditions',
] as const satisfies readonly (keyof Consent)[];
export type ScopeKey = (typeof SCOPE)[number];

/** How the scope of a grant or request differs from that of another, in one key. */
export function shiftOf(key: ScopeKey, before: Consent, after: Consent): Shift {
  switch (key) {
    case 'uses':
      return shiftOfLists(before.uses, after.uses);
    case 'stories':
      return shiftOfLists(before.stories, after.stories);
    case 'territories':
      return shiftOfLists(before.territories?.map(slugOf), after.territories?.map(slugOf));
    case 'audience':
      return shiftOfRanks(audienceRank(before), audienceRank(after));
    case 'attribution':
      return shiftOfRanks(attributionRank(before), attributionRank(after));
    case 'approval':
      return shiftOfRanks(Number(before.approval === 'once'), Number(after.approval === 'once'));
    case 'expires_on':
      return shiftOfRanks(before.expires_on ?? '~', after.expires_on ?? '~');
    case 'conditions': {
      // Nobody but a person can say whether other words ask for more or for less, so they do both.
      const isOther = plain(before.conditions) !== plain(after.conditions);
      return { wider: isOther && before.conditions !== undefined, narrower: isOther && after.conditions !== undefined };
    }
  }
}

const ATTRIBUTIONS: readonly Attribution[] = ['blinded', 'role-only', 'named'];

/** How much of them is told: more is more. */
export const attributionRank = ({ attribution = 'named' }: { readonly attribution?: Attribution }): number =>
  ATTRIBUTIONS.indexOf(attribution);
const audienceRank = ({ audience = 'internal' }: Consent): number => AUDIENCES.indexOf(audience);
const plain = (text = ''): string => text.trim().replace(/\s+/g, ' ');

/** What a decline or withdrawal says no to. */
const REFUSED = ['uses', 'audience', 'stories', 'territories'] as const satisfies readonly ScopeKey[];

/** How a refusal differs from what it was: `wider` where it says no to more. */
export function shiftOfRefusal(key: ScopeKey, before: Consent, after: Consent): Shift {
  if (!REFUSED.some((refused) => refused === key)) return { wider: false, narrower: false };
  // Of a refusal an empty list limits nothing, as an absent one does; and a decline meets the larger audiences.
  if (key === 'stories' || key === 'territories') {
    const all = (record: Consent) => ({ ...record, [key]: record[key]?.length === 0 ? undefined : record[key] });
    return shiftOf(key, all(before), all(after));
  }
  if (key !== 'audience') return shiftOf(key, before, after);
  return before.status === 'withdrawn' ? { wider: false, narrower: false } : shiftOf(key, after, before);
}

/** Whether a grant renews an earlier one: the same subject and the same or a smaller scope, with a later end. */
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

/** Whether a key says the same in both: a default that is written out says what it said before. */
export function saysSame(key: keyof Consent, before: Consent, after: Consent): boolean {
  const [old, now] = [before[key] ?? DEFAULTS[key], after[key] ?? DEFAULTS[key]];
  return isEqual(old, now);
}
