// Laws of standing on customers by chance. The seed is fixed, so that a run can be repeated: whoever changes the engine
// tries other seeds and a hundred times the runs.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptStoryVerdicts } from '../../src/consent/kept-verdicts.ts';
import { standing, storyVerdicts, verdictOf } from '../../src/consent/standing.ts';
import { validate } from '../../src/library/validate.ts';
import type { Policy } from '../../src/model/config.ts';
import type { Customer, CustomerFile } from '../../src/model/customer.ts';
import { addDays } from '../../src/model/day.ts';
import { isUsable, type Question, type Standing, VERDICTS, worse } from '../../src/model/standing.ts';
import { AUDIENCES } from '../../src/model/use.ts';
import { runs } from '../properties.ts';
import { horizon, naiveAdvocate, naiveClearsOn, naiveVerdict } from './naive-model.ts';
import {
  randomCustomer,
  randomLimited,
  randomOwned,
  randomPeople,
  randomPolicy,
  randomQuestion,
  randomTwins,
} from './random.ts';

type Check = (customer: Customer, question: Question, policy: Policy, answer: Standing) => void;

function law(says: string, numRuns: number, check: Check, customers = randomCustomer): void {
  test(says, () => {
    const property = fc.property(customers, randomQuestion, randomPolicy, (customer, question, policy) => {
      check(customer, question, policy, standing(customer, question, policy));
    });
    fc.assert(property, { numRuns: runs(numRuns) });
  });
}

const rank = ({ verdict }: Pick<Standing, 'verdict'>): number => VERDICTS.indexOf(verdict);

law('the verdict is the one that the naive model gives', 10_000, (customer, question, policy, { verdict }) => {
  expect(verdict).toBe(naiveVerdict(customer, question, policy));
});

law(
  'where places, conditions and first days limit the records, the verdict and its end are those of the naive model',
  5000,
  (customer, question, policy, { verdict, clears_on }) => {
    expect(verdict).toBe(naiveVerdict(customer, question, policy));
    expect(clears_on).toBe(naiveClearsOn(customer, question, policy));
    expect(verdictOf(customer, question, policy)).toBe(verdict);
  },
  randomLimited,
);

law('asked for the verdict alone, it is the same one', 1700, (customer, question, policy, { verdict }) => {
  expect(verdictOf(customer, question, policy)).toBe(verdict);
  expect(verdictOf({ ...customer, broken: true }, question, policy)).toBe('no');
});

test.each([randomCustomer, randomLimited, randomTwins, randomOwned, randomPeople])(
  'kept, for one story after the other, and without what no file speaks of, it is the same one, %#',
  (customers) => {
    const questions = fc.array(randomQuestion, { minLength: 2, maxLength: 4 });
    const property = fc.property(customers, questions, randomPolicy, (customer, asked, policy) => {
      for (const question of [...asked, ...asked]) {
        const [ofStory, keptOf] = [storyVerdicts, keptStoryVerdicts].map((make) => make(customer, question, policy));
        for (const story of [undefined, 'month-end', 'gripper', 'no-such-story', 'month-end']) {
          const { story: _, ...open } = question;
          const { verdict } = standing(customer, story === undefined ? open : { ...open, story }, policy);
          expect([ofStory?.(story), keptOf?.(story)]).toEqual([verdict, verdict]);
        }
      }
    });
    fc.assert(property, { numRuns: runs(1000) });
  },
);

law(
  'of several files that are one company the worst answer counts, as the naive model has it, and clears as it does',
  3000,
  (customer, question, policy, { verdict, clears_on }) => {
    expect(verdict).toBe(naiveVerdict(customer, question, policy));
    expect(clears_on).toBe(naiveClearsOn(customer, question, policy));
    expect(verdictOf(customer, question, policy)).toBe(verdict);
  },
  randomTwins,
);

law(
  'what parents say counts as the naive model has it, clears as it does, and never makes a child more permissive',
  3000,
  (customer, question, policy, { verdict, clears_on }) => {
    expect(verdict).toBe(naiveVerdict(customer, question, policy));
    expect(clears_on).toBe(naiveClearsOn(customer, question, policy));
    expect(verdictOf(customer, question, policy)).toBe(verdict);
    const { parents: _, ...orphan } = customer;
    expect(rank({ verdict })).toBeGreaterThanOrEqual(rank(standing(orphan, question, policy)));
  },
  randomOwned,
);

law(
  'what people did and refused elsewhere counts as the naive model has it, and neither that nor an employer ever helps',
  4000,
  (customer, question, policy, { verdict, clears_on, advocate }) => {
    expect(verdict).toBe(naiveVerdict(customer, question, policy));
    expect(clears_on).toBe(naiveClearsOn(customer, question, policy));
    expect(advocate).toBe(naiveAdvocate(customer, question, policy));
    expect(verdictOf(customer, question, policy)).toBe(verdict);
    const { samePeople: _, ...alone } = customer;
    expect(rank({ verdict })).toBeGreaterThanOrEqual(rank(standing(alone, question, policy)));
    const advocates = customer.data.advocates?.map(({ employer: _, ...rest }) => rest);
    const own = { ...customer, data: { ...customer.data, ...(advocates && { advocates }) } };
    expect(rank({ verdict })).toBeGreaterThanOrEqual(rank(standing(own, question, policy)));
  },
  randomPeople,
);

law('no day of an acquisition makes a customer more permissive', 1000, (customer, question, policy, answer) => {
  for (const acquired_on of ['2026-01-30', question.on, '2026-03-05']) {
    const acquired = { ...customer, data: { ...customer.data, acquired_on } };
    expect(rank(standing(acquired, question, policy))).toBeGreaterThanOrEqual(rank(answer));
  }
});

law('a wait clears on the first day on which the naive model lets go', 1700, (customer, question, policy, answer) => {
  expect(answer.clears_on).toBe(naiveClearsOn(customer, question, policy));
});

law('who is named is whom the naive model names', 1700, (customer, question, policy, { advocate }) => {
  expect(advocate).toBe(naiveAdvocate(customer, question, policy));
});

law(
  'asked again, it is usable on the day it clears and on no day before',
  3000,
  (customer, question, policy, answer) => {
    expect(answer.clears_on === undefined || answer.verdict === 'wait').toBe(true);
    if (answer.verdict !== 'wait') return;
    const askedAgain = (on: string) => isUsable(standing(customer, { ...question, on }, policy).verdict);
    const { clears_on = horizon(customer, question, policy) } = answer;
    for (let on = addDays(question.on, 1); on < clears_on; on = addDays(on, 1)) expect(askedAgain(on), on).toBe(false);
    expect(askedAgain(clears_on)).toBe(answer.clears_on !== undefined);
  },
);

law(
  'the worst reason is the verdict, and the reasons come worst first',
  3000,
  (_customer, _question, _policy, answer) => {
    const verdicts = answer.reasons.map(({ verdict }) => verdict);
    expect(answer.verdict).toBe(verdicts.reduce(worse, 'ready'));
    expect(verdicts).toEqual(VERDICTS.toReversed().flatMap((one) => verdicts.filter((verdict) => verdict === one)));
  },
);

law('who is named would give that answer alone', 1000, (customer, question, policy, answer) => {
  const { advocate } = answer;
  if (advocate === undefined) return;
  const { verdict, clears_on } = standing(customer, { ...question, advocate }, policy);
  expect({ verdict, clears_on }).toEqual({ verdict: answer.verdict, clears_on: answer.clears_on });
});

law('a broken file is a no, for that reason alone', 200, (customer, question, policy) => {
  const { verdict, reasons } = standing({ ...customer, broken: true }, question, policy);
  expect({ verdict, codes: reasons.map(({ code }) => code) }).toEqual({ verdict: 'no', codes: ['file/broken'] });
});

law('the order of records, entries and the like does not matter', 1000, (customer, asked, policy) => {
  // The question names its entry by index.
  const question = { ...asked, ...(asked.entry !== undefined && { entry: 'new' as const }) };
  const answer = standing(customer, question, policy);
  const reversed = Object.fromEntries(
    Object.entries(customer.data).map(([key, value]) => [key, Array.isArray(value) ? value.toReversed() : value]),
  ) as unknown as CustomerFile;
  const { verdict, clears_on } = standing({ ...customer, data: reversed }, question, policy);
  expect({ verdict, clears_on }).toEqual({ verdict: answer.verdict, clears_on: answer.clears_on });
});

law('what may be used for an audience may be used for a smaller one', 1000, (customer, question, policy) => {
  const answers = AUDIENCES.map((audience) => standing(customer, { ...question, audience }, policy));
  for (const [at, smaller] of answers.entries())
    for (const larger of answers.slice(at).filter(({ verdict }) => isUsable(verdict)))
      expect(rank(smaller)).toBeLessThanOrEqual(rank(larger));
});

law('one refusal or one entry more never helps', 1000, (customer, question, policy, answer) => {
  const { consent = [], activity = [] } = customer.data;
  const refusal = { id: 'no-more', status: 'declined', uses: [question.use], declined_on: question.on } as const;
  const entry = { on: question.on, use: 'quote', status: 'completed' } as const;
  for (const more of [{ consent: [...consent, refusal] }, { activity: [...activity, entry] }]) {
    const after = standing({ ...customer, data: { ...customer.data, ...more } }, question, policy);
    expect(rank(after)).toBeGreaterThanOrEqual(rank(answer));
  }
});

law('at the ends of the calendar it still answers', 200, (customer, question, policy) => {
  const farAway = <T>(value: T): T =>
    JSON.parse(
      JSON.stringify(value)
        .replaceAll('2026-01', '0000-01')
        .replaceAll('2026-03', '9999-12')
        .replaceAll('"2mo"', '"99999y"'),
    );
  const [there, then, under] = [farAway(customer), farAway(question), farAway(policy)];
  const { clears_on } = standing(there, then, under);
  if (clears_on === undefined) return;
  expect(clears_on > then.on).toBe(true);
  expect(isUsable(standing(there, { ...then, on: clears_on }, under).verdict)).toBe(true);
});

test('the customers by chance are of the schema, and every verdict is common among them', () => {
  const cases = fc.sample(fc.tuple(randomCustomer, randomQuestion, randomPolicy), { numRuns: runs(8100) });
  const answers = cases.map(([customer, question, policy]) => {
    expect(validate('customer', customer.data, customer.file)).toEqual([]);
    return standing(customer, question, policy);
  });
  for (const verdict of VERDICTS)
    expect(answers.filter((answer) => answer.verdict === verdict).length, verdict).toBeGreaterThan(runs(78));
  expect(answers.filter(({ clears_on }) => clears_on !== undefined).length).toBeGreaterThan(runs(780));
});
