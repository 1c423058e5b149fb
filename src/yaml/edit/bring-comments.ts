import { lexemesOf } from '../compose.ts';
import { parseFull } from '../full-parser.ts';
import { annotationsIn } from './annotations.ts';
import { isSame } from './expected-value.ts';

/** A text, and the name that its lines are quoted by. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Adds the comments of another file at the end of a text, each with its line there, so that it obeys none of them. The
 * line for editors is left out. A text that would say something else by it stays as it is.
 */
export function withCommentsOf(text: string, { name, text: other }: NamedText): string {
  const lines = annotationsIn(lexemesOf(other)).comments.flatMap(({ source, offset }) => {
    const words = source.replace(/^#+/, '').trim();
    const line = other.slice(0, offset).split('\n').length;
    return words === '' || words.startsWith('yaml-language-server:') ? [] : [`# ${name}:${line}: ${words}`];
  });
  if (lines.length === 0) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const end = text.endsWith('\n') ? '' : newline;
  const made = `${text}${end}${newline}${lines.join(newline)}${newline}`;
  return isSame(parseFull(made).value, parseFull(text).value) ? made : text;
}
