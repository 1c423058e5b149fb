import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFile, readFiles } from '../../src/io/files/folder.ts';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import type { Library } from '../../src/model/library.ts';
import type { SearchResult } from '../../src/model/match.ts';
import { resolveFacet } from '../../src/search/facets.ts';
import { search } from '../../src/search/search.ts';
import { nameOf, source } from './example-library.ts';

const TAXONOMY = `version: 1
taxonomy:
  products:
    { csharp: { name: "C# Agent" }, cpp: { name: C++ Agent }, c: { name: C Agent }, dotnet: { name: .NET Agent }, cirrus: {} }
  industries: { healthcare: {}, telecommunications: {} }
  regions: { emea: { name: "Europe, Middle East and Africa" }, amer: { name: Americas } }
`;

/** A library in which each text is the title of a customer's only story. */
const libraryOf = (titles: Readonly<Record<string, string>>): Library =>
  loadLibrary(
    loadConfig(source('refs.config.yaml', TAXONOMY)),
    Object.entries(titles).map(([id, title]) =>
      source(`customers/${id}.yaml`, `name: Customer ${id}\nstories: [{ id: s, title: ${JSON.stringify(title)} }]\n`),
    ),
  );

const find = (words: string, library: Library): SearchResult =>
  search(library, { on: '2026-10-01', words, facets: {} });
const foundIn = (words: string, titles: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(find(words, libraryOf(titles)).matches.map(({ customer }) => customer.id)),
];

describe('names with signs are themselves', () => {
  const titles = {
    sharp: 'We moved to C#',
    plus: 'We moved to C++',
    letter: 'A vitamin C story',
    dot: 'From .NET to the cloud',
    result: 'The net result',
    both: 'From C++/C#-based tools',
    fsharp: 'F# in production (and nothing else)',
  };
  test.each([
    ['c#', ['both', 'sharp']],
    ['C++', ['both', 'plus']],
    ['c', ['letter']],
    ['.net', ['dot']],
    ['net', ['result']],
    ['F#', ['fsharp']],
    ['g#', []],
  ])('%s', (words, expected) => {
    expect([...foundIn(words, titles)].sort()).toEqual(expected);
  });

  test.each([
    ['C#', ['csharp']],
    ['c++', ['cpp']],
    ['C', ['c']],
    ['.NET', ['dotnet']],
  ])('--product %s', (text, values) => {
    expect(resolveFacet(libraryOf({}), 'product', text)).toMatchObject({ values });
  });
});

describe('text without spaces', () => {
  const TEXTS = [
    '東京電力の月次決算を三日で',
    '汉堡港的卡车不再排队',
    '삼성전자월말결산',
    'クラウド移行',
    '業務をAIで推進',
  ];
  test.each(TEXTS)('any two neighbouring characters of %s find it', (title) => {
    const library = libraryOf({ it: title, other: 'Something else' });
    const characters = [...title];
    for (const [index, character] of characters.slice(0, -1).entries()) {
      const pair = character + characters[index + 1];
      if (/[A-Z]/.test(pair)) continue;
      expect([pair, find(pair, library).matches.map(({ customer }) => customer.id)]).toEqual([pair, ['it']]);
    }
    expect(find('量子', library).matches).toEqual([]);
  });

  test('places of pairs that overlap are one highlight', () => {
    const [match] = find('月次決算', libraryOf({ it: TEXTS[0] ?? '' })).matches;
    expect(match?.matched[0]?.highlights).toEqual([[5, 9]]);
  });
});

describe('forms, derivations, and words run together', () => {
  test.each([
    ['China', 'A Chinese bank'],
    ['japan', 'Japanese rail'],
    ['brazil', 'A Brazilian utility'],
    ['sweden', 'Swedish steel'],
    ['turkey', 'A Turkish bank'],
    ['france', 'The French office'],
    ['recommend', 'Our recommender engine'],
    ['recommend', 'Better recommendations'],
    ['automate', 'Automation of claims'],
    ['integrate', 'Integrations in a day'],
    ['monthend', 'The month end in a day'],
    ['month end', 'The monthend in a day'],
    ['iso27001', 'ISO 27001 in a week'],
    ['ISO 27001', 'ISO27001 in a week'],
    ['datacentre', 'A data centre'],
  ])('%s and %s, both ways', (words, title) => {
    expect(foundIn(words, { it: title })).toEqual(['it']);
    const core = words.includes(' ')
      ? words
      : (title.split(' ').find((word) => word.slice(0, 3).toLowerCase() === words.slice(0, 3).toLowerCase()) ?? title);
    expect(foundIn(core, { it: title })).toEqual(['it']);
  });

  test('the halves of a word have to stand together', () => {
    expect(foundIn('monthend', { it: 'At the end of a month' })).toEqual([]);
  });

  test('a text with the word as one and a text with it as two are both found', () => {
    expect([...foundIn('iso27001', { one: 'ISO27001', two: 'ISO 27001' })].sort()).toEqual(['one', 'two']);
  });
});

describe('what is called so comes first', () => {
  const libraryOfNames = (files: Readonly<Record<string, string>>) =>
    loadLibrary(
      loadConfig(source('refs.config.yaml', TAXONOMY)),
      Object.entries(files).map(([id, text]) => source(`customers/${id}.yaml`, text)),
    );

  test('the name before plurals in titles', () => {
    const library = libraryOfNames({
      atlas: 'name: Atlas\nstories: [{ id: s, title: Something, solution: x }]',
      atlasian: 'name: Atlasian\nstories: [{ id: s, title: Atlases, solution: atlas }]',
      long: 'name: Atlas of all atlases\naliases: [Atlas maps]\ndomains: [atlas-maps.example]',
    });
    expect(find('atlas', library).matches.map(nameOf).slice(0, 2)).toEqual(['atlas', 'atlas/s']);
  });

  test('a longer chunk is not the whole of it', () => {
    const library = libraryOfNames({ a: 'name: Atlas-Copco\nstories: [{ id: s, title: T }]', b: 'name: Atlas' });
    expect(find('atlas', library).matches[0]?.customer.id).toBe('b');
    expect(find('日本電', libraryOfNames({ a: 'name: 日本電気', b: 'name: 日本電' })).matches[0]?.customer.id).toBe(
      'b',
    );
  });
});

test('a match by a slip says so, and one as spelled does not', () => {
  const library = libraryOf({ money: 'Cash in a day', other: 'Gate queues' });
  expect(find('crash', library).matches.map(({ guessed }) => guessed)).toEqual([[{ word: 'crash', as: ['cash'] }]]);
  expect(find('cash', library).matches.map(({ guessed }) => guessed)).toEqual([[]]);
  expect(find('gat queue', library).matches.map(({ guessed }) => guessed)).toEqual([[]]);
});

describe('a suggestion has a likeness behind it', () => {
  const library = libraryOf({});
  test.each([
    ['region', 'US', undefined],
    ['product', 'sap', undefined],
    ['industry', 'bank', undefined],
    ['industry', 'telco', 'telecommunications'],
  ] as const)('--%s %s', (facet, text, nearest) => {
    const answer = resolveFacet(library, facet, text);
    expect(answer).toMatchObject({ unknown: text });
    expect('nearest' in answer ? answer.nearest : undefined).toBe(nearest);
  });
});

const CASES = '../shared/cases';
describe.runIf(existsSync(CASES))('the handed inputs (absent elsewhere)', () => {
  const of = (name: string) => {
    return loadLibrary(
      loadConfig(readFile(`${CASES}/${name}`, 'refs.config.yaml', 1e6)),
      readFiles(`${CASES}/${name}`, 'customers', (file) => file.endsWith('.yaml'), 1e6),
    );
  };
  test.each([
    ['12', 'atlas', 'atlas'],
    ['13', 'c#', 'a/s'],
    ['13', 'c++', 'b/s'],
  ])('%s: %s', (name, words, first) => {
    expect(find(words, of(name)).matches.map(nameOf)[0]).toBe(first);
  });
  test('22', () => {
    expect(resolveFacet(of('22'), 'product', 'C#')).toMatchObject({ values: ['csharp'] });
  });
});
