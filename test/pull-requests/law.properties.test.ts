// The law of the check: no hunk, key or file that is added to a pull request makes it pass where it failed without.
//
// It leaves out remedies. A hunk may end the fault that another one brought: take the logo down again, record the grant,
// delete the customer. So the added hunk changes settings, or no customer that the pull request touches besides. Two
// more cases are left out: a rule about settings (`config/*`, `ignore/*`) ends when their subject appears, and a hunk
// that overwrites another one in the same place takes it back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isThorough, runs } from '../properties.ts';
import { pullRequest } from './by-chance.ts';
import { apply, type Hunk } from './hunks.ts';
import { outcome } from './tree.ts';

const said = (hunks: readonly Hunk[]): string => hunks.map(({ slot, kind }) => `${kind} (${slot})`).join(', ');

test('no hunk that is added makes a pull request pass', () => {
  const silenced = new Set<string>();
  let failing = 0;
  let approvals = 0;
  const property = fc.property(pullRequest, ({ base, hunks, added }) => {
    const without = outcome(base, apply(base, hunks));
    const toApprove = without.toApprove();
    if (without.errors.length > 0) failing += 1;
    if (toApprove.length > 0) approvals += 1;
    for (const hunk of added) {
      const also = outcome(base, apply(base, [...hunks, hunk]));
      const words = `${said(hunks)}, and ${said([hunk])}`;
      if (without.errors.length > 0) expect(also.errors, `${words}\n${without.errors.join('\n')}`).not.toEqual([]);
      if (toApprove.length > 0) expect(also.toApprove(), `${words}\n${toApprove.join('\n')}`).not.toEqual([]);
      if (without.approved.length > 0 && also.approved.length === 0) silenced.add(hunk.kind);
    }
  });
  fc.assert(property, { numRuns: runs(80) });
  // Approved, each of them does silence: so the law does not hold by accident.
  expect(silenced.size).toBeGreaterThan(isThorough ? 2 : 0);
  expect(failing).toBeGreaterThan(runs(20));
  expect(approvals).toBeGreaterThan(runs(20));
}, 120_000);
