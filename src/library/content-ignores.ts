import type { Ignore } from '../model/ignore.ts';
import { parseIgnore } from './ignores.ts';

/** An ignore in a comment of content, which covers one line. */
export interface ContentIgnore extends Ignore {
  readonly covers: number;
}

/**
 * Reads the ignores in comments of content, whatever their syntax: `<!-- -->`, `#`, `//`, `{/* *\/}`. One at the end of a
 * line covers that line, one on a line of its own the next.
 */
export function readContentIgnores(file: string, text: string): readonly ContentIgnore[] {
  if (!text.includes('refs-ignore')) return [];
  return text.split('\n').flatMap((line, index) => {
    const comment = commentIn(line);
    if (comment === undefined) return [];
    const { before, content } = comment;
    const range = { line: index + 1, column: before.length + 1, end_line: index + 1, end_column: line.length + 1 };
    const covers = before.trim() === '' ? index + 2 : index + 1;
    return [{ file, range, path: undefined, covers, ...parseIgnore(content) }];
  });
}

/** Finds the first ignore of a line that stands in a comment, what is before that, and what it says. */
function commentIn(line: string): { readonly before: string; readonly content: string } | undefined {
  for (const { index, 0: word } of line.matchAll(WORD)) {
    // Only so much is looked at, since a line may be as long as a file.
    const near = line.slice(Math.max(0, index - MAX_MARK), index);
    const [whole, mark = ''] = MARK.exec(near) ?? [];
    if (whole === undefined) continue;
    const before = line.slice(0, index - whole.length);
    if (mark === '..' && before.trim() !== '') continue;
    return {
      before,
      content: line
        .slice(index + word.length)
        .trimEnd()
        .replace(mark.startsWith('[') ? LABEL_END : END, ''),
    };
  }
  return undefined;
}

const WORD = /refs-ignore(?![\w-])/g;

/** The longest mark with the blanks behind it. */
const MAX_MARK = 80;

/** The marks of a comment, those of templates and of text formats before the ones that they hold. */
const MARKS = [
  String.raw`<!--+|\{?\/\*+|\/\/+-?|#+|--|;+|%+`,
  // Handlebars, Hugo, Liquid, Jinja; ERB, JSP, Razor; Haml.
  String.raw`\{\{!(?:--)?|\{\{-?\s?\/\*|\{%-?\s?comment\s?-?%\}|\{#-?|<%(?:#|--)|@\*|-#`,
  // reStructuredText; a Markdown link that nothing refers to.
  String.raw`\.\.(?=\s)|\[\/\/\]:\s?#\s?[("']`,
].join('|');

const MARK = new RegExp(String.raw`(${MARKS})\s*$`);

/** The end of a comment, with what follows it on its line. */
const END = /(?:--%?>|(?:--)?\}\}|\*\/|-?#\}|%>|\{%|\*@).*$/;
const LABEL_END = /[)"']$/;
