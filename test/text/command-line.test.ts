import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../src/report/escape.ts';
import { commandLine, withOption } from '../../src/text/command-line.ts';
import { NOT_SHOWN, shellWord } from '../../src/text/shell-word.ts';
import { runs } from '../properties.ts';

/** Splits a line into words with a POSIX shell. */
const shellWords = (line: string): readonly string[] =>
  execFileSync('sh', ['-c', `for word in ${line}; do printf '%s\\0' "$word"; done`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

test('a value is one word of the command, whatever it holds', () => {
  expect(commandLine`refs show ${'nordlicht'}`).toBe('refs show nordlicht');
  expect(commandLine`refs check ${'customers/$(touch x)/acme.yaml'} --fix`).toBe(
    "refs check 'customers/$(touch x)/acme.yaml' --fix",
  );
  expect(commandLine`refs grant ${'acme'} ${['quote', 'case study']}`).toBe("refs grant acme quote 'case study'");
});

test('options are written by their names, and left out where they have no value', () => {
  expect(
    commandLine`refs ask ${'acme'} ${['quote']} ${{ audience: 'public', stories: ['a', 'b'], subject: undefined }}`,
  ).toBe('refs ask acme quote --audience public --stories a b');
});

test('a value that begins with a dash is not taken for an option', () => {
  expect(commandLine`refs show ${'-x'}`).toBe('refs show -- -x');
  expect(commandLine`refs takedown ${'-x'} ${{ asset: '-y' }} --dry-run`).toBe(
    'refs takedown --asset=-y --dry-run -- -x',
  );
  expect(commandLine`refs log ${'acme'} ${'-a'} ${'b'} --update ${'-u'}`).toBe('refs log acme --update=-u -- -a b');
  expect(commandLine`refs ask ${'acme'} --stories ${['a', '-b']}`).toBe('refs ask acme --stories=a --stories=-b');
  expect(commandLine`git mv -- ${'-x'} ${'y'}`).toBe('git mv -- -x y');
  expect(commandLine`refs schema config > ${'-x'}`).toBe('refs schema config > -x');
});

test('an option that is added stands before the arguments', () => {
  expect(withOption(commandLine`refs show ${'-x'}`, 'library', 'my refs')).toBe("refs show --library 'my refs' -- -x");
});

test('what no screen shows as it is has a word that says so in its place', () => {
  for (const text of ['a\nb', 'a\u0000', '\u001B[2K', 'a\u202Eb', 'a\u200Db', 'a\u00A0b', 'a\tb', '\uD800', '\u2028'])
    expect(shellWord(text)).toBe(NOT_SHOWN);
});

const LETTERS = [...' \'"`$\\#[](){}<>|&;*?!~=-:@,%^\n\t\u202E\u200Bäa0'];
const texts = fc.array(fc.oneof(fc.constantFrom(...LETTERS), fc.string({ unit: 'binary', maxLength: 2 })), {
  maxLength: 12,
});

test('a shell reads each word as the value, and every report prints it as it is', () => {
  const law = (parts: readonly (readonly string[])[]) => {
    const values = parts.map((letters) => letters.join(''));
    const words = values.map(shellWord);
    const expected = values.map((value, nth) => (words[nth] === NOT_SHOWN ? NOT_SHOWN.slice(1, -1) : value));
    expect(shellWords(words.join(' '))).toEqual(expected);
    for (const word of words) {
      expect(plain(`x ${word} y`)).toBe(`x ${word} y`);
      expect(word).not.toMatch(/##|\]\(|\s\s/);
    }
  };
  fc.assert(fc.property(fc.array(texts, { minLength: 1, maxLength: 40 }), law), { numRuns: runs(30) });
});
