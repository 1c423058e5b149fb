import XmlBuilder from 'fast-xml-builder';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { xmlDocument, xmlText } from '../escape.ts';
import type { Reporter } from '../style.ts';
import { type CheckResult, commandOf } from './result.ts';

/**
 * JUnit XML for Jenkins and GitLab: one test per finding, and a passing one per file without findings. Only an error
 * fails its test, as only errors fail a run. Milder findings are skipped tests, which readers show with their message.
 */
export const checkJunit: Reporter<CheckResult> = (result) => {
  const { as_of, diagnostics, files, repositoryPath } = result;
  const failures = diagnostics.filter(isFailure).length;
  const found = new Set(diagnostics.map(({ file }) => file));
  const clean = files.filter((file) => !found.has(file));
  const cases = [
    ...numbered(diagnostics).map(({ diagnostic, name }) => testCase(diagnostic, name, result)),
    ...clean.map((file) => attributes({ name: 'no findings', classname: className(repositoryPath(file)), time: '0' })),
  ];
  const suite = {
    ...attributes({
      name: commandOf(result),
      package: 'refs',
      id: '0',
      tests: String(cases.length),
      failures: String(failures),
      errors: '0',
      skipped: String(diagnostics.length - failures),
      time: '0',
      timestamp: `${as_of}T00:00:00`,
      hostname: 'localhost',
    }),
    properties: { property: attributes({ name: 'as_of', value: as_of }) },
    testcase: cases,
    'system-out': '',
    'system-err': '',
  };
  const xml = writer.build({
    '?xml': attributes({ version: '1.0', encoding: 'UTF-8' }),
    testsuites: { testsuite: suite },
  });
  return xmlDocument(xml);
};

const isFailure = ({ severity }: Diagnostic): boolean => severity === 'error';

const writer = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

const attributes = (values: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`@${name}`, xmlText(value)]));

/** Each finding with the name of its test, which readers follow from run to run. Equal names are numbered. */
function numbered(diagnostics: readonly Diagnostic[]): readonly { diagnostic: Diagnostic; name: string }[] {
  const seen = new Map<string, number>();
  return diagnostics.map((diagnostic) => {
    const name = `${diagnostic.rule}: ${diagnostic.message}`;
    const key = JSON.stringify([diagnostic.file, name]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { diagnostic, name: count === 1 ? name : `${name} (${count})` };
  });
}

function testCase(diagnostic: Diagnostic, name: string, { repositoryPath }: CheckResult): object {
  const { file, line, column, severity, rule, message, hint, url, related } = diagnostic;
  const head = attributes({ name, classname: className(repositoryPath(file)), time: '0' });
  if (!isFailure(diagnostic)) return { ...head, skipped: attributes({ message: `${severity}: ${message}` }) };
  const body = [
    `${repositoryPath(file)}:${line}:${column}: ${message}`,
    ...(hint === null ? [] : [`→ ${hint}`]),
    ...related.map((other) => `${repositoryPath(other.file)}:${other.line}:${other.column}: ${other.message}`),
    url,
  ];
  return { ...head, failure: { ...attributes({ type: rule, message }), '#text': body.map(xmlText).join('\n') } };
}

/** The file as a class name: readers take the text after the last dot for the name of the class. */
const className = (file: string): string => file.replace(/\.ya?ml$/, '');
