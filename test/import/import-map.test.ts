import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileFormulas } from '../../src/import/formulas.ts';
import { loadImportMap } from '../../src/import/import-map.ts';
import { source } from './import.ts';

const faultsOf = async (text: string): Promise<readonly string[]> => {
  const { map, faults, document } = await loadImportMap(source('map.yaml', text), compileFormulas);
  expect(map === undefined).toBe(faults.length > 0);
  return faults.map(({ place, message }) => `${document.locate(place).line}: ${message}`);
};

describe('a mapping at fault is reported with its place, and gives no map', () => {
  test.each([
    ['not YAML', 'version: 1\ncustomer: [', /^2: /],
    ['nothing in it', '', /^1: there is nothing in this file$/],
    ['no customer', 'version: 1\n', /^1: the file has no "customer"$/],
    [
      'a key that is none',
      'version: 1\ncutomer: { name: =company }\n',
      /^2: "cutomer" is not a key of a mapping file$/,
    ],
    ['a customer without a name', 'version: 1\ncustomer: { industry: =industry }\n', /^2: "customer" has no "name"$/],
    [
      'a name that is the same for all',
      'version: 1\ncustomer:\n  name: company\n',
      /^3: "customer.name" is "company", which is not a formula$/,
    ],
    [
      'a customer key that is none',
      'version: 1\ncustomer:\n  name: =company\n  industri: =x\n',
      /^4: "industri" is not a key of "customer"$/,
    ],
    [
      'consent, which only a person records',
      'version: 1\ncustomer:\n  name: =company\n  consent: =x\n',
      /^4: "consent" is not a key of "customer"$/,
    ],
    [
      'a deeper key that is none',
      'version: 1\ncustomer:\n  name: =company\n  products:\n    - { idd: =p, id: =q }\n',
      /^5: "idd" is not a key of "products\[0\]"$/,
    ],
    [
      'an entry that lacks its key',
      'version: 1\ncustomer:\n  name: =company\n  assets:\n    - { id: =$slug(t) }\n',
      /^5: "assets\[0\]" has no "use"$/,
    ],
    [
      'a constant that no customer may have',
      'version: 1\ncustomer:\n  name: =company\n  status: actve\n',
      /^4: "status" is "actve", which is not one of its values$/,
    ],
    [
      'a constant that no story may have',
      'version: 1\ncustomer: { name: =company }\nstory:\n  outcomes:\n    - { metric: =m, verified_by: us }\n',
      /^5: "story.outcomes\[0\].verified_by" is "us"/,
    ],
    [
      'a formula that does not parse',
      'version: 1\ncustomer:\n  name: =company\n  advocates:\n    - { id: "=$slug(" }\n',
      /^5: "customer.advocates\[0\].id" is no formula: /,
    ],
    [
      'a list of the taxonomy that is none',
      'version: 1\ncustomer: { name: =company }\nterms:\n  industry: {}\n',
      /^4: "industry" is not a key of "terms"$/,
    ],
  ])('%s', async (_, text, expected) => {
    const faults = await faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });

  test('every fault is reported at once', async () => {
    const text = 'version: 1\nskip: =(\ncustomer:\n  name: =company\n  status: actve\nstory:\n  title: =)\n';
    expect((await faultsOf(text)).map((fault) => Number.parseInt(fault, 10))).toEqual([5, 2, 7]);
  });
});

test('a formula may stand wherever a customer file wants something else', async () => {
  const text = `version: 1
customer:
  name: =company
  status: =status
  employees: =size
  products: =products
  health: { status: =health, checked_on: =day }
  advocates:
    - { id: =$slug(contact), uses: [=use], limits: { reference-call: { max: =n, per: =per } } }
`;
  expect(await faultsOf(text)).toEqual([]);
});

test.each(readdirSync('examples/import').filter((file) => file.endsWith('.yaml')))(
  'the example %s is valid',
  async (file) => {
    expect(await faultsOf(readFileSync(`examples/import/${file}`, 'utf8'))).toEqual([]);
  },
);
