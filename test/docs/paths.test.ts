// A document that names a file of the project names one that is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DOCS = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];
const FOLDERS = 'test|src|build|bin|bench|schemas|docs|examples|\\.ci';

test.each(DOCS)('%s', (doc) => {
  const text = readFileSync(doc, 'utf8');
  const named = [...text.matchAll(new RegExp(`\`((?:${FOLDERS})/[\\w./-]+)\``, 'g'))].map(([, file = '']) => file);
  // The history of changes names files as they were.
  if (doc !== 'CHANGELOG.md') expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
