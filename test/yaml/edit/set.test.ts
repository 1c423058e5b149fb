import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/model/edit.ts';
import { apply } from '../../../src/yaml/edit/apply.ts';
import { editTable } from './edit-table.ts';

describe('a value is set, and every other byte stays', () => {
  editTable('set', [
    ['beside a comment', 'a: A  # who\nb:   bank  # now\n', ['b'], 'retail', 'a: A  # who\nb:   retail  # now\n'],
    ['in double quotes', 'a: "bank" # c\n', ['a'], 'retail', 'a: "retail" # c\n'],
    ['in single quotes', "a: 'bank'\n", ['a'], "it's", "a: 'it''s'\n"],
    ['in single quotes that cannot express it', "a: 'bank'\n", ['a'], 'a\tb', 'a: "a\\tb"\n'],
    ['as a number in place of a text', 'a: "x"\n', ['a'], 4200, 'a: 4200\n'],
    ['in a flow mapping', 'a: { b: x, c: [y, z] }\n', ['a', 'c', 1], 'w', 'a: { b: x, c: [y, w] }\n'],
    ['in a list', 'a:\n  - b: x\n  - b: y\n', ['a', 1, 'b'], 'z', 'a:\n  - b: x\n  - b: z\n'],
    ['with CRLF and no last line end', 'a: x\r\nb: y', ['b'], 'z', 'a: x\r\nb: z'],
    ['behind a byte order mark', '\uFEFFa: x\nb: y\n', ['a'], 'z', '\uFEFFa: z\nb: y\n'],
    ['in place of an alias', 'a: &x one\nb: *x\n', ['b'], 'two', 'a: &x one\nb: two\n'],
    ['behind an anchor that nothing repeats', 'a: &x one\nb: 1\n', ['a'], 'two', 'a: &x two\nb: 1\n'],
    ['behind a tag, as a text again', 'a: !!str 5\n', ['a'], '6', 'a: !!str "6"\n'],
    ['behind a tag that would not fit', 'a: !!str 5\n', ['a'], 6, 'a: 6\n'],
    ['behind a tab', 'a:\tx\n', ['a'], 'y', 'a:\ty\n'],
    ['where there was none', 'a:\nb: y\n', ['a'], 'x', 'a: x\nb: y\n'],
    ['where there was none but a comment', 'a:   # c\nb: y\n', ['a'], 'x', 'a: x   # c\nb: y\n'],
    ['where an entry was empty', '- a\n-\n- c\n', [1], 'b', '- a\n- b\n- c\n'],
    ['where a flow entry was empty', '{ a: , b: 1 }\n', ['a'], 'x', '{ a: x , b: 1 }\n'],
    ['for a key without a colon', '{ a, b: 1 }\n', ['a'], 'x', '{ a: x, b: 1 }\n'],
    ['for a question without an answer', '? a\n? b\n: c\n', ['a'], 'x', '? a\n: x\n? b\n: c\n'],
    ['over several lines of plain text', 'a: one\n  two # c\nb: 1\n', ['a'], 'three', 'a: three # c\nb: 1\n'],
    ['over several lines, as wide', 'a: "one two\n   three"\n', ['a'], 'un deux trois', 'a: "un deux\n   trois"\n'],
    ['in place of a flow list of several lines', 'a: [\n  x, # c\n  y\n]\nb: 1\n', ['a'], 'z', 'a: z\nb: 1\n'],
    ['in place of a mapping', 'a: # c\n  b: x\n  d: y\ne: z\n', ['a'], 'new', 'a: new # c\ne: z\n'],
    ['in place of a list in a list', '- - a\n  - b\n- c\n', [0], 'x', '- x\n- c\n'],
    ['for a quoted key', '"a b": x\n\'c\': y\n', ['a b'], 'z', '"a b": z\n\'c\': y\n'],
    ['for a key that is no text', '5: x\n~: y\n', ['5'], 'z', '5: z\n~: y\n'],
    ['for a key that is a list', '? [a, b]\n: x\n', ['[a, b]'], 'z', '? [a, b]\n: z\n'],
    ['for a key that is an alias', 'a: &k b\n*k : x\n', ['b'], 'z', 'a: &k b\n*k : z\n'],
    ['below its key', 'a:\n  x # c\nb: y\n', ['a'], 'z', 'a:\n  z # c\nb: y\n'],
    ['as the whole of a file', '# c\na: x\n', [], { b: 'y' }, '# c\nb: y\n'],
    ['as a null', 'a: x\n', ['a'], null, 'a: null\n'],
    ['as an empty list', 'a:\n  - x\nb: 1\n', ['a'], [], 'a: []\nb: 1\n'],
  ]);
});

describe('what YAML takes for something else is quoted', () => {
  test.each([
    ['', '""'],
    [' x', '" x"'],
    ['12: 30 #no', '"12: 30 #no"'],
    ['no', '"no"'],
    ['On', '"On"'],
    ['~', '"~"'],
    ['true', '"true"'],
    ['007', '"007"'],
    ['0o17', '"0o17"'],
    ['1_000', '"1_000"'],
    ['1e3', '"1e3"'],
    ['.5', '".5"'],
    ['12:30', '"12:30"'],
    ['<<', '"<<"'],
    ['=', '"="'],
    ['- x', '"- x"'],
    ['# x', '"# x"'],
    ['---', '"---"'],
    ['&x', '"&x"'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['say "x"', 'say "x"'],
    ['"x"', '"\\"x\\""'],
    ['2026-02-30', '"2026-02-30"'],
    ['2026-02-01T10:00:00Z', '"2026-02-01T10:00:00Z"'],
    ['2026-02-01', '2026-02-01'],
    ['-67%', '-67%'],
    ['1.2.3', '1.2.3'],
    ['9 days', '9 days'],
    ['https://x.example/?a=1#b', 'https://x.example/?a=1#b'],
    ['crm:006A1', 'crm:006A1'],
    ['Zoë 😀', 'Zoë 😀'],
    ['\ud800', '"\\ud800"'],
    ['a\u0000\u001b\u0085\u2028\ufeff', '"a\\u0000\\u001b\\u0085\\u2028\\ufeff"'],
  ])('%j', (value, written) => {
    expect(apply('a: x\n', [{ op: 'set', path: ['a'], value }])).toEqual({ text: `a: ${written}\n` });
  });

  test.each([
    ['a,b', '"a,b"'],
    ['[x', '"[x"'],
    ['a?b', '"a?b"'],
    ['a\nb', '"a\\nb"'],
    ['a b', 'a b'],
  ])('%j within brackets', (value, written) => {
    expect(apply('a: [x]\n', [{ op: 'set', path: ['a', 0], value }])).toEqual({ text: `a: [${written}]\n` });
  });

  test('keys are, but for those that only YAML 1.1 takes for a truth', () => {
    const value = { on: 1, no: 2, '12': 3, null: 4, 'a: b': 5, '': 6, '<<': 7 };
    expect(apply('a: x\n', [{ op: 'set', path: ['a'], value }])).toEqual({
      text: 'a:\n  "12": 3\n  on: 1\n  no: 2\n  "null": 4\n  "a: b": 5\n  "": 6\n  "<<": 7\n',
    });
  });

  test.each([
    [-0, '-0'],
    [1.5e300, '1.5e+300'],
    [1e300, '1.0e+300'],
    [Number.NaN, '.nan'],
    [Number.NEGATIVE_INFINITY, '-.inf'],
  ])('the number %j is written as YAML 1.1 reads it too', (value, written) => {
    expect(apply('a: x\n', [{ op: 'set', path: ['a'], value }])).toEqual({ text: `a: ${written}\n` });
  });
});

const LONG =
  'Eleven plants mailed their figures as spreadsheets, and none of these was like any of the other ten ones.';

describe('a block text stays one', () => {
  editTable('set', [
    ['folded', 'a: >  # c\n  one\n  two\n\nb: 1\n', ['a'], 'three\n', 'a: >  # c\n  three\n\nb: 1\n'],
    ['literal and further in', 'a: |\n     one\nb: 1\n', ['a'], 'x\n\ny\n', 'a: |\n     x\n\n     y\nb: 1\n'],
    ['without a last line break', 'a: >\n  one\n', ['a'], 'two', 'a: >-\n  two\n'],
    ['unless the file ends where some reader wants a line break', 'a: |-\n  one', ['a'], 'two\n', 'a: "two\\n"'],
    ['with more than one, which it had', 'a: |+\n  one\n\n\nb: 1\n', ['a'], 'x\n\n', 'a: |+\n  x\n\nb: 1\n'],
    ['as wide', 'a: >\n  one two\n  three\n', ['a'], 'un deux trois quatre\n', 'a: >\n  un deux\n  trois\n  quatre\n'],
    ['in several paragraphs', 'a: >\n  one\n', ['a'], 'x\ny\n\nz\n', 'a: >\n  x\n\n  y\n\n\n  z\n'],
    ['with CRLF', 'a: |\r\n  one\r\nb: 1\r\n', ['a'], 'x\ny\n', 'a: |\r\n  x\r\n  y\r\nb: 1\r\n'],
    ['in a list', '- >-\n  one\n- b\n', [0], 'two', '- >-\n  two\n- b\n'],
    ['unless it cannot say it', 'a: >\n  one\nb: 1\n', ['a'], ' x\t', 'a: " x\\t"\nb: 1\n'],
    ['unless it is no text', 'a: > # c\n  one\n  two\nb: 1\n', ['a'], ['x'], 'a: [x] # c\nb: 1\n'],
  ]);
  editTable('set', [
    ['of several lines in place of a word', 'a: x # c\nb: 1\n', ['a'], 'y\nz', 'a: |- # c\n  y\n  z\nb: 1\n'],
    ['in quotes where a comment would run into it', 'a: x\n  # c\nb: 1\n', ['a'], 'y\nz', 'a: "y\\nz"\n  # c\nb: 1\n'],
    ['folded where it is long', 'a:\n', ['a'], `${LONG} ${LONG}`, `a: >-\n  ${LONG}\n  ${LONG}\n`],
  ]);
});

describe('a list or mapping is set in the style of what stood there', () => {
  editTable('set', [
    ['in brackets', 'a: [x,  y] # c\n', ['a'], ['z', 'w'], 'a: [z, w] # c\n'],
    ['in padded brackets', 'a: [ x ]\n', ['a'], ['y'], 'a: [ y ]\n'],
    ['below its key', 'a:\n- x\n- y\nb: 1\n', ['a'], ['z'], 'a:\n- z\nb: 1\n'],
    ['further in', 'a: # c\n    - x\nb: 1\n', ['a'], ['z', 'w'], 'a: # c\n    - z\n    - w\nb: 1\n'],
    ['behind a dash', '-   a: 1\n    b: 2\n- x\n', [0], { c: 3, d: 4 }, '-   c: 3\n    d: 4\n- x\n'],
    ['in place of the other kind', 'a:\n- x\nb: 1\n', ['a'], { c: { d: [1] } }, 'a:\n  c:\n    d: [1]\nb: 1\n'],
    ['in place of a word', '- x # c\n', [0], { a: 'b\nc', d: 1 }, '- a: |- # c\n    b\n    c\n  d: 1\n'],
    ['behind an anchor', '- &x\n  a: 1\n- 2\n', [0], { b: 1, c: { d: 2 } }, '- &x\n  b: 1\n  c: { d: 2 }\n- 2\n'],
  ]);
});

describe('a list or mapping that changes in part is changed in part', () => {
  editTable('set', [
    [
      'its keys',
      'a: # c\n  b: "x"   # on b\n  # on d\n  d: 1\n  e: 2 # on e\n',
      ['a'],
      { b: 'z', e: 2, f: 3 },
      'a: # c\n  b: "z"   # on b\n  e: 2 # on e\n  f: 3\n',
    ],
    ['what is at its end', 'a:\n  - x # c\n  - "y"\n', ['a'], ['x', 'y', 'z'], 'a:\n  - x # c\n  - "y"\n  - z\n'],
    ['what is gone', 'a:\n  - x # c\n  - y\n  - z # d\n', ['a'], ['x', 'z'], 'a:\n  - x # c\n  - z # d\n'],
    ['an entry', 'a: [x,  "y", z]\n', ['a'], ['x', 'w', 'z'], 'a: [x,  "w", z]\n'],
    [
      'deep in it',
      '- a: 1 # c\n  b: { c: 1,  d: 2 }\n',
      [],
      [{ a: 1, b: { c: 1, d: 3 } }],
      '- a: 1 # c\n  b: { c: 1,  d: 3 }\n',
    ],
    [
      'unless it is an alias',
      'a: &x { b: 1, c: 2 }\nd: *x\n',
      ['d'],
      { b: 1, c: 3 },
      'a: &x { b: 1, c: 2 }\nd: { b: 1, c: 3 }\n',
    ],
  ]);
});

test('a value that says the same already is left as it is written', () => {
  const text = 'a: &x { k: "v", n: 1e3 }\nb: *x\nc:\n  - 0x10\n  - ~\n';
  const edits: readonly Edit[] = [
    { op: 'set', path: ['a'], value: { n: 1000, k: 'v' } },
    { op: 'set', path: ['b', 'k'], value: 'v' },
    { op: 'set', path: ['c'], value: [16, null] },
  ];
  expect(apply(text, edits)).toEqual({ text });
});
