// The verdicts that a desk brings along are those that it would work out, on each day that they hold for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictRank } from '../../src/consent/bare-reason.ts';
import { addDays } from '../../src/model/day.ts';
import type { Query } from '../../src/model/match.ts';
import { USES } from '../../src/model/use.ts';
import { judge } from '../../src/search/judge.ts';
import { digitsOn, lastRowDay, ranksIn, verdictRow } from '../../src/site/verdict-rows.ts';
import {
  randomCustomer,
  randomLimited,
  randomOwned,
  randomPeople,
  randomPolicy,
  randomTwins,
} from '../consent/random.ts';
import { runs } from '../properties.ts';

const DAYS = 45;
const BUILT_ON = '2026-01-28';
const anyCustomer = fc.oneof(randomCustomer, randomLimited, randomOwned, randomPeople, randomTwins);
const somebody = fc.option(fc.constantFrom('Acme GmbH', 'Acmee', 'Globex', 'Initech'), { nil: undefined });

test('a row says what judging says, on any day and for any prospect', () => {
  fc.assert(
    fc.property(
      fc.array(anyCustomer, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(...USES),
      randomPolicy,
      fc.integer({ min: 0, max: DAYS }),
      somebody,
      (customers, use, policy, later, prospect) => {
        const on = addDays(BUILT_ON, later);
        fc.pre(on <= lastRowDay(BUILT_ON));
        const query: Query = { words: '', facets: {}, on, ...(prospect !== undefined && { prospect }) };
        const ranks = ranksIn(digitsOn(verdictRow(customers, use, policy, BUILT_ON), on), query);
        const judged = customers.flatMap((customer) =>
          [undefined, ...(customer.data.stories ?? [])].map(
            (story) => 1 + verdictRank(judge({ customer, story }, use, query, policy).verdict),
          ),
        );
        // 0 leaves it to the browser, and only a prospect does that.
        expect(judged.map((rank, entry) => (ranks[entry] === 0 && prospect !== undefined ? 0 : rank))).toEqual([
          ...ranks,
        ]);
      },
    ),
    { numRuns: runs(2000) },
  );
});
