// A yes: a request that moves on, or a record of its own.
import { describe, expect, test } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import { type GrantWish, planGrant } from '../../src/mutations/plan-grant.ts';
import { customerFrom, done, foundAfter, mutationOf, refusalOf } from './plans.ts';

const TODAY = '2026-10-01';

const file = (rest = '', head = 'status: active\n') => `name: Nordlicht Robotics
${head}health: { status: green, checked_on: 2026-09-01 }
contract: { publicity_clause: standard }
stories:
  - { id: month-end, outcomes: [{ metric: close, after: 3 days }], reviewed_on: 2026-09-01 }
  - { id: grippers, outcomes: [{ metric: stops, after: 5 hours }], reviewed_on: 2026-09-01 }
${rest}`;

const request = (more = '') => `consent:
  - id: public-2026
    status: requested
    uses: [logo, case-study]
    audience: public
${more}    requested_on: 2026-09-14
`;

const YES = {
  by: 'Ada Lindqvist',
  as: 'legal',
  basis: 'email',
  evidence: 'vault:consents/nordlicht-2026.eml',
  from: TODAY,
} as const;

const grant = (text: string, wish: Partial<GrantWish> = {}, policy = DEFAULT_POLICY) => {
  const customer = customerFrom(text);
  return { customer, planned: planGrant(customer, { ...YES, ...wish }, policy, TODAY) };
};

describe('a request that was granted just as it was asked', () => {
  const { customer, planned } = grant(file(request()), { request: 'public-2026', approval: 'once' });

  test('moves on in place, key by key, and keeps what it said', () => {
    expect(mutationOf(planned).edits).toEqual([
      { op: 'set', path: ['consent', 0, 'status'], value: 'granted' },
      { op: 'set', path: ['consent', 0, 'approval'], value: 'once' },
      { op: 'set', path: ['consent', 0, 'granted_on'], value: TODAY },
      { op: 'set', path: ['consent', 0, 'expires_on'], value: '2027-09-30' },
      { op: 'set', path: ['consent', 0, 'granted_by'], value: 'Ada Lindqvist' },
      { op: 'set', path: ['consent', 0, 'granted_as'], value: 'legal' },
      { op: 'set', path: ['consent', 0, 'basis'], value: 'email' },
      { op: 'set', path: ['consent', 0, 'evidence'], value: 'vault:consents/nordlicht-2026.eml' },
    ]);
    expect(done(customer, planned).data.consent?.[0]?.requested_on).toBe('2026-09-14');
  });

  test('is reported with its end, which policy proposes', () => {
    const { sentence, notes } = mutationOf(planned);
    expect(sentence).toBe('granted logo, case-study for the public until 2027-09-30 ("public-2026")');
    expect(notes).toEqual(['the end is the one that policy proposes: --until sets another']);
  });

  test('answers: it may be used, and nothing is found', () => {
    const { verdict, consent } = standing(done(customer, planned), { use: 'case-study', on: TODAY }, DEFAULT_POLICY);
    expect([verdict, consent]).toEqual(['ready', 'public-2026']);
    expect(foundAfter(customer, planned, TODAY)).toEqual([]);
  });

  test('is the same however it is said again', () => {
    const said = {
      request: 'public-2026',
      uses: ['case-study', 'logo'],
      audience: 'public',
      attribution: 'named',
    } as const;
    expect(mutationOf(grant(file(request()), said).planned).edits[0]?.op).toBe('set');
  });
});

describe('what is not just what was asked is a record of its own', () => {
  test.each<[says: string, asked: string, wish: Partial<GrantWish>, rest: string]>([
    ['fewer uses', '', { uses: ['logo'] }, 'is still open for case-study'],
    ['more uses', '', { uses: ['logo', 'case-study', 'quote'] }, 'is answered with it'],
    ['a smaller audience', '', { audience: 'prospects' }, 'is still open for logo, case-study'],
    ['one story', '', { stories: ['month-end'] }, 'is still open for logo, case-study'],
    ['another story', '    stories: [grippers]\n', { stories: ['month-end'] }, 'is still open for logo, case-study'],
    ['one territory', '', { territories: ['emea'] }, 'is still open for logo, case-study'],
    ['blinded', '', { attribution: 'blinded' }, 'is still open for logo, case-study'],
  ])('%s', (_, asked, wish, rest) => {
    const { customer, planned } = grant(file(request(asked)), { request: 'public-2026', approval: 'once', ...wish });
    const { edits, notes = [] } = mutationOf(planned);
    expect(edits.map(({ op, path }) => [op, path])).toEqual([['append', ['consent']]]);
    expect(notes[0]).toBe(
      `it is not just what "public-2026" asks for, so it is a record of its own; "public-2026" stays as it is, and ${rest}`,
    );
    const [before, record] = done(customer, planned).data.consent ?? [];
    expect(before).toEqual(customer.data.consent?.[0]);
    expect(record).toMatchObject({ status: 'granted', audience: 'public', ...wish });
    expect(record).not.toHaveProperty('requested_on');
  });
});

describe('without a request', () => {
  const wish = { uses: ['logo'], audience: 'public', approval: 'once' } as const;

  test('appends a record', () => {
    const { customer, planned } = grant(file(), wish);
    expect(done(customer, planned).data.consent).toEqual([
      {
        id: expect.stringMatching(/^logo-2026-[0-9a-z]{4}$/),
        status: 'granted',
        uses: ['logo'],
        audience: 'public',
        approval: 'once',
        granted_on: TODAY,
        expires_on: '2027-09-30',
        granted_by: 'Ada Lindqvist',
        granted_as: 'legal',
        basis: 'email',
        evidence: 'vault:consents/nordlicht-2026.eml',
      },
    ]);
    expect(foundAfter(customer, planned, TODAY)).toEqual([]);
  });

  test('a yes after a withdrawal is a new record, and holds', () => {
    const text = file(`consent:
  - { id: logo-2025, status: withdrawn, uses: [logo], audience: public, granted_on: 2025-01-01, withdrawn_on: 2026-05-01 }
`);
    const { customer, planned } = grant(text, wish);
    expect(mutationOf(planned).edits[0]?.op).toBe('append');
    expect(standing(done(customer, planned), { use: 'logo', on: TODAY }, DEFAULT_POLICY).verdict).toBe('ready');
  });

  test('a no of the same day is reported as holding', () => {
    const text = file(`consent:
  - { id: no-2026, status: declined, uses: [logo], declined_on: ${TODAY} }
`);
    const { customer, planned } = grant(text, wish);
    expect(mutationOf(planned).notes).toContain(
      `"no-2026" was declined on ${TODAY}, and only a yes of a later day overcomes that`,
    );
    expect(standing(done(customer, planned), { use: 'logo', on: TODAY }, DEFAULT_POLICY).verdict).toBe('no');
  });

  test('and without uses there is nothing to grant', () => {
    expect(refusalOf(grant(file()).planned).refused).toBe('no request is open');
  });
});

describe('the end', () => {
  const policy = { ...DEFAULT_POLICY, consent: { ...DEFAULT_POLICY.consent, review_after: '2y' } };
  const wish = { request: 'public-2026', approval: 'once' } as const;

  test.each<[says: string, asked: string, wish: Partial<GrantWish>, end: string | undefined]>([
    ['is the last day of the term of policy', '', {}, '2028-09-30'],
    ['counts from the day it begins', '', { from: '2027-02-01' }, '2029-01-31'],
    ['is the one that was asked for', '    expires_on: 2026-12-31\n', {}, '2026-12-31'],
    ['is the one that is said', '    expires_on: 2026-12-31\n', { until: '2027-06-30' }, '2027-06-30'],
    ['is none where that is said', '    expires_on: 2026-12-31\n', { until: 'never' }, undefined],
  ])('%s', (_, asked, more, end) => {
    const { customer, planned } = grant(file(request(asked)), { ...wish, ...more }, policy);
    expect(done(customer, planned).data.consent?.[0]?.expires_on).toBe(end);
  });

  test('that is never is reported with the day of the next look', () => {
    const { sentence, notes } = mutationOf(grant(file(request()), { ...wish, until: 'never' }, policy).planned);
    expect(sentence).toBe('granted logo, case-study for the public, without an end ("public-2026")');
    expect(notes).toEqual(['look at it again by 2028-10-01']);
  });

  test('cannot lie before the beginning', () => {
    const { planned } = grant(file(request()), { ...wish, from: '2027-02-01', until: '2027-01-31' });
    expect(refusalOf(planned).refused).toBe('it would end on 2027-01-31, before it begins on 2027-02-01');
  });
});

describe('what is told besides', () => {
  const wish = { request: 'public-2026', until: '2027-09-30', approval: 'once' } as const;

  test.each<[says: string, head: string, more: Partial<GrantWish>, notes: readonly string[]]>([
    ['nothing', 'status: active\n', {}, []],
    [
      'that each use wants its own yes',
      'status: active\n',
      { approval: undefined },
      ['they still want to say yes each time; where that is not so, write "approval: once"'],
    ],
    [
      'that they are only nominated, and which key to write',
      '',
      {},
      ['they are still nominated, so nothing may be used yet: write "status: active" in customers/nordlicht.yaml'],
    ],
    [
      'that they are paused',
      'status: paused\npaused_until: 2026-12-01\n',
      {},
      ['they are paused, so nothing may be used before 2026-12-01'],
    ],
    ['nothing, where they were paused until today', 'status: paused\npaused_until: 2026-10-01\n', {}, []],
    [
      'that they want no contact',
      'status: do-not-contact\n',
      {},
      ['they are still do-not-contact, so nothing may be used'],
    ],
  ])('%s', (_, head, more, notes) => {
    expect(mutationOf(grant(file(request(), head), { ...wish, ...more }).planned).notes).toEqual(notes);
  });

  test.each<[says: string, rest: string, wish: Partial<GrantWish>, next: string]>([
    ['an activity is logged', '', { uses: ['reference-call'] }, 'refs log nordlicht reference-call'],
    ['material that waits is placed', 'assets:\n  - { id: wall, use: logo }\n', {}, 'refs place nordlicht wall'],
    ['else the customer is shown', '', {}, 'refs show nordlicht'],
    [
      'and so it is where it only begins later',
      '',
      { uses: ['reference-call'], from: '2026-10-02' },
      'refs show nordlicht',
    ],
  ])('what comes next: %s', (_, rest, more, next) => {
    expect(mutationOf(grant(file(request() + rest), { ...wish, ...more }).planned).next).toBe(next);
  });
});

describe('is refused', () => {
  const clause = { basis: 'contract-clause', request: 'public-2026' } as const;
  const struck = file(request()).replace('standard', 'struck');

  test.each<[says: string, text: string, wish: Partial<GrantWish>, refused: string]>([
    [
      'a clause carries no story',
      file(request()),
      clause,
      'a contract clause carries name and logo only, not case-study',
    ],
    [
      'the clause is gone',
      struck,
      { ...clause, uses: ['logo'] },
      'the publicity clause is struck: nothing can rest on it',
    ],
    [
      'it was granted already',
      file(request().replace('requested\n', 'granted\n    granted_on: 2026-09-14\n')),
      { request: 'public-2026' },
      '"public-2026" is granted already since 2026-09-14',
    ],
    [
      'it was declined',
      file(request().replace('requested\n', 'declined\n    declined_on: 2026-09-14\n')),
      { request: 'public-2026' },
      '"public-2026" was declined on 2026-09-14',
    ],
  ])('where %s', (_, text, wish, refused) => {
    expect(refusalOf(grant(text, wish).planned).refused).toBe(refused);
  });

  test('and not where a clause carries it', () => {
    const { customer, planned } = grant(file(), { basis: 'contract-clause', uses: ['logo'], audience: 'public' });
    expect(done(customer, planned).data.consent?.[0]?.basis).toBe('contract-clause');
  });
});
