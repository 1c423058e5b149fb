import { latestDay } from '../consent/ledger.ts';
import { storyAdvocates } from '../library/facet-readers.ts';
import { valuesOf } from '../library/people.ts';
import { keysOf } from '../library/twins.ts';
import type { Taxonomy } from '../model/config.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import { fold } from '../text/fold.ts';
import { chunksOf } from './chunks.ts';
import { allFields, type CustomerTexts, customerTexts } from './entries.ts';
import { advocateFacetValues, entryFacetValues } from './facets.ts';
import { createFieldMaker, type FieldKind, type SearchField } from './fields.ts';

/** A customer as numbers, in the format of `layout.ts`. */
export interface EncodedCustomer {
  readonly file: string;
  /** The sort key that orders the customers of an index. */
  readonly key: string;
  readonly shape: ArrayLike<number>;
  readonly chunks: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** See `companyKeysOf`. */
  readonly companyKeys: readonly string[];
}

/** The texts and kinds that numbers stand for: each number is an index. */
export interface NumberedTexts {
  readonly chunks: readonly string[];
  readonly values: readonly string[];
  readonly kinds: readonly FieldKind[];
}

export interface CustomerEncoder extends NumberedTexts {
  encode(customer: Customer): EncodedCustomer;
}

/** The key that files which list a person share. */
export const personKey = (person: string): string => `list of ${person}`;

/** The keys that two files of one company share, and those of the people whom several files list. */
export const companyKeysOf = (customer: Customer): readonly string[] => [
  ...keysOf(customer),
  ...Array.from(valuesOf(customer.data, 'person'), personKey),
];

const NOTHING: NumberedTexts = { chunks: [], values: [], kinds: [] };

/** Creates an encoder that keeps the known numbers, and adds new ones. */
export function createEncoder(taxonomy: Taxonomy, known: NumberedTexts = NOTHING): CustomerEncoder {
  const make = createFieldMaker(taxonomy);
  const chunks = numberTexts(known.chunks);
  const values = numberTexts(known.values);
  const kinds = [...known.kinds];
  const chunksByField = new WeakMap<SearchField, readonly number[]>();

  const kindOf = ({ name, weight }: SearchField): number => {
    const index = kinds.findIndex((kind) => kind.name === name && kind.weight === weight);
    return index === -1 ? kinds.push({ name, weight }) - 1 : index;
  };
  // A field of a taxonomy value occurs in many customers.
  const chunksOfField = (field: SearchField): readonly number[] => {
    const numbers = chunksByField.get(field) ?? chunksOf(field.text).map(chunks.numberOf);
    chunksByField.set(field, numbers);
    return numbers;
  };

  return {
    chunks: chunks.texts,
    values: values.texts,
    kinds,
    encode(customer) {
      const { id, file, data } = customer;
      const texts = customerTexts(customer, make);
      const fields = allFields(texts).map((field) => ({ kind: kindOf(field), chunks: chunksOfField(field) }));
      const facetValues = facetValuesOf(data, values.numberOf);
      return {
        file,
        key: [fold(data.name), id, file].join('\n'),
        shape: shapeOf(customer, texts, fields, facetValues),
        chunks: fields.flatMap((field) => field.chunks),
        values: allValues(facetValues),
        companyKeys: companyKeysOf(customer),
      };
    },
  };
}

interface NumberedField {
  readonly kind: number;
  readonly chunks: readonly number[];
}

/** The numbers of facet values: of the customer as such, of each advocate and of each story. */
interface NumberedFacetValues {
  readonly own: readonly number[];
  readonly people: readonly (readonly number[])[];
  readonly stories: readonly (readonly number[])[];
}

function facetValuesOf(data: CustomerFile, numberOf: (text: string) => number): NumberedFacetValues {
  const { advocates = [], stories = [] } = data;
  return {
    own: entryFacetValues(data, undefined).map(numberOf),
    people: advocates.map((advocate) => advocateFacetValues(advocate).map(numberOf)),
    stories: stories.map((story) => entryFacetValues(data, story).map(numberOf)),
  };
}

const allValues = ({ own, people, stories }: NumberedFacetValues): readonly number[] =>
  [own, ...people, ...stories].flat();

/** Counts everything that a customer has, in the format of `layout.ts`. */
function shapeOf(
  { broken, data }: Customer,
  texts: CustomerTexts,
  fields: readonly NumberedField[],
  values: NumberedFacetValues,
): readonly number[] {
  const { advocates = [], stories = [] } = data;
  const body = [
    ...fields.flatMap(({ kind, chunks }) => [kind, chunks.length]),
    ...advocates.flatMap(({ status }, index) => [
      Number(status === 'left'),
      texts.people[index]?.length ?? 0,
      values.people[index]?.length ?? 0,
    ]),
    ...stories.flatMap((story, index) => {
      const speakers = storyAdvocates(data, story).map((advocate) => advocates.indexOf(advocate));
      return [texts.stories[index]?.length ?? 0, values.stories[index]?.length ?? 0, speakers.length, ...speakers];
    }),
  ];
  const head = [
    fields.reduce((sum, { chunks }) => sum + chunks.length, 0),
    allValues(values).length,
    Number(broken),
    Number(latestDay(data).replaceAll('-', '')),
    fields.length,
    texts.identity.length,
    texts.otherProducts.length,
    texts.profile.length,
    values.own.length,
    advocates.length,
    stories.length,
  ];
  return [1 + head.length + body.length, ...head, ...body];
}

/** Numbers texts from 0 on, in the order in which they are added. */
function numberTexts(known: readonly string[]) {
  const texts = [...known];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
  return { texts, numberOf };
}
