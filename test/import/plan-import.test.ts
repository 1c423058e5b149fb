import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImportSources } from '../../src/io/files/import-sources.ts';
import type { CustomerFile } from '../../src/model/customer.ts';
import { parse } from '../../src/yaml/parse.ts';
import { foreignOf, importing, libraryOf } from './import.ts';

const csv = (...lines: readonly string[]): ImportSources => foreignOf({ 'old.csv': `${lines.join('\n')}\n` });
const list = (...entries: readonly object[]): ImportSources =>
  foreignOf({ 'old.json': `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]` });

const said = (text: string | undefined): CustomerFile => parse(text ?? '').value as CustomerFile;

/** Gives the data of the one customer of an import. */
async function customerOf(mapping: string, foreign: ImportSources): Promise<CustomerFile> {
  const { customers, badRows } = await importing(mapping, foreign);
  expect(badRows).toEqual([]);
  expect(customers).toHaveLength(1);
  return said(customers[0]?.text);
}

const faultsOf = async (mapping: string, foreign: ImportSources, config?: string): Promise<readonly string[]> =>
  (await importing(mapping, foreign, libraryOf(config))).badRows.map(
    ({ file, line, why }) => `${file}:${line}: ${why}`,
  );

const NAMED = 'customer: { name: =company }\n';
const TOLD = `${NAMED}story: { title: =story }\n`;

describe('the manual tells the truth', () => {
  const manual = readFileSync('examples/import/README.md', 'utf8');

  test('its table and mapping make its customer file', async () => {
    const blocks = [...manual.matchAll(/^```(?:csv|yaml)\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
    const [table = '', mapping = '', customer] = blocks;
    const plan = await importing(mapping.replace('version: 1\n', ''), foreignOf({ 'stories.csv': table }));
    expect(plan.customers.map(({ file, text }) => [file, text])).toEqual([
      ['customers/nordlicht-robotics-gmbh.yaml', customer],
    ]);
    expect(plan.badRows).toEqual([]);
  });

  test('what it shows of a mapping is valid YAML', () => {
    const shown = [...manual.matchAll(/`([a-z]+: [^`]+)`/g)].map(([, yaml = '']) => yaml);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((yaml) => parse(yaml).problems.length > 0)).toEqual([]);
  });

  test.each([
    ['a day from `2026-03-01T09:30:00Z`', { date: '2026-03-01T09:30:00Z' }, '2026-03-01'],
    ['a day from `14/3/2026`', { date: '14/3/2026' }, '2026-03-14'],
    ['a day from `3/14/26` or `14 Mar 2026`', { date: '3/14/26' }, '2026-03-14'],
    ['a day from `3/14/26` or `14 Mar 2026`', { date: '14 Mar 2026' }, '2026-03-14'],
    ['a list from `atlas; beacon`', { products: 'atlas; beacon' }, ['atlas', 'beacon']],
    ['the first that is there', { name: 'Nordlicht Robotics' }, 'Nordlicht Robotics'],
    ['several texts as one', { challenge: 'Nine days.', background: 'Eleven plants.' }, 'Nine days.\n\nEleven plants.'],
    ['an outcome', { kpi: 'close', kpi_after: '3 days' }, [{ metric: 'close', after: '3 days' }]],
    ['an outcome', { kpi_after: '3 days' }, undefined],
    [
      'a quote, where the row has one',
      { quote: 'Done.' },
      [{ id: 'close-quote', use: 'quote', story: 'close', text: 'Done.' }],
    ],
    ['a quote, where the row has one', {}, undefined],
  ])('its recipe for %s', async (title, row, expected) => {
    const [recipe = ''] = manual.split(`| ${title} | \``)[1]?.split('` |\n') ?? [];
    const [, key = 'x-made', formula = recipe] = recipe.match(/^(\w+): (.*)$/) ?? [];
    const outcomes = key === 'outcomes' ? `, ${recipe}` : '';
    const made = key === 'outcomes' ? '' : `  ${key}: ${formula}\n`;
    const { stories, ...customer } = await customerOf(
      `customer:\n  name: ="Nordlicht"\n${made}story: { title: ="Close"${outcomes} }\n`,
      list(row),
    );
    expect(new Map<string, unknown>(Object.entries({ ...customer, ...stories?.[0] })).get(key)).toEqual(expected);
    expect(manual).toContain(`| ${title} | \`${recipe}\` |`);
  });
});

test('a customer nobody said anything about is a name, and nominated', async () => {
  const { customers } = await importing(NAMED, csv('company', 'Nordlicht Robotics GmbH'));
  expect(customers).toEqual([
    {
      id: 'nordlicht-robotics-gmbh',
      name: 'Nordlicht Robotics GmbH',
      file: 'customers/nordlicht-robotics-gmbh.yaml',
      text: '# yaml-language-server: $schema=../.refs/customer.schema.json\nname: Nordlicht Robotics GmbH\nstatus: nominated\n',
      stories: 0,
      rows: [{ file: 'old.csv', line: 2 }],
    },
  ]);
});

describe('what a row says is put in the shape of a customer file', () => {
  test.each([
    [
      'blank and empty values are left out',
      { country: ' ', aliases: ['', null], owners: { account: '' }, employees: null },
      {},
    ],
    ['one value makes a list', { aliases: 'NLR' }, { aliases: ['NLR'] }],
    ['a list of one makes a value', { country: ['DE'] }, { country: 'DE' }],
    ['a list within a list is taken apart', { aliases: ['NLR', ['Licht']] }, { aliases: ['NLR', 'Licht'] }],
    [
      'a number makes a text where a text is wanted',
      { domains: [7], employees: 4200 },
      { domains: ['7'], employees: 4200 },
    ],
    ['white space at the ends goes', { blinded_as: '  a maker\r\nof robots \n' }, { blinded_as: 'a maker\nof robots' }],
    ['Markdown and HTML stay as they are', { blinded_as: '**a** <b>maker</b>' }, { blinded_as: '**a** <b>maker</b>' }],
    [
      'an entry without its key is left out',
      { products: [{ level: 'in-production' }, { id: 'atlas' }] },
      { products: [{ id: 'atlas' }] },
    ],
    ['keys of your own keep their values', { 'x-crm': { id: 7, tags: ['a'] } }, { 'x-crm': { id: 7, tags: ['a'] } }],
    ['a status is taken', { status: 'do-not-contact' }, { status: 'do-not-contact' }],
  ])('%s', async (_, row, expected) => {
    const keys = Object.keys(row).map((key) => `  ${key}: '=$lookup($, "${key}")'\n`);
    const customer = await customerOf(
      `customer:\n  name: =company\n${keys.join('')}`,
      list({ company: 'Nordlicht', ...row }),
    );
    expect(customer).toEqual({ name: 'Nordlicht', status: 'nominated', ...expected });
  });
});

describe('a formula', () => {
  test.each([
    ['reads a column with spaces', '=`Where they are`', 'Hanover'],
    ['reads a key within a key', '=owner.mail', 'a.khan'],
    ['reads a list', '=tags', ['a', 'b']],
    ['makes a slug', '=$slug(title)', 'cafe-aurora-s-p-a'],
    ['makes a slug of ASCII only', '=$slug("日本 Tokyo! 東京")', 'tokyo'],
    ['knows its file and line', '=$file & ":" & $line', 'old.json:2'],
    ['knows the story of its row', '=$story', 'close'],
    ['uses the values of let, which use those before them', '=$greeting', 'Hello, Café Aurora S.p.A.'],
    ['gives nothing for a key that is not there', '=nope.nope', undefined],
    ['gives nothing for a function', '=$sum', undefined],
    ['gives nothing for what JavaScript has on every object', '=constructor', undefined],
  ])('%s', async (_, formula, expected) => {
    const mapping = `let:
  who: =title
  greeting: '="Hello, " & $who'
customer:
  name: =company
  x-made: '${formula}'
story: { title: =story }
`;
    const row = {
      company: 'Nordlicht',
      story: 'Close',
      title: 'Café Aurora S.p.A.',
      tags: ['a', 'b'],
      owner: { mail: 'a.khan' },
    };
    const customer = await customerOf(mapping, list({ ...row, 'Where they are': 'Hanover' }));
    expect((customer as { readonly 'x-made'?: unknown })['x-made']).toEqual(expected);
  });

  test.each([
    ['fails on a value', '=$number(size)', '"customer.employees" fails: unable to cast value to a number: "many"'],
    ['never ends', '=($f := function() { $f() }; $f())', '"customer.employees" fails: evaluation timeout'],
    ['recurses without end', '=($f := function() { 1 + $f() }; $f())', '"customer.employees" fails: stack overflow'],
    ['asks for the time', '=$now()', '"customer.employees" fails: attempted to invoke a non-function'],
    ['asks for chance', '=$random()', '"customer.employees" fails: attempted to invoke a non-function'],
  ])('that %s costs its row only', async (_, formula, why) => {
    const mapping = `customer:\n  name: =company\n  employees: '=size = "many" ? (${formula.slice(1)}) : $number(size)'\n`;
    const { customers, badRows } = await importing(mapping, csv('company,size', 'Nordlicht,4200', 'Tanagrove,many'));
    expect(customers.map(({ id }) => id)).toEqual(['nordlicht']);
    expect(badRows).toEqual([{ file: 'old.csv', line: 3, why: expect.stringContaining(why) }]);
  });
});

describe('a bad row is named by its line and costs only itself', () => {
  test.each([
    ['no name', '  ,DE,', 'this row gives no customer name'],
    [
      'a name without a letter of ours',
      '日本,DE,',
      '"日本" makes no id for a file; the mapping can give one with "id"',
    ],
    ['a name that is too long for a file', `${'long '.repeat(30)},DE,`, '"long '],
    [
      'a value that a customer may not have',
      'Tanagrove,Germany,',
      '"country" is "Germany", which is not a country code',
    ],
    [
      'a day that is none',
      'Tanagrove,DE,2026-02-30',
      '"customer_since" is 2026-02-30, a day that the calendar does not have',
    ],
    ['a record with a field too many', 'Tanagrove,DE,,,', 'the header has 3 fields, and this has 5'],
  ])('%s', async (_, record, why) => {
    const mapping = 'customer: { name: =company, country: =country, customer_since: =since }\n';
    const foreign = csv('company,country,since', 'Nordlicht,DE,', record, 'Polder Vane,NL,2021-03-01');
    const { customers, badRows } = await importing(mapping, foreign);
    expect(customers.map(({ id }) => id)).toEqual(['nordlicht', 'polder-vane']);
    expect(badRows).toEqual([{ file: 'old.csv', line: 3, why: expect.stringContaining(why) }]);
  });

  test('of a customer with good rows too it costs that row', async () => {
    const mapping = 'customer: { name: =company, country: =country }\nstory: { title: =story }\n';
    const { customers, badRows } = await importing(
      mapping,
      csv('company,country,story', 'Nordlicht,DE,Close', 'Nordlicht,Germany,Grippers', 'Nordlicht,,Visits'),
    );
    expect(said(customers[0]?.text).stories?.map(({ id }) => id)).toEqual(['close', 'visits']);
    expect(badRows.map(({ line }) => line)).toEqual([3]);
  });

  test('an advocate who is mentioned has to be there', async () => {
    const mapping = `${NAMED}story: { title: =story, advocates: [=$slug(by)] }\n`;
    expect(await faultsOf(mapping, csv('company,story,by', 'Nordlicht,Close,Pat Doe'))).toEqual([
      'old.csv:2: there is no advocate "pat-doe" in this file',
    ]);
  });

  test('they are reported in the order of their places, whatever they suffer from', async () => {
    expect(await faultsOf(NAMED, csv('company', '日本', 'a,b', '""x', 'Nordlicht', '日本'))).toEqual([
      expect.stringMatching(/^old\.csv:2: "日本"/),
      expect.stringMatching(/^old\.csv:3: the header/),
      expect.stringMatching(/^old\.csv:4: /),
      expect.stringMatching(/^old\.csv:6: "日本"/),
    ]);
  });

  test('a file that check would refuse is not written: its rows are bad', async () => {
    expect(
      await faultsOf(TOLD, csv('company,story', 'Nordlicht,One', 'Nordlicht,Two'), 'version: 1\nmax_file_size: 150B\n'),
    ).toEqual([
      expect.stringMatching(/^old\.csv:2: its file would have \d+ bytes, over max_file_size$/),
      expect.stringMatching(/^old\.csv:3: /),
    ]);
  });
});

test('rows that the mapping skips are counted, and are no bad rows', async () => {
  const { customers, skipped, badRows } = await importing(
    `skip: '=stage != "live"'\n${NAMED}`,
    csv('company,stage', 'Nordlicht,live', 'Tanagrove,lead', ',lead'),
  );
  expect(customers.map(({ id }) => id)).toEqual(['nordlicht']);
  expect({ skipped, badRows }).toEqual({ skipped: 2, badRows: [] });
});

describe('rows of one customer become one file', () => {
  test('with a story each, in their order, under ids of their own', async () => {
    const { customers } = await importing(
      TOLD,
      csv(
        'company,story',
        'Nordlicht,Close',
        'Tanagrove,Growth',
        'Nordlicht,Close',
        'Nordlicht,',
        'Nordlicht,日本',
        'Nordlicht,東京',
      ),
    );
    expect(customers.map(({ id, stories, rows }) => [id, stories, rows.map(({ line }) => line)])).toEqual([
      ['nordlicht', 4, [2, 4, 5, 6, 7]],
      ['tanagrove', 1, [3]],
    ]);
    expect(said(customers[0]?.text).stories?.map(({ id }) => id)).toEqual(['close', 'close-2', 'story', 'story-2']);
  });

  test('a long title makes a handy id', async () => {
    const title = 'All plants post into one ledger, and a mismatch is flagged on the evening it happens';
    const customer = await customerOf(TOLD, list({ company: 'Nordlicht', story: title }));
    expect(customer.stories?.[0]?.id).toBe('all-plants-post-into-one-ledger-and-a-mismatch-is-flagged-on');
  });

  test('constants alone are no story', async () => {
    const mapping = `${NAMED}story: { title: =story, products: [atlas] }\n`;
    expect(await customerOf(mapping, csv('company,story', 'Nordlicht,'))).toEqual({
      name: 'Nordlicht',
      status: 'nominated',
    });
  });

  test('spelled in several ways, the most frequent one is the name, the others aliases, and it is reported', async () => {
    const { customers, mergedSpellings } = await importing(
      'customer: { name: =company, aliases: [NLR] }\n',
      list(
        { company: 'nordlicht  robotics' },
        { company: 'Nordlicht Robotics' },
        { company: 'NORDLICHT, Robotics!' },
        { company: 'Nordlicht Robotics' },
      ),
    );
    expect(said(customers[0]?.text)).toEqual({
      name: 'Nordlicht Robotics',
      aliases: ['NLR', 'nordlicht robotics', 'NORDLICHT, Robotics!'],
      status: 'nominated',
    });
    expect(mergedSpellings).toEqual([
      { id: 'nordlicht-robotics', name: 'Nordlicht Robotics', others: ['nordlicht robotics', 'NORDLICHT, Robotics!'] },
    ]);
  });

  test('under the name that the mapping gives, with the spelling as an alias, and nothing to tell', async () => {
    const { customers, mergedSpellings, likelyDuplicates } = await importing(
      `${TOLD}names: { nordlicht: Nordlicht Robotics GmbH }\n`,
      csv('company,story', 'Nordlicht,Close', 'Nordlicht Robotics GmbH,Grippers', 'NordLicht,Visits'),
    );
    expect(customers.map(({ id, stories }) => [id, stories])).toEqual([['nordlicht-robotics-gmbh', 3]]);
    expect(said(customers[0]?.text).aliases).toEqual(['Nordlicht', 'NordLicht']);
    expect({ mergedSpellings, likelyDuplicates }).toEqual({ mergedSpellings: [], likelyDuplicates: [] });
  });

  test('by an id of their own, where the mapping names one', async () => {
    const { customers } = await importing(
      `id: =crm\n${TOLD}`,
      csv('crm,company,story', 'A 1,日本,Close', 'A 2,日本,Growth', 'a-1,Nippon,Visits'),
    );
    expect(customers.map(({ id, name, stories }) => [id, name, stories])).toEqual([
      ['a-1', '日本', 2],
      ['a-2', '日本', 1],
    ]);
  });

  test('what they say is put together; where they disagree the first is right, and it is reported', async () => {
    const mapping = `customer:
  name: =company
  country: =country
  health: { status: =health, note: =note }
  advocates:
    - { id: =$slug(by), name: =by, title: =role, uses: [=use] }
  gives:
    - { on: =on, kind: training }
`;
    const { customers, disagreements } = await importing(
      mapping,
      csv(
        'company,country,health,note,by,role,use,on',
        'Nordlicht,,,NPS 9,Pat Doe,VP,quote,2026-01-02',
        'Nordlicht,DE,green,NPS 9,Zoe Vane,,,2026-01-02',
        'Nordlicht,AT,green,NPS 7,Pat Doe,COO,speaking,2026-02-02',
        'Nordlicht,CH,,,Pat Doe,COO,,',
      ),
    );
    expect(said(customers[0]?.text)).toEqual({
      name: 'Nordlicht',
      status: 'nominated',
      country: 'DE',
      health: { status: 'green', note: 'NPS 9' },
      advocates: [
        { id: 'pat-doe', name: 'Pat Doe', title: 'VP', uses: ['quote', 'speaking'] },
        { id: 'zoe-vane', name: 'Zoe Vane' },
      ],
      gives: [
        { on: '2026-01-02', kind: 'training' },
        { on: '2026-02-02', kind: 'training' },
      ],
    });
    expect(disagreements).toEqual([
      { id: 'nordlicht', key: 'health.note', kept: 'NPS 9', dropped: ['NPS 7'] },
      { id: 'nordlicht', key: 'advocates.pat-doe.title', kept: 'VP', dropped: ['COO'] },
      { id: 'nordlicht', key: 'country', kept: 'DE', dropped: ['AT', 'CH'] },
    ]);
  });

  test('material of a row goes with the story of that row', async () => {
    const mapping = `customer:
  name: =company
  assets: [{ id: =$story & "-quote", use: quote, story: =$story, text: =quote }]
story: { title: =story }
`;
    const customer = await customerOf(
      mapping,
      csv('company,story,quote', 'Nordlicht,Close,One.', 'Nordlicht,Close,Two.'),
    );
    expect(customer.assets).toEqual([
      { id: 'close-quote', use: 'quote', story: 'close', text: 'One.' },
      { id: 'close-2-quote', use: 'quote', story: 'close-2', text: 'Two.' },
    ]);
  });
});

describe('names that look alike stay two customers and are reported', () => {
  const groupsOf = async (names: readonly string[], existing: Readonly<Record<string, string>> = {}) => {
    const { likelyDuplicates } = await importing(NAMED, csv('company', ...names), libraryOf(undefined, existing));
    return likelyDuplicates.map((group) => group.map(({ name }) => name));
  };

  test.each([
    ['a legal form', ['Nordlicht GmbH', 'Nordlicht'], [['Nordlicht GmbH', 'Nordlicht']]],
    ['a space', ['NordLicht', 'Nord Licht'], [['NordLicht', 'Nord Licht']]],
    ['three of them', ['Nordlicht', 'Nord-Licht', 'Nordlicht AG'], [['Nordlicht', 'Nord-Licht', 'Nordlicht AG']]],
    ['a letter changed in a long name', ['Halvorsund', 'Halvarsund'], [['Halvorsund', 'Halvarsund']]],
    ['a letter left out of it', ['Halvorsund', 'Halvorsnd'], [['Halvorsund', 'Halvorsnd']]],
    ['two letters swapped in it', ['Halvorsund', 'Halvrosund'], [['Halvorsund', 'Halvrosund']]],
    ['no: a letter changed in a short one', ['Kaito', 'Saito'], []],
    ['no: another figure', ['Stadtwerke 21', 'Stadtwerke 22'], []],
    ['no: another word', ['Nordlicht Robotics', 'Nordlicht Foods'], []],
    ['no: only the case, for these are one', ['Nordlicht', 'NORDLICHT'], []],
  ])('%s', async (_, names, expected) => {
    expect(await groupsOf(names)).toEqual(expected);
  });

  test('to those that the library has, and to their aliases', async () => {
    const existing = {
      'customers/nordlicht.yaml': 'name: Nordlicht GmbH\n',
      'customers/nordlicht-ag.yaml': 'name: Nordlicht AG\n',
      'customers/aurora.yaml': 'name: Aurora\naliases: [Café Aurora]\n',
    };
    expect(await groupsOf(['Nord Licht', 'Cafe-Aurora SpA', 'Tanagrove'], existing)).toEqual([
      ['Café Aurora', 'Cafe-Aurora SpA'],
      ['Nordlicht AG', 'Nordlicht GmbH', 'Nord Licht'],
    ]);
    expect(await groupsOf(['Tanagrove'], existing)).toEqual([]);
  });
});

describe('nothing that exists is overwritten', () => {
  test.each([
    ['at the same place', { 'customers/nordlicht.yaml': 'name: Nordlicht\n' }],
    ['at another place', { 'customers/archive/nordlicht.yaml': 'name: Someone else\n' }],
    ['in other case', { 'customers/Nordlicht.yaml': 'name: Nordlicht\n' }],
    ['though broken', { 'customers/nordlicht.yaml': 'name: [\n' }],
  ])('%s', async (_, existing) => {
    const { customers, conflicts, unknownTerms } = await importing(
      'customer: { name: =company, industry: =industry }\n',
      csv('company,industry', 'Nordlicht,Robots', 'Tanagrove,', 'Nordlicht,Makers'),
      libraryOf(undefined, existing),
    );
    expect(customers.map(({ id }) => id)).toEqual(['tanagrove']);
    expect(conflicts).toMatchObject([
      {
        id: 'nordlicht',
        name: 'Nordlicht',
        by: 'id',
        file: Object.keys(existing)[0],
        rows: [
          { file: 'old.csv', line: 2 },
          { file: 'old.csv', line: 4 },
        ],
      },
    ]);
    expect(unknownTerms).toEqual([]);
  });
});

describe('new files lie where the config looks for customers', () => {
  test.each([
    ['customers/**/*.yaml', 'customers/nordlicht.yaml', '../.refs'],
    ['references/all/*.yml', 'references/all/nordlicht.yml', '../../.refs'],
    ['**/*.yaml', 'nordlicht.yaml', '.refs'],
    ['*.{yaml,yml}', 'nordlicht.yaml', '.refs'],
  ])('%s', async (glob, file, schemas) => {
    const { customers } = await importing(
      NAMED,
      csv('company', 'Nordlicht'),
      libraryOf(`version: 1\ncustomers: "${glob}"\n`),
    );
    expect(customers[0]?.file).toBe(file);
    expect(customers[0]?.text).toContain(`$schema=${schemas}/customer.schema.json\n`);
  });

  test('or are not made', async () => {
    expect(await faultsOf(NAMED, csv('company', 'Nordlicht'), 'version: 1\ncustomers: customers/*/*.yaml\n')).toEqual([
      'old.csv:2: customers/nordlicht.yaml is not where the config looks for customers: customers/*/*.yaml',
    ]);
  });
});

describe('words of the taxonomy', () => {
  const config = `version: 1
taxonomy:
  industries:
    manufacturing: { name: Manufacturing, aliases: [factory, Industrial goods] }
    healthcare: {}
  products: { atlas: { name: Atlas ERP } }
`;
  const mapping = `customer: { name: =company, industry: =industry }
story: { title: =company, products: '=$split(products, ";")', use_cases: [=use] }
terms: { industries: { hospitals: healthcare, Maschinenbau: Machine building } }
`;

  test.each([
    ['an id', 'manufacturing', 'manufacturing'],
    ['a name in other case', 'MANUFACTURING', 'manufacturing'],
    ['an alias in other punctuation', 'industrial-goods', 'manufacturing'],
    ['a word that the mapping explains', 'Hospitals', 'healthcare'],
    ['a word that nobody knows', 'Food & Drink', 'food-drink'],
    ['a word that says nothing', '???', undefined],
  ])('%s becomes an id', async (_, word, id) => {
    const { customers } = await importing(
      mapping,
      csv('company,industry,products,use', `Nordlicht,${word},,`),
      libraryOf(config),
    );
    expect(said(customers[0]?.text).industry).toBe(id);
  });

  test('several words for one term are said once', async () => {
    const { customers } = await importing(
      mapping,
      csv('company,industry,products,use', 'Nordlicht,,Atlas;atlas erp;Beacon,'),
      libraryOf(config),
    );
    expect(said(customers[0]?.text).stories?.[0]?.products).toEqual(['atlas', 'beacon']);
  });

  test('those outside of it are collected, and offered as a snippet that makes them known', async () => {
    const rows = [
      'A,Food & Drink,Atlas,',
      'B,food / drink,Beacon;Atlas,close',
      'C,Food & Drink,,',
      'D,Maschinenbau,,',
      'E,"Energy: wind",,',
      'F,healthcare,,',
      'A,Robots,,',
    ];
    const foreign = csv('company,industry,products,use', ...rows);
    const { unknownTerms, snippet, customers } = await importing(mapping, foreign, libraryOf(config));
    expect(unknownTerms).toEqual([
      { list: 'products', id: 'beacon', spellings: ['Beacon'], count: 1 },
      { list: 'industries', id: 'Machine building', spellings: ['Maschinenbau'], count: 1 },
      { list: 'industries', id: 'energy-wind', spellings: ['Energy: wind'], count: 1 },
      { list: 'industries', id: 'food-drink', spellings: ['Food & Drink', 'food / drink'], count: 3 },
      { list: 'use_cases', id: 'close', spellings: ['close'], count: 1 },
    ]);
    expect(snippet).toBe(`taxonomy:
  products:
    beacon: { name: Beacon }   # 1
  industries:
    Machine building: { name: Maschinenbau }   # 1
    energy-wind: { name: "Energy: wind" }   # 1
    food-drink: { name: Food & Drink }   # 3
  use_cases:
    close: { name: close }   # 1
`);
    const files = Object.fromEntries(customers.map(({ file, text }) => [file, text]));
    expect((await importing(mapping, foreign, libraryOf(`version: 1\n${snippet}`, files))).conflicts).toHaveLength(6);
  });

  test('other words that the mapping sends to the same id are its aliases', async () => {
    const { snippet } = await importing(
      'customer: { name: =company, industry: =industry }\nterms: { industries: { telco: telecom, "Telecomunications": telecom } }\n',
      csv('company,industry', 'A,Telecomunications', 'B,Telco', 'C,Telecom', 'D,Telco', 'E,telco'),
    );
    expect(snippet).toBe(
      'taxonomy:\n  industries:\n    telecom: { name: Telecom, aliases: [Telco, Telecomunications] }   # 5\n',
    );
  });

  test('a list that begins with the import takes in what the library used freely, so that it stays known', async () => {
    const { snippet } = await importing(
      'customer: { name: =company, industry: =industry }\n',
      csv('company,industry', 'Nordlicht,Robots'),
      libraryOf(undefined, { 'customers/a.yaml': 'name: A\nindustry: health care\nsegment: large\n' }),
    );
    expect(snippet).toBe(
      'taxonomy:\n  industries:\n    health care: { name: health care }   # 1\n    robots: { name: Robots }   # 1\n',
    );
  });

  test('nothing unknown, no snippet', async () => {
    expect((await importing(NAMED, csv('company', 'Nordlicht'))).snippet).toBe('');
  });
});

test('progress is reported after each row, and waited for', async () => {
  const reported: string[] = [];
  await importing(NAMED, csv('company', 'Nordlicht', '日本', 'Tanagrove'), libraryOf(), async (done, total) => {
    await Promise.resolve();
    reported.push(`${done}/${total}`);
  });
  expect(reported).toEqual(['1/3', '2/3', '3/3']);
});

test('the same source gives the same plan', async () => {
  const once = () => importing(TOLD, csv('company,story', 'Nordlicht,Close', 'Tanagrove,Growth', 'Nordlicht,Close'));
  expect(await once()).toEqual(await once());
});
