import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Licences whose code may be part of an MIT package if their texts are included. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** The folder of the package that a module of node_modules belongs to; undefined for our own. */
function packageFolder(module) {
  const parts = module.split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at === -1) return undefined;
  return parts.slice(0, at + (parts[at + 1]?.startsWith('@') ? 3 : 2)).join(sep);
}

/** The licence texts for a bundle of these modules. Fails on a package whose licence does not allow bundling. */
export function licensesOf(modules) {
  const folders = [...new Set(modules.map(packageFolder).filter((folder) => folder !== undefined))];
  const texts = folders.map(licenseOf).sort();
  return `refs contains code of these packages:\n\n${texts.join('\n')}`;
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!ALLOWED.has(license)) throw new Error(`${name} ${version} has the licence "${license}", which is not allowed`);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|unlicense|notice)\b/i.test(file));
  if (!files.some((file) => !/^notice/i.test(file))) throw new Error(`${name} ${version} has no text of its licence`);
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}
