// Commands in hints are safe whatever ids and files are called: even an id that no file can have today is quoted.
import { expect, test } from 'vitest';
import type { Customer } from '../../src/model/customer.ts';
import type { RuleExample } from '../../src/model/rule-manual.ts';
import { RULES } from '../../src/rules/index.ts';
import type { FileRule } from '../../src/rules/rule.ts';
import { NOT_SHOWN } from '../../src/text/shell-word.ts';
import { splitCommands } from '../../src/text/split-commands.ts';
import { HOSTILE_TEXTS } from '../readers/hostile-texts.ts';
import { paste } from '../readers/shell.ts';
import { EXAMPLE_DAY, loadExample } from './example-library.ts';

const { shell = [], terminal = [], runner = [], markdown = [] } = HOSTILE_TEXTS;
const TEXTS = [...shell, ...terminal, ...runner, ...markdown];

/** A customer with each id replaced by another text, everywhere. */
function renamed({ data, ...customer }: Customer, nameOf: (id: string) => string): Customer {
  const ids = [data.advocates, data.consent, data.assets, data.stories, data.activity].flatMap((list) =>
    (list ?? []).flatMap(({ id }) => id ?? []),
  );
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.includes(value) ? nameOf(value) : value;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
  };
  return { ...customer, id: nameOf(customer.id), data: visit(data) as Customer['data'] };
}

function hintsOf(rule: FileRule, example: RuleExample, nameOf: (id: string) => string): readonly string[] {
  const library = loadExample(example);
  const customers = library.customers.map((customer) => renamed(customer, nameOf));
  const context = {
    today: example.today ?? EXAMPLE_DAY,
    policy: library.config.policy,
    rules: RULES.map(({ id }) => id),
  };
  return [...rule.check({ ...library, customers }, context)].flatMap(({ hint }) => hint ?? []);
}

test('every command in a hint of a rule', () => {
  let nth = 0;
  const given = new Map<string, string>();
  const nameOf = (id: string): string => {
    const name = `${TEXTS[nth % TEXTS.length]}${id}`;
    nth += 1;
    given.set(name, id);
    return name;
  };
  // Runs three times, so that each id is replaced by several texts.
  const hints = [...RULES, ...RULES, ...RULES].flatMap((rule) =>
    rule.reach === 'file' ? rule.examples.bad.flatMap((example) => hintsOf(rule, example, nameOf)) : [],
  );
  const commands = hints.flatMap((hint) => splitCommands(hint).filter(({ isCommand }) => isCommand));
  expect(commands.length).toBeGreaterThan(80);
  const pasted = paste(commands.map(({ text }) => text));
  expect(pasted.harm).toEqual([]);
  const known = new Set([...given.keys(), NOT_SHOWN.slice(1, -1)]);
  const plainWord = /^(?:refs|git|--|--?[a-z][a-z-]*|[a-z][a-z-]*|YYYY-MM-DD)$/;
  const strange = pasted.commands.flat().filter((word) => {
    const value = word.replace(/^--[a-z-]+=/s, '');
    return !plainWord.test(word) && !known.has(word) && !known.has(value) && !word.startsWith('customers/');
  });
  expect(strange).toEqual([]);
});
