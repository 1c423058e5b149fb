// A file report holds for every day of its validity period, and does not depend on other files.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, readFiles } from '../../src/io/files/folder.ts';
import { customerMatcher, customersFolder, loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { CONFIG_FILE } from '../../src/model/config.ts';
import { addDays, type Day, daysBetween } from '../../src/model/day.ts';
import type { Library } from '../../src/model/library.ts';
import type { Source } from '../../src/model/source.ts';
import { type FileReport, fileReports } from '../../src/rules/file-report.ts';
import { RULES } from '../../src/rules/index.ts';
import { lint, lintReports } from '../../src/rules/lint.ts';
import { isWithin, type ValidityPeriod, validityPeriods } from '../../src/rules/validity-period.ts';
import { runs } from '../properties.ts';
import { EXAMPLE_DAY, loadExample } from './example-library.ts';

const MAX = 1_000_000;
const decoder = new TextDecoder();
const encoder = new TextEncoder();
const configSource = readFile('examples', CONFIG_FILE, MAX);
const { config } = loadConfig(configSource);
const sources = readFiles('examples', customersFolder(config), customerMatcher(config), MAX);
const textOf = (source: Source): string => ('bytes' in source ? decoder.decode(source.bytes) : '');
const texts = sources.map((source) => ({ file: source.file, text: textOf(source) }));

const libraryOf = (ofConfig: string, files: readonly { readonly file: string; readonly text: string }[]) =>
  loadLibrary(
    loadConfig({ file: CONFIG_FILE, bytes: encoder.encode(ofConfig) }),
    files.map(({ file, text }) => ({ file, bytes: encoder.encode(text) })),
  );

type KeptRow = FileReport & ValidityPeriod;

/** The file reports of a library on a day, as read back from the cache: JSON, with their validity periods. */
function keptOn(day: Day, library: Library): readonly KeptRow[] {
  const periodOf = validityPeriods(library, day);
  const reports = fileReports(library, day).map((report) => ({ ...report, ...periodOf(report.file) }));
  return JSON.parse(JSON.stringify(reports));
}

// The validity period of a report is no part of its findings.
const findingsOf = ({ from: _, until: __, ...rest }: KeptRow): object => rest;

const TODAY = '2026-10-01';
const duration = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((count) => `${count}d`),
  fc.integer({ min: 0, max: 30 }).map((count) => `${count}w`),
  fc.integer({ min: 0, max: 14 }).map((count) => `${count}mo`),
  fc.integer({ min: 0, max: 2 }).map((count) => `${count}y`),
);
const period = fc.oneof({ weight: 3, arbitrary: duration }, fc.constantFrom('month', 'quarter', 'year'));
const limit = fc.tuple(fc.integer({ min: 0, max: 3 }), period).map(([max, per]) => `{ max: ${max}, per: ${per} }`);
const policy = fc
  .record({
    limits: fc.record({ advocate: limit, customer: limit, any: limit }),
    rest: duration,
    warn: duration,
    review: duration,
    age: duration,
    verify: duration,
    story: duration,
    again: duration,
  })
  .map(
    ({ limits, rest, warn, review, age, verify, story, again }) => `policy:
  limits: { advocate: { reference-call: ${limits.advocate}, any: ${limits.any} }, customer: { reference-call: ${limits.customer} } }
  rest: { any: ${rest} }
  consent: { warn: ${warn}, review_after: ${review} }
  health: { max_age: ${age} }
  advocate: { verify_after: ${verify} }
  story: { review_after: ${story} }
  decline: { ask_again_after: ${again} }
`,
  );

/** A customer of the example library with other days, limits and states. */
const customer = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.integer({ min: -500, max: 120 }), { minLength: 12, maxLength: 12 }),
    fc.array(duration, { minLength: 3, maxLength: 3 }),
    fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    fc.constantFrom(...STATES()),
  )
  .map(([{ file, text }, shifts, durations, coins, [from, to]]) => {
    let nth = 0;
    const next = <Thing>(list: readonly Thing[]): Thing | undefined => list[nth++ % list.length];
    return {
      file,
      text: text
        .replace(/\d{4}-\d\d-\d\d/g, (day) => (next(coins) ? addDays(TODAY, next(shifts) ?? 0) : day))
        .replace(/per: \w+/g, () => `per: ${next(durations)}`)
        .replaceAll(from, (state) => (next(coins) ? to : state)),
    };
  });

function STATES(): readonly (readonly [string, string])[] {
  return [
    ['status: granted', 'status: requested'],
    ['status: granted', 'status: withdrawn'],
    ['status: completed', 'status: scheduled'],
    ['status: completed', 'status: agreed'],
    ['status: live', 'status: retired'],
    ['status: active', 'status: resting'],
    ['reference-call', 'quote'],
    ['name:', 'nmae:'],
  ];
}

const configText = textOf(configSource).replace(/^policy: .*\n/m, '');
const library = fc
  .record({ policy, files: fc.uniqueArray(customer, { minLength: 1, maxLength: 4, selector: ({ file }) => file }) })
  .map(({ policy: settings, files }) => libraryOf(configText + settings, files));

describe('a file report', () => {
  test('says the same on every day of its validity period', () => {
    let found = 0;
    let days = 0;
    fc.assert(
      fc.property(library, fc.integer({ min: -400, max: 400 }), (made, shift) => {
        expect(made.config.broken).toBe(false);
        const today = addDays(TODAY, shift);
        const kept = keptOn(today, made);
        const first = kept.map(({ from }) => from).sort()[0] ?? today;
        const end =
          kept
            .map(({ until }) => until)
            .sort()
            .at(-1) ?? today;
        expect(daysBetween(first, end)).toBeLessThanOrEqual(62);
        for (let day = first; day < end; day = addDays(day, 1)) {
          const fresh = new Map(keptOn(day, made).map((report) => [report.file, report]));
          for (const report of kept) {
            if (!isWithin(report, day)) continue;
            expect(findingsOf(report)).toEqual(findingsOf(fresh.get(report.file) ?? report));
            days += 1;
          }
        }
        found += kept.flatMap(({ found = [] }) => found).length;
        for (const report of kept) expect(isWithin(report, today)).toBe(true);
      }),
      { numRuns: runs(50) },
    );
    // Without findings, or without periods longer than a day, this would prove nothing.
    expect(found).toBeGreaterThan(runs(150));
    expect(days).toBeGreaterThan(runs(200));
  }, 60_000);

  test('is that of its file alone, whatever stands beside it', () => {
    fc.assert(
      fc.property(library, (made) => {
        for (const report of fileReports(made, TODAY)) {
          const alone = loadLibrary(
            loadConfig({ file: CONFIG_FILE, bytes: encoder.encode(made.textOf(CONFIG_FILE) ?? '') }),
            [{ file: report.file, bytes: encoder.encode(made.textOf(report.file) ?? '') }],
          );
          expect(fileReports(alone, TODAY)).toEqual([report]);
        }
      }),
      { numRuns: runs(30) },
    );
  }, 60_000);
});

/** Other lengths than those of the rules: a duration of the policy must not stand in for one that a rule has. */
const withPolicyOf = (library: Library, length: string): Library => ({
  ...library,
  config: {
    ...library.config,
    policy: JSON.parse(JSON.stringify(library.config.policy).replace(/"\d+(?:d|w|mo|y)"/g, `"${length}"`)),
  },
});

test.each(RULES.filter(({ reach }) => reach === 'file'))(
  '$id says the same on every day of a validity period, whatever the durations of the policy',
  (rule) => {
    const reach = 45;
    for (const example of [...rule.examples.good, ...rule.examples.bad]) {
      const made = withPolicyOf(loadExample(example), '13d');
      const days = Array.from({ length: 2 * reach }, (_, index) =>
        addDays(example.today ?? EXAMPLE_DAY, index - reach),
      );
      const found = new Map(
        days.map((day) => [day, JSON.stringify(fileReports(made, day, [rule]).map(({ found: all }) => all))]),
      );
      // Most days are like the one before: where nothing turned, its period was looked at.
      for (const [index, day] of days.entries()) {
        const previous = days[index - 1];
        if (previous === undefined || found.get(previous) === found.get(day)) continue;
        const changed = fileReports(made, day, [rule]).filter(
          ({ file, found: all }) =>
            JSON.stringify(all) !==
            JSON.stringify(fileReports(made, previous, [rule]).find((one) => one.file === file)?.found),
        );
        for (const { file } of changed)
          expect(isWithin(validityPeriods(made, previous)(file), day), `${rule.id}: ${day}`).toBe(false);
      }
    }
  },
  60_000,
);

test('day by day, cached reports of the example library give the findings of that day', () => {
  const examples = loadLibrary(loadConfig(configSource), sources);
  let kept: readonly KeptRow[] = [];
  let made = 0;
  // Periods last a month at most, so a quarter renews each several times.
  const days = runs(90);
  const last = addDays(TODAY, days);
  for (let day: Day = TODAY; day < last; day = addDays(day, 1)) {
    const known = new Map(kept.filter((report) => isWithin(report, day)).map((report) => [report.file, report]));
    const fresh = keptOn(day, examples);
    made += fresh.length - known.size;
    kept = fresh.map((report) => known.get(report.file) ?? report);
    expect(lintReports(examples, kept, day)).toEqual(lint(examples, day));
  }
  // Most reports of most days are those of the day before.
  expect(made).toBeLessThan((days * texts.length) / 2);
}, 60_000);
