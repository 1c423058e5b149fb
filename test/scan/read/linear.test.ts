// A text of twice the length takes a reader at most a little more than twice the time, whatever it is full of.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { runs } from '../../properties.ts';

/** One kind of file for each reader. */
const KINDS =
  'csv tsv md mdx rst adoc html php svg svelte astro tsx ts json ipynb yaml toml properties po vtt eml strings css java py sql txt'.split(
    ' ',
  );

/** Marks that begin, end or hold something in one of the kinds. */
const MARKS = [
  ...[
    '"',
    '""',
    '"a",',
    '\\',
    '\\"',
    "'",
    "''",
    '`',
    '```\n',
    '`${',
    '"""',
    "'''",
    'a',
    'a,',
    'a\n',
    'a b ',
    'é',
    '\u00ad',
    'e\u0301',
  ],
  ...[
    '<',
    '<a>',
    '<a ',
    '<b x="',
    '<a b="">',
    '<!--',
    '-->',
    '<script>',
    '<style>',
    '<?php',
    '<%',
    '{{',
    '{%',
    '&',
    '&amp;',
    '&#',
  ],
  ...[
    '[',
    '](',
    '![',
    '[a](b',
    '[a]: b\n',
    '*',
    '_',
    '|',
    '|a|\n|-|\n',
    '- ',
    '> ',
    '# ',
    '-',
    '--',
    '=',
    '.. a::\n',
    '`a <b',
    '`_',
  ],
  ...[
    '{',
    '}',
    '(',
    '/',
    '/*',
    '//',
    'a: ',
    'a: |\n',
    'a:\n ',
    '"a":',
    '? ',
    '!a ',
    '---\n',
    '+++\n',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '::',
    ':a:',
  ],
  ...[
    'msgid "',
    'msgid ""\n',
    '\\\n',
    'url(',
    '.svg ',
    'a-\n',
    'a.b',
    'a/',
    'data:a;base64,',
    'A1b',
    'import ',
    '\nexport a',
    '\u2028',
    '<br>',
    '<br/>',
    '"a\\n",',
  ],
  ...[
    '00:01 --> 00:02\n',
    '\n\n',
    '<v ',
    '=41',
    '=\n',
    '=?utf-8?q?a?=',
    'To: a\n',
    'Content-Type: multipart/mixed; boundary=z\n\n',
    '--z\n',
  ],
];

const LENGTH = 16_000;
const MAX_GROWTH = 2.8;
/** Milliseconds that nobody feels. A reader that grows by the square takes many times as long. */
const FEW = 100;
const TRIES = 5;

async function processorTime(kind: string, marks: string, length: number): Promise<number> {
  // A line behind them, for what begins in one and ends in the next.
  const bytes = Buffer.from(`${marks.repeat(length / marks.length)}\na\n`);
  const before = process.cpuUsage();
  await readContent(`a.${kind}`, bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** True where twice the length takes far more than twice the time, each time it is tried. */
async function growsFaster(kind: string, marks: string): Promise<boolean> {
  if ((await processorTime(kind, marks, LENGTH)) < FEW) return false;
  let [half, whole] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let at = 0; at < TRIES; at += 1) {
    half = Math.min(half, await processorTime(kind, marks, LENGTH / 2));
    whole = Math.min(whole, await processorTime(kind, marks, LENGTH));
    if (whole < FEW || whole <= MAX_GROWTH * half) return false;
  }
  return true;
}

test.each(KINDS)('a file of the kind %s, full of one mark', { timeout: 300_000 }, async (kind) => {
  const worse: string[] = [];
  for (const mark of MARKS) if (await growsFaster(kind, mark)) worse.push(mark);
  expect(worse).toEqual([]);
});

test('a file of any kind, full of some marks', { timeout: 300_000 }, async () => {
  const marks = fc.array(fc.constantFrom(...MARKS), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...KINDS), marks, async (kind, some) => {
      expect(await growsFaster(kind, some.join(''))).toBe(false);
    }),
    { numRuns: runs(100) },
  );
});
