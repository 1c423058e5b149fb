import { isMapping } from '../../text/value-text.ts';
import type { ExistingStyle } from './existing-style.ts';
import type { Layout } from './layout.ts';
import { type Shape, shapeAt } from './shape.ts';
import { writeBlockText } from './write-block-text.ts';
import { keyText, scalarText } from './write-scalar.ts';

export const MAX_LINE_WIDTH = 110;

/** Maximum keys of a mapping on one line. */
const MAX_INLINE_KEYS = 4;

/** The style of a value to write: by the schema, by similar values and by the layout of the file. */
export interface WriteStyle {
  readonly shape: Shape | undefined;
  readonly existing: ExistingStyle;
  readonly layout: Layout;
  /** False if a block scalar would absorb a comment below it. */
  readonly allowsBlockText: boolean;
}

/** Gives the style of a key or item in a collection of this style. `own` is its existing style, if known. */
export function styleAt(style: WriteStyle, step: string | number, own?: ExistingStyle): WriteStyle {
  const existing = own ?? (typeof step === 'number' ? style.existing.entries() : style.existing.atKey(step));
  // If keys are quoted, as in JSON, so are texts.
  const isJson = style.existing.keyQuote === 'double';
  const quotes = { keyQuote: existing.keyQuote ?? 'double', quote: existing.quote ?? 'double' } as const;
  return { ...style, shape: shapeAt(style.shape, step), existing: isJson ? { ...existing, ...quotes } : existing };
}

/** The position of a value to write. */
export interface ValuePosition {
  /** The column for the keys of a mapping and for the lines of a text. */
  readonly column: number;
  /** The column for the dashes of a list. */
  readonly listColumn: number;
  /** True if the first key or item goes on the line of the dash. */
  readonly isAfterDash: boolean;
  /** Characters that fit on the first line. */
  readonly widthLeft: number;
}

/** Gives the position after a key; `head` is the key with its colon. */
export const positionAfterKey = (column: number, head: string, { step, listStep }: Layout): ValuePosition => ({
  column: column + step,
  listColumn: column + listStep,
  isAfterDash: false,
  widthLeft: MAX_LINE_WIDTH - column - head.length - 1,
});

/** Gives the position after a dash; `head` is the dash with the space that follows. */
export const positionAfterDash = (column: number, head: string): ValuePosition => ({
  column: column + head.length,
  listColumn: column + head.length,
  isAfterDash: true,
  widthLeft: MAX_LINE_WIDTH - column - head.length,
});

/** Writes a value as lines. The first goes on the line of its key or dash and may be empty; the others are indented. */
export function writeValue(value: unknown, position: ValuePosition, style: WriteStyle): readonly string[] {
  const text = onOneLine(value, position, style);
  if (text !== undefined) return [text];
  if (typeof value === 'string')
    return textLines(value, position, style) ?? [scalarText(value, false, style.existing.quote)];
  const lines = Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, position.listColumn, style))
    : entriesInOrder(value as object, style.shape).flatMap(([key, child]) =>
        keyLines(key, child, position.column, style),
      );
  return position.isAfterDash ? [lines[0]?.trimStart() ?? '', ...lines.slice(1)] : ['', ...lines];
}

/** Writes a key with its value in a block mapping of this style. */
export function keyLines(key: string, value: unknown, column: number, style: WriteStyle): readonly string[] {
  const head = `${keyText(key, false, style.existing.keyQuote)}:`;
  const inner = styleAt(style, key);
  const listStep = inner.existing.listStep ?? style.layout.listStep;
  const [first = '', ...rest] = writeValue(value, positionAfterKey(column, head, { ...style.layout, listStep }), inner);
  return [`${' '.repeat(column)}${head}${first && ' '}${first}`, ...rest];
}

/** Options of `itemLines`: the dash with the space that follows, and the position of the value. */
interface ItemOptions {
  readonly head?: string;
  readonly position?: ValuePosition;
}

/** Writes an item of a block list of this style. */
export function itemLines(
  value: unknown,
  column: number,
  style: WriteStyle,
  { head = '- ', position = positionAfterDash(column, head) }: ItemOptions = {},
): readonly string[] {
  const [first = '', ...rest] = writeValue(value, position, styleAt(style, 0));
  return [`${' '.repeat(column)}${first === '' ? '-' : head}${first}`, ...rest];
}

/** Writes a value in flow style. */
export function flowValue(value: unknown, style: WriteStyle): string {
  const { listPadding, mapPadding } = style.layout;
  if (Array.isArray(value)) {
    const entries = value.map((item) => flowValue(item, styleAt(style, 0)));
    return bracketed('[', entries, ']', listPadding);
  }
  if (!isMapping(value)) return scalarText(value, true, style.existing.quote);
  const entries = entriesInOrder(value, style.shape).map(([key, child]) => flowKey(key, child, style));
  return bracketed('{', entries, '}', mapPadding);
}

/** Writes a key with its value in a flow mapping of this style. */
export const flowKey = (key: string, value: unknown, style: WriteStyle): string =>
  `${keyText(key, true, style.existing.keyQuote)}: ${flowValue(value, styleAt(style, key))}`;

const bracketed = (open: string, entries: readonly string[], close: string, padding: string): string =>
  entries.length === 0 ? `${open}${close}` : `${open}${padding}${entries.join(', ')}${padding}${close}`;

/** Writes a value on one line; undefined if it is better on several. */
function onOneLine(value: unknown, position: ValuePosition, style: WriteStyle): string | undefined {
  if (isScalar(value))
    return isShort(value, position, style) ? scalarText(value, false, style.existing.quote) : undefined;
  const inner: readonly unknown[] = Object.values(value as object);
  if (inner.length === 0) return flowValue(value, style);
  const isFlow = style.existing.isFlow(value as object);
  if (isFlow === true && !style.existing.isHint) return flowValue(value, style);
  if (isFlow === false || (isFlow === undefined && !isCompact(value, position, style))) return undefined;
  const text = flowValue(value, style);
  return text.length <= position.widthLeft ? text : undefined;
}

/** Tells if a collection is small enough for one line, if no example decides. */
const isCompact = (value: unknown, position: ValuePosition, style: WriteStyle): boolean =>
  (Array.isArray(value) || isSmall(value as object, style.shape)) &&
  Object.values(value as object).every((item) => isScalar(item) && isShort(item, position, style));

/** Writes a text as a block scalar; undefined if it needs quotes. */
function textLines(
  text: string,
  position: ValuePosition,
  { existing, allowsBlockText }: WriteStyle,
): readonly string[] | undefined {
  if (!allowsBlockText) return undefined;
  const width = MAX_LINE_WIDTH - position.column;
  const isNarrow = text.split('\n').every((line) => line.length <= width);
  const lines = writeBlockText(text, existing.text ?? (isNarrow ? '|' : '>'), width);
  return lines?.map((line, index) => (index === 0 || line === '' ? line : `${' '.repeat(position.column)}${line}`));
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Tells if a scalar needs no block scalar, or cannot be one. Without a space to break at, a block would not help. */
function isShort(value: unknown, position: ValuePosition, style: WriteStyle): boolean {
  if (typeof value !== 'string' || style.existing.quote === 'single' || style.existing.quote === 'double') return true;
  const fits = !value.includes('\n') && (value.length <= position.widthLeft || !value.includes(' '));
  return fits || textLines(value, position, style) === undefined;
}

/** Tells if a mapping has few keys, by the schema if it describes the mapping. */
const isSmall = (value: object, shape: Shape | undefined): boolean =>
  Object.keys(shape?.properties ?? value).length <= MAX_INLINE_KEYS;

/** Lists the defined entries: those of the schema in its order, then the others in theirs. */
export function entriesInOrder(value: object, shape: Shape | undefined): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .sort(([a], [b]) => keyOrder(shape, a) - keyOrder(shape, b));
}

/** Gives the position of a key in the schema; unknown keys come last. */
export function keyOrder(shape: Shape | undefined, key: string): number {
  const known = Object.keys(shape?.properties ?? {});
  const place = known.indexOf(key);
  return place === -1 ? known.length : place;
}
