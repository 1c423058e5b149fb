// The records of a customer who withdraws a yes.
import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../src/consent/standing.ts';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import { openRecords, planWithdrawal, type WithdrawalWish } from '../../src/mutations/plan-withdrawal.ts';
import { customerFrom, done, mutationOf, refusalOf } from './plans.ts';

const TODAY = '2026-10-01';

const customer = customerFrom(`name: Hexa Loom
status: active
consent:
  - { id: old-2024, status: granted, uses: [quote], granted_on: 2024-02-01, expires_on: 2025-01-31 }
  - { id: gone-2025, status: withdrawn, uses: [logo], granted_on: 2025-02-01, withdrawn_on: 2025-06-01, reason: legal }
  - { id: press-2025, status: declined, uses: [press-release], declined_on: 2025-06-02, reason: corporate-policy }
  - { id: public-2026, status: granted, uses: [quote, case-study], audience: public, granted_on: 2026-02-01, conditions: No headcount. }
  - { id: video-2027, status: granted, uses: [video], granted_on: 2027-01-01 }
  - { id: talks-2026, status: requested, uses: [speaking], requested_on: 2026-09-01 }
  - { id: award-2026, status: requested, uses: [award], requested_on: 2026-08-01 }
  - { id: award-no, status: declined, uses: [award], declined_on: 2026-08-20 }
  - { id: kim-2026, subject: kim-okafor, status: granted, uses: [quote], audience: public, granted_on: 2026-02-01 }
advocates:
  - { id: kim-okafor, uses: [quote] }
`);

const wish: WithdrawalWish = { ids: undefined, subject: undefined, reason: 'unhappy', on: TODAY };
const statusOf = (planned: ReturnType<typeof planWithdrawal>) =>
  (done(customer, planned).data.consent ?? []).flatMap(({ id, status, withdrawn_on }) =>
    status === 'withdrawn' && withdrawn_on === TODAY ? [id] : [],
  );

describe('which records', () => {
  test.each<[string, Partial<WithdrawalWish>, readonly string[]]>([
    ['all that run or are still to, and open requests', {}, ['public-2026', 'video-2027', 'talks-2026', 'kim-2026']],
    ['all of the company', { subject: 'company' }, ['public-2026', 'video-2027', 'talks-2026']],
    ['all of one person', { subject: 'kim-okafor' }, ['kim-2026']],
    ['one by name', { ids: ['public-2026'] }, ['public-2026']],
    ['one that ended', { ids: ['old-2024'] }, ['old-2024']],
    ['one that is withdrawn already, and one that is not', { ids: ['gone-2025', 'video-2027'] }, ['video-2027']],
  ])('%s', (_, wanted, ids) => {
    expect(statusOf(planWithdrawal(customer, { ...wish, ...wanted }, TODAY))).toEqual(ids);
  });

  test('an answered request is not open, and neither is what ended', () => {
    expect(openRecords(customer.data, TODAY).map(({ record }) => record.id)).not.toContain('award-2026');
    expect(openRecords(customer.data, TODAY).map(({ record }) => record.id)).not.toContain('old-2024');
  });
});

test('it is the same record with a status: nothing else of it or of the others changes', () => {
  const { edits, sentence } = mutationOf(
    planWithdrawal(customer, { ...wish, ids: ['public-2026'], on: '2026-09-30' }, TODAY),
  );
  expect(edits).toEqual([
    { op: 'set', path: ['consent', 3, 'status'], value: 'withdrawn' },
    { op: 'set', path: ['consent', 3, 'withdrawn_on'], value: '2026-09-30' },
    { op: 'set', path: ['consent', 3, 'reason'], value: 'unhappy' },
  ]);
  expect(sentence).toBe('withdrew "public-2026" (quote, case-study), reason: unhappy');
});

describe('nothing is taken back before it was said', () => {
  test.each<[id: string, on: string, refused: string | undefined]>([
    ['public-2026', '2026-01-31', '"public-2026" was granted on 2026-02-01, after 2026-01-31'],
    ['public-2026', '2026-02-01', undefined],
    ['talks-2026', '2026-08-31', '"talks-2026" was asked for on 2026-09-01, after 2026-08-31'],
    ['video-2027', '2026-09-30', undefined],
  ])('%s on %s', (id, on, refused) => {
    const planned = planWithdrawal(customer, { ...wish, ids: [id], on }, TODAY);
    if (refused === undefined) expect(mutationOf(planned).edits).toHaveLength(3);
    else expect(refusalOf(planned).refused).toBe(refused);
  });
});

test("a person's own consent is reported as theirs", () => {
  expect(mutationOf(planWithdrawal(customer, { ...wish, ids: ['kim-2026'] }, TODAY)).sentence).toBe(
    'withdrew kim-okafor\'s "kim-2026" (quote), reason: unhappy',
  );
});

test('what is withdrawn already stays as it is', () => {
  expect(mutationOf(planWithdrawal(customer, { ...wish, ids: ['gone-2025'] }, TODAY))).toEqual({
    edits: [],
    sentence: '"gone-2025" (logo) is withdrawn already',
  });
});

test('all, and nothing is left', () => {
  const off = done(customer, planWithdrawal(customer, wish, TODAY));
  expect(mutationOf(planWithdrawal(off, wish, TODAY)).edits).toEqual([]);
});

test('a decline was no yes', () => {
  expect(refusalOf(planWithdrawal(customer, { ...wish, ids: ['public-2026', 'press-2025'] }, TODAY)).refused).toBe(
    '"press-2025" was declined: there is no yes to take back',
  );
});

describe('a grant that seems to run beside it', () => {
  const two = (stories: string) =>
    customerFrom(`name: Hexa Loom
consent:
  - { id: first, status: granted, uses: [quote, video], granted_on: 2026-02-01, stories: [looms] }
  - { id: second, status: granted, uses: [quote, logo], granted_on: 2026-03-01${stories} }
stories: [{ id: looms }, { id: dyes }]
`);

  test.each([
    ['of all stories', '', 1],
    ['of the same story', ', stories: [dyes, looms]', 1],
    ['of another story', ', stories: [dyes]', 0],
  ])('%s', (_, stories, notes) => {
    const mutation = mutationOf(planWithdrawal(two(stories), { ...wish, ids: ['first'] }, TODAY));
    expect(mutation.notes).toHaveLength(notes);
    for (const note of mutation.notes ?? [])
      expect(note).toContain('"second" still runs, but the withdrawal overrides it for quote');
  });
});

describe('some places only', () => {
  const of = (keys: string) =>
    customerFrom(`name: Hexa Loom
status: active
consent:
  - { id: public-2026, status: granted, uses: [logo], audience: public, granted_on: 2026-02-01, basis: email, takedown_within: 1d, may_stay: [print]${keys} }
`);
  const narrow = (customer: ReturnType<typeof of>, places: readonly string[]) =>
    planWithdrawal(customer, { ...wish, ids: ['public-2026'], places }, TODAY);

  test('get a withdrawal of their own, and the grant stays for the rest', () => {
    const customer = of('');
    const planned = narrow(customer, ['ads', 'print']);
    expect(mutationOf(planned)).toMatchObject({
      sentence: 'withdrew ads, print of "public-2026" (logo), reason: unhappy',
      notes: ['the rest stays usable: "public-2026" (logo)'],
    });
    const after = done(customer, planned);
    expect(after.data.consent).toMatchObject([
      { id: 'public-2026', status: 'granted' },
      {
        status: 'withdrawn',
        withdrawn_on: TODAY,
        places: ['ads', 'print'],
        takedown_within: '1d',
        may_stay: ['print'],
      },
    ]);
    const verdictAt = (place: string) =>
      verdictOf(after, { use: 'logo', on: TODAY, place }, DEFAULT_POLICY) === 'no' ? 'no' : 'yes';
    expect(['ads:spring', 'print:a', 'deck:a'].map(verdictAt)).toEqual(['no', 'no', 'yes']);
    expect(mutationOf(narrow(after, ['ads', 'print'])).edits).toEqual([]);
  });

  test('end a grant for no others', () => {
    const customer = of(', places: [ads]');
    const { consent } = done(customer, narrow(customer, ['ads', 'print'])).data;
    expect(consent).toMatchObject([{ id: 'public-2026', status: 'withdrawn' }]);
  });

  test('are not taken back from a request', () => {
    const planned = planWithdrawal(customer, { ...wish, ids: ['talks-2026'], places: ['event'] }, TODAY);
    expect(refusalOf(planned).refused).toBe('"talks-2026" was only asked for: there are no places to take back');
  });
});
