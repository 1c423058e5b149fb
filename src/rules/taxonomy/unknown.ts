import type { Taxonomy, TaxonomyList, Terms } from '../../model/config.ts';
import type { CustomerFile } from '../../model/customer.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import { nearestAmong } from '../../text/nearest.ts';
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
      // Suggestions are counted per file, so that those of one file do not depend on another.
      const suggesters = new Map<TaxonomyList, (word: string) => string | undefined>();
      for (const word of unknownWords(data, taxonomy)) {
        const { list, value, path } = word;
        const names = namesOf(taxonomy[list]);
        const suggest = suggesters.get(list) ?? nearestAmong(names.ids.keys());
        suggesters.set(list, suggest);
        yield {
          place: { file, path },
          message: `"${value}" is not in taxonomy.${list}`,
          hint: hintFor(word, taxonomy[list], names.ids.get(suggest(value) ?? '')),
          ...fixFor(word, names),
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
  for (const [index, { topics }] of data.activity?.entries() ?? [])
    lookAt('topics', topics, ['activity', index, 'topics']);
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

/** The names of the terms in a list: ids, names and aliases. */
interface TermNames {
  /** The first term that has a name. */
  readonly ids: ReadonlyMap<string, string>;
  /** All terms that have a name with this slug. */
  readonly bySlug: ReadonlyMap<string, ReadonlySet<string>>;
}

const cache = new WeakMap<Terms, TermNames>();

function namesOf(terms: Terms): TermNames {
  const known = cache.get(terms);
  if (known !== undefined) return known;
  const ids = new Map<string, string>();
  const bySlug = new Map<string, Set<string>>();
  for (const [id, { name, aliases = [] }] of Object.entries(terms)) {
    for (const word of [id, ...(name === undefined ? [] : [name]), ...aliases]) {
      if (!ids.has(word)) ids.set(word, id);
      bySlug.set(slugOf(word), (bySlug.get(slugOf(word)) ?? new Set()).add(id));
    }
  }
  cache.set(terms, { ids, bySlug });
  return { ids, bySlug };
}

/** Fixes a single value that is the name of exactly one term. */
function fixFor({ value, path }: UnknownTerm, { bySlug }: TermNames): Pick<Finding, 'fix'> {
  const [id, ...others] = bySlug.get(slugOf(value)) ?? [];
  const isSingle = ['industry', 'segment', 'region', 'persona'].includes(String(path.at(-1)));
  return id === undefined || others.length > 0 || !isSingle ? {} : { fix: [{ op: 'set', path, value: id }] };
}

/** Suggests the term meant, by its id, name or an alias; else lists the terms. `near`: the term with a similar name. */
function hintFor({ list, value, instead }: UnknownTerm, terms: Terms, near: string | undefined): string {
  const [same] = namesOf(terms).bySlug.get(slugOf(value)) ?? [];
  const meant = same ?? near;
  if (meant !== undefined) return `write ${meant}`;
  const ids = Object.keys(terms);
  const more = ids.length > MAX_LISTED ? [`one of ${ids.length - MAX_LISTED} more`] : [];
  const listed = [...ids.slice(0, MAX_LISTED), ...more, ...(instead === undefined ? [] : [instead])];
  return `write ${listed.join(', ')}, or add it under taxonomy.${list} in the config`;
}

const MAX_LISTED = 12;
