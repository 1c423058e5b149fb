import type { Levels } from '../../model/config.ts';
import type { Finding, RuleId } from '../../model/diagnostic.ts';
import type { Path } from '../../model/place.ts';
import { compileGlob } from '../../text/glob.ts';
import { nearest } from '../../text/nearest.ts';
import type { Rule } from '../rule.ts';

export const configUseless: Rule = {
  id: 'config/useless',
  level: 'warning',
  reach: 'library',
  summary: 'a setting without effect: a glob that matches nothing, an unknown rule',
  why: 'A level for a rule that does not exist looks like a decision and decides nothing. Somebody believes that those files are excused, or that this fault is an error, and finds out on the day it matters.',
  remedy: 'Write the glob or the rule that was meant, or take the setting out. `refs rules` lists every rule.',
  examples: {
    good: [
      {
        config: `version: 1
rules: { consent/lapsed: info }
overrides:
  - { files: customers/archive/**, rules: { consent/expiring: off } }
`,
        files: { 'customers/archive/halden-gear.yaml': 'name: Halden Gear\n' },
      },
      {
        title: 'an override may be about the config itself',
        config: `version: 1
overrides:
  - { files: refs.config.yaml, rules: { config/useless: error } }
`,
        files: 'name: Nordlicht Robotics\n',
      },
    ],
    bad: [
      {
        title: 'rules that do not exist',
        config: `version: 1
rules:
  consent/expire: warning # error: config/useless
overrides:
  - files: customers/**
    rules: { health/at_risk: warning } # error: config/useless
`,
        files: 'name: Nordlicht Robotics\n',
      },
      {
        title: 'a folder that was renamed',
        config: `version: 1
overrides:
  - files: customers/archive/** # error: config/useless
    rules: { consent/lapsed: off }
`,
        files: { 'customers/archived/halden-gear.yaml': 'name: Halden Gear\n' },
      },
      {
        title: 'a library without customers',
        config: `version: 1
customers: clients/*.yaml # error: config/useless
`,
        files: {},
      },
    ],
  },
  *check({ config, files }, { rules }) {
    // The values of a broken config are the defaults, and nobody wrote those.
    if (config.broken) return;
    const { file } = config;
    if (files.every((other) => other === file)) {
      yield {
        place: { file, path: ['customers'] },
        message: `there is no customer file: nothing matches ${config.customers}`,
        hint: 'write the glob of your customer files',
      };
    }
    yield* unknownRules(config.rules, ['rules'], file, rules);
    for (const [index, override] of config.overrides.entries()) {
      const path = ['overrides', index];
      const glob = compileGlob(override.files);
      if (!files.some((other) => glob.matches(other))) {
        yield {
          place: { file, path: [...path, 'files'] },
          message: `no file matches ${override.files}`,
          hint: 'write a glob from the folder of the config, or take the override out',
        };
      }
      yield* unknownRules(override.rules, [...path, 'rules'], file, rules);
    }
  },
};

function* unknownRules(levels: Levels, path: Path, file: string, rules: readonly RuleId[]): Iterable<Finding> {
  for (const id of Object.keys(levels)) {
    if (rules.some((rule) => rule === id)) continue;
    const meant = nearest(id, rules);
    yield {
      place: { file, path: [...path, id], part: 'key' },
      message: `there is no rule "${id}"`,
      hint: meant ? `write ${meant}` : 'take it out; "refs rules" lists every rule',
    };
  }
}
