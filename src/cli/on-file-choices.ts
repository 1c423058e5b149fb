import { placesIn, requirementsIn } from '../library/words-on-file.ts';
import { CHANNELS } from '../model/channel.ts';
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
