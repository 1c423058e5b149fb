// Retired customers, assets and people, and what is still up of them.
import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import type { Customer } from '../../src/model/customer.ts';
import { planProductRetirement, planRetirement, type Retiring } from '../../src/mutations/plan-retirement.ts';
import { consentInTheWay } from '../../src/mutations/plan-takedown.ts';
import { customerFrom, done, mutationOf, refusalOf } from './plans.ts';

const TODAY = '2026-10-01';

const customer = customerFrom(`name: Hexa Loom
status: active
consent:
  - { id: public-2026, status: granted, uses: [quote, logo, speaking], audience: public, granted_on: 2026-02-01, basis: email }
advocates:
  - { id: kim-okafor, status: active, uses: [quote, speaking] }
  - { id: noor-zaman, uses: [speaking] }
  - { id: ivo-lind, status: left }
assets:
  - { id: looms-quote, use: quote, advocate: kim-okafor, status: live, placements: [{ where: deck:overview, since: 2026-04-01 }] }
  - { id: logo-wall, use: logo, status: live }
  - { id: old-logo, use: logo, status: retired }
activity:
  - { id: keynote, on: 2026-11-18, use: speaking, status: scheduled, advocate: noor-zaman }
`);

const plan = (retiring: Retiring, of: Customer = customer) => planRetirement(of, retiring, DEFAULT_POLICY, TODAY);

describe('a customer', () => {
  test('is retired, and what is up or to come is reported', () => {
    expect(mutationOf(plan({ kind: 'customer' }))).toEqual({
      edits: [{ op: 'set', path: ['status'], value: 'retired' }],
      sentence: 'retired the customer',
      notes: [
        'still up: quote "looms-quote", deck:overview',
        'still up: logo "logo-wall", live in no place that is on record',
        'still to come: speaking with noor-zaman on 2026-11-18 (scheduled)',
      ],
      next: 'refs takedown nordlicht',
      expectedFindings: ['exposure/not-allowed'],
    });
  });

  test('can be taken down then without another word', () => {
    expect(
      consentInTheWay(done(customer, plan({ kind: 'customer' })).data, undefined, DEFAULT_POLICY, TODAY),
    ).toBeUndefined();
  });

  test('who is retired stays so', () => {
    const retired = done(customer, plan({ kind: 'customer' }));
    expect(mutationOf(plan({ kind: 'customer' }, retired))).toMatchObject({
      edits: [],
      sentence: 'the customer is retired already',
    });
  });

  test('who is not to be contacted is more than retired', () => {
    const angry: Customer = { ...customer, data: { ...customer.data, status: 'do-not-contact' } };
    expect(refusalOf(plan({ kind: 'customer' }, angry)).refused).toContain('not to be contacted');
  });
});

test.each<[string, Retiring, string, readonly string[] | undefined, string | undefined]>([
  [
    'an asset that is up',
    { kind: 'asset', id: 'looms-quote' },
    'retired quote "looms-quote"',
    ['still up: quote "looms-quote", deck:overview'],
    'refs takedown nordlicht --asset looms-quote',
  ],
  [
    'an asset that is in no place',
    { kind: 'asset', id: 'logo-wall' },
    'retired logo "logo-wall"',
    undefined,
    undefined,
  ],
  [
    'a person who is quoted',
    { kind: 'advocate', id: 'kim-okafor' },
    'kim-okafor has left',
    ['theirs: quote "looms-quote" is live: deck:overview'],
    'refs takedown nordlicht --asset looms-quote',
  ],
  [
    'a person who is to speak',
    { kind: 'advocate', id: 'noor-zaman' },
    'noor-zaman has left',
    ['theirs: speaking of 2026-11-18 is scheduled'],
    'refs log nordlicht --update keynote --status cancelled',
  ],
])('%s', (_, retiring, sentence, notes, next) => {
  const mutation = mutationOf(plan(retiring));
  expect(mutation.sentence).toBe(sentence);
  expect(mutation.notes ?? []).toEqual(notes ?? []);
  expect(mutation.next).toBe(next);
  expect(mutation.edits).toHaveLength(1);
});

test('what the next command takes down is not held up by consent that runs', () => {
  for (const retiring of [
    { kind: 'asset', id: 'looms-quote' },
    { kind: 'advocate', id: 'kim-okafor' },
  ] as const) {
    expect(consentInTheWay(done(customer, plan(retiring)).data, 'looms-quote', DEFAULT_POLICY, TODAY)).toBeUndefined();
  }
  expect(consentInTheWay(customer.data, 'looms-quote', DEFAULT_POLICY, TODAY)).toBe('quote "looms-quote"');
});

test.each<[Retiring, string]>([
  [{ kind: 'asset', id: 'old-logo' }, 'logo "old-logo" is retired already'],
  [{ kind: 'advocate', id: 'ivo-lind' }, 'ivo-lind has left already'],
])('%j changes nothing', (retiring, sentence) => {
  expect(mutationOf(plan(retiring))).toMatchObject({ edits: [], sentence });
});

describe('a product', () => {
  const products = { atlas: { name: 'Atlas' }, pulse: { retired_on: '2026-12-31' } };

  test.each<[id: string, said: string | undefined, on: string, sentence: string]>([
    ['atlas', undefined, TODAY, 'retired the product "atlas" as of 2026-10-01'],
    ['atlas', '2027-01-01', '2027-01-01', 'the product "atlas" retires on 2027-01-01'],
    ['pulse', '2026-11-01', '2026-11-01', 'the product "pulse" retires on 2026-11-01'],
  ])('%s, %s', (id, said, on, sentence) => {
    const planned = planProductRetirement(products, id, said, TODAY);
    const edits = [{ op: 'set', path: ['taxonomy', 'products', id, 'retired_on'], value: on }];
    expect(planned).toMatchObject({ on, edits, sentence });
  });

  test.each([
    [TODAY, 'retires on 2026-12-31 already'],
    ['2027-03-01', 'is retired since 2026-12-31 already'],
  ])('whose day is on record keeps it, as of %s', (today, words) => {
    const planned = planProductRetirement(products, 'pulse', undefined, today);
    expect(planned).toMatchObject({ on: '2026-12-31', edits: [], sentence: `the product "pulse" ${words}` });
  });
});
