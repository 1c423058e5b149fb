import { productsOf, usedProducts } from '../library/facet-readers.ts';
import type { Advocate, Customer, CustomerFile, Outcome, Story } from '../model/customer.ts';
import type { FieldMaker, SearchField } from './fields.ts';

/** An entry of the index: a story, or a customer as such. */
export interface IndexEntry {
  readonly customer: Customer;
  readonly story: Story | undefined;
}

/** The searched texts of a customer, in groups. */
export interface CustomerTexts {
  /** Names, ids and domains, and material that belongs to no story. */
  readonly identity: readonly SearchField[];
  /** Products that no story is about. They identify the customer as such, and so do its people. */
  readonly otherProducts: readonly SearchField[];
  /** The texts of each advocate. */
  readonly people: readonly (readonly SearchField[])[];
  /** Industry, segment, region and country. */
  readonly profile: readonly SearchField[];
  /** The texts of each story: outcomes, products and the rest. */
  readonly stories: readonly (readonly SearchField[])[];
}

/** Collects the texts of a customer, each once. */
export function customerTexts(customer: Customer, make: FieldMaker): CustomerTexts {
  const { data } = customer;
  return {
    identity: identityFields(customer, make),
    otherProducts: otherProductFields(data, make),
    people: (data.advocates ?? []).map((advocate) => advocateFields(advocate, make)),
    profile: profileFields(data, make),
    stories: (data.stories ?? []).map((story) => storyFields(data, story, make)),
  };
}

/** Lists all texts. An index refers to them by their positions in this list. */
export const allFields = ({
  identity,
  otherProducts,
  people,
  profile,
  stories,
}: CustomerTexts): readonly SearchField[] => [identity, otherProducts, people.flat(), profile, stories.flat()].flat();

function identityFields({ id, data }: Customer, make: FieldMaker): readonly SearchField[] {
  const fields: SearchField[] = [];
  make.addTexts(fields, 'customer.name', [data.name]);
  make.addTexts(fields, 'customer.alias', data.aliases);
  make.addTexts(fields, 'customer.id', [id]);
  make.addTexts(fields, 'customer.domain', data.domains);
  make.addTexts(fields, 'customer.blinded_as', [data.blinded_as]);
  addMaterial(fields, data, undefined, make);
  return fields;
}

/** Leaves out what a story tells, since the story is found by it. */
function otherProductFields(data: CustomerFile, make: FieldMaker): readonly SearchField[] {
  const inStories = new Set((data.stories ?? []).flatMap((story) => productsOf(data, story)));
  const fields: SearchField[] = [];
  make.addValues(
    fields,
    'product',
    usedProducts(data).filter((id) => !inStories.has(id)),
  );
  return fields;
}

/** Counts for each story of the customer as much as for the customer as such. */
function profileFields({ industry, segment, region, country }: CustomerFile, make: FieldMaker): readonly SearchField[] {
  const fields: SearchField[] = [];
  make.addValues(fields, 'industry', [industry]);
  make.addValues(fields, 'segment', [segment]);
  make.addValues(fields, 'region', [region]);
  make.addValues(fields, 'country', [country]);
  return fields;
}

function storyFields(data: CustomerFile, story: Story, make: FieldMaker): readonly SearchField[] {
  const fields: SearchField[] = [];
  make.addTexts(fields, 'story.title', [story.title]);
  make.addTexts(fields, 'story.id', [story.id]);
  make.addTexts(fields, 'outcome', story.outcomes?.map(outcomeText));
  make.addValues(fields, 'product', productsOf(data, story));
  make.addValues(fields, 'use-case', story.use_cases);
  make.addTexts(fields, 'replaces', story.replaces);
  addMaterial(fields, data, story.id, make);
  make.addTexts(fields, 'story.challenge', [story.challenge]);
  make.addTexts(fields, 'story.solution', [story.solution]);
  return fields;
}

/** Formats an outcome as one sentence: `month-end close: 9 days → 3 days, -67%`. */
function outcomeText({ metric, before, after, change }: Outcome): string {
  const figures = [before, after].filter((value) => value !== undefined).join(' → ');
  const facts = [figures, change].filter((value) => value !== undefined && value !== '').join(', ');
  return facts === '' ? metric : `${metric}: ${facts}`;
}

/**
 * Adds the texts of the material of a story, or of the customer as such. Material that is not live has a kind such as
 * `quote.draft`, and weighs less.
 */
function addMaterial(
  fields: SearchField[],
  { assets = [] }: CustomerFile,
  story: string | undefined,
  make: FieldMaker,
): void {
  for (const asset of assets) {
    const { use, text, status = 'draft' } = asset;
    if (asset.story !== story) continue;
    if (status === 'live') make.addTexts(fields, use === 'quote' ? 'quote' : 'asset', [text], use);
    else make.addTexts(fields, 'asset', [text], `${use}.${status}`);
  }
}

/** Adds the texts of an advocate. Of one who left only the name counts, since they speak no more. */
function advocateFields(advocate: Advocate, make: FieldMaker): readonly SearchField[] {
  const { id, name = id, title, status, persona, topics, languages } = advocate;
  const fields: SearchField[] = [];
  make.addTexts(fields, 'advocate', [title === undefined ? name : `${name}, ${title}`]);
  if (status === 'left') return fields;
  make.addValues(fields, 'advocate.persona', [persona]);
  make.addValues(fields, 'advocate.topic', topics);
  make.addValues(fields, 'advocate.language', languages);
  return fields;
}
