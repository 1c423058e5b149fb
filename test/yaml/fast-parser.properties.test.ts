// For any text, the fast parser gives the same value and positions as the full parser, or none.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify, type ToStringOptions } from 'yaml';
import type { CustomerFile } from '../../src/model/customer.ts';
import { renderCustomer } from '../../src/yaml/edit/render-customer.ts';
import { NORDLICHT } from '../library/library-of.ts';
import { isLocatedFast, isParsedFast, yamlFilesIn } from './both-parsers.ts';

/** Expects agreement on all texts, and that the fast parser accepts some of them. */
function expectAgreement(texts: fc.Arbitrary<string>, numRuns: number, doesAnswer = isParsedFast): void {
  let answers = 0;
  fc.assert(
    fc.property(texts, (text) => {
      if (doesAnswer(text)) answers += 1;
    }),
    { numRuns },
  );
  expect(answers).toBeGreaterThan(numRuns / 20);
}

/** Every construct that the fast parser knows. */
const DENSE = `---
name: A   # one
x-a: { b: 1, "c d": [e, 'f''g'], h: [
    i ] }
x-b:
  - id: j
    k: >
      folded
      text

        set in
    l: words
      that go on

      here
  - |
    as it
      stands

x-c:
- "with \\n

  escapes"
- -67%
# two
x-d: 2026-01-01
x-e:
`;

const PIECES = [
  ...['a', 'b', 'two words', '1', '0', '-1', '1.5', '0x1', '1e3', '.5', 'true', 'null', '~', '2026-01-01', '__proto__'],
  ...[
    ' ',
    '  ',
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\nc: ',
    '\n  d: ',
    '\r\n',
    '\t',
    '\u00A0',
    '\u2028',
    '😀',
  ],
  ...[
    ': ',
    ':',
    ', ',
    '- ',
    '-',
    '? ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '|',
    '>',
    '|-\n    ',
    '>+\n',
    '|2\n',
    '#',
    ' # e',
  ],
  ...['&f ', '*f', '!g ', '<<', '%', '@', '`', '---\n', '...\n', '"h"', "'i'", '[j, k]', '{ l: m }'],
] as const;
const piece = fc.constantFrom(...PIECES);
const some = (maxLength: number) => fc.array(piece, { maxLength }).map((parts) => parts.join(''));

/** A text with some characters removed or inserted. */
const changed = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.record({ at: fc.nat(text.length), drop: fc.nat(4), put: some(3) }), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((all, { at, drop, put }) => all.slice(0, at) + put + all.slice(at + drop), text));

test('on pieces of YAML in any order', () => {
  const start = fc.constantFrom('', 'a: ', 'a:\n  - ', 'a: [', 'a: { b: ', 'a: "', 'a: >\n  ');
  expectAgreement(
    fc.tuple(start, some(20)).map((parts) => parts.join('')),
    2_000,
  );
});

test('on lines with random indentation', () => {
  const line = fc.tuple(
    fc.constantFrom('', ' ', '  ', '   ', '    ', '      '),
    fc.constantFrom('', '', 'a: ', 'b:', '- ', '- c: ', '- - '),
    fc.constantFrom(
      '',
      '>',
      '|-',
      '"d',
      'e"',
      "'f",
      "g'",
      '[h',
      'i]',
      '{ j: k',
      '}',
      ',',
      'l',
      'm n',
      '# o',
      '1',
      'p # q',
    ),
  );
  const lines = fc.array(line, { maxLength: 9 }).map((all) => all.map((parts) => parts.join('')).join('\n'));
  expectAgreement(
    lines.map((text) => `r:${text}`),
    2_000,
  );
});

test('on customer files that someone changed in a few places', () => {
  const files = [NORDLICHT, ...yamlFilesIn('examples/customers').map(({ text }) => text)];
  expectAgreement(fc.constantFrom(...files).chain(changed), 500);
  expectAgreement(changed(DENSE), 2_000);
  expectAgreement(
    changed(DENSE).map((text) => text.replaceAll('\n', '\r\n')),
    500,
  );
});

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  some(6),
  fc
    .array(fc.constantFrom('some', 'words', 'that', 'go', 'on', 'for', 'a', 'while', ' ', '\n'), { maxLength: 40 })
    .map((all) => all.join(' ')),
);
const leaf = fc.oneof(words, fc.double({ noNaN: true }), fc.integer(), fc.constantFrom(true, false, null));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(words, tie('value'), { maxKeys: 4 }),
  ),
}));

const options: fc.Arbitrary<ToStringOptions> = fc.record({
  indent: fc.constantFrom(1, 2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  blockQuote: fc.constantFrom<boolean | 'folded' | 'literal'>(true, false, 'folded', 'literal'),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  flowCollectionPadding: fc.boolean(),
  singleQuote: fc.constantFrom(null, true, false),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
  defaultKeyType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE'),
});
const mapping = fc.dictionary(fc.constantFrom('name', 'a', 'x-b'), value, { minKeys: 1 });
const rendered = fc.tuple(mapping, options).map(([data, how]) => stringify(data, how));

test('on what yaml itself writes, with any options', () => {
  expectAgreement(rendered, 1_000);
});

test('on what refs itself writes', () => {
  const story = fc.record({ id: fc.constantFrom('a', 'b'), title: words, challenge: words });
  const customer = fc.record({ name: words, aliases: fc.array(words), stories: fc.array(story), 'x-own': value });
  const text = customer.map((data) => renderCustomer(data as CustomerFile, 'customers/a.yaml'));
  expectAgreement(text, 1_000);
  expectAgreement(text.chain(changed), 500);
});

test('on the positions in all of these', () => {
  expectAgreement(changed(DENSE), 200, isLocatedFast);
  expectAgreement(rendered, 200, isLocatedFast);
});
