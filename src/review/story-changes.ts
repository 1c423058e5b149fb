import type { ChangePaths, Difference } from '../model/change.ts';
import type { CustomerFile, Outcome, Story } from '../model/customer.ts';
import { areEmpty, changedKeys } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { below, ofItems, ofKeys, ROOT, whole } from './difference.ts';

/** What differs in the stories, matched by id, and in their outcomes, matched by metric. */
export const storyChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(
    matchLists(before.stories, after.stories, ({ id }) => id),
    below(ROOT, 'stories'),
    {
      gone: (story, spot) => whole('story-removed', labelOf(story), spot, story, undefined),
      both: changesOfStory,
      added: (story, spot) => whole('story-added', labelOf(story), spot, undefined, story),
    },
  );

const labelOf = ({ id }: Story): string => `story "${id}"`;

function* changesOfStory(before: Story, after: Story, spot: ChangePaths): Iterable<Difference> {
  for (const key of changedKeys(before, after)) {
    const isTold = key === 'outcomes' && !areEmpty(before.outcomes, after.outcomes);
    if (!isTold) yield* ofKeys('text-changed', labelOf(after), spot, [before, after], [key]);
  }
  const matched = matchLists(
    before.outcomes,
    after.outcomes,
    ({ metric }) => metric,
    ({ measured_on }) => measured_on,
  );
  const label = ({ metric }: Outcome) => `outcome "${metric}" of ${labelOf(after)}`;
  yield* ofItems(matched, below(spot, 'outcomes'), {
    gone: (outcome, spot) => whole('text-changed', label(outcome), spot, outcome, undefined),
    both: (old, now, spot) => changesOfOutcome(old, now, spot, label(now)),
    added: (outcome, spot) => whole('text-changed', label(outcome), spot, undefined, outcome),
  });
}

function* changesOfOutcome(before: Outcome, after: Outcome, spot: ChangePaths, label: string): Iterable<Difference> {
  const keys = changedKeys(before, after);
  const both = [before, after] as const;
  yield* ofKeys(
    'text-changed',
    label,
    spot,
    both,
    keys.filter((key) => key !== 'evidence'),
  );
  yield* ofKeys(
    'evidence-changed',
    label,
    spot,
    both,
    keys.filter((key) => key === 'evidence'),
  );
}
