// docs/review.md, held to the program on a real repository: a branch renews one consent, quietly widens another, deletes
// an entry of the ledger and fixes a typo. `npx vitest run test/docs -u` updates its output.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { play, stageExamples, words } from '../transcripts/play.ts';

const { cwd, strike } = stageExamples();
afterAll(strike);

// Everything that goes into a commit's id is fixed, so that the ids in the document are always the same.
const WHO = { NAME: 'Sam Okoye', EMAIL: 'sam@vendor.example', DATE: '2026-10-01T09:00:00Z' };
const IDENTITY = Object.fromEntries(
  Object.entries(WHO).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]),
);

const git = (...argv: string[]): string =>
  execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'commit.gpgSign=false', ...argv], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...IDENTITY, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(cwd, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after, `${file} has "${from}"`).not.toBe(before);
  writeFileSync(path, after);
}

beforeAll(() => {
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'The library as it is');
  git('checkout', '--quiet', '-b', 'larkmoor');
  edit('customers/larkmoor-health.yaml', /\nadvocates:/, `${RENEWAL}\nadvocates:`);
  edit('customers/dourada-energia.yaml', /\n\s*territories: \[amer\][^\n]*/, '');
  edit('customers/cobalt-harbour.yaml', LAST_CALL, '\n');
  edit(
    'customers/stadt-lindenfurt.yaml',
    'A city budget that citizens can read',
    'A city budget its citizens can read',
  );
  git('commit', '--quiet', '--all', '--message', 'Larkmoor renewed');
});

const RENEWAL = `  - id: public-2026
    status: granted
    uses: [name, logo, quote, case-study, reference-call]
    audience: public
    approval: once
    requested_on: 2026-09-14
    granted_on: 2026-10-01
    expires_on: 2027-11-20
    granted_by: Oona Larkmoor
    granted_as: legal
    basis: signed-form
    evidence: vault:consents/larkmoor-2026.pdf
`;

/** The entry of the ledger that keeps Mei-Xin Goh from being called again. */
const LAST_CALL = /\n {2}- id: call-brightling\n(?: {4}[^\n]*\n)+/;

test('the outputs in docs/review.md are real', async () => {
  const document = readFileSync('docs/review.md', 'utf8');
  const parts = document.split(/^(```console\n[\s\S]*?^```\n)/m);
  for (const [at, part] of parts.entries()) {
    const command = part.match(/^```console\n\$ (.*)$/m)?.[1];
    if (!part.startsWith('```console') || command === undefined) continue;
    parts[at] = `\`\`\`console\n$ ${command}\n${await said(command)}\`\`\`\n`;
  }
  await expect(parts.join('')).toMatchFileSnapshot('../../docs/review.md');
});

async function said(command: string): Promise<string> {
  const [program, ...argv] = words(command);
  if (program === 'git') return git(...argv);
  const { said: lines } = await play(argv, { cwd, env: { REFS_AS_OF: '2026-10-01' }, columns: 110 });
  return lines.map(({ text }) => text).join('');
}

test('the branch is refused until it is approved', async () => {
  const exit = async (...argv: string[]) => (await play(argv, { cwd })).exit;
  expect(await exit('diff', 'main...HEAD')).toBe(1);
  expect(await exit('diff', 'main...HEAD', '--approved')).toBe(0);
  expect(await exit('diff', 'main...HEAD', '--exit-zero')).toBe(0);
  expect(await exit('diff', 'main')).toBe(1);
  expect(await exit('diff', 'HEAD...main')).toBe(0);
});

test('the JSON of the review is a diff document', async () => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('schemas/diff.schema.json', 'utf8')));
  const { said: lines } = await play(['diff', 'main...HEAD', '--format', 'json'], { cwd });
  const document = JSON.parse(lines.map(({ text }) => text).join(''));
  expect(validate(document) ? [] : validate.errors).toEqual([]);
  expect(document.summary).toEqual({ approve: 3, look: 0, note: 1, errors: 0 });
});

test('git shows the sentences itself, once the driver is set up', () => {
  const program = `"${process.execPath}" "${resolve('bin/refs.js')}" diff`;
  writeFileSync(join(cwd, '.git/info/attributes'), 'customers/**/*.yaml diff=refs\n');
  const shown = git(
    '-c',
    `diff.refs.command=${program} --git-driver --`,
    'log',
    '-1',
    '-p',
    '--ext-diff',
    '--',
    'customers/',
  );
  expect(shown).toContain('widened "americas-2026": territories amer → everywhere');
  expect(shown).not.toContain('@@');
  const plain = git(
    '-c',
    `diff.refs.textconv=${program} --git-textconv --`,
    'diff',
    'main',
    'HEAD',
    '--',
    'customers/stadt-lindenfurt.yaml',
  );
  expect(plain).toContain('+    title: A city budget its citizens can read');
});

test('a grant without evidence is an error that no approval waives', async () => {
  const path = join(cwd, 'customers/larkmoor-health.yaml');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, whole.replace(/ {4}evidence: vault:consents\/larkmoor-2026\.pdf\n/, ''));
  const { exit, said: lines } = await play(['diff', 'main', '--approved'], { cwd });
  expect(exit).toBe(1);
  expect(lines.map(({ text }) => text).join('')).toContain('errors that no approval waives');
  writeFileSync(path, whole);
});
