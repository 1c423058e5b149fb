import { logText } from '../escape.ts';
import type { Reporter } from '../style.ts';
import { type Annotation, annotations } from '../workflow.ts';
import { byJudgement, customerWords, type DiffResult, HEADINGS, textsToApprove } from './result.ts';
import { diffText } from './text.ts';

/**
 * GitHub workflow commands for changes that stop the pull request or are worth a look. The full text follows in the
 * log.
 */
export const diffGithub: Reporter<DiffResult> = (result, style) => {
  const { diagnostics, repositoryPath, approved } = result;
  const errors = diagnostics.map(
    ({ rule, file, line, message, hint }): Annotation => ({
      level: 'error',
      title: rule,
      file: repositoryPath(file),
      line,
      lines: hint === null ? [message] : [message, hint],
    }),
  );
  const changes = byJudgement(result).flatMap(([judgement, judged]) =>
    judgement === 'note'
      ? []
      : judged.map((change): Annotation => {
          const { customer, file, line, message } = change;
          return {
            level: judgement === 'approve' && !approved ? 'error' : 'notice',
            title: HEADINGS[judgement],
            file: repositoryPath(file),
            line,
            lines: [`${customerWords(customer, result.nameOf)}: ${message}`, ...textsToApprove(change)],
          };
        }),
  );
  const all = [...errors, ...changes];
  const commands = (['error', 'notice'] as const).map((level) =>
    annotations(
      all.filter((one) => one.level === level),
      'refs diff',
    ),
  );
  return `${commands.join('')}${logText(diffText(result, style))}`;
};
