// The texts and figures that rules report, and those that they accept.
import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../src/model/diagnostic.ts';
import { textHash } from '../../src/text/hash.ts';
import { lintExample } from './example-library.ts';

const paths = (rule: RuleId, files: string, today = '2026-10-01') =>
  lintExample({ files, today })
    .filter((diagnostic) => diagnostic.rule === rule)
    .map(({ path }) => path);

describe('outcome/placeholder', () => {
  const told = (figure: string) =>
    lintExample({
      files: `name: Nordlicht\nstories:\n  - id: month-end\n    outcomes:\n      - { metric: entries, after: ${JSON.stringify(figure)} }\n`,
    }).filter(({ rule }) => rule === 'outcome/placeholder').length;

  test.each([
    '00,000',
    '00,000 hours',
    '00%',
    '00.0 %',
    '000',
    '€00,000',
    'XX%',
    'xx,xxx entries',
    'X %',
    '-XX%',
    'TBD',
    'tbc',
    'to be confirmed',
    'TODO: ask Pat',
    '??',
    '?',
    '## days',
    'lorem ipsum dolor',
  ])('a placeholder: %s', (figure) => {
    expect(told(figure)).toBe(1);
  });

  test.each([
    '0',
    '0%',
    '0.00 %',
    '0,5 days',
    '100,000',
    '1,000,000',
    '2,000',
    '10x',
    '2x faster',
    '00:30 minutes',
    '10:00 to 00:00',
    'from 7 to 0',
    '4xx errors',
    'Xerox copies',
    'is it faster? yes',
    '#1 in its market',
    'v2.00',
    'todos per week',
  ])('a figure: %s', (figure) => {
    expect(told(figure)).toBe(0);
  });

  test('a number is a figure whatever it is', () => {
    const files = 'name: Nordlicht\nstories: [{ id: a, outcomes: [{ metric: line stops, before: 14, after: 0 }] }]\n';
    expect(paths('outcome/placeholder', files)).toEqual([]);
  });
});

describe('quote/changed', () => {
  const approved = 'We closed the books in three days.';
  const told = (asset: string) => paths('quote/changed', `name: Nordlicht\nassets:\n  - id: close-quote\n${asset}`);
  const hash = `    approved_text_sha256: ${textHash(approved)}\n`;

  test.each<[says: string, asset: string, told: number]>([
    ['other words in a video', `    use: video\n    text: We closed.\n${hash}`, 1],
    ['other case', `    use: quote\n    text: ${approved.toLowerCase()}\n${hash}`, 1],
    ['wrapped anew', `    use: quote\n    text: >-\n      We closed the books\n      in three days.\n${hash}`, 0],
    ['never approved', `    use: quote\n    text: We closed.\n`, 0],
    ['no words on file', `    use: quote\n${hash}`, 0],
    ['retired', `    use: quote\n    status: retired\n    text: We closed.\n${hash}`, 0],
  ])('%s', (_, asset, expected) => {
    expect(told(asset)).toHaveLength(expected);
  });
});

describe('blinded/leak', () => {
  const customer = (rest: string) => `name: Café Ærø Søndergaard A/S
aliases: [CÆS Coffee]
domains: [caes.example]
blinded_as: a Nordic café chain
${rest}`;
  const quote = (text: string) =>
    paths(
      'blinded/leak',
      customer(`assets: [{ id: a-quote, use: quote, attribution: blinded, text: ${JSON.stringify(text)} }]\n`),
    ).length;

  test.each([
    'At Café Ærø Søndergaard we bake.',
    'At CAFE AERO SONDERGAARD, we bake.',
    'Café Ærø-Søndergaard’s buns',
    'see https://www.caes.example/buns',
    'buns@caes.example',
    'the caes coffee way',
  ])('gives the name away: %s', (text) => {
    expect(quote(text)).toBe(1);
  });

  test.each(['A café on Ærø.', 'Søndergaard is a name like any other.', 'caesexample', 'CÆS', 'coffee for caesar'])(
    'does not: %s',
    (text) => {
      expect(quote(text)).toBe(0);
    },
  );

  test('a name of a script without spaces is found within a line', () => {
    const files = `name: 星森精機
assets: [{ id: a-quote, use: quote, attribution: blinded, text: 私たち星森精機では }]
`;
    expect(paths('blinded/leak', files)).toEqual(['/assets/0/text']);
  });

  test('a name without letters or digits is nowhere', () => {
    const files = 'name: "!!!"\nassets: [{ id: a-quote, use: quote, attribution: blinded, text: "Yes!!!" }]\n';
    expect(paths('blinded/leak', files)).toEqual([]);
  });

  const story = (rest: string) =>
    paths('blinded/leak', customer(`stories: [{ id: buns, title: Buns at CÆS Coffee }]\n${rest}`)).length;
  const grant = (attribution: string, more = '') =>
    `{ id: ${attribution}, status: granted, uses: [case-study], granted_on: 2026-02-01, attribution: ${attribution}${more} }`;
  const asset = (attribution: string, more = '') =>
    `{ id: ${attribution}, use: case-study, story: buns, attribution: ${attribution}${more} }`;

  test.each<[says: string, rest: string, told: number]>([
    ['nobody has said how it may be told', '', 0],
    ['a blinded asset tells it', `assets: [${asset('blinded')}]\n`, 1],
    ['a blinded asset that is retired told it', `assets: [${asset('blinded', ', status: retired')}]\n`, 0],
    ['another asset names them', `assets: [${asset('blinded')}, ${asset('named')}]\n`, 0],
    ['the named asset is retired', `assets: [${asset('blinded')}, ${asset('named', ', status: retired')}]\n`, 1],
    ['the only grant is blinded', `consent: [${grant('blinded')}]\n`, 1],
    ['another grant lets them be named', `consent: [${grant('blinded')}, ${grant('role-only')}]\n`, 0],
    ['that grant has ended', `consent: [${grant('blinded')}, ${grant('named', ', expires_on: 2026-09-30')}]\n`, 1],
    ['the grant is of another story', `consent: [${grant('blinded', ', stories: []')}]\n`, 0],
    ['the asset decides, not the grant', `consent: [${grant('blinded')}]\nassets: [${asset('named')}]\n`, 0],
  ])('a story: %s', (_, rest, expected) => {
    expect(story(rest)).toBe(expected);
  });

  test('every text of it is looked at, and each is reported', () => {
    const name = 'CÆS Coffee';
    const files = customer(`stories:
  - id: buns
    title: ${name}
    challenge: ${name}
    solution: ${name}
    replaces: [${name}]
    outcomes: [{ metric: ${name}, before: ${name}, after: ${name}, change: ${name}, evidence: "vault:caes-coffee.xlsx" }]
assets:
  - id: caes-coffee
    use: case-study
    story: buns
    attribution: blinded
    text: ${name}
    disclosure: ${name}
    placements: [{ where: deck:caes-coffee }]
`);
    expect(paths('blinded/leak', files)).toEqual([
      '/stories/0/title',
      '/stories/0/challenge',
      '/stories/0/solution',
      '/stories/0/outcomes/0/metric',
      '/stories/0/outcomes/0/before',
      '/stories/0/outcomes/0/after',
      '/stories/0/outcomes/0/change',
      '/assets/0/text',
      '/assets/0/disclosure',
      '/assets/0/placements/0/where',
    ]);
  });
});

describe('outcome/unverified and disclosure/missing', () => {
  const customer = (asset: string) => `name: Nordlicht
stories: [{ id: month-end, outcomes: [{ metric: month-end close, after: 3 days }, { metric: mood }] }]
assets: [{ id: a-quote, use: quote, story: month-end, ${asset} }]
gives: [{ on: 2026-04-01, kind: training }]
`;
  const told = (asset: string) => ({
    unverified: paths('outcome/unverified', customer(asset)),
    undisclosed: paths('disclosure/missing', customer(asset)),
  });
  const both = { unverified: ['/stories/0/outcomes/0'], undisclosed: ['/assets/0'] };
  const neither = { unverified: [], undisclosed: [] };

  test.each<[says: string, asset: string, expected: object]>([
    ['live', 'status: live', both],
    ['retired, and still up', 'status: retired, placements: [{ where: deck:a }]', both],
    ['draft', 'status: draft', neither],
    ['taken down', 'status: retired, placements: [{ where: deck:a, removed_on: 2026-10-01 }]', neither],
    ['for prospects', 'status: live, audience: prospects', neither],
    ['disclosed', 'status: live, disclosure: They were trained.', { ...both, undisclosed: [] }],
  ])('%s', (_, asset, expected) => {
    expect(told(asset)).toEqual(expected);
  });
});
