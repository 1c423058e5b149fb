import type { Advocate, Customer, CustomerFile, Outcome, Story } from '../model/customer.ts';
import type { FieldMaker, SearchField } from './fields.ts';

/** What can be found: a story, or a customer as such. */
export interface IndexEntry {
  readonly customer: Customer;
  readonly story: Story | undefined;
}

/** The texts of a customer that are searched. */
export interface CustomerTexts {
  /** Who the customer is. */
  readonly identity: readonly SearchField[];
  /** What no story is about; with the people it says who the customer is, too. */
  readonly otherProducts: readonly SearchField[];
  /** Of each advocate. */
  readonly people: readonly (readonly SearchField[])[];
  /** What kind of customer it is. */
  readonly profile: readonly SearchField[];
  /** Of each story: what was achieved, and with what. */
  readonly stories: readonly (readonly SearchField[])[];
}

/** The texts of a customer, each once. */
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

/** All of these texts in one list: an index names them by their places in it. */
export const allFields = ({
  identity,
  otherProducts,
  people,
  profile,
  stories,
}: CustomerTexts): readonly SearchField[] => [identity, otherProducts, people.flat(), profile, stories.flat()].flat();

/** The products that a story is about: those it names, else all that the customer uses. */
export const productsOf = (data: CustomerFile, story: Story): readonly string[] => story.products ?? usedProducts(data);

/** The products that the customer has not stopped using. */
export const usedProducts = ({ products = [] }: CustomerFile): readonly string[] =>
  products.filter(({ level }) => level !== 'no-longer-using').map(({ id }) => id);

/** Those who may tell a story: whom it names, else everyone; for the customer as such everyone. */
export const storyAdvocates = ({ advocates = [] }: CustomerFile, story: Story | undefined): readonly Advocate[] =>
  advocates.filter(({ id }) => story?.advocates?.includes(id) ?? true);

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

/** What no story of theirs is about: what a story tells is found by the story. */
function otherProductFields(data: CustomerFile, make: FieldMaker): readonly SearchField[] {
  const told = new Set((data.stories ?? []).flatMap((story) => productsOf(data, story)));
  const fields: SearchField[] = [];
  make.addValues(
    fields,
    'product',
    usedProducts(data).filter((id) => !told.has(id)),
  );
  return fields;
}

/** What kind of customer they are: it counts for each of their stories as much as for themselves. */
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

/** An outcome as one says it: `month-end close: 9 days → 3 days, -67%`. */
function outcomeText({ metric, before, after, change }: Outcome): string {
  const figures = [before, after].filter((value) => value !== undefined).join(' → ');
  const facts = [figures, change].filter((value) => value !== undefined && value !== '').join(', ');
  return facts === '' ? metric : `${metric}: ${facts}`;
}

/**
 * The words of the material about a story, or about the customer as such. What is not live says so, as `quote.draft`,
 * and tells less.
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

/** Of someone who left the name only: they speak about nothing any more. */
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
