/** The packages that only tests and checks need. Whoever merely installs need not wait for four fifths of the bytes. */
export const ONLY_FOR_TESTS = [
  '@actions/core',
  '@biomejs/biome',
  '@microsoft/sarif-multitool',
  'ajv',
  'ajv-formats',
  'axe-core',
  'fast-check',
  'js-yaml-5',
  'json-schema-to-typescript',
  'node-ical',
  'playwright-core',
  'vitest',
  'xmllint-wasm',
  'yaml-language-server',
];
