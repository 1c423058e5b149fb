// Cases that the examples of the rules leave out, since those are documentation too.
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/model/diagnostic.ts';
import type { RuleExample } from '../../src/model/rule-manual.ts';
import { lint } from '../../src/rules/lint.ts';
import { taxonomyUnknown } from '../../src/rules/taxonomy/unknown.ts';
import { EXAMPLE_DAY, lintExample, loadExample } from './example-library.ts';

const found = (rule: RuleId, example: RuleExample) =>
  lintExample(example).filter((diagnostic) => diagnostic.rule === rule);
const paths = (rule: RuleId, example: RuleExample) => found(rule, example).map(({ path }) => path);
const files = (rule: RuleId, example: RuleExample) => found(rule, example).map(({ file }) => file);

const proof = 'granted_by: Ada Lindqvist, basis: email, evidence: vault:yes.eml';

describe('customer/duplicate', () => {
  test('a file that does not parse has an id all the same', () => {
    const example = {
      files: { 'customers/a/nordlicht.yaml': 'name: [', 'customers/b/nordlicht.yaml': 'name: Nordlicht\n' },
    };
    expect(files('customer/duplicate', example)).toEqual(['customers/b/nordlicht.yaml']);
  });

  test('ids are compared without case', () => {
    const example = { files: { 'customers/Nordlicht.yaml': 'name: A\n', 'customers/nordlicht.yaml': 'name: B\n' } };
    expect(files('customer/duplicate', example)).toEqual(['customers/nordlicht.yaml']);
  });

  test('the id that stands in for a missing name is nobody’s name', () => {
    const example = {
      files: { 'customers/halden.yaml': 'status: active\n', 'customers/halden-gear.yaml': 'name: Halden\n' },
    };
    expect(files('customer/duplicate', example)).toEqual([]);
  });

  test('a copy in another folder is one mistake, not also the same name and a look-alike', () => {
    const copy = 'name: Nordlicht\naliases: [NL]\ndomains: [nordlicht.example]\n';
    const diagnostics = lintExample({
      files: { 'customers/a/nordlicht.yaml': copy, 'customers/b/nordlicht.yaml': copy },
    });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['customer/duplicate']);
  });

  test('each further file is reported against the first', () => {
    const diagnostics = found('customer/duplicate', {
      files: {
        'customers/a.yaml': 'name: Halden\n',
        'customers/b.yaml': 'name: HALDEN\n',
        'customers/c.yaml': 'name: Hálden\n',
      },
    });
    expect(diagnostics.map(({ file, related }) => [file, related[0]?.file])).toEqual([
      ['customers/b.yaml', 'customers/a.yaml'],
      ['customers/c.yaml', 'customers/a.yaml'],
    ]);
  });
});

describe('date/impossible', () => {
  const consent = (days: string) =>
    `name: Nordlicht\nconsent:\n  - { id: no, status: declined, uses: [quote], ${days} }\n`;

  test.each<[says: string, days: string, path: string]>([
    [
      'a slip in the year, and so before the decline',
      'requested_on: 2062-05-01, declined_on: 2026-06-02',
      '/consent/0/requested_on',
    ],
    [
      'a slip that comes before two others',
      'requested_on: 2026-05-01, declined_on: 2025-06-02, ask_again_on: 2025-06-01',
      '/consent/0/declined_on',
    ],
  ])('one mistake is told once: %s', (_, days, path) => {
    expect(paths('date/impossible', { files: consent(days) })).toEqual([path]);
  });

  test('an entry before the customer was one and before it was asked for is reported once', () => {
    const entry = '{ asked_on: 2026-07-20, on: 2006-08-01, use: reference-call, status: completed }';
    const example = { files: `name: Nordlicht\ncustomer_since: 2021-03-01\nactivity:\n  - ${entry}\n` };
    expect(paths('date/impossible', example)).toEqual(['/activity/0/on']);
  });
});

describe('config/useless', () => {
  test('says nothing of a config that is broken: what it sees are the defaults', () => {
    const example = { config: 'version: 1\ncustomers: clients/*.yaml\npolicies: {}\n', files: {} };
    expect(lintExample(example).map(({ rule }) => rule)).toEqual(['config/invalid']);
  });
});

describe('taxonomy/unknown', () => {
  test.each(['constructor', 'toString', '__proto__'])('%s is a product like any other', (id) => {
    const config = 'version: 1\ntaxonomy: { products: { atlas: {} } }\n';
    const example = { config, files: `name: Nordlicht\nproducts:\n  - { id: ${id}, level: in-production }\n` };
    expect(paths('taxonomy/unknown', example)).toEqual(['/products/0/id']);
    expect(paths('taxonomy/retired', example)).toEqual([]);
  });

  test('looks at every place that a list is for', () => {
    const lists = ['products', 'industries', 'segments', 'regions', 'use_cases', 'personas', 'topics'];
    const config = `version: 1\ntaxonomy: { ${lists.map((list) => `${list}: { known: {} }`).join(', ')} }\n`;
    const customer = `name: Nordlicht
industry: x1
segment: x2
region: DE
products:
  - id: x3
advocates:
  - { id: pat-doe, persona: x4, topics: [known, x5], avoid_topics: [x6] }
stories:
  - { id: month-end, products: [x7], use_cases: [x8] }
consent:
  - { id: ask, status: requested, uses: [logo], territories: [DE, known, x9] }
assets:
  - { id: logo-wall, use: logo, territories: [x10] }
`;
    expect(paths('taxonomy/unknown', { config, files: customer })).toEqual([
      '/industry',
      '/segment',
      '/region',
      '/products/0/id',
      '/advocates/0/persona',
      '/advocates/0/topics/1',
      '/advocates/0/avoid_topics/0',
      '/stories/0/products/0',
      '/stories/0/use_cases/0',
      '/consent/0/territories/2',
      '/assets/0/territories/0',
    ]);
  });
});

describe('advocate/overused', () => {
  const ledger = (...entries: readonly string[]) => ({
    files: `name: Nordlicht
advocates: [{ id: pat }, { id: zoe }]
activity:
${entries.map((entry) => `  - { ${entry} }\n`).join('')}`,
  });
  const call = (on: string, more = 'advocate: pat') => `on: ${on}, use: reference-call, status: completed, ${more}`;

  test('tells what counts, by day and with its status, wherever it stands in the file', () => {
    const example = ledger(call('2026-09-15'), 'on: 2026-08-01, use: reference-call, status: no-show, advocate: pat');
    expect(found('advocate/overused', example)).toMatchObject([
      {
        path: '/activity/0/on',
        message: 'this is reference-call number 2 of pat in 90d, and the policy allows 1',
        related: [
          { line: 5, message: '1 of 2: reference-call of 2026-08-01, no-show' },
          { line: 4, message: '2 of 2: reference-call of 2026-09-15, completed' },
        ],
      },
    ]);
  });

  test('each further one that passes the limit is reported', () => {
    const example = ledger(call('2026-08-01'), call('2026-09-01'), call('2026-10-01'));
    expect(paths('advocate/overused', example)).toEqual(['/activity/1/on', '/activity/2/on']);
  });

  test('what was passed over deliberately is not reported, and counts for the next', () => {
    const example = ledger(
      call('2026-08-01', 'advocate: pat, despite: agreed'),
      call('2026-09-01', 'advocate: pat, despite: agreed'),
      call('2026-10-01'),
    );
    expect(found('advocate/overused', example).map(({ path, message }) => [path, message])).toEqual([
      ['/activity/2/on', 'this is reference-call number 3 of pat in 90d, and the policy allows 1'],
    ]);
  });

  test('"any" counts every use that takes a person, and no other', () => {
    const uses = ['quote', 'case-study', 'site-visit', 'advisory-board', 'podcast'];
    const example = ledger(
      ...uses.map((use, nth) => `on: 2026-08-0${nth + 1}, use: ${use}, status: completed, advocate: pat`),
    );
    expect(found('advocate/overused', example).map(({ path, message }) => [path, message])).toEqual([
      ['/activity/4/on', 'this is engagement number 4 of pat in 180d, and the policy allows 3'],
    ]);
  });

  test('what names nobody is reported only if it passes the limit of each person there is', () => {
    const unnamed = 'on: 2026-09-01, use: reference-call, status: completed';
    expect(paths('advocate/overused', ledger(call('2026-08-01'), unnamed))).toEqual([]);
    const both = ledger(call('2026-08-01'), call('2026-08-02', 'advocate: zoe'), unnamed);
    expect(paths('advocate/overused', both)).toEqual(['/activity/2/on']);
  });

  test('without any advocate on file only the limits of the customer count', () => {
    const calls = [1, 2, 3, 4, 5].map((nth) => `  - { on: 2026-0${nth}-01, use: reference-call, status: completed }\n`);
    expect(found('advocate/overused', { files: `name: Nordlicht\nactivity:\n${calls.join('')}` })).toMatchObject([
      {
        path: '/activity/4/on',
        message: 'this is reference-call number 5 of this customer in 365d, and the policy allows 4',
      },
    ]);
  });

  test('never means never', () => {
    const never = { files: `${ledger(call('2026-10-01')).files}limits: { reference-call: { max: 0, per: 30d } }\n` };
    expect(found('advocate/overused', never)).toMatchObject([
      { message: 'this is reference-call number 1 of this customer in 30d, and the customer allows 0' },
    ]);
  });
});

describe('consent/expiring and consent/lapsed', () => {
  const grants = (...records: readonly string[]) => ({
    files: `name: Nordlicht
advocates: [{ id: pat }, { id: gone, status: left }]
stories: [{ id: month-end }, { id: grippers }]
consent:
${records.map((record, nth) => `  - { id: r${nth}, ${record} }\n`).join('')}`,
  });
  const grant = (from: string, to: string, more = 'uses: [quote]') =>
    `status: granted, granted_on: ${from}, expires_on: ${to}, ${more}, ${proof}`;

  test('two grants together may take over what one covered', () => {
    const both = (second: string) =>
      grants(
        grant('2026-01-01', '2026-10-31', 'uses: [quote], stories: [month-end, grippers], territories: [emea, amer]'),
        grant('2026-06-01', '2027-10-31', 'uses: [quote], stories: [month-end]'),
        grant('2026-06-01', '2027-10-31', `uses: [quote], stories: [grippers], ${second}`),
      );
    expect(paths('consent/expiring', both('territories: [amer, emea]'))).toEqual([]);
    expect(paths('consent/expiring', both('territories: [amer]'))).toEqual(['/consent/0/expires_on']);
  });

  test('the grants of single stories do not take over one for all of them', () => {
    const example = grants(
      grant('2026-01-01', '2026-10-31'),
      grant('2026-06-01', '2027-10-31', 'uses: [quote], stories: [month-end, grippers]'),
    );
    expect(paths('consent/expiring', example)).toEqual(['/consent/0/expires_on']);
  });

  test.each<[says: string, more: string, told: number]>([
    ['for a smaller audience', 'uses: [quote], audience: internal', 1],
    ['for the same audience', 'uses: [quote], audience: prospects', 0],
    ['for a larger audience', 'uses: [quote], audience: public', 0],
    ['without the name', 'uses: [quote], audience: public, attribution: blinded', 1],
    ['by somebody else', 'uses: [quote], audience: public, subject: pat', 1],
  ])('a successor %s', (_, more, told) => {
    const example = grants(
      grant('2026-01-01', '2026-10-31', 'uses: [quote], audience: prospects'),
      grant('2026-06-01', '2027-10-31', more),
    );
    expect(paths('consent/expiring', example)).toHaveLength(told);
  });

  test('of a row of renewals only the last has lapsed', () => {
    const example = grants(
      grant('2023-01-01', '2023-12-31'),
      grant('2025-01-01', '2025-12-31'),
      grant('2024-01-01', '2024-12-31'),
    );
    expect(paths('consent/lapsed', example)).toEqual(['/consent/1/expires_on']);
  });

  test('a decline of one story leaves the rest to be asked for; one of everything settles it', () => {
    const declined = (decline: string) =>
      grants(grant('2025-01-01', '2025-12-31'), `status: declined, uses: [quote], declined_on: 2026-01-10${decline}`);
    expect(paths('consent/lapsed', declined(', stories: [grippers]'))).toEqual(['/consent/0/expires_on']);
    expect(paths('consent/lapsed', declined(', audience: public'))).toEqual(['/consent/0/expires_on']);
    expect(paths('consent/lapsed', declined(''))).toEqual([]);
  });

  test('nobody renews for a person who has left', () => {
    const own = (subject: string) => grants(grant('2025-01-01', '2025-12-31', `uses: [quote], subject: ${subject}`));
    expect(paths('consent/lapsed', own('pat'))).toEqual(['/consent/0/expires_on']);
    expect(paths('consent/lapsed', own('gone'))).toEqual([]);
  });

  test('a clause that is carried on by nothing is reported for name and logo only', () => {
    const example = grants(
      `status: granted, granted_on: 2025-01-01, expires_on: 2025-12-31, uses: [quote, logo], granted_by: A, basis: contract-clause, evidence: b`,
    );
    expect(found('consent/lapsed', example)).toMatchObject([
      { message: 'the grant "r0" ended on 2025-12-31, and no newer one takes over logo' },
    ]);
  });

  test('what is live under it makes it expired, and not lapsed as well', () => {
    const { files } = grants(grant('2025-01-01', '2025-12-31', 'uses: [quote, logo], audience: public'));
    const diagnostics = lintExample({ files: `${files}assets: [{ id: q, use: logo, status: live }]\n` });
    expect(diagnostics.map(({ rule, path }) => [rule, path])).toEqual([['consent/expired', '/assets/0/status']]);
  });
});

test('a broken file is reported as broken, and nothing more', () => {
  const files =
    'name: Nordlicht\nhealth: { status: red }\nregoin: emea\nassets: [{ id: logo-wall, use: logo, status: live }]\n';
  expect(lintExample({ files }).map(({ rule }) => rule)).toEqual(['schema/unknown-key']);
});

describe('taxonomy/unknown fixes', () => {
  const config = `version: 1
taxonomy:
  industries: { retail: { aliases: [shops, trade] }, logistics: { aliases: [trade] } }
  personas: { finance: { name: Finance and controlling } }
  topics: { roi: { aliases: [return on investment] } }
`;
  const fixes = (customer: string) => {
    const library = loadExample({ config, files: `name: Nordlicht\n${customer}\n` });
    const { diagnostics, fixes } = lint(library, EXAMPLE_DAY, [taxonomyUnknown]);
    return diagnostics.map((told) => fixes.find(({ diagnostic }) => diagnostic === told)?.edits);
  };

  test.each<[says: string, customer: string, fix: object | undefined]>([
    ['an alias', 'industry: Shops', { op: 'set', path: ['industry'], value: 'retail' }],
    [
      'a name',
      'advocates: [{ id: pat, persona: finance and controlling }]',
      { op: 'set', path: ['advocates', 0, 'persona'], value: 'finance' },
    ],
    ['no alias of two terms', 'industry: trade', undefined],
    ['no slip', 'industry: retial', undefined],
    [
      'no word in a list, where the right one may stand too',
      'advocates: [{ id: pat, topics: [Return on Investment] }]',
      undefined,
    ],
  ])('%s', (_, customer, fix) => {
    expect(fixes(customer)).toEqual([fix && [fix]]);
  });
});
