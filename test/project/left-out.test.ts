import { expect, test } from 'vitest';
import type { TestModule, TestSpecification } from 'vitest/node';
import LeftOutReporter from '../left-out.ts';

/** What a run prints, besides its results, of so many files with tests of these titles. */
function printed(files: number, titles: readonly string[]): string {
  let text = '';
  const reporter = new LeftOutReporter((more: string) => {
    text += more;
  });
  const module = { children: { allTests: () => titles.map((name) => ({ name })) } };
  reporter.onTestRunStart(new Array<TestSpecification>(files));
  reporter.onTestRunEnd([module as unknown as TestModule]);
  return text;
}

test('a run of all tests says how long it takes, and a run of few does not', () => {
  expect(printed(140, ['it works'])).toBe('All tests take four minutes on two cores.\n');
  expect(printed(3, ['it works'])).toBe('');
});

test('a run ends with what it left out and why, each once', () => {
  const titles = ['left out: the moon, for it is far away', 'it works', 'left out: the moon, for it is far away'];
  expect(printed(1, titles)).toBe('\nLeft out:\n  the moon, for it is far away\n');
});
