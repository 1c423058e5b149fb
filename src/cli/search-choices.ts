import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { PromptChoice } from './prompt.ts';

// A terminal shows about forty at once.
const MAX_CHOICES = 50;

/** The choices with the typed text: at the beginning, then at that of a word; else the one with the nearest value. */
export function searchChoices(typed: string, choices: readonly PromptChoice[]): readonly PromptChoice[] {
  const wanted = normalized(typed);
  const known = choices.map((choice) => ({ choice, texts: [choice.value, choice.name].map(normalized) }));
  const begin = known.filter(({ texts }) => texts.some((text) => text.startsWith(wanted)));
  const inWords = known.filter(({ texts }) => texts.some((text) => text.includes(` ${wanted}`)));
  const hold = known.filter(({ texts }) => texts.some((text) => text.includes(wanted)));
  const found = [...new Set([...begin, ...inWords, ...hold])].slice(0, MAX_CHOICES).map(({ choice }) => choice);
  if (found.length > 0) return found;
  const suggestion = nearest(
    wanted,
    choices.map(({ value }) => value),
  );
  return choices.filter(({ value }) => value === suggestion);
}

/** Ignores case, accents, and how words are separated. */
const normalized = (text: string): string => fold(text.trim()).replace(/[\s-]+/g, ' ');
