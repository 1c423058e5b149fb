// Cases of the rules about asking that their examples leave out.
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/model/diagnostic.ts';
import type { RuleExample } from '../../src/model/rule-manual.ts';
import { lintExample } from './example-library.ts';

const found = (rule: RuleId, example: RuleExample) =>
  lintExample(example).filter((diagnostic) => diagnostic.rule === rule);
const paths = (rule: RuleId, files: string) => found(rule, { files }).map(({ path }) => path);

describe('ask/after-decline', () => {
  const customer = (record: string, entry: string) => `name: Nordlicht
advocates: [{ id: pat }, { id: zoe }]
stories: [{ id: month-end }, { id: grippers }]
consent:
  - { id: no, uses: [reference-call], ${record} }
activity:
  - { use: reference-call, ${entry} }
`;
  const declined = (more = '') => `status: declined, declined_on: 2026-06-02${more}`;
  const withdrawn = (more = '') => `status: withdrawn, granted_on: 2026-01-12, withdrawn_on: 2026-06-02${more}`;
  const asked = (more = '') => `on: 2026-09-01, status: asked${more}`;

  test.each<[says: string, record: string, entry: string]>([
    ['whatever became of it', declined(), 'on: 2026-09-01, status: completed'],
    ['a story whose telling was declined', declined(', stories: [grippers]'), asked(', story: grippers')],
    ['a person who declined for herself', declined(', subject: zoe'), asked(', advocate: zoe')],
    ['anybody, where the company declined', declined(), asked(', advocate: pat')],
    ['before the day that a withdrawal names', withdrawn(', ask_again_on: 2027-01-11'), asked()],
  ])('asked too early: %s', (_, record, entry) => {
    expect(paths('ask/after-decline', customer(record, entry))).toEqual(['/activity/0/on']);
  });

  test.each<[says: string, record: string, entry: string]>([
    ['before the decline, and the event after it', declined(), 'asked_on: 2026-06-01, on: 2026-09-01, status: asked'],
    ['for another story', declined(', stories: [grippers]'), asked(', story: month-end')],
    ['for no story in particular', declined(', stories: [grippers]'), asked()],
    ['where only one territory was declined', declined(', territories: [emea]'), asked()],
    ['for a prospect, where the public was declined', declined(', audience: public'), asked()],
    ['somebody else', declined(', subject: zoe'), asked(', advocate: pat')],
    ['nobody in particular', declined(', subject: zoe'), asked()],
    ['after a withdrawal that names no day', withdrawn(), asked()],
    ['after a decline whose day nobody knows', 'status: declined, ask_again_on: 2027-01-11', asked()],
    ['something else', declined(), asked().replace('on:', 'use: site-visit, on:')],
  ])('asked, and not too early: %s', (_, record, entry) => {
    const files = customer(record, entry).replace('use: reference-call, use: site-visit', 'use: site-visit');
    expect(paths('ask/after-decline', files)).toEqual([]);
  });

  const records = (...all: readonly string[]) =>
    `name: Nordlicht\nconsent:\n${all.map((record, nth) => `  - { id: r${nth}, uses: [reference-call], ${record} }\n`).join('')}`;
  const call = 'activity:\n  - { use: reference-call, on: 2026-09-01, status: asked }\n';

  test('asked for what is never to be raised again, however long ago they declined', () => {
    const config = 'version: 1\npolicy: { decline: { by_reason: { legal: never, too-soon: 100d } } }\n';
    const files = `${records('status: declined, declined_on: 2016-06-02, reason: legal', 'status: declined, declined_on: 2026-06-02, reason: too-soon')}${call}`;
    expect(found('ask/after-decline', { config, files })).toMatchObject([
      {
        message: 'asked on 2026-09-01, and "r0" was declined on 2016-06-02, never to be raised again',
        hint: 'write under "despite" who agreed to it, and leave it',
      },
    ]);
  });

  test('of several declines the one that holds longest is reported', () => {
    const files = `${records(declined(', ask_again_on: 2026-11-30'), declined(', ask_again_on: 2027-01-11'), declined())}${call}`;
    expect(found('ask/after-decline', { files })).toMatchObject([
      {
        message: 'asked on 2026-09-01, and "r1" was declined on 2026-06-02, not to be raised again before 2027-01-11',
        related: [{ line: 4, message: '"r1" was declined here' }],
      },
    ]);
  });

  test('a grant of the same day is older than the decline', () => {
    const yes = (day: string) => `status: granted, audience: prospects, granted_on: ${day}`;
    expect(paths('ask/after-decline', `${records(declined(), yes('2026-06-02'))}${call}`)).toHaveLength(1);
    expect(paths('ask/after-decline', `${records(declined(), yes('2026-06-03'))}${call}`)).toEqual([]);
  });

  test('a call is reported until somebody says why, a request until the day has come', () => {
    const request = records(declined(', ask_again_on: 2026-10-01'), 'status: requested, requested_on: 2026-09-01');
    const day = (today: string) =>
      lintExample({ files: `${request}${call}`, today })
        .filter((diagnostic) => diagnostic.rule === 'ask/after-decline')
        .map(({ path, hint }) => [path, hint]);
    expect(day('2026-09-30')).toEqual([
      ['/consent/1/requested_on', 'take the request back, and leave it until 2026-10-01'],
      ['/activity/0/on', 'write under "despite" who agreed to it, and leave it until 2026-10-01'],
    ]);
    expect(day('2026-10-01')).toEqual([['/activity/0/on', 'write under "despite" who agreed to it']]);
  });

  test('a request that was answered is no open one', () => {
    const request = (status: string) => records(declined(), `status: ${status}, requested_on: 2026-09-01`);
    expect(paths('ask/after-decline', request('requested'))).toEqual(['/consent/1/requested_on']);
    expect(paths('ask/after-decline', request('declined, declined_on: 2026-09-14'))).toEqual([]);
  });
});

describe('ask/too-soon', () => {
  const told = (products: string) =>
    paths(
      'ask/too-soon',
      `name: Nordlicht\n${products}activity: [{ on: 2026-09-14, use: case-study, status: declined }]\n`,
    ).length;

  test.each<[says: string, products: string, told: number]>([
    ['nothing is known of their products', '', 0],
    ['a product without a level', 'products: [{ id: atlas }]\n', 1],
    [
      'one is in production since, another still to come',
      'products: [{ id: atlas, level: in-production, since: 2025-01-13 }, { id: beacon, level: implementing }]\n',
      0,
    ],
    [
      'of two in production, nobody knows since when the first',
      'products: [{ id: atlas, level: in-production }, { id: beacon, level: in-production, since: 2026-09-28 }]\n',
      0,
    ],
    [
      'they used another one before',
      'products: [{ id: pulse, level: no-longer-using, since: 2025-09-30 }, { id: atlas, level: implementing }]\n',
      0,
    ],
  ])('%s', (_, products, expected) => {
    expect(told(products)).toBe(expected);
  });
});

test('activity/no-outcome: reported from the day after, for what is open', () => {
  const statuses = ['asked', 'agreed', 'scheduled', 'completed', 'cancelled', 'no-show', 'declined'];
  const open = (on: string) =>
    paths(
      'activity/no-outcome',
      `name: Nordlicht\nactivity:\n${statuses.map((status) => `  - { on: ${on}, use: name, status: ${status} }\n`).join('')}`,
    );
  expect(open('2026-10-01')).toEqual([]);
  expect(open('2026-09-30')).toEqual(['/activity/0/status', '/activity/1/status', '/activity/2/status']);
});

describe('library/concentration', () => {
  /** A library of customers with so many calls each, on a day. */
  const library = (counts: readonly number[], on = '2026-09-14', use = 'reference-call') => ({
    files: Object.fromEntries(
      counts.map((count, nth) => [
        `customers/c${String(nth).padStart(2, '0')}.yaml`,
        `name: C${nth}\n${count > 0 ? 'activity:\n' : ''}${`  - { on: ${on}, use: ${use}, status: completed }\n`.repeat(count)}`,
      ]),
    ),
  });
  const times = (length: number, count: number) => Array.from({ length }, () => count);
  const told = (example: RuleExample) => found('library/concentration', example);

  test('twenty customers, of whom five carry more than 40 %', () => {
    expect(told(library([...times(15, 1), ...times(5, 3)]))).toMatchObject([
      {
        severity: 'info',
        file: 'refs.config.yaml',
        line: 1,
        path: '',
        message: 'five of 20 customers carry 15 of 30 engagements in 365d',
        related: [15, 16, 17, 18, 19].map((nth) => ({ message: `c${nth}: 3 of 30` })),
      },
    ]);
  });

  test.each<[says: string, example: RuleExample]>([
    ['nineteen customers', library([...times(14, 1), ...times(5, 3)])],
    ['twelve engagements, each with another customer', library([...times(8, 0), ...times(12, 1)])],
    ['a year ago', library([...times(15, 1), ...times(5, 3)], '2025-10-01')],
    ['what takes no time of theirs', library([...times(15, 1), ...times(5, 3)], '2026-09-14', 'case-study')],
  ])('not told: %s', (_, example) => {
    expect(told(example)).toEqual([]);
  });

  test('not reported at exactly two fifths, and reported at one more', () => {
    expect(told(library([...times(15, 1), 2, 2, 2, 2, 2]))).toEqual([]);
    expect(told(library([...times(15, 1), 3, 2, 2, 2, 2]))).toHaveLength(1);
  });

  test('the last day of the year counts', () => {
    expect(told(library([...times(15, 1), ...times(5, 3)], '2025-10-02'))).toHaveLength(1);
  });
});
