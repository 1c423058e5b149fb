import { lexemesOf } from '../compose.ts';
import { annotationsIn } from './annotations.ts';

/** Replaces words in the comments of a YAML text, and nowhere else. */
export function renameInComments(text: string, words: RegExp, others: string): string {
  const { comments } = annotationsIn(lexemesOf(text));
  let edited = '';
  let at = 0;
  for (const comment of comments) {
    const end = comment.offset + comment.source.length;
    edited += text.slice(at, comment.offset) + text.slice(comment.offset, end).replace(words, others);
    at = end;
  }
  return edited + text.slice(at);
}
