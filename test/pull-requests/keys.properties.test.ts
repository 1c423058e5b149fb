// The law of the check for every key of the schemas: none that is added makes a pull request pass.
//
// A key of the config is held to each exit code by itself. One in the file that the pull request changes may end a fault
// with good reason: a grant that is recorded ends that of the logo. Then the review asks for approval, so the larger of
// both exit codes counts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../properties.ts';
import { emptyTree, type PullRequest, pullRequest } from './by-chance.ts';
import { apply, type Hunk } from './hunks.ts';
import { configKey, customerKey, keysOf, type SchemaKey } from './schema-keys.ts';
import { outcome, type Tree } from './tree.ts';

const isBelow = (slot: string, other: string) => `${slot}/`.startsWith(`${other}/`);
const isApart = (slot: string, other: string) => !isBelow(slot, other) && !isBelow(other, slot);

/** The failures of a check and of a review. */
interface Exits {
  readonly check: readonly string[];
  readonly diff: readonly string[];
}

function exitsOf({ base }: PullRequest, hunks: readonly Hunk[]): Exits {
  const { errors, toApprove } = outcome(base, apply(base, hunks));
  return { check: errors, diff: toApprove() };
}

const wordsOf = (hunks: readonly Hunk[], added: Hunk, { check, diff }: Exits): string =>
  [`${hunks.map(({ kind, slot }) => `${kind} (${slot})`).join(', ')}, and ${added.kind}`, ...check, ...diff].join('\n');

/** Draws so many keys of a list in each case, so that all of them are tried. */
const KEYS_AT_ONCE = 8;
const portions = (keys: readonly SchemaKey[]) =>
  Array.from({ length: Math.ceil(keys.length / KEYS_AT_ONCE) }, (_, nth) => {
    const some = keys.slice(nth * KEYS_AT_ONCE, (nth + 1) * KEYS_AT_ONCE);
    return { from: some[0]?.name, to: some.at(-1)?.name, some };
  });

test.each(portions(keysOf('config')))(
  'no key from $from to $to of the config makes a pull request pass',
  ({ some }) => {
    const property = fc.property(pullRequest, fc.tuple(...some.map((key) => configKey(key))), (made, drawn) => {
      const without = exitsOf(made, made.hunks);
      for (const added of drawn.filter(({ slot }) => made.hunks.every((hunk) => isApart(hunk.slot, slot)))) {
        const also = exitsOf(made, [...made.hunks, added]);
        const words = wordsOf(made.hunks, added, without);
        if (without.check.length > 0) expect(also.check, words).not.toEqual([]);
        if (without.diff.length > 0) expect(also.diff, words).not.toEqual([]);
      }
    });
    fc.assert(property, { numRuns: runs(6) });
  },
);

test.each(portions(keysOf('customer')))('nor does one from $from to $to of the customer it is about', ({ some }) => {
  // One fault at a time, so that the key that is added meets it.
  const cases = pullRequest.chain((made) => {
    const [fault] = made.hunks;
    const files = fault?.customers ?? [];
    return fc
      .tuple(...some.map((key) => customerKey(key, files, true)))
      .map((drawn) => ({ made, drawn, hunks: made.hunks.slice(0, 1) }));
  });
  const property = fc.property(cases, ({ made, drawn, hunks }) => {
    const without = exitsOf(made, hunks);
    if (without.check.length + without.diff.length === 0) return;
    for (const added of drawn) {
      const also = exitsOf(made, [...hunks, added]);
      expect([...also.check, ...also.diff], wordsOf(hunks, added, without)).not.toEqual([]);
    }
  });
  fc.assert(property, { numRuns: runs(6) });
});

test('every key of the schemas is drawn, and put into its file', () => {
  for (const [of, drawn] of [
    ['config', keysOf('config').map((key) => configKey(key))],
    ['customer', keysOf('customer').map((key) => customerKey(key, ['customers/c0.yaml'], true))],
  ] as const)
    for (const [nth, hunk] of drawn.entries()) {
      const made = { ...emptyTree(), customers: new Map([['customers/c0.yaml', { name: 'Company 0x' }]]) };
      const textOf = ({ config, customers }: Tree) => JSON.stringify([config, [...customers]]);
      const before = textOf(made);
      // Fails at the first drawing that is put into its file.
      const isLost = fc.property(hunk, (one) => textOf(apply(made, [one])) === before);
      const { failed: isSet } = fc.check(isLost, { numRuns: 30, endOnFailure: true });
      const { name = '' } = keysOf(of)[nth] ?? {};
      // It is in each file.
      if (name !== 'name') expect(isSet, name).toBe(true);
    }
});
