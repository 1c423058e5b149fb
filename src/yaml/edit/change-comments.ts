import { lexemesOf } from '../compose.ts';
import { annotationsIn } from './annotations.ts';

/** Changes the comments of a YAML text, and nothing else. */
export function changeComments(text: string, change: (comment: string) => string): string {
  const { comments } = annotationsIn(lexemesOf(text));
  let edited = '';
  let offset = 0;
  for (const comment of comments) {
    const end = comment.offset + comment.source.length;
    edited += text.slice(offset, comment.offset) + change(text.slice(comment.offset, end));
    offset = end;
  }
  return edited + text.slice(offset);
}
