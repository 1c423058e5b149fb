import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { keyText } from '../yaml/full-locator.ts';
import type { OffsetRange } from '../yaml/offset-range.ts';
import { itemsOf, type Keyed } from './align.ts';

/** The text of one value. The parts of a text, joined, are the text. */
export type MergePart = Leaf | Block | Flow;

/** A part that is merged as a whole: a scalar, or a collection in an unusual style. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly text: string;
  readonly value: unknown;
}

/** A block collection. */
export interface Block {
  readonly kind: 'block';
  readonly text: string;
  readonly value: unknown;
  readonly isList: boolean;
  /** The column of its entries. */
  readonly column: number;
  /** The rest of the line of its key or dash; if the first entry is on that line, the spaces before it. */
  readonly open: string;
  /** The lines above the first entry, which has no lead: a comment there may be about the collection. */
  readonly top: string;
  readonly entries: readonly PartEntry[];
  /** Comments below the last entry. */
  readonly close: string;
}

/** A flow collection. */
export interface Flow {
  readonly kind: 'flow';
  readonly text: string;
  readonly value: unknown;
  readonly isList: boolean;
  readonly open: string;
  readonly entries: readonly PartEntry[];
  /** The texts between the entries. */
  readonly gaps: readonly string[];
  readonly close: string;
}

/** A pair of a mapping or an item of a list. In a flow collection its lead and tail are empty. */
export interface PartEntry extends Keyed {
  /** The comments and blank lines above it. */
  readonly lead: string;
  /** The key with its colon, or the dash. */
  readonly head: string;
  readonly body: MergePart;
  /** The rest of its last line. */
  readonly tail: string;
}

/** Gives the text of an entry from its head to the end of its last line. */
export const wholeText = ({ head, body, tail }: PartEntry): string => `${head}${body.text}${tail}`;

/** Lists the entries of a collection; for one in an unusual style, the entries have only values. */
export function entriesOf(part: MergePart | undefined, isList: boolean): readonly PartEntry[] {
  if (part === undefined || Array.isArray(part.value) !== isList) return [];
  if (part.kind !== 'leaf') return part.entries;
  const leafOf = (entry: Keyed): PartEntry => ({
    ...entry,
    ...{ lead: '', head: '', tail: '' },
    body: { kind: 'leaf', text: '', value: entry.value },
  });
  return itemsOf(part.value).map(leafOf);
}

/**
 * Splits a text of full lines into parts. `document` is the composed text, without errors, and `value` its value. Very
 * unusual styles may give odd parts; joined, they are still the text.
 */
export function partsOf(text: string, document: Document.Parsed, value: unknown): MergePart {
  const root = document.contents;
  if (!isBlock(root)) return { kind: 'leaf', text, value };
  const { part, end } = readBlock(text, root, value, { from: 0, limit: text.length, outer: -1 });
  return { ...part, text, close: part.close + text.slice(end) };
}

type Collection = YAMLMap | YAMLSeq;

const isBlock = (node: unknown): node is Collection => isCollection(node) && !node.flow && node.items.length > 0;

/** The bounds of a collection: from the end of its key or dash to the first line after it. */
interface PartBounds {
  readonly from: number;
  readonly limit: number;
  /** The column of the entry that holds it. */
  readonly outer: number;
}

function readBlock(text: string, node: Collection, value: unknown, { from, limit, outer }: PartBounds) {
  const starts = isMap(node) ? node.items.map(({ key }) => rangeOf(key)[0]) : dashes(text, node);
  const [first = from] = starts;
  const column = first - lineStart(text, first);
  const begin = text.slice(from, first).includes('\n') || from === 0 ? Math.max(from, first - column) : first;
  const topStart = outer === -1 ? from : Math.min(text.indexOf('\n', from) + 1, begin);
  const entries: PartEntry[] = [];
  let end = begin;
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    const bounds = { from: start, limit: next === undefined ? limit : lineStart(text, next), outer: column };
    const lead = index === 0 ? '' : text.slice(end, lineStart(text, start));
    const read = readEntry(text, { source: node.items[index], isPair: isMap(node), holder: value, index }, bounds);
    entries.push({ lead, ...read.entry });
    end = read.end;
  }
  const close = closingLines(text.slice(end, limit), column, outer);
  const part: Block = {
    kind: 'block',
    text: text.slice(from, end) + close,
    value,
    isList: isSeq(node),
    column,
    open: text.slice(from, topStart),
    top: text.slice(topStart, begin),
    entries,
    close,
  };
  return { part, end: end + close.length };
}

/** Finds the dash of each item: all are in one column, with the item on its line or below. */
function dashes(text: string, { range, items }: YAMLSeq): readonly number[] {
  const first = range?.[0] ?? 0;
  const column = first - lineStart(text, first);
  return items.map((item, index) => {
    if (index === 0) return first;
    let start = lineStart(text, rangeOf(item)[0]);
    while (start > first && !/^\s*-\s$/.test(text.slice(start, start + column + 2))) start = lineStart(text, start - 1);
    return start + column;
  });
}

/** A pair of a mapping or an item of a list, as composed. */
interface Item {
  readonly source: unknown;
  readonly isPair: boolean;
  /** The value of the collection. */
  readonly holder: unknown;
  readonly index: number;
}

/** Gives the node of an item's value, and its value with its key, if it has one. */
function valueOfItem(text: string, { source, isPair, holder, index }: Item) {
  const key = isPair ? keyText((source as Pair).key, text) : undefined;
  const value: unknown = (holder as Readonly<Record<string | number, unknown>>)[key ?? index];
  return { node: isPair ? (source as Pair).value : source, keyed: { ...(key !== undefined && { key }), value } };
}

const colonEnd = (text: string, { key }: Pair): number => text.indexOf(':', rangeOf(key)[1]) + 1;

function readEntry(
  text: string,
  item: Item,
  { from, limit, outer }: PartBounds,
): { readonly entry: Omit<PartEntry, 'lead'>; readonly end: number } {
  const { node, keyed } = valueOfItem(text, item);
  const headEnd = item.isPair ? colonEnd(text, item.source as Pair) : from + 1;
  const known = { ...keyed, head: text.slice(from, headEnd) };
  if (isBlock(node)) {
    const { part, end } = readBlock(text, node, keyed.value, { from: headEnd, limit, outer });
    return { entry: { ...known, body: part, tail: '' }, end };
  }
  const bodyEnd = endOf(text, node, headEnd);
  const lineEnd = text.indexOf('\n', bodyEnd) + 1 || text.length;
  const body = readInline(text, node, keyed.value, { start: headEnd, end: bodyEnd });
  return { entry: { ...known, body, tail: text.slice(bodyEnd, lineEnd) }, end: lineEnd };
}

/** Finds the end of a value; for a block scalar, without the line break and the blank lines that are no content. */
function endOf(text: string, node: unknown, headEnd: number): number {
  const [start, end] = rangeOf(node);
  if (start === end) return headEnd;
  if (!isScalar(node) || (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL')) return end;
  const block = text.slice(start, end);
  const says = /^[|>]\d?\+/.test(block) ? block.replace(/\n$/, '') : block.trimEnd();
  return start + says.length;
}

/** Reads a flow collection or a leaf. */
function readInline(text: string, node: unknown, value: unknown, { start, end }: OffsetRange): MergePart {
  const leaf: Leaf = { kind: 'leaf', text: text.slice(start, end), value };
  if (!isCollection(node) || !/[[{]/.test(text.charAt(rangeOf(node)[0]))) return leaf;
  const isList = isSeq(node);
  const entries: PartEntry[] = [];
  const gaps: string[] = [];
  let last = start;
  for (const [index, source] of (node.items as readonly unknown[]).entries()) {
    const read = readFlowEntry(text, { source, isPair: !isList, holder: value, index });
    if (read === undefined) return leaf;
    gaps.push(text.slice(last, read.start));
    entries.push(read.entry);
    last = read.end;
  }
  const close = text.slice(last, end);
  const [open = '', ...between] = gaps;
  if (entries.length === 0) {
    return /^\s*(?:\[\s*\]|\{\s*\})$/.test(close)
      ? { ...leaf, kind: 'flow', isList, open: close.slice(0, -1), entries, gaps: [], close: close.slice(-1) }
      : leaf;
  }
  const isPlain =
    /^\s*[[{]\s*$/.test(open) && between.every((gap) => /^\s*,\s*$/.test(gap)) && /^\s*(?:,\s*)?[\]}]$/.test(close);
  return isPlain ? { ...leaf, kind: 'flow', isList, open, entries, gaps: between, close } : leaf;
}

/** Reads an entry of a flow collection; undefined for a key without a value, or a pair without braces. */
function readFlowEntry(text: string, item: Item) {
  const { node, keyed } = valueOfItem(text, item);
  const [valueStart, end] = rangeOf(node);
  const start = item.isPair ? rangeOf((item.source as Pair).key)[0] : valueStart;
  const headEnd = item.isPair ? colonEnd(text, item.source as Pair) : start;
  if (start === end || headEnd > end) return undefined;
  const body = readInline(text, node, keyed.value, { start: headEnd, end });
  const entry: PartEntry = { lead: '', ...keyed, head: text.slice(start, headEnd), body, tail: '' };
  return { entry, start, end };
}

/**
 * Gives the lines after a collection that still belong to it: comments with at least the indentation of its entries, and
 * more than that of the entry that holds it.
 */
function closingLines(trivia: string, column: number, outer: number): string {
  let own = 0;
  let offset = 0;
  for (const line of trivia.split(/(?<=\n)/)) {
    const indent = line.search(/\S/);
    if (indent !== -1 && (indent < column || indent <= outer)) break;
    offset += line.length;
    if (indent !== -1) own = offset;
  }
  return trivia.slice(0, own);
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const [start = 0, end = 0] = (node as Partial<Node> | null)?.range ?? [];
  return [start, end];
}
