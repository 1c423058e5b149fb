// The checklist of a takedown as it is read: by people, in a ticket, by programs, and with hostile names in it.
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import type { Customer } from '../../src/model/customer.ts';
import { checklist, checklistOfLive } from '../../src/mutations/checklist.ts';
import { styleOf } from '../../src/report/style.ts';
import { TAKEDOWN_FORMATS } from '../../src/report/takedown/index.ts';
import { rangeAt } from '../../src/text/line-index.ts';

const TODAY = '2026-10-01';
const HOSTILE = '`x` [click](https://evil.example)\n- [x] **@all** #1 <b>\u001B[31m\u202E';

const customer: Customer = {
  id: 'hexa-loom',
  file: 'customers/hexa-loom.yaml',
  broken: false,
  data: {
    name: HOSTILE,
    owners: { references: HOSTILE },
    consent: [
      { id: 'brand', status: 'withdrawn', uses: ['logo'], granted_on: '2026-01-01', withdrawn_on: '2026-09-20' },
      { id: HOSTILE, status: 'granted', uses: ['quote'], granted_on: '2026-01-01' },
    ],
    assets: [
      { id: 'wall', use: 'logo', status: 'live', placements: [{ where: HOSTILE }] },
      { id: HOSTILE, use: 'logo', status: 'draft' },
    ],
  },
};

const told = (format: keyof typeof TAKEDOWN_FORMATS, as_of = TODAY, asset?: string) =>
  TAKEDOWN_FORMATS[format](
    {
      ...checklist(customer.data, asset, as_of, DEFAULT_POLICY),
      as_of,
      customer,
      asset,
      found: [],
      locate: () => rangeAt(7, 1),
    },
    styleOf(0, 100),
  );

test('at a terminal nothing is obeyed, and one thing is one line', () => {
  const text = told('text');
  expect(text).not.toMatch(/[\u001B\u202E]/);
  expect(text).toContain('by 2026-09-23  8 days overdue');
  expect(text.split('\n').filter((line) => line.startsWith('  [ ] '))).toHaveLength(1);
  expect(text).toMatch(/is a draft, and\s+must not go out/);
  expect(text).toContain('1 to take down, 1 overdue');
  expect(text).toContain('(quote) still runs');
});

test('what is only asked for is not said to run', () => {
  const asked = { ...customer.data, consent: [{ id: 'film', status: 'requested', uses: ['video'] }] } as const;
  const result = {
    ...checklist(asked, undefined, TODAY, DEFAULT_POLICY),
    ...{ as_of: TODAY, customer, asset: undefined, found: [], locate: () => rangeAt(7, 1) },
  };
  expect(TAKEDOWN_FORMATS.text(result, styleOf(0, 100))).toMatch(/; "film" \(video\) is still asked for\n$/);
  expect(TAKEDOWN_FORMATS.markdown(result, styleOf(0, 100))).toContain('- film (video) is still asked for\n');
});

test('what is up while consent runs has no day, and no box to tick', () => {
  const result = {
    ...checklistOfLive(customer.data, undefined, TODAY),
    ...{ as_of: TODAY, customer, asset: undefined, found: [], locate: () => rangeAt(7, 1) },
  };
  const text = TAKEDOWN_FORMATS.text(result, styleOf(0, 100)) as string;
  expect(text).toMatch(/^up {2}/);
  expect(text).toContain('hexa-loom: 1 up, as of 2026-10-01; ');
  const page = TAKEDOWN_FORMATS.markdown(result, styleOf(0, 100)) as string;
  expect(page).toMatch(/^### What is up of .*: 1\n/);
  expect(page).not.toContain('- [ ]');
  expect(JSON.parse(TAKEDOWN_FORMATS.json(result, styleOf(0, 100)) as string)).toMatchObject({
    summary: { left: 1, overdue: 0 },
    items: [{ by: null, is_overdue: false }],
  });
});

test('in a ticket nothing is a link, a mention, a tick or markup', () => {
  const text = told('markdown');
  expect(text).not.toMatch(/@all|#1|<b>|[^\\]\[click|https:\/\/|[^\\]\*\*@|- \[x\]/);
  expect(text.split('\n').filter((line) => line.startsWith('- [ ] '))).toHaveLength(1);
});

test('for programs it is what the file says', () => {
  expect(JSON.parse(told('json') as string)).toMatchObject({
    version: 1,
    as_of: TODAY,
    name: HOSTILE,
    asset: null,
    summary: { left: 1, overdue: 1 },
    items: [
      {
        kind: 'placement',
        where: HOSTILE,
        asset: 'wall',
        by: '2026-09-23',
        is_overdue: true,
        file: 'customers/hexa-loom.yaml',
        line: 7,
        path: '/assets/0/placements/0',
        who: HOSTILE,
      },
    ],
    running: [{ consent: HOSTILE, uses: ['quote'] }],
  });
});

test.each([
  ['2026-09-22', 'in 1 day'],
  ['2026-09-23', 'today'],
  ['2026-09-24', '1 day overdue'],
])('on %s it is due %s', (day, when) => {
  expect(told('text', day)).toContain(`by 2026-09-23  ${when}`);
});
