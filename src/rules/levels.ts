import picomatch from 'picomatch';
import type { Config } from '../model/config.ts';
import type { Level } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

/** The level of a rule for a file: the last override that matches, else the config's, else the rule's own. */
export function levels({ rules, overrides }: Config): (rule: Rule, file: string) => Level {
  const matchers = overrides
    .map((override) => ({ matches: picomatch(override.files), rules: override.rules }))
    .reverse();
  return (rule, file) => {
    const override = matchers.find((other) => rule.id in other.rules && other.matches(file));
    return override?.rules[rule.id] ?? rules[rule.id] ?? rule.level;
  };
}

/** Whether a rule need not be asked at all. */
export const isOffEverywhere = (rule: Rule, { rules, overrides }: Config): boolean =>
  (rules[rule.id] ?? rule.level) === 'off' && !overrides.some((override) => rule.id in override.rules);
