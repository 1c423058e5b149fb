import type { Policy } from '../model/config.ts';
import type { Customer, CustomerFile, Use } from '../model/customer.ts';
import { needsPerson } from '../model/use.ts';
import { isIdentical } from '../values/equality.ts';

/** A customer under a policy; undefined where there is no such customer. */
export interface CustomerState {
  readonly customer: Customer | undefined;
  readonly policy: Policy;
}

/**
 * Keys that a verdict and its day depend on, besides the records of consent: for any use, and for one that needs a
 * person.
 */
const ANSWER_KEYS = {
  file: {
    anyUse: ['status', 'paused_until', 'products', 'excludes', 'health', 'contract', 'stories'],
    person: ['advocates', 'assets', 'activity', 'limits'],
  },
  policy: { anyUse: ['health', 'regions'], person: ['advocate', 'limits', 'rest'] },
} as const satisfies {
  readonly file: AnswerKeys<CustomerFile>;
  readonly policy: AnswerKeys<Policy>;
};

interface AnswerKeys<Of> {
  readonly anyUse: readonly (keyof Of)[];
  readonly person: readonly (keyof Of)[];
}

/**
 * Makes a predicate that says whether two states may answer differently for a use. If they may not, no question is
 * needed.
 */
export function mayAnswerDiffer(before: CustomerState, after: CustomerState): (use: Use) => boolean {
  const [old, now] = [before.customer, after.customer];
  if (old === undefined || now === undefined || old.broken !== now.broken) return () => true;
  const [data, policy] = [
    [old.data, now.data],
    [before.policy, after.policy],
  ] as const;
  const bearsOnAny = differ(data, ANSWER_KEYS.file.anyUse) || differ(policy, ANSWER_KEYS.policy.anyUse);
  const bearsOnPerson = differ(data, ANSWER_KEYS.file.person) || differ(policy, ANSWER_KEYS.policy.person);
  const isConsentSame = !differ(data, ['consent']);
  return (use) =>
    bearsOnAny ||
    (bearsOnPerson && needsPerson(use)) ||
    (!isConsentSame && !isIdentical(recordsFor(old.data, use), recordsFor(now.data, use)));
}

const differ = <Of extends object>([a, b]: readonly [Of, Of], keys: readonly (keyof Of)[]): boolean =>
  a !== b && keys.some((key) => !isIdentical(a[key], b[key]));

const recordsFor = ({ consent = [] }: CustomerFile, use: Use) => consent.filter(({ uses }) => uses.includes(use));
