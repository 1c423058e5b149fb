import type { ChangePaths, Difference } from '../model/change.ts';
import type { CustomerFile, Outcome, Story } from '../model/customer.ts';
import { areEmpty, changedKeys } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { below, ofItems, ofKeys, ROOT, whole } from './difference.ts';

/** Differences in the stories, matched by id, and in their outcomes, matched by metric. */
export const storyChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(
    matchLists(before.stories, after.stories, ({ id }) => id),
    below(ROOT, 'stories'),
    {
      removed: (story, spot) =>
        whole('story-removed', { label: labelOf(story), spot, before: story, after: undefined }),
      both: changesOfStory,
      added: (story, spot) => whole('story-added', { label: labelOf(story), spot, before: undefined, after: story }),
    },
  );

const labelOf = ({ id }: Story): string => `story "${id}"`;

function* changesOfStory(before: Story, after: Story, spot: ChangePaths): Iterable<Difference> {
  for (const key of changedKeys(before, after)) {
    const hasOwnKind = key === 'outcomes' && !areEmpty(before.outcomes, after.outcomes);
    if (!hasOwnKind) yield* ofKeys('text-changed', { label: labelOf(after), spot, before, after }, [key]);
  }
  const matched = matchLists(
    before.outcomes,
    after.outcomes,
    ({ metric }) => metric,
    ({ measured_on }) => measured_on,
  );
  const label = ({ metric }: Outcome) => `outcome "${metric}" of ${labelOf(after)}`;
  yield* ofItems(matched, below(spot, 'outcomes'), {
    removed: (outcome, spot) =>
      whole('text-changed', { label: label(outcome), spot, before: outcome, after: undefined }),
    both: (old, now, spot) => changesOfOutcome(old, now, spot, label(now)),
    added: (outcome, spot) => whole('text-changed', { label: label(outcome), spot, before: undefined, after: outcome }),
  });
}

function* changesOfOutcome(before: Outcome, after: Outcome, spot: ChangePaths, label: string): Iterable<Difference> {
  const keys = changedKeys(before, after);
  yield* ofKeys(
    'text-changed',
    { label, spot, before, after },
    keys.filter((key) => key !== 'evidence'),
  );
  yield* ofKeys(
    'evidence-changed',
    { label, spot, before, after },
    keys.filter((key) => key === 'evidence'),
  );
}
