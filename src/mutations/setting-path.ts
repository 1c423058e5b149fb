import type { CustomerFile } from '../model/customer.ts';
import type { Path } from '../model/place.ts';
import { idsBegunBy } from '../text/first-words.ts';
import { nearest } from '../text/nearest.ts';
import { slugOf } from '../text/slug.ts';
import { isMapping } from '../text/value-text.ts';
import { CUSTOMER_SHAPE, type Shape, shapeAt } from '../yaml/edit/shape.ts';

/** A place in a customer's file, found by how somebody writes it. */
export interface FoundPath {
  readonly path: Path;
  /** Its part of the schema; undefined for a key of the library's own. */
  readonly shape: Shape | undefined;
}

/** The reason why a path leads nowhere. */
export interface LostPath {
  readonly lost: string;
  readonly hint: string;
}

/**
 * Finds the place of `stories[0].title`, or `stories.month-end.title`: an item of a list by its number, by its id, or
 * by the words of its metric. The place need not exist, but the schema has to allow it.
 */
export function findPath(data: CustomerFile, wanted: string): FoundPath | LostPath {
  const steps = stepsOf(wanted);
  if (steps === undefined) return { lost: `"${wanted}" is no path`, hint: 'write it as stories.month-end.title' };
  let node: unknown = data;
  let shape: Shape | undefined = CUSTOMER_SHAPE;
  const path: (string | number)[] = [];
  for (const [at, step] of steps.entries()) {
    const where = steps.slice(0, at).join('.');
    const isOpen = shape === undefined || path.some((known) => String(known).startsWith('x-'));
    if (isList(node, shape)) {
      const index = itemAt(node, step);
      if (index === undefined) return lostItem(node, step, where);
      path.push(index);
      shape = shapeAt(shape, index);
      node = (node as readonly unknown[])[index];
      continue;
    }
    const keys = Object.keys(shape?.properties ?? {});
    if (!isOpen && !keys.includes(step) && !step.startsWith('x-')) return lostKey(keys, step, where);
    path.push(step);
    shape = shapeAt(shape, step);
    node = isMapping(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }
  return { path, shape };
}

/** The steps of `stories[0].title`; undefined where it is none. */
function stepsOf(text: string): readonly string[] | undefined {
  if (!/^[^.[\]]+(?:\.[^.[\]]+|\[\d+\])*$/.test(text)) return undefined;
  return text.match(/[^.[\]]+/g) ?? [];
}

const isList = (node: unknown, shape: Shape | undefined): boolean => Array.isArray(node) || shape?.type === 'array';

/** The index of an item, by its number, its name, or the first words of it where no other begins so. */
function itemAt(node: unknown, step: string): number | undefined {
  const items: readonly unknown[] = Array.isArray(node) ? node : [];
  const named = items.findIndex((item) => namesOf(item).includes(step));
  if (named !== -1) return named;
  if (/^\d+$/.test(step)) return Number(step) < items.length ? Number(step) : undefined;
  const [begun, more] = items.flatMap((item, index) => (idsBegunBy(step, namesOf(item)).length > 0 ? [index] : []));
  return more === undefined ? begun : undefined;
}

/** The names of an item in a path. */
function namesOf(item: unknown): readonly string[] {
  if (!isMapping(item)) return [];
  const { id, metric } = item;
  return [...(typeof id === 'string' ? [id] : []), ...(typeof metric === 'string' ? [slugOf(metric)] : [])];
}

function lostItem(node: unknown, step: string, where: string): LostPath {
  const items: readonly unknown[] = Array.isArray(node) ? node : [];
  const names = items.flatMap((item, index) => namesOf(item)[0] ?? String(index));
  const suggestion = nearest(step, names);
  const known = names.length === 0 ? 'it is empty' : `it has ${names.join(', ')}`;
  return {
    lost: `"${where}" has no item "${step}"`,
    hint: suggestion === undefined ? known : `did you mean ${where}.${suggestion}?`,
  };
}

function lostKey(keys: readonly string[], step: string, where: string): LostPath {
  const holder = where === '' ? 'a customer' : `"${where}"`;
  const suggestion = nearest(step, keys);
  const known =
    keys.length === 0 ? 'it is a single value' : `use one of ${keys.join(', ')}; a key of your own begins with "x-"`;
  return {
    lost: `"${step}" is not a key of ${holder}`,
    hint: suggestion === undefined ? known : `did you mean ${where === '' ? '' : `${where}.`}${suggestion}?`,
  };
}

/** The paths that may follow a typed beginning, one step further each. */
export function pathsFrom(data: CustomerFile, typed: string): readonly string[] {
  const [, base = ''] = typed.match(/^(.*[.])/s) ?? [];
  const found = base === '' ? { path: [], shape: CUSTOMER_SHAPE } : findPath(data, base.slice(0, -1));
  if ('lost' in found) return [];
  const { path, shape } = found;
  const node = path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step],
    data,
  );
  if (isList(node, shape)) {
    const items: readonly unknown[] = Array.isArray(node) ? node : [];
    return items.map((item, index) => `${base}${namesOf(item)[0] ?? index}`);
  }
  return Object.keys(shape?.properties ?? {}).map((key) => `${base}${key}`);
}
