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

/** Replaces a value. An anchor stays; a tag stays if a text replaces a text. */
export function replaceValue(
  outline: Outline,
  place: YamlNode,
  { old, value }: { readonly old: unknown; readonly value: unknown },
  style: WriteStyle,
): readonly Splice[] {
  const { text } = outline;
  const tag = place.indicators.find(({ type }) => type === 'tag');
  const isTagLost = tag !== undefined && !(typeof old === 'string' && typeof value === 'string');
  const indicators = isTagLost ? place.indicators.filter((indicator) => indicator !== tag) : place.indicators;
  const last = indicators.at(-1);
  const node = {
    ...place,
    indicators,
    indicatorsEnd: last === undefined ? (tag?.offset ?? place.indicatorsEnd) : sourceEnd(last),
  };
  const own = { ...style, replacesText: typeof old === 'string' };
  const lines = node.isFlow ? [inFlow(text, node, value, own)] : linesOf(text, node, value, own);
  const splices = putLines(text, node, lines);
  if (!isTagLost || splices.some(({ start, end }) => start <= tag.offset && tag.offset < end)) return splices;
  const end = sourceEnd(tag);
  const space = text.slice(end).search(/[^ \t]|$/);
  return [...splices, { start: tag.offset, end: end + space, text: '' }];
}

interface OwnStyle extends WriteStyle {
  /** True if the old value is a text, whose quotes are kept. */
  readonly replacesText: boolean;
}

function inFlow(text: string, { content }: YamlNode, value: unknown, style: OwnStyle): string {
  const isText = typeof value === 'string' && content !== undefined && style.replacesText;
  return (isText && requoted(text, content, value, true)) || flowValue(value, style);
}

function linesOf(text: string, node: YamlNode, value: unknown, style: OwnStyle): readonly string[] {
  const { content } = node;
  if (typeof value === 'string' && content !== undefined && style.replacesText) {
    if (content.kind === 'block-text') return reblocked(text, content, value) ?? [scalarText(value, false)];
    const requotedText = requoted(text, content, value, false);
    if (requotedText !== undefined) return [requotedText];
  }
  const position = positionOf(text, node, style);
  // Text between the key and the old block would end up within a block scalar.
  const isBlock = isBlockKind(content?.kind);
  const between =
    content && isBlock ? text.slice(lineEnd(text, node.indicatorsEnd), lineStart(text, content.start)) : '';
  const isOpen =
    node.column < 0 || /[^\r\n]/.test(between) || wouldRunOn(text, content?.end ?? node.indicatorsEnd, node.column);
  return writeValue(value, position, { ...style, allowsBlockText: !isOpen });
}

/** Writes a text in the quotes of the one it replaces, wrapped over several lines if that one was. */
function requoted(text: string, { kind, start, end }: NodeContent, value: string, inFlow: boolean): string | undefined {
  if (kind !== 'plain' && kind !== 'single' && kind !== 'double') return undefined;
  if (kind === 'plain' && value.includes('\n') && !inFlow) return undefined;
  const requotedText = scalarText(value, inFlow, kind);
  const [, second] = text
    .slice(start, end)
    .split('\n')
    .filter((line, index) => index === 0 || !isBlank(line));
  if (second === undefined) return requotedText;
  const indent = second.slice(0, second.search(/[^ \t]/));
  const width = longest(text.slice(start, end).split('\n'));
  return wrapped(requotedText, width).join(`${lineBreakAt(text, start)}${indent}`);
}

/** Writes a block scalar with the indicator, the indentation and the width of the one it replaces. */
function reblocked(text: string, content: NodeContent, value: string): readonly string[] | undefined {
  const header = lastHeader(content.token) ?? '|';
  const source = 'source' in content.token ? content.token.source : '';
  const old = source.split('\n').map((line) => line.trimEnd());
  const first = old.find((line) => line !== '');
  const column = first?.search(/[^ ]/) ?? 0;
  // In the first column a line could be read as the end of the document. At the end of a file without a line break, not
  // every parser finds one in the scalar.
  const isCutShort = value.endsWith('\n') && header.includes('-') && !text.includes('\n', content.end);
  if (column === 0 || isCutShort) return undefined;
  const width = old.length > 2 ? longest(old) : MAX_LINE_WIDTH - column;
  const lines = writeBlockText(value, header.startsWith('>') ? '>' : '|', width, header.includes('+'));
  return lines?.map((line, index) => (index === 0 || line === '' ? line : `${' '.repeat(column)}${line}`));
}

/** Gives the length of the longest line, without indentation. */
const longest = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, line.trim().length), 0);

/** Gives the position for a value; a block collection keeps the indentation of the one it replaces. */
function positionOf(
  text: string,
  { content, column, indicators, indicatorsEnd }: YamlNode,
  { layout }: WriteStyle,
): ValuePosition {
  if (column < 0) return { column: 0, listColumn: 0, isAfterDash: false, widthLeft: MAX_LINE_WIDTH };
  const block = isBlockKind(content?.kind) ? content : undefined;
  const isBelow = block !== undefined && beginsLine(text, block.start);
  if (block !== undefined && !isBelow)
    return positionAfterDash(column, ' '.repeat(columnOf(text, block.start) - column));
  const isListed = indicators[0]?.type === 'seq-item-ind';
  const gap = content === undefined ? '' : text.slice(indicatorsEnd, content.start);
  if (isListed && indicators.length === 1 && !isBelow)
    return positionAfterDash(column, `-${/^ +$/.test(gap) ? gap : ' '}`);
  const position = positionAfterKey(column, ' '.repeat(columnOf(text, indicatorsEnd) - column), layout);
  const own = isBelow ? columnOf(text, block.start) : undefined;
  return {
    ...position,
    column: (block?.kind === 'block-map' ? own : undefined) ?? position.column,
    listColumn: (block?.kind === 'block-list' ? own : undefined) ?? (isListed ? position.column : position.listColumn),
  };
}
