// A desk of many customers loads those that an answer needs, and answers as if it had all of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Use } from '../../src/model/customer.ts';
import { type DeskParts, shardsOf, UnloadedParts } from '../../src/site/desk-data.ts';
import { makeDesk } from '../../src/site/make-desk.ts';
import { openDesk } from '../../src/site/open-desk.ts';
import { siteFiles } from '../../src/site/site-files.ts';
import type { VerdictRow } from '../../src/site/verdict-rows.ts';
import { runs } from '../properties.ts';
import { libraryWith, NORDLICHT } from '../share/libraries.ts';
import { deskOf } from './desk.ts';
import { question } from './questions.ts';

const NOW = new Date('2026-10-01');
const INTERNAL = {
  ...({ audience: 'internal', territory: null, place: null, commit: null, allows_as_of: true } as const),
  built_on: '2026-10-01',
};
const whole = deskOf('examples');
const lines = whole.shards.flatMap((shard = '') => shard.split('\n'));
const shards = shardsOf(lines, 1);

/** A desk of which nothing is loaded, with a customer in each shard. */
const unloaded = (): Unloaded => ({
  ...whole,
  head: { ...whole.head, shard_size: 1 },
  shards: shards.map(() => undefined),
  verdicts: {},
});

interface Unloaded extends DeskParts {
  readonly shards: (string | undefined)[];
  readonly verdicts: Partial<Record<Use, VerdictRow>>;
}

/** Asks until everything that it needs is loaded. */
function loading<Answer>(parts: Unloaded, ask: () => Answer): Answer {
  for (;;) {
    try {
      return ask();
    } catch (error) {
      if (!(error instanceof UnloadedParts)) throw error;
      expect(error.shards.length + error.uses.length).toBeGreaterThan(0);
      for (const use of error.uses) {
        expect(parts.verdicts[use], 'nothing is loaded twice').toBeUndefined();
        parts.verdicts[use] = whole.verdicts[use] as VerdictRow;
      }
      for (const shard of error.shards) {
        expect(parts.shards[shard], 'nothing is loaded twice').toBeUndefined();
        parts.shards[shard] = shards[shard];
      }
    }
  }
}

const outcome = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (error) {
    return String(error);
  }
};

test('answers with what it loads as with everything', () => {
  const full = openDesk(whole, NOW, null);
  fc.assert(
    fc.property(question, (asked) => {
      const parts = unloaded();
      const desk = openDesk(parts, NOW, null);
      expect(outcome(() => loading(parts, () => desk.find(asked).json))).toBe(outcome(() => full.find(asked).json));
    }),
    { numRuns: runs(100) },
  );
});

test('orders all for a use by the row of it, and loads only the customers that it shows', () => {
  const parts = unloaded();
  const desk = openDesk(parts, NOW, null);
  const { found } = loading(parts, () => desk.find({ for: 'press-release', limit: 1 }));
  expect(found.total).toBeGreaterThan(lines.length);
  expect(Object.keys(parts.verdicts)).toEqual(['press-release']);
  expect(parts.shards.filter((shard) => shard !== undefined).length).toBeLessThan(lines.length / 2);
});

test('shows the best so far while it judges, and says of how many', () => {
  const many = Array.from({ length: 100 }, (_, number) => ({
    [`c-${number}`]: { ...NORDLICHT, name: `Company ${number}`, aliases: [], domains: [], consent: [] },
  }));
  const big = makeDesk(libraryWith(Object.assign({}, ...many)), INTERNAL);
  const all = shardsOf(
    big.shards.flatMap((shard = '') => shard.split('\n')),
    1,
  );
  const parts = { ...big, head: { ...big.head, shard_size: 1 }, shards: all.map((): string | undefined => undefined) };
  const desk = openDesk(parts, NOW, null);
  const seen: number[] = [];
  for (let answer: unknown; answer === undefined; )
    try {
      answer = desk.find({ for: 'quote', territory: 'emea', limit: 5 });
    } catch (error) {
      if (!(error instanceof UnloadedParts)) throw error;
      for (const shard of error.shards) parts.shards[shard] = all[shard];
      if (error.soFar === undefined) continue;
      expect(error.soFar.found.matches).toHaveLength(5);
      expect(error.soFar.of).toBe(100);
      seen.push(error.soFar.judged);
    }
  expect(seen).toEqual([32, 64, 96]);
});

test('loads for a page of results without a use only the customers on it', () => {
  const parts = unloaded();
  const desk = openDesk(parts, NOW, null);
  const { found } = loading(parts, () => desk.find({ q: 'nordlicht', limit: 1 }));
  expect(found.matches).toHaveLength(1);
  const linked = (found.matches[0]?.customer.twins?.length ?? 0) + 2;
  expect(parts.shards.filter((shard) => shard !== undefined).length).toBeLessThanOrEqual(linked);
});

test('loads all for what counts all', () => {
  const parts = unloaded();
  const desk = openDesk(parts, NOW, null);
  expect(loading(parts, () => desk.customers()).length).toBe(lines.length);
});

test('refuses a customer of another build', () => {
  const parts = unloaded();
  const desk = openDesk(parts, NOW, null);
  parts.shards.splice(0, lines.length, ...shards.toReversed());
  expect(() => desk.customers()).toThrow('of several builds');
});

test('names in its page the shards of few customers, and of many none', () => {
  const assets = { script: '', style: '' };
  const pageOf = (parts: DeskParts) => [...siteFiles(parts, assets)].find(({ name }) => name === 'index.html')?.text;
  expect(pageOf(whole)).toContain('src="data-0.js"');
  const files = Array.from({ length: 10_001 }, (_, number) => `customers/c-${number}.yaml`);
  expect(pageOf({ ...whole, head: { ...whole.head, files } })).not.toContain('src="data-0.js"');
});
