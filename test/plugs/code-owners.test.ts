// Who owns which file. Source: docs.github.com, "About code owners"; docs.gitlab.com, "Code Owners syntax".
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCodeOwners } from '../../src/sources/code-owners.ts';

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
