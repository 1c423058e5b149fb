import { lexemesOf } from '../compose.ts';
import { annotationsIn } from './annotations.ts';

/** Puts other words in place of some, wherever a comment of a YAML text has them; the rest of the text stays. */
export function renameInComments(text: string, words: RegExp, others: string): string {
  const { comments } = annotationsIn(lexemesOf(text));
  let edited = '';
  let at = 0;
  for (const comment of comments) {
    const end = comment.at + comment.source.length;
    edited += text.slice(at, comment.at) + text.slice(comment.at, end).replace(words, others);
    at = end;
  }
  return edited + text.slice(at);
}
