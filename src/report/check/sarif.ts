import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { type RuleManual, ruleUrl } from '../../model/rule-manual.ts';
import { VERSION } from '../../model/version.ts';
import { sarifText, uriPath } from '../escape.ts';
import { prettyJson } from '../json.ts';
import { count, type Reporter } from '../style.ts';
import { fingerprints } from './fingerprints.ts';
import { messageWithHint } from './message-with-hint.ts';
import { type CheckResult, commandOf, SEVERITIES } from './result.ts';

// GitHub keeps this many results of a run. Source: "SARIF support for code scanning" in its documentation.
const MAX_RESULTS = 5000;
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const ROOT = '%SRCROOT%';

/** SARIF 2.1.0 for code scanning. Beyond 5,000 findings the mildest are left out, and a notification says so. */
export const checkSarif: Reporter<CheckResult> = (result) => {
  const { as_of, diagnostics } = result;
  const sorted = SEVERITIES.flatMap((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity));
  const kept = sorted.slice(0, MAX_RESULTS);
  const rules = result.rules.filter(({ id }) => kept.some(({ rule }) => rule === id));
  const run = {
    tool: {
      driver: {
        name: 'refs',
        semanticVersion: VERSION,
        informationUri: 'https://www.npmjs.com/package/customer-refs',
        rules: rules.map(ruleOf),
      },
    },
    automationDetails: { id: 'refs/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications:
          sorted.length > MAX_RESULTS ? [omitted(sorted.slice(MAX_RESULTS), commandOf(result))] : [],
      },
    ],
    results: resultsOf(kept, rules, result),
    properties: { as_of },
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return prettyJson(log);
};

function resultsOf(kept: readonly Diagnostic[], rules: readonly RuleManual[], result: CheckResult): readonly object[] {
  const names = fingerprints(result);
  const place = (file: string, region: object) => ({
    physicalLocation: { artifactLocation: { uri: uriPath(result.repositoryPath(file)), uriBaseId: ROOT }, region },
  });
  return kept.map((diagnostic) => ({
    ruleId: diagnostic.rule,
    ruleIndex: rules.findIndex(({ id }) => id === diagnostic.rule),
    level: LEVELS[diagnostic.severity],
    message: { text: sarifText(messageWithHint(diagnostic)) },
    locations: [
      place(diagnostic.file, {
        startLine: diagnostic.line,
        startColumn: diagnostic.column,
        endLine: diagnostic.end_line,
        endColumn: diagnostic.end_column,
      }),
    ],
    relatedLocations: diagnostic.related.map(({ file, line, column, message }, index) => ({
      id: index + 1,
      ...place(file, { startLine: line, startColumn: column }),
      message: { text: sarifText(message) },
    })),
    // Not `primaryLocationLineHash`: the upload action computes that one itself, and warns of unexpected values.
    partialFingerprints: { 'refs/v1': names.get(diagnostic) },
  }));
}

const ruleOf = ({ id, level, summary, why, remedy }: RuleManual) => ({
  id,
  name: id.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase()),
  shortDescription: { text: summary },
  fullDescription: { text: why },
  help: { text: remedy, markdown: `${why}\n\n${remedy}` },
  helpUri: ruleUrl(id),
  defaultConfiguration: { level: LEVELS[level] },
  properties: { tags: [id.slice(0, id.indexOf('/'))] },
});

function omitted(diagnostics: readonly Diagnostic[], command: string) {
  const counts = SEVERITIES.map((severity) => {
    const those = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    return those.length === 0 ? [] : [count(those.length, severity)];
  });
  const text = `${count(diagnostics.length, 'finding')} left out (${counts.flat().join(', ')}): code scanning keeps ${count(MAX_RESULTS, 'result')}. Run "${command}" to see all.`;
  return { level: 'warning', message: { text } };
}
