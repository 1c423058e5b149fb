import { standing, verdictOf } from '../consent/standing.ts';
import { isStillThere } from '../consent/still-there.ts';
import type { Policy } from '../model/config.ts';
import type { Advocate, Customer, CustomerFile, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Reason } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';

/** A customer who could fill a gap, and why. */
export interface Candidate {
  readonly customer: string;
  readonly why: string;
}

/** The use and the day that a gap is about. */
interface WantedUse {
  readonly for: Use;
  readonly on: Day;
}

// A customer sits at many cells, and is asked about for each.
const CANDIDATES = new WeakMap<Customer, { readonly key: string; readonly found: Candidate | undefined }>();

/**
 * Says why a customer could be won for a use: willing but only nominated, declined and the day to ask again has come, or
 * blinded only. Undefined where they are ready by name, and where anything else speaks against them.
 */
export function candidateOf(customer: Customer, wanted: WantedUse, policy: Policy): Candidate | undefined {
  const key = JSON.stringify([wanted.for, wanted.on]);
  const known = CANDIDATES.get(customer);
  if (known?.key === key) return known.found;
  const why = customer.broken ? undefined : whyOf(customer, wanted, policy);
  const found = why === undefined ? undefined : { customer: customer.id, why };
  CANDIDATES.set(customer, { key, found });
  return found;
}

function whyOf(customer: Customer, { for: use, on }: WantedUse, policy: Policy): string | undefined {
  const verdict = verdictOf(customer, { use, on }, policy);
  if (verdict === 'ready') {
    const { attribution } = standing(customer, { use, on }, policy);
    return attribution === 'blinded' ? 'ready, but blinded only' : undefined;
  }
  if (verdict !== 'no') return undefined;
  for (const person of willingFor(customer.data, use, on)) {
    const { reasons } = standing(customer, { use, on, ...(person && { advocate: person.id }) }, policy);
    const against = reasons.filter(({ verdict }) => verdict === 'no');
    const declined = against.find(({ code }) => code === 'consent/declined');
    if (declined !== undefined && against.every((reason) => hasCome(reason, on)))
      return `declined, and may be asked again since ${declined.raise_on}`;
    const isNominated = against.some(({ code }) => code === 'customer/nominated');
    if (isNominated && against.every(({ code }) => MET_BY_ASKING.includes(code)))
      return `only nominated, and ${person === undefined ? 'nothing else speaks against it' : `${person.id} is willing`}`;
  }
  return undefined;
}

const hasCome = ({ code, raise_on }: Reason, on: Day): boolean =>
  code === 'consent/declined' && raise_on !== undefined && raise_on <= on;

/** The reasons that end once the customer is active and has said yes. */
const MET_BY_ASKING: readonly string[] = ['customer/nominated', 'consent/missing', 'consent/requested'];

/** The advocates who are willing and still there; `undefined` alone for a use that needs nobody. */
const willingFor = ({ advocates = [] }: CustomerFile, use: Use, on: Day): readonly (Advocate | undefined)[] =>
  needsPerson(use) ? advocates.filter((person) => isStillThere(person, on) && person.uses?.includes(use)) : [undefined];
