// Hostile pull requests: each recipe is played on the example library, and the review commands withstand it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openKitchen, type Recipe, readRecipe } from './recipe.ts';

const FOLDER = 'test/hostile-pr/recipes';
const RECIPES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.sh'))
  .map((file) => readRecipe(join(FOLDER, file)));

const kitchen = openKitchen();
afterAll(() => kitchen.close());

describe.each(RECIPES)('$name', (recipe) => {
  test(recipe.title, async () => {
    expect(recipe.commands.length, 'it says what has to hold').toBeGreaterThan(0);
    const { ran, canaries, touched } = await kitchen.cook(recipe);
    for (const { command, exit, words, exitCode, said } of ran) {
      const told = `${command} ended with ${exitCode} and said:\n${said}`;
      if (exit === 'fails') expect(exitCode, told).not.toBe(0);
      else if (exit !== 'any') expect(exitCode, told).toBe(exit);
      expect(exitCode, told).not.toBe(4);
      expect(said, told).toContain(words);
    }
    expect({ canaries, touched }).toEqual({ canaries: [], touched: [] });
  });
});

describe('the recipe runner itself', () => {
  const plain = (script: string, commands: Recipe['commands']): Recipe => ({
    ...readRecipe(join(FOLDER, 'untracked.sh')),
    script,
    commands,
  });
  const any = (command: string) => ({ command, exit: 'any', words: '' }) as const;

  test('sees that a harmless change passes', async () => {
    const { ran, ...rest } = await kitchen.cook({
      ...plain('sed -i "s/note: .*NPS 9/note: \\"NPS 10/" customers/nordlicht.yaml', [
        any('refs check --since main'),
        any('refs diff main'),
        any('refs diff main...HEAD'),
      ]),
      state: 'commit',
    });
    expect(ran.map(({ exitCode, said }) => [exitCode, said])).toEqual([
      [0, expect.stringContaining('no new findings')],
      [0, expect.stringContaining('0 to approve')],
      [0, expect.stringContaining('0 to approve')],
    ]);
    expect(rest).toEqual({ canaries: [], touched: [] });
  });

  test.each(['canary one', 'sh -c one', 'node one', 'npm ci', 'git --exec-path=canary --version'])(
    'hears %s',
    async (command) => {
      const { canaries } = await kitchen.cook(plain('', [any(command)]));
      expect(canaries).toEqual([command]);
    },
  );

  test('sees what changes elsewhere, and where nothing may', async () => {
    const { touched } = await kitchen.cook({
      ...plain('', [any('touch $ELSEWHERE/new'), any('touch kept/new')]),
      script: 'mkdir kept',
      untouched: 'kept',
    });
    expect(touched).toEqual(['elsewhere', 'kept']);
  });
});

test.each(['filter', 'fsmonitor', 'diff-external', 'textconv'])('git alone runs what %s names', async (name) => {
  const command = 'git --no-pager diff main';
  const { canaries } = await kitchen.cook({
    ...readRecipe(join(FOLDER, `${name}.sh`)),
    commands: [{ command, exit: 'any', words: '' }],
  });
  expect(canaries).not.toEqual([]);
});
