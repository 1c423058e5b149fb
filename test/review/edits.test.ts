// Single edits, and the report of each to a reviewer.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { compare } from '../../src/review/compare.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { FILE, libraryOf } from '../library/library-of.ts';

interface Edit {
  readonly says: string;
  /** Absent: the customer. */
  readonly in?: 'config';
  readonly from: string;
  readonly to: string;
  /** `judgement kind: message`, in order. */
  readonly told: readonly string[];
  /** Messages of errors that no approval waives. */
  readonly errors?: readonly string[];
}

const { customer, config, edits } = parse(readFileSync('test/review/edits.yaml', 'utf8')) as {
  readonly customer: string;
  readonly config: string;
  readonly edits: readonly Edit[];
};
const base = libraryOf({ [FILE]: customer }, config);

test.each(edits)('$says', ({ in: where = 'customer', from, to, told, errors = [] }) => {
  const old = where === 'config' ? config : customer;
  expect(old.split(from), `"${from}" stands there once`).toHaveLength(2);
  const edited = old.replace(from, () => to);
  const head = where === 'config' ? libraryOf({ [FILE]: customer }, edited) : libraryOf({ [FILE]: edited }, config);
  expect([...base.faults, ...head.faults]).toEqual([]);

  const { changes, faults } = reviewChanges(compare(base, head), { base, head }, '2026-10-01');
  expect(changes.map(({ judgement, kind, message }) => `${judgement} ${kind}: ${message}`)).toEqual(told);
  expect(faults.map(({ message }) => message)).toEqual(errors);
});
