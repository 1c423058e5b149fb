import { SCHEMA_TEXTS } from '../library/generated/schema-texts.generated.ts';
import { addTo } from '../text/groups.ts';
import { json } from './json.ts';

/** The fields that are picked of a document: all of it, or those of its parts, by name. Lists are passed through. */
export type FieldTree = true | { readonly [name: string]: FieldTree };

/** A JSON schema, as far as names of fields are read from it. */
interface FieldSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly additionalProperties?: boolean | FieldSchema;
  readonly patternProperties?: object;
  readonly items?: FieldSchema;
  readonly definitions?: Readonly<Record<string, FieldSchema>>;
}

/** The fields that are in the documents of a command. */
export interface DocumentFields {
  /** The names that may be asked for, with dots between the parts. */
  readonly names: readonly string[];
  /** The names at the top of the document. */
  readonly first: readonly string[];
  /** Gives the paths of a name, from the document's top; none for a name that is unknown. */
  pathsOf(name: string): readonly (readonly string[])[];
}

// Deeper fields are had by the name of what holds them.
const MAX_DEPTH = 5;

/** The fields of documents beyond those that their schemas name. */
const MORE_FIELDS: Readonly<Record<string, Readonly<Record<string, FieldSchema>>>> = {
  // A file with errors is shown too, so that the schema of the document does not ask for a valid one.
  show: { customer: { $ref: 'customer.schema.json' } },
};

/** Reads the fields of a command's documents from their schema; undefined for a command that has none. */
export function fieldsOf(command: string): DocumentFields | undefined {
  const root = schemaOf(command);
  if (root === undefined) return undefined;
  const properties = { ...root.properties, ...MORE_FIELDS[command] };
  const paths = pathsIn({ properties }, command, []);
  const lists = Object.keys(properties).filter(
    (name) => resolve(properties[name] ?? {}, command).node.items !== undefined,
  );
  const known = new Set(paths.map((path) => path.join('.')));
  const isFree = (path: readonly string[]) => isBelowFree({ properties }, command, path);
  const inLists = paths.filter(([first = '', ...rest]) => lists.includes(first) && rest.length > 0);
  return {
    first: Object.keys(properties),
    names: [...new Set([...known, ...inLists.map(([, ...rest]) => rest.join('.'))])],
    pathsOf(name) {
      const path = name.split('.');
      if (known.has(name) || isFree(path)) return [path];
      return lists.map((list) => [list, ...path]).filter((inList) => known.has(inList.join('.')) || isFree(inList));
    },
  };
}

function schemaOf(name: string): FieldSchema | undefined {
  const texts: Readonly<Record<string, string>> = SCHEMA_TEXTS;
  const text = Object.hasOwn(texts, name) ? texts[name] : undefined;
  return text === undefined ? undefined : JSON.parse(text);
}

/** A node, and the schema whose definitions it refers to. */
interface ResolvedNode {
  readonly node: FieldSchema;
  readonly file: string;
}

function resolve(node: FieldSchema, file: string): ResolvedNode {
  if (node.$ref === undefined) return { node, file };
  const [, other, definition] =
    node.$ref.match(/^(?:.*\/)?(?:([\w-]+)\.schema\.json)?(?:#\/definitions\/(.+))?$/) ?? [];
  const target = schemaOf(other ?? file);
  const found = definition === undefined ? target : target?.definitions?.[definition];
  return found === undefined ? { node: {}, file } : resolve(found, other ?? file);
}

/** A node that lists are passed through of. */
function itemOf(node: FieldSchema, file: string): ResolvedNode {
  const resolved = resolve(node, file);
  return resolved.node.items === undefined ? resolved : itemOf(resolved.node.items, resolved.file);
}

function pathsIn(node: FieldSchema, file: string, before: readonly string[]): readonly (readonly string[])[] {
  if (before.length === MAX_DEPTH) return [];
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const { node: inner, file: from } = itemOf(property, file);
    const path = [...before, name];
    return [path, ...pathsIn(inner, from, path)];
  });
}

/** Says that a path goes through a mapping whose keys the schema does not name. */
function isBelowFree(root: FieldSchema, file: string, path: readonly string[]): boolean {
  let at: ResolvedNode = { node: root, file };
  for (const [index, name] of path.entries()) {
    const { properties = {} } = at.node;
    const next = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (next === undefined) return index > 0 && name !== '' && isFreeKey(name, at.node);
    at = itemOf(next, at.file);
  }
  return path.length > MAX_DEPTH;
}

/** Says that a node may have any key, or that the key is one of the writer's own. */
const isFreeKey = (name: string, { properties, additionalProperties, patternProperties }: FieldSchema): boolean =>
  typeof additionalProperties === 'object' ||
  (additionalProperties === true && properties === undefined) ||
  (patternProperties !== undefined && name.startsWith('x-'));

/** Joins paths to a tree. A field that holds another that is asked for is given whole. */
export function fieldTree(paths: readonly (readonly string[])[]): FieldTree {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of paths) addTo(byFirst, first, rest);
  return Object.fromEntries(
    Array.from(byFirst, ([name, rests]) => [name, rests.some(({ length }) => length === 0) || fieldTree(rests)]),
  );
}

/** Picks fields of a value, in the order of the value. */
export function pickFields(value: unknown, tree: FieldTree): unknown {
  if (tree === true || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pickFields(item, tree));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const inner = Object.hasOwn(tree, name) ? tree[name] : undefined;
      return inner === undefined ? [] : [[name, pickFields(part, inner)]];
    }),
  );
}

/** The JSON of a command with the picked fields alone. */
export const pickedJson = (text: string, tree: FieldTree): string => json(pickFields(JSON.parse(text), tree) as object);
