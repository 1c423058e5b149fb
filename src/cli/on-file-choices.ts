import { placesIn, requirementsIn } from '../library/words-on-file.ts';
import { CHANNELS } from '../model/channel.ts';
import type { Terms } from '../model/config.ts';
import type { Consent, CustomerFile, Use } from '../model/customer.ts';
import { plain } from '../report/escape.ts';
import type { FieldContext } from './field.ts';
import { asChoices, type PromptChoice } from './prompt.ts';

/** Channel words, and the places that a file names. */
export const placeChoices = ({ customer: { data } }: FieldContext): readonly PromptChoice[] =>
  asChoices([...new Set([...CHANNELS, ...placesIn(data)])]);

/** The conditions of the taxonomy, and those that a file names. */
export function requirementChoices({ customer: { data }, config }: FieldContext): readonly PromptChoice[] {
  const listed = config.taxonomy.requirements;
  const others = new Set(requirementsIn(data).filter((id) => !Object.hasOwn(listed, id)));
  return [
    ...Object.entries(listed).map(([id, { name }]) => ({
      value: id,
      name: name === undefined ? id : `${id}: ${plain(name)}`,
    })),
    ...asChoices([...others]),
  ];
}

/** The terms of a list of the taxonomy. */
export const termChoices = (terms: Terms): readonly PromptChoice[] =>
  Object.entries(terms).map(([value, { name = value }]) => ({ value, name: plain(name) }));

/** The people of the customer. */
export const advocateChoices = ({ customer: { data } }: FieldContext): readonly PromptChoice[] =>
  (data.advocates ?? []).map(({ id, name = id }) => ({ value: id, name: plain(name) }));

/** The stories of the customer. */
export const storyChoices = ({ customer: { data } }: FieldContext): readonly PromptChoice[] =>
  (data.stories ?? []).map(({ id, title = id }) => ({ value: id, name: plain(title) }));

/** The material of the customer. */
export const assetChoices = ({ customer: { data } }: FieldContext): readonly PromptChoice[] =>
  (data.assets ?? []).map(({ id, use }) => ({ value: id, name: `${id} (${use})` }));

/** The grants that may cover a use, whatever else they say. */
export const grantsFor = ({ consent = [] }: CustomerFile, use: Use | undefined): readonly Consent[] =>
  consent.filter(({ status, uses }) => status === 'granted' && uses.some((one) => one === use));

/** The conditions that the grants of a use require, each once. */
export const conditionsFor = (data: CustomerFile, use: Use | undefined): readonly string[] => [
  ...new Set(grantsFor(data, use).flatMap(({ requires = [] }) => requires)),
];
