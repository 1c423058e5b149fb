import type { ExistingStyle } from './existing-style.ts';
import type { Layout } from './layout.ts';
import { isMapping, type Shape, shapeAt } from './shape.ts';
import { writeBlockText } from './write-block-text.ts';
import { keyText, scalarText } from './write-scalar.ts';

/** How long a line may become. */
export const MAX_LINE_WIDTH = 110;
const MAX_INLINE_KEYS = 4;

/** What decides how a value is written: the schema, what is usual around it, and in the whole file. */
export interface WriteStyle {
  readonly shape: Shape | undefined;
  readonly manner: ExistingStyle;
  readonly layout: Layout;
  /** Whether a text may stand as a block: not where a comment below would become part of it. */
  readonly allowsText: boolean;
}

/** The style of what stands at a key or index of a collection of this style, with a manner of its own where it has one. */
export function styleAt(style: WriteStyle, step: string | number, own?: ExistingStyle): WriteStyle {
  const existing = own ?? (typeof step === 'number' ? style.manner.entries() : style.manner.at(step));
  // Where keys are quoted, as in JSON, so are texts.
  const isJson = style.manner.keyQuote === 'double';
  const quotes = { keyQuote: existing.keyQuote ?? 'double', quote: existing.quote ?? 'double' } as const;
  return { ...style, shape: shapeAt(style.shape, step), manner: isJson ? { ...existing, ...quotes } : existing };
}

/** Where a value is written. */
export interface ValuePosition {
  /** The column for the keys of a mapping, and for the lines of a text. */
  readonly column: number;
  /** The column for the dashes of a list. */
  readonly listColumn: number;
  /** Whether the first key or entry stands on the line of the dash. */
  readonly isAfterDash: boolean;
  /** How many characters fit on the line on which the value begins. */
  readonly widthLeft: number;
}

/** The spot behind a key, `head` being what stands there with the colon, or behind a dash with what follows it. */
export const positionAfterKey = (column: number, head: string, { step, listStep }: Layout): ValuePosition => ({
  column: column + step,
  listColumn: column + listStep,
  isAfterDash: false,
  widthLeft: MAX_LINE_WIDTH - column - head.length - 1,
});
export const positionAfterDash = (column: number, head: string): ValuePosition => ({
  column: column + head.length,
  listColumn: column + head.length,
  isAfterDash: true,
  widthLeft: MAX_LINE_WIDTH - column - head.length,
});

/** The lines of a value: the first goes on the line of its key or dash and may be empty, the others are set in. */
export function writeValue(value: unknown, spot: ValuePosition, style: WriteStyle): readonly string[] {
  const text = onOneLine(value, spot, style);
  if (text !== undefined) return [text];
  if (typeof value === 'string') return textLines(value, spot, style) ?? [scalarText(value, false, style.manner.quote)];
  const lines = Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, spot.listColumn, style))
    : entriesInOrder(value as object, style.shape).flatMap(([key, child]) => keyLines(key, child, spot.column, style));
  return spot.isAfterDash ? [lines[0]?.trimStart() ?? '', ...lines.slice(1)] : ['', ...lines];
}

/** The lines of a key with its value in a mapping of this style. */
export function keyLines(key: string, value: unknown, column: number, style: WriteStyle): readonly string[] {
  const head = `${keyText(key, false, style.manner.keyQuote)}:`;
  const inner = styleAt(style, key);
  const listStep = inner.manner.listStep ?? style.layout.listStep;
  const [first = '', ...rest] = writeValue(value, positionAfterKey(column, head, { ...style.layout, listStep }), inner);
  return [`${' '.repeat(column)}${head}${first && ' '}${first}`, ...rest];
}

/** The lines of an entry in a list of this style; `head` is the dash with the space behind it. */
export function itemLines(
  value: unknown,
  column: number,
  style: WriteStyle,
  head = '- ',
  spot = positionAfterDash(column, head),
): readonly string[] {
  const [first = '', ...rest] = writeValue(value, spot, styleAt(style, 0));
  return [`${' '.repeat(column)}${first === '' ? '-' : head}${first}`, ...rest];
}

/** The value on one line, as it stands within brackets. */
export function flowValue(value: unknown, style: WriteStyle): string {
  const { listPadding, mapPadding } = style.layout;
  if (Array.isArray(value)) {
    const entries = value.map((item) => flowValue(item, styleAt(style, 0)));
    return bracketed('[', entries, ']', listPadding);
  }
  if (!isMapping(value)) return scalarText(value, true, style.manner.quote);
  const entries = entriesInOrder(value, style.shape).map(([key, child]) => flowKey(key, child, style));
  return bracketed('{', entries, '}', mapPadding);
}

/** A key with its value, as it stands within the brackets of a mapping of this style. */
export const flowKey = (key: string, value: unknown, style: WriteStyle): string =>
  `${keyText(key, true, style.manner.keyQuote)}: ${flowValue(value, styleAt(style, key))}`;

const bracketed = (open: string, entries: readonly string[], close: string, padding: string): string =>
  entries.length === 0 ? `${open}${close}` : `${open}${padding}${entries.join(', ')}${padding}${close}`;

/** The value on one line, or undefined where it reads better on several. */
function onOneLine(value: unknown, spot: ValuePosition, style: WriteStyle): string | undefined {
  if (isScalar(value)) return isShort(value, spot, style) ? scalarText(value, false, style.manner.quote) : undefined;
  const inner: readonly unknown[] = Object.values(value as object);
  if (inner.length === 0) return flowValue(value, style);
  const isFlow = style.manner.isFlow(value as object);
  if (isFlow === true && !style.manner.isHint) return flowValue(value, style);
  if (isFlow === false || (isFlow === undefined && !isCompact(value, spot, style))) return undefined;
  const text = flowValue(value, style);
  return text.length <= spot.widthLeft ? text : undefined;
}

/** Whether a collection is small enough for one line, where nothing else decides. */
const isCompact = (value: unknown, spot: ValuePosition, style: WriteStyle): boolean =>
  (Array.isArray(value) || isSmall(value as object, style.shape)) &&
  Object.values(value as object).every((item) => isScalar(item) && isShort(item, spot, style));

/** The lines of a text of several lines, or of one that is folded; undefined where only quotes can say it. */
function textLines(
  text: string,
  spot: ValuePosition,
  { manner, allowsText }: WriteStyle,
): readonly string[] | undefined {
  if (!allowsText) return undefined;
  const width = MAX_LINE_WIDTH - spot.column;
  const isNarrow = text.split('\n').every((line) => line.length <= width);
  const lines = writeBlockText(text, manner.text ?? (isNarrow ? '|' : '>'), width);
  return lines?.map((line, at) => (at === 0 || line === '' ? line : `${' '.repeat(spot.column)}${line}`));
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Whether a scalar needs no block of its own, or can have none; what has no space to break at never gains by one. */
function isShort(value: unknown, spot: ValuePosition, style: WriteStyle): boolean {
  if (typeof value !== 'string' || style.manner.quote === 'single' || style.manner.quote === 'double') return true;
  const fits = !value.includes('\n') && (value.length <= spot.widthLeft || !value.includes(' '));
  return fits || textLines(value, spot, style) === undefined;
}

/** Whether a mapping has few keys, by the schema where that knows it. */
const isSmall = (value: object, shape: Shape | undefined): boolean =>
  Object.keys(shape?.properties ?? value).length <= MAX_INLINE_KEYS;

/** The entries that say something: those the schema knows in its order, then the others in theirs. */
export function entriesInOrder(value: object, shape: Shape | undefined): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .sort(([a], [b]) => keyOrder(shape, a) - keyOrder(shape, b));
}

/** Where the schema has a key; one that it does not know comes last. */
export function keyOrder(shape: Shape | undefined, key: string): number {
  const known = Object.keys(shape?.properties ?? {});
  const place = known.indexOf(key);
  return place === -1 ? known.length : place;
}
