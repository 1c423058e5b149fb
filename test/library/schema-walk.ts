import { readFileSync } from 'node:fs';
import type { Path } from '../../src/model/place.ts';

/** The keywords of JSON Schema that the tests read. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly maxItems?: number;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

export const schemaOf = (name: string): SchemaNode => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

/** Resolves a reference; any other node is returned as it is. */
export function resolved(node: SchemaNode, root: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const target = root.definitions?.[node.$ref.replace('#/definitions/', '')];
  if (target === undefined) throw new Error(`${node.$ref} leads nowhere`);
  return resolved(target, root);
}

/** Lists every node of a schema, with its JSON Pointer. */
export function* nodesOf(node: SchemaNode, pointer = ''): Iterable<{ pointer: string; node: SchemaNode }> {
  yield { pointer, node };
  for (const group of ['properties', 'patternProperties', 'definitions'] as const)
    for (const [key, child] of Object.entries(node[group] ?? {})) yield* nodesOf(child, `${pointer}/${group}/${key}`);
  if (node.items !== undefined) yield* nodesOf(node.items, `${pointer}/items`);
  if (typeof node.additionalProperties === 'object')
    yield* nodesOf(node.additionalProperties, `${pointer}/additionalProperties`);
}

/** A value within a document, with its schema. */
export interface SchemaValue {
  readonly path: Path;
  readonly value: unknown;
  readonly schema: SchemaNode;
}

/** Lists every value of a document that fits its schema, the document itself first. */
export function* valuesOf(value: unknown, root: SchemaNode, schema = root, path: Path = []): Iterable<SchemaValue> {
  const here = resolved(schema, root);
  yield { path, value, schema: here };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* valuesOf(item, root, here.items, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const others = typeof here.additionalProperties === 'object' ? here.additionalProperties : undefined;
      const inner = here.properties?.[key] ?? others;
      if (inner === undefined) throw new Error(`the schema does not know ${[...path, key].join('/')}`);
      yield* valuesOf(child, root, inner, [...path, key]);
    }
  }
}
