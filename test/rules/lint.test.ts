import { describe, expect, test } from 'vitest';
import { readFile, readFiles } from '../../src/io/files/folder.ts';
import { customerMatcher, customersFolder, loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { CONFIG_FILE } from '../../src/model/config.ts';
import type { Day } from '../../src/model/day.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Source } from '../../src/model/source.ts';
import { lint } from '../../src/rules/lint.ts';
import { linesOf, lintExample } from './example-library.ts';

/** A customer with a grant that ran out and nothing under it: one consent/lapsed. */
const lapsed = `name: Nordlicht Robotics
consent:
  - id: press-2025
    status: granted
    uses: [press-release]
    granted_on: 2025-10-01
    expires_on: 2026-03-09
    granted_by: Ada Lindqvist
    basis: email
    evidence: vault:consents/nordlicht-2025.eml
`;

const told = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ rule, severity }) => `${rule} ${severity}`);

describe('levels', () => {
  test.each<[says: string, config: string, expected: readonly string[]]>([
    ["the rule's own", '', ['consent/lapsed warning']],
    ["the config's", 'rules: { consent/lapsed: error }', ['consent/lapsed error']],
    ['off', 'rules: { consent/lapsed: off }', []],
    [
      'an override for the file',
      'overrides: [{ files: customers/*.yaml, rules: { consent/lapsed: info } }]',
      ['consent/lapsed info'],
    ],
    [
      'an override turns on what the config turns off',
      'rules: { consent/lapsed: off }\noverrides: [{ files: customers/nord*, rules: { consent/lapsed: warning } }]',
      ['consent/lapsed warning'],
    ],
    [
      'of two overrides the later',
      'overrides: [{ files: customers/**, rules: { consent/lapsed: off } }, { files: "**", rules: { consent/lapsed: error } }]',
      ['consent/lapsed error'],
    ],
    [
      'an override for other files changes nothing',
      'overrides: [{ files: refs.config.yaml, rules: { consent/lapsed: off } }]',
      ['consent/lapsed warning'],
    ],
    [
      'an override of another rule changes nothing',
      'rules: { consent/lapsed: error }\noverrides: [{ files: customers/**, rules: { consent/expired: off } }]',
      ['consent/lapsed error'],
    ],
  ])('%s', (_, config, expected) => {
    expect(told(lintExample({ config: `version: 1\n${config}\n`, files: lapsed }))).toEqual(expected);
  });

  test('a config at fault gives the defaults, so that no level in it can hide anything', () => {
    const config = 'version: 1\nrules: { consent/lapsed: off }\npolicies: {}\n';
    expect(told(lintExample({ config, files: lapsed }))).toEqual(['config/invalid error', 'consent/lapsed warning']);
  });
});

test('a finding is resolved to its place, its manual and its customer', () => {
  expect(lintExample({ files: { 'customers/emea/nordlicht.yaml': lapsed } })).toEqual([
    {
      rule: 'consent/lapsed',
      severity: 'warning',
      message: 'the grant "press-2025" ended on 2026-03-09, and no newer one takes over press-release',
      hint: 'ask again, and record the yes (refs renew nordlicht press-2025) or the no (refs decline nordlicht press-release)',
      customer: 'nordlicht',
      file: 'customers/emea/nordlicht.yaml',
      line: 7,
      column: 17,
      end_line: 7,
      end_column: 27,
      path: '/consent/0/expires_on',
      url: 'https://unpkg.com/customer-refs/docs/rules/consent/lapsed.md',
      related: [],
    },
  ]);
});

test('a fault of the config belongs to no customer and comes first, then all goes by file and line', () => {
  const diagnostics = lintExample({
    config: 'version: 1\nrules:\n  no/rule: off\n  never/was: off\n',
    files: {
      'customers/b.yaml': 'name: B\ncountry: de\nregoin: emea\n',
      'a-folder/z.yaml': 'status: never\n',
      'customers/a.yaml': '',
    },
  });
  expect(diagnostics.map(({ customer }) => customer)).toEqual([null, null, 'z', 'z', 'a', 'b', 'b']);
  expect(linesOf(diagnostics)).toEqual([
    'refs.config.yaml:3',
    'refs.config.yaml:4',
    'a-folder/z.yaml:1',
    'a-folder/z.yaml:1',
    'customers/a.yaml:1',
    'customers/b.yaml:2',
    'customers/b.yaml:3',
  ]);
});

describe('the example library', () => {
  const read = readFile('examples', CONFIG_FILE, 1_000_000);
  const config = loadConfig(read);
  const sources = readFiles('examples', customersFolder(config.config), customerMatcher(config.config), 1_000_000);
  const lintOn = (today: Day, ordered: readonly Source[] = sources) =>
    lint(loadLibrary(config, ordered), today).diagnostics;
  const ofCustomers = (today: Day) => lintOn(today).filter(({ customer }) => customer !== null);

  test('on 2026-10-01: no errors, the three warnings of its README, and a sponsor whom nobody called in', () => {
    expect(ofCustomers('2026-10-01').map(({ rule, severity, customer }) => [rule, severity, customer])).toEqual([
      ['consent/expiring', 'warning', 'larkmoor-health'],
      ['consent/clause-only', 'warning', 'orrinvale-credit-union'],
      ['consent/lapsed', 'warning', 'pennyroyal-mutual'],
      ['customer/no-sponsor-touch', 'info', 'polder-vane'],
    ]);
  });

  test('on 2026-11-21, a day too late: what larkmoor-health has live', () => {
    const errors = (today: Day) => ofCustomers(today).filter(({ severity }) => severity === 'error');
    expect(errors('2026-11-20')).toEqual([]);
    expect(errors('2026-11-21').map(({ rule, path }) => [rule, path])).toEqual([
      ['consent/expired', '/assets/0/status'],
      ['consent/expired', '/assets/1/status'],
    ]);
  });

  // As its README tells.
  test.each<[today: Day, counts: Readonly<Record<string, number>>]>([
    [
      '2026-10-02',
      {
        'activity/no-outcome': 1,
        'consent/expiring': 1,
        'consent/clause-only': 1,
        'consent/lapsed': 1,
        'customer/no-sponsor-touch': 1,
      },
    ],
    [
      '2026-11-21',
      {
        'activity/no-outcome': 3,
        'consent/expired': 2,
        'consent/clause-only': 1,
        'consent/lapsed': 1,
        'customer/no-sponsor-touch': 1,
      },
    ],
    [
      '2026-12-31',
      {
        'activity/no-outcome': 4,
        'advocate/unverified': 4,
        'consent/clause-only': 1,
        'consent/expired': 2,
        'consent/expiring': 3,
        'consent/lapsed': 1,
        'customer/no-sponsor-touch': 1,
        'taxonomy/retired': 1,
      },
    ],
    [
      '2027-01-21',
      {
        'activity/no-outcome': 4,
        'advocate/unverified': 8,
        'consent/clause-only': 1,
        'consent/expired': 2,
        'consent/expiring': 3,
        'consent/lapsed': 1,
        'customer/no-sponsor-touch': 1,
        'consent/review-due': 1,
        'health/stale': 2,
        'story/stale': 1,
        'taxonomy/retired': 1,
      },
    ],
    [
      '2027-03-01',
      {
        'activity/no-outcome': 4,
        'advocate/unverified': 16,
        'consent/clause-only': 1,
        'consent/expired': 5,
        'consent/expiring': 1,
        'consent/lapsed': 2,
        'customer/no-sponsor-touch': 1,
        'consent/review-due': 1,
        'health/stale': 9,
        'story/stale': 1,
        'taxonomy/retired': 1,
      },
    ],
    [
      '2027-10-01',
      {
        'activity/no-outcome': 4,
        'advocate/unverified': 18,
        'consent/clause-only': 1,
        'consent/expired': 8,
        'consent/expiring': 3,
        'consent/lapsed': 4,
        'customer/no-sponsor-touch': 2,
        'consent/review-due': 1,
        'health/stale': 16,
        'story/stale': 1,
        'taxonomy/retired': 1,
      },
    ],
  ])('on %s, had nobody looked after it', (today, expected) => {
    const counts = new Map<string, number>();
    for (const { rule } of ofCustomers(today)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual(expected);
  });

  test.each<[today: Day, rule: string, customers: readonly string[]]>([
    ['2026-10-02', 'activity/no-outcome', ['dourada-energia']],
    ['2026-11-21', 'activity/no-outcome', ['cobalt-harbour', 'dourada-energia', 'northmere-university']],
    ['2026-12-31', 'taxonomy/retired', ['orrinvale-credit-union']],
    ['2027-01-21', 'consent/review-due', ['stadt-lindenfurt']],
    ['2027-01-21', 'story/stale', ['cobalt-harbour']],
    ['2027-03-01', 'consent/expired', ['larkmoor-health', 'nordlicht']],
    [
      '2027-10-01',
      'consent/expired',
      ['hoshimori-precision', 'larkmoor-health', 'nordlicht', 'northmere-university', 'tindervik-software'],
    ],
  ])('on %s %s at %s', (today, rule, customers) => {
    const told = ofCustomers(today).filter((diagnostic) => diagnostic.rule === rule);
    expect([...new Set(told.map(({ customer }) => customer))]).toEqual(customers);
  });

  test('its config names no rule that does not exist', () => {
    expect(lintOn('2026-10-01').filter(({ customer }) => customer === null)).toEqual([]);
  });

  test('says the same whatever the order of its files', () => {
    const reversed = [...sources].reverse();
    const swapped = [...sources.slice(7), ...sources.slice(0, 7)];
    for (const ordered of [reversed, swapped]) expect(lintOn('2027-03-01', ordered)).toEqual(lintOn('2027-03-01'));
  });
});
