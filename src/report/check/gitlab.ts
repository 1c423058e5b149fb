import type { Severity } from '../../model/diagnostic.ts';
import { plain } from '../escape.ts';
import { prettyJson } from '../json.ts';
import type { Reporter } from '../style.ts';
import { fingerprints } from './fingerprints.ts';
import { messageWithHint } from './message-with-hint.ts';
import type { CheckResult } from './result.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report. Its parser stops at the first entry that it cannot use. */
export const checkGitlab: Reporter<CheckResult> = (result) => {
  const names = fingerprints(result);
  const entries = result.diagnostics.map((diagnostic) => ({
    description: plain(messageWithHint(diagnostic)),
    check_name: diagnostic.rule,
    fingerprint: names.get(diagnostic),
    severity: SEVERITY[diagnostic.severity],
    location: {
      path: result.repositoryPath(diagnostic.file),
      lines: { begin: diagnostic.line, end: diagnostic.end_line },
    },
  }));
  return prettyJson(entries);
};
