// Globs match as in picomatch where both support the syntax, and no match takes more steps than glob length times path
// length.
import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { compileGlob, type GlobStyle, parseGlob } from '../../src/text/glob.ts';
import { runs } from '../properties.ts';

test.each([
  ['customers/**/*.yaml', 'customers/acme.yaml', true],
  ['customers/**/*.yaml', 'customers/north/old/acme.yaml', true],
  ['customers/**/*.yaml', 'customers/north/acme.yml', false],
  ['customers/**', 'customers/north/acme.yml', true],
  ['customers/**', 'customers', false],
  ['customers/*.{yaml,yml}', 'customers/acme.yml', true],
  ['customers/{a,b{c,d/**}}.yaml', 'customers/bc.yaml', true],
  ['{north,south/**}/acme.yaml', 'south/old/acme.yaml', true],
  ['customers/[a-m]*.yaml', 'customers/acme.yaml', true],
  ['customers/[!a-m]*.yaml', 'customers/acme.yaml', false],
  ['customers/[]a]cme.yaml', 'customers/acme.yaml', true],
  ['customers/?cme.yaml', 'customers/acme.yaml', true],
  ['customers/*', 'customers/.acme.yaml', false],
  ['**', 'customers/.old/acme.yaml', false],
  ['customers/.*', 'customers/.acme.yaml', true],
  ['./customers/*', 'customers/acme.yaml', true],
  ['**.yaml', 'customers/acme.yaml', true],
  ['customers/**.yaml', 'customers/north/acme.yaml', false],
  ['!customers/old/**', 'customers/acme.yaml', true],
  ['!customers/old/**', 'customers/old/acme.yaml', false],
  ['customers/\\*.yaml', 'customers/*.yaml', true],
  ['customers/\\*.yaml', 'customers/acme.yaml', false],
])('%s and %s: %s', (glob, path, isMatch) => {
  expect(compileGlob(glob).matches(path)).toBe(isMatch);
});

test.each([
  ['customers/**/*.yaml', 'customers'],
  ['customers/north/*.yaml', 'customers/north'],
  ['customers/{north,south}/*.yaml', 'customers'],
  ['customers/north*/acme.yaml', 'customers'],
  ['customers/acme.yaml', 'customers'],
  ['*.yaml', ''],
  ['{a,b}/*.yaml', ''],
  ['acme.yaml', ''],
  ['a\\*b/*.yaml', 'a*b'],
])('all that %s names lies in %j', (glob, folder) => {
  expect(compileGlob(glob).folder).toBe(folder);
});

test.each([
  ['customers/+(a|b).yaml', 'groups such as "(" makes are not read in a glob'],
  ['customers/!(old)/*.yaml', 'groups such as "(" makes are not read in a glob'],
  ['a|b', 'groups such as "|" makes are not read in a glob'],
  ['customers/{a,b', '"{" is not closed'],
  ['customers/{a}.yaml', '"{a}" holds no alternatives'],
  ['customers/{1..3}.yaml', '"{1..3}" holds no alternatives'],
  ['customers/[a.yaml', '"[" is not closed'],
  ['customers/[a/b].yaml', '"[" is not closed'],
  ['customers/[z-a].yaml', 'the range z-a is the wrong way round'],
  ['customers/[[:alpha:]].yaml', 'classes such as [:alpha:] are not read in a glob'],
  ['{a,b}'.repeat(7), 'its braces make more than 100 alternatives'],
  ['{a,b}'.repeat(10_000), 'its braces make more than 100 alternatives'],
  [`{${'a,'.repeat(100)}a}`, 'its braces make more than 100 alternatives'],
  [`${'{a,'.repeat(100)}b${'}'.repeat(100)}`, 'its braces make more than 100 alternatives'],
])('%s is no glob', (glob, message) => {
  expect(parseGlob(glob)).toMatchObject({ message });
  expect(() => compileGlob(glob)).toThrow(message);
});

const PLAIN: GlobStyle = { isPlain: true, matchesDots: true };

test('a plain glob knows stars and question marks, and every text is one', () => {
  expect(compileGlob('a{b,c}[d](e|f)!', PLAIN).matches('a{b,c}[d](e|f)!')).toBe(true);
  expect(compileGlob('!a', PLAIN).matches('!a')).toBe(true);
  expect(compileGlob('**/.github/**', PLAIN).matches('x/.github/workflows/ci.yaml')).toBe(true);
  fc.assert(fc.property(fc.string(), (text) => 'matches' in parseGlob(text, PLAIN)));
});

const names = fc
  .string({ unit: fc.constantFrom('a', 'b', '.'), minLength: 1, maxLength: 4 })
  .filter((name) => !/^\.\.?$/.test(name));
const paths = fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const literal = fc.constantFrom('a', 'b', 'ab', 'a.', '.a');
const word = fc
  .array(fc.oneof(literal, fc.constantFrom('*', '?', '[a-b]', '[b.]', '{a,b}', '{a,.b,?}', '{,a}b', '\\*')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('').replaceAll('**', '*'));
const globs = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, fc.constant('**')), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join('/'));

describe('as picomatch does', () => {
  test.each([
    ['a name with a dot is none of a wildcard', {}, {}],
    ['a name with a dot is one like any other', PLAIN, { dot: true, nobrace: true, nobracket: true, nonegate: true }],
  ] as const)('%s', (_name, style, options) => {
    fc.assert(
      fc.property(globs, paths, (glob, path) => {
        fc.pre(!('isPlain' in style && /[{[]/.test(glob)));
        const read = parseGlob(glob, style);
        fc.pre('matches' in read);
        // picomatch looks at dots in braces and brackets only in some cases.
        fc.pre(!(/[{[]/.test(glob) && /(?:^|\/)\./.test(path)));
        // To picomatch a folder matches what is below it.
        const asked = glob.replace(/(?<=\/)\*\*$/, '**/*');
        expect('matches' in read && read.matches(path), `${glob} ${path}`).toBe(picomatch(asked, options)(path));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('no glob hangs', () => {
  const LENGTH = 500;
  test.each([
    ['stars in a name', `${'*a'.repeat(LENGTH / 2)}b`, 'a'.repeat(4_000)],
    ['stars and question marks', `${'*?'.repeat(LENGTH / 2)}b`, 'a'.repeat(4_000)],
    ['folders', `${'**/a/'.repeat(LENGTH / 5)}b`, `${'a/'.repeat(2_000)}c`],
    ['folders of stars', `${'**/*a*/'.repeat(LENGTH / 7)}b`, `${'aa/'.repeat(1_300)}c`],
    ['alternatives', `{${'*a*a*b,'.repeat(60)}c}`, 'a'.repeat(4_000)],
  ])('of %s', (_name, glob, path) => {
    expect(compileGlob(glob).matches(path)).toBe(false);
  });
});
