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
    const [, before, content] = COMMENT.exec(line) ?? [];
    if (before === undefined || content === undefined) return [];
    const range = { line: index + 1, column: before.length + 1, end_line: index + 1, end_column: line.length + 1 };
    const covers = before.trim() === '' ? index + 2 : index + 1;
    return [{ file, range, path: undefined, covers, ...parseIgnore(content.replace(END, '')) }];
  });
}

const COMMENT = /^(.*?)(?:<!--|#+|\/\/+|\{?\/\*+|--|;+|%+|\{#)\s*refs-ignore(?![\w-])(.*)$/;

/** The end of a comment, with what follows it on its line. */
const END = /\s*(?:-->|\*\/|#\}).*$/;
