// The search for mentions in passages: names by their shapes and cases, domains, logos, quotes and people.

import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/scan/find-mentions.ts';
import type { Passage, PassageRole } from '../../src/scan/passage.ts';
import { readContent } from '../../src/scan/read/index.ts';
import { type ScannedCustomer, scanTerms, withLogoFiles } from '../../src/scan/terms.ts';

const customer = (id: string, file: Partial<ScannedCustomer['file']> & { name: string }): ScannedCustomer => ({
  id,
  file,
});

const LIBRARY = [
  customer('red-fern', { name: 'Red Fern' }),
  customer('fjellvik', { name: 'Fjellvik' }),
  customer('acme', { name: 'Acme', domains: ['acme.example'] }),
  customer('acme-labs', { name: 'Acme Labs' }),
  customer('nordlicht', {
    name: 'Nordlicht Robotics GmbH',
    aliases: ['Nordlicht'],
    domains: ['nordlicht.example'],
    mentions: { never: ['Nordlicht Street'], logos: ['assets/aurora.svg', { file: 'n.png', sha256: 'ab'.repeat(32) }] },
    advocates: [{ id: 'ines', name: 'Inès Vandermeer' }],
    assets: [
      {
        id: 'lens',
        use: 'quote',
        text: 'We check every lens twice as often now, and nobody would not stay late for it.',
      },
    ],
  }),
  customer('open-elements', {
    name: 'OpenElements GmbH',
    aliases: ['Open Elements'],
    domains: ['open-elements.example'],
  }),
  customer('bruckner', { name: 'Brückner & Søn' }),
  customer('rise', { name: 'Rise', domains: ['rise.example'] }),
  customer('target', { name: 'Target Corp.' }),
  customer('azul', { name: 'Azul Systems, Inc.', aliases: ['Azul'], domains: ['azul.example'] }),
  customer('toyota', { name: 'トヨタ自動車株式会社', aliases: ['トヨタ'] }),
  customer('samsung', { name: '삼성' }),
  customer('disney', { name: 'Disney+' }),
  customer('eon', { name: 'E.ON' }),
  customer('hm', { name: 'H&M' }),
  customer('toys', { name: 'Toys "N" Things' }),
  customer('salesmill', { name: 'SalesMill' }),
  customer('kobalt', { name: 'Kobalt' }),
  customer('vmmill', { name: 'VMmill' }),
  customer('lowly', { name: 'lowly' }),
  customer('11x', { name: '11x' }),
  customer('3scalo', { name: '3scalo' }),
  customer('featured', { name: 'Featured' }),
  customer('square', { name: 'Square' }),
  customer('tidy', { name: 'Tidy.example' }),
  customer('slack', { name: 'Slack', domains: ['slack.com'] }),
  customer('vella', { name: 'St Vella' }),
  customer('perusia', { name: 'Perusia Bank' }),
  customer('booking', { name: 'Booking.example', aliases: ['Reservia'] }),
];

const passage = (text: string, role: PassageRole = 'text'): Passage => ({ text, role, origin: { offsets: [[0, 0]] } });

/** The mentions in a text, each as `customer kind`, with its weakness. */
function mentionsIn(text: string, role: PassageRole = 'text', file = 'page.md'): readonly string[] {
  const content = { passages: [passage(text, role)], text, images: [] };
  return findMentions(file, content, scanTerms(LIBRARY)).mentions.map(
    ({ customer, kind, weakness }) => `${customer} ${kind}${weakness === undefined ? '' : ` (${weakness})`}`,
  );
}

describe('names', () => {
  test.each([
    ['Nordlicht builds arms', ['nordlicht name']],
    ['NORDLICHT', ['nordlicht name']],
    ['nordlicht robotics in small letters', ['nordlicht name']],
    ['Nordlicht-\nRobotics', ['nordlicht name']],
    ['> Nordlicht\n>   Robotics', ['nordlicht name']],
    ['Nord\u00adlicht', ['nordlicht name']],
    ['by Nord-\n  licht today', ['nordlicht name']],
    ['by Nord\u00ad\nlicht today', ['nordlicht name']],
    ['Nordlicht\u00a0Robotics', ['nordlicht name']],
    ['Nordlicht’s plant', ['nordlicht name']],
    ["Nordlicht's plant", ['nordlicht name']],
    ['Nordlicht-based', ['nordlicht name']],
    ['(Nordlicht)', ['nordlicht name']],
    ['“Nordlicht”', ['nordlicht name']],
    ['Nordlicht.', ['nordlicht name']],
    ['Nordlicht/IBM', ['nordlicht name']],
    ['Open Elements', ['open-elements name']],
    ['OpenElements', ['open-elements name']],
    ['Open-Elements', ['open-elements name']],
    ['open\n    elements', ['open-elements name']],
    ['of open elements, by OpenElements GmbH', ['open-elements name']],
    ['Brückner & Søn', ['bruckner name']],
    ['BRÜCKNER & SØN', ['bruckner name']],
    ['Bruckner and Son', ['bruckner name']],
    ['Brueckner & Soen', ['bruckner name']],
    ['Bru\u0308ckner &\nSøn', ['bruckner name']],
    ['昨日トヨタは', ['toyota name']],
    ['Nordlichts Roboter', ['nordlicht name']],
    ['der Kunde Nordlicht', ['nordlicht name']],
    ['Avec Nordlicht, on gagne', ['nordlicht name']],
    ['Maja Nordlicht spricht', ['nordlicht name']],
    ['Maschinenbauer Nordlicht spart', ['nordlicht name']],
    ['Globex Nordlicht Initech', ['nordlicht name']],
    ['Ann Lee, Nordlicht', ['nordlicht name']],
    ['Nordlicht GmbH Berlin and Nordlicht Holding', ['nordlicht name']],
    ['Fjellvik Tools GmbH', ['fjellvik name']],
    ['어제 삼성이 말했다', ['samsung name']],
    ['Disney+ and Disney Plus', ['disney name']],
    ['at H&M today', ['hm name']],
    ['with E.ON today', ['eon name']],
    ['at Toys "N" Things today', ['toys name']],
    ['at Toys “N” Things', ['toys name']],
    ['Toys N Things', ['toys name']],
    ['Sales Mill and salesmill', ['salesmill name']],
    ['So we asked KoBalt', ['kobalt name']],
    ['So we asked VMMill and vmmill', ['vmmill name']],
    ['Lowly Inc., and Lowly', ['lowly name']],
    ['Amazon has Corretto, Azul has Zulu', ['azul name']],
    ['at St. Vella today', ['vella name']],
  ])('%j is a name', (text, mentions) => {
    expect(mentionsIn(text)).toEqual(mentions);
  });

  test.each([
    'the open elements of a list',
    'We moved to Perusia. Bank holidays are off',
    'Nordlichter and unordlicht',
    'nordlicht lower case of a plain name',
    '@Nordlicht and #Nordlicht',
    'nordlicht_client.connect()',
    'new Nordlicht.Client()',
    'Nordlicht Street 5',
    'Azul House, 4 Hill Road',
    '4 Azul Lane',
    'sunrise, enterprise and Riser',
    'we rise early',
    'Rise and shine',
    'Patrick Rise',
    'Anja Nordlicht',
    'Maja Nordlicht',
    'Maja Nordlicht (@maja)',
    'by Nordlicht Systems GmbH and Nordlicht Consulting Group Ltd.',
    'by Anja K. Nordlicht <anja@home.example>',
    'Nordlicht, M. (2019)',
    'Nordlichts are seen in the north',
    'well-Rise',
    'our target group',
    'ARM32 and Testazul',
    'azul',
    'AZUL_HOME',
    'a Disney film',
    'h & m',
    'Booking a table',
    'the sales mill of the town',
    'salesmill=true',
    'Open "Elements"',
  ])('%j is none', (text) => {
    expect(mentionsIn(text)).toEqual([]);
  });

  test('the longest name wins across customers, over a line break too', () => {
    expect(mentionsIn('Acme Labs')).toEqual(['acme-labs name']);
    expect(mentionsIn('Acme\nLabs')).toEqual(['acme-labs name']);
    expect(mentionsIn('Acme Labs and Acme')).toEqual(['acme-labs name', 'acme name']);
  });

  test('an excepted phrase leaves the name beside it', () => {
    expect(mentionsIn('Nordlicht Street, where Nordlicht lives')).toEqual(['nordlicht name']);
  });
});

describe('names that are words', () => {
  test.each([
    ['Target', 'value', ['target name']],
    ['Target logo', 'value', ['target name']],
    ['Target Corp. agreed', 'text', ['target name']],
    ['Rise, see https://rise.example', 'text', ['rise name', 'rise domain']],
    ['used by SalesMill, Rise, and others', 'text', ['salesmill name', 'rise name']],
    ['SalesMill, Nordlicht and Rise use it', 'text', ['salesmill name', 'nordlicht name', 'rise name']],
    ['SalesMill met Nordlicht and Rise use it', 'text', ['salesmill name', 'nordlicht name']],
    ['Rise, Target and SalesMill', 'text', ['rise name', 'target name', 'salesmill name']],
    ['At SalesMill, Target practice', 'text', ['salesmill name']],
    ['SalesMill, Rise. A Rise', 'text', ['salesmill name', 'rise name']],
    ['SalesMill and Rise costs', 'text', ['salesmill name']],
    ['Patrick Rise, see https://rise.example', 'text', ['rise domain']],
    ['target', 'value', []],
    ['On Target', 'value', []],
  ] as const)('%j as %s', (text, role, mentions) => {
    expect(mentionsIn(text, role)).toEqual(mentions);
  });

  test('lines without a second sign are counted', () => {
    const text = 'We met Target.\nAnd Target again.\na target\n';
    const { mentions, leftOut } = findMentions(
      'a.md',
      { passages: [passage(text)], text, images: [] },
      scanTerms(LIBRARY),
    );
    expect(mentions).toEqual([]);
    expect(leftOut.map(({ customer, line }) => [customer, line])).toEqual([
      ['target', 1],
      ['target', 2],
    ]);
  });

  test('a place of the name of a customer is counted, and a domain beside it is found', async () => {
    const text = '- { city: Nordlicht, region: azul.example }\n';
    const { mentions, leftOut } = findMentions(
      'a.yaml',
      await readContent('a.yaml', Buffer.from(text)),
      scanTerms(LIBRARY),
    );
    expect(mentions.map(({ customer, kind }) => [customer, kind])).toEqual([['azul', 'domain']]);
    expect(leftOut.map(({ customer }) => customer)).toEqual(['nordlicht']);
  });

  test('a cell of a sheet is a word under another head than that of companies', () => {
    const cell = (text: string, at: string) => ({
      text,
      role: 'value' as const,
      origin: { line: Number(at.slice(1)), part: `sheet S, cell ${at}` },
    });
    const under = (...heads: readonly string[]) => {
      const passages = [...heads.map((head, at) => cell(head, `${'AB'.charAt(at)}1`)), cell('Target', 'A2')];
      if (heads.includes('Zinc')) passages.push(cell('SalesMill', 'A3'));
      return findMentions('a.xlsx', { passages, images: [] }, scanTerms(LIBRARY)).mentions.length;
    };
    expect([under('Account', 'Use'), under('Name', 'Industry')]).toEqual([1, 1]);
    expect([under('Term', 'Meaning'), under('City', 'Company'), under('Plan', 'Price'), under()]).toEqual([0, 0, 0, 0]);
    expect(under('Plan', 'Zinc')).toBe(2);
  });

  test('a word of a longer phrase wants a sign in its line', () => {
    expect(mentionsIn('See https://rise.example for Rise Tools')).toEqual(['rise domain', 'rise name']);
    expect(mentionsIn('See https://rise.example.\nWe met Rise there.\nRise Tools are new.')).toEqual([
      'rise domain',
      'rise name',
    ]);
  });

  test('a word at the begin of a sentence wants a sign near it, or that a sentence has it for a name', () => {
    const far = 'https://rise.example\n\n\n\nRise and shine.';
    expect(mentionsIn(far)).toEqual(['rise domain']);
    expect(mentionsIn('https://rise.example\n\nRise grew.')).toEqual(['rise domain', 'rise name']);
    expect(mentionsIn(`${far}\nSo we asked Rise.`)).toEqual(['rise domain', 'rise name', 'rise name']);
  });

  test('a list goes on behind a name that is found by two of the names of its customer', () => {
    const terms = scanTerms([
      customer('kobalt', { name: 'Kobalt' }),
      customer('target', { name: 'Target, Inc.', aliases: ['Target'] }),
      customer('rise', { name: 'Rise' }),
    ]);
    const text = 'Kobalt, Target, Rise and many more';
    const { mentions } = findMentions('a.md', { passages: [passage(text)], text, images: [] }, terms);
    expect(mentions.map(({ term }) => term)).toEqual(['Kobalt', 'Target', 'Rise']);
  });

  test.each([
    ['Target & Hill', 'Target, Inc. is new', 0],
    ['Target', 'Target, Inc. is new', 1],
  ])('a legal form behind the short name of %j makes another company of it in %j', (name, text, count) => {
    const terms = scanTerms([customer('target', { name, aliases: ['Target'] })]);
    const { mentions } = findMentions('a.md', { passages: [passage(text)], text, images: [] }, terms);
    expect(mentions).toHaveLength(count);
  });

  test('a noun of German behind an adjective is a word', () => {
    expect(mentionsIn('https://rise.example\n\n\n\nDas goldene Rise ging an uns')).toEqual(['rise domain']);
  });

  test.each([
    ['All hotels in Nordlicht are full.\nNordlicht has canals.', 0],
    ['Nordlicht has canals.\nWe invested in Nordlicht.', 2],
    ['All hotels in Nordlicht are full.\nNordlicht has canals.\nSo has Nordlicht Robotics.', 3],
    ['A day in Nordlicht’s plant.', 1],
    ['Dear Nordlicht,\nwe met Nordlicht', 0],
    ['I am Nordlicht, and I write', 0],
    ['I am at Nordlicht, and I write', 1],
    ['by Maja Nordlicht\nThe hills of Nordlicht.', 0],
    ['Nordlicht Adeyemi', 0],
    ['Ask Nordlicht Adeyemi, who knows Nordlicht', 0],
    ['All hotels in\nNordlicht', 0],
    ['SalesMill Adeyemi', 1],
  ])('a short name that may be a person or a place, in %j', (text, count) => {
    expect(mentionsIn(text)).toHaveLength(count);
  });

  test('a setting overrides the list', () => {
    const named = (words: boolean) =>
      findMentions(
        'a.md',
        { passages: [passage('We met Target and Kobalt.')], images: [], text: '' },
        scanTerms([
          customer('target', { name: 'Target', mentions: { words } }),
          customer('kobalt', { name: 'Kobalt', mentions: { words } }),
        ]),
      ).mentions.map(({ customer }) => customer);
    expect(named(false)).toEqual(['kobalt', 'target']);
    expect(named(true)).toEqual([]);
  });
});

test.each([
  ['Brücke', 'Eine Brücke zwischen Alt und Neu'],
  ['Anker', 'Springen Sie per Anker nach unten'],
  ['Étoile', 'Une bonne étoile, cinq étoiles'],
])('%s is a word of another language: %s', (name, text) => {
  const terms = scanTerms([customer('one', { name: `${name} Logistik`, aliases: [name] })]);
  const found = (text: string) =>
    findMentions('a.md', { passages: [passage(text)], text, images: [] }, terms).mentions.length;
  expect([found(text), found(`Um ${name} Logistik`)]).toEqual([0, 1]);
});

describe('addresses and logos', () => {
  test.each([
    ['https://www.azul.example/x/azul-news', ['azul domain']],
    ['https://open.azul.example/azul', ['azul domain']],
    ['write to sales@azul.example.', ['azul domain']],
    ['https://cdn.azul.example/zulu', ['azul domain (service-host)']],
    ['https://go.example/?u=https%3A%2F%2Fazul.example', ['azul domain']],
    ['https://slack.com/', ['slack domain']],
    ['https://hill.slack.com/archives/1', ['slack domain (foreign-address)']],
    ['https://slack.com/signin', ['slack domain (foreign-address)']],
    ['https://labs.azul.example/~lee/paper.pdf', ['azul domain (foreign-address)']],
    ['https://engineering.slack.com/hill', ['slack domain (foreign-address)']],
    ['https://engineering.slack.com/', ['slack domain']],
    ['https://slack.com/{{ site.account }}', ['slack domain (foreign-address)']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the template of another program
    ['https://slack.com/${account}', ['slack domain (foreign-address)']],
    ['https://azul.example/{{ page.lang }}', ['azul domain']],
    ['https://azul.example/gh/hill/site', ['azul domain (foreign-address)']],
    ['https://azul.example/pipelines/github/hill/site?branch=main', ['azul domain (foreign-address)']],
    ['https://azul.example/github/', ['azul domain']],
    ['https://azul.example/api/projects/status/a1b2?svg=true', ['azul domain (foreign-address)']],
    ['https://azul.example/hill/site/badge.svg', ['azul domain (foreign-address)']],
    ['https://azul.example/status', ['azul domain']],
    ['https://myazul.example and notazul.example.org', []],
    ['https://github.com/azul/x', ['azul name (foreign-address)']],
    ['/images/vendors/vendor-azul.png', ['azul logo']],
    ['azul-logo-dark@2x.png', ['azul logo']],
    ['red-fern-logo-300x200.png', ['red-fern logo']],
    ['white-logo-red-fern-blue.png', ['red-fern logo']],
    ['OpenElementsWhite.svg', ['open-elements logo']],
    ['members/brueckner-soen.svg', ['bruckner logo']],
    ['aurora.svg', ['nordlicht logo']],
    ['logos/rise.svg', ['rise logo']],
    ['img/partner-logo-azul', ['azul logo']],
    ['img/partner-logo-rise', ['rise logo']],
    ['img/rise', []],
    ['rise-logo', []],
    ['case_studies/rise_featured.png', ['rise logo']],
    ['cases/rise.png', ['rise logo']],
    ['customers/rise/logo-blk.svg', ['rise logo']],
    ['customers/rise/featured.png', ['rise logo']],
    ['packages/rise/logo.svg', []],
    ['logos/11x-logo.svg', ['11x logo']],
    ['logos/11x.svg', ['11x logo']],
    ['logos/3scalo-logo.svg', ['3scalo logo']],
    ['logos/3scalo.svg', ['3scalo logo']],
    ['logos/target-11x.svg', ['target logo']],
    ['customers/team/rise.txt', []],
    ['img/square-logo.svg', ['square logo']],
    ['img/logo-square.svg', []],
    ['logos/tidy.svg', ['tidy logo']],
    ['tidy.svg', []],
    ['customers/rise/target-team.png', []],
    ['customers/azul/target.png', ['azul name']],
    ['customers/team/target.png', ['target logo']],
    ['img/blog/sponsorship-target.png', ['target logo']],
    ['img/blog/leadership-target.png', []],
    ['img/kundenlogo-rise.png', ['rise logo']],
    ['img/RiseLogo.png', ['rise logo']],
    ['img/azullogo.png', ['azul logo']],
    ['img/catalogo/rise.png', []],
    ['/_next/image?url=%2Flogos%2Frise.png&w=64', ['rise logo']],
    ['https://cdn.example/azul_logo_x7k2pq.png', ['azul logo']],
    ['/api/customers/rise', []],
    ['/v1/customers/azul', ['azul name']],
    ['/customers/rise?from=home', ['rise name']],
    ['/img/logos.svg#azul', ['azul name']],
    ['#azul', ['azul name (foreign-address)']],
    ['icons/rise.svg', []],
    ['assets/sunrise.svg', []],
    ['azul-office-party.png', ['azul name']],
    ['https://vendor.example/azul-office-party.png', ['azul name (foreign-address)']],
    ['/customers/azul/', ['azul name']],
    ['/img/logo_acme_labs_rgb.svg', ['acme-labs logo']],
    ['github:azul/site', ['azul name (foreign-address)']],
    ['../lib/azul/client.js', ['azul name (foreign-address)']],
  ])('%j', (text, mentions) => {
    expect(mentionsIn(text, 'address')).toEqual(mentions);
  });

  test('the path of the file itself', () => {
    expect(mentionsIn('content/blog/welcome-azul/index.md', 'file')).toEqual(['azul name']);
    expect(mentionsIn('public/members/azul.svg', 'file')).toEqual(['azul logo']);
    expect(mentionsIn('public/members/Rise Logo (1).svg', 'file')).toEqual(['rise logo']);
    expect(mentionsIn('content/rise/index.md', 'file')).toEqual([]);
  });

  test('an address that holds another, or letters that are encoded, at its place', () => {
    const terms = scanTerms([
      { id: 'gear', file: { name: 'Halden Gear' } },
      { id: 'sun', file: { name: 'Søl Brück' } },
    ]);
    const found = (text: string) =>
      findMentions('a.html', { passages: [passage(text, 'address')], text, images: [] }, terms).mentions.map(
        ({ customer, kind, range }) => `${customer} ${kind} ${text.slice(range.column - 1, range.end_column - 1)}`,
      );
    expect(found('/image?url=%2Fimg%2Fhalden-gear.svg&w=64')).toEqual(['gear logo halden-gear.svg']);
    expect(found('/stories/s%C3%B8l-br%c3%bcck/')).toEqual(['sun name s%C3%B8l-br%c3%bcck']);
    expect(found('/stories/halden%20gear/')).toEqual(['gear name halden%20gear']);
    expect(found('/stories/%E0%A4%A/xhalden%20gear/')).toEqual([]);
  });

  test('data is no text', () => {
    const data = `${'Arm1w+14C/iaE1VgAQAe8L0SAEAew9'.repeat(3)}/Azul+${'x9Kd2Q'.repeat(20)}`;
    expect(mentionsIn(`<image href="data:image/png;base64,${data}"/> Nordlicht`)).toEqual(['nordlicht name']);
    expect(mentionsIn(data)).toEqual([]);
  });

  test('known logos by hash, and by the paths of files that have it', () => {
    const terms = withLogoFiles(scanTerms(LIBRARY), [{ file: 'public/img/x1.png', sha256: 'ab'.repeat(32) }]);
    const text = '{"logo": "/img/x1.png"}';
    const byPath = findMentions('a.json', { passages: [passage('/img/x1.png', 'address')], text, images: [] }, terms);
    expect(byPath.mentions).toMatchObject([{ customer: 'nordlicht', kind: 'logo', term: 'n.png' }]);
    const byHash = findMentions('a.png', { passages: [], images: [{ sha256: 'ab'.repeat(32) }] }, terms);
    expect(byHash.mentions).toMatchObject([{ customer: 'nordlicht', kind: 'logo', range: { line: 0 } }]);
  });
});

describe('quotes and people', () => {
  const quotesIn = (text: string) =>
    findMentions('a.md', { passages: [passage(text)], text, images: [] }, scanTerms(LIBRARY))
      .mentions.filter(({ kind }) => kind === 'quote')
      .map(({ isVerbatim, range }) => [range.line, isVerbatim]);

  test.each([
    ['We check every lens twice as often now, and nobody would not stay late for it.', [[1, true]]],
    ['They said:\n> “We check every lens\n> twice as often now — and nobody wouldn’t stay late for it.”', [[2, true]]],
    ['We check each lens twice as often now, and nobody would ever stay late for it.', [[1, false]]],
    ['“We check every lens twice as often now,” says Ann Lee, “and nobody would not stay late for it.”', [[1, true]]],
    ['“We check each lens twice as often now,” says Ann Lee, “and nobody would not stay late for it.”', [[1, false]]],
    ['We check every lens twice as often now, says Ann Lee, and nobody would not stay late for it.', [[1, false]]],
    ['We check every lens.', []],
    ['Nobody would stay late for a lens, and we check every invoice twice.', []],
  ])('%j', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test.each([
    ['“Nobody had told us how simple all of it is.”', true],
    ['“Nobody had told us how simple all of it is. Now we know.”', true],
    ['“Nobody had told us how simple all of it is and was.”', undefined],
    ['“We opened a second hall within one quarter.”', true],
    ['“We opened a second hall within one [...]”', undefined],
    ['“halden counts every pallet of the two halls by itself.”', true],
    ['“Counts every pallet of the two halls by itself.”', undefined],
    ['“The plan of each week is one that all of us [...]”', true],
    ['“The plan of each week is one that all of us.”', undefined],
    ['“[…] week is one that all of us can read at once…”', true],
    ['“The plan of each week is one that all of us like and can read, wherever we work.”', false],
    ['The plan of each week is one that all of us like and can read, wherever we work.', undefined],
    ['“Nobody had told us.”', undefined],
    ['So nobody had told us how simple all of it is.', undefined],
    ['It is so. “We have not looked back since that day in March.”', true],
    ['“They say that we have not looked back since that day in March.”', undefined],
  ])('a sentence of a long quote: %j', (text, isVerbatim) => {
    const quote =
      'Nobody had told us how simple all of it is. We opened a second hall within one quarter. halden counts every pallet of the two halls by itself. The plan of each week is one that all of us can read at once, wherever we work that day. We have not looked back since that day in March.';
    const assets = [{ id: 'simple', use: 'quote' as const, text: quote }];
    const terms = scanTerms([customer('mill', { name: 'Old Mill', assets })]);
    const { mentions } = findMentions('a.md', { passages: [passage(text)], text, images: [] }, terms);
    expect(mentions[0]?.isVerbatim).toBe(isVerbatim);
  });

  test.each([
    ['Fjellvik is using Sluice as a message broker for their regional billing.', []],
    ['Vella is using Sluice as a message queue for their harbour, and it is the best of the region.', []],
    ['Kobalt is not using Sluice as a message broker for their busiest regional parcel hub Ostwall.', [[1, false]]],
    ['Kobalt is using Sluice as a message broker for their quietest regional parcel hub Ostwall.', [[1, false]]],
    ['A parcel firm is using Sluice as a message broker for their busiest regional parcel hub.', [[1, false]]],
    ['Kobalt uses Sluice as the message broker of its busiest regional parcel hub Ostwall.', [[1, false]]],
    ['Their message broker is for the busiest hub.', []],
  ])('the pattern of a sentence is no quote: %j', (text, quotes) => {
    const words = 'Kobalt is using Sluice as a message broker for their busiest regional parcel hub Ostwall.';
    const assets = [{ id: 'hub', use: 'quote' as const, text: words }];
    const terms = scanTerms([customer('kobalt', { name: 'Kobalt', assets })]);
    const { mentions } = findMentions('a.md', { passages: [passage(text)], text, images: [] }, terms);
    const found = mentions.filter(({ kind }) => kind === 'quote');
    expect(found.map(({ isVerbatim, range }) => [range.line, isVerbatim])).toEqual(quotes);
  });

  test.each([
    ['Vella uses Sluice as their message broker.', []],
    ['Kobalt uses Sluice for their message broker.', [false]],
    ['Kobalt uses Sluice as their other message broker.', [false]],
    ['So it uses Sluice as their message broker.', [false]],
    ['It is so. Uses Sluice as their message broker.', [false]],
  ])('a sentence with another name in the place of theirs is of somebody else: %j', (text, quotes) => {
    const words = 'Kobalt uses Sluice as their message broker.';
    const assets = [{ id: 'broker', use: 'quote' as const, text: words }];
    const terms = scanTerms([customer('kobalt', { name: 'Kobalt Inc.', assets })]);
    const { mentions } = findMentions('a.md', { passages: [passage(text)], text, images: [] }, terms);
    expect(mentions.filter(({ kind }) => kind === 'quote').map(({ isVerbatim }) => isVerbatim)).toEqual(quotes);
  });

  test('a changed quote is found beside its own words', () => {
    const words = 'We check every lens twice as often now, and nobody would not stay late for it.';
    expect(quotesIn(`${words} ${words}`)).toEqual([[1, true]]);
    const content = { passages: [passage(words), passage(words.replace('every', 'each'))], text: '', images: [] };
    const { mentions } = findMentions('a.json', content, scanTerms(LIBRARY));
    expect(mentions.map(({ isVerbatim }) => isVerbatim)).toEqual([true, false]);
  });

  test.each([
    ['“Nobody ever told us how simple all of this is.” — Inès Vandermeer, COO', [[1, undefined]]],
    ['"Nobody ever told us how simple all of this is," says Inès Vandermeer', [[1, undefined]]],
    ['“Nobody ever told us how simple all of this is.”\n\n— The COO, Nordlicht', [[1, undefined]]],
    ['“We check every lens twice as often now, and nobody would not stay late for it.” — Inès Vandermeer', [[1, true]]],
    ['“Nobody ever told us how simple all of this is.” That is no reason to call Nordlicht.', []],
    ['Inès Vandermeer says: “Nobody ever told us how simple all of this is.”', [[1, undefined]]],
    ['Inès Vandermeer, COO at Nordlicht, told us: "Nobody ever said how simple all of this is."', [[1, undefined]]],
    ['As Inès Vandermeer puts it, “nobody ever told us how simple all of this is.”', [[1, undefined]]],
    ['Inès Vandermeer read “Nobody ever told us how simple all of this is”.', []],
    ['Inès Vandermeer left. Somebody says: “Nobody ever told us how simple all of this is.”', []],
    ['Nordlicht: “Nobody ever told us how simple all of this is.”', []],
    ['Inès Vandermeer says: “Nobody told us.”', []],
    ['“Nobody told us.” — Inès Vandermeer', []],
    ['Nobody ever told us how simple all of this is — Inès Vandermeer', []],
  ])('words on no record: %j', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });

  test.each([
    ['> Nobody ever told us how simple all of this is. — Inès Vandermeer, COO', 1],
    ['> Nobody ever told us how simple\n> all of this is.\n> -- The COO, Nordlicht Robotics', 1],
    ['<blockquote>Nobody ever told us how simple this is! — Inès Vandermeer</blockquote>', 1],
    ['> Nobody ever told us how simple all of this is.\n>\n> **Inès Vandermeer**, COO at Nordlicht', 1],
    ['“Nobody ever told us how simple all of this is.”\n\n— Inès Vandermeer, COO', 1],
    ['"Nobody ever told us how simple all of this is."\n\nInès Vandermeer, COO', 1],
    ['<blockquote>Nobody ever told us how simple this is!</blockquote><cite>Inès Vandermeer</cite>', 1],
    ['“Nobody ever told us how simple all of this is.”\n\nThat is why Inès Vandermeer came.', 0],
    ['Nobody ever told us how simple all of this is.\n\nInès Vandermeer, COO', 0],
    ['> Nobody ever told us how simple all of this is.\n\nInès Vandermeer came to us in May.', 0],
    ['> Nobody ever told us how simple all of this is.\n\n[Nordlicht Robotics](https://a.example) did.', 0],
    ['> Nobody told us. — Inès Vandermeer', 0],
    ['> Nobody ever told us how simple all of this is — Nordlicht Robotics did, and we thank them.', 0],
    ['> Nordlicht Robotics told us how simple all of this is. — Somebody Else, COO', 0],
    ['Nobody ever told us how simple all of this is. — Inès Vandermeer, COO', 0],
  ])('words in a block with who said them: %j', async (text, count) => {
    const content = await readContent(text.startsWith('<') ? 'a.html' : 'a.md', Buffer.from(text));
    const { mentions } = findMentions('a.md', content, scanTerms(LIBRARY));
    expect(mentions.filter(({ kind }) => kind === 'quote')).toHaveLength(count);
  });

  test.each([
    ['.ZAP', 'The plant runs on .ZAP now', true],
    ['.ZAP', 'The plant runs on ZAP now', false],
    ['.ZAP', 'save it as a.ZAP', false],
    ['.ZAP', 'save it as .zap', false],
    ['#slash', 'We met #slash there', true],
    ['#slash', 'We met slash there', false],
    ['!OU', 'with (!OU)', true],
  ])('the name %j in %j: %j', (name, text, isFound) => {
    const terms = scanTerms([{ id: 'z', file: { name } }]);
    expect(findMentions('a.md', { passages: [passage(text)], text, images: [] }, terms).mentions.length > 0).toBe(
      isFound,
    );
  });

  test('advocates by their whole name only', () => {
    expect(mentionsIn('says Ines Vandermeer, who')).toEqual(['nordlicht person']);
    expect(mentionsIn('says Vandermeer')).toEqual([]);
    expect(mentionsIn('/authors/ines-vandermeer', 'address')).toEqual([]);
  });
});

test('tests and comments are weak', () => {
  expect(mentionsIn('Nordlicht', 'comment')).toEqual(['nordlicht name (comment)']);
  for (const file of ['src/__tests__/a.test.ts', 'app/OrderTest.java', 'Shop.Tests/Order.cs', 'ShopTests/a.swift'])
    expect(mentionsIn('Nordlicht', 'value', file), file).toEqual(['nordlicht name (test)']);
  for (const file of ['latest/a.md', 'contest.php', 'Latest/a.swift', 'OrderTest.md', 'abtests/a.md'])
    expect(mentionsIn('Nordlicht', 'value', file), file).toEqual(['nordlicht name']);
});

test.each([
  ['a.md', '[![Red Fern Status](https://red-fern.example/gh/hill/site.svg)](https://red-fern.example/gh/hill/site)', 0],
  ['a.md', '![Red Fern][fern]\n\n[fern]: https://hill.example/fern/badge.svg', 0],
  ['a.html', '<img alt="Red Fern" src="https://img.shields.io/fern">', 0],
  ['a.html', '<img src="https://hill.example/build/status/7" alt="Red Fern">', 0],
  ['a.md', '![Red Fern](https://hill.example/fern.svg)', 1],
  ['a.html', '<img src="https://hill.example/fern.svg" alt="Red Fern">', 1],
  ['a.md', 'Red Fern has a ![build](https://hill.example/gh/hill/site.svg)', 1],
])('the alt text of a badge names its service weakly: %s %s', async (file, text, count) => {
  const { mentions } = findMentions(file, await readContent(file, new TextEncoder().encode(text)), scanTerms(LIBRARY));
  const named = mentions.filter(({ customer, kind }) => customer === 'red-fern' && kind === 'name');
  expect(named.filter(({ weakness }) => weakness === undefined)).toHaveLength(count);
  expect(named).toHaveLength(1);
});

test.each([
  ['a.md', '[one day](https://page.example/days)'],
  ['a.rst', '`one day <https://page.example/days>`_'],
  ['a.rst', '`one day\n<https://page.example/days>`_'],
  ['a.adoc', 'https://page.example/days[one day]'],
  ['a.html', '<a href="https://page.example/days">one day</a>'],
  ['a.txt', 'one day (https://page.example/days)'],
])('a link within a quote changes none of its words: %s', async (file, link) => {
  const words = 'Our books close in one day instead of four each month.';
  const terms = scanTerms([customer('halden', { name: 'Halden', assets: [{ id: 'q', use: 'quote', text: words }] })]);
  const quotesIn = async (text: string) =>
    findMentions(file, await readContent(file, Buffer.from(text)), terms).mentions.map(({ isVerbatim }) => isVerbatim);
  const text = `“${words.replace('one day', link)}”`;
  expect(await quotesIn(text)).toEqual([true]);
  expect(await quotesIn(text.replace('four', 'nine'))).toEqual([false]);
});

test.each([
  ['a.csv', 'Event,Contact\nFair,Nordlicht', 0],
  ['a.csv', 'Event,Customer\nFair,Nordlicht', 1],
  ['a.csv', 'Event,Contact\nFair,Nordlicht Robotics', 1],
  ['a.yaml', 'owner: Nordlicht', 0],
  ['a.yaml', 'author: Nordlicht', 1],
  ['a.yaml', 'author: Nordlicht Weir', 0],
  ['a.yaml', 'author: Ann Lee, Nordlicht', 1],
  ['a.yaml', 'owner: Ann Lee at Nordlicht', 1],
])('a short name where people are named is one of a person: %s %j', async (file, text, count) => {
  const content = await readContent(file, Buffer.from(`${text}\n`));
  expect(findMentions(file, content, scanTerms(LIBRARY)).mentions).toHaveLength(count);
});
