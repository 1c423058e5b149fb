// Files made to hurt: each ends soon, in one clear fault, and leaves the rest of the library readable.
import { describe, expect, test } from 'vitest';
import { FILE, libraryOf, liesWithin } from './library-of.ts';

// Half of what a file may have: enough for anything that takes the square of its size to be felt.
const BYTES = 1024 ** 2 / 2;
const filled = (part: string): string => part.repeat(Math.ceil(BYTES / part.length));
const many = (count: number, line: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => line(nth)).join('');

/** The rule and message of the first fault, once every fault was seen to have a place in the text. */
function firstFault(text: string): readonly [rule: string, message: string] {
  const library = libraryOf({ 'customers/a.yaml': 'name: A\n', [FILE]: text });
  expect(library.customers.find(({ id }) => id === 'a')).toMatchObject({ broken: false });
  for (const { place } of library.faults.slice(0, 100)) expect(liesWithin(text, library.locate(place))).toBe(true);
  const [fault] = library.faults;
  return [fault?.rule ?? 'none', fault?.message ?? ''];
}

describe('nesting', () => {
  const TOO_DEEP = ['file/syntax', 'nested more than 100 levels deep'];

  test.each<[string, string]>([
    ['brackets', filled('[')],
    ['braces', filled('{')],
    ['braces with keys', filled('{a: ')],
    ['items on one line', filled('- ')],
    ['keys on one line', filled('? ')],
    ['mappings on one line', filled('a: ')],
    ['brackets that are closed', `x-a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['mappings of 1,000 levels', many(1_000, (level) => `${' '.repeat(level)}a:\n`)],
    ['lists of 10,000 levels', `x-a:\n${'- '.repeat(10_000)}a\n`],
  ])('%s', (_name, text) => {
    expect(firstFault(text)).toEqual(TOO_DEEP);
  });

  test('as deep as any customer needs is no fault', () => {
    const nested = (levels: number) => `name: N\nx-a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;
    expect(firstFault(nested(50))).toEqual(['none', '']);
    expect(firstFault(nested(98))[0]).toBe('none');
    expect(firstFault(nested(99))).toEqual(TOO_DEEP);
  });

  test('is reported where it is too deep', () => {
    const text = `name: N\nx-a: ${'['.repeat(5_000)}\n`;
    const library = libraryOf({ [FILE]: text });
    expect(library.faults.map(({ place }) => library.locate(place))).toMatchObject([{ line: 2, column: 105 }]);
  });
});

describe('aliases', () => {
  test('are a way of writing like any other', () => {
    const text =
      'name: &n Nordlicht\naliases: [*n, &s Nord, *s]\nlimits: { any: &l { max: 1, per: 90d }, speaking: *l }\n';
    const [customer] = libraryOf({ [FILE]: text }).customers;
    const limit = { max: 1, per: '90d' };
    expect(customer?.broken).toBe(false);
    expect(customer?.data).toEqual({
      name: 'Nordlicht',
      aliases: ['Nordlicht', 'Nord', 'Nord'],
      limits: { any: limit, speaking: limit },
    });
  });

  test('repeat the anchor before them, where there are two of a name', () => {
    const [customer] = libraryOf({ [FILE]: 'name: &a A\nx-a: [*a, &a B, *a]\nx-b: { *a : 1 }\n' }).customers;
    expect(customer?.data).toEqual({ name: 'A', 'x-a': ['A', 'B', 'B'], 'x-b': { B: 1 } });
  });

  test('may be many', () => {
    expect(firstFault(`name: &n N\naliases:\n${many(500, () => '  - *n\n')}`)).toEqual(['none', '']);
  });

  test('that unfold to billions are refused where they become too many', () => {
    const laughs = many(9, (level) => `x-${level + 1}: &l${level + 1} [${many(9, () => `*l${level},`)}]\n`);
    const text = `name: N\nx-0: &l0 [lol]\n${laughs}`;
    const library = libraryOf({ [FILE]: text });
    expect(library.faults.map(({ message }) => message)).toEqual(['aliases up to here repeat more than 10,000 values']);
    expect(library.faults.map(({ place }) => library.locate(place))).toMatchObject([{ line: 6 }]);
  });

  test.each<[string, string]>([
    ['of a list in itself', 'x-a: &a [*a]\n'],
    ['of a mapping in itself', 'name: N\nx-a: &a\n  b: { c: *a }\n'],
    ['of a key in itself', '? &a [*a]\n: x\n'],
    ['of the whole file', '&a\nname: N\nx-a: *a\n'],
  ])('%s', (_name, text) => {
    expect(firstFault(text)).toEqual(['file/syntax', '"*a" stands inside of what it repeats']);
  });
});

describe('more than a customer has', () => {
  test.each<[string, string, string]>([
    [
      'consents',
      `name: N\nconsent:\n${many(1_001, () => '  - {}\n')}`,
      '"consent" has 1,001 entries, and may have 1,000 at most',
    ],
    [
      'stories of a consent',
      `name: N\nconsent: [{ id: a, status: granted, uses: [quote], stories: [${many(501, () => '1,')}] }]\n`,
      '"consent[0].stories" has 501 entries, and may have 500 at most',
    ],
    ['keys', `name: N\n${many(200, (nth) => `k${nth}: 1\n`)}`, 'the file has 201 keys, and may have 200 at most'],
    ['letters of a name', `name: ${'a'.repeat(501)}\n`, '"name" has 501 characters, and may have 500 at most'],
  ])('%s are one mistake, and what is in them is not told besides', (_name, text, message) => {
    const library = libraryOf({ [FILE]: text });
    expect(library.faults).toMatchObject([{ rule: 'schema/not-allowed', message }]);
    expect(library.customers).toMatchObject([{ broken: true }]);
  });

  test('as much as there may be is no fault', () => {
    expect(firstFault(`name: N\naliases:\n${many(500, (nth) => `  - a${nth}\n`)}`)).toEqual(['none', '']);
    expect(firstFault(`name: N\n${many(199, (nth) => `x-${nth}: 1\n`)}`)).toEqual(['none', '']);
  });

  test.each<[string, string]>([
    ['plainly', many(12_500, (nth) => `  - word ${nth} # said\n`)],
    ['over lines', many(50_000, () => '  - a\n')],
    ['in brackets', `  [${many(60_000, () => '1, ')}]\n`],
    ['in anchors', many(25_000, (nth) => `  - &a${nth} x\n`)],
    ['in comments', `  - a\n${many(60_000, () => '  # a\n')}`],
    ['in empty lines', `  - a\n${'\n'.repeat(200_000)}  - b\n`],
  ])('%s, told where it becomes too much', (_name, items) => {
    const text = `name: N\nx-all:\n${items}`;
    const library = libraryOf({ [FILE]: text });
    const message = 'up to here it holds 50,000 words and signs, which is more than a file may';
    expect(library.faults).toMatchObject([{ rule: 'file/too-large', message }]);
    expect(library.customers).toEqual([]);
  });
});

describe('half a mebibyte', () => {
  const TOO_MANY = /^up to here it holds 50,000 words and signs, which is more than a file may$/;

  test.each<[string, string, RegExp]>([
    ['of keys', `{${many(45_000, (nth) => `k${nth}: 1, `)}}`, TOO_MANY],
    ['of lines with keys', many(50_000, (nth) => `k${nth}: 1\n`), TOO_MANY],
    ['of the same key', filled('a: 1\n'), TOO_MANY],
    ['of anchors and aliases', `x-a:\n${many(25_000, (nth) => ` - &a${nth} x\n - *a${nth}\n`)}`, TOO_MANY],
    ['of quotes', filled('"'), TOO_MANY],
    ['of escapes', `a: "${filled('\\x')}"`, /no escape/],
    ['of tags', filled('!a '), TOO_MANY],
    ['of documents', filled('---\n'), /a second YAML document/],
    ['of merge markers', filled('<<<<<<<\n'), /an unresolved merge/],
    ['of blank lines', filled('\n'), TOO_MANY],
    ['of comments', filled('#\n'), TOO_MANY],
    ['of tabs', filled('\t'), /nothing in this file/],
    ['of colons', filled(':'), /./],
    ['of one word', filled('a'), /the file is text/],
    ['of one text', `name: ${filled('a ')}`, /^"name" has 524,287 characters, and may have \d+ at most$/],
    ['of items without an id', `name: N\nstories: [${many(50_000, () => '{},')}]`, TOO_MANY],
    ['of misspelt keys in items', `name: N\nstories: [${many(30_000, () => '{ idd: a },')}]`, TOO_MANY],
  ])('%s', (_name, text, message) => {
    expect(firstFault(text)[1]).toMatch(message);
  });
});
