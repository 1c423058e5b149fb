import { beginsLine, columnOf, isBlank, lineBreakAt, lineEnd, lineStart, wouldRunOn } from './lines.ts';
import type { NodeContent, Outline, YamlNode } from './outline.ts';
import { putLines } from './put-lines.ts';
import type { Splice } from './splice.ts';
import { isBlockKind, lastHeader, sourceEnd } from './tokens.ts';
import { wrapped, writeBlockText } from './write-block-text.ts';
import { scalarText } from './write-scalar.ts';
import {
  flowValue,
  MAX_LINE_WIDTH,
  positionAfterDash,
  positionAfterKey,
  type ValuePosition,
  type WriteStyle,
  writeValue,
} from './write-value.ts';

/** Puts a value in the place of another, `old`, or of none. Its anchor stays; a tag does where a text follows a text. */
export function replaceValue(
  outline: Outline,
  place: YamlNode,
  old: unknown,
  value: unknown,
  style: WriteStyle,
): readonly Splice[] {
  const { text } = outline;
  const tag = place.signs.find(({ type }) => type === 'tag');
  const isTagLost = tag !== undefined && !(typeof old === 'string' && typeof value === 'string');
  const signs = isTagLost ? place.signs.filter((sign) => sign !== tag) : place.signs;
  const last = signs.at(-1);
  const slot = { ...place, signs, after: last === undefined ? (tag?.offset ?? place.contentStart) : sourceEnd(last) };
  const own = { ...style, replacesText: typeof old === 'string' };
  const lines = slot.isFlow ? [inFlow(text, slot, value, own)] : linesOf(text, slot, value, own);
  const splices = putLines(text, slot, lines);
  if (!isTagLost || splices.some(({ start, end }) => start <= tag.offset && tag.offset < end)) return splices;
  const end = sourceEnd(tag);
  const space = text.slice(end).search(/[^ \t]|$/);
  return [...splices, { start: tag.offset, end: end + space, text: '' }];
}

interface OwnStyle extends WriteStyle {
  /** Whether what stands there is a text, whose quotes are to be kept. */
  readonly replacesText: boolean;
}

function inFlow(text: string, { content: written }: YamlNode, value: unknown, style: OwnStyle): string {
  const isText = typeof value === 'string' && written !== undefined && style.replacesText;
  return (isText && requoted(text, written, value, true)) || flowValue(value, style);
}

function linesOf(text: string, slot: YamlNode, value: unknown, style: OwnStyle): readonly string[] {
  const { content: written } = slot;
  if (typeof value === 'string' && written !== undefined && style.replacesText) {
    if (written.kind === 'block-text') return reblocked(text, written, value) ?? [scalarText(value, false)];
    const requotedText = requoted(text, written, value, false);
    if (requotedText !== undefined) return [requotedText];
  }
  const spot = spotOf(text, slot, style);
  // What stands between its header and its lines would break a block text.
  const isBlock = isBlockKind(written?.kind);
  const between =
    written && isBlock ? text.slice(lineEnd(text, slot.contentStart), lineStart(text, written.start)) : '';
  const isOpen =
    slot.column < 0 || /[^\r\n]/.test(between) || wouldRunOn(text, written?.end ?? slot.contentStart, slot.column);
  return writeValue(value, spot, { ...style, allowsText: !isOpen });
}

/** A text in the quotes of the one it replaces, over as many lines as it takes where that one did. */
function requoted(text: string, { kind, start, end }: NodeContent, value: string, inFlow: boolean): string | undefined {
  if (kind !== 'plain' && kind !== 'single' && kind !== 'double') return undefined;
  if (kind === 'plain' && value.includes('\n') && !inFlow) return undefined;
  const quoted = scalarText(value, inFlow, kind);
  const [, second] = text
    .slice(start, end)
    .split('\n')
    .filter((line, at) => at === 0 || !isBlank(line));
  if (second === undefined) return quoted;
  const indent = second.slice(0, second.search(/[^ \t]/));
  const width = longest(text.slice(start, end).split('\n'));
  return wrapped(quoted, width).join(`${lineBreakAt(text, start)}${indent}`);
}

/** The lines of a block text with the sign, the indentation and the width of the one it replaces. */
function reblocked(text: string, written: NodeContent, value: string): readonly string[] | undefined {
  const header = lastHeader(written.token) ?? '|';
  const source = 'source' in written.token ? written.token.source : '';
  const old = source.split('\n').map((line) => line.trimEnd());
  const first = old.find((line) => line !== '');
  const column = first?.search(/[^ ]/) ?? 0;
  // At the left margin a line of a text could be taken for the end of the document. Where a file ends without a line
  // break, not every reader finds one in the text.
  const isCutShort = value.endsWith('\n') && header.includes('-') && !text.includes('\n', written.end);
  if (column === 0 || isCutShort) return undefined;
  const width = old.length > 2 ? longest(old) : MAX_LINE_WIDTH - column;
  const lines = writeBlockText(value, header.startsWith('>') ? '>' : '|', width, header.includes('+'));
  return lines?.map((line, at) => (at === 0 || line === '' ? line : `${' '.repeat(column)}${line}`));
}

/** How long the longest of these lines is without its indentation. */
const longest = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, line.trim().length), 0);

/** Where a value stands, a list or mapping as far in as the one that it replaces. */
function spotOf(
  text: string,
  { content: written, column, signs, contentStart: after }: YamlNode,
  { layout }: WriteStyle,
): ValuePosition {
  if (column < 0) return { column: 0, listColumn: 0, isAfterDash: false, widthLeft: MAX_LINE_WIDTH };
  const block = isBlockKind(written?.kind) ? written : undefined;
  const isBelow = block !== undefined && beginsLine(text, block.start);
  if (block !== undefined && !isBelow)
    return positionAfterDash(column, ' '.repeat(columnOf(text, block.start) - column));
  const isListed = signs[0]?.type === 'seq-item-ind';
  const gap = written === undefined ? '' : text.slice(after, written.start);
  if (isListed && signs.length === 1 && !isBelow) return positionAfterDash(column, `-${/^ +$/.test(gap) ? gap : ' '}`);
  const spot = positionAfterKey(column, ' '.repeat(columnOf(text, after) - column), layout);
  const own = isBelow ? columnOf(text, block.start) : undefined;
  return {
    ...spot,
    column: (block?.kind === 'block-map' ? own : undefined) ?? spot.column,
    listColumn: (block?.kind === 'block-list' ? own : undefined) ?? (isListed ? spot.column : spot.listColumn),
  };
}
