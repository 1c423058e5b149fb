import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const products = `version: 1
taxonomy:
  products:
    atlas: { name: Atlas ERP, was: [harbor] }
    pulse: { name: Pulse Mobile }
`;

export const taxonomyRenamed: Rule = {
  id: 'taxonomy/renamed',
  level: 'warning',
  reach: 'file',
  summary: 'a word of the taxonomy by an id that it no longer has',
  why: 'The old id still means the same, in a search and in every answer. But whoever reads the file looks for a product of that name and finds none, and a second product of the old name could never be added.',
  remedy: 'Write the new id: `refs check --fix`. Once no file has the old one any more, take it out of `was`.',
  examples: {
    good: [
      {
        title: 'by its current id',
        config: products,
        files: 'name: Nordlicht Robotics\nproducts:\n  - { id: atlas, level: in-production }\n',
      },
      {
        title: 'an id of a word that was never renamed',
        config: products,
        files: 'name: Nordlicht Robotics\nproducts:\n  - { id: pulse, level: in-production }\n',
      },
    ],
    bad: [
      {
        title: 'by the id that it had before',
        config: products,
        files: `name: Nordlicht Robotics
products:
  - { id: harbor, level: in-production } # error: taxonomy/renamed
stories:
  - { id: stocktake, products: [pulse, harbor] } # error: taxonomy/renamed
`,
      },
      {
        title: 'an industry, in an older file',
        config: 'version: 1\ntaxonomy:\n  industries:\n    energy: { name: Energy, was: [utilities] }\n',
        files: 'name: Nordlicht Robotics\nindustry: utilities # error: taxonomy/renamed\n',
      },
    ],
  },
  *check(library) {
    for (const { renamed = [], file } of soundCustomers(library))
      for (const { list, path, from, to } of renamed)
        yield {
          place: { file, path },
          message: `"${from}" of taxonomy.${list} is called "${to}" now`,
          hint: `write ${to}`,
          fix: [{ op: 'set', path, value: to }],
        };
  },
};
