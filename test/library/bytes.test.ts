// A customer file may hold any bytes: loading reports each fault with its place, and a broken file affects only itself.
import { describe, expect, test } from 'vitest';
import { bytesOf, configOf, FILE, libraryOf, liesWithin, NORDLICHT, rulesOf } from './library-of.ts';

const utf16 = (text: string, order: 'little' | 'big'): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), order === 'little');
  return bytes;
};

const joined = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...bytesOf(part)] : part)));

describe('a file is read whichever way its editor saved it', () => {
  const lines = NORDLICHT.replaceAll('\n', '\r\n');
  test.each<[string, string]>([
    ['as it is', NORDLICHT],
    ['with a byte order mark', `\uFEFF${NORDLICHT}`],
    ['with CRLF', lines],
    ['with CRLF and a byte order mark', `\uFEFF${lines}`],
    ['with CRLF in some lines', NORDLICHT.replace('\n', '\r\n')],
    ['without a line end at the end', NORDLICHT.trimEnd()],
    ['with blank lines and comments around it', `\n\n# Nordlicht\n\n${NORDLICHT}\n\n# the end\n`],
    ['with the marks of a document', `---\n${NORDLICHT}...\n`],
  ])('%s', (_how, text) => {
    const library = libraryOf({ [FILE]: text });
    expect(library.faults).toEqual([]);
    expect(library.omitted).toEqual([]);
    expect(library.customers[0]?.data).toEqual(libraryOf({ [FILE]: NORDLICHT }).customers[0]?.data);
  });

  test('in JSON, which is YAML too', () => {
    const { data } = libraryOf({ [FILE]: NORDLICHT }).customers[0] ?? {};
    expect(libraryOf({ [FILE]: JSON.stringify(data, null, '\t') }).customers[0]?.data).toEqual(data);
  });
});

describe('an empty file is reported once, at its start', () => {
  test.each(['', '\n', ' ', '\uFEFF', '# only a comment', '---\n', '---\n...\n', '%YAML 1.2\n---\n', 'null\n'])(
    '%j',
    (text) => {
      const library = libraryOf({ [FILE]: text });
      expect(library.faults.map(({ rule }) => rule)).toEqual(['file/empty']);
      expect(library.faults.map(({ place }) => library.locate(place))).toEqual([
        { line: 1, column: 1, end_line: 1, end_column: 1 },
      ]);
      expect(library.omitted).toEqual([{ file: FILE, why: 'there is nothing in this file' }]);
      expect(library.customers).toEqual([]);
    },
  );
});

describe('invalid UTF-8 is reported at its first invalid byte', () => {
  const cases: readonly [string, Uint8Array, line: number, column: number, message: RegExp][] = [
    ['a letter of Latin-1', joined('name: Caf', [0xe9], ' Aurora\n'), 1, 10, /not UTF-8/],
    ['a quote of Windows-1252', joined('name: Nordlicht\ntitle: ', [0x93], 'roi', [0x94], '\n'), 2, 8, /not UTF-8/],
    ['after a byte order mark', joined([0xef, 0xbb, 0xbf], 'name: ', [0xff], '\n'), 1, 7, /not UTF-8/],
    ['after a letter of two units', joined('name: 🤖', [0xff], '\n'), 1, 9, /not UTF-8/],
    ['after a replacement character that is meant', joined('name: "\uFFFD"\nx: ', [0xff], '\n'), 2, 4, /not UTF-8/],
    ['a letter that is cut off', joined('name: Caf', [0xc3]), 1, 10, /not UTF-8/],
    ['a letter cut off after two of three bytes', joined('name: ', [0xef, 0xbf], ' x\n'), 1, 7, /not UTF-8/],
    ['half of a pair', joined('name: ', [0xed, 0xa0, 0x80], '\n'), 1, 7, /not UTF-8/],
    ['a slash written too long', joined('name: ', [0xc0, 0xaf], '\n'), 1, 7, /not UTF-8/],
    ['UTF-16 of Windows', utf16('\uFEFFname: Nordlicht\n', 'little'), 1, 1, /UTF-16/],
    ['UTF-16 the other way round', utf16('\uFEFFname: Nordlicht\n', 'big'), 1, 1, /UTF-16/],
  ];
  test.each(cases)('%s', (_name, bytes, line, column, message) => {
    const library = libraryOf({ [FILE]: bytes });
    expect(library.faults).toMatchObject([{ rule: 'file/encoding', message: expect.stringMatching(message) }]);
    expect(library.faults.map(({ place }) => library.locate(place))).toMatchObject([{ line, column }]);
    expect(library.omitted).toHaveLength(1);
  });
});

describe('control characters are reported at their place', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a NUL', 'name: Nord\0licht\n', '1:11 the control character U+0000, which YAML forbids'],
    ['an escape of a terminal', 'name: N\nx-a: \u001B[31m\n', '2:6 the control character U+001B, which YAML forbids'],
    ['UTF-16 without its mark', utf16('name: N\n', 'little'), '1:2 the control character U+0000, which YAML forbids'],
    [
      'what the parser marks its own places with',
      'name: \u0002\n',
      '1:7 the control character U+0002, which YAML forbids',
    ],
    ['line ends of old Macs', 'name: N\rstatus: active\r', '1:8 a carriage return without a line feed'],
  ])('%s', (_name, content, expected) => {
    const library = libraryOf({ [FILE]: content });
    const shown = library.faults.map(({ place, message }) => {
      const { line, column } = library.locate(place);
      return `${line}:${column} ${message}`;
    });
    expect(shown).toEqual([expected]);
  });
});

test('keys that every object has of itself are keys like any other', () => {
  const text = 'name: N\nx-own:\n  __proto__: { polluted: true }\n  constructor: { prototype: { polluted: true } }\n';
  const [customer] = libraryOf({ [FILE]: text }).customers;
  expect(customer?.broken).toBe(false);
  expect(JSON.stringify(customer?.data)).toContain('"__proto__":{"polluted":true}');
  expect('polluted' in {}).toBe(false);

  expect(rulesOf('name: N\n__proto__: { name: X }\n')).toEqual(['schema/unknown-key']);
  expect(rulesOf('__proto__: { name: X }\n')).toEqual(['schema/missing-key', 'schema/unknown-key']);
  const { config } = configOf('version: 1\ntaxonomy: { products: { __proto__: { name: X } } }\n');
  expect(Object.keys(config.taxonomy.products)).toEqual(['__proto__']);
});

test('a broken file affects only itself', () => {
  const files = {
    'customers/a.yaml': 'name: A\n',
    'customers/b.yaml': 'name: [B\n',
    'customers/c.yaml': joined([0xff]),
    'customers/d.yaml': '',
    'customers/e.yaml': 'name: E\nstatus: activ\nindustry: retail\n',
    'customers/f.yaml': 'name: F\n',
  };
  const library = libraryOf(files);
  expect(library.customers.map(({ id, broken }) => [id, broken])).toEqual([
    ['a', false],
    ['e', true],
    ['f', false],
  ]);
  // Of a file that parses, the valid part is kept, so that it can be found and listed as broken.
  expect(library.customers[1]?.data).toEqual({ name: 'E', industry: 'retail' });
  expect(library.omitted.map(({ file }) => file)).toEqual(['customers/b.yaml', 'customers/c.yaml', 'customers/d.yaml']);
  expect(library.files).toEqual(['refs.config.yaml', ...Object.keys(files)]);
});

test('the order in which files come changes nothing', () => {
  const files = Object.entries({
    'customers/b.yaml': 'name: [B\n',
    'customers/a.yaml': 'nam: A\n',
    'c.yaml': 'name: C\n',
  });
  const there = libraryOf(Object.fromEntries(files));
  const back = libraryOf(Object.fromEntries(files.toReversed()));
  expect(JSON.stringify(back)).toBe(JSON.stringify(there));
});

describe('a name of a file that is no id', () => {
  const hintFor = (file: string) => libraryOf({ [file]: 'name: N\n' }).faults.map(({ rule, hint }) => [rule, hint]);
  test.each([
    ['customers/Nordlicht.yaml', 'git mv -- customers/Nordlicht.yaml customers/nordlicht.yaml'],
    ['customers/emea/Café Aurora.yml', "git mv -- 'customers/emea/Café Aurora.yml' customers/emea/cafe-aurora.yml"],
    ["customers/it's.yaml", "git mv -- 'customers/it'\\''s.yaml' customers/it-s.yaml"],
    ['nord_licht.yaml', 'git mv -- nord_licht.yaml nord-licht.yaml'],
    ['customers/nordlicht.draft.yaml', 'git mv -- customers/nordlicht.draft.yaml customers/nordlicht-draft.yaml'],
  ])('%s', (file, command) => {
    expect(hintFor(file)).toEqual([['file/name', `rename it: ${command}`]]);
  });

  test('without a slug to be made of it', () => {
    expect(hintFor('customers/北光.yaml')).toEqual([['file/name', 'rename the file']]);
  });

  test('is a fault besides those in the file, but not of a file that was not read', () => {
    expect(libraryOf({ 'customers/No.yaml': '' }).faults.map(({ rule }) => rule)).toEqual(['file/name', 'file/empty']);
  });
});

describe('places', () => {
  const library = libraryOf({ [FILE]: NORDLICHT });
  const shownAt = (path: readonly (string | number)[], part?: 'key' | 'value'): string => {
    const { line, column, end_line, end_column } = library.locate({ file: FILE, path, ...(part && { part }) });
    expect(end_line).toBe(line);
    return (NORDLICHT.split('\n')[line - 1] ?? '').slice(column - 1, end_column - 1);
  };

  test.each<[readonly (string | number)[], 'key' | 'value', string]>([
    [['name'], 'key', 'name'],
    [['name'], 'value', 'Nordlicht Robotics GmbH'],
    [['health', 'note'], 'value', '"NPS 9, no open P1"'],
    [['aliases'], 'value', '[Nordlicht]'],
    [['aliases', 0], 'value', 'Nordlicht'],
    [['limits', 'reference-call', 'max'], 'value', '2'],
    [['consent', 1, 'uses', 0], 'value', 'press-release'],
    [
      ['assets', 0, 'placements', 1],
      'key',
      '{ where: deck:2026-sales-overview, since: 2026-04-10, removed_on: 2026-09-01 }',
    ],
    [['stories', 0, 'challenge'], 'value', '>'],
  ])('%j: the %s is %j', (path, part, shown) => {
    expect(shownAt(path, part)).toBe(shown);
  });

  test.each<[readonly (string | number)[], string]>([
    [
      ['health', 'none'],
      '{ status: green, checked_on: 2026-09-01, renewal_on: 2027-03-01, note: "NPS 9, no open P1" }',
    ],
    [['aliases', 7], '[Nordlicht]'],
    [['aliases', -1], '[Nordlicht]'],
    [['aliases', 'first'], '[Nordlicht]'],
    [['name', 'first', 0], 'Nordlicht Robotics GmbH'],
  ])('%j does not exist, so the nearest around it is shown', (path, shown) => {
    expect(shownAt(path)).toBe(shown);
  });

  test('a file that is not of the library is located at its beginning', () => {
    const start = { line: 1, column: 1, end_line: 1, end_column: 1 };
    expect(library.locate({ file: 'customers/none.yaml', path: ['name'] })).toEqual(start);
    expect(library.textOf('customers/none.yaml')).toBeUndefined();
  });

  test('a place can be asked for in any text, however broken', () => {
    for (const text of [
      '',
      '[',
      '*a',
      '&a [*a]',
      'a: *b',
      ': :',
      '- - -',
      '?',
      '"',
      '[['.repeat(9999),
      'a:\n'.repeat(99),
    ]) {
      const broken = libraryOf({ [FILE]: text });
      for (const path of [[], ['a'], [0, 0], ['a', 'b', 0], ['']])
        expect(liesWithin(text, broken.locate({ file: FILE, path, part: 'key' }))).toBe(true);
    }
  });
});
