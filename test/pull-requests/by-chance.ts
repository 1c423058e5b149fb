// Random pull requests, on customers of the example library and on random customers.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import { CONFIG_FILE } from '../../src/model/config.ts';
import type { CustomerFile } from '../../src/model/customer.ts';
import { randomState } from '../review/pairs-of-states.ts';
import { apply, type Hunk, ofCustomer, settings } from './hunks.ts';
import type { Tree } from './tree.ts';

export const emptyTree = (): Tree => ({
  config: { version: 1 },
  customers: new Map(),
  comments: [],
  texts: new Map(),
  baseline: undefined,
});

const dataOf = (file: string): CustomerFile => parse(readFileSync(`examples/${file}`, 'utf8'));
const EXAMPLES: readonly string[] = readdirSync('examples/customers', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `customers/${name.replaceAll('\\', '/')}`);

/** A few customers of the example library, under its config. */
const someExamples: fc.Arbitrary<Tree> = fc
  .uniqueArray(fc.constantFrom(...EXAMPLES), { minLength: 1, maxLength: 3 })
  .map((files) => ({
    ...emptyTree(),
    config: parse(readFileSync(`examples/${CONFIG_FILE}`, 'utf8')),
    customers: new Map(files.map((file) => [file, dataOf(file)])),
  }));

/** A few random customers, with faults. */
const someByChance: fc.Arbitrary<Tree> = fc.array(randomState, { minLength: 1, maxLength: 3 }).map((states) => ({
  ...emptyTree(),
  customers: new Map(states.map(({ data }, nth) => [`customers/c${nth}.yaml`, { ...data, name: `Company ${nth}x` }])),
}));

export interface PullRequest {
  readonly base: Tree;
  readonly hunks: readonly Hunk[];
  /** One of them at a time may be added. */
  readonly added: readonly Hunk[];
}

/** Hunks with at least one of a customer, and others that end nothing the first ones brought. */
export const pullRequest: fc.Arbitrary<PullRequest> = fc.oneof(someExamples, someByChance).chain((first) => {
  const files = [...first.customers.keys()];
  const others = fc.array(randomState, { minLength: 1, maxLength: 2 });
  return others.chain((states) => {
    const customerHunk = ofCustomer(
      files,
      states.map(({ data }) => data),
    );
    const setting = settings(files);
    return fc
      .record({
        before: fc.array(fc.oneof(customerHunk, setting), { maxLength: 3 }),
        faults: fc.array(customerHunk, { minLength: 1, maxLength: 2 }),
        besides: fc.array(setting, { maxLength: 2 }),
        added: fc.array(fc.oneof({ weight: 4, arbitrary: setting }, { weight: 1, arbitrary: customerHunk }), {
          minLength: 4,
          maxLength: 4,
        }),
      })
      .map(({ before, faults, besides, added }) => {
        const base = apply(first, before);
        const hunks = [...faults, ...besides];
        const taken = new Set(hunks.map(({ slot }) => slot));
        const touched = new Set(faults.flatMap(({ customers }) => customers));
        return {
          base,
          hunks,
          added: added.filter(
            ({ slot, customers }) => !taken.has(slot) && customers.every((customer) => !touched.has(customer)),
          ),
        };
      });
  });
});
