import { exposures } from '../../consent/exposure.ts';
import type { Term } from '../../model/config.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const pulse = `version: 1
taxonomy:
  products:
    atlas: { name: Atlas ERP }
    pulse: { name: Pulse Mobile, retired_on: 2026-12-31 }
`;

const customer = (level: string, asset: string) => `name: Nordlicht Robotics
status: active
products:
  - { id: atlas, level: in-production }
  ${level}
stories:
  - { id: stocktake, products: [pulse] }
consent:
  - id: public-2026
    status: granted
    uses: [case-study]
    audience: public
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
assets:
  ${asset}
`;

export const taxonomyRetired: Rule = {
  id: 'taxonomy/retired',
  level: 'warning',
  reach: 'file',
  summary: 'a retired product that a customer still has, or that something live is about',
  why: 'A story about a product that nobody can buy any more sells nothing, and reminds those who still have it that they will have to move. Those who still have it should hear of that from us, and not from a page of ours that praises it.',
  remedy:
    'Take the asset down, or rewrite its story for what replaces the product. At the customer, write `no-longer-using` once they have moved.',
  examples: {
    good: [
      {
        title: 'the day before',
        today: '2026-12-30',
        config: pulse,
        files: customer(
          '- { id: pulse, level: in-production }',
          '- { id: count-study, use: case-study, story: stocktake, status: live }',
        ),
      },
      {
        title: 'they have moved, and the case study was taken down',
        today: '2026-12-31',
        config: pulse,
        files: customer(
          '- { id: pulse, level: no-longer-using }',
          '- { id: count-study, use: case-study, story: stocktake, status: retired }',
        ),
      },
    ],
    bad: [
      {
        title: 'on the day the product is retired',
        today: '2026-12-31',
        config: pulse,
        files: customer(
          '- { id: pulse, level: in-production } # error: taxonomy/retired',
          '- { id: count-study, use: case-study, story: stocktake, status: retired }',
        ),
      },
      {
        title: 'something live about it',
        today: '2027-02-01',
        config: pulse,
        files: customer(
          '- { id: pulse, level: implementing }',
          '- { id: count-study, use: case-study, story: stocktake, status: live } # error: taxonomy/retired',
        ),
      },
    ],
  },
  *check(library, { today }) {
    const { config } = library;
    const { products } = config.taxonomy;
    const retired = Object.keys(products).filter((id) => isRetired(products[id], today));
    const related = (id: string) => [
      {
        place: { file: config.file, path: ['taxonomy', 'products', id, 'retired_on'] },
        message: `${id} is retired here`,
      },
    ];
    const since = (id: string) => `${id}, retired since ${products[id]?.retired_on}`;
    for (const { data, file } of retired.length === 0 ? [] : soundCustomers(library)) {
      for (const [index, { id, level }] of (data.products ?? []).entries()) {
        if (level !== 'in-production' || !retired.includes(id)) continue;
        yield {
          place: { file, path: ['products', index, 'id'] },
          message: `they are in production with ${since(id)}`,
          hint: 'ask where they go from here, and write "level: no-longer-using" once they have moved',
          related: related(id),
        };
      }
      for (const { isLive, claim, path, remedy, story } of exposures(data, today)) {
        const found = data.stories?.find((other) => other.id === story);
        const id = found?.products?.find((product) => retired.includes(product));
        if (!isLive || id === undefined) continue;
        yield {
          place: { file, path: [...path, 'story'] },
          message: `${claim}, and its story "${story}" is about ${since(id)}`,
          hint: `${remedy}; or rewrite the story for what replaces ${id}`,
          related: related(id),
        };
      }
    }
  },
};

const isRetired = (term: Term | undefined, today: string): boolean =>
  term?.retired_on !== undefined && term.retired_on <= today;
