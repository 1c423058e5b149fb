// The items that are due: kind, day and owner, from one customer file each.
import { describe, expect, test } from 'vitest';
import { dueAcross } from '../../src/consent/reminders.ts';
import { FILE, libraryOf } from '../library/library-of.ts';

const TODAY = '2026-10-01';

/** A customer in the programme of whom nothing else is due. */
const active = (rest: string): string => `name: Nordlicht
status: active
owners: { account: j.weber, references: m.silva }
health: { status: green, checked_on: 2026-09-01 }
${rest}`;

/** The items due of a customer, as `day kind about (owner): message`. */
const dueOf = (text: string, within = '60d', config?: string): readonly string[] =>
  dueAcross(libraryOf({ [FILE]: text }, config), TODAY, within).items.map(
    ({ on, kind, about, who, message }) => `${on} ${kind} ${about} (${who ?? '-'}): ${message}`,
  );

const grant = (id: string, more: string, uses = '[name, logo]'): string =>
  `  - { id: ${id}, status: granted, uses: ${uses}, basis: email, audience: public, ${more} }\n`;

const ENDS = grant('brand-2026', 'granted_on: 2026-01-01, expires_on: 2026-11-20');

test.each<[string, string, readonly string[]]>([
  [
    'grants of before an acquisition, thirty days after it',
    `parent: globex\nacquired_on: 2026-09-15\nconsent:\n${grant('a', 'granted_on: 2026-01-01, expires_on: 2027-06-01')}${grant('b', 'granted_on: 2026-09-15, expires_on: 2027-06-01', '[quote]')}${grant('c', 'granted_on: 2026-09-16, expires_on: 2027-06-01', '[video]')}`,
    [
      '2026-10-15 acquisition acquisition (m.silva): they were acquired by globex on 2026-09-15, and "a", "b" are grants of before',
    ],
  ],
  [
    'an acquisition after which they said yes again',
    `acquired_on: 2026-09-15\nconsent:\n${grant('a', 'granted_on: 2026-01-01, expires_on: 2027-06-01')}${grant('b', 'granted_on: 2026-09-20, expires_on: 2027-07-01')}`,
    [],
  ],
  [
    'a grant that ends',
    `consent:\n${ENDS}`,
    ['2026-11-20 consent-ends brand-2026 (m.silva): the grant "brand-2026" (name, logo) ends'],
  ],
  [
    'a grant that ended, for what no newer one takes over',
    `consent:\n${grant('old', 'granted_on: 2025-01-01, expires_on: 2026-02-01')}${grant('new', 'granted_on: 2026-02-01, expires_on: 2027-02-01', '[name]')}`,
    ['2026-02-01 consent-ends old (m.silva): the grant "old" (logo) ended'],
  ],
  ['one that was renewed', `consent:\n${ENDS}${grant('new', 'granted_on: 2026-11-01, expires_on: 2027-11-20')}`, []],
  ['one that ends later than asked', `consent:\n${grant('b', 'granted_on: 2026-01-01, expires_on: 2026-12-01')}`, []],
  [
    'one without an end',
    `consent:\n${grant('brand', 'granted_on: 2025-10-20')}`,
    ['2026-10-20 consent-review brand (m.silva): the grant "brand" (name, logo) of 2025-10-20 has no end'],
  ],
  [
    'one without an end, granted anew',
    `consent:\n${grant('old', 'granted_on: 2024-10-20')}${grant('new', 'granted_on: 2026-08-01')}`,
    [],
  ],
  [
    'an ask without an answer',
    'consent:\n  - { id: video-2026, status: requested, uses: [video], requested_on: 2026-09-02 }\n',
    ['2026-09-02 consent-unanswered video-2026 (m.silva): "video-2026" (video) was asked for and is not answered'],
  ],
  [
    'an ask that was answered for one of its uses',
    'consent:\n  - { id: both, status: requested, uses: [video, award], requested_on: 2026-09-02 }\n  - { id: one, status: declined, uses: [video], declined_on: 2026-09-09, ask_again_on: 2028-01-01 }\n',
    ['2026-09-02 consent-unanswered both (m.silva): "both" (video, award) was asked for and is not answered'],
  ],
  [
    'a decline that may be raised again, by its own day or by the policy’s',
    'consent:\n  - { id: a, status: declined, uses: [video], declined_on: 2026-01-10, ask_again_on: 2026-10-05 }\n  - { id: b, status: declined, uses: [award], declined_on: 2026-05-01 }\n',
    [
      '2026-10-05 may-ask-again a (m.silva): "a" (video), declined, may be raised again',
      '2026-10-28 may-ask-again b (m.silva): "b" (award), declined, may be raised again',
    ],
  ],
  [
    'one that was raised again',
    'consent:\n  - { id: a, status: declined, uses: [video], declined_on: 2026-01-10 }\n  - { id: b, status: declined, uses: [video], declined_on: 2026-09-10 }\n',
    [],
  ],
  [
    'consents of a person who left',
    `consent:\n${ENDS.replace('{ id', '{ subject: pat, id')}  - { id: a, subject: pat, status: declined, uses: [video], declined_on: 2026-01-10 }\nadvocates: [{ id: pat, status: left }]\n`,
    [],
  ],
  [
    'a person who rests, by their own word and by the ledger',
    `advocates:\n  - { id: pat, rest_until: 2026-10-12, verified_on: 2026-09-01 }\n  - { id: zoe, verified_on: 2026-09-01 }\nactivity:\n  - { id: a, on: 2026-09-20, use: reference-call, status: declined, advocate: zoe }\n`,
    ['2026-10-12 rest-ends pat (m.silva): pat is free again', '2026-10-20 rest-ends zoe (m.silva): zoe is free again'],
  ],
  [
    'people nobody verified, lately or ever',
    'advocates:\n  - { id: pat, verified_on: 2026-05-01 }\n  - { id: zoe, uses: [quote] }\n  - { id: a-name-on-a-list }\n  - { id: kim, uses: [quote], status: left }\n',
    [
      '2026-10-01 advocate-check zoe (m.silva): zoe was never verified',
      '2026-10-28 advocate-check pat (m.silva): pat was last verified on 2026-05-01',
    ],
  ],
  [
    'who rests is left in peace until then',
    'advocates:\n  - { id: pat, verified_on: 2026-01-01, rest_until: 2026-10-20 }\n  - { id: zoe, verified_on: 2026-01-01, status: resting }\n',
    [
      '2026-10-20 rest-ends pat (m.silva): pat is free again',
      '2026-10-20 advocate-check pat (m.silva): pat was last verified on 2026-01-01',
    ],
  ],
  [
    'stories nobody reviewed lately, or ever though something tells them',
    'stories:\n  - { id: month-end, reviewed_on: 2024-10-20 }\n  - { id: new }\n  - { id: untold }\nassets:\n  - { id: page, use: case-study, story: new, status: live }\n',
    [
      '2026-10-01 story-review new (m.silva): the story "new" was never reviewed',
      '2026-10-20 story-review month-end (m.silva): the story "month-end" was last reviewed on 2024-10-20',
    ],
  ],
  [
    'what was agreed, and what nothing was said of since',
    `activity:\n  - { id: a, on: 2026-11-01, use: speaking, status: scheduled, prospect: globex }\n  - { on: 2026-09-01, use: award, status: asked }\n  - { on: 2026-09-01, use: award, status: asked }\n`,
    [
      '2026-09-01 activity-outcome award 2026-09-01 (m.silva): award was asked, and nothing was said since',
      '2026-09-01 activity-outcome award 2026-09-01 2 (m.silva): award was asked, and nothing was said since',
      '2026-11-01 activity a (m.silva): speaking for globex (scheduled)',
    ],
  ],
])('%s', (_, text, items) => {
  expect(dueOf(active(text))).toEqual(items);
});

describe('health and contract are the account owner’s', () => {
  const withHealth = (health: string) => dueOf(active('').replace(/^health: .*$/m, health));
  test.each<[string, string, readonly string[]]>([
    ['never checked', '', ['2026-10-01 health-check health (j.weber): health was never checked']],
    [
      'looked at, with no word on how they are',
      'health: { checked_on: 2026-09-01 }',
      ['2026-10-01 health-check health (j.weber): health was never checked'],
    ],
    [
      'long ago',
      'health: { status: green, checked_on: 2026-03-01 }',
      ['2026-08-28 health-check health (j.weber): health was last checked on 2026-03-01'],
    ],
    [
      'a contract to renew, and one nobody spoke of again',
      'health: { status: green, checked_on: 2026-09-01, renewal_on: 2026-09-15 }',
      ['2026-09-15 contract-renewal contract (j.weber): their contract was up for renewal, and nothing was said since'],
    ],
  ])('%s', (_, health, items) => expect(withHealth(health)).toEqual(items));
});

describe('takedowns', () => {
  const withdrawn = (status: string, more = '') =>
    active(`consent:
  - { id: public-2025, status: withdrawn, uses: [logo, quote], audience: public, granted_on: 2025-06-01, withdrawn_on: 2026-09-29 }
${more}assets:
  - id: logo-wall
    use: logo
    status: ${status}
    placements:
      - { where: https://www.vendor.example/customers }
      - { where: deck:2026, removed_on: 2026-09-30 }
      - { where: booth:fair }
  - { id: close-quote, use: quote, status: live }
`);
  const TOLD = [
    '2026-10-02 takedown logo-wall https://www.vendor.example/customers (m.silva): logo "logo-wall" is still up: https://www.vendor.example/customers; "public-2025" was withdrawn on 2026-09-29',
    '2026-10-02 takedown logo-wall booth:fair (m.silva): logo "logo-wall" is still up: booth:fair; "public-2025" was withdrawn on 2026-09-29',
    '2026-10-02 takedown close-quote (m.silva): quote "close-quote" is still live; "public-2025" was withdrawn on 2026-09-29',
  ];

  test('each place that is still up, within the policy’s days', () => {
    expect(dueOf(withdrawn('live'))).toEqual(TOLD);
    expect(dueOf(withdrawn('live'), '60d', 'version: 1\npolicy: { takedown: { within: 0d } }\n')[0]).toMatch(
      /^2026-09-29/,
    );
  });

  test('whatever the status of the asset says', () => expect(dueOf(withdrawn('retired'))).toEqual(TOLD));

  test('and most of all of a customer who is out of the programme', () => {
    for (const status of ['retired', 'do-not-contact'])
      expect(dueOf(withdrawn('live').replace('status: active', `status: ${status}`))).toEqual(TOLD);
  });

  test('not what was granted since', () =>
    expect(
      dueOf(withdrawn('live', grant('public-2026', 'granted_on: 2026-09-30, expires_on: 2028-01-01', '[logo, quote]'))),
    ).toEqual([]));
});

test('a nomination with nothing but a name owes nothing', () => {
  expect(dueOf('name: Nordlicht\nadvocates: [{ id: pat }]\nstories: [{ id: month-end }]\n')).toEqual([]);
});

test('a pause that ends is the account owner’s', () => {
  expect(dueOf(active('paused_until: 2026-10-20\n').replace('active', 'paused'))).toEqual([
    '2026-10-20 pause-ends pause (j.weber): the pause ends',
  ]);
});

test('across the library by day, in the order of the files, whatever order they are read in', () => {
  const files = {
    'customers/b.yaml': active(`consent:\n${ENDS}`),
    'customers/a.yaml': active(`consent:\n${ENDS}`).replace('Nordlicht', 'Abendrot'),
    'customers/c.yaml': `${active('').replace('Nordlicht', 'Cirrus')}advocates: [{ id: pat, rest_until: 2026-10-02, verified_on: 2026-09-01 }]\n`,
  };
  const across = (given: Readonly<Record<string, string>>) =>
    dueAcross(libraryOf(given), TODAY, '60d').items.map(({ customer, on }) => `${on} ${customer.id}`);
  expect(across(files)).toEqual(['2026-10-02 c', '2026-11-20 a', '2026-11-20 b']);
  expect(across(Object.fromEntries(Object.entries(files).reverse()))).toEqual(across(files));
});

test('what is never to be raised again is no reminder, and a term of its reason has its day', () => {
  const no = 'consent:\n  - { id: a, status: declined, uses: [video], declined_on: 2026-07-20, reason: legal }\n';
  const by = (term: string) => `version: 1\npolicy: { decline: { by_reason: { legal: ${term} } } }\n`;
  expect(dueOf(active(no), '5y', by('never')).filter((line) => line.includes('may-ask-again'))).toEqual([]);
  expect(dueOf(active(no), '60d', by('90d'))).toEqual([
    '2026-10-18 may-ask-again a (m.silva): "a" (video), declined, may be raised again',
  ]);
});

test('files of which nothing can be said are named', () => {
  const library = libraryOf({
    [FILE]: 'name: Nordlicht\nstaus: active\n',
    'customers/torn.yaml': 'name: "torn\n',
  });
  const { items, omitted } = dueAcross(library, TODAY, '60d');
  expect(items).toEqual([]);
  expect(omitted.map(({ file }) => file).sort()).toEqual([FILE, 'customers/torn.yaml']);
});

describe('what permissions say of days to come', () => {
  const embargo = (begins: string, more = '') =>
    active(
      `consent:\n${grant('press', `granted_on: 2026-09-01, begins_on: ${begins}, expires_on: 2028-01-01`)}${more}`,
    );
  const BEGINS = ['2026-10-08 consent-begins press (m.silva): the grant "press" (name, logo) begins'];
  const NO =
    '  - { id: no, status: declined, uses: [name, logo], declined_on: 2026-09-20, ask_again_on: 2028-01-01 }\n';

  test('the first day after an embargo is told a week ahead, unless they said no meanwhile', () => {
    expect(dueOf(embargo('2026-10-08'))).toEqual(BEGINS);
    expect(dueOf(embargo('2026-10-09'))).toEqual([]);
    expect(dueOf(embargo('2026-09-30'))).toEqual([]);
    expect(dueOf(embargo('2026-10-08', NO))).toEqual([]);
  });

  test('a quiet period is told 30 days before it begins', () => {
    const quiet = (from: string) =>
      dueOf(active(`quiet_periods: [{ from: ${from}, until: 2026-11-20, reason: results }]\n`));
    expect(quiet('2026-10-31')).toEqual([
      '2026-10-31 quiet-begins quiet 2026-10-31 (m.silva): a quiet period begins (results), until 2026-11-20',
    ]);
    expect(quiet('2026-11-01')).toEqual([]);
    expect(quiet('2026-09-30')).toEqual([]);
  });

  test('an engagement within 14 days is told with what it still needs', () => {
    const needs = (on: string, met: string) =>
      dueOf(
        active(`consent:
${grant('calls', 'granted_on: 2026-01-01, expires_on: 2028-01-01, requires: [nda, stage-3]', '[reference-call]')}activity:
  - { id: acme, on: ${on}, use: reference-call, status: scheduled, prospect: acme, met: [${met}] }
`),
      ).filter((item) => item.includes('activity-condition'));
    expect(needs('2026-10-15', 'nda')).toEqual([
      '2026-10-15 activity-condition acme (m.silva): reference-call for acme still needs stage-3, as "calls" requires',
    ]);
    expect(needs('2026-10-16', 'nda')).toEqual([]);
    expect(needs('2026-10-15', 'nda, stage-3')).toEqual([]);
  });

  test('a request that is not scheduled yet is told by the day it is needed', () => {
    const needed = (status: string, on = '2026-11-20') =>
      dueOf(
        active(
          `activity:\n  - { id: acme, on: ${on}, use: reference-call, status: ${status}, prospect: acme, needed_by: 2026-10-20 }\n`,
        ),
      ).filter((item) => item.includes('activity-needed'));
    const said = (status: string) =>
      `2026-10-20 activity-needed acme (m.silva): reference-call for acme (${status}) is needed by 2026-10-20`;
    expect(needed('asked', '2026-09-30')).toEqual([said('asked')]);
    expect(needed('agreed')).toEqual([said('agreed')]);
    for (const status of ['scheduled', 'completed', 'cancelled', 'declined']) expect(needed(status)).toEqual([]);
  });

  test('what was replaced takes nothing over, and ends no more itself', () => {
    const old = grant('old', 'granted_on: 2025-06-01, expires_on: 2026-11-30');
    const open = grant('open', 'granted_on: 2026-05-01, expires_on: 2028-01-01');
    const newer = grant('new', 'granted_on: 2026-09-01, expires_on: 2026-11-15, replaces: [old, open]');
    expect(dueOf(active(`consent:\n${old}${open}${newer}`))).toEqual([
      '2026-11-15 consent-ends new (m.silva): the grant "new" (name, logo) ends',
    ]);
  });
});
