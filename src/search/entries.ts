import type { Advocate, Customer, CustomerFile, Outcome, Story } from '../model/customer.ts';
import type { Library } from '../model/library.ts';
import { fold } from '../words/fold.ts';
import { createFieldMaker, type Field, type FieldMaker } from './fields.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';

/** A library made ready for searching. */
export interface Index {
  readonly lexicon: Lexicon;
  /** By the customers' names; a customer as such comes before its stories. */
  readonly entries: readonly Entry[];
}

/** What can be found: a story, or a customer as such. */
export interface Entry {
  readonly customer: Customer;
  readonly story: Story | undefined;
  /** Who the customer is. */
  readonly identity: readonly Field[];
  /** What was achieved, with what and by whom, and what kind of customer it is. */
  readonly content: readonly Field[];
}

/** Makes a library ready for searching. */
export function indexLibrary({ config, customers }: Library): Index {
  const make = createFieldMaker(config.taxonomy);
  const entries = byName(customers).flatMap((customer) => entriesOf(customer, make));
  return { lexicon: createLexicon(make.chunks), entries };
}

/** The customers by name, then by id and file. */
function byName(customers: readonly Customer[]): readonly Customer[] {
  const keyed = customers.map((customer) => {
    const { id, file, data } = customer;
    return { customer, key: [fold(data.name), id, file].join('\n') };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ customer }) => customer);
}

/** The customer as such, whose people and products without a story say who it is, and its stories. */
function entriesOf(customer: Customer, make: FieldMaker): readonly Entry[] {
  const { data } = customer;
  const { advocates = [], stories = [] } = data;
  const identity = identityFields(customer, make);
  const setting = settingFields(data, make);
  const people = new Map(advocates.map((advocate) => [advocate, advocateFields(advocate, make)]));
  const own = [...identity, ...untoldFields(data, make), ...[...people.values()].flat()];
  return [
    { customer, story: undefined, identity: own, content: setting },
    ...stories.map((story) => {
      const content = storyFields(data, story, make);
      for (const advocate of tellersOf(data, story)) content.push(...(people.get(advocate) ?? []));
      content.push(...setting);
      return { customer, story, identity, content };
    }),
  ];
}

/** The products that a story is about: those it names, else all that the customer uses. */
export const productsOf = (data: CustomerFile, story: Story): readonly string[] => story.products ?? usedProducts(data);

/** The products that the customer has not stopped using. */
export const usedProducts = ({ products = [] }: CustomerFile): readonly string[] =>
  products.filter(({ level }) => level !== 'no-longer-using').map(({ id }) => id);

/** Those who may tell a story: whom it names, else everyone; for the customer as such everyone. */
export const tellersOf = ({ advocates = [] }: CustomerFile, story: Story | undefined): readonly Advocate[] =>
  advocates.filter(({ id }) => story?.advocates?.includes(id) ?? true);

function identityFields({ id, data }: Customer, make: FieldMaker): readonly Field[] {
  const fields: Field[] = [];
  make.addTexts(fields, 'customer.name', [data.name]);
  make.addTexts(fields, 'customer.alias', data.aliases);
  make.addTexts(fields, 'customer.id', [id]);
  make.addTexts(fields, 'customer.domain', data.domains);
  make.addTexts(fields, 'customer.blinded_as', [data.blinded_as]);
  addMaterial(fields, data, undefined, make);
  return fields;
}

/** What no story of theirs is about: what a story tells is found by the story. */
function untoldFields(data: CustomerFile, make: FieldMaker): readonly Field[] {
  const told = new Set((data.stories ?? []).flatMap((story) => productsOf(data, story)));
  const fields: Field[] = [];
  make.addValues(
    fields,
    'product',
    usedProducts(data).filter((id) => !told.has(id)),
  );
  return fields;
}

/** What kind of customer they are: it counts for each of their stories as much as for themselves. */
function settingFields({ industry, segment, region, country }: CustomerFile, make: FieldMaker): readonly Field[] {
  const fields: Field[] = [];
  make.addValues(fields, 'industry', [industry]);
  make.addValues(fields, 'segment', [segment]);
  make.addValues(fields, 'region', [region]);
  make.addValues(fields, 'country', [country]);
  return fields;
}

function storyFields(data: CustomerFile, story: Story, make: FieldMaker): Field[] {
  const fields: Field[] = [];
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
  fields: Field[],
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
function advocateFields(advocate: Advocate, make: FieldMaker): readonly Field[] {
  const { id, name = id, title, status, persona, topics, languages } = advocate;
  const fields: Field[] = [];
  make.addTexts(fields, 'advocate', [title === undefined ? name : `${name}, ${title}`]);
  if (status === 'left') return fields;
  make.addValues(fields, 'advocate.persona', [persona]);
  make.addValues(fields, 'advocate.topic', topics);
  make.addValues(fields, 'advocate.language', languages);
  return fields;
}
