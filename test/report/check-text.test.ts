// The text of a check with many findings: summed up by rule, the first of them in full, and how to see the rest.
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/report/check/text.ts';
import { finding, resultOf, STYLE } from './sample.ts';

const RULES = ['taxonomy/unknown', 'consent/lapsed', 'schema/unknown-key'] as const;
const findings = (number: number) =>
  Array.from({ length: number }, (_, index) =>
    finding({
      rule: RULES[index % RULES.length] ?? RULES[0],
      severity: index % RULES.length === 1 ? 'warning' : 'error',
      message: `finding ${index}`,
      file: `customers/c${Math.floor(index / 2)}.yaml`,
      line: index + 1,
    }),
  );
const textOf = (number: number, showsAll = false): string =>
  checkText({ ...resultOf(findings(number), ['customers/c0.yaml']), showsAll }, STYLE);
const inFull = (text: string): number => text.match(/^ {2}(?:error|warning) \S+ finding \d+$/gm)?.length ?? 0;
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

test.each([1, 99, 100])('%d findings are printed in full', (number) => {
  expect(inFull(textOf(number))).toBe(number);
  expect(textOf(number)).not.toContain('by rule');
});

describe.each([101, 2800])('of %d findings', (number) => {
  test('the first 50 are printed, and the last line counts all', () => {
    expect(inFull(textOf(number))).toBe(50);
    expect(lastLine(textOf(number))).toBe(lastLine(textOf(number, true)));
  });

  test('each rule has its count, its files and an example; the counts add up', () => {
    const lines = textOf(number).split('\n');
    const summed = lines.flatMap(
      (line) => line.match(/^ {2}(?:error|warning) (\S+) ([\d,]+) in ([\d,]+) files$/) ?? [],
    );
    const counts = lines.flatMap((line) => {
      const [, rule, found] = line.match(/^ {2}(?:error|warning) (\S+) ([\d,]+) in ([\d,]+) files$/) ?? [];
      return rule === undefined ? [] : [Number(found?.replace(',', ''))];
    });
    expect(RULES.filter((rule) => summed.includes(rule))).toEqual([...RULES]);
    expect(counts.reduce((sum, found) => sum + found, 0)).toBe(number);
    expect(lines.filter((line) => line.startsWith('      such as customers/'))).toHaveLength(RULES.length);
  });

  test('what is left out is counted, with the ways to see it; --all prints it', () => {
    const rest = (number - 50).toLocaleString('en');
    for (const part of [`and ${rest} more`, 'refs check --all', 'refs check customers/c0.yaml', '--format concise'])
      expect(textOf(number)).toContain(part);
    expect(inFull(textOf(number, true))).toBe(number);
  });
});
