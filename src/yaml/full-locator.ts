import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Path, Range } from '../model/place.ts';
import { LineIndex, rangeAt } from '../text/line-index.ts';
import { compose } from './compose.ts';
import type { Locate } from './fast-locator.ts';

/** Gives a key as text: its value, or its source if it is no text. */
export function keyText(key: unknown, text: string): string {
  if (isScalar(key) && typeof key.value === 'string') return key.value;
  return isNode(key) && key.range ? text.slice(key.range[0], key.range[1]) : '';
}

/** Locates in any text that parses. The text is parsed once, at the first call. */
export function locateFull(text: string): Locate {
  const locator = new FullLocator(text);
  return (path, part) => locator.locate(path, part);
}

class FullLocator {
  readonly #text: string;
  readonly #pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  #parsed: { readonly document: Document.Parsed; readonly lines: LineIndex } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** As `Locate`. */
  locate(path: Path, part: 'key' | 'value' = 'value'): Range {
    this.#parsed ??= { document: compose(this.#text).document, lines: new LineIndex(this.#text) };
    const { document, lines } = this.#parsed;
    const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
    let node: unknown = document.contents;
    let pair: Pair | undefined;
    for (const step of path) {
      const inner = resolve(node);
      if (isMap(inner)) {
        const found = this.#pairsOf(inner, resolve).get(String(step));
        if (found === undefined) return this.#rangeOf(node, pair, lines);
        pair = found;
        node = found.value;
      } else if (isSeq(inner) && typeof step === 'number' && inner.items[step] !== undefined) {
        pair = undefined;
        node = inner.items[step];
      } else {
        return this.#rangeOf(node, pair, lines);
      }
    }
    const key = part === 'key' && isNode(pair?.key) ? pair.key : undefined;
    return this.#rangeOf(key ?? node, pair, lines);
  }

  #pairsOf(map: YAMLMap, resolve: (key: unknown) => unknown): ReadonlyMap<string, Pair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const pairs = new Map(map.items.map((pair) => [keyText(resolve(pair.key), this.#text), pair]));
    this.#pairs.set(map, pairs);
    return pairs;
  }

  /** Shows a collection or a text of several lines by its first line, and an absent value by its key. */
  #rangeOf(node: unknown, pair: Pair | undefined, lines: LineIndex): Range {
    const isAbsent = !isNode(node) || !node.range || node.range[0] === node.range[1];
    const shown = isAbsent && isNode(pair?.key) ? pair.key : node;
    if (!isNode(shown) || !shown.range) return rangeAt(1, 1);
    return lines.firstLine(shown.range[0], shown.range[1]);
  }
}
