// Laws of a merge: over random pairs of customers, no answer gets better by it, no refusal is lost, and the result is sound.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictRank } from '../../src/consent/bare-reason.ts';
import { isRefusal } from '../../src/consent/consent-records.ts';
import { verdictOf } from '../../src/consent/standing.ts';
import { loadConfig } from '../../src/library/config.ts';
import { checkReferences } from '../../src/library/references.ts';
import { validate } from '../../src/library/validate.ts';
import type { Consent, Customer, CustomerFile, Use } from '../../src/model/customer.ts';
import type { Question, Verdict } from '../../src/model/standing.ts';
import { isNameOrLogo, needsPerson, USES } from '../../src/model/use.ts';
import { withFreshIds } from '../../src/mutations/merge-ids.ts';
import { planMerge } from '../../src/mutations/plan-merge.ts';
import { valueText } from '../../src/text/value-text.ts';
import { DEFAULT_CONFIG } from '../../src/workspace/read-library.ts';
import { expectedValue } from '../../src/yaml/edit/expected-value.ts';
import { randomCustomer, randomPolicy, randomQuestion } from '../consent/random.ts';
import { runs } from '../properties.ts';

const config = loadConfig(DEFAULT_CONFIG).config;
const TODAY = '2026-01-25';

/** Without undefined keys, as a file has none, and without material of anybody, which takes nobody's time. */
const asFile = (data: CustomerFile, name: string): CustomerFile => {
  const plain: CustomerFile = JSON.parse(JSON.stringify({ ...data, name }));
  const assets = plain.assets?.filter(({ story, advocate }) => story !== undefined && advocate !== undefined);
  return { ...plain, ...(assets && { assets }) };
};

const isSound = ({ data, file }: Customer): boolean =>
  [...validate('customer', data, file), ...checkReferences(data, file)].length === 0;

const pair = fc
  .tuple(randomCustomer, randomCustomer)
  .map(([one, other]) => ({
    a: { ...one, id: 'nordlicht', file: 'customers/nordlicht.yaml', data: asFile(one.data, 'Nordlicht') },
    b: { ...other, id: 'suedstern', file: 'customers/suedstern.yaml', data: asFile(other.data, 'Suedstern') },
  }))
  .filter(({ a, b }) => isSound(a) && isSound(b));

const worst = (...all: readonly Verdict[]): number => Math.max(...all.map(verdictRank));

/** Says that a no was followed by a yes of the same file to the whole of the use, which has not ended. */
const isHistory = (refusal: Consent, use: Use, all: readonly Consent[]): boolean => {
  const day = refusal.status === 'declined' ? refusal.declined_on : refusal.withdrawn_on;
  return all.some(
    ({ status, uses, audience, stories, territories, places, attribution, granted_on, expires_on, subject }) =>
      status === 'granted' &&
      (subject ?? 'company') === 'company' &&
      uses.includes(use) &&
      audience === 'public' &&
      (stories ?? territories ?? places) === undefined &&
      (attribution ?? 'named') === 'named' &&
      day !== undefined &&
      granted_on !== undefined &&
      granted_on > day &&
      (expires_on ?? TODAY) >= TODAY,
  );
};

/** A customer who said yes to everything before anything else: what still stands in the way is a no of theirs. */
const willing = (customer: Customer, use: Use): Customer => {
  const yes: Consent = {
    ...{ id: 'yes-to-all', status: 'granted', uses: [...USES], audience: 'public', approval: 'once' },
    ...{ granted_on: '1990-01-01', granted_by: 'A', basis: 'signed-form', evidence: 'vault:a', granted_as: 'legal' },
  };
  const { approvers: _, ...data } = customer.data;
  const all = data.consent ?? [];
  const refusals = all.filter((record) => isRefusal(record) && !isHistory(record, use, all));
  return { ...customer, data: { ...data, consent: [yes, ...refusals] } };
};

interface Merged {
  readonly a: Customer;
  readonly b: Customer;
  readonly merged: Customer;
}

function mergedOf({ a, b }: { a: Customer; b: Customer }, policy = config.policy): Merged | undefined {
  const plan = planMerge({ a, b }, () => 'a', { config: { ...config, policy }, today: TODAY });
  if ('refused' in plan || plan.conflicts !== undefined) return undefined;
  const data = plan.edits.reduce<unknown>(expectedValue, a.data) as CustomerFile;
  return { a, b: { ...b, data: withFreshIds(b.data, a.data, b.id).data }, merged: { ...a, data } };
}

const stated = (data: CustomerFile): string => data.status ?? 'nominated';

test('no question has a better answer after a merge than before', () => {
  fc.assert(
    fc.property(pair, randomQuestion, randomPolicy, (files, asked, policy) => {
      const done = mergedOf(files, policy);
      if (done === undefined) return;
      const { a, b, merged } = done;
      const after = (question: Question) => verdictRank(verdictOf(merged, question, policy));
      const { story: _, advocate: __, entry: ___, ...general } = asked;
      const question: Question = { ...general, on: asked.on < TODAY ? TODAY : asked.on };
      // Who is nominated is active by somebody's choice.
      const chosen = stated(merged.data) === 'active' ? { status: 'active' as const } : {};
      const own = (customer: Customer, one: Question) =>
        verdictOf({ ...customer, data: { ...customer.data, ...chosen } }, one, policy);
      for (const { id } of a.data.stories ?? [])
        expect(after({ ...question, story: id })).toBeGreaterThanOrEqual(
          verdictRank(own(a, { ...question, story: id })),
        );
      for (const { id } of b.data.stories ?? []) {
        if (a.data.stories?.some((story) => story.id === id)) continue;
        const asOf = { ...question, story: id };
        expect(after(asOf)).toBeGreaterThanOrEqual(
          verdictRank(isNameOrLogo(asked.use) ? own(a, question) : own(b, asOf)),
        );
      }
      // As such, without any story: the answer of who stays, and each no of who goes.
      const { attribution: ____, ...named } = question;
      const whole = { ...named, isUp: true };
      if (needsPerson(asked.use)) return;
      expect(after(whole)).toBeGreaterThanOrEqual(worst(own(a, whole)));
      expect(after(whole)).toBeGreaterThanOrEqual(worst(own(willing(b, asked.use), whole)));
    }),
    { numRuns: runs(400) },
  );
});

test('the result is sound, every id resolves, and no refusal is lost', () => {
  fc.assert(
    fc.property(pair, (files) => {
      const done = mergedOf(files);
      if (done === undefined) return;
      const { a, b, merged } = done;
      expect(validate('customer', merged.data, merged.file)).toEqual([]);
      expect(checkReferences(merged.data, merged.file)).toEqual([]);
      const kept = (merged.data.consent ?? []).map(valueText);
      for (const refusal of [...(a.data.consent ?? []), ...(b.data.consent ?? [])].filter(isRefusal))
        expect(kept).toContain(valueText(refusal));
    }),
    { numRuns: runs(300) },
  );
});
