import {
  beginsLine,
  blanksAbove,
  columnOf,
  endWithCommentsBelow,
  lineBreakAt,
  startWithCommentsAbove,
} from './lines.ts';
import type { Outline, YamlEntry, YamlNode } from './outline.ts';
import { isMapping } from './shape.ts';
import type { Splice } from './splice.ts';
import { isBlockKind, isListKind, lastHeader } from './tokens.ts';
import { itemLines, type ValuePosition, type WriteStyle } from './write-value.ts';

/**
 * Where a new entry of a block that has some goes: behind the one before it and the comments that belong to that one,
 * and at the end behind the comments of the block. Before the first, it is where that begins.
 */
export function placeFor(outline: Outline, holder: YamlNode, index: number): number {
  const { text } = outline;
  const entries = outline.entries(holder.content);
  const before = entries[index - 1];
  if (before !== undefined) {
    const { column } = before.slot;
    const isOfBlock = index === entries.length && column > holder.column;
    return endWithCommentsBelow(text, before.end, isOfBlock ? column : column + 1);
  }
  const { start = 0, slot } = entries[index] ?? {};
  if (slot === undefined || !beginsLine(text, start)) return start;
  // What stands above the first key of a file is about the file.
  const floor = holder.column < 0 ? start : holder.contentStart;
  return startWithCommentsAbove(text, start, slot.column, floor);
}

/** Puts the lines of a new entry into a block that has some. Empty lines stand around it as around its neighbours. */
export function insertLines(
  outline: Outline,
  holder: YamlNode,
  index: number,
  lines: readonly string[],
): readonly Splice[] {
  const { text } = outline;
  const entries = outline.entries(holder.content);
  const before = entries[index - 1];
  const at = placeFor(outline, holder, index);
  const lineBreak = lineBreakAt(text, at);
  const own = lines.join(lineBreak);
  if (before === undefined) {
    const indent = /^ */.exec(own)?.[0] ?? '';
    const line = beginsLine(text, at) ? `${own}${lineBreak}` : `${own.slice(indent.length)}${lineBreak}${indent}`;
    return [{ start: at, end: at, text: line }];
  }
  const gaps = gapsAround(outline, entries, index, lines.length > 1, isListKind(holder.content?.kind));
  const above = lastHeader(before.slot.content?.token)?.includes('+') ? 0 : gaps.above;
  return [{ start: at, end: at, text: lineBreak.repeat(above + 1) + own + lineBreak.repeat(gaps.below) }];
}

/** How many empty lines belong above a new entry, and how many have to be added below it. */
function gapsAround(
  outline: Outline,
  entries: readonly YamlEntry[],
  index: number,
  isLong: boolean,
  isList: boolean,
): { readonly above: number; readonly below: number } {
  const { text } = outline;
  const lengths = entries.map(({ start, end }) => text.slice(start, end).includes('\n'));
  const gaps = entries.map((entry, at) => (at === 0 ? 0 : gapAbove(text, entry, entries[at - 1])));
  if (isList) return { above: gaps.length > 1 ? (gaps.at(-1) ?? 0) : 0, below: 0 };
  const usual = (above: boolean, below: boolean): number => {
    const alike = gaps.findLast((_, at) => at > 0 && lengths[at - 1] === above && lengths[at] === below);
    if (alike !== undefined || (!above && !below)) return alike ?? 0;
    return gaps.findLast((_, at) => at > 0 && (lengths[at - 1] || lengths[at])) ?? 0;
  };
  const next = lengths[index];
  const there = next === undefined ? 0 : (gaps[index] ?? 0);
  return {
    above: usual(lengths[index - 1] ?? false, isLong),
    below: next === undefined ? 0 : Math.max(0, usual(isLong, next) - there),
  };
}

function gapAbove(text: string, entry: YamlEntry, before: YamlEntry | undefined): number {
  const floor = before?.end ?? 0;
  const start = startWithCommentsAbove(text, entry.start, entry.slot.column, floor);
  return blanksAbove(text, start, floor);
}

/** The lines of a new entry of a block list, its dash and what follows that like those of the others. */
export function linesLikeOthers(
  outline: Outline,
  holder: YamlNode,
  value: unknown,
  style: WriteStyle,
): readonly string[] {
  const { text } = outline;
  const entries = outline.entries(holder.content);
  const isFlow = typeof value !== 'object' || value === null || style.manner.entries().isFlow(value) !== false;
  const kind = isFlow ? undefined : isMapping(value) ? 'block-map' : 'block-list';
  const alike = entries.findLast(({ slot: { content: written, signs } }) => {
    if (written === undefined || signs.length > 1) return false;
    return kind === undefined ? !isBlockKind(written.kind) : written.kind === kind;
  });
  const column = entries[0]?.slot.column ?? 0;
  const { content: written, contentStart: after } = alike?.slot ?? {};
  const gap = written === undefined ? ' ' : text.slice(after, written.start);
  if (/^ +$/.test(gap)) return itemLines(value, column, style, `-${gap}`);
  if (!gap.includes('\n') || written === undefined) return itemLines(value, column, style);
  const inner = columnOf(text, written.start);
  const spot: ValuePosition = { column: inner, listColumn: inner, isAfterDash: false, widthLeft: 0 };
  return itemLines(value, column, style, '- ', spot);
}
