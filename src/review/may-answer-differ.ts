import type { Policy } from '../model/config.ts';
import type { Customer, CustomerFile, Use } from '../model/customer.ts';
import type { InformationalKeys } from '../model/generated/informational-keys.generated.ts';
import { needsPerson } from '../model/use.ts';
import { isIdentical } from '../values/equality.ts';

/** A customer under a policy; undefined where there is no such customer. */
export interface CustomerState {
  readonly customer: Customer | undefined;
  readonly policy: Policy;
}

/** The uses for which a verdict or its day depends on a key. Records of consent name theirs. */
type AnswersFor = 'any-use' | 'use-of-a-person' | 'use-of-the-record' | 'none';

const FILE_KEYS: Readonly<Record<Exclude<keyof CustomerFile, InformationalKeys['']>, AnswersFor>> = {
  name: 'none',
  aliases: 'none',
  domains: 'none',
  mentions: 'none',
  blinded_as: 'none',
  status: 'any-use',
  paused_until: 'any-use',
  owners: 'none',
  products: 'any-use',
  health: 'any-use',
  contract: 'any-use',
  excludes: 'any-use',
  approvers: 'any-use',
  quiet_periods: 'any-use',
  parent: 'any-use',
  acquired_on: 'any-use',
  limits: 'use-of-a-person',
  consent: 'use-of-the-record',
  advocates: 'use-of-a-person',
  stories: 'any-use',
  assets: 'use-of-a-person',
  activity: 'use-of-a-person',
  gives: 'none',
};

const POLICY_KEYS: Readonly<Record<keyof Policy, AnswersFor>> = {
  health: 'any-use',
  regions: 'any-use',
  sites: 'any-use',
  advocate: 'use-of-a-person',
  limits: 'use-of-a-person',
  rest: 'use-of-a-person',
  fiscal_year_starts: 'use-of-a-person',
  consent: 'none',
  story: 'none',
  decline: 'none',
  takedown: 'none',
  coverage: 'none',
};

/**
 * Makes a predicate that says whether two states may answer differently for a use. If they may not, no question is
 * needed.
 */
export function mayAnswerDiffer(before: CustomerState, after: CustomerState): (use: Use) => boolean {
  const [old, now] = [before.customer, after.customer];
  if (old === undefined || now === undefined || old.broken !== now.broken) return () => true;
  if (!isIdentical(linksOf(old), linksOf(now))) return () => true;
  const [data, policy] = [
    [old.data, now.data],
    [before.policy, after.policy],
  ] as const;
  const bears = (on: AnswersFor) => differ(data, FILE_KEYS, on) || differ(policy, POLICY_KEYS, on);
  const bearsOnAny = bears('any-use');
  const bearsOnPerson = bears('use-of-a-person');
  const isConsentSame = !bears('use-of-the-record');
  return (use) =>
    bearsOnAny ||
    (bearsOnPerson && needsPerson(use)) ||
    (!isConsentSame && !isIdentical(recordsFor(old.data, use), recordsFor(now.data, use)));
}

/** The other files that a customer's answers come from. */
export const linksOf = ({ twins, parents, samePeople, employers }: Customer) => ({
  twins,
  parents,
  samePeople,
  employers,
});

/** Says whether a key that uses of one kind depend on has another value. */
const differ = <Key extends string>(
  [a, b]: readonly [{ readonly [Of in Key]?: unknown }, { readonly [Of in Key]?: unknown }],
  keys: Readonly<Record<Key, AnswersFor>>,
  on: AnswersFor,
): boolean =>
  a !== b && Object.keys(keys).some((key) => keys[key as Key] === on && !isIdentical(a[key as Key], b[key as Key]));

// A record that replaces others may be of other uses, and a refusal of the name bears on all that show it.
const recordsFor = ({ consent = [] }: CustomerFile, use: Use) =>
  consent.filter(({ uses, replaces }) => uses.includes(use) || uses.includes('name') || replaces !== undefined);
