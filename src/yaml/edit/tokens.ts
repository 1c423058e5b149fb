import { CST } from 'yaml';

/** The kind of content. `pair` is a mapping of one key without braces in a flow list: `[a: b]`. */
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

/** Tells if it is a collection in block style. */
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

/** Gives the text of a scalar of any type; undefined for anything else. */
export const textOf = (token: CST.Token | CST.CollectionItem): string | undefined =>
  // Without a callback, the package throws its errors.
  'type' in token && CST.isScalar(token) ? CST.resolveAsScalar(token, true, () => undefined)?.value : undefined;

/** Tells if a token is in the text: in flow style the package makes empty tokens too. */
export const isPresent = (token: CST.Token | null | undefined): token is CST.Token =>
  token !== null && token !== undefined && !(token.type === 'scalar' && token.source === '');

/** Tells if it is an indicator before a value, an anchor or a tag. */
export const isIndicator = ({ type }: CST.SourceToken): boolean => INDICATORS.has(type);
const INDICATORS: ReadonlySet<CST.Token['type']> = new Set([
  'doc-start',
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'anchor',
  'tag',
]);

/** Tells if it is an entry; the package keeps comments after the last entry in an item of their own. */
export const isEntry = (item: CST.CollectionItem): boolean =>
  indicatorsOf(item).length > 0 || isPresent(item.key) || isPresent(item.value);

const indicatorsOf = ({ start, sep = [] }: CST.CollectionItem): readonly CST.SourceToken[] =>
  [...start, ...sep].filter(isIndicator);

/** Gives the start of an entry: its dash, question mark, anchor, tag or key. */
export const itemStart = (item: CST.CollectionItem): number => {
  const offsets = [
    item.start.find(isIndicator)?.offset,
    item.key && isPresent(item.key) ? tokenStart(item.key) : undefined,
  ];
  return (
    offsets.find((offset) => offset !== undefined) ??
    indicatorsOf(item)[0]?.offset ??
    (item.value ? tokenStart(item.value) : 0)
  );
};

/** Gives the end of the last token of an entry. */
export function itemEnd(item: CST.CollectionItem): number {
  if (isPresent(item.value)) return tokenEnd(item.value);
  const indicator = item.sep?.findLast(isIndicator);
  if (indicator !== undefined) return sourceEnd(indicator);
  if (isPresent(item.key)) return tokenEnd(item.key);
  const first = item.start.findLast(isIndicator);
  return first === undefined ? 0 : sourceEnd(first);
}

export const sourceEnd = ({ offset, source }: CST.SourceToken): number => offset + source.length;

/** Gives the start of a value, without its anchor and tag. */
export function tokenStart(token: CST.Token): number {
  const first = token.type === 'block-map' || token.type === 'block-seq' ? token.items.find(isEntry) : undefined;
  return first === undefined ? token.offset : itemStart(first);
}

/** Gives the end of the last token of a value; for a block scalar, before the last line break. */
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

/** Gives the header of the block scalar that a value ends with; undefined if it ends otherwise. */
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
