import { isDay } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { isMapping } from '../text/value-text.ts';

/** The keywords of JSON Schema that the schemas use. A test fails on any other. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
}

/** A keyword of a schema that a value can violate. */
export type Keyword = Exclude<keyof SchemaNode, '$ref' | 'definitions' | 'properties' | 'patternProperties' | 'items'>;

/** A value that does not fit its schema. */
export interface SchemaError {
  readonly keyword: Keyword;
  readonly path: Path;
  readonly value: unknown;
  /** The mapping or list that holds the value; the root holds itself. */
  readonly holder: unknown;
  /** The schema of the value, without a reference. */
  readonly schema: SchemaNode;
  /** The unknown or missing key; empty for other keywords. */
  readonly key: string;
}

/**
 * Finds all errors of a value, in the order in which ajv reports them with `allErrors`. The compiled validators decide if
 * a value fits; this runs only to explain why one does not. Compiling with ajv at run time would take 170 ms.
 */
export function findSchemaErrors(schema: SchemaNode, value: unknown): readonly SchemaError[] {
  const finder = new ErrorFinder(schema);
  finder.visit(schema, value, [], value);
  return finder.errors;
}

class ErrorFinder {
  readonly errors: SchemaError[] = [];
  readonly #definitions: SchemaNode['definitions'];

  constructor({ definitions }: SchemaNode) {
    this.#definitions = definitions;
  }

  visit(node: SchemaNode, value: unknown, path: Path, holder: unknown): void {
    const schema = this.#resolve(node);
    const report = (keyword: Keyword, key = '') => this.errors.push({ keyword, path, value, holder, schema, key });
    if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type))) report('type');
    for (const keyword of scalarErrors(schema, value)) report(keyword);
    if (Array.isArray(value)) {
      if (value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY)) report('maxItems');
      const { items = {} } = schema;
      for (const [index, item] of value.entries()) this.visit(items, item, [...path, index], value);
    }
    if (isMapping(value)) {
      if (Object.keys(value).length > (schema.maxProperties ?? Number.POSITIVE_INFINITY)) report('maxProperties');
      for (const key of schema.required ?? []) if (!Object.hasOwn(value, key)) report('required', key);
      for (const key of unnamedKeys(schema, value)) {
        if (schema.additionalProperties === false) report('additionalProperties', key);
        if (typeof schema.additionalProperties === 'object')
          this.visit(schema.additionalProperties, value[key], [...path, key], value);
      }
      for (const [key, inner] of Object.entries(schema.properties ?? {}))
        if (Object.hasOwn(value, key)) this.visit(inner, value[key], [...path, key], value);
    }
  }

  #resolve(node: SchemaNode): SchemaNode {
    if (node.$ref === undefined) return node;
    return this.#resolve(this.#definitions?.[node.$ref.replace('#/definitions/', '')] ?? {});
  }
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isMapping(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number') return Number.isFinite(value);
  // The other types that the schemas use are types of JavaScript.
  return typeof value === type;
}

function* scalarErrors({ minimum, maxLength, pattern, format, enum: allowed }: SchemaNode, value: unknown) {
  if (minimum !== undefined && Number.isFinite(value) && (value as number) < minimum) yield 'minimum' as const;
  if (typeof value === 'string') {
    if (maxLength !== undefined && value.length > maxLength) yield 'maxLength' as const;
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) yield 'pattern' as const;
    if (format === 'date' && !isDay(value)) yield 'format' as const;
  }
  if (allowed !== undefined && !allowed.includes(value)) yield 'enum' as const;
}

/** Lists the keys that neither `properties` nor `patternProperties` names. */
function unnamedKeys({ properties = {}, patternProperties = {} }: SchemaNode, value: object): readonly string[] {
  const patterns = Object.keys(patternProperties).map((pattern) => new RegExp(pattern, 'u'));
  return Object.keys(value).filter(
    (key) => !Object.hasOwn(properties, key) && !patterns.some((pattern) => pattern.test(key)),
  );
}
