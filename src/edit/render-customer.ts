import { Scalar, stringify, type ToStringOptions } from 'yaml';
import type { CustomerFile } from '../model/customer.ts';
import { CUSTOMER_SHAPE, isMapping, type Shape, shapeAt } from './shape.ts';

const WIDTH = 110;
const SMALL = 4;

/**
 * The text of a customer file that says exactly this: keys in the order of the schema, long texts folded, small things
 * on one line. `file` is its path from the library's folder, from which the editor finds the schema.
 */
export function renderCustomer(data: CustomerFile, file: string): string {
  const up = '../'.repeat(file.split('/').length - 1);
  const lines = [`# yaml-language-server: $schema=${up}.refs/customer.schema.json`];
  let wasSection = false;
  for (const [key, value] of inOrder(data, CUSTOMER_SHAPE)) {
    const shape = shapeAt(CUSTOMER_SHAPE, key);
    const isSection =
      Array.isArray(value) && value.some((item) => isMapping(item) && !isSmall(item, shapeAt(shape, 0)));
    if (isSection || wasSection) lines.push('');
    lines.push(...linesOf(`${keyText(key)}:`, value, shape, 0));
    wasSection = isSection;
  }
  return `${lines.join('\n')}\n`;
}

/** The value on one line as it stands in a flow collection: `[month-end, "no, thanks"]`, `{ max: 2, per: 365d }`. */
export const flowText = (value: unknown): string =>
  written(value, { ...oneLine(value), collectionStyle: 'flow', flowCollectionPadding: isMapping(value) });

/** What keeps a value on one line: a text with line breaks is quoted then. */
const oneLine = (value: unknown): ToStringOptions => ({
  lineWidth: 0,
  blockQuote: false,
  singleQuote: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  defaultKeyType: 'PLAIN',
  defaultStringType: JSON.stringify(value).includes('\\n') ? 'QUOTE_DOUBLE' : 'PLAIN',
});

/** As `yaml` writes it, without the last line break. It quotes control characters, but leaves those beyond ASCII raw. */
const written = (value: unknown, options: ToStringOptions): string =>
  stringify(value, options)
    .replace(/\n$/, '')
    .replace(/[\x7f-\x9f]/g, (control) => `\\x${control.charCodeAt(0).toString(16)}`);

/** The lines of a value that stands after `head`: a key with its colon, or the dash of a list's entry. */
function linesOf(head: string, value: unknown, shape: Shape | undefined, indent: number): readonly string[] {
  const pad = ' '.repeat(indent);
  const text = onOneLine(value, shape, WIDTH - indent - head.length - 1);
  if (text !== undefined) return [`${pad}${head} ${text}`];
  if (typeof value === 'string') return blockLines(head, value, indent);
  if (Array.isArray(value)) {
    return [`${pad}${head}`, ...value.flatMap((item) => linesOf('-', item, shapeAt(shape, 0), indent + 2))];
  }
  const inner = inOrder(value as object, shape).flatMap(([key, child]) =>
    linesOf(`${keyText(key)}:`, child, shapeAt(shape, key), indent + 2),
  );
  return head === '-' ? [`${pad}- ${inner[0]?.trimStart() ?? '{}'}`, ...inner.slice(1)] : [`${pad}${head}`, ...inner];
}

/** The value on one line, or undefined where it reads better on several. */
function onOneLine(value: unknown, shape: Shape | undefined, room: number): string | undefined {
  if (typeof value === 'string') return isShort(value, room) ? valueText(value) : undefined;
  if (typeof value !== 'object' || value === null) return valueText(value);
  const inner: readonly unknown[] = Object.values(value);
  if (inner.length === 0) return flowText(value);
  if (isMapping(value) && !isSmall(value, shape)) return undefined;
  if (!inner.every((item) => isScalar(item) && isShort(item, room))) return undefined;
  const text = flowText(isMapping(value) ? Object.fromEntries(inOrder(value, shape)) : value);
  return text.length <= room ? text : undefined;
}

/** A text of several lines, or one that is folded. */
function blockLines(head: string, text: string, indent: number): readonly string[] {
  const pad = ' '.repeat(indent);
  const scalar = new Scalar(text);
  const isNarrow = text.split('\n').every((line) => line.length <= WIDTH - indent - 2);
  scalar.type = isNarrow ? Scalar.BLOCK_LITERAL : Scalar.BLOCK_FOLDED;
  const lines = written({ k: scalar }, { lineWidth: WIDTH - indent }).split('\n');
  return lines.map((line, at) => (at === 0 ? `${pad}${head}${line.slice(2)}` : line === '' ? '' : `${pad}${line}`));
}

/** Whether a block says the text faithfully: no control characters, no white space to lose at the ends. */
const isTame = (text: string): boolean => /^\S[^\x00-\x09\x0b-\x1f\x7f-\x9f]*$/.test(text) && !/[\n ]\n$/.test(text);

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Whether a scalar needs no block of its own, or can have none; what has no space to break at never gains by one. */
const isShort = (value: unknown, room: number): boolean =>
  typeof value !== 'string' ||
  !isTame(value) ||
  (!value.includes('\n') && (value.length <= room || !value.includes(' ')));

/** Whether a mapping has few keys, by the schema where that knows it. */
const isSmall = (value: object, shape: Shape | undefined): boolean =>
  Object.keys(shape?.properties ?? value).length <= SMALL;

const valueText = (value: unknown): string => written({ k: value }, oneLine(value)).slice('k: '.length);

const keyText = (key: string): string => written({ [key]: 0 }, oneLine(key)).slice(0, -': 0'.length);

/** The entries that say something: those the schema knows in its order, then the others in theirs. */
function inOrder(value: object, shape: Shape | undefined): readonly (readonly [string, unknown])[] {
  const known = Object.keys(shape?.properties ?? {});
  const place = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .sort(([a], [b]) => place(a) - place(b));
}
