import type { ChangeKind, Difference, Spot } from '../model/change.ts';
import type { Advocate, CustomerFile } from '../model/customer.ts';
import { below, ofItems, ofKeys, ROOT, whole } from './difference.ts';
import { limitChanges } from './limit-changes.ts';
import { matchLists } from './match.ts';
import { areEmpty, changedKeys } from './same.ts';

/** What says whether somebody may be asked. */
const WILLINGNESS: readonly string[] = [
  'status',
  'rest_until',
  'uses',
  'verified_on',
] satisfies readonly (keyof Advocate)[];

/** What differs in the people who speak for them, matched by id. */
export const advocateChanges = (before: CustomerFile, after: CustomerFile): Iterable<Difference> =>
  ofItems(
    matchLists(before.advocates, after.advocates, ({ id }) => id),
    below(ROOT, 'advocates'),
    {
      gone: (one, spot) => whole(hasLeft(one) ? 'advocate-changed' : 'advocate-left', one.id, spot, one, undefined),
      both: personChanges,
      added: (one, spot) => whole(hasLeft(one) ? 'advocate-changed' : 'advocate-added', one.id, spot, undefined, one),
    },
  );

function* personChanges(before: Advocate, after: Advocate, spot: Spot): Iterable<Difference> {
  const hasLimits = !areEmpty(before.limits, after.limits);
  const keys = changedKeys(before, after).filter((key) => key !== 'limits' || !hasLimits);
  const tell = (kind: ChangeKind, isOf: (key: string) => boolean) =>
    ofKeys(kind, after.id, spot, [before, after], keys.filter(isOf));
  yield* tell(willingnessKind(before, after), (key) => WILLINGNESS.includes(key));
  yield* tell('advocate-changed', (key) => !WILLINGNESS.includes(key));
  yield* limitChanges(before.limits, after.limits, below(spot, 'limits'), {
    looser: 'limit-raised',
    stricter: 'limit-lowered',
    labelOf: (use) => `${use} of ${after.id}`,
  });
}

function willingnessKind(before: Advocate, after: Advocate): ChangeKind {
  if (hasLeft(before) === hasLeft(after)) return 'advocate-changed';
  return hasLeft(after) ? 'advocate-left' : 'advocate-returned';
}

const hasLeft = ({ status }: Advocate): boolean => status === 'left';
