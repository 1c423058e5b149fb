// A customer with two people, for whom everything is in order on the first of October.

import { DEFAULT_POLICY } from '../../src/model/config.ts';
import type { Activity, Customer, CustomerFile } from '../../src/model/customer.ts';
import { isRefused, type MutationPlan, type RefusedMutation } from '../../src/mutations/mutation.ts';

export const TODAY = '2026-10-01';
export const POLICY = DEFAULT_POLICY;

const DATA: CustomerFile = {
  name: 'Nordlicht Robotics GmbH',
  status: 'active',
  health: { status: 'green', checked_on: '2026-09-01' },
  consent: [
    {
      id: 'time-2026',
      status: 'granted',
      uses: ['reference-call', 'site-visit', 'speaking', 'case-study'],
      audience: 'public',
      approval: 'once',
      granted_on: '2026-02-01',
      expires_on: '2027-01-31',
      granted_by: 'Karl Ohlsen',
      basis: 'email',
      evidence: 'vault:consents/nordlicht-2026.eml',
    },
    { id: 'press', status: 'declined', uses: ['press-interview'], declined_on: '2026-09-01' },
    { id: 'analysts', status: 'withdrawn', uses: ['analyst-call'], withdrawn_on: '2026-09-01' },
  ],
  advocates: [
    { id: 'pat-doe', name: 'Pat Doe', uses: ['reference-call', 'speaking'], verified_on: '2026-07-01' },
    { id: 'zoe-brueckner', name: 'Zoë Brückner', uses: ['reference-call', 'site-visit'], verified_on: '2026-07-01' },
  ],
  stories: [{ id: 'month-end' }],
};

/** The customer, with what differs. */
export const nordlicht = (differs: Partial<CustomerFile> = {}): Customer => ({
  id: 'nordlicht',
  file: 'customers/nordlicht.yaml',
  data: { ...DATA, ...differs },
  broken: false,
});

/** The customer with a ledger. */
export const withLedger = (...activity: readonly Activity[]): Customer => nordlicht({ activity });

/** The written entry: the new one, or the changed keys of an updated one. */
export function written(planned: MutationPlan): Readonly<Record<string, unknown>> {
  if (isRefused(planned)) throw new Error(planned.refused);
  const [first] = planned.edits;
  if (first?.op === 'append') return first.value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(planned.edits.map(({ path, value }) => [String(path.at(-1)), value]));
}

/** The codes of the reasons of a refusal. */
export function refusalOf(planned: MutationPlan): RefusedMutation & { readonly codes: readonly string[] } {
  if (!isRefused(planned)) throw new Error(`it is not refused: ${planned.sentence}`);
  return { ...planned, codes: (planned.reasons ?? []).map(({ code }) => code) };
}
