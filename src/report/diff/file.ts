import type { OmittedFile } from '../../model/library.ts';
import { plain } from '../escape.ts';
import type { Style } from '../style.ts';
import { byJudgement, HEADINGS, type PlacedChange, textsToApprove } from './result.ts';

/** The changes that git shows in place of the hunks of a file. */
export interface FileDiff {
  readonly path: string;
  readonly changes: readonly PlacedChange[];
  readonly omitted: readonly OmittedFile[];
}

/** The changes of one file as sentences under its path, with the judgement unless it is for the record. */
export function fileDiffText({ path, changes, omitted }: FileDiff, { paint }: Style): string {
  const sentences = byJudgement({ changes })
    .flatMap(([, judged]) => judged)
    .map((change) => {
      const { message, line, judgement } = change;
      const texts = textsToApprove(change).map((text) => `      ${text}\n`);
      const asks =
        judgement === 'note'
          ? ''
          : ` ${judgement === 'approve' ? paint.red(HEADINGS.approve) : paint.amber(HEADINGS.look)}`;
      return `  ${plain(message)} ${paint.dim(`(line ${line})`)}${asks}\n${texts.join('')}`;
    });
  const unread = omitted.map(({ why }) => `  ${plain(why)}\n`);
  const lines = [...sentences, ...unread];
  return `${paint.bold(plain(path))}\n${lines.length > 0 ? lines.join('') : '  nothing that refs reads has changed\n'}`;
}
