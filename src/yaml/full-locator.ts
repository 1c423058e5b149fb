import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Path, Range } from '../model/place.ts';
import { rangeAt, TextIndex } from '../text/line-index.ts';
import { compose } from './compose.ts';
import type { Locate } from './fast-locator.ts';

/** A key as the file says it: its text, or what was written where it is no text. */
export function keyText(key: unknown, text: string): string {
  if (isScalar(key) && typeof key.value === 'string') return key.value;
  return isNode(key) && key.range ? text.slice(key.range[0], key.range[1]) : '';
}

/** Finds places in any text that parses; reads it once, at the first question. */
export function locateCarefully(text: string): Locate {
  const locator = new Locator(text);
  return (path, part) => locator.locate(path, part);
}

class Locator {
  readonly #text: string;
  readonly #pairs = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  #parsed: { readonly document: Document.Parsed; readonly index: TextIndex } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The range of the key or value at this path; of the nearest enclosing one where the path does not exist. */
  locate(path: Path, part: 'key' | 'value' = 'value'): Range {
    this.#parsed ??= { document: compose(this.#text).document, index: new TextIndex(this.#text) };
    const { document, index } = this.#parsed;
    const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
    let node: unknown = document.contents;
    let pair: Pair | undefined;
    for (const step of path) {
      const inner = resolve(node);
      if (isMap(inner)) {
        const found = this.#pairsOf(inner, resolve).get(String(step));
        if (found === undefined) return this.#rangeOf(node, pair, index);
        pair = found;
        node = found.value;
      } else if (isSeq(inner) && typeof step === 'number' && inner.items[step] !== undefined) {
        pair = undefined;
        node = inner.items[step];
      } else {
        return this.#rangeOf(node, pair, index);
      }
    }
    const key = part === 'key' && isNode(pair?.key) ? pair.key : undefined;
    return this.#rangeOf(key ?? node, pair, index);
  }

  #pairsOf(map: YAMLMap, resolve: (key: unknown) => unknown): ReadonlyMap<string, Pair> {
    const known = this.#pairs.get(map);
    if (known !== undefined) return known;
    const pairs = new Map(map.items.map((pair) => [keyText(resolve(pair.key), this.#text), pair]));
    this.#pairs.set(map, pairs);
    return pairs;
  }

  /** A collection or a text of several lines is shown by its first line; a value that is not there by its key. */
  #rangeOf(node: unknown, pair: Pair | undefined, index: TextIndex): Range {
    const isNothing = !isNode(node) || !node.range || node.range[0] === node.range[1];
    const shown = isNothing && isNode(pair?.key) ? pair.key : node;
    if (!isNode(shown) || !shown.range) return rangeAt(1, 1);
    return index.firstLine(shown.range[0], shown.range[1]);
  }
}
