import type { ChangeKind, Difference } from '../model/change.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Path } from '../model/place.ts';
import { fingerprint, isMapping } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { whole } from './difference.ts';

/** The ignores of a file, and what the file says. */
export interface Ignoring {
  readonly ignores: readonly Ignore[];
  readonly data: unknown;
}

/** Ignores that are new or gone. One that says something else, or stands elsewhere, is another one. */
export function* ignoreChanges(before: Ignoring, after: Ignoring): Iterable<Difference> {
  const { gone, added } = matchLists(keyed(before), keyed(after), ({ key }) => key);
  for (const { item } of gone) yield tellIgnore('ignore-removed', item.ignore);
  for (const { item } of added) yield tellIgnore('ignore-added', item.ignore);
}

const keyed = ({ ignores, data }: Ignoring) =>
  ignores.map((ignore) => {
    const { rule, until, reason, path } = ignore;
    return { ignore, key: fingerprint({ rule, until, reason, place: path && stepsOf(path, data).join('/') }) };
  });

/** A path with what its items say in place of their indexes, so that it stays the same when they change places. */
function stepsOf([step, ...rest]: Path, node: unknown): readonly string[] {
  if (step === undefined) return [];
  if (typeof step === 'string' || !Array.isArray(node)) {
    return [String(step), ...stepsOf(rest, isMapping(node) ? node[step] : undefined)];
  }
  const item: unknown = node[step];
  return [isMapping(item) && typeof item.id === 'string' ? item.id : fingerprint(item), ...stepsOf(rest, item)];
}

function tellIgnore(kind: ChangeKind, { rule, until, reason, path = [] }: Ignore): Difference {
  const said = { rule, ...(until && { until }), ...(reason && { reason }) };
  const isAdded = kind === 'ignore-added';
  return whole(kind, rule, { base: path, head: path }, isAdded ? undefined : said, isAdded ? said : undefined);
}
