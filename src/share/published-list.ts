import type { PublishEntry, Taxonomy, Terms } from '../model/config.ts';
import type { ShownPart } from '../mutations/plan-shown-parts.ts';
import { compareText } from '../text/compare-text.ts';
import type { CustomerView, SharedCustomer, SharedQuote, SharedStory } from './view.ts';

/** A story with the customer whose it is. */
export interface PublishedStory {
  readonly id: string;
  readonly view: ShownView;
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
  sort: PublishEntry['sort'] = 'name',
): readonly ShownView[] =>
  views
    .filter((view): view is ShownView => view.shared !== undefined && LISTED[list](view.shared))
    .sort(({ shared: a }, { shared: b }) => (sort === 'name' ? byName(a, b) : compareText(a.ref, b.ref)));

/** The stories that may be told, sorted by their ids. */
export const publishedStories = (views: readonly CustomerView[]): readonly PublishedStory[] =>
  views
    .filter((view): view is ShownView => view.shared !== undefined)
    .flatMap((view) =>
      view.shared.stories.map((story) => ({
        id: `${view.shared.ref}-${story.ref}`,
        view,
        customer: view.shared,
        story,
      })),
    )
    .sort((a, b) => compareText(a.id, b.id));

/** The view of a customer of whom something is shown. */
export interface ShownView extends CustomerView {
  readonly shared: SharedCustomer;
}

const byName = (a: SharedCustomer, b: SharedCustomer): number =>
  compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.ref, b.ref);

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
  { industries, segments, regions, products }: Taxonomy,
): PublishedRow {
  const { story, quote } = firstOf(customer);
  const texts: Readonly<Record<PublishColumn, string | undefined>> = {
    ...{
      name: customer.name,
      ref: customer.ref,
      logo: customer.logo,
      story: story?.title,
      address: story?.address,
      quote: quote && spoken(quote),
    },
    website: customer.website,
    products: customer.products?.map((id) => nameOf(id, products)).join(', '),
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

/** The story and the quote that a row has room for. */
const firstOf = ({ stories, quotes }: SharedCustomer) => {
  const [story] = stories;
  const [quote] = [...quotes, ...stories.flatMap((told) => told.quotes)];
  return { story, quote };
};

/** The parts of a customer that a row shows. */
export function partsOfRow(
  { shared, told, quoted }: ShownView,
  list: PublishEntry['list'],
  columns: readonly PublishColumn[],
): readonly ShownPart[] {
  const { story, quote } = firstOf(shared);
  return [
    ...(shared.isNamed && columns.includes('name') ? [{ use: 'name' } as const] : []),
    ...(list === 'logos' || (columns.includes('logo') && shared.logo !== undefined) ? [{ use: 'logo' } as const] : []),
    ...(columns.includes('story') ? storyParts(told, (one) => one === story) : []),
    ...(columns.includes('quote') ? quoteParts(quoted, (one) => one === quote) : []),
  ];
}

/** The parts of a customer that a text shows, as far as it says so: `has` looks for a text of the view in it. */
export const partsOfText = (
  { shared: { name, isNamed, logo }, told, quoted }: ShownView,
  has: (text: string) => boolean,
): readonly ShownPart[] => [
  ...(isNamed && has(name) ? [{ use: 'name' } as const] : []),
  ...(logo !== undefined && has(logo) ? [{ use: 'logo' } as const] : []),
  ...storyParts(told, ({ title, challenge, solution }) =>
    [title, challenge, solution].some((text) => text !== undefined && has(text)),
  ),
  ...quoteParts(quoted, ({ text }) => has(text)),
];

const storyParts = (told: CustomerView['told'], isShown: (story: SharedStory) => boolean): readonly ShownPart[] =>
  [...told].flatMap(([story, shown]) => (isShown(shown) ? [{ use: 'case-study', story } as const] : []));

const quoteParts = (quoted: CustomerView['quoted'], isShown: (quote: SharedQuote) => boolean): readonly ShownPart[] =>
  [...quoted].flatMap(([asset, shown]) => (isShown(shown) ? [{ use: 'quote', asset } as const] : []));
