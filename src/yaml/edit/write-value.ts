import type { Layout } from './layout.ts';
import type { Manner } from './manner.ts';
import { isMapping, type Shape, shapeAt } from './shape.ts';
import { keyText, scalarText } from './write-scalar.ts';
import { blockText } from './write-text.ts';

/** How long a line may become. */
export const WIDTH = 110;
const SMALL = 4;

/** What decides how a value is written: the schema, what is usual around it, and in the whole file. */
export interface Style {
  readonly shape: Shape | undefined;
  readonly manner: Manner;
  readonly layout: Layout;
  /** Whether a text may stand as a block: not where a comment below would become part of it. */
  readonly allowsText: boolean;
}

/** The style of what stands at a key or index of a collection of this style, with a manner of its own where it has one. */
export function styleAt(style: Style, step: string | number, own?: Manner): Style {
  const manner = own ?? (typeof step === 'number' ? style.manner.entries() : style.manner.at(step));
  // Where keys are quoted, as in JSON, so are texts.
  const isJson = style.manner.keyQuote === 'double';
  const quotes = { keyQuote: manner.keyQuote ?? 'double', quote: manner.quote ?? 'double' } as const;
  return { ...style, shape: shapeAt(style.shape, step), manner: isJson ? { ...manner, ...quotes } : manner };
}

/** Where a value is written. */
export interface Spot {
  /** The column for the keys of a mapping, and for the lines of a text. */
  readonly column: number;
  /** The column for the dashes of a list. */
  readonly listColumn: number;
  /** Whether the first key or entry stands on the line of the dash. */
  readonly isBehindDash: boolean;
  /** How many characters fit on the line on which the value begins. */
  readonly room: number;
}

/** The spot behind a key, `head` being what stands there with the colon, or behind a dash with what follows it. */
export const behindKey = (column: number, head: string, { step, listStep }: Layout): Spot => ({
  column: column + step,
  listColumn: column + listStep,
  isBehindDash: false,
  room: WIDTH - column - head.length - 1,
});
export const behindDash = (column: number, head: string): Spot => ({
  column: column + head.length,
  listColumn: column + head.length,
  isBehindDash: true,
  room: WIDTH - column - head.length,
});

/** The lines of a value: the first goes on the line of its key or dash and may be empty, the others are set in. */
export function writeValue(value: unknown, spot: Spot, style: Style): readonly string[] {
  const text = onOneLine(value, spot, style);
  if (text !== undefined) return [text];
  if (typeof value === 'string') return textLines(value, spot, style) ?? [scalarText(value, false, style.manner.quote)];
  const lines = Array.isArray(value)
    ? value.flatMap((item) => itemLines(item, spot.listColumn, style))
    : inOrder(value as object, style.shape).flatMap(([key, child]) => keyLines(key, child, spot.column, style));
  return spot.isBehindDash ? [lines[0]?.trimStart() ?? '', ...lines.slice(1)] : ['', ...lines];
}

/** The lines of a key with its value in a mapping of this style. */
export function keyLines(key: string, value: unknown, column: number, style: Style): readonly string[] {
  const head = `${keyText(key, false, style.manner.keyQuote)}:`;
  const inner = styleAt(style, key);
  const listStep = inner.manner.listStep ?? style.layout.listStep;
  const [first = '', ...rest] = writeValue(value, behindKey(column, head, { ...style.layout, listStep }), inner);
  return [`${' '.repeat(column)}${head}${first && ' '}${first}`, ...rest];
}

/** The lines of an entry in a list of this style; `head` is the dash with the space behind it. */
export function itemLines(
  value: unknown,
  column: number,
  style: Style,
  head = '- ',
  spot = behindDash(column, head),
): readonly string[] {
  const [first = '', ...rest] = writeValue(value, spot, styleAt(style, 0));
  return [`${' '.repeat(column)}${first === '' ? '-' : head}${first}`, ...rest];
}

/** The value on one line, as it stands within brackets. */
export function flowValue(value: unknown, style: Style): string {
  const { listPadding, mapPadding } = style.layout;
  if (Array.isArray(value)) {
    const entries = value.map((item) => flowValue(item, styleAt(style, 0)));
    return bracketed('[', entries, ']', listPadding);
  }
  if (!isMapping(value)) return scalarText(value, true, style.manner.quote);
  const entries = inOrder(value, style.shape).map(([key, child]) => flowKey(key, child, style));
  return bracketed('{', entries, '}', mapPadding);
}

/** A key with its value, as it stands within the brackets of a mapping of this style. */
export const flowKey = (key: string, value: unknown, style: Style): string =>
  `${keyText(key, true, style.manner.keyQuote)}: ${flowValue(value, styleAt(style, key))}`;

const bracketed = (open: string, entries: readonly string[], close: string, padding: string): string =>
  entries.length === 0 ? `${open}${close}` : `${open}${padding}${entries.join(', ')}${padding}${close}`;

/** The value on one line, or undefined where it reads better on several. */
function onOneLine(value: unknown, spot: Spot, style: Style): string | undefined {
  if (isScalar(value)) return isShort(value, spot, style) ? scalarText(value, false, style.manner.quote) : undefined;
  const inner: readonly unknown[] = Object.values(value as object);
  if (inner.length === 0) return flowValue(value, style);
  const isFlow = style.manner.isFlow(value as object);
  if (isFlow === true && !style.manner.isHint) return flowValue(value, style);
  if (isFlow === false || (isFlow === undefined && !isCompact(value, spot, style))) return undefined;
  const text = flowValue(value, style);
  return text.length <= spot.room ? text : undefined;
}

/** Whether a collection is small enough for one line, where nothing else decides. */
const isCompact = (value: unknown, spot: Spot, style: Style): boolean =>
  (Array.isArray(value) || isSmall(value as object, style.shape)) &&
  Object.values(value as object).every((item) => isScalar(item) && isShort(item, spot, style));

/** The lines of a text of several lines, or of one that is folded; undefined where only quotes can say it. */
function textLines(text: string, spot: Spot, { manner, allowsText }: Style): readonly string[] | undefined {
  if (!allowsText) return undefined;
  const width = WIDTH - spot.column;
  const isNarrow = text.split('\n').every((line) => line.length <= width);
  const lines = blockText(text, manner.text ?? (isNarrow ? '|' : '>'), width);
  return lines?.map((line, at) => (at === 0 || line === '' ? line : `${' '.repeat(spot.column)}${line}`));
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Whether a scalar needs no block of its own, or can have none; what has no space to break at never gains by one. */
function isShort(value: unknown, spot: Spot, style: Style): boolean {
  if (typeof value !== 'string' || style.manner.quote === 'single' || style.manner.quote === 'double') return true;
  const fits = !value.includes('\n') && (value.length <= spot.room || !value.includes(' '));
  return fits || textLines(value, spot, style) === undefined;
}

/** Whether a mapping has few keys, by the schema where that knows it. */
const isSmall = (value: object, shape: Shape | undefined): boolean =>
  Object.keys(shape?.properties ?? value).length <= SMALL;

/** The entries that say something: those the schema knows in its order, then the others in theirs. */
export function inOrder(value: object, shape: Shape | undefined): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .sort(([a], [b]) => placeIn(shape, a) - placeIn(shape, b));
}

/** Where the schema has a key; one that it does not know comes last. */
export function placeIn(shape: Shape | undefined, key: string): number {
  const known = Object.keys(shape?.properties ?? {});
  const place = known.indexOf(key);
  return place === -1 ? known.length : place;
}
