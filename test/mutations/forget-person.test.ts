// A person who is forgotten in one file: what they refused there follows them, as far as no name does.
import { expect, test } from 'vitest';
import { planForget } from '../../src/mutations/plan-forget.ts';
import { customerFrom, dataAfter, mutationOf } from './plans.ts';

const fileWith = (person: string, consent: string): string => `name: Nordlicht
advocates: [{ id: ann, name: Ann One, person: ${person}, uses: [quote] }]
consent: [{ id: own, subject: ann, status: ${consent}, uses: [quote] }]
`;
const DECLINED = 'declined, declined_on: 2026-09-01, reason: other';

test.each([
  ['p-17', DECLINED, { person: 'p-17' }, '"p-17" is kept under "person"'],
  ['ann-one', DECLINED, {}, 'holds in this file only now'],
  ['p-17', 'requested', {}, ''],
])('of %s, %s, is left %o', (person, consent, left, note) => {
  const customer = customerFrom(fileWith(person, consent));
  const planned = planForget(customer, 'ann');
  const [advocate] = (dataAfter(customer, planned) as { advocates: object[] }).advocates;
  expect(advocate).toEqual({ id: expect.stringMatching(/^(?:ann|person-1)$/), status: 'left', ...left });
  expect(JSON.stringify(advocate)).not.toMatch(/one/i);
  expect(mutationOf(planned).notes?.join('\n')).toContain(note);
});
