import type { Diagnostic } from '../../model/diagnostic.ts';
import { markdown } from '../escape.ts';
import { fittingPage, folded, markdownHint, shortened } from '../markdown.ts';
import { count, type Reporter } from '../style.ts';
import { type CheckResult, commandOf, SEVERITIES } from './result.ts';
import { byFile, setAside } from './text.ts';

// The number of findings shown before the folded rest.
const MAX_UNFOLDED = 20;

/** For a step summary or a comment: the gravest first, grouped by file, within the limit of a comment. */
export const checkMarkdown: Reporter<CheckResult> = (result) => {
  const { as_of, summary, diagnostics } = result;
  const sorted = SEVERITIES.flatMap((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity));
  const looked = `${count(summary.files, 'file')}, ${count(summary.customers, 'customer')}, as of ${as_of}`;
  const ignored = setAside(result)
    .map((text) => `, ${text}`)
    .join('');
  if (sorted.length === 0) return `### ✓ ${commandOf(result)}: no findings\n\n${looked}${ignored}\n`;
  const mark = summary.errors > 0 ? '✗' : '✓';
  return fittingPage(sorted, (shown, omitted) => {
    const folding = shown.slice(MAX_UNFOLDED);
    const parts = [
      `### ${mark} ${commandOf(result)}: ${counts(sorted)}\n\n${looked}${ignored}\n`,
      ...blocks(shown.slice(0, MAX_UNFOLDED), result),
      ...(folding.length === 0 ? [] : [folded(`${counts(folding)} more`, blocks(folding, result).join('\n'))]),
      ...(omitted.length === 0
        ? []
        : [`_${counts(omitted)} left out for length: \`${commandOf(result)}\` shows all_\n`]),
    ];
    return parts.join('\n');
  });
};

function counts(diagnostics: readonly Diagnostic[]): string {
  const numbers = SEVERITIES.flatMap((severity) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  return numbers.join(', ');
}

/** A list for each file. */
const blocks = (diagnostics: readonly Diagnostic[], { repositoryPath }: CheckResult): readonly string[] =>
  [...byFile(diagnostics)].map(
    ([file, found]) => `**${markdown(shortened(repositoryPath(file)))}**\n\n${found.map(item).join('')}`,
  );

function item({ severity, line, message, hint, rule }: Diagnostic): string {
  const advice = hint === null ? '' : `<br>→ ${markdownHint(hint)}`;
  return `- **${severity}** in line ${line}: ${markdown(shortened(message))} (\`${rule}\`)${advice}\n`;
}
