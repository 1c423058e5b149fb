// The hash of the words that they approved, and of no others.
import { expect, test } from 'vitest';
import { type ApprovalWish, planApproval } from '../../src/mutations/plan-approval.ts';
import { RULES } from '../../src/rules/index.ts';
import { lint } from '../../src/rules/lint.ts';
import { textHash } from '../../src/text/hash.ts';
import { EXAMPLE_DAY, loadExample } from '../rules/example-library.ts';
import { customerFrom, done, foundAfter, mutationOf, refusalOf } from './plans.ts';

const WORDS = 'The looms never stop.';

const quote = (rest: string) => customerFrom(`name: Hexa Loom\nassets: [{ id: piece, use: quote, ${rest} }]\n`);
const plan = (of: ReturnType<typeof quote>, words?: string, more: Partial<ApprovalWish> = {}) => {
  const wish: ApprovalWish = { asset: 'piece', words, ...more };
  return planApproval(of, wish, '2026-10-01');
};

test('the words as they stand are the approved ones', () => {
  const piece = quote(`text: ${WORDS}`);
  expect(mutationOf(plan(piece))).toEqual({
    edits: [
      { op: 'set', path: ['assets', 0, 'approved_text_sha256'], value: textHash(WORDS) },
      { op: 'set', path: ['assets', 0, 'approved_on'], value: '2026-10-01' },
    ],
    sentence: 'approved the words of quote "piece"',
    notes: [`“${WORDS}”`, 'nobody is named: --by', 'no evidence is on record: --evidence'],
    next: 'refs place nordlicht piece',
  });
  expect(mutationOf(plan(done(piece, plan(piece))))).toMatchObject({
    edits: [],
    sentence: 'the words of quote "piece" are approved already',
  });
});

test('other words take the place of those that were approved before, and the fault is fixed', () => {
  const piece = quote(`text: ${WORDS}, status: live, approved_text_sha256: ${textHash('The looms stop.')}`);
  expect(mutationOf(plan(piece)).notes).toContain('they take the place of other words, approved before');
  expect(foundAfter(piece, plan(piece), EXAMPLE_DAY)).not.toContain('quote/changed');
});

const PROOF = { by: 'Pat Doe', on: '2026-09-30', evidence: 'vault:quote.eml' };
const approvalIn = (of: ReturnType<typeof quote>) => {
  const { approved_by, approved_on, approval_evidence } = of.data.assets?.[0] ?? {};
  return { by: approved_by, on: approved_on, evidence: approval_evidence };
};

test('who approved them, when, and the proof are on record, and can be added later', () => {
  const piece = quote(`text: ${WORDS}`);
  const whole = done(piece, plan(piece, WORDS, PROOF));
  expect(approvalIn(whole)).toEqual(PROOF);
  const later = done(piece, plan(piece));
  expect(approvalIn(done(later, plan(later, undefined, PROOF)))).toEqual(PROOF);
  for (const again of [{}, PROOF]) expect(mutationOf(plan(whole, undefined, again)).edits).toEqual([]);
});

test('what vouched for other words does not vouch for these', () => {
  const piece = quote(
    `text: ${WORDS}, approved_text_sha256: ${textHash('The looms stop.')}, approved_by: Pat Doe, approved_on: 2026-01-01, approval_evidence: vault:old.eml`,
  );
  expect(approvalIn(done(piece, plan(piece)))).toEqual({ by: undefined, on: '2026-10-01', evidence: undefined });
});

test.each(['The looms never stop.', '  The looms\n  never   stop. '])('the words that they saw: %j', (words) => {
  expect(mutationOf(plan(quote(`text: ${WORDS}`), words)).edits).toHaveLength(2);
});

test.each(['The looms never stop', 'the looms never stop.', ''])('others than the file says: %j', (words) => {
  expect(refusalOf(plan(quote(`text: ${WORDS}`), words)).refused).toBe(
    `the words of quote "piece" are others: the file says "${WORDS}", and they saw "${words}"`,
  );
});

test('without words there is nothing to approve', () => {
  expect(refusalOf(plan(quote('status: draft'))).refused).toBe('quote "piece" has no words that could be approved');
});

test('"refs check --fix" never touches the words or their hash', () => {
  const examples = RULES.flatMap(({ examples: { good, bad } }) => [...good, ...bad]);
  const edits = examples.flatMap((example) =>
    lint(loadExample(example), example.today ?? EXAMPLE_DAY).fixes.flatMap((fix) => fix.edits),
  );
  expect(edits.length).toBeGreaterThan(0);
  expect(edits.filter(({ path }) => path.includes('approved_text_sha256') || path.includes('text'))).toEqual([]);
});
