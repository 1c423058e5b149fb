import { isMapping } from '../text/value-text.ts';
import { type Shape, shapeAt } from '../yaml/edit/shape.ts';

/**
 * A foreign value in the shape that the schema wants: texts without white space at their ends, a number as text where
 * text is wanted, one value as a list where a list is. Undefined where it says nothing: blank, empty, or an entry that
 * lacks the key it cannot be without. What fits no better stays as it is, for the schema to refuse.
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

/** The entries that say something; a list within a list of texts or entries is taken apart. */
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
