import { CUSTOMER_SHAPES } from './shapes.generated.ts';

/** What the schema says of one value of a customer file. */
export interface Shape {
  readonly type?: string | readonly string[];
  /** In the order in which they are documented and written. */
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly $ref?: string;
}

const { definitions } = CUSTOMER_SHAPES as { readonly definitions: Readonly<Record<string, Shape>> };

/** The shape of a whole customer file. */
export const CUSTOMER_SHAPE: Shape = CUSTOMER_SHAPES;

/** The shape of the value at a key of a mapping, or of a list's entries; undefined where the schema leaves it free. */
export function shapeAt(shape: Shape | undefined, step: string | number): Shape | undefined {
  if (typeof step === 'number') return resolve(shape?.items);
  return Object.hasOwn(shape?.properties ?? {}, step) ? resolve(shape?.properties?.[step]) : undefined;
}

const resolve = (shape: Shape | undefined): Shape | undefined =>
  shape?.$ref === undefined ? shape : definitions[shape.$ref.replace('#/definitions/', '')];

/** Whether a value is a mapping of keys. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
