import type { Severity } from '../../model/diagnostic.ts';
import { logText } from '../escape.ts';
import type { Reporter } from '../style.ts';
import { type Annotation, annotations } from '../workflow.ts';
import { type CheckResult, commandOf, SEVERITIES } from './result.ts';
import { summaryLine } from './text.ts';

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub workflow commands: each finding annotates its line. */
export const checkGithub: Reporter<CheckResult> = (result, style) => {
  const all = result.diagnostics.map(
    (diagnostic): Annotation => ({
      level: LEVELS[diagnostic.severity],
      title: diagnostic.rule,
      file: result.repositoryPath(diagnostic.file),
      line: diagnostic.line,
      endLine: diagnostic.end_line,
      col: diagnostic.column,
      endColumn: diagnostic.end_column,
      lines: diagnostic.hint === null ? [diagnostic.message] : [diagnostic.message, diagnostic.hint],
    }),
  );
  const commands = SEVERITIES.map((severity) =>
    annotations(
      all.filter(({ level }) => level === LEVELS[severity]),
      commandOf(result),
    ),
  );
  return `${commands.join('')}${logText(summaryLine(result, style))}`;
};
