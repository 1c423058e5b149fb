// The fast parser handles the YAML of nearly every file, and the `yaml` package is the reference. The fast parser gives
// the same value, or none.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseFast } from '../../src/yaml/fast-parser.ts';
import { parse } from '../../src/yaml/parse.ts';
import { isLocatedFast, isParsedFast, yamlFilesIn } from './both-parsers.ts';

describe('the fast parser accepts the YAML of customer files', () => {
  test.each<[what: string, text: string, value: unknown]>([
    ['a name', 'name: Nordlicht Robotics GmbH\n', { name: 'Nordlicht Robotics GmbH' }],
    ['no line end at the end', 'name: N', { name: 'N' }],
    ['comments', '# one\nname: N   # two\n  # three\nstatus: active\n', { name: 'N', status: 'active' }],
    ['CRLF', 'name: N\r\nx-a: |\r\n  b\r\n  c\r\n', { name: 'N', 'x-a': 'b\nc\n' }],
    ['the mark of a document', '---\nname: N\n', { name: 'N' }],
    [
      'days and other words with digits',
      'a: 2026-03-01\nb: 12:30\nc: 1.2.3\n',
      { a: '2026-03-01', b: '12:30', c: '1.2.3' },
    ],
    ['numbers', 'a: 4200\nb: -67\nc: 0\nd: -1.50\n', { a: 4200, b: -67, c: 0, d: -1.5 }],
    ['no number', 'a: -67%\nb: +28 %\nc: 58 %\nd: .net\n', { a: '-67%', b: '+28 %', c: '58 %', d: '.net' }],
    [
      'constants',
      'a: [true, True, TRUE]\nb: [false, False, FALSE]\n',
      { a: [true, true, true], b: [false, false, false] },
    ],
    ['what is blank', 'a: [null, Null, NULL, ~]\nb:\n', { a: [null, null, null, null], b: null }],
    ['no constant', 'a: no\nb: on\nc: nulls\nd: "true"\n', { a: 'no', b: 'on', c: 'nulls', d: 'true' }],
    ['signs within words', "a: R&D, C# * 100%!\nb: it's [so]\n", { a: 'R&D, C# * 100%!', b: "it's [so]" }],
    ['an address', 'a: https://www.vendor.example/x#y\n', { a: 'https://www.vendor.example/x#y' }],
    ['words over lines', 'a: We closed\n  the books\n\n  in May\nb: c\n', { a: 'We closed the books\nin May', b: 'c' }],
    ['quotes', `a: "x: \\"y\\" \\u00e9"\nb: 'it''s # it'\n`, { a: 'x: "y" é', b: "it's # it" }],
    ['quotes over lines', 'a: "x \n  y\n\n  \\"z"\n', { a: 'x y\n"z' }],
    ['folded text', 'a: >\n  x\n  y\n\n  z\n\nb: c\n', { a: 'x y\nz\n', b: 'c' }],
    ['folded text with lines set in', 'a: >-\n  x\n   * y\n  z\n', { a: 'x\n * y\nz' }],
    ['text after blank lines', 'a: >\n\n\n  x\nb: |\n\n  y\n', { a: '\n\nx\n', b: '\ny\n' }],
    ['text as it stands', 'a: |\n  x: y\n    # z\n\n', { a: 'x: y\n  # z\n' }],
    ['lists', 'a:\n  - x\n  - b: y\n    c: z\nd:\n- e\n', { a: ['x', { b: 'y', c: 'z' }], d: ['e'] }],
    ['brackets and braces', 'a: [x, "y", {b: c}, [], {}]\n', { a: ['x', 'y', { b: 'c' }, [], {}] }],
    ['brackets over lines', 'a:\n  [\n    x,\n    y z,\n  ]\n', { a: ['x', 'y z'] }],
    ['odd keys', '"b c": 1\nà: 2\n2026: 3\ntrue: 4\n', { 'b c': 1, à: 2, 2026: 3, true: 4 }],
  ])('%s', (_what, text, value) => {
    expect(parseFast(text)).toStrictEqual(value);
    expect(isParsedFast(text)).toBe(true);
  });

  test('every file of the example library', () => {
    const files = yamlFilesIn('examples').filter(({ file }) => !file.startsWith('import'));
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter(({ text }) => !isParsedFast(text)).map(({ file }) => file)).toEqual([]);
  });
});

describe('the fast parser leaves every doubtful text to the full parser', () => {
  test.each<[what: string, text: string]>([
    ['nothing', ''],
    ['comments alone', '# nothing\n'],
    ['no mapping', '- a\n'],
    ['a mapping that is set in', '  name: N\n'],
    ['a mapping in braces', '{ name: N }\n'],
    ['an anchor and an alias', 'a: &x b\nc: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a merge key', 'a: { <<: b }\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['the end of a document', 'a: b\n...\n'],
    ['a question mark', '? a\n: b\n'],
    ['merge markers', '<<<<<<< ours\na: b\n'],
    ['a key twice', 'a: b\na: c\n'],
    ['a key that every object has', 'constructor: b\n'],
    ['__proto__', '__proto__: { a: b }\n'],
    ['a key of more than 1,000 letters', `${'a'.repeat(1_001)}: b\n`],
    ['a key over lines', '"a\n  b": c\n'],
    ['a space before the colon', 'a : b\n'],
    ['no space after the colon', 'a:b\n'],
    ['a tab', 'a:\tb\n'],
    ['a line break of Unicode', 'a: b\u2028c\n'],
    ['a byte order mark', '\uFEFFa: b\n'],
    ['a carriage return of its own', 'a: b\rc\n'],
    ['a control character', 'a: b\u0085\n'],
    ['hexadecimal numbers', 'a: 0x1f\n'],
    ['octal numbers', 'a: 0o17\n'],
    ['numbers with exponents', 'a: [1e3]\n'],
    ['numbers with a plus', 'a: +1\n'],
    ['numbers with zeros before them', 'a: 007\n'],
    ['numbers that are no number', 'a: .nan\n'],
    ['minus zero', 'a: -0\n'],
    ['more digits than a number holds', 'a: 12345678901234567890\n'],
    ['two colons on a line', 'a: b: c\n'],
    ['text after a quote', 'a: "b" c\n'],
    ['a comment without a space', 'a: "b"#c\n'],
    ['a quote that is not closed', 'a: "b\nc: d\n'],
    ['an escape of YAML alone', 'a: "\\x41"\n'],
    ['a line that goes on with a backslash', 'a: "b\\\n  c"\n'],
    ['a list that begins on the line of its key', 'a: - b\n'],
    ['a list below a value', 'a: b\n  - c\n'],
    ['a key below a value', 'a: b\n  c: d\n'],
    ['lines that are set in unlike each other', 'a:\n    b: c\n  d: e\n'],
    ['a comment amid words', 'a: b\n  # c\n  d\n'],
    ['a comment before words on a line of their own', 'a:\n  # b\n  c\n'],
    ['an item with nothing on its line', 'a:\n  -\n    b\n'],
    ['text that says how far it is set in', 'a: |2\n   b\n'],
    ['text that keeps its last line breaks', 'a: |+\n  b\n\n'],
    ['text that begins with spaces alone', 'a: |\n    \n  b\n'],
    ['text with nothing in it', 'a: |\nb: c\n'],
    ['a pair in brackets', 'a: [b: c]\n'],
    ['a dash in brackets', 'a: [b, -]\n'],
    ['a colon without a space in brackets', 'a: [b:]\n'],
    ['a colon without a value in braces', 'a: { b:, c: d }\n'],
    ['nothing between commas', 'a: [b, , c]\n'],
    ['a key without a value in braces', 'a: { b, c: d }\n'],
    ['brackets that are not closed', 'a: [b\nc: d\n'],
    ['brackets closed at the column of the key', 'a: [\n  b\n]\n'],
    ['40 levels', `a: ${'['.repeat(40)}${']'.repeat(40)}\n`],
  ])('%s', (_what, text) => {
    expect(parseFast(text)).toBeUndefined();
  });
});

test('a text that the fast parser declines is still parsed', () => {
  expect(parse('a: &x [b]\nc: *x\n')).toEqual({ value: { a: ['b'], c: ['b'] }, problems: [] });
});

describe('both parsers agree', () => {
  test.each(['examples', 'test'])('on every YAML file of %s', (folder) => {
    const texts = yamlFilesIn(folder).map(({ text }) => text);
    expect(texts.filter(isParsedFast)).toEqual(texts.filter(isLocatedFast));
  });

  test('on each of the errors that people make', () => {
    const errors = readFileSync('test/library/fixtures/faulty-files.txt', 'utf8').matchAll(/^===[^\n]*\n(.*?)^=>/gms);
    const texts = [...errors].map(([, text = '']) => text.replace(/[«»]/g, ''));
    expect(texts.length).toBeGreaterThan(50);
    for (const text of texts) isParsedFast(text);
  });
});

const DATA = '../shared/data';
const isHere = existsSync(DATA);
if (!isHere) test('left out: both parsers on files by others, for ../shared/data is not here', () => {});

describe.runIf(isHere)('both parsers agree on files by others', () => {
  const files = isHere ? yamlFilesIn(DATA) : [];
  const isOf = (folder: string) => (read: { readonly file: string }) => read.file.startsWith(`${folder}/`);

  test.each([
    ['electron-apps', 812, 0.9],
    ['jenkins-stories', 195, 0.9],
    // Made of corners.
    ['yaml-test-suite', 706, 0.1],
  ])('%s: %i files, of which the fast parser accepts a share above %d', (folder, count, share) => {
    const of = files.filter(isOf(folder));
    expect(of).toHaveLength(count);
    const accepted = of.filter(({ text }) => isParsedFast(text));
    expect(accepted.length / count).toBeGreaterThan(share);
    // Only some, since the full locator is slow.
    for (const { text } of accepted.filter((_, index) => index % 4 === 0)) isLocatedFast(text);
  });
});
