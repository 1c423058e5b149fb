import { isMapping } from '../text/value-text.ts';
import { type Shape, shapeAt } from '../yaml/edit/shape.ts';

/**
 * Adapts a foreign value to the schema: texts are trimmed, a number becomes text and a single value a list if the schema
 * wants that. Gives undefined for a blank or empty value, and for an entry that lacks a required key. Any other mismatch
 * is left for the validation to refuse.
 */
export function adapt(value: unknown, shape: Shape | undefined): unknown {
  if (value === undefined || value === null) return undefined;
  if (wants(shape, 'array')) return adaptList([value].flat(), shape);
  if (Array.isArray(value)) {
    return shape !== undefined && value.length === 1 ? adapt(value[0], shape) : adaptList(value, shape);
  }
  if (isMapping(value)) return adaptMapping(value, shape);
  const isText = typeof value === 'string' || (wants(shape, 'string') && !wants(shape, 'number'));
  return isText ? String(value).replace(/\r\n?/g, '\n').trim() || undefined : value;
}

const wants = (shape: Shape | undefined, type: string): boolean => [shape?.type].flat().includes(type);

/** Adapts the items of a list, without empty ones; nested lists are flattened. */
function adaptList(values: readonly unknown[], shape: Shape | undefined): readonly unknown[] | undefined {
  const items = shape?.items === undefined ? values : values.flat();
  const fitted = items.map((item) => adapt(item, shapeAt(shape, 0))).filter((item) => item !== undefined);
  return fitted.length === 0 ? undefined : fitted;
}

function adaptMapping(value: Readonly<Record<string, unknown>>, shape: Shape | undefined): object | undefined {
  const fitted = Object.fromEntries(
    Object.entries(value)
      .map(([key, child]) => [key, adapt(child, shapeAt(shape, key))] as const)
      .filter(([, child]) => child !== undefined),
  );
  const lacksKey = shape?.required?.some((key) => !(key in fitted)) ?? false;
  return lacksKey || Object.keys(fitted).length === 0 ? undefined : fitted;
}
