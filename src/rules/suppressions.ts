import type { Day } from '../model/day.ts';
import type { RuleId } from '../model/diagnostic.ts';
import type { Ignore } from '../model/ignore.ts';
import type { Path, Place } from '../model/place.ts';
import { addTo } from '../text/groups.ts';

/** The effect of ignore comments on the findings of one run. */
export interface Suppressions {
  /** The comment that suppresses a finding; undefined without one. A finding without a path is never suppressed. */
  suppressing(rule: RuleId, place: Place): Ignore | undefined;
  /** The comments that hold and have suppressed nothing so far. */
  idle(): readonly Ignore[];
}

/** The suppressions that ignore comments make on a day. */
export function suppressionsOf(ignores: readonly Ignore[], today: Day): Suppressions {
  const holding = ignores.filter((ignore) => isValidIgnore(ignore) && !isExpired(ignore, today));
  const byPlace = new Map<string, Ignore[]>();
  for (const ignore of holding) {
    if (ignore.path === undefined) continue;
    addTo(byPlace, keyOf(ignore.rule, ignore.file, ignore.path), ignore);
  }
  const used = new Set<Ignore>();
  return {
    suppressing(rule, place) {
      if (!('path' in place) || byPlace.size === 0) return undefined;
      const { file, path } = place;
      // A comment covers its own place and everything within it.
      const covering = [...path, ''].flatMap((_, depth) => byPlace.get(keyOf(rule, file, path.slice(0, depth))) ?? []);
      for (const ignore of covering) used.add(ignore);
      return covering[0];
    },
    idle: () => holding.filter((ignore) => !used.has(ignore)),
  };
}

/** Says that an ignore is well formed, and about a rule that may be ignored. */
export const isValidIgnore = ({ faults, rule }: Ignore): boolean => faults.length === 0 && !isAboutIgnores(rule);

/** Says that a rule is one about ignores, whose findings nothing suppresses. */
export const isAboutIgnores = (rule: string): boolean => rule.startsWith('ignore/');

export const isExpired = ({ until }: Ignore, today: Day): boolean => until !== undefined && until < today;

const keyOf = (rule: string, file: string, path: Path): string => JSON.stringify([rule, file, ...path.map(String)]);
