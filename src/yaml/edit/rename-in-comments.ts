import { lexemesOf } from '../compose.ts';
import { annotationsIn } from './annotations.ts';

/** Replaces words in the comments of a YAML text, and nowhere else. */
export function renameInComments(text: string, words: RegExp, others: string): string {
  const { comments } = annotationsIn(lexemesOf(text));
  let edited = '';
  let offset = 0;
  for (const comment of comments) {
    const end = comment.offset + comment.source.length;
    edited += text.slice(offset, comment.offset) + text.slice(comment.offset, end).replace(words, others);
    offset = end;
  }
  return edited + text.slice(offset);
}
