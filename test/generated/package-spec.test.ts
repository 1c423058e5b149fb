// Where documents say how to install the package, they name it as src/model/version.ts does. `npm run generate` writes
// it anew.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PACKAGE_SPEC } from '../../src/model/version.ts';

/** The package in git, or in the registry, at some version. */
const ANY_SPEC = /git\+https:[^\s"'`]*\/customer-refs\.git#[\w.-]+|(?<![\w./-])customer-refs@\d[\w.-]*/g;
/** An install of whatever the registry has by that name, which is not ours. */
const UNKNOWN = /(?:npm install|npx)[^\n`]* customer-refs\b(?![@-])/;

test.each(['README.md', 'docs/ci.md'])('%s', async (file) => {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(ANY_SPEC);
  expect(text).not.toMatch(UNKNOWN);
  await expect(text.replaceAll(ANY_SPEC, PACKAGE_SPEC)).toMatchFileSnapshot(`../../${file}`);
});
