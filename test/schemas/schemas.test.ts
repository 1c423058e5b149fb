// The schemas of the files that people write: they accept what the design shows, explain themselves, and agree with
// the code and with each other.
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { PATTERNS } from '../../src/library/schema-errors.ts';
import { DEFAULT_POLICY, TAXONOMY_LISTS } from '../../src/model/config.ts';
import { toPointer } from '../../src/model/place.ts';
import { AUDIENCES, isActivity, needsPerson, USES } from '../../src/model/use.ts';
import { CONFIG, FILE, libraryOf, NORDLICHT } from '../library/library-of.ts';
import { nodesOf, resolved, type SchemaNode, schemaOf, valuesOf } from '../library/schema-walk.ts';

const SCHEMAS = { customer: schemaOf('customer'), config: schemaOf('config'), 'import-map': schemaOf('import-map') };
const { customer, config } = SCHEMAS;

describe('they accept', () => {
  test('the customer file and the config that the design shows', () => {
    expect(libraryOf({ [FILE]: NORDLICHT }, CONFIG).faults).toEqual([]);
  });

  test('a customer with nothing but a name, and a config with nothing but a version', () => {
    expect(libraryOf({ [FILE]: 'name: Nordlicht\n' }, 'version: 1\n').faults).toEqual([]);
  });

  test('a withdrawal, a pause, and lists with nothing in them', () => {
    const text = `name: Nordlicht
status: paused
paused_until: 2026-12-01
products: []
advocates: []
consent:
  - id: logo-2025
    status: withdrawn
    uses: [logo]
    territories: []
    granted_on: 2025-01-01
    withdrawn_on: 2026-01-01
    reason: unhappy
`;
    expect(libraryOf({ [FILE]: text }).faults).toEqual([]);
  });

  test.each(['4200', '"about 4,000"'])('employees: %s', (employees) => {
    expect(libraryOf({ [FILE]: `name: Nordlicht\nemployees: ${employees}\n` }).faults).toEqual([]);
  });

  describe('keys of your own in every mapping of a customer file', () => {
    const mappings = [...valuesOf(parse(NORDLICHT), customer)].filter(
      ({ value }) => typeof value === 'object' && !Array.isArray(value),
    );
    test.each(mappings.map(({ path }) => ({ path, name: toPointer(path) })))('$name', ({ path }) => {
      const document = parseDocument(NORDLICHT);
      document.setIn([...path, 'x-own'], { any: ['thing', null, { 'at all': true }] });
      expect(libraryOf({ [FILE]: String(document) }).faults).toEqual([]);
    });
  });

  test('keys of your own wherever a customer file may hold a mapping', () => {
    const closed = [...nodesOf(customer)].filter(({ node }) => node.type === 'object');
    expect(closed.length).toBeGreaterThan(12);
    for (const { pointer, node } of closed) {
      expect(node.additionalProperties, pointer).toBe(false);
      expect(Object.keys(node.patternProperties ?? {}), pointer).toEqual(['^x-']);
    }
  });
});

describe.each(Object.entries(SCHEMAS))('the schema of a %s', (_name, schema) => {
  const nodes = [...nodesOf(schema)];

  test('is one of JSON Schema draft-07', () => {
    const ajv = new Ajv({ allowUnionTypes: true });
    ajv.addVocabulary(['x-informational']);
    addFormats.default(ajv, ['date']);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('says of every property what it is, in a sentence', () => {
    const properties = nodes.filter(({ pointer }) => /\/(?:properties|patternProperties)\/[^/]+$/.test(pointer));
    expect(properties.length).toBeGreaterThan(30);
    for (const { pointer, node } of [...properties, { pointer: 'the schema', node: schema }]) {
      const description = node.description ?? resolved(node, schema).description ?? '';
      expect(description, pointer).toMatch(/\w\W?\."?$/);
    }
  });

  test('uses every definition', () => {
    const used = new Set(nodes.flatMap(({ node }) => node.$ref?.replace('#/definitions/', '') ?? []));
    expect(Object.keys(schema.definitions ?? {}).filter((name) => !used.has(name))).toEqual([]);
  });

  test('requires only what it describes', () => {
    for (const { pointer, node } of nodes)
      for (const key of node.required ?? []) expect(Object.keys(node.properties ?? {}), pointer).toContain(key);
  });
});

describe('they agree with the code', () => {
  const everywhere = Object.values(SCHEMAS).flatMap((schema) => [...nodesOf(schema)]);
  const at = (schema: SchemaNode, ...keys: readonly string[]): SchemaNode =>
    keys.reduce((node, key) => resolved(node.properties?.[key] ?? {}, schema), schema);

  test('in the uses there are, wherever they are listed', () => {
    const lists = everywhere.filter(({ node }) => node.enum?.includes('case-study'));
    expect(lists.map(({ pointer }) => pointer)).toEqual([
      '/definitions/use',
      '/properties/scan/properties/content/items/properties/use',
      '/properties/policy/properties/coverage/items/properties/for',
      '/definitions/search/properties/for',
    ]);
    // Content shows material, and takes nobody's time.
    const shown = USES.filter((use) => !isActivity(use));
    for (const { node, pointer } of lists) expect(node.enum).toEqual(pointer.includes('/scan/') ? shown : USES);
  });

  test('in the uses that take a person’s time', () => {
    const personal = ['any', ...USES.filter(needsPerson)];
    for (const schema of [customer, config])
      expect(Object.keys(schema.definitions?.limits?.properties ?? {})).toEqual(personal);
    expect(Object.keys(config.definitions?.rests?.properties ?? {})).toEqual(personal);
  });

  test('in the audiences', () => {
    const lists = everywhere.filter(({ node }) => node.enum?.includes('prospects'));
    expect(lists.length).toBeGreaterThan(2);
    for (const { node } of lists) expect(node.enum).toEqual(AUDIENCES);
  });

  test('in the lists of the taxonomy', () => {
    expect(Object.keys(at(config, 'taxonomy').properties ?? {})).toEqual(TAXONOMY_LISTS);
  });

  test('in the leaves of the policy, and in the default that each one names', () => {
    const policy = at(config, 'policy').properties ?? {};
    // Regions are words of the taxonomy, and sites a key of the config: both only go along with the policy.
    const { regions, sites, ...defaultPolicy } = DEFAULT_POLICY;
    expect([regions, sites]).toEqual([{}, []]);
    expect(Object.keys(policy).sort()).toEqual(Object.keys(defaultPolicy).sort());
    for (const [part, defaults] of Object.entries(defaultPolicy)) {
      if (part === 'limits' || part === 'rest') continue;
      if (typeof defaults === 'string') {
        expect(policy[part]?.description).toContain(`Default: ${defaults}.`);
        continue;
      }
      const leaves = at(config, 'policy', part).properties ?? {};
      expect(Object.keys(leaves)).toEqual(Object.keys(defaults));
      // By default no reason is an exception.
      for (const [leaf, value] of Object.entries(defaults).filter(([leaf]) => leaf !== 'by_reason'))
        expect(leaves[leaf]?.description).toMatch(new RegExp(`Default: ${value}\\.$`));
    }
    const limits = Object.entries(DEFAULT_POLICY.limits).map(([whose, of]) => [
      whose,
      Object.entries(of)
        .map(([use, limit]) => `${use} ${limit.max} per ${limit.per}`)
        .join(', '),
    ]);
    for (const [whose = '', told] of limits)
      expect(at(config, 'policy', 'limits').properties?.[whose]?.description).toContain(`Default: ${told}.`);
    const rests = Object.entries(DEFAULT_POLICY.rest).map(([use, rest]) => `${use} ${rest}`);
    expect(config.definitions?.rests?.description).toContain(`Default: ${rests.join(', ')}.`);
  });

  test('in the words for every pattern, and for no other', () => {
    const patterns = new Set(everywhere.flatMap(({ node }) => node.pattern ?? []));
    expect(Object.keys(PATTERNS).sort()).toEqual([...patterns].sort());
    for (const { what, hint } of Object.values(PATTERNS)) expect(`${what}; ${hint}`).toMatch(/^[a-z].*[^.]$/);
  });
});

describe('they agree with each other', () => {
  /** What a node accepts, with references written out and without its words and free keys. */
  const accepted = (node: SchemaNode, root: SchemaNode): unknown => {
    const { title: _title, description: _words, patternProperties: _free, properties, ...rest } = resolved(node, root);
    const inner = Object.entries(properties ?? {}).map(([key, child]) => [key, accepted(child, root)]);
    return { ...rest, ...(properties && { properties: Object.fromEntries(inner) }) };
  };

  test.each(['limit', 'limits', 'phrase', 'phrases'])('on what a %s is', (name) => {
    const ref = { $ref: `#/definitions/${name}` };
    expect(accepted(ref, config)).toEqual(accepted(ref, customer));
  });

  test.each(['limits'])('on what they say of %s', (name) => {
    const words = (schema: SchemaNode) =>
      Object.entries(schema.definitions?.[name]?.properties ?? {}).map(([key, { description }]) => [key, description]);
    expect(words(config)).toEqual(words(customer));
  });
});
