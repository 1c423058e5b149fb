// A no: always written, with its reason and the day from which it may be raised again.
import { describe, expect, test } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/model/config.ts';
import { type DeclineWish, planDecline } from '../../src/mutations/plan-decline.ts';
import { customerFrom, done, foundAfter, mutationOf, refusalOf } from './plans.ts';

const TODAY = '2026-10-01';

const file = (rest = '', status = 'active') => `name: Nordlicht Robotics
status: ${status}
health: { status: green, checked_on: 2026-09-01 }
advocates:
  - { id: pat-doe, uses: [quote], verified_on: 2026-09-01 }
${rest}`;

const request = (more = '') => `consent:
  - id: public-2026
    status: requested
    uses: [logo, case-study]
    audience: public
${more}    requested_on: 2026-09-14
`;

const grant = `consent:
  - id: logo-2026
    status: granted
    uses: [logo]
    audience: public
    approval: once
    granted_on: 2026-02-01
    expires_on: 2027-01-31
    granted_by: Ada Lindqvist
    granted_as: legal
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
`;

const decline = (text: string, wish: Partial<DeclineWish> = {}) => {
  const customer = customerFrom(text);
  const said = { reason: 'corporate-policy', on: TODAY, ...wish } as const;
  return { customer, planned: planDecline(customer, said, DEFAULT_POLICY) };
};

describe('a request', () => {
  test.each<[says: string, wish: Partial<DeclineWish>]>([
    ['that is named', { request: 'public-2026' }],
    ['that is the only open one', {}],
    ['of just these uses', { uses: ['case-study', 'logo'] }],
  ])('moves on in place: one %s', (_, wish) => {
    const { customer, planned } = decline(file(request()), wish);
    const { edits, sentence, notes } = mutationOf(planned);
    expect(edits).toEqual([
      { op: 'set', path: ['consent', 0, 'status'], value: 'declined' },
      { op: 'set', path: ['consent', 0, 'declined_on'], value: TODAY },
      { op: 'set', path: ['consent', 0, 'reason'], value: 'corporate-policy' },
    ]);
    expect(sentence).toBe('declined logo, case-study for the public: corporate-policy ("public-2026")');
    expect(notes).toEqual([
      'it may be raised again from 2027-03-30 on, 180d later by policy: refs ask nordlicht logo case-study --audience public',
    ]);
    expect(foundAfter(customer, planned, TODAY)).toEqual([]);
  });

  test('keeps the day they named themselves', () => {
    const { customer, planned } = decline(file(request()), { askAgain: '2027-06-01' });
    expect(done(customer, planned).data.consent?.[0]?.ask_again_on).toBe('2027-06-01');
    expect(mutationOf(planned).notes?.[0]).toMatch(/^it may be raised again from 2027-06-01 on: refs ask/);
  });

  test('for a reason that policy lets rest for good says so, and brings no day', () => {
    const policy: Policy = { ...DEFAULT_POLICY, decline: { ask_again_after: '180d', by_reason: { legal: 'never' } } };
    const customer = customerFrom(file(request()));
    const planned = planDecline(customer, { reason: 'legal', on: TODAY, uses: ['logo', 'case-study'] }, policy);
    expect(mutationOf(planned).notes?.[0]).toBe('by policy it is never to be raised again, since the reason is legal');
    expect(done(customer, planned).data.consent?.[0]?.ask_again_on).toBeUndefined();
  });

  test('of which a part was declined stays, and the part is a record of the same scope', () => {
    const { customer, planned } = decline(file(request('    territories: [emea]\n')), { uses: ['logo'] });
    const [before, record] = done(customer, planned).data.consent ?? [];
    expect(before).toEqual(customer.data.consent?.[0]);
    expect(record).toEqual({
      id: expect.stringMatching(/^logo-2026-[0-9a-z]{4}$/),
      status: 'declined',
      uses: ['logo'],
      audience: 'public',
      territories: ['emea'],
      declined_on: TODAY,
      reason: 'corporate-policy',
    });
    expect(mutationOf(planned).notes).toContain('"public-2026" is still open for case-study');
  });
});

describe('uses that nobody has written down an ask for', () => {
  test('are a record of every audience', () => {
    const { customer, planned } = decline(file(), { uses: ['video', 'podcast'], reason: 'no-time' });
    expect(done(customer, planned).data.consent).toEqual([
      {
        id: expect.stringMatching(/^all-2026-[0-9a-z]{4}$/),
        status: 'declined',
        uses: ['video', 'podcast'],
        declined_on: TODAY,
        reason: 'no-time',
      },
    ]);
    const answer = standing(done(customer, planned), { use: 'video', on: TODAY }, DEFAULT_POLICY);
    expect(answer.reasons.find(({ code }) => code === 'consent/declined')?.raise_on).toBe('2027-03-30');
  });

  test('may be declined by one person for themselves', () => {
    const { customer, planned } = decline(file(), { uses: ['quote'], subject: 'pat-doe', reason: 'personal-risk' });
    expect(done(customer, planned).data.consent?.[0]).toMatchObject({ subject: 'pat-doe', uses: ['quote'] });
    expect(mutationOf(planned).notes?.[0]).toMatch(/refs ask nordlicht quote --subject pat-doe$/);
  });

  test('are written whatever the customer is', () => {
    expect(mutationOf(decline(file('', 'do-not-contact'), { uses: ['video'] }).planned).edits).toHaveLength(1);
  });

  test('that were granted are reported as overruled', () => {
    const { customer, planned } = decline(file(grant), { uses: ['logo'] });
    expect(mutationOf(planned).notes).toContain(
      'the grant "logo-2026" runs, and this no holds against it; if they took it back: refs withdraw nordlicht logo-2026',
    );
    expect(standing(done(customer, planned), { use: 'logo', on: TODAY }, DEFAULT_POLICY).verdict).toBe('no');
  });

  test('of a smaller scope than a grant overrule nothing', () => {
    const { planned } = decline(file(grant), { uses: ['case-study'] });
    expect(mutationOf(planned).notes).toHaveLength(1);
  });
});

describe('there is nothing to decline', () => {
  const declined = request('    declined_on: 2026-09-20\n').replace('requested\n', 'declined\n');
  test.each<[says: string, text: string, wish: Partial<DeclineWish>, refused: string, hint: string | undefined]>([
    [
      'in what was granted',
      file(grant),
      { request: 'logo-2026' },
      '"logo-2026" is granted, and what was granted is not declined',
      'if they took it back: refs withdraw nordlicht logo-2026',
    ],
    [
      'twice',
      file(declined),
      { request: 'public-2026' },
      '"public-2026" was declined on 2026-09-20 already',
      undefined,
    ],
    [
      'before it was asked for',
      file(request()),
      { on: '2026-09-13' },
      '"public-2026" was asked for on 2026-09-14, after 2026-09-13',
      'say on which day they declined: --on',
    ],
    ['where nothing was asked', file(), {}, 'no request is open', 'name the uses that they declined'],
  ])('%s', (_, text, wish, refused, hint) => {
    expect(refusalOf(decline(text, wish).planned)).toMatchObject({ refused, ...(hint && { hint }) });
  });
});

describe('some places only', () => {
  test('of a use are a narrow no', () => {
    const { customer, planned } = decline(file(grant), { uses: ['logo'], places: ['ads'] });
    expect(done(customer, planned).data.consent?.[1]).toMatchObject({
      status: 'declined',
      uses: ['logo'],
      places: ['ads'],
    });
  });

  test('of a request leave it open for the others', () => {
    const { customer, planned } = decline(file(request()), { request: 'public-2026', places: ['ads'] });
    expect(done(customer, planned).data.consent).toMatchObject([
      { id: 'public-2026', status: 'requested' },
      { status: 'declined', uses: ['logo', 'case-study'], audience: 'public', places: ['ads'] },
    ]);
  });

  test('that were all that was asked for are a no to the request', () => {
    const text = file(request('    places: [ads]\n'));
    const { customer, planned } = decline(text, { request: 'public-2026', places: ['ads'] });
    expect(done(customer, planned).data.consent).toMatchObject([
      { id: 'public-2026', status: 'declined', places: ['ads'] },
    ]);
  });
});
