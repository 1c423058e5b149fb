// What others learn of changes: what may be shown to them since lately, and until a day soon. Never what was taken back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomerFile } from '../../src/model/customer.ts';
import { addDays } from '../../src/model/day.ts';
import { endingParts, newParts } from '../../src/site/changes-in.ts';
import { makeDesk } from '../../src/site/make-desk.ts';
import { openDesk } from '../../src/site/open-desk.ts';
import { runs } from '../properties.ts';
import { libraries } from '../share/law.ts';
import { grant, grantOf, libraryWith, NORDLICHT, TODAY } from '../share/libraries.ts';

const ORDER = { audience: 'public', territory: null, place: null, commit: null, allows_as_of: true } as const;

const partsOf = (files: Readonly<Record<string, CustomerFile>>) =>
  makeDesk(libraryWith(files), { ...ORDER, built_on: TODAY });

function told(files: Readonly<Record<string, CustomerFile>>, day = TODAY) {
  const desk = openDesk(partsOf(files), new Date(), day);
  const views = desk.customers().flatMap(({ id }) => desk.viewOf(id) ?? []);
  const lines = (parts: ReturnType<typeof newParts>) =>
    parts.map(({ on, view, what }) => `${on} ${view.name}: ${what}`);
  return { views, begun: lines(newParts(views, day)), ending: lines(endingParts(views, day)) };
}

test('lists what was agreed to lately, and no renewal', () => {
  const consent = [
    grantOf('old', ['name']),
    grantOf('renewed', ['name'], { granted_on: '2026-09-01', replaces: ['old'] }),
    grantOf('logo', ['logo'], { granted_on: '2026-09-10', expires_on: '2026-10-20' }),
    grantOf('story', ['case-study'], { granted_on: '2026-09-12', begins_on: '2026-09-20' }),
    grantOf('quote', ['quote'], { expires_on: '2026-12-31' }),
  ];
  const { begun, ending } = told({ nordlicht: { ...NORDLICHT, consent } });
  expect(begun).toEqual([
    '2026-09-20 Nordlicht Robotics GmbH: the story “Books closed in three days”',
    '2026-09-10 Nordlicht Robotics GmbH: the logo',
  ]);
  expect(ending).toEqual(['2026-10-20 Nordlicht Robotics GmbH: the logo']);
});

test('lists new parts of those who are named alone', () => {
  const consent = [grant({ attribution: 'blinded', granted_on: '2026-09-20' })];
  const { views, begun } = told({ nordlicht: { ...NORDLICHT, consent } });
  expect(views).toHaveLength(1);
  expect(begun).toEqual([]);
});

test('has the same bytes for one who took back everything as for one who never agreed', () => {
  const withdrawn = grant({ status: 'withdrawn', granted_on: '2026-08-01', withdrawn_on: '2026-09-20' });
  const other: CustomerFile = {
    ...NORDLICHT,
    ...{ name: 'Silbertobel & Cie. AG', aliases: [], domains: ['silbertobel.example'], advocates: [], assets: [] },
  };
  expect(partsOf({ nordlicht: { ...NORDLICHT, consent: [withdrawn] }, silbertobel: other })).toEqual(
    partsOf({ nordlicht: { ...NORDLICHT, consent: [] }, silbertobel: other }),
  );
});

test('tells on any day only of what the pages of that day show', () => {
  fc.assert(
    fc.property(libraries, fc.integer({ min: 0, max: 40 }), (files, later) => {
      const { views, begun, ending } = told(files, addDays(TODAY, later));
      const shown = views.filter(({ isNamed }) => isNamed).map(({ name }) => name);
      for (const line of begun) expect(shown.some((name) => line.includes(` ${name}: `))).toBe(true);
      for (const line of ending) expect(views.some(({ name }) => line.includes(` ${name}: `))).toBe(true);
      for (const view of views.filter(({ isNamed }) => !isNamed)) expect(JSON.stringify(view)).not.toContain('since');
    }),
    { numRuns: runs(60) },
  );
});

test('shows no name that is hidden in an id, or in a term of the taxonomy', () => {
  const withheld: CustomerFile = { name: 'Silbertobel & Cie. AG', aliases: ['Silbertobel'] };
  const [story] = NORDLICHT.stories ?? [];
  const files = {
    'nordlicht-by-silbertobel': {
      ...NORDLICHT,
      assets: [],
      stories: [{ ...story, id: 'as-silbertobel-did' }],
    },
    silbertobel: withheld,
  };
  const config =
    'version: 1\nshare: { key: 0123456789abcdef }\ntaxonomy: { industries: { manufacturing: { name: Made for Silbertobel, aliases: [silbertobel, factory] } }, products: { atlas: { name: Atlas, aliases: [silbertobel edition] } } }\n';
  const desk = makeDesk(libraryWith(files, config), { ...ORDER, built_on: TODAY });
  const bytes = `${JSON.stringify(desk.head)}${Buffer.from(desk.index).toString('utf8')}${desk.shards.join()}`;
  expect(desk.head.files).toHaveLength(1);
  expect(bytes).toContain('factory');
  expect(bytes.toLowerCase()).not.toContain('silbertobel');
});

test('calls a term by its id where its name is that of one whose name ends', () => {
  const halden: CustomerFile = {
    ...NORDLICHT,
    ...{ name: 'Halden Gear', aliases: [], domains: [], stories: [], assets: [], advocates: [] },
    consent: [grantOf('n', ['name'], { expires_on: addDays(TODAY, 3) })],
  };
  const config =
    'version: 1\ntaxonomy: { industries: { manufacturing: { name: Made for Halden Gear, aliases: [factory] } } }\n';
  const desk = makeDesk(libraryWith({ nordlicht: NORDLICHT, halden }, config), { ...ORDER, built_on: TODAY });
  const bytes = Buffer.from(desk.index).toString('utf8');
  expect(bytes).toContain('factory');
  expect(bytes).not.toContain('Made for Halden Gear');
});
