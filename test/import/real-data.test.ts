// The example mappings on the public data that they are written for, where that lies beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileFormulas } from '../../src/import/formulas.ts';
import { loadImportMap } from '../../src/import/import-map.ts';
import { type ImportPlan, planImport } from '../../src/import/plan-import.ts';
import { readRows } from '../../src/import/read-rows.ts';
import { readImportSources } from '../../src/io/files/import-sources.ts';
import { lint } from '../../src/rules/lint.ts';
import { parse } from '../../src/yaml/parse.ts';
import { libraryOf, source } from './import.ts';

const DATA = '../shared/data';

const SOURCES = [
  {
    mapping: 'jenkins-stories',
    path: `${DATA}/jenkins-stories`,
    counts: { rows: 194, skipped: 0, bad: 0, customers: 191, stories: 194, spellings: 0, alike: 1 },
    terms: { products: 1, industries: 87 },
  },
  {
    mapping: 'ml-case-studies',
    path: `${DATA}/ml-case-studies-csv/case_studies.csv`,
    // Of 13 companies that are spelled in two ways, 12 differ in case and are one file; a space makes another name.
    counts: { rows: 2430, skipped: 0, bad: 0, customers: 400, stories: 2430, spellings: 12, alike: 3 },
    terms: { industries: 136, use_cases: 108 },
  },
  {
    mapping: 'go-case-studies',
    path: `${DATA}/go-case-studies`,
    counts: { rows: 42, skipped: 11, bad: 0, customers: 31, stories: 31, spellings: 0, alike: 0 },
    terms: { products: 1 },
  },
] as const;

async function importFrom(
  mapping: string,
  path: string,
): Promise<{ readonly rows: number; readonly plan: ImportPlan }> {
  const { map } = await loadImportMap(source('map.yaml', mapping), compileFormulas);
  const foreign = map && readImportSources('.', path, map.files);
  if (map === undefined || foreign === undefined) throw new Error(`${path} cannot be read`);
  const read = await readRows(foreign, map);
  return { rows: read.rows.length, plan: await planImport(read, map, libraryOf()) };
}

const tell = (line: string) => process.stdout.write(`${line}\n`);

if (!existsSync(DATA)) test(`left out: there is no ${DATA} to import`, () => tell(`no ${DATA}`));
else {
  describe.each(SOURCES)('$mapping', ({ mapping, path, counts, terms }) => {
    const imported = importFrom(readFileSync(`examples/import/${mapping}.yaml`, 'utf8'), path);

    test('every row finds its place', async () => {
      const { rows, plan } = await imported;
      const { customers, badRows, skipped, mergedSpellings, likelyDuplicates, unknownTerms, conflicts } = plan;
      const found = {
        rows,
        skipped,
        bad: badRows.length,
        customers: customers.length,
        stories: customers.reduce((sum, { stories }) => sum + stories, 0),
        spellings: mergedSpellings.length,
        alike: likelyDuplicates.length,
      };
      tell(`${mapping}: ${JSON.stringify(found)}`);
      expect(found).toEqual(counts);
      expect(customers.flatMap((customer) => customer.rows)).toHaveLength(rows - skipped);
      expect(conflicts).toEqual([]);
      const byList = unknownTerms.map(({ list }) => list);
      expect(Object.fromEntries(byList.map((list) => [list, byList.filter((other) => other === list).length]))).toEqual(
        terms,
      );
    });

    test('the library that it makes has no errors, with the taxonomy that it offers', async () => {
      const { plan } = await imported;
      const files = Object.fromEntries(plan.customers.map(({ file, text }) => [file, text]));
      const library = libraryOf(`version: 1\n${plan.snippet}`, files);
      expect(library.faults).toEqual([]);
      expect(library.customers).toHaveLength(plan.customers.length);
      const { diagnostics } = lint(library, '2026-10-01');
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(library.customers.every(({ data }) => data.status === 'nominated' && data.consent === undefined)).toBe(
        true,
      );
    });

    test('a second run writes nothing: all are there', async () => {
      const { plan } = await imported;
      const files = Object.fromEntries(plan.customers.map(({ file, text }) => [file, text]));
      const text = readFileSync(`examples/import/${mapping}.yaml`, 'utf8');
      const { map } = await loadImportMap(source('map.yaml', text), compileFormulas);
      const foreign = map && readImportSources('.', path, map.files);
      const again =
        map && foreign && (await planImport(await readRows(foreign, map), map, libraryOf(undefined, files)));
      expect(again?.customers).toEqual([]);
      expect(again?.conflicts).toHaveLength(plan.customers.length);
    });
  });

  test('of 812 records of which 33 do not parse, 33 are named by file and line, and 779 are read', async () => {
    const mapping = 'version: 1\nid: =$split($file, "/")[0]\ncustomer: { name: =name, domains: [=website] }\n';
    const { plan } = await importFrom(mapping, `${DATA}/electron-apps`);
    tell(`electron-apps: ${plan.customers.length} read, ${plan.badRows.length} bad`);
    expect(plan.customers).toHaveLength(779);
    expect(plan.badRows).toHaveLength(33);
    for (const { file, line, why } of plan.badRows) {
      expect(parse(readFileSync(file, 'utf8')).problems[0]?.range.line).toBe(line);
      expect(why).not.toBe('');
    }
  });
}
