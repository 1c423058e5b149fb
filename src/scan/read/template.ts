import { emitString } from './strings.ts';
import { type Emit, shifted, TextRun } from './text-run.ts';

/** The tags of templates with code: `{% … %}`, `{{ … }}`, `<% … %>`, `<?php … ?>`, `@foreach (…)`. Comments hold none. */
const TAG =
  /\{%(?!-? *comment)[\s\S]{0,4000}?%\}|\{\{(?![!/-])[\s\S]{0,2000}?\}\}|<%(?![#-]{1,2})[\s\S]{0,4000}?%>|<\?(?:php|=)[\s\S]*?(?:\?>|$)|(?<![\w.])@[a-z]+ ?\((?:[^()\n]|\([^()\n]*\)){0,400}\)/gi;

/** Hands over the strings in the tags of a template, as values that may be a name alone. The text has them, too. */
export function readTags(text: string, emit: Emit): void {
  if (!/\{[{%]|<[%?]|@\w+ ?\(/.test(text)) return;
  for (const { index, 0: tag } of text.matchAll(TAG))
    if (/["']|%[wi]/i.test(tag)) readStrings(tag, shifted(emit, index));
}

/** Hands over the strings of a piece of a program in any language: quoted ones, and the words of `%w[…]` of Ruby's. */
export function readStrings(code: string, emit: Emit): void {
  for (const { index, 0: whole, 1: double, 2: single, 3: words } of code.matchAll(STRINGS)) {
    if (words === undefined) put(code, { from: index + 1, to: index + 1 + (double ?? single ?? '').length }, emit);
    else
      for (const word of words.matchAll(/\S+/g)) {
        const from = index + whole.indexOf(words, 3) + word.index;
        put(code, { from, to: from + word[0].length }, emit);
      }
  }
}
const STRINGS = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|%[wWiI][[({<]([^\])}>]*)[\])}>]/g;

function put(code: string, { from, to }: { readonly from: number; readonly to: number }, emit: Emit): void {
  const run = new TextRun();
  run.copy(code, from, to);
  run.end('value', (_, value, offsets) => emitString(emit, value, offsets));
}

/** Finds the passages of an indented template: Haml, Slim, Pug. Each line is a tag, its text, a piece of code or a comment. */
export function readIndented(text: string, emit: Emit): void {
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const lead = /^[ \t]*(?:\/\/?|-#)/.exec(line) ?? /^[ \t]*(?:[%.#]?[\w.#:-]*[<>]*)?/.exec(line);
    const start = lead?.[0].length ?? 0;
    const rest = line.slice(start);
    const attributes = /^[ \t]*[({[][^\n]*?[)}\]](?=[=\s/]|$)/.exec(rest)?.[0] ?? '';
    readStrings(attributes, shifted(emit, index + start));
    const isCode = /^[ \t]*[=!&~-]/.test(rest.slice(attributes.length)) || /^[ \t]*[-=]/.test(line);
    const from = isCode ? 0 : start + attributes.length;
    if (isCode) readStrings(rest.slice(attributes.length), shifted(emit, index + start + attributes.length));
    else {
      const run = new TextRun();
      run.copy(line, from, line.length);
      run.end('value', (_, value, offsets) =>
        emitString(
          emit,
          value,
          offsets.map(([at, by]) => [at, by + index] as const),
        ),
      );
    }
  }
}
