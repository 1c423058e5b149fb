// Facts that go stale: the customers for whom that is reported, and the day from which it is.
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/model/diagnostic.ts';
import { lintExample } from './example-library.ts';

const paths = (rule: RuleId, files: string, today = '2026-10-01', config = 'version: 1\n') =>
  lintExample({ files, today, config })
    .filter((diagnostic) => diagnostic.rule === rule)
    .map(({ path }) => path);

const TOLD: readonly RuleId[] = ['health/stale', 'advocate/unverified', 'story/no-outcome', 'story/stale'];

test.each([
  ['active', true],
  ['paused', true],
  ['nominated', false],
  ['retired', false],
  ['do-not-contact', false],
])('the file of a customer who is %s is looked after: %s', (status, isLookedAfter) => {
  const files = `name: Nordlicht
status: ${status}
health: { status: green, checked_on: 2020-01-13 }
advocates: [{ id: pat, uses: [quote], verified_on: 2020-01-13 }]
stories: [{ id: month-end, reviewed_on: 2020-01-13 }]
`;
  const told = lintExample({ files }).map(({ rule }) => rule);
  expect(told).toEqual(isLookedAfter ? TOLD : []);
});

test('a file with only a name says nothing of what it does not have', () => {
  expect(lintExample({ files: 'name: Nordlicht\n' })).toEqual([]);
});

describe('health/stale', () => {
  test.each<[says: string, health: string, path: string | undefined]>([
    ['no health at all', '', '/health'],
    ['a status that nobody dated', 'health: { status: green }\n', '/health'],
    ['a day without a status', 'health: { checked_on: 2026-09-01 }\n', '/health'],
    ['red, and long ago', 'health: { status: red, checked_on: 2025-09-01 }\n', '/health/checked_on'],
    ['today', 'health: { status: amber, checked_on: 2026-10-01 }\n', undefined],
  ])('%s', (_, health, path) => {
    const told = paths('health/stale', `name: Nordlicht\nstatus: active\n${health}`);
    expect(told).toEqual(path === undefined ? [] : [path]);
  });

  test('the policy says how old is too old', () => {
    const config = 'version: 1\npolicy: { health: { max_age: 30d } }\n';
    const files = 'name: Nordlicht\nstatus: active\nhealth: { status: green, checked_on: 2026-09-01 }\n';
    expect(paths('health/stale', files, '2026-10-01', config)).toEqual([]);
    expect(paths('health/stale', files, '2026-10-02', config)).toEqual(['/health/checked_on']);
  });
});

describe('advocate/unverified', () => {
  const told = (advocate: string, rest = '') =>
    paths('advocate/unverified', `name: Nordlicht\nstatus: active\nadvocates:\n  - { id: pat, ${advocate} }\n${rest}`);

  test.each<[says: string, advocate: string, told: number]>([
    ['has left', 'uses: [quote], status: left', 0],
    ['rests, nobody knows until when', 'uses: [quote], status: resting', 0],
    ['rests until tomorrow', 'uses: [quote], rest_until: 2026-10-02', 0],
    ['is back today, whatever the status says', 'uses: [quote], status: resting, rest_until: 2026-10-01', 1],
    ['has said yes to nothing, and was never verified', 'uses: []', 0],
    ['has said yes to nothing, and was verified long ago', 'uses: [], verified_on: 2025-10-01', 1],
  ])('who %s', (_, advocate, expected) => {
    expect(told(advocate)).toHaveLength(expected);
  });

  test('never verified, and the voice of something live', () => {
    const asset = (status: string) => `assets: [{ id: close-quote, use: quote, advocate: pat, status: ${status} }]\n`;
    expect(told('title: VP', asset('live'))).toEqual(['/advocates/0']);
    expect(told('title: VP', asset('draft'))).toEqual([]);
  });
});

describe('story/stale', () => {
  test('a story about what they use no more is kept for the record', () => {
    const told = (level: string) =>
      paths(
        'story/stale',
        `name: Nordlicht
status: active
products: [{ id: pulse, level: ${level} }, { id: atlas, level: in-production }]
stories: [{ id: stocktake, products: [pulse], reviewed_on: 2020-01-13 }]
`,
      );
    expect(told('in-production')).toEqual(['/stories/0/reviewed_on']);
    expect(told('no-longer-using')).toEqual([]);
  });
});

describe('consent/review-due', () => {
  const proof = 'granted_by: Ada Lindqvist, basis: email, evidence: vault:yes.eml';
  const told = (status: string, ...records: readonly string[]) =>
    paths(
      'consent/review-due',
      `name: Nordlicht\nstatus: ${status}\nadvocates: [{ id: pat, status: left }]\nconsent:\n${records
        .map((record, nth) => `  - { id: r${nth}, uses: [quote], ${record} }\n`)
        .join('')}`,
    );
  const old = `status: granted, granted_on: 2024-02-01, ${proof}`;

  test.each<[says: string, records: readonly string[], told: number]>([
    [
      'a newer one that has ended',
      [old, `status: granted, granted_on: 2025-02-01, expires_on: 2026-01-31, ${proof}`],
      1,
    ],
    ['a newer one that runs', [old, `status: granted, granted_on: 2026-02-01, expires_on: 2026-10-01, ${proof}`], 0],
    [
      'a newer one that covers less',
      [old.replace('status', 'audience: public, status'), `status: granted, granted_on: 2026-02-01, ${proof}`],
      1,
    ],
    ['they have said no since', [old, 'status: declined, declined_on: 2026-02-01'], 0],
    ['one without a day never ran', [`status: granted, ${proof}`], 0],
    ['a person who has left', [`subject: pat, ${old}`], 0],
  ])('%s', (_, records, expected) => {
    expect(told('active', ...records)).toHaveLength(expected);
  });

  test.each([
    ['nominated', 1],
    ['paused', 1],
    ['retired', 0],
    ['do-not-contact', 0],
  ])('of a customer who is %s: %i', (status, expected) => {
    expect(told(status, old)).toHaveLength(expected);
  });
});
