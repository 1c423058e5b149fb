// `refs find` at a terminal: one line for each story, with the uses that are ready.
import stringWidth from 'fast-string-width';
import { afterAll, expect, test } from 'vitest';
import { play, stageExamples } from '../transcripts/play.ts';

const stage = stageExamples();
afterAll(() => stage.strike());

const find = async (isTerminal: boolean, columns: number, ...argv: readonly string[]) => {
  const { said } = await play(['find', ...argv], { cwd: stage.cwd, columns, isTerminal });
  return said.map(({ text }) => text).join('');
};

test.each([60, 80, 120])('at %i columns each story is one line, once, and its customer none', async (columns) => {
  const text = await find(true, columns, '--limit', '0');
  const lines = text.trimEnd().split('\n').slice(0, -1);
  const ids = lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(' ')[0]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('nordlicht/month-end');
  expect(ids).not.toContain('nordlicht');
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
});

test('a use with conditions is marked, and one without comes first', async () => {
  const [line = ''] = (await find(true, 120, 'month', 'end')).split('\n');
  expect(line).toMatch(/^nordlicht\/month-end {2}Nordlicht Robotics GmbH {2}name\*, logo\*, quote\*, case-study\*$/);
  for (const text of (await find(true, 120, '-n', '0')).split('\n').slice(0, -2)) {
    const words = text.split(/ {2,}/).at(-1)?.split(', ') ?? [];
    const marks = words.filter((word) => !word.startsWith('+')).map((word) => word.includes('*'));
    expect(marks, text).toEqual([...marks].sort());
  }
});

test('-v, --for, another format and a pipe are as ever', async () => {
  expect(await find(true, 100, 'month', 'end', '-v')).toBe(await find(false, 100, 'month', 'end'));
  for (const more of [
    ['-f', 'quote'],
    ['--format', 'json'],
  ])
    expect(await find(true, 100, 'month', ...more)).toBe(await find(false, 100, 'month', ...more));
});

test('customer and story do not repeat the same answer', async () => {
  const text = await find(false, 200, 'polder', '-f', 'quote', '-n', '0');
  const reasons = text.split('\n').filter((line) => line.trimStart().startsWith('· '));
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(text).toContain('the answer is that of');
});

test('where nothing is found it says what to try', async () => {
  expect(await find(true, 80, 'xyzzy')).toContain('→ try another word');
});
