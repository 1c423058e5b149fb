import { placesIn, requirementsIn } from '../library/words-on-file.ts';
import { CHANNELS } from '../model/channel.ts';
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

/** The topics of the taxonomy. */
export const topicChoices = ({ config }: FieldContext): readonly PromptChoice[] =>
  Object.entries(config.taxonomy.topics).map(([value, { name = value }]) => ({ value, name: plain(name) }));

/** The grants that may cover a use, whatever else they say. */
export const grantsFor = ({ consent = [] }: CustomerFile, use: Use | undefined): readonly Consent[] =>
  consent.filter(({ status, uses }) => status === 'granted' && uses.some((one) => one === use));

/** The conditions that the grants of a use require, each once. */
export const conditionsFor = (data: CustomerFile, use: Use | undefined): readonly string[] => [
  ...new Set(grantsFor(data, use).flatMap(({ requires = [] }) => requires)),
];
