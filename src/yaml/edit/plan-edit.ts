import type { Edit } from '../../model/edit.ts';
import type { Path } from '../../model/place.ts';
import { isMapping } from '../../text/value-text.ts';
import { pathText } from './alias-conflicts.ts';
import { counterpartsOf, existingStyleOf } from './existing-style.ts';
import { valueAt } from './expected-value.ts';
import { insertInFlow } from './insert-in-flow.ts';
import { insertionOffset, insertLines, itemLinesLikeOthers } from './insert-lines.ts';
import { detectLayout } from './layout.ts';
import { lineEnd, wouldRunOn } from './lines.ts';
import type { Outline, YamlEntry, YamlNode } from './outline.ts';
import { removeInFlow } from './remove-in-flow.ts';
import { removeLines } from './remove-lines.ts';
import { replaceValue } from './replace-value.ts';
import { CUSTOMER_SHAPE, type Shape, shapeAt } from './shape.ts';
import type { Plan } from './splice.ts';
import { isListKind } from './tokens.ts';
import { flowKey, flowValue, keyLines, keyOrder, styleAt, type WriteStyle } from './write-value.ts';

/** A text as its nodes and as its value. */
export interface OutlinedText {
  readonly outline: Outline;
  readonly value: unknown;
}

/** Plans the splices of an edit, or explains why it cannot be made. */
export function planEdit(source: OutlinedText, { op, path, value }: Edit): Plan | { readonly refused: string } {
  const { outline } = source;
  const { nodes, missing } = outline.trace(path);
  const [first, ...deeper] = missing;
  if (op === 'remove') {
    const holder = nodes.at(-2);
    if (first !== undefined || holder === undefined)
      return { refused: `there is nothing to remove at ${pathText(path)}` };
    return remove(outline, holder, path.at(-1));
  }
  if (first === undefined) return op === 'append' ? append(source, path, value) : replace(source, path, value);
  const index = deeper.findIndex((step) => typeof step === 'number');
  if (index !== -1) return { refused: `there is no list at ${pathText(path.slice(0, index - deeper.length))}` };
  const whole = deeper.reduceRight((inner, step) => ({ [step]: inner }), op === 'append' ? [value] : value);
  return add(source, path.slice(0, path.length - missing.length), first, whole);
}

function replace(source: OutlinedText, path: Path, value: unknown): Plan {
  const { outline } = source;
  const node = nodeAt(outline, path);
  const { content } = node;
  const splices = replaceValue(outline, node, { old: valueAt(source.value, path), value }, styleOf(outline, path));
  if (content === undefined) return { splices };
  const { start, end, kind } = content;
  const isBlock = kind === 'block-map' || kind === 'block-list';
  return { splices, removed: { start, end: isBlock ? lineEnd(outline.text, end) : end } };
}

function append(source: OutlinedText, path: Path, value: unknown): Plan | { readonly refused: string } {
  const { outline } = source;
  const old = valueAt(source.value, path);
  if (old !== null && !Array.isArray(old)) return { refused: `what stands at ${pathText(path)} is no list` };
  const holder = nodeAt(outline, path);
  const { length } = outline.entries(holder.content);
  const style = holderStyle(outline, path);
  if (isBracketed(holder) && (length > 0 || hasComment(outline, holder))) {
    return { splices: insertInFlow(outline, holder, length, flowValue(value, styleAt(style, 0))) };
  }
  if (length === 0) return replace(source, path, [value]);
  const safe = safeAt(outline, holder, length, style);
  return { splices: insertLines(outline, holder, length, itemLinesLikeOthers(outline, holder, value, safe)) };
}

/** Adds a new key to the mapping at a path, in the order of the schema. */
function add(
  source: OutlinedText,
  path: Path,
  step: string | number,
  value: unknown,
): Plan | { readonly refused: string } {
  const { outline } = source;
  const old = valueAt(source.value, path);
  const key = String(step);
  if (old === null && typeof step === 'string') return replace(source, path, { [key]: value });
  if (Array.isArray(old)) return { refused: `there is no entry ${key} in ${pathText(path)}, which has ${old.length}` };
  if (!isMapping(old)) return { refused: `what stands at ${pathText(path)} is no mapping` };
  const holder = nodeAt(outline, path);
  const entries = outline.entries(holder.content);
  const style = holderStyle(outline, path);
  const index = indexFor(entries, style.shape, key);
  if (isBracketed(holder) && (entries.length > 0 || hasComment(outline, holder))) {
    return { splices: insertInFlow(outline, holder, index, flowKey(key, value, style)) };
  }
  const column = entries[0]?.node.column;
  if (column === undefined) return replace(source, path, { [key]: value });
  const safe = safeAt(outline, holder, index, style);
  return { splices: insertLines(outline, holder, index, keyLines(key, value, column, safe)) };
}

/** Gives the style for a new entry of a block, without block scalars if one would absorb the lines below. */
const safeAt = (outline: Outline, holder: YamlNode, index: number, style: WriteStyle): WriteStyle => ({
  ...style,
  allowsBlockText: !wouldRunOn(outline.text, insertionOffset(outline, holder, index), holder.column),
});

function remove(outline: Outline, holder: YamlNode, step: string | number | undefined): Plan {
  const entries = outline.entries(holder.content);
  const index = isListKind(holder.content?.kind)
    ? Number(step)
    : entries.findIndex((entry) => entry.step === String(step));
  return isBracketed(holder) ? removeInFlow(outline, holder, index) : removeLines(outline, holder, index);
}

const nodeAt = (outline: Outline, path: Path): YamlNode => outline.trace(path).nodes.at(-1) ?? outline.root;

const isBracketed = ({ content }: YamlNode): boolean => content !== undefined && !content.kind.startsWith('block-');

/** Tells if an empty flow collection holds a comment, which must be kept. */
const hasComment = ({ text }: Outline, { content }: YamlNode): boolean =>
  content !== undefined && text.slice(content.start, content.end).includes('#');

/** Gives the index for a key: after the nearest that precedes it in the schema, else before the nearest that follows. */
function indexFor(entries: readonly YamlEntry[], shape: Shape | undefined, key: string): number {
  const own = keyOrder(shape, key);
  if (!Object.hasOwn(shape?.properties ?? {}, key)) return entries.length;
  const places = entries.map(({ step }) => keyOrder(shape, String(step)));
  const nearest = places.reduce((best, place) => (place < own && place > best ? place : best), -1);
  return nearest === -1 ? places.findIndex((place) => place > own) : places.lastIndexOf(nearest) + 1;
}

/** Gives the style of a value: that of the present one, else that of its counterparts. */
function styleOf(outline: Outline, path: Path): WriteStyle {
  const node = nodeAt(outline, path);
  const step = path.at(-1);
  if (step === undefined) return holderStyle(outline, path);
  const holder = holderStyle(outline, path.slice(0, -1));
  const own = node.content && existingStyleOf(outline, [...counterpartsOf(outline, path), node]);
  return styleAt(holder, step, own);
}

/** Gives the style of the entries of the collection at a path. */
const holderStyle = (outline: Outline, path: Path): WriteStyle => ({
  shape: path.reduce<Shape | undefined>((shape, step) => shapeAt(shape, step), CUSTOMER_SHAPE),
  existing: existingStyleOf(outline, [...counterpartsOf(outline, path), nodeAt(outline, path)]),
  layout: detectLayout(outline),
  allowsBlockText: true,
});
