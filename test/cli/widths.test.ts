// No line for people is wider than the terminal, at any width: words stay whole, and further lines hang.
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { splitCommands } from '../../src/text/split-commands.ts';
import { runs } from '../properties.ts';
import { play, type Stage, stageExamples, words } from '../transcripts/play.ts';

const LINES = [
  '',
  'find',
  'find month end --for quote',
  'find xyzzyplugh --ready --for quote --industry retail',
  'show nordlicht',
  'show hexa-loom --prospect acme',
  'due --within 900d',
  'check --as-of 2027-06-01',
  'rules',
  'takedown nordlicht',
  'explain consent/expired',
];

let stage: Stage & { strike(): void };
beforeAll(() => {
  stage = stageExamples();
});
afterAll(() => stage.strike());

/** The words of a line that may stand on lines of their own: a command and a line of source are one. */
const partsOf = (line: string): readonly string[] =>
  splitCommands(line.trim())
    .flatMap(({ text, isCommand }) => (isCommand ? [text] : text.split(' ')))
    .filter((part) => part !== '' && /[\p{L}\p{N}]/u.test(part));

/** Example files in a manual and excerpts are shown as they are. */
const isSource = (line: string): boolean => /^ {4}/.test(line) && /│|: |#|^ {4}-/.test(line);

test('lines fit, hang and lose no word', async () => {
  const widths = fc.integer({ min: 40, max: 120 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...LINES), widths, async (line, width) => {
      const text = async (columns: number) =>
        (await play([...words(line), '--width', String(columns)], { ...stage, columns: 9999 })).said
          .flatMap((part) => (part.to === 'out' ? [part.text] : []))
          .join('');
      const shown = await text(width);
      for (const one of shown.split('\n')) {
        if (stringWidth(one) <= width || (line.startsWith('explain') && isSource(one))) continue;
        expect(partsOf(one).length, `${line} at ${width}: ${one}`).toBeLessThanOrEqual(2);
      }
      expect(shown).not.toMatch(/^ [^ ]/m);
      if (line.startsWith('check')) return;
      const wordsOf = (all: string) => all.split(/\s+/).join(' ');
      expect(wordsOf(shown)).toBe(wordsOf(await text(2000)));
    }),
    { numRuns: runs(20) },
  );
});

test('notes, hints and refusals on standard error fit too, and keep each command whole', async () => {
  const lines = [
    'decline hoshimori-precision --reason no-time',
    'ask larkmoor-health video',
    'grant nordlicht',
    'undo',
  ];
  for (const line of lines) {
    const { said } = await play([...words(line), '--width', '60'], stage);
    const shown = said.flatMap(({ to, text }) => (to === 'err' ? text.split('\n') : []));
    expect(shown.length, line).toBeGreaterThan(1);
    for (const one of shown)
      if (stringWidth(one) > 60) expect(partsOf(one).length, `${line}: ${one}`).toBeLessThanOrEqual(2);
  }
});
