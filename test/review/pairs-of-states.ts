// Two random states of a customer: the later one is the earlier one with parts of a third.
import fc from 'fast-check';
import {
  type Config,
  DEFAULT_POLICY,
  DEFAULT_SITE,
  type Policy,
  TAXONOMY_LISTS,
  type Taxonomy,
} from '../../src/model/config.ts';
import type { Customer, CustomerFile } from '../../src/model/customer.ts';
import type { Library } from '../../src/model/library.ts';
import { randomCustomer } from '../consent/random.ts';

/** A library of customers that need no files. */
export const libraryWith = (customers: readonly Customer[], policy: Policy = DEFAULT_POLICY): Library => ({
  config: configWith(policy),
  customers,
  omitted: [],
  doubtful: [],
  faults: [],
  ignores: [],
  files: [],
  locate: () => ({ line: 1, column: 1, end_line: 1, end_column: 1 }),
  textOf: () => undefined,
});

const configWith = (policy: Policy): Config => ({
  file: 'refs.config.yaml',
  customers: 'customers/**/*.yaml',
  timezone: 'UTC',
  taxonomy: Object.fromEntries(TAXONOMY_LISTS.map((list) => [list, {}])) as unknown as Taxonomy,
  policy,
  rules: {},
  overrides: [],
  scan: { content: [], ignore: [], tests: 'off' },
  maxFileSize: 1024 ** 2,
  searches: {},
  share: {},
  site: DEFAULT_SITE,
  publish: [],
  broken: false,
});

export const withData = (customer: Customer, data: CustomerFile): Customer => ({ ...customer, data });

/** Keys that the customers of the tests of standing lack, since no answer depends on them. */
const words = fc.record(
  {
    aliases: fc.subarray(['Nordlicht', 'NRG', 'Nord']),
    industry: fc.constantFrom('manufacturing', ''),
    employees: fc.constantFrom<number | string>(0, '0', 4200),
    owners: fc.record({ account: fc.constantFrom('j.weber', 'm.silva') }),
    gives: fc.array(fc.record({ on: fc.constantFrom('2026-01-26', '2026-02-26'), kind: fc.constant('training') }), {
      maxLength: 3,
    }),
    'x-crm': fc.constantFrom(0, false, '', null, [1, 2], { id: 7 }),
  },
  { requiredKeys: [] },
);

export const randomState: fc.Arbitrary<Customer> = fc
  .tuple(randomCustomer, words)
  .map(([customer, words]) => withData(customer, { ...customer.data, ...words } as CustomerFile));

/** A customer before and after. */
export const randomStates: fc.Arbitrary<readonly [before: Customer, after: Customer]> = fc
  .tuple(randomState, randomState, fc.array(fc.nat(9), { minLength: 97, maxLength: 97 }))
  .map(([before, other, numbers]) => {
    let at = 0;
    const pick = () => numbers[at++ % numbers.length] ?? 0;
    return [before, withData(before, mixed(before.data, other.data, pick) as CustomerFile)];
  });

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Mostly the first; of lists and mappings some items and keys of the second. */
function mixed(one: unknown, other: unknown, pick: () => number): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    const length = Math.max(one.length, other.length);
    return Array.from({ length }).flatMap((_, nth) => {
      const choice = pick();
      const chosen =
        choice < 6 ? one[nth] : choice < 8 ? mixed(one[nth], other[nth], pick) : [undefined, other[nth]][choice - 8];
      return chosen === undefined ? [] : [chosen];
    });
  }
  if (isMapping(one) && isMapping(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    const pairs = [...keys].map((key) => [
      key,
      key === 'id' || pick() < 6 ? one[key] : mixed(one[key], other[key], pick),
    ]);
    return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
  }
  return other ?? one;
}

const level = fc.constantFrom('off', 'info', 'warning', 'error');
const levels = fc.record({ 'story/stale': level, 'quote/changed': level }, { requiredKeys: [] });
const duration = fc.constantFrom('0d', '30d', '31d', '1mo', '12w', '12mo', '1y');
const limits = fc.record(
  { any: fc.record({ max: fc.nat(2), per: duration }), speaking: fc.record({ max: fc.nat(2), per: duration }) },
  { requiredKeys: [] },
);

/** The content of a refs.config.yaml. */
export const randomConfig: fc.Arbitrary<unknown> = fc.record(
  {
    version: fc.constant(1),
    customers: fc.constantFrom('customers/*.yaml', 'customers/**/*.yaml'),
    timezone: fc.constantFrom('UTC', 'Europe/Berlin'),
    taxonomy: fc.record({
      products: fc.dictionary(fc.constantFrom('atlas', 'constructor', '__proto__'), fc.constant({})),
    }),
    policy: fc.record(
      {
        limits: fc.record({ advocate: limits, customer: limits }),
        rest: fc.record({ any: duration, quote: duration }, { requiredKeys: [] }),
        consent: fc.record({ warn: duration, review_after: duration }, { requiredKeys: [] }),
        health: fc.record({ max_age: duration, renewal_window: duration }),
        advocate: fc.record({ verify_after: duration }),
        story: fc.record({ review_after: duration }),
        decline: fc.record(
          {
            ask_again_after: duration,
            by_reason: fc.record({ legal: fc.oneof(duration, fc.constant('never')) }, { requiredKeys: [] }),
          },
          { requiredKeys: ['ask_again_after'] },
        ),
        takedown: fc.record({ within: duration }),
      },
      { requiredKeys: [] },
    ),
    rules: levels,
    overrides: fc.array(fc.record({ files: fc.constantFrom('customers/old/**', '**'), rules: levels }), {
      maxLength: 3,
    }),
    max_file_size: fc.constantFrom('1MiB', '2MiB'),
    site: fc.record(
      { stale_after: duration, ask: fc.constantFrom('mailto:a@vendor.example', 'https://vendor.example/ask') },
      { requiredKeys: [] },
    ),
    searches: fc.dictionary(
      fc.constantFrom('banks', 'constructor'),
      fc.record({ words: fc.constantFrom('bank', 'banks') }),
    ),
  },
  { requiredKeys: ['version'] },
);
