import type { PublishEntry, Taxonomy, Terms } from '../model/config.ts';
import type { CustomerView, SharedCustomer, SharedQuote, SharedStory } from './view.ts';

/** A story with the customer whose it is. */
export interface PublishedStory {
  readonly id: string;
  readonly customer: SharedCustomer;
  readonly story: SharedStory;
}

const LISTED: Readonly<Record<NonNullable<PublishEntry['list']>, (customer: SharedCustomer) => boolean>> = {
  names: ({ isNamed }) => isNamed,
  logos: ({ isNamed, mayShowLogo }) => isNamed && mayShowLogo,
  customers: () => true,
};

/** The customers of a list, sorted by the names that are shown, so that no order tells who somebody is. */
export const publishedCustomers = (
  views: readonly CustomerView[],
  list: NonNullable<PublishEntry['list']>,
): readonly SharedCustomer[] =>
  views
    .flatMap(({ shared }) => (shared !== undefined && LISTED[list](shared) ? [shared] : []))
    .sort((a, b) => order(a.name.toLowerCase(), b.name.toLowerCase()) || order(a.ref, b.ref));

/** The stories that may be told, sorted by their ids. */
export const publishedStories = (views: readonly CustomerView[]): readonly PublishedStory[] =>
  views
    .flatMap(({ shared }) =>
      (shared?.stories ?? []).map((story) => ({ id: `${shared?.ref}-${story.ref}`, customer: shared, story })),
    )
    .flatMap(({ customer, ...rest }) => (customer === undefined ? [] : [{ ...rest, customer }]))
    .sort((a, b) => order(a.id, b.id));

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type PublishColumn = NonNullable<PublishEntry['columns']>[number];

/** One row of a list: its columns, and the words that have to stand beside them. */
export interface PublishedRow {
  readonly cells: readonly { readonly column: PublishColumn; readonly text: string }[];
  readonly notes: readonly string[];
}

/** The row of a customer. Terms of the taxonomy are written as they are for people. */
export function publishedRow(
  customer: SharedCustomer,
  columns: readonly PublishColumn[],
  { industries, segments, regions }: Taxonomy,
): PublishedRow {
  const [story] = customer.stories;
  const [quote] = [...customer.quotes, ...customer.stories.flatMap(({ quotes }) => quotes)];
  const texts: Readonly<Record<PublishColumn, string | undefined>> = {
    ...{
      name: customer.name,
      ref: customer.ref,
      logo: customer.logo,
      story: story?.title,
      quote: quote && spoken(quote),
    },
    industry: nameOf(customer.industry, industries),
    segment: nameOf(customer.segment, segments),
    region: nameOf(customer.region, regions),
  };
  const ofStory = columns.includes('story') ? (story?.disclosures ?? []) : [];
  const ofQuote = columns.includes('quote') && quote?.disclosure !== undefined ? [quote.disclosure] : [];
  return {
    cells: [...new Set(columns)].map((column) => ({ column, text: texts[column] ?? '' })),
    notes: [...new Set([...customer.disclaimers, ...ofStory, ...ofQuote])],
  };
}

const nameOf = (id: string | undefined, terms: Terms): string | undefined =>
  id === undefined ? undefined : (terms[id]?.name ?? id);

const spoken = ({ text, by }: SharedQuote): string => (by === undefined ? `“${text}”` : `“${text}” — ${by}`);
