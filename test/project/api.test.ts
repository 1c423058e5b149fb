// The JavaScript API, as the README shows it.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { lint, loadLibrary, scan, search, standing } from '../../src/index.ts';

const library = loadLibrary('examples');

test('lint tells what is wrong on a day', () => {
  const errors = (today: string) => lint(library, today).diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors('2026-10-01')).toEqual([]);
  expect(errors('2027-03-01')).not.toEqual([]);
});

test('standing answers for one customer', () => {
  const nordlicht = library.customers.find(({ id }) => id === 'nordlicht');
  if (nordlicht === undefined) throw new Error('the example library has nordlicht');
  const { policy } = library.config;
  const call = { use: 'reference-call', on: '2026-10-01' } as const;
  expect(standing(nordlicht, { ...call, prospect: 'halden-gear' }, policy).verdict).toBe('ready');
  expect(standing(nordlicht, call, policy)).toMatchObject({ verdict: 'ask', excludes: ['acme', 'globex'] });
  expect(standing(nordlicht, { use: 'press-release', on: '2026-10-01' }, policy).verdict).toBe('no');
});

test('search finds stories', () => {
  const { matches } = search(library, { words: 'month end', facets: {}, for: 'quote', on: '2026-10-01' });
  expect(matches[0]?.story?.id).toBe('month-end');
});

test('a folder that is no library gives the defaults and a broken config, and does not throw', () => {
  expect(loadLibrary('nowhere').config.broken).toBe(true);
});

test('scan finds who is shown and may not be', async () => {
  const page = (text: string) => ({ file: 'page.md', bytes: new TextEncoder().encode(text) });
  const found = await scan(library, [page('Used by Brackwater Outfitters.')], { on: '2026-10-01' });
  expect(found.map(({ rule, customer, line }) => ({ rule, customer, line }))).toEqual([
    { rule: 'scan/withdrawn', customer: 'brackwater-outfitters', line: 1 },
  ]);
  expect(await scan(library, [page('Used by many.')], { on: '2026-10-01' })).toEqual([]);
});

test('scan follows a known logo from its file to the pages that show it', async () => {
  const bytes = new TextEncoder().encode('no picture');
  const named = library.customers.map((customer) => {
    const logos = [createHash('sha256').update(bytes).digest('hex')];
    return customer.id === 'brackwater-outfitters'
      ? { ...customer, data: { ...customer.data, mentions: { logos } } }
      : customer;
  });
  const sources = [
    { file: 'img/x1.png', bytes },
    { file: 'page.md', bytes: new TextEncoder().encode('![](img/x1.png)') },
  ];
  const found = await scan({ ...library, customers: named }, sources, { on: '2026-10-01' });
  expect(found.map(({ file, line }) => [file, line])).toEqual([
    ['img/x1.png', 0],
    ['page.md', 1],
  ]);
});
