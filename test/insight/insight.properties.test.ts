// A second, naive count of every figure agrees with risk, coverage and stats over random libraries, in any order of files.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposures, questionsOf } from '../../src/consent/exposure.ts';
import { coverage, coverageCells } from '../../src/insight/coverage.ts';
import { risk } from '../../src/insight/risk.ts';
import { stats } from '../../src/insight/stats.ts';
import type { CoverageGoal } from '../../src/model/config.ts';
import type { Customer, CustomerFile } from '../../src/model/customer.ts';
import { addDays } from '../../src/model/day.ts';
import type { Library } from '../../src/model/library.ts';
import { ruleContext } from '../../src/rules/file-report.ts';
import { libraryGap } from '../../src/rules/library/gap.ts';
import { summaryOf } from '../../src/rules/library-summary.ts';
import { naiveVerdict } from '../consent/naive-model.ts';
import { randomCustomer, randomPolicy } from '../consent/random.ts';
import { libraryOf } from '../library/library-of.ts';
import { runs } from '../properties.ts';
import { naiveCell, naiveFigures } from './naive.ts';

const EMPTY = libraryOf({});
const library = (customers: readonly Customer[], policy = EMPTY.config.policy): Library => ({
  ...EMPTY,
  customers,
  config: { ...EMPTY.config, policy },
});

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = fc.integer({ min: 0, max: 240 }).map((count) => addDays('2025-12-20', count));
const use = fc.constantFrom('logo', 'quote', 'reference-call', 'speaking');
const record = fc.record({
  status: fc.constantFrom('requested', 'granted', 'granted', 'declined', 'withdrawn'),
  uses: fc.uniqueArray(use, { minLength: 1, maxLength: 2 }),
  requested_on: maybe(day),
  granted_on: maybe(day),
  declined_on: maybe(day),
  withdrawn_on: maybe(day),
  expires_on: maybe(day),
  reason: maybe(fc.constantFrom('unhappy', 'legal')),
});
const entry = fc.record({
  on: day,
  asked_on: maybe(day),
  use,
  status: fc.constantFrom('asked', 'agreed', 'scheduled', 'completed', 'completed', 'cancelled', 'no-show', 'declined'),
  advocate: maybe(fc.constantFrom('pat', 'zoe')),
  advocates: maybe(fc.subarray(['pat', 'zoe', 'kim'])),
  opportunity: maybe(fc.constantFrom('crm:1', 'crm:2', 'crm:3')),
  result: maybe(fc.constantFrom('won', 'lost', 'open', 'none')),
  value: maybe(fc.constantFrom(1000, 2500, '3000 EUR', '500 USD')),
});
const person = (id: string) =>
  fc.record({
    id: fc.constant(id),
    status: maybe(fc.constantFrom('active', 'left')),
    until: maybe(day),
    uses: maybe(fc.subarray(['quote', 'reference-call'])),
  });
const file = fc.record({
  name: fc.constant('Nordlicht'),
  status: maybe(fc.constantFrom('active', 'active', 'paused', 'retired')),
  consent: fc.array(record, { maxLength: 5 }),
  activity: fc.array(entry, { maxLength: 6 }),
  advocates: fc.tuple(person('pat'), person('zoe')),
  gives: fc.array(fc.record({ on: day, kind: fc.constant('training') }), { maxLength: 3 }),
});
/** Without the keys that are undefined, as a file is read. */
const asFile = (data: unknown): CustomerFile => JSON.parse(JSON.stringify(data));
const numbered = (files: readonly CustomerFile[]): readonly Customer[] =>
  files.map((data, nth) => ({ id: `customer-${nth}`, file: `customers/customer-${nth}.yaml`, broken: false, data }));
const someFiles = fc.array(file.map(asFile), { minLength: 1, maxLength: 5 });

describe('stats', () => {
  test('counts what a naive count day by day counts, in all and in each quarter', () => {
    fc.assert(
      fc.property(someFiles, day, fc.integer({ min: 0, max: 200 }), (files, on, length) => {
        const since = addDays(on, -length);
        const { as_of, overused: _, by_quarter, ...all } = stats(library(numbered(files)), { since, on });
        expect(as_of).toBe(on);
        expect(all).toEqual(naiveFigures(files, since, on));
        expect(by_quarter[0]?.since).toBe(since);
        expect(by_quarter.at(-1)?.until).toBe(on);
        for (const { quarter, ...figures } of by_quarter) {
          expect(quarter).toMatch(/^\d{4}-Q[1-4]$/);
          expect(figures).toEqual(naiveFigures(files, figures.since, figures.until));
        }
        const sum = (of: (one: (typeof by_quarter)[number]) => number) => by_quarter.reduce((n, one) => n + of(one), 0);
        expect(sum(({ consents }) => consents.gained)).toBe(all.consents.gained);
        expect(sum(({ activities }) => activities.completed)).toBe(all.activities.completed);
      }),
      { numRuns: runs(300) },
    );
  });

  test('groups by use, owner and industry count each customer of the group, and nobody else', () => {
    fc.assert(
      fc.property(someFiles, day, (files, on) => {
        const owned = files.map((data, nth) => ({ ...data, industry: nth % 2 === 0 ? 'retail' : 'energy' }));
        const since = addDays(on, -120);
        const { groups = [] } = stats(library(numbered(owned)), { since, on, by: 'industry' });
        for (const { value, ...figures } of groups)
          expect(figures).toEqual(
            naiveFigures(
              owned.filter(({ industry }) => industry === value),
              since,
              on,
            ),
          );
      }),
      { numRuns: runs(100) },
    );
  });
});

const INDUSTRIES = ['retail', 'energy'];
const PRODUCTS = ['atlas', 'beacon'];
const seated = fc
  .tuple(randomCustomer, fc.constantFrom(...INDUSTRIES))
  .map(([{ data }, industry]): CustomerFile => ({ ...data, industry }));

describe('coverage', () => {
  test('has the gaps that the rule library/gap counts from summaries of files', () => {
    const many = fc.array(seated, { maxLength: 4 });
    const min = fc.constantFrom(1, 2, 3);
    fc.assert(
      fc.property(many, randomPolicy, day, min, (files, policy, on, min) => {
        const customers = numbered(files);
        const goal: CoverageGoal = { by: ['industry', 'product'], for: 'reference-call', min };
        const found = library(customers, { ...policy, coverage: [goal] });
        const { cells, gaps } = coverage(found, { ...goal, on });
        const summary = {
          ...{ config: found.config, files: [], faults: [], ignores: [] },
          customers: customers.map((one) => summaryOf(one, on, found.config.policy)),
        };
        const context = { ...ruleContext(found.config, on), idleIgnores: () => [] };
        const told = libraryGap.reach === 'library' ? [...libraryGap.check(summary, context)] : [];
        const start = `${gaps.length} of ${cells.length} cells have fewer than ${min} ready`;
        expect(told.map(({ message }) => message.slice(0, start.length))).toEqual(gaps.length === 0 ? [] : [start]);
      }),
      { numRuns: runs(100) },
    );
  });

  test('counts each customer once in each cell, by its best naive verdict', () => {
    fc.assert(
      fc.property(fc.array(seated, { minLength: 1, maxLength: 4 }), day, randomPolicy, (files, at, policy) => {
        const on = addDays('2026-01-25', Number(at.slice(8)));
        const customers = numbered(files);
        const found = coverage(library(customers, policy), {
          by: ['industry', 'product'],
          for: 'reference-call',
          min: 2,
          on,
        });
        for (const { values, ...cell } of found.cells)
          expect(cell).toEqual(naiveCell(customers, values.industry ?? '', values.product ?? '', on, policy));
        expect(found.gaps.map(({ values }) => values)).toEqual(
          found.cells.filter(({ ready }) => ready < 2).map(({ values }) => values),
        );
        for (const { values, customer, advocate } of found.single_voices) {
          const cell = found.cells.find((one) => JSON.stringify(one.values) === JSON.stringify(values));
          expect(cell?.ready).toBe(1);
          expect(cell?.customers).toContain(customer);
          const { data } = customers.find(({ id }) => id === customer) ?? {};
          expect(data?.advocates?.map(({ id }) => id)).toContain(advocate);
        }
      }),
      { numRuns: runs(300) },
    );
  });

  test('has a cell for every pair of known values', () => {
    const config = 'version: 1\ntaxonomy:\n  industries: { retail: {} }\n  products: { atlas: {}, beacon: {} }\n';
    const found = coverage(libraryOf({ 'customers/a.yaml': 'name: A\nindustry: retail\n' }, config), {
      ...{ by: ['industry', 'product'] as const, for: 'logo' as const, min: 1, on: '2026-10-01' },
    });
    expect(found.cells.map(({ values }) => values)).toEqual(
      PRODUCTS.map((product) => ({ industry: 'retail', product })),
    );
  });
});

describe('risk', () => {
  test('is red where something public is live against a naive no, or nobody or somebody unhappy would answer', () => {
    fc.assert(
      fc.property(randomCustomer, day, randomPolicy, (customer, at, policy) => {
        const on = addDays('2026-01-25', Number(at.slice(8)));
        fc.pre(!JSON.stringify(customer.data).includes('may_stay'));
        const { customers, summary } = risk(library([customer], policy), on);
        const shown = exposures(customer.data, on);
        expect(customers).toHaveLength(shown.length > 0 ? 1 : 0);
        const [found] = customers;
        if (found === undefined) return;
        const { advocates = [], health, status, consent = [] } = customer.data;
        const isShownAgainstNo = shown.some(
          (exposure) =>
            exposure.isLive &&
            exposure.audience === 'public' &&
            questionsOf(exposure).some((question) => naiveVerdict(customer, question, policy) === 'no'),
        );
        const isNobody = advocates.every(({ status, until = '9999-12-31' }) => status === 'left' || until < on);
        const isUnhappy = health?.status === 'red' || status === 'do-not-contact';
        expect(consent.every(({ reason }) => reason !== 'unhappy')).toBe(true);
        expect(found.level === 'red').toBe(isShownAgainstNo || isNobody || isUnhappy);
        expect(found.score).toBe(found.reasons.reduce((sum, { points }) => sum + points, 0));
        expect(summary[found.level]).toBe(1);
        for (const use of ['reference-call', 'analyst-call'] as const)
          expect(found.standing[use].verdict).toBe(naiveVerdict(customer, { use, on }, policy));
      }),
      { numRuns: runs(300) },
    );
  });
});

test('the order of files changes nothing', () => {
  fc.assert(
    fc.property(fc.array(seated, { minLength: 2, maxLength: 5 }), someFiles, (files, others) => {
      const customers = numbered([...files, ...others]);
      const [one, other] = [library(customers), library([...customers].reverse())];
      const on = '2026-02-20';
      const question = { by: ['industry', 'product'] as const, for: 'quote' as const, min: 1, on };
      const whole = coverage(one, question);
      expect(coverage(other, question)).toEqual(whole);
      const { gaps: _, single_voices: __, concentration: ___, ...cells } = whole;
      expect(coverageCells(one, question)).toEqual(cells);
      expect(stats(other, { since: '2026-01-01', on, by: 'owner' })).toEqual(
        stats(one, { since: '2026-01-01', on, by: 'owner' }),
      );
      expect(risk(other, on)).toEqual(risk(one, on));
    }),
    { numRuns: runs(100) },
  );
});
