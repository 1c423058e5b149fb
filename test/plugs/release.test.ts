// A release is refused until everything that it names exists.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const NAMING = [
  'package.json',
  'src/model/version.ts',
  'README.md',
  'docs/ci.md',
  'docs/scan.md',
  'docs/gitlab-ci.yml',
];
const FILES = [...NAMING, 'CHANGELOG.md', '.github'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refs-release-'));
  for (const file of FILES) cpSync(file, join(folder, file), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function change(file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replaceAll(from, to));
}

function release(tag?: string): { readonly code: number | null; readonly said: string } {
  const { GITHUB_REF_NAME: _, ...others } = process.env;
  const env = tag === undefined ? others : { ...others, GITHUB_REF_NAME: tag };
  const { status, stderr } = spawnSync(process.execPath, [resolve('build/release.js')], { cwd: folder, env });
  return { code: status, said: String(stderr) };
}

const name = () => {
  for (const file of [...NAMING, '.github/CODEOWNERS', '.github/ISSUE_TEMPLATE/config.yml'])
    change(file, 'your-org', 'nordlicht');
};

test('of nobody in particular', () => {
  const { code, said } = release();
  expect(code).toBe(1);
  expect(said).toContain('package.json still names the placeholder');
  expect(said).toContain('.github/CODEOWNERS still names the placeholder');
});

test('goes through once it is of somebody, from its own tag', () => {
  name();
  expect(release('v0.1.0')).toEqual({ code: 0, said: '' });
});

test.each([
  ['a tag of another version', () => {}, 'v0.2.0', 'the tag is v0.2.0, and package.json says 0.1.0'],
  ['without a word in the changelog', () => change('CHANGELOG.md', '## 0.1.0', '## 0.0.9'), 'v0.1.0', 'no section'],
])('is refused: %s', (_, spoil, tag, said) => {
  name();
  spoil();
  const done = release(tag);
  expect(done.code).toBe(1);
  expect(done.said).toContain(said);
});
