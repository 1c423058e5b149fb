import { CST } from 'yaml';

/** What is written at a place. `pair`: a key with its value in a list in brackets, `[a: b]`, a mapping of one key. */
export type NodeKind =
  | 'plain'
  | 'single'
  | 'double'
  | 'alias'
  | 'block-text'
  | 'block-map'
  | 'block-list'
  | 'flow-map'
  | 'flow-list'
  | 'pair';

export const isListKind = (kind: NodeKind | undefined): boolean => kind === 'block-list' || kind === 'flow-list';
export const isMapKind = (kind: NodeKind | undefined): boolean =>
  kind === 'block-map' || kind === 'flow-map' || kind === 'pair';

/** Whether it is a collection on lines of its own, without brackets. */
export const isBlockKind = (kind: NodeKind | undefined): boolean => kind === 'block-map' || kind === 'block-list';

export function kindOf(token: CST.Token): NodeKind {
  if (token.type === 'flow-collection') return token.start.type === 'flow-map-start' ? 'flow-map' : 'flow-list';
  if (token.type === 'block-seq') return 'block-list';
  return KINDS[token.type] ?? 'plain';
}

const KINDS: Readonly<Partial<Record<CST.Token['type'], NodeKind>>> = {
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
  'block-scalar': 'block-text',
  'block-map': 'block-map',
  alias: 'alias',
};

/** The text of a scalar, whatever type it is read as; undefined for anything else. */
export const textOf = (token: CST.Token | CST.CollectionItem): string | undefined =>
  // Left alone with an error, the package throws it.
  'type' in token && CST.isScalar(token) ? CST.resolveAsScalar(token, true, () => undefined)?.value : undefined;

/** Whether a token stands in the text: within brackets the package makes one of nothing, too. */
export const isThere = (token: CST.Token | null | undefined): token is CST.Token =>
  token !== null && token !== undefined && !(token.type === 'scalar' && token.source === '');

/** Whether it announces a value, or belongs to one. */
export const isIndicator = ({ type }: CST.SourceToken): boolean => INDICATORS.has(type);
const INDICATORS: ReadonlySet<CST.Token['type']> = new Set([
  'doc-start',
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'anchor',
  'tag',
]);

/** Whether it is a key or entry; comments behind the last one are kept in an item of their own. */
export const isEntry = (item: CST.CollectionItem): boolean =>
  indicatorsOf(item).length > 0 || isThere(item.key) || isThere(item.value);

const indicatorsOf = ({ start, sep = [] }: CST.CollectionItem): readonly CST.SourceToken[] =>
  [...start, ...sep].filter(isIndicator);

/** Where an entry begins: at its dash, question mark, property or key. */
export const itemStart = (item: CST.CollectionItem): number => {
  const offsets = [
    item.start.find(isIndicator)?.offset,
    item.key && isThere(item.key) ? tokenStart(item.key) : undefined,
  ];
  return (
    offsets.find((offset) => offset !== undefined) ??
    indicatorsOf(item)[0]?.offset ??
    (item.value ? tokenStart(item.value) : 0)
  );
};

/** Where an entry ends, right behind its last sign. */
export function itemEnd(item: CST.CollectionItem): number {
  if (isThere(item.value)) return tokenEnd(item.value);
  const sign = item.sep?.findLast(isIndicator);
  if (sign !== undefined) return sourceEnd(sign);
  if (isThere(item.key)) return tokenEnd(item.key);
  const first = item.start.findLast(isIndicator);
  return first === undefined ? 0 : sourceEnd(first);
}

export const sourceEnd = ({ offset, source }: CST.SourceToken): number => offset + source.length;

/** Where a value begins, its anchor and tag not counted. */
export function tokenStart(token: CST.Token): number {
  const first = token.type === 'block-map' || token.type === 'block-seq' ? token.items.find(isEntry) : undefined;
  return first === undefined ? token.offset : itemStart(first);
}

/** Where a value ends: right behind its last sign, and before the last line break of a block text. */
export function tokenEnd(token: CST.Token): number {
  switch (token.type) {
    case 'flow-collection':
      return (token.end[0]?.offset ?? token.offset) + 1;
    case 'block-map':
    case 'block-seq': {
      const last = (token.items as readonly CST.CollectionItem[]).findLast(isEntry);
      return last === undefined ? token.offset : itemEnd(last);
    }
    case 'block-scalar': {
      const parts = [...token.props, token] as readonly CST.SourceToken[];
      const source = parts.map((part) => part.source).join('');
      return token.offset + source.replace(/\r?\n$/, '').length;
    }
    default:
      return token.offset + ('source' in token ? token.source.length : 0);
  }
}

/** The header of the block text that a value ends in; undefined where it ends in anything else. */
export function lastHeader(token: CST.Token | CST.CollectionItem | null | undefined): string | undefined {
  if (token === null || token === undefined) return undefined;
  if (!('type' in token)) return lastHeader(token.value);
  if (token.type === 'block-map' || token.type === 'block-seq') {
    return lastHeader((token.items as readonly CST.CollectionItem[]).findLast(isEntry));
  }
  if (token.type !== 'block-scalar') return undefined;
  const header = token.props.find(({ type }) => type === 'block-scalar-header');
  return header !== undefined && 'source' in header ? header.source : undefined;
}
