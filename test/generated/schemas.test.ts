// What is written from the schemas is committed and held to them here; `npm run generate` writes it anew.
import { readdirSync, readFileSync } from 'node:fs';
import { _, Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';
import { isDay } from '../../src/model/day.ts';

const SCHEMAS = ['customer', 'config', 'import-map'] as const;

const read = (name: string): JSONSchema => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

/**
 * The schema as the types want it: without the free `x-` keys, which would turn every interface into an index
 * signature, without the caps, which would turn short lists into tuples, and with one type per titled definition, the untitled ones (text, day, slug) written out in place.
 */
function forTypes(schema: JSONSchema): JSONSchema {
  const definitions = schema.definitions ?? {};
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    const { $ref, patternProperties: _, maxItems: _most, ...rest } = node as JSONSchema;
    const target = $ref === undefined ? undefined : definitions[$ref.replace('#/definitions/', '')];
    if (target !== undefined) return target.title === undefined ? walk({ ...target, ...rest }) : { $ref };
    return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, walk(value)]));
  };
  const titled = Object.entries(definitions).filter(([, definition]) => definition.title !== undefined);
  return { ...(walk(schema) as JSONSchema), definitions: walk(Object.fromEntries(titled)) as JSONSchema };
}

const asReadonly = (types: string) =>
  types
    .replace(/^(\s+)((?:\w+|'[\w-]+')\??|\[k: string\]): /gm, '$1readonly $2: ')
    .replace(/: (\w+|\([^()]+\))\[\];/g, ': readonly $1[];');

test.each(SCHEMAS)('the types of a %s file are those of its schema', async (name) => {
  const types = await compile(forTypes(read(name)), name, {
    bannerComment: `// Written from schemas/${name}.schema.json by \`npm run generate\`.`,
    style: { singleQuote: true, printWidth: 120 },
  });
  await expect(asReadonly(types)).toMatchFileSnapshot(`../../src/model/generated/${name}-file.generated.ts`);
});

/** The schema without annotations: descriptions alone would be most of the validators' code. */
function forValidators(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(forValidators);
  if (typeof node !== 'object' || node === null) return node;
  const isNote = (key: string, value: unknown) =>
    key === 'x-informational' || (['description', 'title'].includes(key) && typeof value === 'string');
  const kept = Object.entries(node).filter(([key, value]) => !isNote(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, forValidators(value)]));
}

/** The code of the validators of all schemas, which needs none of ajv's. */
function validatorsCode(): string {
  const code = { source: true, esm: true, lines: true, formats: _`{ date: isDay }` };
  // Lengths in JavaScript's own units need no code of ajv's.
  const ajv = new Ajv({ allowUnionTypes: true, unicode: false, messages: false, code });
  ajv.addFormat('date', isDay);
  for (const name of SCHEMAS) ajv.addSchema(forValidators(read(name)) as object, name);
  const written = standalone
    .default(ajv, Object.fromEntries(SCHEMAS.map((name) => [name === 'import-map' ? 'importMap' : name, name])))
    .replace(
      '"use strict";',
      `// Written from schemas/ by \`npm run generate\`.\nimport { isDay } from "../../model/day.ts";\n`,
    );
  expect(written).not.toMatch(/require\(/);
  return written;
}

test('the validators are those of the schemas, and only tell if a value fits', async () => {
  const code = validatorsCode()
    .replace(/^validate\d+\.errors = \[.*\];\n/gm, '')
    .replace(/^vErrors = vErrors === null \? (\w+)\.errors : .*;\nerrors = vErrors\.length;$/gm, 'return false;')
    .replace(/^(let vErrors = null|\w+\.errors = vErrors);\n/gm, '')
    .replace(/(?<=^function \w+\(data), \{.*\}=\{\}(?=\)\{$)/gm, '')
    .replace(/(?<=^if\(!\(validate\d+\(.*), \{instancePath:.*,rootData\}(?=\)\)\)\{$)/gm, '');
  expect(code).not.toMatch(/vErrors|instancePath|rootData/);
  await expect(code).toMatchFileSnapshot('../../src/library/generated/validators.generated.js');
});

test('the texts of the schemas are those of their files', async () => {
  const names = readdirSync('schemas').filter((file) => file.endsWith('.schema.json'));
  const texts = names.map((file) => {
    const text = readFileSync(`schemas/${file}`, 'utf8');
    return `  '${file.replace('.schema.json', '')}': ${JSON.stringify(text)},\n`;
  });
  const code = `// Written from schemas/ by \`npm run generate\`.\n\n/** The text of every schema file, by name. */\nexport const SCHEMA_TEXTS = {\n${texts.join('')}} as const;\n`;
  await expect(code).toMatchFileSnapshot('../../src/library/generated/schema-texts.generated.ts');
});

/** What may stand where, without what it means. */
function shapeOf({ $ref, type, required, properties, items, definitions }: JSONSchema): JSONSchema {
  const all = (schemas: object) => {
    const shapes = Object.entries(schemas).map(([name, schema]) => [name, shapeOf(schema)] as const);
    return Object.fromEntries(shapes);
  };
  return {
    ...($ref !== undefined && { $ref }),
    ...(type !== undefined && { type }),
    ...(required !== undefined && { required }),
    ...(properties !== undefined && { properties: all(properties) }),
    ...(items !== undefined && { items: shapeOf(items as JSONSchema) }),
    ...(definitions !== undefined && { definitions: all(definitions) }),
  };
}

test('the shapes are those of the schema of a customer', async () => {
  const code = `// Written from schemas/customer.schema.json by \`npm run generate\`.

/** The keys of a customer file, in their order, and what stands at them. */
export const CUSTOMER_SHAPES = ${JSON.stringify(shapeOf(read('customer')))} as const;
`;
  await expect(code).toMatchFileSnapshot('../../src/yaml/edit/shapes.generated.ts');
});

interface AnnotatedSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, AnnotatedSchema>>;
  readonly items?: AnnotatedSchema;
  readonly 'x-informational'?: true;
}

test('the informational keys are those that the schema of a customer marks', async () => {
  const schema = read('customer') as AnnotatedSchema & {
    readonly definitions: Readonly<Record<string, AnnotatedSchema>>;
  };
  const target = ({ $ref, items, ...node }: AnnotatedSchema): AnnotatedSchema => {
    if (items !== undefined) return target(items);
    return $ref === undefined ? node : target(schema.definitions[$ref.replace('#/definitions/', '')] ?? {});
  };
  const membersOf = (path: string, node: AnnotatedSchema): readonly string[] => {
    const keys = Object.entries(target(node).properties ?? {});
    if (keys.length === 0) return [];
    const marked = keys.filter(([, inner]) => inner['x-informational'] === true).map(([key]) => `'${key}'`);
    const inner = keys.flatMap(([key, value]) => membersOf(path === '' ? key : `${path}/${key}`, value));
    return marked.length === 0 ? inner : [`  readonly '${path}': ${marked.join(' | ')};\n`, ...inner];
  };
  const code = `// Written from schemas/customer.schema.json by \`npm run generate\`.

/** The keys that no answer depends on, by the keys that lead to their mapping: those marked "x-informational". */
export interface InformationalKeys {
${membersOf('', schema).join('')}}
`;
  await expect(code).toMatchFileSnapshot('../../src/model/generated/informational-keys.generated.ts');
});
