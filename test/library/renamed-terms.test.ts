// A word of the taxonomy by an id that it had before means what it means by its current one.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { CONFIG_FILE, TAXONOMY_LISTS } from '../../src/model/config.ts';
import { lint } from '../../src/rules/lint.ts';
import { resolveFacet } from '../../src/search/facets.ts';

const encoder = new TextEncoder();
const configOf = (text: string) => loadConfig({ file: CONFIG_FILE, bytes: encoder.encode(text) });
const FOLDER = 'examples/customers';
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
const libraryOf = (config: string, textOf = (text: string) => text) =>
  loadLibrary(
    configOf(config),
    FILES.map((name) => ({
      file: `customers/${name}`,
      bytes: encoder.encode(textOf(readFileSync(`${FOLDER}/${name}`, 'utf8'))),
    })),
  );

const TAXONOMY = parse(readFileSync('examples/refs.config.yaml', 'utf8')).taxonomy;

test('of every list, each word by a former id loads as the current one, and is reported where it stands', () => {
  let found = 0;
  const renamed = Object.fromEntries(
    TAXONOMY_LISTS.map((list) => [
      list,
      Object.fromEntries(
        Object.entries<object>(TAXONOMY[list] ?? {}).map(([id, term]) => [`now-${id}`, { ...term, was: [id] }]),
      ),
    ]),
  );
  const config = JSON.stringify({ version: 1, taxonomy: renamed });
  const { customers } = libraryOf(config);
  const plain = libraryOf(JSON.stringify({ version: 1 }));
  for (const [index, customer] of customers.entries()) {
    const { renamed: terms = [], data } = customer;
    const before = plain.customers[index]?.data;
    found += terms.length;
    const reverted = terms.reduce<string>(
      (text, { from, to }) => text.replaceAll(`"${to}"`, `"${from}"`),
      JSON.stringify(data),
    );
    expect(reverted).toBe(JSON.stringify(before));
    for (const { from, to, list } of terms) expect(to).toBe(`now-${from}`.replace(/^$/, list));
  }
  expect(found).toBeGreaterThan(100);
});

const ATLAS = 'version: 1\ntaxonomy: { products: { atlas: { name: Atlas ERP, was: [harbor] } } }\n';

test('a search by a former id finds what the current one does', () => {
  const library = libraryOf(ATLAS);
  expect(resolveFacet(library, 'product', 'harbor')).toEqual(resolveFacet(library, 'product', 'atlas'));
});

test('check reports it with the edit that writes the current id', () => {
  const library = libraryOf(ATLAS, (text) => text.replace(/^( {2}- \{ id: )atlas/m, '$1harbor'));
  const fixes = lint(library, '2026-10-01').fixes.filter(({ diagnostic }) => diagnostic.rule === 'taxonomy/renamed');
  expect(fixes.length).toBeGreaterThan(5);
  for (const { diagnostic, edits } of fixes) {
    expect(diagnostic.message).toBe('"harbor" of taxonomy.products is called "atlas" now');
    expect(edits).toMatchObject([{ op: 'set', value: 'atlas' }]);
  }
});

test.each([
  ['two terms', 'a: { was: [x] }, b: { was: [x] }', '"x" is claimed as a former id by "b", and means "a" already'],
  ['one twice', 'a: { was: [x, x] }', '"x" is claimed as a former id by "a", and means "a" already'],
  ['of another', 'a: {}, b: { was: [a] }', '"a" is claimed as a former id by "b", and means "a" already'],
  ['its own', 'a: { was: [a] }', '"a" is claimed as a former id by "a", and means "a" already'],
])('a former id means one term: %s', (_, products, message) => {
  const { faults, config } = configOf(`version: 1\ntaxonomy: { products: { ${products} } }\n`);
  expect(faults.map((fault) => fault.message)).toEqual([message]);
  expect(config.broken).toBe(true);
});
