import type { RuleManual } from '../model/rule-manual.ts';
import { json } from './json.ts';
import type { Reporter } from './style.ts';
import { fitted } from './wrap.ts';

const text: Reporter<readonly RuleManual[]> = (rules, { paint }) => {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, level, summary }) => {
    const color = level === 'error' ? paint.red : level === 'warning' ? paint.amber : paint.blue;
    return `${id.padEnd(width)}  ${color(level.padEnd('warning'.length))}  ${summary}\n`;
  });
  return `${lines.join('')}\n${paint.dim('More of one: refs explain consent/expired. Set a level under "rules" in refs.config.yaml.')}\n`;
};

/** The formats of `refs rules`. */
export const RULES_FORMATS = {
  text: fitted(text),
  json: (rules) => json({ rules: rules.map(({ id, level, summary }) => ({ id, level, summary })) }),
} satisfies Record<string, Reporter<readonly RuleManual[]>>;
