import type { ChangePaths, Difference } from '../model/change.ts';
import type { CustomerFile, Outcome, Story } from '../model/customer.ts';
import { areEmpty, changedKeys } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { asWhole, below, ofItems, ofKeys, ROOT } from './difference.ts';

/** Differences in the stories, matched by id, and in their outcomes, matched by metric. */
export const storyChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(
    matchLists(before.stories, after.stories, ({ id }) => id),
    below(ROOT, 'stories'),
    {
      ...asWhole(labelOf, (before) => (before ? 'story-removed' : 'story-added')),
      both: changesOfStory,
    },
  );

const labelOf = ({ id }: Story): string => `story "${id}"`;

function* changesOfStory(before: Story, after: Story, paths: ChangePaths): Iterable<Difference> {
  for (const key of changedKeys(before, after)) {
    const hasOwnKind = key === 'outcomes' && !areEmpty(before.outcomes, after.outcomes);
    if (!hasOwnKind) yield* ofKeys('text-changed', { label: labelOf(after), paths, before, after }, [key]);
  }
  const matched = matchLists(
    before.outcomes,
    after.outcomes,
    ({ metric }) => metric,
    ({ measured_on }) => measured_on,
  );
  const label = ({ metric }: Outcome) => `outcome "${metric}" of ${labelOf(after)}`;
  yield* ofItems(matched, below(paths, 'outcomes'), {
    ...asWhole(label, () => 'text-changed'),
    both: (old, now, paths) => changesOfOutcome(old, now, paths, label(now)),
  });
}

function* changesOfOutcome(before: Outcome, after: Outcome, paths: ChangePaths, label: string): Iterable<Difference> {
  const keys = changedKeys(before, after);
  yield* ofKeys(
    'text-changed',
    { label, paths, before, after },
    keys.filter((key) => key !== 'evidence'),
  );
  yield* ofKeys(
    'evidence-changed',
    { label, paths, before, after },
    keys.filter((key) => key === 'evidence'),
  );
}
