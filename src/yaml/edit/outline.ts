import { CST, Parser } from 'yaml';
import type { Path } from '../../model/place.ts';
import { keyTextsOf } from './key-texts.ts';
import { columnOf } from './lines.ts';
import {
  isEntry,
  isIndicator,
  isListKind,
  isPresent,
  itemEnd,
  itemStart,
  kindOf,
  type NodeKind,
  sourceEnd,
  textOf,
  tokenEnd,
  tokenStart,
} from './tokens.ts';

/** A value as written, with offsets of the text. */
export interface NodeContent {
  readonly kind: NodeKind;
  readonly start: number;
  /** After its last token; for a block scalar, before the last line break. */
  readonly end: number;
  readonly token: CST.Token | CST.CollectionItem;
}

/** The value of the file, of a key or of a list item: its indicators, and its content if it has any. */
export interface YamlNode {
  readonly isFlow: boolean;
  /** The column of the entry, -1 at the root. Lines that belong to it are indented further. */
  readonly column: number;
  /** Dash or colon, anchor and tag. */
  readonly indicators: readonly CST.SourceToken[];
  /** The end of the indicators. Without any, the start of the content, or the end of a key without a colon. */
  readonly indicatorsEnd: number;
  /** True for a key without a colon, such as `? key`. */
  readonly needsColon: boolean;
  /** Undefined for a blank value, which means null. */
  readonly content: NodeContent | undefined;
}

/** A key with its value, or a list item. */
export interface YamlEntry {
  readonly step: string | number;
  /** The start of its first token: dash, question mark, anchor, tag or key. */
  readonly start: number;
  /** The end of its last token. */
  readonly end: number;
  readonly node: YamlNode;
  readonly keyKind: NodeKind | undefined;
}

/** The nodes along a path, as far as it exists. */
export interface Trace {
  /** From the root to the innermost node that exists. */
  readonly nodes: readonly YamlNode[];
  /** The rest of the path. */
  readonly missing: Path;
}

/** The nodes of a text that is one valid YAML document, read on demand. */
export class Outline {
  readonly text: string;
  readonly root: YamlNode;
  readonly #entries = new Map<NodeContent, readonly YamlEntry[]>();
  #keyTexts: ((token: CST.Token) => readonly string[]) | undefined;

  constructor(text: string, lexemes: readonly string[]) {
    this.text = text;
    const document = tokensOf(lexemes).find((token) => token.type === 'document');
    const indicators = document?.start.filter(isIndicator) ?? [];
    this.root = nodeOf({ isFlow: false, column: -1, needsColon: false }, indicators, document?.value, text.length);
  }

  /** Follows a path as far as it exists. */
  trace(path: Path): Trace {
    const nodes = [this.root];
    for (const [index, step] of path.entries()) {
      const entry = this.entryAt(nodes.at(-1)?.content, step);
      if (entry === undefined) return { nodes, missing: path.slice(index) };
      nodes.push(entry.node);
    }
    return { nodes, missing: [] };
  }

  entryAt(content: NodeContent | undefined, step: string | number): YamlEntry | undefined {
    const entries = this.entries(content);
    if (!isListKind(content?.kind)) return entries.find((entry) => entry.step === String(step));
    return typeof step === 'number' ? entries[step] : undefined;
  }

  /** Lists the entries of a collection in document order; none for other content. */
  entries(content: NodeContent | undefined): readonly YamlEntry[] {
    if (content === undefined) return [];
    const known = this.#entries.get(content);
    if (known !== undefined) return known;
    const entries = this.#read(content);
    this.#entries.set(content, entries);
    return entries;
  }

  #read({ kind, token }: NodeContent): readonly YamlEntry[] {
    if (!('type' in token)) return [this.#keyed(token, true, 0)];
    if (!CST.isCollection(token)) return [];
    const items = (token.items as readonly CST.CollectionItem[]).filter(isEntry);
    const isFlow = token.type === 'flow-collection';
    const column = isFlow ? 0 : columnOf(this.text, tokenStart(token));
    if (isListKind(kind)) return items.map((item, index) => listed(item, isFlow, column, index));
    if (items.every(hasSimpleKey)) return items.map((item) => this.#keyed(item, isFlow, column));
    // A key that is a collection, an alias or tagged is rare, and only the composed document resolves it.
    this.#keyTexts ??= keyTextsOf(this.text);
    const keys = this.#keyTexts(token);
    return items.map((item, index) => ({ ...this.#keyed(item, isFlow, column), step: keys[index] ?? '' }));
  }

  #keyed(item: CST.CollectionItem, isFlow: boolean, column: number): YamlEntry {
    const { sep = [], value } = item;
    const colon = sep.findIndex(({ type }) => type === 'map-value-ind');
    const indicators = colon === -1 ? [] : sep.slice(colon).filter(isIndicator);
    const key = isPresent(item.key) ? item.key : undefined;
    const end = itemEnd(item);
    return {
      step: this.#keyText(key),
      start: itemStart(item),
      end,
      node: nodeOf({ isFlow, column, needsColon: colon === -1 }, indicators, value, end),
      keyKind: key && kindOf(key),
    };
  }

  /** Gives a key as the parsers do: its value, or its source if it is no text. */
  #keyText(key: CST.Token | undefined): string {
    if (key === undefined) return '';
    return textOf(key) ?? this.text.slice(tokenStart(key), tokenEnd(key));
  }
}

function tokensOf(lexemes: readonly string[]): readonly CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of lexemes) for (const token of parser.next(lexeme)) tokens.push(token);
  tokens.push(...parser.end());
  return tokens;
}

const hasSimpleKey = ({ start, key }: CST.CollectionItem): boolean =>
  (!isPresent(key) || CST.isScalar(key)) && start.every(({ type }) => type !== 'tag');

function listed(item: CST.CollectionItem, isFlow: boolean, column: number, step: number): YamlEntry {
  const start = itemStart(item);
  const end = itemEnd(item);
  const isPair = item.sep !== undefined || item.start.some(({ type }) => type === 'explicit-key-ind');
  const where = { isFlow, column, needsColon: false };
  const node: YamlNode = isPair
    ? { ...where, indicators: [], indicatorsEnd: start, content: { kind: 'pair', start, end, token: item } }
    : nodeOf(where, item.start.filter(isIndicator), item.value, start);
  return { step, start, end, node, keyKind: undefined };
}

/** `otherwise` is the offset for a value if there are neither indicators nor content. */
function nodeOf(
  where: Pick<YamlNode, 'isFlow' | 'column' | 'needsColon'>,
  indicators: readonly CST.SourceToken[],
  value: CST.Token | undefined,
  otherwise: number,
): YamlNode {
  const last = indicators.at(-1);
  const token = isPresent(value) ? value : undefined;
  return {
    ...where,
    indicators,
    indicatorsEnd: last === undefined ? ((token && tokenStart(token)) ?? otherwise) : sourceEnd(last),
    content: token && { kind: kindOf(token), start: tokenStart(token), end: tokenEnd(token), token },
  };
}
