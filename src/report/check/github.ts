import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { plain, workflowData, workflowProperty } from '../escape.ts';
import type { Reporter } from '../style.ts';
import { type CheckResult, SEVERITIES } from './result.ts';
import { summaryLine } from './text.ts';

// GitHub shows ten annotations of a level per step and silently drops the rest.
const MOST = 10;
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub workflow commands: each finding annotates its line, and where they are too many the last one says so. */
export const checkGithub: Reporter<CheckResult> = (result, style) => {
  const commands = SEVERITIES.flatMap((severity) => {
    const found = result.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    if (found.length <= MOST) return found.map((diagnostic) => annotation(diagnostic, result));
    const shown = found.slice(0, MOST - 1).map((diagnostic) => annotation(diagnostic, result));
    const rest = found.length - shown.length;
    const message = `and ${rest} more of this level: run "refs check" to see all ${found.length}`;
    return [...shown, `::${COMMANDS[severity]} title=refs check::${workflowData(message)}\n`];
  });
  return `${commands.join('')}${summaryLine(result, style)}`;
};

function annotation(diagnostic: Diagnostic, result: CheckResult): string {
  const { file, line, column, end_line, end_column, rule, severity, message, hint } = diagnostic;
  const properties = {
    title: rule,
    file: result.hosted(file),
    line,
    endLine: end_line,
    col: column,
    endColumn: end_column,
  };
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${workflowProperty(String(value))}`);
  const said = hint === null ? plain(message) : `${plain(message)}\n${plain(hint)}`;
  return `::${COMMANDS[severity]} ${listed.join(',')}::${workflowData(said)}\n`;
}
