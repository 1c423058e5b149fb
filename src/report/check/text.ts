import stringWidth from 'fast-string-width';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { commandLine } from '../../text/command-line.ts';
import { plain, sourceLine } from '../escape.ts';
import { count, grouped, type Reporter, type Style } from '../style.ts';
import { fitLines } from '../wrap.ts';
import { type CheckResult, SEVERITIES } from './result.ts';

/** The most findings that are printed in full without `--all`. Nobody reads more before the first are fixed. */
const MAX_IN_FULL = 100;
/** The number of findings printed in full where there are more than that. */
const MAX_FIRST = 50;

/** For people: grouped by file. Each finding has its source line, its hint, and related places. */
export const checkText: Reporter<CheckResult> = (result, style) => {
  const { diagnostics, showsAll } = result;
  const isShort = showsAll || diagnostics.length <= MAX_IN_FULL;
  const shown = isShort ? diagnostics : diagnostics.slice(0, MAX_FIRST);
  const blocks = [...byFile(shown)].map(([file, found]) => {
    const title = fitLines(style.paint.bold.underline(plain(result.shown(file))), style.columns);
    const lines = result.textOf(file)?.split('\n') ?? [];
    return `${title}\n\n${found.map((diagnostic) => finding(diagnostic, lines, result, style)).join('\n')}`;
  });
  return [
    ...(isShort ? [] : [rulesSummary(result, style)]),
    ...blocks,
    ...[
      ...(isShort ? [] : [restLine(diagnostics.length - MAX_FIRST, result)]),
      ...reportedOnlyLines(result, style),
      summaryLine(result, style),
    ].map((text) => fitLines(text, style.columns)),
  ].join('\n');
};

/** The findings by rule, the gravest and most frequent first, with counts and one example each. */
function rulesSummary({ diagnostics, shown }: CheckResult, style: Style): string {
  const { paint } = style;
  const lines = byRule(diagnostics).map((found) => {
    const { file, line, message } = found.example;
    const place = paint.dim(`${plain(shown(file))}:${line}:`);
    return `${wrapped(ruleLine(found, style), 2, style)}${wrapped(`such as ${place} ${plain(message)}`, 6, style)}`;
  });
  return `${paint.bold(`${grouped(diagnostics.length)} findings, by rule`)}\n\n${lines.join('')}`;
}

/** The findings of a rule at a level, and the first of them. */
export interface RuleFindings {
  readonly example: Diagnostic;
  readonly found: readonly Diagnostic[];
}

/** Findings by their rule: the gravest first, then the most frequent. */
export function byRule(diagnostics: readonly Diagnostic[]): readonly RuleFindings[] {
  const groups = new Map<string, { readonly example: Diagnostic; readonly found: Diagnostic[] }>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.severity} ${diagnostic.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { example: diagnostic, found: [diagnostic] });
    else group.found.push(diagnostic);
  }
  const gravity = ({ example }: RuleFindings) => SEVERITIES.indexOf(example.severity);
  return [...groups.values()].sort((a, b) => gravity(a) - gravity(b) || b.found.length - a.found.length);
}

/** How often a rule found something, and in how many files. */
export function ruleLine({ example, found }: RuleFindings, { paint }: Style): string {
  const { severity, rule } = example;
  const files = count(new Set(found.map((one) => one.file)).size, 'file');
  return `${paint[PAINT[severity]](severity)} ${paint.dim(rule)} ${paint.bold(grouped(found.length))} in ${files}`;
}

/** The commands that show the omitted findings. */
const restLine = (rest: number, { files, isOfContent }: CheckResult): string =>
  isOfContent
    ? `and ${grouped(rest)} more; all of them: --all, a line each: --format concise\n`
    : `and ${grouped(rest)} more; all of them: refs check --all, of some files: ${commandLine`refs check ${files[0] ?? 'customers'}`}, a line each: refs check --format concise\n`;

/** Findings that do not count, since they existed before or only time brought them; one line each. */
export function reportedOnlyLines({ reportedOnly, since, shown }: CheckResult, { paint }: Style): readonly string[] {
  if (reportedOnly.length === 0) return [];
  const lines = reportedOnly.map(
    ({ file, line, message, rule }) => `  ${paint.dim(`${plain(shown(file))}:${line}: ${plain(message)} [${rule}]`)}\n`,
  );
  return [`${paint.bold(`not new since ${plain(since ?? '')}, so reported only`)}\n${lines.join('')}`];
}

/** Findings by file, in their order. */
export function byFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const others = files.get(diagnostic.file);
    if (others === undefined) files.set(diagnostic.file, [diagnostic]);
    else others.push(diagnostic);
  }
  return files;
}

const PAINT: Readonly<Record<Severity, 'red' | 'amber' | 'blue'>> = { error: 'red', warning: 'amber', info: 'blue' };

function finding(diagnostic: Diagnostic, lines: readonly string[], result: CheckResult, style: Style): string {
  const { file, line, column, severity, rule, message, hint, related } = diagnostic;
  const { paint } = style;
  const head = `${paint[PAINT[severity]](severity)} ${paint.dim(rule)} ${paint.bold(plain(message))}`;
  const where = paint.dim(`${plain(result.shown(file))}:${line}:${column}`);
  const notes = related.map((other) => {
    const place = `${other.file === file ? 'line ' : `${plain(result.shown(other.file))}:`}${other.line}`;
    return wrapped(`${paint.dim('·')} ${paint.dim(`${place}:`)} ${plain(other.message)}`, 6, style);
  });
  const advice = hint === null ? '' : wrapped(`${paint.cyan('→')} ${plain(hint)}`, 6, style);
  return `${wrapped(head, 2, style)}  ${where}\n${excerpt(diagnostic, lines, style)}${notes.join('')}${advice}`;
}

/** A line set in by so many blanks, wrapped to the width. */
const wrapped = (line: string, indent: number, { columns }: Style): string =>
  `${fitLines(`${' '.repeat(indent)}${line}`, Math.min(columns, 120))}\n`;

/** The source line with the place underlined, cut to the width around the place. */
function excerpt(diagnostic: Diagnostic, lines: readonly string[], { paint, columns }: Style): string {
  const source = lines[diagnostic.line - 1];
  if (source === undefined || source.trim() === '') return '';
  const start = diagnostic.column - 1;
  const end = diagnostic.end_line === diagnostic.line ? Math.max(diagnostic.end_column - 1, start + 1) : source.length;
  const gutter = String(diagnostic.line);
  const room = Math.max(columns - gutter.length - 7, 24);
  const from = end <= room ? 0 : Math.max(0, start - Math.floor(room / 3));
  const shown = sourceLine(source.slice(from, from + room)).trimEnd();
  const before = stringWidth(sourceLine(source.slice(from, start)));
  const width = Math.max(stringWidth(sourceLine(source.slice(start, Math.min(end, from + room)))), 1);
  const mark = paint[PAINT[diagnostic.severity]]('^'.repeat(width));
  return `    ${paint.dim(`${gutter} │`)} ${shown}\n    ${' '.repeat(gutter.length)} ${paint.dim('│')} ${' '.repeat(before)}${mark}\n`;
}

/** The last line: the files, the day, and the counts. */
export function summaryLine({ as_of, summary, diagnostics, reportedOnly }: CheckResult, { paint }: Style): string {
  const { files, customers, errors, warnings, infos } = summary;
  const looked = `${count(files, 'file')}, ${count(customers, 'customer')}, as of ${as_of}`;
  if (diagnostics.length === 0) {
    const aside = setAside({ summary, reportedOnly }).map((text) => `, ${text}`);
    return `${paint.green('✓')} no ${reportedOnly.length > 0 ? 'new ' : ''}findings in ${looked}${aside.join('')}\n`;
  }
  const counts = [
    errors > 0 ? paint.red(count(errors, 'error')) : count(errors, 'error'),
    warnings > 0 ? paint.amber(count(warnings, 'warning')) : count(warnings, 'warning'),
    ...(infos > 0 ? [count(infos, 'info')] : []),
    ...setAside({ summary, reportedOnly }),
  ];
  return `${errors > 0 ? paint.red('✗') : paint.green('✓')} ${counts.join(', ')} in ${looked}\n`;
}

/** Counts of findings that do not count. */
export const setAside = ({
  summary,
  reportedOnly,
}: Pick<CheckResult, 'summary' | 'reportedOnly'>): readonly string[] => [
  ...(reportedOnly.length > 0 ? [`${reportedOnly.length} reported only`] : []),
  ...(summary.ignored > 0 ? [`${summary.ignored} ignored`] : []),
  ...(summary.known > 0 ? [`${summary.known} known to the baseline`] : []),
];
