import { beginsLine, lineBreakAt, lineEnd, lineEndBefore, lineStart } from './lines.ts';
import type { NodeContent, YamlNode } from './outline.ts';
import type { Splice } from './splice.ts';
import { isBlockKind, lastHeader } from './tokens.ts';

/**
 * Replaces the content of a node, or fills a blank one. The first line, which may be empty, goes after the indicators, the
 * others below.
 */
export function putLines(text: string, node: YamlNode, lines: readonly string[]): readonly Splice[] {
  const { content } = node;
  if (content === undefined) return fill(text, node, lines);
  if (isBlockKind(content.kind)) return replaceBlock(text, node, content, lines);
  return content.kind === 'block-text'
    ? replaceText(text, node, content, lines)
    : replaceInline(text, node, content, lines);
}

function replaceBlock(
  text: string,
  { indicatorsEnd, column }: YamlNode,
  { start, end }: NodeContent,
  [first = '', ...rest]: readonly string[],
): readonly Splice[] {
  const stop = lineEnd(text, end);
  const lineBreak = lineBreakAt(text, start);
  if (!beginsLine(text, start)) {
    const isOneLine = !text.slice(start, end).includes('\n');
    return [
      { start: first === '' ? indicatorsEnd : start, end: isOneLine ? end : stop, text: first },
      { start: stop, end: stop, text: below(lineBreak, rest) },
    ];
  }
  if (column < 0) {
    return [{ start: lineStart(text, start), end: stop, text: atTop(first, rest).join(lineBreak) }];
  }
  return [
    { start: indicatorsEnd, end: indicatorsEnd, text: first && ` ${first}` },
    { start: lineEndBefore(text, start), end: stop, text: below(lineBreak, rest) },
  ];
}

function replaceText(
  text: string,
  { indicatorsEnd }: YamlNode,
  { start, end, token }: NodeContent,
  [first = '', ...rest]: readonly string[],
): readonly Splice[] {
  const header = start + (lastHeader(token) ?? '').length;
  return [
    { start: first === '' ? indicatorsEnd : start, end: header, text: first },
    { start: Math.min(lineEnd(text, header), end), end, text: below(lineBreakAt(text, start), rest) },
  ];
}

function replaceInline(
  text: string,
  { indicatorsEnd }: YamlNode,
  { start, end }: NodeContent,
  [first = '', ...rest]: readonly string[],
): readonly Splice[] {
  const lineBreak = lineBreakAt(text, start);
  if (first === '' && beginsLine(text, start)) {
    return [{ start: lineStart(text, start), end, text: rest.join(lineBreak) }];
  }
  const stop = lineEnd(text, end);
  return [
    { start: first === '' ? indicatorsEnd : start, end, text: first },
    { start: stop, end: stop, text: below(lineBreak, rest) },
  ];
}

function fill(text: string, node: YamlNode, [first = '', ...rest]: readonly string[]): readonly Splice[] {
  const { indicatorsEnd, needsColon, isFlow, column } = node;
  const lineBreak = lineBreakAt(text, indicatorsEnd);
  const stop = lineEnd(text, indicatorsEnd);
  if (column < 0) {
    const lines = atTop(first, rest).join(lineBreak);
    return [{ start: stop, end: stop, text: beginsLine(text, stop) ? lines + lineBreak : lineBreak + lines }];
  }
  if (needsColon && !isFlow) {
    const line = `${' '.repeat(column)}:${first && ' '}${first}`;
    return [{ start: stop, end: stop, text: below(lineBreak, [line, ...rest]) }];
  }
  const before = text[indicatorsEnd - 1] ?? '';
  const missing = before === '?' ? ' :' : ':';
  const colon = needsColon ? missing : '';
  const space = colon === '' && /[\s[{,]/.test(before) ? '' : ' ';
  return [
    { start: indicatorsEnd, end: indicatorsEnd, text: `${colon}${first && space}${first}` },
    { start: stop, end: stop, text: below(lineBreak, rest) },
  ];
}

const below = (lineBreak: string, lines: readonly string[]): string => lines.map((line) => lineBreak + line).join('');

/** The lines of a value that follows no indicator. */
const atTop = (first: string, rest: readonly string[]): readonly string[] => (first === '' ? rest : [first, ...rest]);
