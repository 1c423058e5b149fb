import type { ChangeKind, Difference } from '../model/change.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Path } from '../model/place.ts';
import { fingerprint, isMapping } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { whole } from './difference.ts';

/** The ignores of a file, and its data. */
export interface Ignoring {
  readonly ignores: readonly Ignore[];
  readonly data: unknown;
}

/** Added and removed ignores. One with other words or in another place is another one. */
export function* ignoreChanges(before: Ignoring, after: Ignoring): Iterable<Difference> {
  const { removed: gone, added } = matchLists(keyed(before), keyed(after), ({ key }) => key);
  for (const { item } of gone) yield ignoreDifference('ignore-removed', item.ignore);
  for (const { item } of added) yield ignoreDifference('ignore-added', item.ignore);
}

const keyed = ({ ignores, data }: Ignoring) =>
  ignores.map((ignore) => {
    const { rule, until, reason, path } = ignore;
    return { ignore, key: fingerprint({ rule, until, reason, place: path && stepsOf(path, data).join('/') }) };
  });

/** A path with the content of items in place of their indexes, so that it stays the same when they move. */
function stepsOf([step, ...rest]: Path, node: unknown): readonly string[] {
  if (step === undefined) return [];
  if (typeof step === 'string' || !Array.isArray(node)) {
    return [String(step), ...stepsOf(rest, isMapping(node) ? node[step] : undefined)];
  }
  const item: unknown = node[step];
  return [isMapping(item) && typeof item.id === 'string' ? item.id : fingerprint(item), ...stepsOf(rest, item)];
}

function ignoreDifference(kind: ChangeKind, { rule, until, reason, path = [] }: Ignore): Difference {
  const content = { rule, ...(until && { until }), ...(reason && { reason }) };
  const isAdded = kind === 'ignore-added';
  return whole(kind, {
    label: rule,
    paths: { base: path, head: path },
    before: isAdded ? undefined : content,
    after: isAdded ? content : undefined,
  });
}
