// Laws of the keys of a permission, on customers by chance: on a grant each narrows, on a refusal it narrows the refusal,
// an empty list grants nothing, and what a newer letter replaced never rises again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../../src/consent/consent-records.ts';
import { standing } from '../../src/consent/standing.ts';
import type { Consent, Customer, CustomerFile } from '../../src/model/customer.ts';
import { type Standing, VERDICTS } from '../../src/model/standing.ts';
import { runs } from '../properties.ts';
import { randomCustomer, randomLimited, randomPolicy, randomQuestion } from './random.ts';

const rank = ({ verdict }: Pick<Standing, 'verdict'>): number => VERDICTS.indexOf(verdict);

const withData = (customer: Customer, more: Partial<CustomerFile>): Customer => ({
  ...customer,
  data: { ...customer.data, ...more },
});

const withRecords = (customer: Customer, change: (record: Consent) => Consent): Customer =>
  withData(customer, { consent: customer.data.consent?.map(change) ?? [] });

const isGrant = ({ status }: Consent): boolean => status === 'granted';

const questions = fc.tuple(fc.oneof(randomCustomer, randomLimited), randomQuestion, randomPolicy);

const NARROWING: readonly Partial<Consent>[] = [
  { places: ['deck'] },
  { places: ['event:con'] },
  { requires: ['nda', 'brand-check'] },
  { begins_on: '2026-02-05' },
  { takedown_within: '1d' },
  { disclaimer: 'Not an official view.' },
  { guidelines: 'https://brand.example' },
  { named_as: 'Faculty of Optics' },
  { may_stay: ['print'] },
];

test.each(NARROWING)('%o on a grant that had none makes no answer better', (key) => {
  const [name = ''] = Object.keys(key);
  fc.assert(
    fc.property(questions, ([customer, question, policy]) => {
      const narrowed = withRecords(customer, (one) => (isGrant(one) && !(name in one) ? { ...one, ...key } : one));
      expect(rank(standing(narrowed, question, policy))).toBeGreaterThanOrEqual(
        rank(standing(customer, question, policy)),
      );
    }),
    { numRuns: runs(400) },
  );
});

const OF_THE_CUSTOMER: readonly Partial<CustomerFile>[] = [
  { approvers: { any: ['legal'] } },
  { approvers: { any: [] } },
  { quiet_periods: [{ from: '2026-01-15', until: '2026-02-15' }] },
  { quiet_periods: [{ from: '2026-01-15', uses: ['logo'] }] },
];

test.each(OF_THE_CUSTOMER)('%o where there was none makes no answer better', (key) => {
  const [name = ''] = Object.keys(key);
  fc.assert(
    fc.property(questions, ([customer, question, policy]) => {
      if ((customer.data as unknown as Record<string, unknown>)[name] !== undefined) return;
      const answer = standing(withData(customer, key), question, policy);
      expect(rank(answer)).toBeGreaterThanOrEqual(rank(standing(customer, question, policy)));
    }),
    { numRuns: runs(400) },
  );
});

test('a refusal limited to places is met by a question without one', () => {
  fc.assert(
    fc.property(questions, ([customer, { place: _, channel: __, ...question }, policy]) => {
      const limited = withRecords(customer, (one) => (isRefusal(one) ? { ...one, places: ['ads'] } : one));
      const whole = withRecords(customer, ({ places, ...one }) =>
        isRefusal(one) || !places ? one : { ...one, places },
      );
      expect(standing(limited, question, policy).verdict).toBe(standing(whole, question, policy).verdict);
    }),
    { numRuns: runs(400) },
  );
});

test('grants of an empty list of places, or of nobody who may say yes, are no better than none', () => {
  fc.assert(
    fc.property(questions, ([customer, question, policy]) => {
      const nowhere = withRecords(customer, (one) => (isGrant(one) ? { ...one, places: [] } : one));
      const nobody = withData(customer, { approvers: { any: [], [question.use]: [] } });
      const isOfCompany = (one: Consent) => isGrant(one) && (one.subject ?? 'company') === 'company';
      const none = withData(customer, { consent: (customer.data.consent ?? []).filter((one) => !isOfCompany(one)) });
      for (const empty of [nowhere, nobody])
        expect(rank(standing(empty, question, policy))).toBeGreaterThanOrEqual(rank(standing(none, question, policy)));
    }),
    { numRuns: runs(400) },
  );
});

test('what was replaced never rises again, whatever becomes of the newer letter', () => {
  const newer = fc.record({
    status: fc.constantFrom('granted' as const, 'withdrawn' as const),
    uses: fc.constantFrom<Consent['uses']>(['logo'], ['quote'], ['reference-call', 'name']),
    expires_on: fc.constantFrom(undefined, '2026-01-20'),
    begins_on: fc.constantFrom(undefined, '2026-03-01'),
  });
  fc.assert(
    fc.property(questions, newer, ([customer, question, policy], { expires_on, begins_on, ...stated }) => {
      const { consent = [] } = customer.data;
      const old = consent.filter((one) => isGrant(one) && (one.subject ?? 'company') === 'company').map(({ id }) => id);
      const letter: Consent = {
        ...{ id: 'newer', audience: 'public', approval: 'once', granted_on: '2026-01-01', ...stated, replaces: old },
        ...{ granted_by: 'Ada', granted_as: 'legal', basis: 'signed-form', evidence: 'vault:a' },
        ...(stated.status === 'withdrawn' && { withdrawn_on: '2026-01-10', reason: 'other' as const }),
        ...(expires_on && { expires_on }),
        ...(begins_on && { begins_on }),
      };
      const asked = question.on < '2026-01-01' ? { ...question, on: '2026-01-01' } : question;
      const both = withData(customer, { consent: [...consent, letter] });
      const alone = withData(customer, { consent: [...consent.filter(({ id }) => !old.includes(id)), letter] });
      expect(rank(standing(both, asked, policy))).toBeGreaterThanOrEqual(rank(standing(alone, asked, policy)));
    }),
    { numRuns: runs(1000) },
  );
});
