// Real lists of adopters, published anew from a library of them: only those who may not be shown are gone.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Consent, CustomerFile } from '../../src/model/customer.ts';
import { slugOf } from '../../src/text/slug.ts';
import { play } from '../transcripts/play.ts';
import { grant } from './libraries.ts';

const DATA = '../shared/data/adopters';
const isThere = existsSync(DATA);
if (!isThere) test('left out: lists of adopters, for ../shared/data/adopters is not here', () => {});

/** An entry of a list, as both of them have some of its keys. */
interface Adopter {
  readonly name: string;
  readonly link?: string;
  readonly url?: string;
  readonly logo?: string;
  readonly components?: readonly string[];
  readonly reference?: string;
  readonly referenceTitle?: string;
}

/** The consents of those who may not be shown, or not by name. */
const WITHHELD: readonly Consent[] = [
  grant({ status: 'withdrawn', withdrawn_on: '2026-09-01' }),
  grant({ attribution: 'blinded' }),
  { id: 'asked', status: 'requested', uses: ['name', 'logo', 'case-study'], requested_on: '2026-09-01' },
  grant({ expires_on: '2026-08-31' }),
];
const consentOf = (at: number): Consent => (at % 7 === 3 ? WITHHELD[Math.floor(at / 7) % 4] : undefined) ?? grant();
const isShown = (at: number): boolean => at % 7 !== 3;

const customerOf = (one: Adopter, at: number, segment?: string): CustomerFile => {
  const { name, logo, components = [], reference = '', referenceTitle } = one;
  return {
    name,
    status: 'active',
    ...(segment !== undefined && { segment }),
    website: one.link ?? one.url ?? '',
    products: components.map((component) => ({ id: termOf(component), level: 'in-production' as const })),
    health: { status: 'green', checked_on: '2026-09-01' },
    consent: [consentOf(at)],
    ...(reference !== '' && { stories: [{ id: 'told', ...(referenceTitle && { title: referenceTitle }) }] }),
    assets: [
      ...(logo === undefined
        ? []
        : [{ id: 'logo', use: 'logo', status: 'live', file: logo, approved_file_sha256: 'a'.repeat(64) } as const]),
      ...(reference === ''
        ? []
        : [
            {
              id: 'told',
              use: 'case-study',
              story: 'told',
              status: 'live',
              placements: [{ where: reference }],
            } as const,
          ]),
    ],
  };
};

// Their list spells one product in two ways.
const termOf = (name: string): string => (name === 'Javascript' ? 'javascript-2' : slugOf(name));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refs-adopters-'));
  for (const inner of ['customers', '.git']) mkdirSync(join(folder, inner));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Publishes a file from customers by their ids, and gives its text. */
async function published(
  customers: ReadonlyMap<string, CustomerFile>,
  entry: { readonly to: string; readonly sort?: 'ref' },
  template: string,
  products: readonly string[] = [],
): Promise<string> {
  const config = {
    ...{ version: 1, share: { key: '0123456789abcdef' } },
    taxonomy: { products: Object.fromEntries(products.map((name) => [termOf(name), { name }])) },
    publish: [{ ...entry, list: 'names', template: 'list.liquid' }],
  };
  writeFileSync(join(folder, 'refs.config.yaml'), JSON.stringify(config));
  writeFileSync(join(folder, 'list.liquid'), template);
  for (const [id, file] of customers) writeFileSync(join(folder, `customers/${id}.yaml`), JSON.stringify(file));
  const { exit, said } = await play(['publish', '--as-of', '2026-10-01', '--no-cache'], { cwd: folder });
  expect(said.map(({ text }) => text).join('')).toBe(`${entry.to}: written\n`);
  expect(exit).toBe(0);
  return readFileSync(join(folder, entry.to), 'utf8');
}

const BEGIN = '# refs:begin names\n';
const END = '# refs:end names\n';

/** The entries of a text, one for each line that begins so. */
const entriesOf = (text: string, begin: RegExp): readonly string[] => text.split(begin).slice(1);

/** The values that entries say something with. */
const valuesOf = (entries: readonly string[]): readonly unknown[] =>
  entries
    .flatMap((text) => parse(text) as readonly object[])
    .map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== '')));

describe.runIf(isThere)('adopters', () => {
  // Their keys are in another order, their addresses have other quotes, or a remark follows.
  const BY_HAND = ['Alibaba', 'eBay', 'PagBank', 'Sicredi', 'Skyscanner', 'Tranzzo', 'Zalando'];

  test('of OpenTelemetry: a list in YAML', async () => {
    const truth = readFileSync(join(DATA, 'opentelemetry-adopters.yaml'), 'utf8');
    const adopters = parse(truth) as readonly Adopter[];
    const [comment = ''] = truth.split('\n', 1);
    const before = `${comment}\n${BEGIN}${END}`;
    writeFileSync(join(folder, 'adopters.yaml'), before);
    const products = [...new Set(adopters.flatMap(({ components = [] }) => components))];
    const customers = new Map(adopters.map((one, at) => [slugOf(one.name), customerOf(one, at)]));
    const text = await published(
      customers,
      { to: 'adopters.yaml' },
      [
        '{% for one in customers %}{% assign story = one.stories[0] %}- name: {{ one.name }}',
        '  url: {{ one.website }}',
        "  components: [{% for product in one.products %}{{ product | term: 'products' }}{% unless forloop.last %}, {% endunless %}{% endfor %}]",
        "  reference: {% assign start = story.address | slice: 0 %}{% if start == '/' %}{{ story.address }}{% else %}{{ story.address | yaml: 'single' }}{% endif %}",
        "{% if story.title %}  referenceTitle: {{ story.title }}\n{% endif %}  contact: ''",
        '{% endfor %}',
      ].join('\n'),
      products,
    );
    expect(text.startsWith(`${comment}\n${BEGIN}- name: `)).toBe(true);
    const entries = entriesOf(text.replace(END, ''), /^(?=- name: )/m);
    const wanted = entriesOf(truth, /^(?=- name: )/m).filter((_, at) => isShown(at));
    expect(entries.map((one) => nameIn(one))).toEqual(wanted.map((one) => nameIn(one)));
    const byHand = entries.flatMap((one, at) => (one === wanted[at] ? [] : [nameIn(one)]));
    expect(byHand).toEqual(BY_HAND);
    expect(valuesOf(entries)).toEqual(valuesOf(wanted));
  });

  test('of KubeVirt: three lists in one, with logos', async () => {
    const truth = readFileSync(join(DATA, 'kubevirt-adopters.yml'), 'utf8');
    const groups = Object.entries((parse(truth) as { adopters: Record<string, readonly Adopter[]> }).adopters);
    const [comment = '', top = ''] = truth.split('\n', 2);
    writeFileSync(join(folder, 'adopters.yml'), `${comment}\n${top}\n  ${BEGIN}  ${END}`);
    const all = groups.flatMap(([group, adopters]) => adopters.map((one) => [group, one] as const));
    const customers = new Map(
      // Their generator's own order is that of its files.
      all.map(([group, one], at) => [
        `a${String(at).padStart(2, '0')}-${slugOf(one.name)}`,
        customerOf(one, at, group),
      ]),
    );
    const text = await published(
      customers,
      { to: 'adopters.yml', sort: 'ref' },
      [
        "{% assign groups = 'endusers,integrations,vendors' | split: ',' %}{% for group in groups %}  {{ group }}:",
        "{% assign own = customers | where: 'segment', group %}{% for one in own %}  - link: {{ one.website }}",
        '    logo: {{ one.logo }}',
        '    name: {{ one.name }}',
        '{% endfor %}{% endfor %}',
      ].join('\n'),
    );
    const entries = entriesOf(withoutGroups(text.replace(`  ${END}`, '')), /^(?= {2}- link: )/m);
    const wanted = entriesOf(withoutGroups(truth), /^(?= {2}- link: )/m).filter((_, at) => isShown(at));
    const differing = entries.flatMap((one, at) => (one === wanted[at] ? [] : [[one, wanted[at]]]));
    expect(entries).toHaveLength(wanted.length);
    expect(differing).toEqual([
      // The address names another one, who is withheld.
      [
        '  - link: ""\n    logo: CloudCasabyCatalogic.png\n    name: CloudCasa by Catalogic\n',
        expect.stringContaining('kubevirt-red-hat-openshift'),
      ],
      [expect.stringContaining('    name: "Ænix"\n'), expect.stringContaining('    name: "\\xC6nix"\n')],
    ]);
    expect(text.match(/^ {2}\w+:$/gm)).toEqual(truth.match(/^ {2}\w+:$/gm));
  });
});

const withoutGroups = (text: string): string => text.replace(/^ {2}\w+:\n/gm, '');

const nameIn = (entry: string): string => /name: (.*)/.exec(entry)?.[1] ?? '';
