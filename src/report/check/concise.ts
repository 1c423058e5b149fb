import { plain } from '../escape.ts';
import type { Reporter } from '../style.ts';
import type { CheckResult } from './result.ts';
import { reportedOnlyLines, summaryLine } from './text.ts';

/** One line per finding, in the format of compilers, for editors and grep. */
export const checkConcise: Reporter<CheckResult> = (result, style) => {
  const lines = result.diagnostics.map(
    ({ file, line, column, severity, message, rule }) =>
      `${plain(result.shown(file))}:${line}:${column}: ${severity}: ${plain(message)} [${rule}]\n`,
  );
  return [...lines, ...reportedOnlyLines(result, style), summaryLine(result, style)].join('');
};
