import { isMapping } from '../../text/value-text.ts';
import {
  beginsLine,
  blanksAbove,
  columnOf,
  endWithCommentsBelow,
  lineBreakAt,
  startWithCommentsAbove,
} from './lines.ts';
import type { Outline, YamlEntry, YamlNode } from './outline.ts';
import type { Splice } from './splice.ts';
import { isBlockKind, isListKind, lastHeader } from './tokens.ts';
import { itemLines, type ValuePosition, type WriteStyle } from './write-value.ts';

/**
 * Gives the offset for a new entry of a block that is not empty: after the entry before it and the comments of that
 * entry. The last entry goes after the comments of the block, the first before the next entry and its comments.
 */
export function insertionOffset(outline: Outline, holder: YamlNode, index: number): number {
  const { text } = outline;
  const entries = outline.entries(holder.content);
  const before = entries[index - 1];
  if (before !== undefined) {
    const { column } = before.node;
    const isOfBlock = index === entries.length && column > holder.column;
    return endWithCommentsBelow(text, before.end, isOfBlock ? column : column + 1);
  }
  const { start = 0, node } = entries[index] ?? {};
  if (node === undefined || !beginsLine(text, start)) return start;
  // Comments above the first key of a file are about the file.
  const floor = holder.column < 0 ? start : holder.indicatorsEnd;
  return startWithCommentsAbove(text, start, node.column, floor);
}

/** Inserts the lines of an entry into a block that is not empty, with the blank lines that its neighbours have. */
export function insertLines(
  outline: Outline,
  holder: YamlNode,
  index: number,
  lines: readonly string[],
): readonly Splice[] {
  const { text } = outline;
  const entries = outline.entries(holder.content);
  const before = entries[index - 1];
  const offset = insertionOffset(outline, holder, index);
  const lineBreak = lineBreakAt(text, offset);
  const own = lines.join(lineBreak);
  if (before === undefined) {
    const indent = /^ */.exec(own)?.[0] ?? '';
    const line = beginsLine(text, offset) ? `${own}${lineBreak}` : `${own.slice(indent.length)}${lineBreak}${indent}`;
    return [{ start: offset, end: offset, text: line }];
  }
  const gaps = gapsAround(outline, holder, index, lines.length > 1);
  const above = lastHeader(before.node.content?.token)?.includes('+') ? 0 : gaps.above;
  return [{ start: offset, end: offset, text: lineBreak.repeat(above + 1) + own + lineBreak.repeat(gaps.below) }];
}

/** Counts the blank lines that belong above a new entry, and those to add below it. */
function gapsAround(
  outline: Outline,
  holder: YamlNode,
  index: number,
  isLong: boolean,
): { readonly above: number; readonly below: number } {
  const { text } = outline;
  const entries = outline.entries(holder.content);
  const areLong = entries.map(({ start, end }) => text.slice(start, end).includes('\n'));
  const gaps = entries.map((entry, i) => (i === 0 ? 0 : gapAbove(text, entry, entries[i - 1])));
  if (isListKind(holder.content?.kind)) return { above: gaps.length > 1 ? (gaps.at(-1) ?? 0) : 0, below: 0 };
  const usual = (above: boolean, below: boolean): number => {
    const alike = gaps.findLast((_, i) => i > 0 && areLong[i - 1] === above && areLong[i] === below);
    if (alike !== undefined || (!above && !below)) return alike ?? 0;
    return gaps.findLast((_, i) => i > 0 && (areLong[i - 1] || areLong[i])) ?? 0;
  };
  const next = areLong[index];
  const there = next === undefined ? 0 : (gaps[index] ?? 0);
  return {
    above: usual(areLong[index - 1] ?? false, isLong),
    below: next === undefined ? 0 : Math.max(0, usual(isLong, next) - there),
  };
}

function gapAbove(text: string, entry: YamlEntry, before: YamlEntry | undefined): number {
  const floor = before?.end ?? 0;
  const start = startWithCommentsAbove(text, entry.start, entry.node.column, floor);
  return blanksAbove(text, start, floor);
}

/** Writes an item of a block list, with the same space after the dash as the other items. */
export function itemLinesLikeOthers(
  outline: Outline,
  holder: YamlNode,
  value: unknown,
  style: WriteStyle,
): readonly string[] {
  const { text } = outline;
  const entries = outline.entries(holder.content);
  const isInline = typeof value !== 'object' || value === null || style.existing.entries().isFlow(value) !== false;
  const blockKind = isMapping(value) ? 'block-map' : 'block-list';
  const alike = entries.findLast(({ node: { content, indicators } }) => {
    if (content === undefined || indicators.length > 1) return false;
    return isInline ? !isBlockKind(content.kind) : content.kind === blockKind;
  });
  const column = entries[0]?.node.column ?? 0;
  const { content, indicatorsEnd } = alike?.node ?? {};
  const gap = content === undefined ? ' ' : text.slice(indicatorsEnd, content.start);
  if (/^ +$/.test(gap)) return itemLines(value, column, style, { head: `-${gap}` });
  if (!gap.includes('\n') || content === undefined) return itemLines(value, column, style);
  const inner = columnOf(text, content.start);
  const position: ValuePosition = { column: inner, listColumn: inner, isAfterDash: false, widthLeft: 0 };
  return itemLines(value, column, style, { position });
}
