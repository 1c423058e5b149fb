import type { Taxonomy, TaxonomyList, Terms } from '../../model/config.ts';
import type { CustomerFile } from '../../model/customer.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import { nearest } from '../../text/nearest.ts';
import { slugOf } from '../../text/slug.ts';
import type { Rule } from '../rule.ts';

const industries = `version: 1
taxonomy:
  industries:
    manufacturing: { name: Manufacturing, aliases: [factory] }
    financial-services: { name: Financial services, aliases: [bank, insurance] }
  regions:
    emea: { name: "Europe, Middle East and Africa" }
`;

export const taxonomyUnknown: Rule = {
  id: 'taxonomy/unknown',
  level: 'error',
  reach: 'file',
  summary: "a word outside of the config's lists",
  why: 'A search for financial services does not find the bank that was filed under "banking". A reference that is not found is not used, and instead the favourite is asked for the fourth time this year.',
  remedy:
    'Write the id of the term that was meant; names and aliases are for those who search. A word that is really new goes into the config, under `taxonomy`. A list that is empty there leaves its field free.',
  examples: {
    good: [
      {
        config: industries,
        files: 'name: Nordlicht Robotics\nindustry: manufacturing\nsegment: no list of segments, so anything goes\n',
      },
      {
        title: 'where material may be used is a region, or a country by its code',
        config: industries,
        files: `name: Nordlicht Robotics
consent:
  - { id: logo-2026, status: requested, uses: [logo], territories: [emea, US] }
`,
      },
    ],
    bad: [
      { title: 'an alias', config: industries, files: 'name: Silbertobel\nindustry: bank # error: taxonomy/unknown\n' },
      {
        title: 'a slip',
        config: industries,
        files: 'name: Nordlicht Robotics\nindustry: manufacturng # error: taxonomy/unknown\n',
      },
      {
        title: 'a country that is not written as a code',
        config: industries,
        files: `name: Nordlicht Robotics
assets:
  - id: logo-wall
    use: logo
    territories:
      - emea
      - Norway # error: taxonomy/unknown
`,
      },
    ],
  },
  *check(library) {
    const { taxonomy } = library.config;
    for (const { data, file } of soundCustomers(library)) {
      for (const word of unknownWords(data, taxonomy)) {
        const { list, value, path } = word;
        const terms = taxonomy[list];
        yield {
          place: { file, path },
          message: `"${value}" is not in taxonomy.${list}`,
          hint: hintFor(word, terms),
          ...fixFor(word, terms),
        };
      }
    }
  },
};

interface UnknownTerm {
  readonly list: TaxonomyList;
  readonly value: string;
  readonly path: Path;
  /** Values that the field accepts besides the list. */
  readonly instead?: string;
}

/** Every term of a file that is not in the list of its field. An empty list leaves its field free. */
function unknownWords(data: CustomerFile, taxonomy: Taxonomy): readonly UnknownTerm[] {
  const unknown: UnknownTerm[] = [];
  const look = (list: TaxonomyList, value: string | undefined, path: Path, instead?: string): void => {
    if (value === undefined || Object.hasOwn(taxonomy[list], value)) return;
    if (Object.keys(taxonomy[list]).length > 0) unknown.push({ list, value, path, ...(instead && { instead }) });
  };
  const lookAt = (list: TaxonomyList, values: readonly string[] | undefined, path: Path): void => {
    for (const [index, value] of values?.entries() ?? []) look(list, value, [...path, index]);
  };
  look('industries', data.industry, ['industry']);
  look('segments', data.segment, ['segment']);
  look('regions', data.region, ['region']);
  for (const [index, { id }] of data.products?.entries() ?? []) look('products', id, ['products', index, 'id']);
  for (const [index, story] of data.stories?.entries() ?? []) {
    lookAt('products', story.products, ['stories', index, 'products']);
    lookAt('use_cases', story.use_cases, ['stories', index, 'use_cases']);
  }
  for (const [index, advocate] of data.advocates?.entries() ?? []) {
    look('personas', advocate.persona, ['advocates', index, 'persona']);
    lookAt('topics', advocate.topics, ['advocates', index, 'topics']);
    lookAt('topics', advocate.avoid_topics, ['advocates', index, 'avoid_topics']);
  }
  for (const list of ['consent', 'assets'] as const) {
    for (const [index, { territories }] of data[list]?.entries() ?? []) {
      for (const [territoryIndex, territory] of territories?.entries() ?? []) {
        const path = [list, index, 'territories', territoryIndex];
        if (!isCountry(territory)) look('regions', territory, path, 'a country code such as DE');
      }
    }
  }
  return unknown;
}

const isCountry = (text: string): boolean => /^[A-Z]{2}$/.test(text);

/** The names of each term: its id, name and aliases. */
const namesOf = (terms: Terms) =>
  Object.entries(terms).flatMap(([id, { name, aliases = [] }]) =>
    [id, ...(name === undefined ? [] : [name]), ...aliases].map((word) => ({ id, word })),
  );

/** Fixes a single value that is the name of exactly one term. */
function fixFor({ value, path }: UnknownTerm, terms: Terms): Pick<Finding, 'fix'> {
  const [id, ...others] = new Set(
    namesOf(terms).flatMap(({ id, word }) => (slugOf(word) === slugOf(value) ? [id] : [])),
  );
  const isSingle = ['industry', 'segment', 'region', 'persona'].includes(String(path.at(-1)));
  return id === undefined || others.length > 0 || !isSingle ? {} : { fix: [{ op: 'set', path, value: id }] };
}

/** Suggests the term meant, by its id, name or an alias; else lists the terms. */
function hintFor({ list, value, instead }: UnknownTerm, terms: Terms): string {
  const words = namesOf(terms);
  const near = nearest(
    value,
    words.map(({ word }) => word),
  );
  const meant = words.find(({ word }) => slugOf(word) === slugOf(value)) ?? words.find(({ word }) => word === near);
  if (meant !== undefined) return `write ${meant.id}`;
  const ids = Object.keys(terms);
  const more = ids.length > MAX_LISTED ? [`one of ${ids.length - MAX_LISTED} more`] : [];
  const known = [...ids.slice(0, MAX_LISTED), ...more, ...(instead === undefined ? [] : [instead])];
  return `write ${known.join(', ')}, or add it under taxonomy.${list} in the config`;
}

const MAX_LISTED = 12;
