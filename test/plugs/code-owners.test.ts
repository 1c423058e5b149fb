// The owners of each file. Source: docs.github.com, "About code owners"; docs.gitlab.com, "Code Owners syntax".
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readCodeOwners } from '../../src/io/git/code-owners.ts';
import { BASELINE_FILE } from '../../src/model/fingerprint.ts';
import { CI_HOSTS, starterFiles } from '../../src/report/starter.ts';

const FILE = 'references/customers/acme.yaml';
const DEEP = 'references/customers/old/acme.yaml';
test.each([
  ['* @a', [FILE, DEEP]],
  ['*.yaml @a', [FILE, DEEP]],
  ['*.yml @a', []],
  ['/references/ @a', [FILE, DEEP]],
  ['references @a', [FILE, DEEP]],
  ['customers/ @a', [FILE, DEEP]],
  ['/customers/ @a', []],
  ['references/customers/* @a', [FILE]],
  ['/* @a', []],
  ['**/old @a', [DEEP]],
  ['references/**/acme.yaml @a', [FILE, DEEP]],
  ['references/customers/acme.y?ml @a', [FILE]],
  ['references/{customers,others}/ @a', []],
  ['references/[c]ustomers/ @a', []],
  ['* @a\ncustomers/old/', [FILE, DEEP]],
  ['* @a\n/references/customers/old/', [FILE]],
  ['/references/customers/old/\n* @a', [FILE, DEEP]],
  ['# * @a', []],
  ['*.yaml # @a', []],
  ['*.yaml @a # the lawyers', [FILE, DEEP]],
  ['references/cus\\ tomers/ @a', []],
  ['[Consent] @a\nreferences/', [FILE, DEEP]],
  ['[Consent]\nreferences/', []],
  ['^[Consent][2] @a\n/references/customers/*', [FILE]],
  ['* @a\n[Consent]\n/references/customers/old/', [FILE, DEEP]],
  ['* @a\n!/references/customers/old/', [FILE]],
  ['', []],
])('%j', (text, owned) => {
  const folder = mkdtempSync(join(tmpdir(), 'refs-'));
  try {
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/CODEOWNERS'), text);
    const owners = readCodeOwners(folder);
    expect([FILE, DEEP].filter((file) => owners?.isOwned(file))).toEqual(owned);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a link says nothing, and keeps the next place from being looked at', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refs-'));
  try {
    writeFileSync(join(folder, 'owners'), '* @a\n');
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/CODEOWNERS'), '* @a\n');
    symlinkSync('owners', join(folder, 'CODEOWNERS'));
    const owners = readCodeOwners(folder);
    expect([owners?.file, owners?.isOwned(FILE)]).toEqual(['CODEOWNERS', false]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const SUGGESTED = CI_HOSTS.flatMap((host) =>
  ['.', 'references', 'team a/references'].map((folder) => ({ host, folder })),
);

test.each(SUGGESTED)(
  'the owners that are suggested for $host, in $folder, own all that guards a library',
  ({ host, folder }) => {
    const files = starterFiles({ today: '2026-10-01', folder, ci: host, hasSample: true });
    const [suggested] = files.filter(({ file }) => file.endsWith('CODEOWNERS'));
    const repository = mkdtempSync(join(tmpdir(), 'refs-'));
    try {
      const file = join(repository, suggested?.file ?? '');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, suggested?.text.replace(/^# (?=.* @)/gm, '') ?? '');
      const owners = readCodeOwners(repository);
      const inLibrary = [
        'customers/acme.yaml',
        'customers/old/acme.yaml',
        'refs.config.yaml',
        BASELINE_FILE,
        '.gitattributes',
      ];
      const guards = [
        ...inLibrary.map((name) => join(folder, name)),
        ...['.gitattributes', 'deep/below/.gitattributes'],
        // The places where a host looks for it, in order: a new file in an earlier place would win.
        ...['CODEOWNERS', 'docs/CODEOWNERS', '.github/CODEOWNERS', '.gitlab/CODEOWNERS'],
        ...files.flatMap(({ in: place, file: name }) => (place === 'repository' ? [name] : [])),
      ];
      expect(guards.filter((path) => owners?.isOwned(path) !== true)).toEqual([]);
      if (host === 'github') expect(owners?.isOwned('.github/workflows/another.yml')).toBe(true);
      expect(owners?.isOwned('src/other.ts')).toBe(false);
    } finally {
      rmSync(repository, { recursive: true });
    }
  },
);
