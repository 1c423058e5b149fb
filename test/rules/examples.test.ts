// The examples of a rule are its manual and its test: the good ones are silent, the bad ones flag the marked lines.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RuleExample } from '../../src/model/rule-manual.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { linesOf, lintWithContent, loadExample, markedLines } from './example-library.ts';

const FOUND_WHILE_LOADING = /^(?:file|schema|reference)\/|^config\/invalid$/;
/** What it finds follows from another fault of loading, the one that each of its examples has. */
const AFTER_A_FAULT = 'scan/unsearched';
// A library of twenty customers is shown once.
const isContent = ({ id }: Rule): boolean => !FOUND_WHILE_LOADING.test(id) && !id.startsWith('library/');

const titled = (examples: readonly RuleExample[]) =>
  examples.map((example, at) => [`${at + 1}: ${example.title ?? 'plain'}`, example] as const);

test('every rule lies in a file of its own, named as its id, and is listed once', () => {
  const files = readdirSync('src/rules', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(`src/rules/${name}`).map((file) => `${name}/${file.replace(/\.ts$/, '')}`));
  expect(RULES.map(({ id }) => id as string).sort()).toEqual(files.sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(titled(rule.examples.good))('good %s', async (_, example) => {
    const diagnostics = await lintWithContent(example);
    expect(diagnostics.filter((found) => found.rule === id)).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(titled(rule.examples.bad))('bad %s', async (_, example) => {
    const marked = markedLines(example, id);
    const found = (await lintWithContent(example)).filter((diagnostic) => diagnostic.rule === id);
    expect(marked).not.toEqual([]);
    expect(linesOf(found)).toEqual(marked);
  });

  test.each(titled(rule.examples.bad))('bad %s: has no other fault of loading', (_, example) => {
    const { faults } = loadExample(example);
    expect(faults.filter((fault) => fault.rule !== id)).toHaveLength(id === AFTER_A_FAULT ? 1 : 0);
  });

  test('has an example of each kind, two for what is in the files', () => {
    const { good, bad } = rule.examples;
    const least = isContent(rule) ? 2 : 1;
    const hint = `give ${id} at least ${least} good and ${least} bad examples, each with a title but the first`;
    expect(good.length, hint).toBeGreaterThanOrEqual(least);
    expect(bad.length, hint).toBeGreaterThanOrEqual(least);
  });

  test('says what, why and what to do, in whole sentences', () => {
    expect(rule.summary).toMatch(/^[a-z].*[^.]$/);
    for (const prose of [rule.why, rule.remedy]) expect(prose).toMatch(/^[A-Z"`].*[.]$/s);
  });

  test('speaks as the others do: lower case, the hint an imperative, neither with a full stop', async () => {
    const found = await Promise.all(rule.examples.bad.map(lintWithContent));
    const told = found.flat().filter((diagnostic) => diagnostic.rule === id);
    for (const { message, hint, related } of told) {
      for (const text of [message, ...related.map((other) => other.message)]) expect(text).toMatch(/^\P{Lu}.*[^.]$/u);
      expect(hint).toMatch(/^[a-z].*[^.]$/);
    }
  });
});
