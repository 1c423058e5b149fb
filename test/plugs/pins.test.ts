// Our workflows name foreign actions by a commit, which nobody can move, and leave no token behind.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubPages, githubWorkflow } from '../../src/report/ci-jobs.ts';

const WORKFLOWS = '.github/workflows';
const TEXTS: Readonly<Record<string, string>> = {
  'action.yml': readFileSync('action.yml', 'utf8'),
  'scan/action.yml': readFileSync('scan/action.yml', 'utf8'),
  ...Object.fromEntries(readdirSync(WORKFLOWS).map((name) => [name, readFileSync(join(WORKFLOWS, name), 'utf8')])),
  'docs/ci.md': readFileSync('docs/ci.md', 'utf8'),
  'docs/scan.md': readFileSync('docs/scan.md', 'utf8'),
  'the workflow of a new library': githubWorkflow('.'),
  'its workflow for pages': githubPages('.'),
};

const uses = Object.entries(TEXTS).flatMap(([of, text]) =>
  [...text.matchAll(/^ *(?:- )?uses: *(.*)$/gm)].map(([line, what = '']) => ({ of, what, line })),
);

test.each(uses)('$of: $what', ({ what }) => {
  expect(what).toMatch(/^[\w-]+\/[\w./-]+@[0-9a-f]{40} +# v\d+\.\d+\.\d+$/);
});

test('one action is one commit, wherever it is used', () => {
  const pins = new Map(uses.map(({ what }) => [what.split('@')[0], what]));
  expect([...pins.keys()].length).toBeGreaterThanOrEqual(4);
  for (const { of, what } of uses) expect(what, of).toBe(pins.get(what.split('@')[0]));
});

test('a checkout keeps no token, which what is checked out could read', () => {
  for (const [of, text] of Object.entries(TEXTS)) {
    const checkouts = [...text.matchAll(/uses: actions\/checkout@.*\n( *with: .*)?/g)];
    for (const [, options = ''] of checkouts) expect(options, of).toContain('persist-credentials: false');
  }
});
