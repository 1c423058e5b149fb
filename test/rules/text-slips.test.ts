// Texts that YAML reads otherwise than they look: each finding is at the words that are lost, and no other text has one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutTexts, swallowedWords } from '../../src/yaml/full.ts';
import { play } from '../transcripts/play.ts';
import { lintExample } from './example-library.ts';

const slipsIn = (files: string): readonly string[] =>
  lintExample({ files }).flatMap(({ rule, line, column, hint }) =>
    /^file\/(?:cut-text|joined-text|swallowed-word)$/.test(rule)
      ? [`${rule} ${line}:${column} ${hint?.match(/quotes: (".*?")/)?.[1] ?? ''}`.trim()]
      : [],
  );

test.each<[title: string, text: string, slips: readonly string[]]>([
  ['a number sign in a name', 'name: A #1 B\n', ['file/cut-text 1:7 "A #1 B"']],
  ['a value that is all comment', 'name: A\nx-a: #1 of all\n', ['file/cut-text 2:1 "#1 of all"']],
  ['an item', 'name: A\naliases:\n  - B #2\n', ['file/cut-text 3:5 "B #2"']],
  ['CRLF', 'name: A #1\r\nx-a: b\r\n', ['file/cut-text 1:7 "A #1"']],
  ['a second comment', 'name: A #1 # really\n', ['file/cut-text 1:7 "A #1"']],
  ['within brackets', 'name: A\naliases: [\n  B #2\n  ]\n', ['file/cut-text 3:3 "B #2"']],
  ['comments', 'name: A # b\n#c\nx-a: b ## c\nx-d:\n  #e\n  - f\n', []],
  ['a comment at a key that has a list', 'name: A\naliases: #two\n  - B\n', []],
  ['a comment behind brackets, a number or a quote', 'name: "A" #1\naliases: [B] #2\nemployees: 5 #3\n', []],
  ['a sign within a word', 'name: A#1, C# and F#\n', []],
  ['a text of lines', 'name: A\nx-a: |\n  b #1\n  & c\nx-d: "e #1"\n', []],
  ['an ignore', 'name: A #refs-ignore file/name until=2027-01-01 reason: so\n', []],
  ['an entry too far right', 'name: A\naliases:\n  - B\n    - C\n', ['file/joined-text 4:5']],
  ['a list under a text', 'name: A\nx-a: b\n  - C\n', ['file/joined-text 3:3']],
  ['lists', 'name: A\naliases:\n- B - C\n- D\nx-a:\n  - - b\n    - c\n  - d:\n    - e\n', []],
  ['lines of a text', 'name: A\nx-a: >-\n  b\n    - c\n', []],
  ['an anchor', 'name: &Sons Ltd\n', ['file/swallowed-word 1:7 "&Sons Ltd"']],
  ['a tag', 'name: !important x\n', ['file/swallowed-word 1:7 "!important x"']],
  ['in brackets', 'name: A\naliases: [B, &c D]\n', ['file/swallowed-word 2:14 "&c D"']],
  ['an alias', 'name: &a A\naliases: [*a]\n', []],
  ['signs within a text', 'name: A & B\nx-a: !!str 5\n', []],
])('%s', (_, text, slips) => {
  expect(slipsIn(text)).toEqual(slips);
});

const CASES = '../shared/cases';

if (!existsSync(CASES)) test(`left out: the cases in ${CASES}, which is not there`, () => {});
else
  test('09: a text cut at " #" is a warning at the text', async () => {
    const env = { REFS_AS_OF: '2026-10-01', REFS_NO_CACHE: '1' };
    const { said } = await play(['check', '--format', 'concise'], { cwd: join(CASES, '09'), env });
    const lines = said.map(({ text }) => text).join('');
    expect(lines).toMatch(/q\.yaml:1:7: warning.*"#1 Paper"/);
    expect(lines).toMatch(/q\.yaml:6:11: warning.*"#1 in claims handling"/);
  });

test('a comment on a line of its own cuts no text off', () => {
  expect(cutTexts('name: Quillfen Paper\n#mill\nnote: one\n')).toEqual([]);
});

test.each([
  ['white space behind a cut text', cutTexts, `name: Quillfen #1${' '.repeat(900_000)}z\n`],
  ['many texts that nothing cuts', cutTexts, `a:\n${'  - b\n'.repeat(15_000)}x: y #1\n${'#c d\n'.repeat(100_000)}`],
  [
    'many anchors',
    swallowedWords,
    `a:\n${Array.from({ length: 10_000 }, (_, at) => `  - &a${at} b\n`).join('')}# ${'*'.repeat(700_000)}\n`,
  ],
])('%s: a mebibyte is read in seconds', (_, slips, text) => {
  expect(slips(text).length).toBeGreaterThan(0);
});
