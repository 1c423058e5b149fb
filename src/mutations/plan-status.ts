import type { Policy } from '../model/config.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import { commandLine } from '../text/command-line.ts';
import type { MutationPlan } from './mutation.ts';
import { standingMoves } from './standing-moves.ts';

/** Makes a customer an active reference, and ends a pause. Who asked not to be contacted stays so. */
export function planActivation(customer: Customer, policy: Policy, today: Day): MutationPlan {
  const { id, data } = customer;
  const { status = 'nominated', paused_until: until, ...rest } = data;
  if (status === 'do-not-contact') {
    const hint = commandLine`where they took that back in writing, change it by hand: refs edit ${id}`;
    return { refused: 'they asked not to be contacted', hint };
  }
  const edits: readonly Edit[] = [
    ...(status === 'active' ? [] : [{ op: 'set', path: ['status'], value: 'active' } as const]),
    ...(until === undefined ? [] : [{ op: 'remove', path: ['paused_until'] } as const]),
  ];
  const next = commandLine`refs show ${id}`;
  if (edits.length === 0) return { edits, sentence: 'the customer is active already', next };
  return {
    edits,
    sentence: `activated the customer (it was ${status === 'active' ? `paused until ${until}` : status})`,
    notes: standingMoves(customer, { ...rest, status: 'active' }, policy, today),
    next,
  };
}

/** Gives an active customer a rest: until a day, or until they are activated. */
export function planPause(customer: Customer, until: Day | undefined, policy: Policy, today: Day): MutationPlan {
  const { id, data } = customer;
  const { status = 'nominated', paused_until: known, ...rest } = data;
  // A pause is over on its day, and makes an active reference of anything else.
  if (status !== 'active' && status !== 'paused') {
    const hint = status === 'nominated' ? commandLine`where they agreed: refs activate ${id}` : undefined;
    return { refused: `it is ${status}, which is more than paused`, ...(hint !== undefined && { hint }) };
  }
  const edits = pauseEdits(data, until);
  const next = until === undefined ? commandLine`refs activate ${id}` : commandLine`refs show ${id}`;
  const during = until === undefined ? 'with no day on which that ends' : `until ${until}`;
  if (edits.length === 0) return { edits, sentence: `the customer is paused ${during} already`, next };
  const paused: CustomerFile = { ...rest, status: 'paused', ...(until !== undefined && { paused_until: until }) };
  return {
    edits,
    sentence: `paused the customer ${during}`,
    notes: [
      ...standingMoves(customer, paused, policy, today),
      ...(known === undefined || known === until ? [] : [`until now that was ${known}`]),
    ],
    next,
  };
}

function pauseEdits({ status, paused_until: known }: CustomerFile, until: Day | undefined): readonly Edit[] {
  const path = ['paused_until'];
  return [
    ...(status === 'paused' ? [] : [{ op: 'set', path: ['status'], value: 'paused' } as const]),
    ...(known === until
      ? []
      : [until === undefined ? ({ op: 'remove', path } as const) : ({ op: 'set', path, value: until } as const)]),
  ];
}
