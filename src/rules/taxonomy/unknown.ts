import type { TaxonomyList, Terms } from '../../model/config.ts';
import type { CustomerFile } from '../../model/customer.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import { nearest } from '../../words/nearest.ts';
import { slugOf } from '../../words/slug.ts';
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
  summary: "a word outside of the config's lists",
  why: 'Whoever looks for financial services does not find the bank that was filed under "banking". A reference that is not found is not used, and instead the favourite is asked for the fourth time this year.',
  remedy:
    'Write the id of the term that was meant; names and aliases are for those who search. A word that is really new goes into the config, under `taxonomy`. A list that is empty there leaves its field free.',
  examples: {
    good: [
      {
        config: industries,
        files: 'name: Nordlicht Robotics\nindustry: manufacturing\nsegment: no list of segments, so anything goes\n',
      },
      {
        says: 'where material may be used is a region, or a country by its code',
        config: industries,
        files: `name: Nordlicht Robotics
consent:
  - { id: logo-2026, status: requested, uses: [logo], territories: [emea, US] }
`,
      },
    ],
    bad: [
      { says: 'an alias', config: industries, files: 'name: Silbertobel\nindustry: bank # error: taxonomy/unknown\n' },
      {
        says: 'a slip',
        config: industries,
        files: 'name: Nordlicht Robotics\nindustry: manufacturng # error: taxonomy/unknown\n',
      },
      {
        says: 'a country that is not written as a code',
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
      for (const word of wordsOf(data)) {
        const { list, value, path } = word;
        const terms = taxonomy[list];
        if (Object.keys(terms).length === 0 || Object.hasOwn(terms, value)) continue;
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

interface Word {
  readonly list: TaxonomyList;
  readonly value: string;
  readonly path: Path;
  /** What may be written instead of a word of the list. */
  readonly instead?: string;
}

/** Every word of a customer's file that the taxonomy has a list for. */
function* wordsOf(data: CustomerFile): Iterable<Word> {
  const each = (list: TaxonomyList, values: readonly string[] = [], path: Path): readonly Word[] =>
    values.map((value, nth) => ({ list, value, path: [...path, nth] }));
  const one = (list: TaxonomyList, value: string | undefined, path: Path): readonly Word[] =>
    value === undefined ? [] : [{ list, value, path }];

  yield* one('industries', data.industry, ['industry']);
  yield* one('segments', data.segment, ['segment']);
  yield* one('regions', data.region, ['region']);
  for (const [nth, { id }] of (data.products ?? []).entries()) yield* one('products', id, ['products', nth, 'id']);
  for (const [nth, story] of (data.stories ?? []).entries()) {
    yield* each('products', story.products, ['stories', nth, 'products']);
    yield* each('use_cases', story.use_cases, ['stories', nth, 'use_cases']);
  }
  for (const [nth, advocate] of (data.advocates ?? []).entries()) {
    yield* one('personas', advocate.persona, ['advocates', nth, 'persona']);
    yield* each('topics', advocate.topics, ['advocates', nth, 'topics']);
    yield* each('topics', advocate.avoid_topics, ['advocates', nth, 'avoid_topics']);
  }
  for (const list of ['consent', 'assets'] as const) {
    for (const [nth, { territories }] of (data[list] ?? []).entries()) {
      for (const word of each('regions', territories, [list, nth, 'territories'])) {
        if (!isCountry(word.value)) yield { ...word, instead: 'a country code such as DE' };
      }
    }
  }
}

const isCountry = (text: string): boolean => /^[A-Z]{2}$/.test(text);

/** What each term is called: its id, name and aliases. */
const namesOf = (terms: Terms) =>
  Object.entries(terms).flatMap(([id, { name, aliases = [] }]) =>
    [id, ...(name === undefined ? [] : [name]), ...aliases].map((word) => ({ id, word })),
  );

/** A single word about the customer or a person that is the name of one term, and of no other, is meant to be it. */
function fixFor({ value, path }: Word, terms: Terms): Pick<Finding, 'fix'> {
  const [id, ...others] = new Set(
    namesOf(terms).flatMap(({ id, word }) => (slugOf(word) === slugOf(value) ? [id] : [])),
  );
  const isSingle = ['industry', 'segment', 'region', 'persona'].includes(String(path.at(-1)));
  return id === undefined || others.length > 0 || !isSingle ? {} : { fix: [{ op: 'set', path, value: id }] };
}

/** The term that was meant, by its id, name or an alias; else those there are. */
function hintFor({ list, value, instead }: Word, terms: Terms): string {
  const words = namesOf(terms);
  const near = nearest(
    value,
    words.map(({ word }) => word),
  );
  const meant = words.find(({ word }) => slugOf(word) === slugOf(value)) ?? words.find(({ word }) => word === near);
  if (meant !== undefined) return `write ${meant.id}`;
  const ids = Object.keys(terms);
  const more = ids.length > MOST_LISTED ? [`one of ${ids.length - MOST_LISTED} more`] : [];
  const known = [...ids.slice(0, MOST_LISTED), ...more, ...(instead === undefined ? [] : [instead])];
  return `write ${known.join(', ')}, or add it under taxonomy.${list} in the config`;
}

const MOST_LISTED = 12;
