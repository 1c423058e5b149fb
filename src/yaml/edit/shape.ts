import { CUSTOMER_SHAPES } from './shapes.generated.ts';

/** The part of the customer schema that describes one value. */
export interface Shape {
  readonly type?: string | readonly string[];
  /** In the order in which keys are documented and written. */
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly $ref?: string;
}

const { definitions } = CUSTOMER_SHAPES as { readonly definitions: Readonly<Record<string, Shape>> };

/** The shape of a whole customer file. */
export const CUSTOMER_SHAPE: Shape = CUSTOMER_SHAPES;

/** Gives the shape at a key of a mapping, or of the items of a list; undefined if the schema leaves it open. */
export function shapeAt(shape: Shape | undefined, step: string | number): Shape | undefined {
  if (typeof step === 'number') return resolve(shape?.items);
  return Object.hasOwn(shape?.properties ?? {}, step) ? resolve(shape?.properties?.[step]) : undefined;
}

const resolve = (shape: Shape | undefined): Shape | undefined =>
  shape?.$ref === undefined ? shape : definitions[shape.$ref.replace('#/definitions/', '')];
