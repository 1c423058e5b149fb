import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { Choice } from './prompt.ts';

// As many as a terminal shows at once, and a few more.
const MOST = 50;

/** Choices that hold what was typed, those that begin with it first; else the one whose value is nearest. */
export function searchChoices(typed: string, choices: readonly Choice[]): readonly Choice[] {
  const wanted = evened(typed);
  const known = choices.map((choice) => ({ choice, texts: [choice.value, choice.name].map(evened) }));
  const begin = known.filter(({ texts }) => texts.some((text) => text.startsWith(wanted)));
  const hold = known.filter((one) => !begin.includes(one) && one.texts.some((text) => text.includes(wanted)));
  const found = [...begin, ...hold].slice(0, MOST).map(({ choice }) => choice);
  if (found.length > 0) return found;
  const meant = nearest(
    wanted,
    choices.map(({ value }) => value),
  );
  return choices.filter(({ value }) => value === meant);
}

/** Case, accents, and what parts the words do not count. */
const evened = (text: string): string => fold(text.trim()).replace(/[\s-]+/g, ' ');
