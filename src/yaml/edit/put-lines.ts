import { beginsLine, lineBreakAt, lineEnd, lineEndBefore, lineStart } from './lines.ts';
import type { NodeContent, YamlNode } from './outline.ts';
import type { Splice } from './splice.ts';
import { isBlockKind, lastHeader } from './tokens.ts';

/**
 * Puts the lines of a value in the place of what stands there, or where nothing does: the first, which may be empty,
 * behind its sign, the others below.
 */
export function putLines(text: string, slot: YamlNode, lines: readonly string[]): readonly Splice[] {
  const { content: written } = slot;
  const [first = '', ...rest] = lines;
  if (written === undefined) return fill(text, slot, first, rest);
  if (isBlockKind(written.kind)) return replaceBlock(text, slot, written, first, rest);
  return written.kind === 'block-text'
    ? replaceText(text, slot, written, first, rest)
    : replaceInline(text, slot, written, first, rest);
}

function replaceBlock(
  text: string,
  { contentStart: after, column }: YamlNode,
  { start, end }: NodeContent,
  first: string,
  rest: readonly string[],
): readonly Splice[] {
  const stop = lineEnd(text, end);
  const lineBreak = lineBreakAt(text, start);
  if (!beginsLine(text, start)) {
    const isOneLine = !text.slice(start, end).includes('\n');
    return [
      { start: first === '' ? after : start, end: isOneLine ? end : stop, text: first },
      { start: stop, end: stop, text: below(lineBreak, rest) },
    ];
  }
  if (column < 0) {
    return [{ start: lineStart(text, start), end: stop, text: atTop(first, rest).join(lineBreak) }];
  }
  return [
    { start: after, end: after, text: first && ` ${first}` },
    { start: lineEndBefore(text, start), end: stop, text: below(lineBreak, rest) },
  ];
}

function replaceText(
  text: string,
  { contentStart: after }: YamlNode,
  { start, end, token }: NodeContent,
  first: string,
  rest: readonly string[],
): readonly Splice[] {
  const header = start + (lastHeader(token) ?? '').length;
  return [
    { start: first === '' ? after : start, end: header, text: first },
    { start: Math.min(lineEnd(text, header), end), end, text: below(lineBreakAt(text, start), rest) },
  ];
}

function replaceInline(
  text: string,
  { contentStart: after }: YamlNode,
  { start, end }: NodeContent,
  first: string,
  rest: readonly string[],
): readonly Splice[] {
  const lineBreak = lineBreakAt(text, start);
  if (first === '' && beginsLine(text, start)) {
    return [{ start: lineStart(text, start), end, text: rest.join(lineBreak) }];
  }
  const stop = lineEnd(text, end);
  return [
    { start: first === '' ? after : start, end, text: first },
    { start: stop, end: stop, text: below(lineBreak, rest) },
  ];
}

function fill(text: string, slot: YamlNode, first: string, rest: readonly string[]): readonly Splice[] {
  const { contentStart: after, isAnnounced, isFlow, column } = slot;
  const lineBreak = lineBreakAt(text, after);
  const stop = lineEnd(text, after);
  if (column < 0) {
    const lines = atTop(first, rest).join(lineBreak);
    return [{ start: stop, end: stop, text: beginsLine(text, stop) ? lines + lineBreak : lineBreak + lines }];
  }
  if (!isAnnounced && !isFlow) {
    const line = `${' '.repeat(column)}:${first && ' '}${first}`;
    return [{ start: stop, end: stop, text: below(lineBreak, [line, ...rest]) }];
  }
  const before = text[after - 1] ?? '';
  const colon = isAnnounced ? '' : before === '?' ? ' :' : ':';
  const space = colon === '' && /[\s[{,]/.test(before) ? '' : ' ';
  return [
    { start: after, end: after, text: `${colon}${first && space}${first}` },
    { start: stop, end: stop, text: below(lineBreak, rest) },
  ];
}

const below = (lineBreak: string, lines: readonly string[]): string => lines.map((line) => lineBreak + line).join('');

/** The lines of a value that has no sign to stand behind. */
const atTop = (first: string, rest: readonly string[]): readonly string[] => (first === '' ? rest : [first, ...rest]);
