import { CST, Parser } from 'yaml';
import type { Path } from '../../model/place.ts';
import { keyTextsOf } from './key-texts.ts';
import { columnOf } from './lines.ts';
import {
  isEntry,
  isIndicator,
  isListKind,
  isThere,
  itemEnd,
  itemStart,
  kindOf,
  type NodeKind,
  sourceEnd,
  textOf,
  tokenEnd,
  tokenStart,
} from './tokens.ts';

/** A value as it is written. Offsets are those of the text. */
export interface NodeContent {
  readonly kind: NodeKind;
  readonly start: number;
  /** Right behind its last sign; of a block text, before the last line break. */
  readonly end: number;
  readonly token: CST.Token | CST.CollectionItem;
}

/** A place for a value: that of the whole file, of a key, or of a list's entry. */
export interface YamlNode {
  readonly isFlow: boolean;
  /** The column of the entry: what stands below it and belongs to it is set in further. -1 at the root. */
  readonly column: number;
  /** Dash or colon, anchor, tag. */
  readonly signs: readonly CST.SourceToken[];
  /** Right behind these; without them, where the value begins, or behind a key that has no colon. */
  readonly contentStart: number;
  readonly isAnnounced: boolean;
  /** Undefined where nothing is, which means null. */
  readonly content: NodeContent | undefined;
}

/** A key with its value, or an entry of a list. */
export interface YamlEntry {
  readonly step: string | number;
  /** Its first sign: dash, question mark, property or key. */
  readonly start: number;
  /** Right behind its last sign. */
  readonly end: number;
  readonly slot: YamlNode;
  readonly keyKind: NodeKind | undefined;
}

/** The way to a place, as far as there is one. */
export interface Trace {
  /** From the root to the innermost place that is there. */
  readonly slots: readonly YamlNode[];
  /** The steps that lead nowhere. */
  readonly missing: Path;
}

/** The places of a text that is one YAML document without errors. */
export class Outline {
  readonly text: string;
  readonly root: YamlNode;
  readonly #entries = new Map<NodeContent, readonly YamlEntry[]>();
  #keyTexts: ((token: CST.Token) => readonly string[]) | undefined;

  constructor(text: string, lexemes: readonly string[]) {
    this.text = text;
    const document = tokensOf(lexemes).find((token) => token.type === 'document');
    const indicators = document?.start.filter(isIndicator) ?? [];
    this.root = nodeOf({ isFlow: false, column: -1, isAnnounced: true }, indicators, document?.value, text.length);
  }

  /** Follows a path as far as it leads. */
  trace(path: Path): Trace {
    const nodes = [this.root];
    for (const [at, step] of path.entries()) {
      const entry = this.entryAt(nodes.at(-1)?.content, step);
      if (entry === undefined) return { slots: nodes, missing: path.slice(at) };
      nodes.push(entry.slot);
    }
    return { slots: nodes, missing: [] };
  }

  entryAt(written: NodeContent | undefined, step: string | number): YamlEntry | undefined {
    const entries = this.entries(written);
    if (!isListKind(written?.kind)) return entries.find((entry) => entry.step === String(step));
    return typeof step === 'number' ? entries[step] : undefined;
  }

  /** The keys or entries of a collection in the order of the text; of anything else none. */
  entries(written: NodeContent | undefined): readonly YamlEntry[] {
    if (written === undefined) return [];
    const known = this.#entries.get(written);
    if (known !== undefined) return known;
    const entries = this.#read(written);
    this.#entries.set(written, entries);
    return entries;
  }

  #read({ kind, token }: NodeContent): readonly YamlEntry[] {
    if (!('type' in token)) return [this.#keyed(token, true, 0)];
    if (!CST.isCollection(token)) return [];
    const items = (token.items as readonly CST.CollectionItem[]).filter(isEntry);
    const isFlow = token.type === 'flow-collection';
    const column = isFlow ? 0 : columnOf(this.text, tokenStart(token));
    if (isListKind(kind)) return items.map((item, nth) => listed(item, isFlow, column, nth));
    if (items.every(hasSimpleKey)) return items.map((item) => this.#keyed(item, isFlow, column));
    // A key that is a collection, an alias or tagged is rare, and needs all that is known of the text.
    this.#keyTexts ??= keyTextsOf(this.text);
    const keys = this.#keyTexts(token);
    return items.map((item, nth) => ({ ...this.#keyed(item, isFlow, column), step: keys[nth] ?? '' }));
  }

  #keyed(item: CST.CollectionItem, isFlow: boolean, column: number): YamlEntry {
    const { sep = [], value } = item;
    const colon = sep.findIndex(({ type }) => type === 'map-value-ind');
    const signs = colon === -1 ? [] : sep.slice(colon).filter(isIndicator);
    const key = isThere(item.key) ? item.key : undefined;
    const end = itemEnd(item);
    return {
      step: this.#keyText(key),
      start: itemStart(item),
      end,
      slot: nodeOf({ isFlow, column, isAnnounced: colon !== -1 }, signs, value, end),
      keyKind: key && kindOf(key),
    };
  }

  /** A key as `library` reads it: its text, or what was written where it is no text. */
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
  (!isThere(key) || CST.isScalar(key)) && start.every(({ type }) => type !== 'tag');

function listed(item: CST.CollectionItem, isFlow: boolean, column: number, step: number): YamlEntry {
  const start = itemStart(item);
  const end = itemEnd(item);
  const isPair = item.sep !== undefined || item.start.some(({ type }) => type === 'explicit-key-ind');
  const where = { isFlow, column, isAnnounced: true };
  const node: YamlNode = isPair
    ? { ...where, signs: [], contentStart: start, content: { kind: 'pair', start, end, token: item } }
    : nodeOf(where, item.start.filter(isIndicator), item.value, start);
  return { step, start, end, slot: node, keyKind: undefined };
}

/** `otherwise`: where a value would follow if there are neither signs nor a value. */
function nodeOf(
  where: Pick<YamlNode, 'isFlow' | 'column' | 'isAnnounced'>,
  signs: readonly CST.SourceToken[],
  value: CST.Token | undefined,
  otherwise: number,
): YamlNode {
  const last = signs.at(-1);
  const token = isThere(value) ? value : undefined;
  return {
    ...where,
    signs,
    contentStart: last === undefined ? ((token && tokenStart(token)) ?? otherwise) : sourceEnd(last),
    content: token && { kind: kindOf(token), start: tokenStart(token), end: tokenEnd(token), token },
  };
}
