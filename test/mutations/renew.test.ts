// Another term of a grant: the same scope, new days, a new yes.
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import type { Consent } from '../../src/model/customer.ts';
import { dueGrants, firstDay, planRenewal, proposedEnd, type RenewWish } from '../../src/mutations/plan-renewal.ts';
import { customerFrom, done, foundAfter, mutationOf, refusalOf } from './plans.ts';

const TODAY = '2026-10-01';

const file = (consent: string, status = 'active') => `name: Nordlicht Robotics
status: ${status}
health: { status: green, checked_on: 2026-09-01 }
advocates:
  - { id: kim-roe, status: left }
stories:
  - { id: month-end, outcomes: [{ metric: close, after: 3 days }], reviewed_on: 2026-09-01 }
consent:
${consent}`;

const grant = (days: string, { id = 'public-2025', uses = 'quote, case-study', more = '' } = {}) => `  - id: ${id}
    status: granted
    uses: [${uses}]
    audience: public
    stories: [month-end]
    territories: [emea]
    attribution: role-only
    approval: once
    requested_on: 2025-09-14
    granted_by: Ada Lindqvist
    granted_as: legal
    basis: signed-form
    evidence: vault:consents/${id}.pdf
    conditions: No mention of headcount.
${days}${more}`;

const ENDING = '    granted_on: 2025-11-21\n    expires_on: 2026-11-20\n';

const renew = (text: string, wish: Partial<RenewWish> = {}) => {
  const customer = customerFrom(text);
  const yes = { by: 'Liv Aas', as: 'brand', basis: 'email', evidence: 'vault:consents/nordlicht-2026.eml' } as const;
  const planned = planRenewal(customer, { grant: 'public-2025', from: TODAY, ...yes, ...wish }, DEFAULT_POLICY, TODAY);
  return { customer, planned };
};

describe('a renewal', () => {
  const { customer, planned } = renew(file(grant(ENDING)));

  test('is a new record of the same scope, and the old one stays as it is', () => {
    const [old, record] = done(customer, planned).data.consent ?? [];
    expect(old).toEqual(customer.data.consent?.[0]);
    expect(record).toEqual({
      id: expect.stringMatching(/^public-2026-[0-9a-z]{4}$/),
      replaces: ['public-2025'],
      status: 'granted',
      uses: ['quote', 'case-study'],
      audience: 'public',
      stories: ['month-end'],
      territories: ['emea'],
      attribution: 'role-only',
      approval: 'once',
      granted_on: TODAY,
      expires_on: '2027-11-20',
      granted_by: 'Liv Aas',
      granted_as: 'brand',
      basis: 'email',
      evidence: 'vault:consents/nordlicht-2026.eml',
      conditions: 'No mention of headcount.',
    });
  });

  test('is reported with its scope and end', () => {
    const { sentence, notes, next } = mutationOf(planned);
    const id = done(customer, planned).data.consent?.[1]?.id;
    expect(sentence).toBe(
      `renewed "public-2025": quote, case-study for the public, story month-end only, in emea only, role-only until 2027-11-20 ("${id}")`,
    );
    expect(notes).toEqual([]);
    expect(next).toBeUndefined();
  });

  test('leaves nothing to find', () => {
    expect(foundAfter(customer, planned, TODAY)).toEqual([]);
    expect(foundAfter(customer, planned, '2026-11-21')).toEqual([]);
  });
});

describe('the id carries the year in which the new term adds to the old one', () => {
  test.each<[old: string, days: string, from: string, id: RegExp]>([
    ['public-2025', ENDING, TODAY, /^public-2026-[0-9a-z]{4}$/],
    ['public-2025', '    granted_on: 2026-01-01\n    expires_on: 2026-12-31\n', TODAY, /^public-2027-[0-9a-z]{4}$/],
    ['public-2025-x7k2', ENDING, TODAY, /^public-2026-[0-9a-z]{4}$/],
    ['press', ENDING, TODAY, /^press-2026-[0-9a-z]{4}$/],
  ])('%s, %s', (old, days, from, id) => {
    const { customer, planned } = renew(file(grant(days, { id: old })), { grant: old, from });
    expect(done(customer, planned).data.consent?.[1]?.id).toMatch(id);
  });
});

describe('the end that is proposed', () => {
  test.each<[says: string, granted_on: string, expires_on: string | undefined, from: string, end: string]>([
    ['a year on from the end of a grant that runs', '2025-11-21', '2026-11-20', '2026-10-01', '2027-11-20'],
    ['the same where it runs on from the day after', '2025-11-21', '2026-11-20', '2026-11-21', '2027-11-20'],
    ['a year from the new beginning, where it had ended', '2025-03-10', '2026-03-09', '2026-10-01', '2027-09-30'],
    ['two years after two years', '2024-11-21', '2026-11-20', '2026-10-01', '2028-11-20'],
    ['a year in spite of a leap year', '2027-02-01', '2028-01-31', '2028-02-01', '2029-01-31'],
    ['as many days where it was no whole number of months', '2026-09-01', '2026-10-10', '2026-10-01', '2026-11-19'],
    ['the term of policy where it had no end', '2025-09-01', undefined, '2026-10-01', '2027-09-30'],
  ])('%s', (_, granted_on, expires_on, from, end) => {
    const old = {
      id: 'old',
      status: 'granted',
      uses: ['logo'],
      granted_on,
      ...(expires_on && { expires_on }),
    } as Consent;
    expect(proposedEnd(old, from, DEFAULT_POLICY)).toBe(end);
  });

  test('is not taken where another is said', () => {
    const { customer, planned } = renew(file(grant(ENDING)), { until: '2028-06-30' });
    expect(done(customer, planned).data.consent?.[1]?.expires_on).toBe('2028-06-30');
  });

  test('may be never', () => {
    const { customer, planned } = renew(file(grant(ENDING)), { until: 'never' });
    expect(done(customer, planned).data.consent?.[1]).not.toHaveProperty('expires_on');
    expect(mutationOf(planned).notes).toEqual(['look at it again by 2027-10-01']);
  });
});

test.each<[granted_on: string, first: string]>([
  ['2025-11-21', TODAY],
  ['2026-12-01', '2026-12-01'],
])('a term that began on %s is renewed from %s on, where nothing else is said', (granted_on, first) => {
  expect(firstDay({ id: 'old', status: 'granted', uses: ['logo'], granted_on }, TODAY)).toBe(first);
});

test('days between the terms are reported', () => {
  const { planned } = renew(file(grant('    granted_on: 2025-03-10\n    expires_on: 2026-03-09\n')));
  expect(mutationOf(planned).notes).toEqual(['nothing was granted from 2026-03-10 to 2026-09-30']);
});

test('what else is due comes next', () => {
  const two = `${grant(ENDING)}${grant(ENDING, { id: 'brand-2025', uses: 'name, logo' })}`;
  expect(mutationOf(renew(file(two)).planned).next).toBe('refs renew nordlicht brand-2025');
});

describe('what was renewed already', () => {
  const newer = (days: string, more = '') => grant(days, { id: 'public-2026', more });
  const RUNNING = '    granted_on: 2026-09-01\n    expires_on: 2027-11-20\n';

  test('is not renewed beside the newer one', () => {
    expect(refusalOf(renew(file(`${grant(ENDING)}${newer(RUNNING)}`)).planned)).toMatchObject({
      refused: expect.stringMatching(/^"public-2025" was renewed already: .* until 2027-11-20 \("public-2026"\)$/),
      hint: 'renew the newer one: refs renew nordlicht public-2026',
    });
  });

  test.each<[says: string, consent: string]>([
    ['has ended', newer('    granted_on: 2026-01-01\n    expires_on: 2026-09-30\n')],
    ['is of another scope', newer(RUNNING).replace('[month-end]', '[month-end, audit]')],
    [
      'was withdrawn',
      newer(`${RUNNING}    withdrawn_on: 2026-09-10\n`).replace('status: granted', 'status: withdrawn'),
    ],
    ['is an older one', newer('    granted_on: 2025-01-01\n    expires_on: 2026-11-01\n')],
  ])('may be renewed where the other one %s', (_, other) => {
    const text = file(`${grant(ENDING)}${other}`).replace('stories:\n', 'stories:\n  - { id: audit }\n');
    expect(mutationOf(renew(text).planned).edits).toHaveLength(1);
  });
});

describe('there is nothing to renew', () => {
  test.each<[says: string, consent: string, refused: string, hint: string]>([
    [
      'once it was withdrawn',
      grant(`${ENDING}    withdrawn_on: 2026-05-01\n`).replace('status: granted', 'status: withdrawn'),
      '"public-2025" was withdrawn on 2026-05-01: there is no yes to renew',
      'ask again: refs ask nordlicht quote case-study --audience public --stories month-end --territories emea --attribution role-only',
    ],
    [
      'where it was declined',
      '  - { id: public-2025, status: declined, uses: [quote], declined_on: 2026-05-01 }\n',
      '"public-2025" was declined on 2026-05-01: there is no yes to renew',
      'ask again: refs ask nordlicht quote',
    ],
    [
      'where it was only asked for',
      '  - { id: public-2025, status: requested, uses: [quote], requested_on: 2026-05-01 }\n',
      '"public-2025" was only asked for: there is no yes to renew',
      'if they said yes: refs grant nordlicht public-2025',
    ],
    [
      'where the person has left',
      grant(`${ENDING}    subject: kim-roe\n`),
      'kim-roe has left, and nobody can renew for them',
      'ask their successor',
    ],
  ])('%s', (_, consent, refused, hint) => {
    expect(refusalOf(renew(file(consent)).planned)).toMatchObject({ refused, hint });
  });

  test('under a contract clause that carries no story', () => {
    expect(refusalOf(renew(file(grant(ENDING)), { basis: 'contract-clause' }).planned).refused).toBe(
      'a contract clause carries name and logo only, not quote, case-study',
    );
  });

  test('before it begins', () => {
    const { planned } = renew(file(grant(ENDING)), { until: '2026-09-30' });
    expect(refusalOf(planned).refused).toBe('it would end on 2026-09-30, before it begins on 2026-10-01');
  });
});

describe('the grants that are due', () => {
  const newer = (days: string) => grant(days, { id: 'public-2026' });
  test.each<[says: string, consent: string, due: readonly string[]]>([
    ['one that ends within 60 days', grant(ENDING), ['public-2025']],
    ['none that ends later', grant('    granted_on: 2026-01-01\n    expires_on: 2026-12-31\n'), []],
    ['one that has ended', grant('    granted_on: 2025-03-10\n    expires_on: 2026-03-09\n'), ['public-2025']],
    [
      'none that was renewed',
      `${grant(ENDING)}${newer('    granted_on: 2026-09-01\n    expires_on: 2027-11-20\n')}`,
      [],
    ],
    ['one without an end that is due for review', grant('    granted_on: 2025-09-30\n'), ['public-2025']],
    ['none without an end that is not', grant('    granted_on: 2025-10-01\n'), []],
    [
      'none that they said no to since',
      `${grant(ENDING)}  - { id: no-2026, status: declined, uses: [quote, case-study], declined_on: 2026-09-01 }\n`,
      [],
    ],
  ])('%s', (_, consent, due) => {
    const { data } = customerFrom(file(consent));
    expect(dueGrants(data, TODAY, DEFAULT_POLICY).map(({ record }) => record.id)).toEqual(due);
  });
});
