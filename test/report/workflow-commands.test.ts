// Workflow commands equal those of GitHub's own library, byte for byte.
import * as core from '@actions/core';
import { afterEach, expect, test, vi } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { checkGithub } from '../../src/report/check/github.ts';
import { finding, resultOf, STYLE } from './sample.ts';

afterEach(() => vi.restoreAllMocks());

/** The output of GitHub's library for a finding. */
function theirs({ severity, message, hint, rule, file, line, end_line, column, end_column }: Diagnostic): string {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const tell = { error: core.error, warning: core.warning, info: core.notice }[severity];
  tell(hint === null ? message : `${message}\n${hint}`, {
    title: rule,
    file: `references/${file}`,
    startLine: line,
    endLine: end_line,
    startColumn: column,
    endColumn: end_column,
  });
  vi.restoreAllMocks();
  return written.join('');
}

const ours = (diagnostic: Diagnostic): string => `${checkGithub(resultOf([diagnostic]), STYLE).split('\n')[0]}\n`;

const WORDS = [
  'plain words',
  '100%',
  '%0A%0D%3A%2C%25',
  'a: b, c; d=e',
  '"quoted" \'twice\' `thrice`',
  'ünïcödé 漢字 🦊',
  '<img src=x> & &amp;',
  '$(touch x) `$HOME` \\n',
];

test.each(WORDS)('%j in a message, a hint and a file', (words) => {
  for (const severity of ['error', 'warning', 'info'] as const) {
    const diagnostic = finding({ severity, message: words, hint: words, file: `customers/${words}.yaml` });
    expect(ours(diagnostic)).toBe(theirs(diagnostic));
    expect(ours({ ...diagnostic, hint: null })).toBe(theirs({ ...diagnostic, hint: null }));
  }
});

test.each(['new\nline', 'car\rriage', 'both\r\n', ':,%'])('%j in the name of a file', (words) => {
  const diagnostic = finding({ file: `customers/${words}.yaml` });
  expect(ours(diagnostic)).toBe(theirs(diagnostic));
});

test.each([
  ['::error title=x::y', ': :error title=x::y'],
  ['##[error]x', '# #[error]x'],
  ['##vso[task.x]', '# #vso[task.x]'],
])('%j is parted, so that it is a message for every runner', (words, parted) => {
  const diagnostic = finding({ message: words, hint: words });
  expect(ours(diagnostic)).toBe(theirs({ ...diagnostic, message: parted, hint: parted }));
});
