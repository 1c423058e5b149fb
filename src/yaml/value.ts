import { type Alias, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { rangeAt, TextIndex } from '../text/line-index.ts';
import { keyText } from './full-locator.ts';
import type { Parsed, Problem } from './parse.ts';
import { quoted } from './quoted.ts';

// As many values as a careful writer could want to repeat, and few enough that an alias bomb does not go off.
const MAX_UNFOLDED = 10_000;

interface Read {
  readonly node: unknown;
  readonly value: unknown;
  /** How many values it is once its aliases are unfolded, itself included. */
  readonly size: number;
}

/** The value of a tree. Each repeated key, and each alias that cannot be unfolded, is a mistake of its own. */
export function readValue(text: string, root: Node): Parsed {
  const problems: Problem[] = [];
  const anchors = new Map<string, Read | 'open'>();
  let unfolded = 0;
  let index: TextIndex | undefined;

  const rangeOf = (node: unknown) => {
    index ??= new TextIndex(text);
    return isNode(node) && node.range ? index.firstLine(node.range[0], node.range[1]) : rangeAt(1, 1);
  };
  const refuse = (node: unknown, message: string, hint: string, related?: Problem['related']) => {
    problems.push({ rule: 'file/syntax', range: rangeOf(node), message, hint, ...(related && { related }) });
  };

  const read = (node: unknown): Read => {
    if (isAlias(node)) return unfold(node);
    const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const done = isMap(node) ? readMap(node) : isSeq(node) ? readList(node, node.items) : readScalar(node);
    if (anchor !== undefined) anchors.set(anchor, done);
    return done;
  };

  const readScalar = (node: unknown): Read => ({ node, value: isScalar(node) ? node.value : null, size: 1 });

  const readList = (node: unknown, items: readonly unknown[]): Read => {
    const all = items.map(read);
    return { node, value: all.map(({ value }) => value), size: 1 + sizeOf(all) };
  };

  const readMap = (map: YAMLMap): Read => {
    const keys = new Map<string, unknown>();
    const all = map.items.map((pair) => {
      const key = read(pair.key).node;
      const name = keyText(key, text);
      if (isScalar(key) && keys.has(name)) refuseRepeated(name, pair.key, keys.get(name));
      else keys.set(name, pair.key);
      return { name, ...read(pair.value) };
    });
    return { node: map, value: Object.fromEntries(all.map(({ name, value }) => [name, value])), size: 1 + sizeOf(all) };
  };

  const refuseRepeated = (name: string, key: unknown, first: unknown) =>
    refuse(key, `the key ${quoted(name)} stands here a second time`, 'keep one of the two', [
      { range: rangeOf(first), message: `${quoted(name)} first stands here` },
    ]);

  const unfold = (alias: Alias): Read => {
    const target = anchors.get(alias.source);
    const name = quoted(`*${alias.source}`);
    const nothing = { node: alias, value: null, size: 1 };
    if (target === undefined) {
      refuse(alias, `${name} repeats nothing: there is no anchor of its name before it`, 'put the value in quotes');
      return nothing;
    }
    if (target === 'open') {
      refuse(alias, `${name} stands inside of what it repeats`, 'write the values out instead');
      return nothing;
    }
    const before = unfolded;
    unfolded += target.size;
    if (before <= MAX_UNFOLDED && unfolded > MAX_UNFOLDED) {
      const most = MAX_UNFOLDED.toLocaleString('en');
      refuse(alias, `aliases up to here repeat more than ${most} values`, 'write the values out instead');
    }
    return target;
  };

  const { value } = read(root);
  return { value: problems.length > 0 ? undefined : value, problems };
}

const sizeOf = (all: readonly Read[]): number => all.reduce((sum, { size }) => sum + size, 0);
