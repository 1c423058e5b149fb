import type { Change } from '../model/change.ts';
import type { CustomerFile } from '../model/customer.ts';

/** The keys of an outcome that lists, pages and packs show. */
const FIGURES = ['metric', 'before', 'after', 'change'];

/**
 * Says whether a change puts figures into a story that a grant lets be told: what is published shows them from then on,
 * and the customer agreed to the story as it was. A figure that is gone is shown no more.
 */
export function changesToldFigures(change: Change, { stories, consent = [] }: CustomerFile): boolean {
  const { paths, after } = change;
  const [list, nth] = paths.head;
  const story = list === 'stories' && after !== undefined ? stories?.[Number(nth)] : undefined;
  if (story?.outcomes === undefined || !isOfFigures(change)) return false;
  return consent.some(
    ({ status, subject = 'company', uses, stories: covered = [story.id] }) =>
      status === 'granted' && subject === 'company' && uses.includes('case-study') && covered.includes(story.id),
  );
}

function isOfFigures({ kind, paths, keys }: Change): boolean {
  if (kind === 'story-added') return true;
  if (kind !== 'text-changed') return false;
  const isOutcome = paths.head[2] === 'outcomes';
  return isOutcome
    ? keys === undefined || keys.some((key) => FIGURES.includes(key))
    : keys?.includes('outcomes') === true;
}
