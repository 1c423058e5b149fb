import { type Alias, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Range } from '../model/place.ts';
import { LineIndex, rangeAt } from '../text/line-index.ts';
import { keyText } from './full-locator.ts';
import type { Parsed, Problem } from './parse.ts';
import { quoted } from './quoted.ts';
import { needsQuotes } from './syntax-errors.ts';

// As many values as anyone could want to repeat, and few enough to be safe from an alias bomb.
const MAX_ALIASED_VALUES = 10_000;

interface ReadNode {
  readonly node: unknown;
  readonly value: unknown;
  /** The number of values once aliases are resolved, itself included. */
  readonly size: number;
}

/** Reads the value of a tree. Each repeated key, and each alias that cannot be resolved, is a problem of its own. */
export function readValue(text: string, root: Node): Parsed {
  const reader = new ValueReader(text);
  const { value } = reader.read(root);
  return { value: reader.problems.length > 0 ? undefined : value, problems: reader.problems };
}

class ValueReader {
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #anchors = new Map<string, ReadNode | 'open'>();
  /** The mappings that are items of a list. */
  readonly #entries = new WeakSet<YAMLMap>();
  #aliasedValues = 0;
  #lines: LineIndex | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(node: unknown): ReadNode {
    if (isAlias(node)) return this.#readAlias(node);
    const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const done = this.#readContent(node);
    if (anchor !== undefined) this.#anchors.set(anchor, done);
    return done;
  }

  /** Reads the value of a key, which may be a text that YAML takes for a sign of its own. */
  #readValue(node: unknown): ReadNode {
    const sign = this.#swallowedSign(node);
    if (sign === undefined) return this.read(node);
    const { start, end, message, hint } = needsQuotes(this.#text, sign);
    return this.#refuseAt(node, this.#indexed().firstLine(start, end), { message, hint });
  }

  #readContent(node: unknown): ReadNode {
    if (isMap(node)) return this.#readMap(node);
    if (!isSeq(node)) return { node, value: isScalar(node) ? node.value : null, size: 1 };
    for (const item of node.items) if (isMap(item)) this.#entries.add(item);
    const items = node.items.map((item) => this.read(item));
    return { node, value: items.map(({ value }) => value), size: 1 + totalSize(items) };
  }

  #readMap(map: YAMLMap): ReadNode {
    const keys = new Map<string, unknown>();
    let isNext = false;
    const entries = map.items.map((pair) => {
      const key = this.read(pair.key).node;
      const name = keyText(key, this.#text);
      if (isScalar(key) && keys.has(name)) {
        // An entry whose "- " is missing repeats the first key of the one above, and then all others.
        const begins = this.#entries.has(map) && pair.key !== undefined && keys.get(name) === map.items[0]?.key;
        if (!isNext) this.#refuseRepeated(name, pair.key, keys.get(name), begins);
        isNext ||= begins;
      } else keys.set(name, pair.key);
      return { name, ...this.#readValue(pair.value) };
    });
    const value = Object.fromEntries(entries.map((entry) => [entry.name, entry.value]));
    return { node: map, value, size: 1 + totalSize(entries) };
  }

  #readAlias(alias: Alias): ReadNode {
    const target = this.#anchors.get(alias.source);
    const name = quoted(`*${alias.source}`);
    if (target === undefined) {
      return this.#refuse(
        alias,
        `${name} repeats nothing: there is no anchor of its name before it`,
        'put the value in quotes',
      );
    }
    if (target === 'open') {
      return this.#refuse(alias, `${name} stands inside of what it repeats`, 'write the values out instead');
    }
    const before = this.#aliasedValues;
    this.#aliasedValues += target.size;
    // Reported once, at the alias that exceeds the limit.
    if (before <= MAX_ALIASED_VALUES && this.#aliasedValues > MAX_ALIASED_VALUES) {
      const most = MAX_ALIASED_VALUES.toLocaleString('en');
      this.#refuse(alias, `aliases up to here repeat more than ${most} values`, 'write the values out instead');
    }
    return target;
  }

  #refuseRepeated(name: string, key: unknown, first: unknown, isNext: boolean): void {
    const repeated = `the key ${quoted(name)} stands here a second time`;
    this.#refuse(
      key,
      isNext ? `${repeated}: a new entry begins here?` : repeated,
      isNext ? 'write "- " before it to begin one, or keep one of the two' : 'keep one of the two',
      [{ range: this.#rangeOf(first), message: `${quoted(name)} first stands here` }],
    );
  }

  /** Finds the sign of a text that YAML takes for the tag of an empty value, or for an anchor that nothing repeats. */
  #swallowedSign(node: unknown): number | undefined {
    if (!isScalar(node) || !node.range || node.source !== '') return undefined;
    const { anchor, tag, range } = node;
    if (tag?.startsWith('!')) return this.#lastBefore(tag, range[0]);
    if (anchor === undefined || this.#text.includes(`*${anchor}`)) return undefined;
    return this.#lastBefore(`&${anchor}`, range[0]);
  }

  #lastBefore(sign: string, end: number): number | undefined {
    const at = this.#text.slice(0, end).lastIndexOf(sign);
    return at === -1 ? undefined : at;
  }

  #refuse(node: unknown, message: string, hint: string, related?: Problem['related']): ReadNode {
    return this.#refuseAt(node, this.#rangeOf(node), { message, hint, ...(related && { related }) });
  }

  #refuseAt(node: unknown, range: Range, about: Pick<Problem, 'message' | 'hint' | 'related'>): ReadNode {
    this.problems.push({ rule: 'file/syntax', range, ...about });
    return { node, value: null, size: 1 };
  }

  #indexed(): LineIndex {
    this.#lines ??= new LineIndex(this.#text);
    return this.#lines;
  }

  #rangeOf(node: unknown): Range {
    return isNode(node) && node.range ? this.#indexed().firstLine(node.range[0], node.range[1]) : rangeAt(1, 1);
  }
}

const totalSize = (nodes: readonly ReadNode[]): number => nodes.reduce((sum, { size }) => sum + size, 0);
