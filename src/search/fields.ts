import type { Taxonomy, TaxonomyList, Term } from '../model/config.ts';
import { slugOf } from '../text/slug.ts';
import { countryName, languageName } from './display-names.ts';

/** The kind of a text. */
export interface FieldKind {
  /** The name shown to the user: `story.title`, `outcome`, `quote.draft`. */
  readonly name: string;
  /** The weight of a match in such a text, from 0 to 1. */
  readonly weight: number;
}

/** A searched text with its kind. */
export interface SearchField extends FieldKind {
  readonly text: string;
}

/** The weight of a match in each kind of text. */
const WEIGHTS = {
  'story.title': 0.8,
  'customer.name': 0.8,
  'customer.alias': 0.75,
  outcome: 0.65,
  'customer.id': 0.6,
  product: 0.55,
  'use-case': 0.55,
  industry: 0.55,
  replaces: 0.5,
  quote: 0.45,
  'story.id': 0.45,
  advocate: 0.45,
  segment: 0.4,
  region: 0.4,
  country: 0.4,
  'customer.blinded_as': 0.35,
  'advocate.persona': 0.35,
  'advocate.topic': 0.35,
  asset: 0.35,
  'story.challenge': 0.3,
  'story.solution': 0.3,
  'advocate.language': 0.3,
  'customer.domain': 0.3,
} as const;
type KindName = keyof typeof WEIGHTS;

/** The kinds whose texts are the names of a taxonomy value, with the list that defines it. */
const LISTS = {
  product: 'products',
  'use-case': 'use_cases',
  industry: 'industries',
  segment: 'segments',
  region: 'regions',
  'advocate.persona': 'personas',
  'advocate.topic': 'topics',
} as const satisfies { readonly [kind in KindName]?: TaxonomyList };
type ValueKind = keyof typeof LISTS | 'country' | 'advocate.language';

/** Makes the fields of a library. A field of a taxonomy value is made once. */
export interface FieldMaker {
  /** Adds a field for each text. `name` can be more exact than the kind. */
  addTexts(
    fields: SearchField[],
    kind: KindName,
    texts: readonly (string | undefined)[] | undefined,
    name?: string,
  ): void;
  /** Adds a field for each value. */
  addValues(fields: SearchField[], kind: ValueKind, values: readonly (string | undefined)[] | undefined): void;
}

/** Creates a maker without fields. */
export function createFieldMaker(taxonomy: Taxonomy): FieldMaker {
  const make = (kind: KindName, text: string, name: string): SearchField => ({ name, text, weight: WEIGHTS[kind] });
  const known = new Map<string, Map<string, SearchField>>();
  const makeValue = (kind: ValueKind, value: string): SearchField => {
    let text: string | undefined;
    const field: SearchField = {
      name: kind,
      weight: WEIGHTS[kind],
      // Computed on demand: a result shows few texts, and `Intl` takes time to name countries.
      get text() {
        text ??= valueText(kind, value, taxonomy);
        return text;
      },
    };
    known.set(kind, (known.get(kind) ?? new Map<string, SearchField>()).set(value, field));
    return field;
  };
  return {
    addTexts(fields, kind, texts = [], name = kind) {
      for (const text of texts) if (text !== undefined) fields.push(make(kind, text, name));
    },
    addValues(fields, kind, values = []) {
      const ofKind = known.get(kind);
      for (const value of values) if (value !== undefined) fields.push(ofKind?.get(value) ?? makeValue(kind, value));
    },
  };
}

/** Formats a value with all its names: `Financial services (bank, banking)`, `Germany (DE)`. */
function valueText(kind: ValueKind, value: string, taxonomy: Taxonomy): string {
  if (kind === 'country') return `${countryName(value)} (${value})`;
  if (kind === 'advocate.language') return `${languageName(value)} (${value})`;
  const terms = taxonomy[LISTS[kind]];
  return Object.hasOwn(terms, value) ? termText(value, terms[value]) : value;
}

function termText(id: string, { name = id, aliases = [], was = [] }: Term = {}): string {
  const others = [id, ...aliases, ...was].filter((other) => !`-${slugOf(name)}-`.includes(`-${slugOf(other)}-`));
  return others.length === 0 ? name : `${name} (${others.join(', ')})`;
}
