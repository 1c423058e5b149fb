import type { Path } from '../../model/place.ts';
import { stepOf } from './layout.ts';
import type { NodeContent, Outline, YamlNode } from './outline.ts';
import { isListKind, isMapKind, lastHeader, textOf } from './tokens.ts';
import type { BlockStyle } from './write-block-text.ts';
import { isPlain, type Quote } from './write-scalar.ts';

/** How the file writes values of one role: at the other keys, and in the other entries of a list. */
export interface ExistingStyle {
  /** The quotes of texts; undefined without an example. */
  readonly quote: Quote | undefined;
  /** The quotes of the keys of a mapping. */
  readonly keyQuote: Quote | undefined;
  /** The indicator of block scalars. */
  readonly text: BlockStyle | undefined;
  /** The indentation of the dashes of a list relative to its key. */
  readonly listStep: number | undefined;
  /** True if the examples are only similar to the value to write. */
  readonly isHint: boolean;
  /** Tells if the file writes such a list or mapping in flow style; undefined without an example. */
  isFlow(value: object): boolean | undefined;
  /** The style of the values at a key. */
  atKey(key: string): ExistingStyle;
  /** The style of the entries of a list. */
  entries(): ExistingStyle;
}

/** The style of a file without examples. */
export const NO_EXISTING_STYLE: ExistingStyle = {
  quote: undefined,
  keyQuote: undefined,
  text: undefined,
  listStep: undefined,
  isHint: true,
  isFlow: () => undefined,
  atKey: () => NO_EXISTING_STYLE,
  entries: () => NO_EXISTING_STYLE,
};

// Enough to find the usual style, few enough to look at for every key.
const MAX_EXAMPLES = 12;

/** Finds the style of these nodes. Later examples take precedence. */
export function existingStyleOf(outline: Outline, nodes: readonly YamlNode[], isHint = false): ExistingStyle {
  const examples = nodes.slice(-MAX_EXAMPLES).flatMap(({ content }) => (content === undefined ? [] : [content]));
  if (examples.length === 0) return NO_EXISTING_STYLE;
  const quotes = examples.map(quoteOf).filter((quote) => quote !== undefined);
  const filled = examples.filter((content) => outline.entries(content).length > 0);
  const nodesOf = (content: NodeContent) => outline.entries(content).map(({ node }) => node);
  const maps = filled.filter(({ kind }) => isMapKind(kind));
  const lists = filled.filter(({ kind }) => isListKind(kind));
  const last = maps.at(-1);
  return {
    quote: quotes.includes('plain') ? 'plain' : quotes.at(-1),
    keyQuote: quotedAs(outline.entries(last).at(-1)?.keyKind),
    text: examples.map(blockStyleOf).findLast((style) => style !== undefined),
    listStep: isHint
      ? undefined
      : nodes.map((node) => stepOf(outline, node, 'block-list')).findLast((step) => step !== undefined),
    isHint,
    isFlow(value) {
      const alike = Array.isArray(value) ? lists : maps;
      const isFlat = Object.values(value).every((inner) => typeof inner !== 'object' || inner === null);
      const example =
        alike.findLast((content) => isFlat === nodesOf(content).every(({ content: inner }) => !isNested(inner))) ??
        (isHint ? undefined : alike.at(-1));
      return example && !example.kind.startsWith('block');
    },
    atKey(key) {
      const own = maps.flatMap((content) => outline.entryAt(content, key)?.node ?? []);
      return own.length > 0 || last === undefined
        ? existingStyleOf(outline, own, isHint)
        : existingStyleOf(outline, nodesOf(last), true);
    },
    entries: () =>
      existingStyleOf(
        outline,
        lists.flatMap((content) => nodesOf(content).slice(-MAX_EXAMPLES)),
        isHint,
      ),
  };
}

/** Finds the nodes at the same path in the other entries of the innermost list of a path. */
export function counterpartsOf(outline: Outline, path: Path): readonly YamlNode[] {
  const index = path.findLastIndex((step) => typeof step === 'number');
  const list = index === -1 ? undefined : outline.trace(path.slice(0, index)).nodes.at(index);
  return outline
    .entries(list?.content)
    .filter(({ step }) => step !== path[index])
    .slice(-MAX_EXAMPLES)
    .flatMap(({ step }) => {
      const { nodes, missing } = outline.trace([...path.slice(0, index), step, ...path.slice(index + 1)]);
      return missing.length === 0 ? nodes.slice(-1) : [];
    });
}

const isNested = (content: NodeContent | undefined): boolean => isListKind(content?.kind) || isMapKind(content?.kind);

const quotedAs = (kind: NodeContent['kind'] | undefined): Quote | undefined =>
  kind === 'single' || kind === 'double' || kind === 'plain' ? kind : undefined;

/** Gives the quotes of a text that needs none; any other value is no example of quoting. */
function quoteOf({ kind, token }: NodeContent): Quote | undefined {
  const text = textOf(token);
  return text !== undefined && isPlain(text, true) ? quotedAs(kind) : undefined;
}

/** Gives the indicator of a block scalar. */
const blockStyleOf = ({ kind, token }: NodeContent): BlockStyle | undefined => {
  const header = kind === 'block-text' ? lastHeader(token) : undefined;
  if (header === undefined) return undefined;
  return header.startsWith('>') ? '>' : '|';
};
