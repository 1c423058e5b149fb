// The scenarios of the keys of a permission: the answers of standing, the findings of a check, the days of a takedown and
// the judgement of a change.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRefusal } from '../../src/consent/consent-records.ts';
import { takedownDay } from '../../src/consent/takedown-day.ts';
import type { Standing } from '../../src/model/standing.ts';
import { compare } from '../../src/review/compare.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { lint } from '../../src/rules/lint.ts';
import { answerOf, checked, customerIn, inShort, type Letter, libraryOf, TODAY } from './letter.ts';

interface Scenario extends Letter {
  readonly asks?: Readonly<Record<string, string>>;
  readonly answer?: Readonly<Record<string, unknown>>;
  readonly check?: readonly string[];
  /** A word of each finding. */
  readonly names?: string;
  /** The last day on which each asset may be up. */
  readonly down?: Readonly<Record<string, string>>;
  /** The file as it was, and the gravest change since. */
  readonly before?: string;
  readonly diff?: string;
}

const SCENARIOS: Readonly<Record<string, Scenario>> = parse(
  readFileSync('test/consent/permission-scenarios.yaml', 'utf8'),
);
/** The ideas, each with a letter, and how many scenarios show it. */
const IDEAS = { P: 4, R: 3, A: 3, T: 3, M: 3, E: 3, B: 3, Q: 3, F: 3, D: 3, L: 3, X: 3, N: 3, U: 3 };

test('all forty-three are there, with the five that were answered wrongly before', () => {
  const ids = Object.entries(IDEAS).flatMap(([idea, count]) =>
    Array.from({ length: count }, (_, at) => idea + (at + 1)),
  );
  expect(ids.length).toBe(43);
  expect(Object.keys(SCENARIOS).sort()).toEqual([...ids, 'S1a', 'S1b', 'S1c', 'S1d', 'S1e'].sort());
});

describe.each(Object.entries(SCENARIOS))(
  '%s',
  (_, { asks = {}, answer = {}, check, names = '', down = {}, ...one }) => {
    const library = libraryOf(one);

    test('has the answers, the findings and the days that it has to have', () => {
      for (const [ask, expected] of Object.entries(asks)) {
        expect([ask, inShort(answerOf(library, ask))]).toEqual([ask, expected]);
        for (const [key, value] of Object.entries(answer))
          expect(answerOf(library, ask)[key as keyof Standing] ?? null).toEqual(value);
      }
      if (check !== undefined) expect(checked(library)).toEqual(check);
      for (const { message } of lint(library, TODAY).diagnostics.filter(() => names !== ''))
        expect(message).toContain(names);
      const { data } = customerIn(library);
      for (const [asset, day] of Object.entries(down)) {
        const exposure = data.assets?.find(({ id }) => id === asset);
        const refusal = data.consent?.find(
          (record) => isRefusal(record) && exposure && record.uses.includes(exposure.use),
        );
        if (exposure === undefined || refusal === undefined) throw new Error(`there is no ${asset}`);
        const { policy } = library.config;
        expect([
          asset,
          takedownDay(data, { use: exposure.use, advocate: exposure.advocate }, refusal, { policy, today: TODAY }),
        ]).toEqual([asset, day]);
      }
      if (one.before === undefined) return;
      const base = libraryOf({ ...one, file: one.before });
      const { changes } = reviewChanges(compare(base, library), { base, head: library }, TODAY);
      expect(changes.map(({ judgement, kind }) => `${judgement} ${kind}`)).toContain(one.diff);
    });
  },
);
