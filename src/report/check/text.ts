import stringWidth from 'fast-string-width';
import type { Diagnostic, Severity } from '../../model/diagnostic.ts';
import { commandLine } from '../../text/command-line.ts';
import { plain, sourceLine } from '../escape.ts';
import { count, grouped, type Reporter, type Style } from '../style.ts';
import { wrapLine } from '../wrap.ts';
import { type CheckResult, SEVERITIES } from './result.ts';

/** The most findings that are printed in full without `--all`. Nobody reads more before the first are fixed. */
const MAX_IN_FULL = 100;
const FIRST = 50;

/** For people: grouped by file, each finding with its line of source, what to do, and the other places it speaks of. */
export const checkText: Reporter<CheckResult> = (result, style) => {
  const { diagnostics, showsAll } = result;
  const isShort = showsAll || diagnostics.length <= MAX_IN_FULL;
  const shown = isShort ? diagnostics : diagnostics.slice(0, FIRST);
  const blocks = [...byFile(shown)].map(([file, found]) => {
    const title = style.paint.bold.underline(plain(result.shown(file)));
    const lines = result.textOf(file)?.split('\n') ?? [];
    return `${title}\n\n${found.map((diagnostic) => finding(diagnostic, lines, result, style)).join('\n')}`;
  });
  return [
    ...(isShort ? [] : [rulesSummary(result, style)]),
    ...blocks,
    ...(isShort ? [] : [restLine(diagnostics.length - FIRST, result)]),
    ...reportedOnlyLines(result, style),
    summaryLine(result, style),
  ].join('\n');
};

/** What was found by each rule, the gravest and most frequent first: how often, in how many files, and one example. */
function rulesSummary({ diagnostics, shown }: CheckResult, style: Style): string {
  const { paint } = style;
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.severity} ${diagnostic.rule}`;
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [diagnostic]);
    else others.push(diagnostic);
  }
  const gravity = ({ severity }: Diagnostic) => SEVERITIES.indexOf(severity);
  const lines = [...groups.values()]
    .map((found) => ({ found, example: found[0] as Diagnostic }))
    .sort((a, b) => gravity(a.example) - gravity(b.example) || b.found.length - a.found.length)
    .map(({ found, example }) => {
      const { file, line, severity, rule, message } = example;
      const files = count(new Set(found.map((one) => one.file)).size, 'file');
      const head = `${paint[PAINT[severity]](severity)} ${paint.dim(rule)} ${paint.bold(grouped(found.length))} in ${files}`;
      const place = paint.dim(`${plain(shown(file))}:${line}:`);
      return `${wrapped(head, 2, style)}${wrapped(`such as ${place} ${plain(message)}`, 6, style)}`;
    });
  return `${paint.bold(`${grouped(diagnostics.length)} findings, by rule`)}\n\n${lines.join('')}`;
}

/** How to see what was left out. */
const restLine = (rest: number, { files }: CheckResult): string =>
  `and ${grouped(rest)} more; all of them: refs check --all, of some files: ${commandLine`refs check ${files[0] ?? 'customers'}`}, a line each: refs check --format concise\n`;

/** What does not count because it was there before, or because only time brought it, one line each. */
export function reportedOnlyLines(
  { reportedOnly: told, since, shown }: CheckResult,
  { paint }: Style,
): readonly string[] {
  if (told.length === 0) return [];
  const lines = told.map(
    ({ file, line, message, rule }) => `  ${paint.dim(`${plain(shown(file))}:${line}: ${plain(message)} [${rule}]`)}\n`,
  );
  return [`${paint.bold(`not new since ${plain(since ?? '')}, so reported only`)}\n${lines.join('')}`];
}

/** Findings by the file they are in, in the order in which they name it. */
export function byFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const others = files.get(diagnostic.file);
    if (others === undefined) files.set(diagnostic.file, [diagnostic]);
    else others.push(diagnostic);
  }
  return files;
}

const PAINT: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = { error: 'red', warning: 'yellow', info: 'blue' };

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

/** A line set in by so many blanks, and wrapped to the width; its further lines stand two blanks further in. */
function wrapped(line: string, indent: number, { columns }: Style): string {
  const blanks = ' '.repeat(indent);
  return wrapLine(line, Math.max(Math.min(columns, 120) - indent - 2, 40))
    .map((part, at) => `${blanks}${at === 0 ? '' : '  '}${part}\n`)
    .join('');
}

/** The line of source with the place underlined, cut to the width around the place. */
function excerpt(diagnostic: Diagnostic, lines: readonly string[], { paint, columns }: Style): string {
  const source = lines[diagnostic.line - 1];
  if (source === undefined || source.trim() === '') return '';
  const start = diagnostic.column - 1;
  const end = diagnostic.end_line === diagnostic.line ? Math.max(diagnostic.end_column - 1, start + 1) : source.length;
  const room = Math.max(columns - 12, 40);
  const from = end <= room ? 0 : Math.max(0, start - Math.floor(room / 3));
  const shown = sourceLine(source.slice(from, from + room)).trimEnd();
  const before = stringWidth(sourceLine(source.slice(from, start)));
  const width = Math.max(stringWidth(sourceLine(source.slice(start, Math.min(end, from + room)))), 1);
  const gutter = String(diagnostic.line);
  const mark = paint[PAINT[diagnostic.severity]]('^'.repeat(width));
  return `    ${paint.dim(`${gutter} │`)} ${shown}\n    ${' '.repeat(gutter.length)} ${paint.dim('│')} ${' '.repeat(before)}${mark}\n`;
}

/** The last line: what was looked at, on which day, and what was found. */
export function summaryLine(
  { as_of, summary, diagnostics, reportedOnly: told }: CheckResult,
  { paint }: Style,
): string {
  const { files, customers, errors, warnings, infos } = summary;
  const looked = `${count(files, 'file')}, ${count(customers, 'customer')}, as of ${as_of}`;
  if (diagnostics.length === 0) {
    const aside = setAside({ summary, reportedOnly: told }).map((text) => `, ${text}`);
    return `${paint.green('✓')} no ${told.length > 0 ? 'new ' : ''}findings in ${looked}${aside.join('')}\n`;
  }
  const counts = [
    errors > 0 ? paint.red(count(errors, 'error')) : count(errors, 'error'),
    warnings > 0 ? paint.yellow(count(warnings, 'warning')) : count(warnings, 'warning'),
    ...(infos > 0 ? [count(infos, 'info')] : []),
    ...setAside({ summary, reportedOnly: told }),
  ];
  return `${errors > 0 ? paint.red('✗') : paint.green('✓')} ${counts.join(', ')} in ${looked}\n`;
}

/** What was found and does not count, in words. */
export const setAside = ({
  summary,
  reportedOnly: told,
}: Pick<CheckResult, 'summary' | 'reportedOnly'>): readonly string[] => [
  ...(told.length > 0 ? [`${told.length} reported only`] : []),
  ...(summary.ignored > 0 ? [`${summary.ignored} ignored`] : []),
  ...(summary.known > 0 ? [`${summary.known} known to the baseline`] : []),
];
