// A document that names a file or a script of the project names one that is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DOCS = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs').flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : [])),
];
const SCRIPTS = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
const FOLDERS = 'test|src|build|bin|bench|schemas|docs|examples|\\.ci';

test.each(DOCS)('%s', (doc) => {
  const text = readFileSync(doc, 'utf8');
  const named = [...text.matchAll(new RegExp(`\`((?:${FOLDERS})/[\\w./-]+)\``, 'g'))].map(([, file = '']) => file);
  // The history of changes names files as they were.
  if (doc === 'CHANGELOG.md') return;
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
  const scripts = [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, script = '']) => script);
  expect(scripts.filter((script) => !(script in SCRIPTS))).toEqual([]);
});
