import type { TaxonomyList } from '../model/config.ts';
import type { Advocate, CustomerFile, Story } from '../model/customer.ts';
import type { ChoiceFacet } from '../model/match.ts';

/** Reads a facet's values from a story and its customer, or from the customer as such where there is no story. */
export type FacetReader =
  | { readonly list?: TaxonomyList; of(data: CustomerFile, story: Story | undefined): readonly (string | undefined)[] }
  | { readonly list?: TaxonomyList; ofAdvocate(advocate: Advocate): readonly (string | undefined)[] };

export const FACET_READERS: Readonly<Record<ChoiceFacet, FacetReader>> = {
  product: {
    list: 'products',
    of: (data, story) => (story === undefined ? usedProducts(data) : productsOf(data, story)),
  },
  industry: { list: 'industries', of: (data) => [data.industry] },
  segment: { list: 'segments', of: (data) => [data.segment] },
  region: { list: 'regions', of: (data) => [data.region] },
  'use-case': { list: 'use_cases', of: (_, story) => story?.use_cases ?? [] },
  persona: { list: 'personas', ofAdvocate: ({ persona }) => [persona] },
  language: { ofAdvocate: ({ languages = [] }) => languages },
};

/** Tells whether a facet describes the person who is to speak. */
export const isPersonFacet = (facet: ChoiceFacet): boolean => 'ofAdvocate' in FACET_READERS[facet];

/** Lists the products that a story names, else all that the customer uses. */
export const productsOf = (data: CustomerFile, story: Story): readonly string[] => story.products ?? usedProducts(data);

/** Lists the products that the customer has not stopped using. */
export const usedProducts = ({ products = [] }: CustomerFile): readonly string[] =>
  products.filter(({ level }) => level !== 'no-longer-using').map(({ id }) => id);

/** Lists the advocates that a story names, else all; for the customer as such all. */
export const storyAdvocates = ({ advocates = [] }: CustomerFile, story: Story | undefined): readonly Advocate[] =>
  advocates.filter(({ id }) => story?.advocates?.includes(id) ?? true);
