// The program gives the same verdicts on pull requests in a repository as the tests of the law do in memory.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runs } from '../properties.ts';
import { play } from '../transcripts/play.ts';
import { pullRequest } from './by-chance.ts';
import { apply } from './hunks.ts';
import { filesOf, outcome, TODAY, type Tree } from './tree.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'refs-'));
  git('init', '--quiet');
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const git = (...argv: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@vendor.example', ...argv], { cwd, stdio: 'pipe' });

/** Commits the files of a tree, and nothing else. */
function commit(tree: Tree): void {
  for (const name of readdirSync(cwd)) if (name !== '.git') rmSync(join(cwd, name), { recursive: true });
  for (const [file, text] of filesOf(tree)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
  git('add', '--all', '--force');
  git('commit', '--quiet', '--allow-empty', '--message', 'library');
}

async function errorsOf(...argv: string[]): Promise<number> {
  const { said } = await play([...argv, '--as-of', TODAY, '--format', 'json', '--no-cache'], { cwd });
  const { summary } = JSON.parse(said.flatMap(({ to, text }) => (to === 'out' ? [text] : [])).join(''));
  return summary.errors + (summary.approve ?? 0);
}

test('a repository is judged as its trees are', async () => {
  const property = fc.asyncProperty(pullRequest, async ({ base, hunks, added }) => {
    const head = apply(base, [...hunks, ...added.slice(0, 1)]);
    commit(base);
    commit(head);
    const { errors, approved, toApprove } = outcome(base, head);
    expect(await errorsOf('check', '--since', 'HEAD~1')).toBe(errors.length);
    expect(await errorsOf('check', '--since', 'HEAD~1', '--approved')).toBe(approved.length);
    expect(await errorsOf('diff', 'HEAD~1')).toBe(toApprove().length);
  });
  await fc.assert(property, { numRuns: runs(18) });
}, 120_000);
