import { latestDay } from '../consent/ledger.ts';
import { keysOf } from '../library/twins.ts';
import type { Taxonomy } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import { fold } from '../text/fold.ts';
import { chunksOf } from './chunks.ts';
import { allFields, customerTexts, storyAdvocates } from './entries.ts';
import { advocateFacetValues, entryFacetValues } from './facets.ts';
import { createFieldMaker, type FieldKind, type SearchField } from './fields.ts';

/** A customer as numbers: see `layout.ts`. */
export interface EncodedCustomer {
  readonly file: string;
  /** What orders the customers of an index. */
  readonly key: string;
  readonly shape: ArrayLike<number>;
  readonly chunks: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  /** The keys by which it is known that two files are one company. */
  readonly companyKeys: readonly string[];
}

/** What numbers stand for. */
export interface NumberedTexts {
  readonly chunks: readonly string[];
  readonly values: readonly string[];
  readonly kinds: readonly FieldKind[];
}

export interface CustomerEncoder extends NumberedTexts {
  encode(customer: Customer): EncodedCustomer;
}

const NOTHING: NumberedTexts = { chunks: [], values: [], kinds: [] };

/** Drafts customers, with the numbers that are known already and new ones. */
export function createEncoder(taxonomy: Taxonomy, known: NumberedTexts = NOTHING): CustomerEncoder {
  const make = createFieldMaker(taxonomy);
  const chunks = numbering(known.chunks);
  const values = numbering(known.values);
  const kinds = [...known.kinds];
  const chunksIn = new WeakMap<SearchField, readonly number[]>();

  const kindOf = ({ name, weight }: SearchField): number => {
    const place = kinds.findIndex((kind) => kind.name === name && kind.weight === weight);
    return place === -1 ? kinds.push({ name, weight }) - 1 : place;
  };
  // The field of a value comes again and again.
  const chunksOfField = (field: SearchField): readonly number[] => {
    const numbers = chunksIn.get(field) ?? chunksOf(field.text).map(chunks.numberOf);
    chunksIn.set(field, numbers);
    return numbers;
  };

  return {
    chunks: chunks.texts,
    values: values.texts,
    kinds,
    encode(customer) {
      const { id, file, broken, data } = customer;
      const { advocates = [], stories = [] } = data;
      const texts = customerTexts(customer, make);
      const fields = allFields(texts);
      const own = entryFacetValues(data, undefined);
      const ofPeople = advocates.map(advocateFacetValues);
      const ofStories = stories.map((story) => entryFacetValues(data, story));
      const all = [own, ...ofPeople, ...ofStories].flat().map(values.numberOf);
      const perField = fields.map(chunksOfField);
      const body = [
        ...fields.flatMap((field, at) => [kindOf(field), perField[at]?.length ?? 0]),
        ...advocates.flatMap(({ status }, at) => [
          Number(status === 'left'),
          texts.people[at]?.length ?? 0,
          ofPeople[at]?.length ?? 0,
        ]),
        ...stories.flatMap((story, at) => {
          const tellers = storyAdvocates(data, story).map((advocate) => advocates.indexOf(advocate));
          return [texts.stories[at]?.length ?? 0, ofStories[at]?.length ?? 0, tellers.length, ...tellers];
        }),
      ];
      const inAll = perField.flat();
      const head = [
        inAll.length,
        all.length,
        Number(broken),
        Number(latestDay(data).replaceAll('-', '')),
        fields.length,
        texts.identity.length,
        texts.otherProducts.length,
        texts.profile.length,
        own.length,
        advocates.length,
        stories.length,
      ];
      return {
        file,
        key: [fold(data.name), id, file].join('\n'),
        shape: [1 + head.length + body.length, ...head, ...body],
        chunks: inAll,
        values: all,
        companyKeys: keysOf(customer),
      };
    },
  };
}

/** Numbers texts from 0 on, in the order in which they are met. */
function numbering(known: readonly string[]) {
  const texts = [...known];
  const numbers = new Map(texts.map((text, number) => [text, number]));
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? texts.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
  return { texts, numberOf };
}
