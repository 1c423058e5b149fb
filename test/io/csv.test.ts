import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/io/files/csv.ts';

const rows = (text: string, delimiter?: string) =>
  readCsv(text, { delimiter }).records.map(({ line, fields }) => [line, ...Object.values(fields)]);

const faults = (text: string) => readCsv(text).faults.map(({ line, message }) => `${line}: ${message}`);

describe('a table is read with the line each record begins on', () => {
  test.each([
    [
      'line feeds',
      'name,story\nNordlicht,close\nTanagrove,growth\n',
      [
        [2, 'Nordlicht', 'close'],
        [3, 'Tanagrove', 'growth'],
      ],
    ],
    [
      'Windows line ends',
      'name,story\r\nNordlicht,close\r\nTanagrove,growth',
      [
        [2, 'Nordlicht', 'close'],
        [3, 'Tanagrove', 'growth'],
      ],
    ],
    [
      'old Mac line ends',
      'name\rNordlicht\rTanagrove',
      [
        [2, 'Nordlicht'],
        [3, 'Tanagrove'],
      ],
    ],
    [
      'empty and blank lines',
      'name,story\n\nNordlicht,close\r\n\r\n , \n,\nTanagrove,growth\n',
      [
        [3, 'Nordlicht', 'close'],
        [7, 'Tanagrove', 'growth'],
      ],
    ],
    [
      'quotes, with delimiters and quotes inside',
      'name,story\n"Nordlicht, the ""makers""",close\n',
      [[2, 'Nordlicht, the "makers"', 'close']],
    ],
    [
      'line breaks in quotes',
      'name,story\r\n"Nord\r\nlicht",close\r\nTanagrove,growth\r\n',
      [
        [2, 'Nord\r\nlicht', 'close'],
        [4, 'Tanagrove', 'growth'],
      ],
    ],
    [
      'letters beyond ASCII',
      'name,story\nCafé Aurora,日本語\nÆrø,x\n',
      [
        [2, 'Café Aurora', '日本語'],
        [3, 'Ærø', 'x'],
      ],
    ],
    ['one column', 'name\nNordlicht\n', [[2, 'Nordlicht']]],
    ['a header and no more', 'name,story\n', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
    expect(faults(text)).toEqual([]);
  });
});

describe('the delimiter is the one that the header has most of', () => {
  test.each([
    ['comma', 'name,tags\nNordlicht,a;b;c\n', ['Nordlicht', 'a;b;c']],
    ['semicolon', 'name;tags\nNordlicht;a,b,c\n', ['Nordlicht', 'a,b,c']],
    ['tab', 'name\ttags\nNordlicht\ta,b;c\n', ['Nordlicht', 'a,b;c']],
    ['not one in quotes', '"a;b;c;d",tags\nNordlicht,x\n', ['Nordlicht', 'x']],
  ])('%s', (_, text, [name, tags]) => {
    expect(rows(text)).toEqual([[2, name, tags]]);
  });

  test('unless it is named', () => {
    expect(rows('name|tags,and,more\nNordlicht|a', '|')).toEqual([[2, 'Nordlicht', 'a']]);
  });
});

test('columns without a heading are left out, and those with the same one are numbered', () => {
  expect(readCsv('name, note ,,note,\nNordlicht,one,two,three,four\n').records[0]?.fields).toEqual({
    name: 'Nordlicht',
    note: 'one',
    'note 2': 'three',
  });
});

describe('a record with a fault is named by its line and costs only itself', () => {
  test.each([
    ['a field too few', 'Nordlicht', 'the header has 2 fields, and this has 1'],
    ['a field too many', 'Nordlicht,close,more', 'the header has 2 fields, and this has 3'],
    [
      'a quote that is never closed',
      'Nordlicht,"close',
      'a quoted field that is never closed, or that text follows; inside of it a quote is written twice',
    ],
    [
      'text after a closing quote',
      'Nordlicht,"close"d',
      'a quoted field that is never closed, or that text follows; inside of it a quote is written twice',
    ],
    [
      'a quote in the middle',
      'Nordlicht,5" pipes',
      'a quote in a field that is not quoted; quote the field, and write the inner quote twice',
    ],
  ])('%s', (_, record, message) => {
    const text = `name,story\nCafé Aurora,stock\n${record}\n"Tana\ngrove",growth\nPolder Vane,wind\n`;
    expect(rows(text)).toEqual([
      [2, 'Café Aurora', 'stock'],
      [4, 'Tana\ngrove', 'growth'],
      [6, 'Polder Vane', 'wind'],
    ]);
    expect(faults(text)).toEqual([`3: ${message}`]);
  });

  test('a quote that nothing closes up to the end of the table costs its record only', () => {
    const text = 'name,story\nNordlicht,"close\nTanagrove,growth\n';
    expect(rows(text)).toEqual([[3, 'Tanagrove', 'growth']]);
    expect(faults(text)).toEqual(['2: a quote that begins here is never closed']);
  });

  test('a header with a fault costs everything: without it nothing means anything', () => {
    expect(readCsv('"name,story\nNordlicht,close\n')).toMatchObject({
      records: [],
      faults: [{ line: 1, message: 'a quote that begins here is never closed' }],
    });
  });
});
