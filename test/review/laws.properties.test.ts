// Laws of comparing and judging, on random customers. The seed is fixed, so that a run can be repeated. After a change
// of either, run with other seeds and a hundred times the runs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comingDays } from '../../src/consent/coming-days.ts';
import { type Exposure, exposures, questionsOf } from '../../src/consent/exposure.ts';
import { standing } from '../../src/consent/standing.ts';
import type { Change, JudgedChange } from '../../src/model/change.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/model/config.ts';
import type { Consent, Customer, CustomerFile } from '../../src/model/customer.ts';
import { addDays } from '../../src/model/day.ts';
import type { Question } from '../../src/model/standing.ts';
import { compare } from '../../src/review/compare.ts';
import { withDifference } from '../../src/review/difference.ts';
import { mayAnswerDiffer } from '../../src/review/may-answer-differ.ts';
import { policyFor } from '../../src/review/policy-for.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { isEqual } from '../../src/values/equality.ts';
import { randomOwned, randomPeople, randomPolicy, randomQuestion } from '../consent/random.ts';
import { runs } from '../properties.ts';
import { libraryWith, randomState, randomStates, withData } from './pairs-of-states.ts';

const TODAY = '2026-02-05';
// The first of the random days: all of them are still to come.
const FIRST_DAY = '2026-01-24';

const compared = (before: readonly Customer[], after: readonly Customer[]): readonly Change[] =>
  compare(libraryWith(before), libraryWith(after));

test('nothing differs from itself', () => {
  const property = fc.property(randomState, (customer) => {
    expect(compared([customer], [structuredClone(customer)])).toEqual([]);
  });
  fc.assert(property, { numRuns: runs(170) });
});

test('another order is no difference', () => {
  const property = fc.property(
    randomState,
    fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
    (one, chance) => {
      const shuffled = (value: unknown): unknown => {
        if (Array.isArray(value)) return inChance(value.map(shuffled));
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(
          inChance(Object.entries(value).map(([key, inner]) => [key, shuffled(inner)] as const)),
        );
      };
      const inChance = <Item>(items: readonly Item[]): readonly Item[] =>
        items
          .map((item) => ({ item, by: Number(chance.next().value) }))
          .sort((a, b) => a.by - b.by)
          .map(({ item }) => item);
      expect(compared([one], [withData(one, shuffled(one.data) as CustomerFile)])).toEqual([]);
    },
  );
  fc.assert(property, { numRuns: runs(100) });
});

test('where nothing bears on a use, no answer about it is another one', () => {
  let times = 0;
  const property = fc.property(
    randomStates,
    randomQuestion,
    fc.tuple(randomPolicy, randomPolicy, fc.boolean()),
    ([before, after], question, [policy, other, isOther]) => {
      const later = isOther ? other : structuredClone(policy);
      const mayDiffer = mayAnswerDiffer({ customer: before, policy }, { customer: after, policy: later });
      if (mayDiffer(question.use)) return;
      times += 1;
      const answerOf = (customer: Customer, under: Policy) => {
        const { verdict, clears_on } = standing(customer, question, under);
        return { verdict, clears_on };
      };
      expect(answerOf(after, later)).toEqual(answerOf(before, policy));
    },
  );
  fc.assert(property, { numRuns: runs(1000) });
  expect(times).toBeGreaterThan(runs(80));
});

test('what differs is reported', () => {
  const property = fc.property(randomStates, ([before, after]) => {
    const isSame = JSON.stringify(before.data) === JSON.stringify(after.data);
    if (compared([before], [after]).length === 0 && !isSame) {
      // Only the order can differ then: made in the base one by one, the differences give the head.
      expect(sorted(after.data)).toEqual(sorted(before.data));
    }
  });
  fc.assert(property, { numRuns: runs(350) });
});

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** The plainest definition of a better answer: the same question, asked in both states, allows more now. */
const WORTH = { ready: 2, ask: 1, wait: 0, no: 0 };
const isBetter = ([before, after]: States, question: Question, [old, now]: Policies = NO_POLICY): boolean =>
  WORTH[standing(after, question, now).verdict] > WORTH[standing(before, question, old).verdict];

type States = readonly [before: Customer, after: Customer];
type Policies = readonly [before: Policy, after: Policy];
const NO_POLICY: Policies = [DEFAULT_POLICY, DEFAULT_POLICY];

/** Questions on today and the days to come, often of one person or one story. */
const randomQuestions: fc.Arbitrary<readonly Question[]> = fc.array(
  fc.tuple(randomQuestion, fc.nat(75)).map(([question, days]) => ({ ...question, on: addDays(TODAY, days) })),
  { minLength: 100, maxLength: 100 },
);

/** A new story is no improved answer: its consent decides whether it may be told. */
const isOldStory =
  ([{ data }]: States) =>
  ({ story }: Question): boolean =>
    story === undefined || (data.stories ?? []).some(({ id }) => id === story);

function judged([before, after]: States, [old, now]: Policies = NO_POLICY): readonly JudgedChange[] {
  const [base, head] = [libraryWith([before], old), libraryWith([after], now)];
  return reviewChanges(compare(base, head), { base, head }, TODAY).changes;
}

const needApproval = (changes: readonly JudgedChange[]): boolean =>
  changes.some(({ judgement }) => judgement === 'approve');

test('whatever makes an answer better needs approval', () => {
  const property = fc.property(randomStates, randomQuestions, (states, questions) => {
    const better = questions.filter(isOldStory(states)).find((question) => isBetter(states, question));
    if (better !== undefined) expect(needApproval(judged(states)), JSON.stringify(better)).toBe(true);
  });
  fc.assert(property, { numRuns: runs(210) });
});

test('and so does any change alone', () => {
  const property = fc.property(randomStates, randomQuestions, fc.nat(), (states, questions, nth) => {
    const [before, after] = states;
    const changes = compared([before], [after]);
    const change = changes[nth % Math.max(changes.length, 1)];
    if (change === undefined) return;
    const alone: States = [before, withData(before, withDifference(before.data, change))];
    const better = questions.filter(isOldStory(alone)).find((question) => isBetter(alone, question));
    if (better !== undefined)
      expect(needApproval(judged(alone)), `${change.kind} ${JSON.stringify(better)}`).toBe(true);
  });
  fc.assert(property, { numRuns: runs(300) });
});

test('a policy that makes an answer better needs approval', () => {
  const property = fc.property(
    randomState,
    randomPolicy,
    randomPolicy,
    randomQuestions,
    (customer, old, now, questions) => {
      const better = questions.find((question) => isBetter([customer, customer], question, [old, now]));
      if (better !== undefined)
        expect(needApproval(judged([customer, customer], [old, now])), JSON.stringify(better)).toBe(true);
    },
  );
  fc.assert(property, { numRuns: runs(90) });
});

test('two policies that are one to a customer give the same answers', () => {
  let alike = 0;
  const property = fc.property(
    randomState,
    randomPolicy,
    randomPolicy,
    randomQuestion,
    (customer, one, { rest, limits, decline }, question) => {
      for (const twin of [
        { ...one, rest },
        { ...one, limits },
        { ...one, decline },
      ]) {
        if (!isEqual(policyFor(customer.data, one), policyFor(customer.data, twin))) continue;
        alike += 1;
        expect(standing(customer, question, twin).verdict).toBe(standing(customer, question, one).verdict);
      }
    },
  );
  fc.assert(property, { numRuns: runs(350) });
  expect(alike).toBeGreaterThan(runs(500));
});

const NAME_TERRITORIES = (record: Consent): Consent => ({
  ...record,
  territories: record.territories?.slice(1) ?? ['emea'],
});

const hasRefusalSomewhere = ({ data: { consent = [] } }: Customer): boolean =>
  consent.some(({ status, territories = [] }) => status !== 'granted' && territories.length > 0);

/** Ways for a company to withdraw consent. */
const RETRACTIONS: readonly ((record: Consent) => Consent)[] = [
  (record) => ({ ...record, uses: record.uses.slice(1) }),
  (record) => ({ ...record, audience: 'internal' }),
  (record) => ({ ...record, stories: [] }),
  NAME_TERRITORIES,
  (record) => ({ ...record, attribution: 'blinded' }),
  (record) => ({ ...record, approval: 'per-use' }),
  (record) => ({ ...record, expires_on: '2026-01-20' }),
  (record) => ({ ...record, conditions: 'Never on a Friday.' }),
  (record) => ({ ...record, status: 'withdrawn', withdrawn_on: TODAY }),
];

test('taking consent back needs no approval, and makes no answer better', () => {
  const property = fc.property(
    randomState,
    fc.constantFrom(...RETRACTIONS),
    randomQuestions,
    (before, retract, questions) => {
      const consent = (before.data.consent ?? []).map((record) =>
        record.status === 'granted' && (record.subject ?? 'company') === 'company' ? retract(record) : record,
      );
      const states: States = [before, withData(before, { ...before.data, consent })];
      // A grant that newly names territories escapes a refusal for others, and needs a look.
      if (retract === NAME_TERRITORIES && hasRefusalSomewhere(before)) return;
      expect(judged(states).filter(({ judgement }) => judgement !== 'note')).toEqual([]);
      expect(questions.filter((question) => isBetter(states, question))).toEqual([]);
    },
  );
  fc.assert(property, { numRuns: runs(100) });
});

test('what is new and refused needs approval, whichever other things come with it', () => {
  let times = 0;
  const property = fc.property(randomStates, ([before, after]) => {
    const known = [...(before.data.assets ?? []), ...(before.data.activity ?? [])];
    // An entry without an id may be one that was there.
    const isNew = ({ path }: Exposure): boolean => {
      const [list, index] = path as ['assets' | 'activity', number];
      const item = after.data[list]?.[index];
      return list === 'assets' ? known.every(({ id }) => id !== item?.id) : before.data.activity === undefined;
    };
    const isRefused = (exposure: Exposure): boolean =>
      questionsOf(exposure).some((question) => WORTH[standing(after, question, DEFAULT_POLICY).verdict] === 0);
    if (!exposures(after.data, TODAY).some((exposure) => isNew(exposure) && isRefused(exposure))) return;
    times += 1;
    expect(needApproval(judged([before, after]))).toBe(true);
  });
  fc.assert(property, { numRuns: runs(1200) });
  expect(times).toBeGreaterThan(runs(18));
});

type Edit = (data: CustomerFile) => CustomerFile;

/** Applies a change to each item of a list. An absent list stays absent. */
const each =
  <Key extends 'advocates' | 'assets' | 'activity' | 'stories'>(
    key: Key,
    narrow: (item: NonNullable<CustomerFile[Key]>[number]) => NonNullable<CustomerFile[Key]>[number],
  ): Edit =>
  (data) =>
    data[key] === undefined ? data : { ...data, [key]: data[key].map(narrow) };

const lowered = (limits: CustomerFile['limits']) => ({
  ...limits,
  any: { max: Math.max((limits?.any?.max ?? 3) - 1, 0), per: limits?.any?.per ?? '30d' },
});

/** Ways to make less possible. */
const NARROWINGS: readonly Edit[] = [
  (data) => (data.status === 'do-not-contact' ? data : { ...data, status: 'retired' }),
  (data) => ({ ...data, status: 'do-not-contact' }),
  ({ paused_until, ...data }) =>
    data.status === 'active' ? { ...data, status: 'paused' } : { ...data, ...(paused_until && { paused_until }) },
  (data) => ({ ...data, health: { ...data.health, status: 'red' } }),
  (data) => (data.health?.status === 'red' ? data : { ...data, health: { ...data.health, status: 'amber' } }),
  (data) => ({ ...data, contract: { ...data.contract, publicity_clause: 'struck' } }),
  (data) => ({
    ...data,
    products: (data.products ?? []).map((one) => ({ ...one, level: 'no-longer-using' as const })),
  }),
  (data) => ({ ...data, excludes: [...(data.excludes ?? []), 'Umbra Corp'] }),
  (data) => ({ ...data, limits: lowered(data.limits) }),
  each('advocates', (one) => ({ ...one, limits: lowered(one.limits) })),
  each('advocates', (one) => ({ ...one, status: 'left' as const })),
  each('advocates', ({ rest_until, ...one }) =>
    one.status === 'left' ? { ...one, ...(rest_until && { rest_until }) } : { ...one, status: 'resting' as const },
  ),
  each('advocates', (one) =>
    one.status === 'resting' && one.rest_until === undefined ? one : { ...one, rest_until: '2027-01-01' },
  ),
  each('advocates', (one) => ({ ...one, uses: (one.uses ?? []).slice(1) })),
  each('advocates', ({ verified_on: _, ...one }) => one),
  each('assets', (one) => ({ ...one, status: 'retired' as const })),
  each('assets', (one) => ({ ...one, audience: 'internal' as const })),
  each('assets', (one) => ({ ...one, attribution: 'blinded' as const })),
  each('assets', (one) => ({ ...one, disclosure: one.disclosure ?? 'They had early access.' })),
  (data) => ({ ...data, activity: [...(data.activity ?? []), { on: TODAY, use: 'quote', status: 'completed' }] }),
  (data) => ({
    ...data,
    consent: [...(data.consent ?? []), { id: 'no', status: 'declined', uses: ['quote', 'logo'], declined_on: TODAY }],
  }),
];

test('narrowing stays free, alone and together, and makes no answer better', () => {
  const edits = fc.subarray([...NARROWINGS], { minLength: 1, maxLength: 3 });
  const property = fc.property(randomState, edits, randomQuestions, (before, narrowings, questions) => {
    const states: States = [
      before,
      withData(
        before,
        narrowings.reduce((data, narrow) => narrow(data), before.data),
      ),
    ];
    expect(judged(states).filter(({ judgement }) => judgement === 'approve')).toEqual([]);
    expect(questions.filter((question) => isBetter(states, question))).toEqual([]);
  });
  fc.assert(property, { numRuns: runs(30) });
});

test('an answer becomes another one on coming days only', () => {
  const linked = fc.oneof(randomState, randomPeople, randomOwned);
  const property = fc.property(linked, randomPolicy, randomQuestion, (customer, policy, question) => {
    const days = comingDays(customer, question.use, policy, FIRST_DAY);
    const verdictOn = (on: string) => standing(customer, { ...question, on }, policy).verdict;
    for (let on = FIRST_DAY; on < addDays(FIRST_DAY, 90); on = addDays(on, 1)) {
      const next = addDays(on, 1);
      if (!days.includes(next)) expect(verdictOn(next), next).toBe(verdictOn(on));
    }
  });
  fc.assert(property, { numRuns: runs(70) });
});
