import type { Config, Override } from '../model/config.ts';
import { LEVELS, type Level } from '../model/diagnostic.ts';
import { compileGlob } from '../text/glob.ts';
import type { Rule } from './rule.ts';

/** The level of a rule for a file. */
export type LevelOf = (rule: Rule, file: string) => Level;

/** The levels that a config sets: by the last override that matches, else by `rules`, else the rule's own. */
export function levels({ rules, overrides }: Config): LevelOf {
  const matchers = overrides.map(matcherOf).reverse();
  return (rule, file) => {
    const override = matchers.find((other) => rule.id in other.rules && other.glob.matches(file));
    return override?.rules[rule.id] ?? rules[rule.id] ?? rule.level;
  };
}

/**
 * The levels for findings that come with a change of the config: the strictest of either config, and of each override
 * that the new one adds. So no entry of a change lowers a level that another entry raises. `formerFile` gives the former
 * path of a file, whose levels hold as well.
 */
export function strictestLevels(base: Config, head: Config, formerFile: (file: string) => string | undefined): LevelOf {
  const [before, after] = [levels(base), levels(head)];
  const added = head.overrides.filter((override) => !base.overrides.some((other) => isSameOverride(override, other)));
  const matchers = added.map(matcherOf);
  return (rule, file) => {
    const former = formerFile(file);
    const all = [
      before(rule, file),
      after(rule, file),
      ...(former === undefined ? [] : [before(rule, former)]),
      ...(head.rules[rule.id] === base.rules[rule.id] ? [] : [head.rules[rule.id] ?? rule.level]),
      ...matchers.flatMap(({ glob, rules }) => (glob.matches(file) ? (rules[rule.id] ?? []) : [])),
    ];
    return all.reduce((worst, level) => (LEVELS.indexOf(level) > LEVELS.indexOf(worst) ? level : worst));
  };
}

const matcherOf = ({ files, rules }: Override) => ({ glob: compileGlob(files), rules });

const isSameOverride = (a: Override, b: Override): boolean =>
  a.files === b.files &&
  Object.keys(a.rules).length === Object.keys(b.rules).length &&
  Object.entries(a.rules).every(([rule, level]) => b.rules[rule] === level);

/** Says that a rule is off for every file, so that it need not run. */
export const isOffEverywhere = (rule: Rule, { rules, overrides }: Config): boolean =>
  (rules[rule.id] ?? rule.level) === 'off' && !overrides.some((override) => rule.id in override.rules);
