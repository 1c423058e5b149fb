// Pull requests of broken and hostile texts, under the law that nothing which is added makes a failing one pass.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/rules/index.ts';
import { settings } from '../pull-requests/hunks.ts';
import { outcome, type Tree } from '../pull-requests/tree.ts';
import type { Chance } from '../yaml/edit/random-yaml.ts';
import { anyText, slipped } from './mutate.ts';

const CONFIG: Record<string, unknown> = parse(readFileSync('examples/refs.config.yaml', 'utf8'));
const FILES = ['acme', 'nordlicht', 'tanagrove'].map((name) => `customers/${name}.yaml`);

const treeOf = (texts: ReadonlyMap<string, string>, random: Chance): Tree => ({
  config: random.often(0.5) ? { version: 1 } : structuredClone(CONFIG),
  customers: new Map(),
  comments: [],
  texts: new Map(texts),
  baseline: undefined,
});

/** Adds one thing that ends no fault of the others: a setting, an ignore comment, or a file of another customer. */
function added(head: Tree, random: Chance): Tree {
  const tree = structuredClone(head);
  const kind = random.below(4);
  const file = random.pick(FILES);
  if (kind === 0) tree.texts.set('customers/added.yaml', anyText(random));
  else if (kind === 1 && tree.texts.has(file)) {
    const { id } = random.pick(RULES.filter((rule) => !/^(?:config|ignore)\//.test(rule.id)));
    const comment = `# refs-ignore ${id} until=2026-12-31 reason: with their legal team\n`;
    tree.texts.set(file, comment + tree.texts.get(file));
  } else fc.sample(settings(FILES), { seed: random.below(2 ** 31), numRuns: 1 })[0]?.apply(tree);
  return tree;
}

/** Says that what fails without an addition fails with it, of `check --since` and of `diff`. */
export function changes(random: Chance): void {
  const before = new Map(FILES.filter(() => random.often(0.7)).map((file) => [file, anyText(random)] as const));
  const base = treeOf(before, random);
  const head = structuredClone(base);
  for (const file of FILES) {
    const text = before.get(file);
    if (random.often(0.3)) head.texts.delete(file);
    else if (random.often(0.6)) head.texts.set(file, text === undefined ? anyText(random) : slipped(text, random));
  }
  const also = added(head, random);
  const [without, including] = [outcome(base, head), outcome(base, also)];
  const [left, right] = [without.toApprove(), including.toApprove()];
  if (without.errors.length > 0) expect(including.errors, without.errors.join('\n')).not.toEqual([]);
  if (left.length > 0) expect(right, left.join('\n')).not.toEqual([]);
}
