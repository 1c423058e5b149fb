// What a desk for others shows ends part by part, as if it were built anew each day.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/model/day.ts';
import { makeDesk } from '../../src/site/make-desk.ts';
import { openDesk } from '../../src/site/open-desk.ts';
import { runs } from '../properties.ts';
import { grantOf, libraryWith, NORDLICHT, TODAY } from '../share/libraries.ts';

const ORDER = { audience: 'public', territory: null, place: null, commit: null, allows_as_of: true } as const;
const CONFIG =
  'version: 1\nshare: { key: 0123456789abcdef }\nsite: { stale_after: 999d }\npolicy: { health: { max_age: 9999d } }\n';

/** The parts that a desk shows of all customers, and the words by which its search finds nobody. */
function shownOn(built_on: Day, day: Day, ends: readonly (Day | undefined)[]) {
  const [name, logo, story, quote] = ends.map((expires_on) => (expires_on === undefined ? {} : { expires_on }));
  const consent = [
    grantOf('name', ['name'], name),
    grantOf('logo', ['logo'], logo),
    grantOf('story', ['case-study'], story),
    grantOf('quote', ['quote'], quote),
  ];
  const health = { status: 'green', checked_on: '2026-09-30' } as const;
  const desk = openDesk(
    makeDesk(libraryWith({ nordlicht: { ...NORDLICHT, health, consent } }, CONFIG), { ...ORDER, built_on }),
    new Date(),
    day,
  );
  const views = desk.customers().flatMap(({ id }) => desk.viewOf(id) ?? []);
  const found = (q: string) =>
    desk.find({ q }).found.matches.map(({ customer, story: told }) => `${customer.id}/${told?.id}`);
  return {
    parts: views.map(({ name: shown, mayShowLogo, stories, quotes, valid_until }) => ({
      ...{ shown, mayShowLogo, valid_until },
      stories: stories.map(({ ref, valid_until: until }) => [ref, until]),
      quotes: [...quotes, ...stories.flatMap((told) => told.quotes)].map(({ text, valid_until: until }) => [
        text,
        until,
      ]),
    })),
    found: ['closed the books', 'ledger', 'nordlicht'].map(found),
  };
}

test('each part ends on its own day, as if the desk were built on the day after', () => {
  const end = fc.option(
    fc.integer({ min: 0, max: 40 }).map((days) => addDays(TODAY, days)),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.tuple(end, end, end, end), fc.integer({ min: 0, max: 42 }), (ends, later) => {
      const day = addDays(TODAY, later);
      const fresh = shownOn(day, day, ends);
      const [nameEnd] = ends;
      // An old desk knows no other words for one whose name has ended, and shows nothing of them.
      if (nameEnd === undefined || nameEnd >= day) expect(shownOn(TODAY, day, ends)).toEqual(fresh);
      else expect(shownOn(TODAY, day, ends).parts).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});

test('a story that names another ends with their name, as if the desk were built on the day after', () => {
  const told = NORDLICHT.stories?.map((story) => ({ ...story, solution: 'One ledger, as at Halden Gear.' }));
  const shown = (built_on: Day, day: Day, ends: readonly (Day | undefined)[]) => {
    const [own = {}, other = {}] = ends.map((expires_on) => (expires_on === undefined ? {} : { expires_on }));
    const library = libraryWith(
      {
        nordlicht: {
          ...NORDLICHT,
          stories: told ?? [],
          consent: [grantOf('name', ['name']), grantOf('story', ['case-study'], own)],
        },
        halden: {
          ...NORDLICHT,
          name: 'Halden Gear',
          aliases: [],
          domains: [],
          stories: [],
          assets: [],
          advocates: [],
          consent: [grantOf('name', ['name'], other)],
        },
      },
      CONFIG,
    );
    const desk = openDesk(makeDesk(library, { ...ORDER, built_on }), new Date(), day);
    return desk.customers().flatMap(({ id }) => desk.viewOf(id) ?? []);
  };
  expect(JSON.stringify(shown(TODAY, TODAY, []))).toContain('as at Halden Gear');
  for (const ends of [
    [undefined, 4],
    [6, 4],
    [4, 6],
    [4, undefined],
  ])
    for (const later of [0, 4, 5, 6, 7]) {
      const days = ends.map((end) => (end === undefined ? undefined : addDays(TODAY, end)));
      const day = addDays(TODAY, later);
      expect(shown(TODAY, day, days)).toEqual(shown(day, day, days));
    }
});
