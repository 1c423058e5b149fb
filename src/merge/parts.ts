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
import { itemsOf, type Keyed } from './align.ts';

/** A stretch of a text that says one value. Put together again, the parts of a text are the text. */
export type TextPart = Leaf | Block | Flow;

/** What is taken as a whole: a scalar, and a collection that is written in an odd way. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly text: string;
  readonly value: unknown;
}

/** A collection with its entries on lines of their own. */
export interface Block {
  readonly kind: 'block';
  readonly text: string;
  readonly value: unknown;
  readonly isList: boolean;
  /** How far its entries are set in. */
  readonly column: number;
  /** The rest of the line of what holds it; behind a dash, with the first entry on the same line, the blanks between. */
  readonly open: string;
  /** The lines above the first entry, which has no lead: a comment there may be about all of it. */
  readonly top: string;
  readonly entries: readonly PartEntry[];
  /** Comments below the last entry. */
  readonly close: string;
}

/** A collection in brackets. */
export interface Flow {
  readonly kind: 'flow';
  readonly text: string;
  readonly value: unknown;
  readonly isList: boolean;
  readonly open: string;
  readonly entries: readonly PartEntry[];
  /** What stands between one entry and the next. */
  readonly gaps: readonly string[];
  readonly close: string;
}

/** A pair of a mapping or an item of a list. In a flow collection it has neither lead nor tail. */
export interface PartEntry extends Keyed {
  /** The lines above it: comments, and empty lines. */
  readonly lead: string;
  /** The key with its colon, or the dash. */
  readonly head: string;
  readonly body: TextPart;
  /** The rest of its last line. */
  readonly tail: string;
}

/** An entry from its head to the end of its last line. */
export const wholeText = ({ head, body, tail }: PartEntry): string => `${head}${body.text}${tail}`;

/** The entries of a list, or of a mapping; of one that is written in an odd way as far as their values go. */
export function entriesOf(part: TextPart | undefined, isList: boolean): readonly PartEntry[] {
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
 * A text of full lines as parts. `document` is the text as composed, without errors, and `value` what it says. What is
 * written in a way that nobody uses may come out in odd parts; the text they make is the same.
 */
export function partsOf(text: string, document: Document.Parsed, value: unknown): TextPart {
  const root = document.contents;
  if (!isBlock(root)) return { kind: 'leaf', text, value };
  const { part, end } = readBlock(text, root, value, { from: 0, limit: text.length, outer: -1 });
  return { ...part, text, close: part.close + text.slice(end) };
}

type Collection = YAMLMap | YAMLSeq;

const isBlock = (node: unknown): node is Collection => isCollection(node) && !node.flow && node.items.length > 0;

/** Where a collection may lie: from the end of what holds it to the next line that is none of its own. */
interface PartBounds {
  readonly from: number;
  readonly limit: number;
  /** The column of what holds it. */
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
  for (const [at, start] of starts.entries()) {
    const next = starts[at + 1];
    const room = { from: start, limit: next === undefined ? limit : lineStart(text, next), outer: column };
    const lead = at === 0 ? '' : text.slice(end, lineStart(text, start));
    const read = readEntry(text, node.items[at], isMap(node), value, at, room);
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

/** The dash of each item: all stand in one column, the item behind it or on the next lines. */
function dashes(text: string, { range, items }: YAMLSeq): readonly number[] {
  const first = range?.[0] ?? 0;
  const column = first - lineStart(text, first);
  return items.map((item, at) => {
    if (at === 0) return first;
    let start = lineStart(text, rangeOf(item)[0]);
    while (start > first && !/^\s*-\s$/.test(text.slice(start, start + column + 2))) start = lineStart(text, start - 1);
    return start + column;
  });
}

function readEntry(
  text: string,
  item: unknown,
  isPair: boolean,
  holder: unknown,
  at: number,
  { from, limit, outer }: PartBounds,
): { readonly entry: Omit<PartEntry, 'lead'>; readonly end: number } {
  const pair = item as Pair;
  const key = isPair ? keyText(pair.key, text) : undefined;
  const value: unknown = (holder as Readonly<Record<string | number, unknown>>)[key ?? at];
  const node = isPair ? pair.value : item;
  const headEnd = isPair ? text.indexOf(':', rangeOf(pair.key)[1]) + 1 : from + 1;
  const known = { ...(key !== undefined && { key }), value, head: text.slice(from, headEnd) };
  if (isBlock(node)) {
    const { part, end } = readBlock(text, node, value, { from: headEnd, limit, outer });
    return { entry: { ...known, body: part, tail: '' }, end };
  }
  const bodyEnd = endOf(text, node, headEnd);
  const lineEnd = text.indexOf('\n', bodyEnd) + 1 || text.length;
  const body = readInline(text, node, value, headEnd, bodyEnd);
  return { entry: { ...known, body, tail: text.slice(bodyEnd, lineEnd) }, end: lineEnd };
}

/** Where a value ends: a block of text with its last line, without the line break and the empty lines that say nothing. */
function endOf(text: string, node: unknown, headEnd: number): number {
  const [start, end] = rangeOf(node);
  if (start === end) return headEnd;
  if (!isScalar(node) || (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL')) return end;
  const block = text.slice(start, end);
  const says = /^[|>]\d?\+/.test(block) ? block.replace(/\n$/, '') : block.trimEnd();
  return start + says.length;
}

/** A value that ends on the line on which it begins, or is taken as a whole. */
function readInline(text: string, node: unknown, value: unknown, from: number, end: number): TextPart {
  const leaf: Leaf = { kind: 'leaf', text: text.slice(from, end), value };
  if (!isCollection(node) || !/[[{]/.test(text.charAt(rangeOf(node)[0]))) return leaf;
  const isList = isSeq(node);
  const entries: PartEntry[] = [];
  const gaps: string[] = [];
  let last = from;
  for (const [at, item] of (node.items as readonly unknown[]).entries()) {
    const read = readFlowEntry(text, item, isList, value, at);
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

/** An entry of a collection in brackets; undefined for a key without a value, or a pair without its own brackets. */
function readFlowEntry(text: string, item: unknown, isList: boolean, holder: unknown, at: number) {
  const pair = item as Pair;
  const node = isList ? item : pair.value;
  const key = isList ? undefined : keyText(pair.key, text);
  const value: unknown = (holder as Readonly<Record<string | number, unknown>>)[key ?? at];
  const [valueStart, end] = rangeOf(node);
  const start = isList ? valueStart : rangeOf(pair.key)[0];
  const headEnd = isList ? start : text.indexOf(':', rangeOf(pair.key)[1]) + 1;
  if (start === end || headEnd > end) return undefined;
  const body = readInline(text, node, value, headEnd, end);
  const known = { ...(key !== undefined && { key }), value, head: text.slice(start, headEnd) };
  return { entry: { lead: '', ...known, body, tail: '' } satisfies PartEntry, start, end };
}

/**
 * The lines at the beginning of what follows a collection that still are its own: comments set in as far as its entries,
 * and further than what holds it.
 */
function closingLines(trivia: string, column: number, outer: number): string {
  let own = 0;
  let at = 0;
  for (const line of trivia.split(/(?<=\n)/)) {
    const indent = line.search(/\S/);
    if (indent !== -1 && (indent < column || indent <= outer)) break;
    at += line.length;
    if (indent !== -1) own = at;
  }
  return trivia.slice(0, own);
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function rangeOf(node: unknown): readonly [start: number, end: number] {
  const [start = 0, end = 0] = (node as Partial<Node> | null)?.range ?? [];
  return [start, end];
}
