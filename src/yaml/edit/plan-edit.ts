import type { Edit } from '../../model/edit.ts';
import type { Path } from '../../model/place.ts';
import { pathText } from './alias-conflicts.ts';
import { counterpartsOf, existingStyleOf } from './existing-style.ts';
import { valueAt } from './expected-value.ts';
import { insertInFlow } from './insert-in-flow.ts';
import { insertLines, linesLikeOthers, placeFor } from './insert-lines.ts';
import { layoutOf } from './layout.ts';
import { lineEnd, wouldRunOn } from './lines.ts';
import type { Outline, YamlEntry, YamlNode } from './outline.ts';
import { removeInFlow } from './remove-in-flow.ts';
import { removeLines } from './remove-lines.ts';
import { replaceValue } from './replace-value.ts';
import { CUSTOMER_SHAPE, isMapping, type Shape, shapeAt } from './shape.ts';
import type { Plan } from './splice.ts';
import { isListKind } from './tokens.ts';
import { flowKey, flowValue, keyLines, keyOrder, styleAt, type WriteStyle } from './write-value.ts';

/** A text as its places and as its value. */
export interface OutlinedText {
  readonly outline: Outline;
  readonly value: unknown;
}

/** What an edit comes to in a text, or why it cannot be made. */
export function planEdit(reading: OutlinedText, { op, path, value }: Edit): Plan | { readonly refused: string } {
  const { outline } = reading;
  const { slots, missing } = outline.trace(path);
  const [first, ...deeper] = missing;
  if (op === 'remove') {
    const holder = slots.at(-2);
    if (first !== undefined || holder === undefined)
      return { refused: `there is nothing to remove at ${pathText(path)}` };
    return remove(outline, holder, path.at(-1));
  }
  if (first === undefined) return op === 'append' ? append(reading, path, value) : replace(reading, path, value);
  const index = deeper.findIndex((step) => typeof step === 'number');
  if (index !== -1) return { refused: `there is no list at ${pathText(path.slice(0, index - deeper.length))}` };
  const whole = deeper.reduceRight((inner, step) => ({ [step]: inner }), op === 'append' ? [value] : value);
  return add(reading, path.slice(0, path.length - missing.length), first, whole);
}

function replace(reading: OutlinedText, path: Path, value: unknown): Plan {
  const { outline } = reading;
  const slot = slotAt(outline, path);
  const { content: written } = slot;
  const splices = replaceValue(outline, slot, valueAt(reading.value, path), value, styleOf(outline, path));
  if (written === undefined) return { splices };
  const { start, end, kind } = written;
  const isBlock = kind === 'block-map' || kind === 'block-list';
  return { splices, removed: { start, end: isBlock ? lineEnd(outline.text, end) : end } };
}

function append(reading: OutlinedText, path: Path, value: unknown): Plan | { readonly refused: string } {
  const { outline } = reading;
  const there = valueAt(reading.value, path);
  if (there !== null && !Array.isArray(there)) return { refused: `what stands at ${pathText(path)} is no list` };
  const holder = slotAt(outline, path);
  const { length } = outline.entries(holder.content);
  const style = holderStyle(outline, path);
  if (isBracketed(holder) && (length > 0 || hasComment(outline, holder))) {
    return { splices: insertInFlow(outline, holder, length, flowValue(value, styleAt(style, 0))) };
  }
  if (length === 0) return replace(reading, path, [value]);
  const safe = safeAt(outline, holder, length, style);
  return { splices: insertLines(outline, holder, length, linesLikeOthers(outline, holder, value, safe)) };
}

/** Puts a key that is not there into the mapping at a path, where the schema has it. */
function add(
  reading: OutlinedText,
  path: Path,
  step: string | number,
  value: unknown,
): Plan | { readonly refused: string } {
  const { outline } = reading;
  const there = valueAt(reading.value, path);
  const key = String(step);
  if (there === null && typeof step === 'string') return replace(reading, path, { [key]: value });
  if (Array.isArray(there))
    return { refused: `there is no entry ${key} in ${pathText(path)}, which has ${there.length}` };
  if (!isMapping(there)) return { refused: `what stands at ${pathText(path)} is no mapping` };
  const holder = slotAt(outline, path);
  const entries = outline.entries(holder.content);
  const style = holderStyle(outline, path);
  const index = indexFor(entries, style.shape, key);
  if (isBracketed(holder) && (entries.length > 0 || hasComment(outline, holder))) {
    return { splices: insertInFlow(outline, holder, index, flowKey(key, value, style)) };
  }
  const column = entries[0]?.slot.column;
  if (column === undefined) return replace(reading, path, { [key]: value });
  const safe = safeAt(outline, holder, index, style);
  return { splices: insertLines(outline, holder, index, keyLines(key, value, column, safe)) };
}

/** The style for a new entry of a block: without block texts where one would run on into the lines below. */
const safeAt = (outline: Outline, holder: YamlNode, index: number, style: WriteStyle): WriteStyle => ({
  ...style,
  allowsText: !wouldRunOn(outline.text, placeFor(outline, holder, index), holder.column),
});

function remove(outline: Outline, holder: YamlNode, step: string | number | undefined): Plan {
  const entries = outline.entries(holder.content);
  const at = isListKind(holder.content?.kind)
    ? Number(step)
    : entries.findIndex((entry) => entry.step === String(step));
  return isBracketed(holder) ? removeInFlow(outline, holder, at) : removeLines(outline, holder, at);
}

const slotAt = (outline: Outline, path: Path): YamlNode => outline.trace(path).slots.at(-1) ?? outline.root;

const isBracketed = ({ content: written }: YamlNode): boolean =>
  written !== undefined && !written.kind.startsWith('block-');

/** Whether brackets without entries hold a comment, which has to stay there. */
const hasComment = ({ text }: Outline, { content: written }: YamlNode): boolean =>
  written !== undefined && text.slice(written.start, written.end).includes('#');

/** Behind the nearest key that the schema has before it, else before the nearest that it has after it. */
function indexFor(entries: readonly YamlEntry[], shape: Shape | undefined, key: string): number {
  const own = keyOrder(shape, key);
  if (!Object.hasOwn(shape?.properties ?? {}, key)) return entries.length;
  const places = entries.map(({ step }) => keyOrder(shape, String(step)));
  const nearest = places.reduce((best, place) => (place < own && place > best ? place : best), -1);
  return nearest === -1 ? places.findIndex((place) => place > own) : places.lastIndexOf(nearest) + 1;
}

/** How a value at a path is written: as the one there, else as those that play the same role. */
function styleOf(outline: Outline, path: Path): WriteStyle {
  const slot = slotAt(outline, path);
  const step = path.at(-1);
  if (step === undefined) return holderStyle(outline, path);
  const holder = holderStyle(outline, path.slice(0, -1));
  const own = slot.content && existingStyleOf(outline, [...counterpartsOf(outline, path), slot]);
  return styleAt(holder, step, own);
}

/** How the keys or entries of the collection at a path are written. */
const holderStyle = (outline: Outline, path: Path): WriteStyle => ({
  shape: path.reduce<Shape | undefined>((shape, step) => shapeAt(shape, step), CUSTOMER_SHAPE),
  manner: existingStyleOf(outline, [...counterpartsOf(outline, path), slotAt(outline, path)]),
  layout: layoutOf(outline),
  allowsText: true,
});
