import type { Day } from '../model/day.ts';
import type { RuleId } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Path, Place } from '../model/place.ts';

/** What ignore comments do to the findings of one run. */
export interface Suppressions {
  /** The comment that silences a finding; undefined where none does. One without a path is never silenced. */
  suppressing(rule: RuleId, place: Place): Ignore | undefined;
  /** The comments that hold, and have silenced nothing so far. */
  idle(): readonly Ignore[];
}

/** The silence that ignore comments make on a day. */
export function suppressionsOf(ignores: readonly Ignore[], today: Day): Suppressions {
  const holding = ignores.filter((ignore) => isValidIgnore(ignore) && !isExpired(ignore, today));
  const byFile = new Map<string, Ignore[]>();
  for (const ignore of holding) {
    const others = byFile.get(ignore.file);
    if (others === undefined) byFile.set(ignore.file, [ignore]);
    else others.push(ignore);
  }
  const used = new Set<Ignore>();
  return {
    suppressing(rule, place) {
      if (!('path' in place)) return undefined;
      const covering = (byFile.get(place.file) ?? []).filter(
        (ignore) => ignore.rule === rule && ignore.path !== undefined && lies(place.path, ignore.path),
      );
      for (const ignore of covering) used.add(ignore);
      return covering[0];
    },
    idle: () => holding.filter((ignore) => !used.has(ignore)),
  };
}

/** Whether an ignore is written as it has to be, and about something that may be ignored. */
export const isValidIgnore = ({ faults, rule }: Ignore): boolean => faults.length === 0 && !isAboutIgnores(rule);

/** Whether it is about the rules for ignores themselves: what they find, nothing silences. */
export const isAboutIgnores = (rule: string): boolean => rule.startsWith('ignore/');

export const isExpired = ({ until }: Ignore, today: Day): boolean => until !== undefined && until < today;

const lies = (path: Path, outer: Path): boolean =>
  outer.length <= path.length && outer.every((step, nth) => String(step) === String(path[nth]));
