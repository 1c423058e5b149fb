// The layers: a module imports only from layers above its own, and modules of one layer are independent.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const LAYERS = [
  ['model'],
  ['text'],
  ['values'],
  ['io/files'],
  ['io/git'],
  ['yaml'],
  ['yaml/edit', 'consent'],
  ['library'],
  ['rules', 'search', 'review', 'mutations', 'merge', 'import', 'scan', 'insight'],
  ['share'],
  ['workspace'],
  ['cache'],
  ['report'],
  ['cli'],
  ['site', 'mcp'],
  ['cli/commands'],
  ['main.ts', 'index.ts'],
];

/** The modules that may import a package. One that is not named here is for none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@inquirer/core': ['cli'],
  '@modelcontextprotocol/server': ['mcp'],
  ajv: ['library'],
  chalk: ['report'],
  commander: ['cli'],
  'csv-parse': ['io/files'],
  diff: ['report'],
  entities: ['scan'],
  'fast-string-width': ['report'],
  'fast-wrap-ansi': ['report'],
  'fast-xml-builder': ['report'],
  fflate: ['scan', 'report'],
  'fuse.js': ['search'],
  htmlparser2: ['scan'],
  hucre: ['io/files'],
  'ical-generator': ['report'],
  ignore: ['io/files'],
  inquirer: ['cli'],
  jsonata: ['import'],
  'jsonc-parser': ['mcp'],
  leven: ['text', 'consent'],
  liquidjs: ['report'],
  'pdfjs-dist': ['scan'],
  yaml: ['yaml', 'yaml/edit', 'import', 'merge'],
  'node:child_process': ['io/git'],
  'node:crypto': ['io/files', 'io/git', 'workspace', 'cache', 'text', 'share', 'scan', 'site'],
  'node:fs': ['io/files', 'io/git', 'cache'],
  'node:os': ['io/files', 'io/git', 'cache'],
  'node:path': ['io/files', 'io/git', 'review', 'workspace', 'cache', 'cli', 'cli/commands'],
  'node:stream': ['model', 'mcp'],
  'node:v8': ['cli'],
  'node:zlib': ['io/files', 'io/git', 'cache', 'text', 'scan'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|js)$/.test(file));

/** Modules are folders, but for those that a longer name of a layer takes apart, and for the files beside them. */
const moduleOf = (file: string): string => {
  const [first = file, second] = file.split('/');
  const both = `${first}/${second}`;
  return LAYERS.flat().includes(both) ? both : first;
};
const layerOf = (module: string): number => LAYERS.findIndex((layer) => layer.includes(module));

const imports = files.flatMap((file) =>
  [
    ...readFileSync(`src/${file}`, 'utf8').matchAll(
      /(?:^(?:import|export|\})[^'"\n]* from |^import |\bimport\()['"]([^'"\n]+)['"]/gm,
    ),
  ].map(([, target = '']) => ({ file, target })),
);

test('every module has its layer', () => {
  expect([...new Set(files.map(moduleOf))].filter((module) => layerOf(module) === -1)).toEqual([]);
});

test('a module imports only from layers above its own', () => {
  const turningBack = imports.filter(({ file, target }) => {
    if (!target.startsWith('.')) return false;
    const to = moduleOf(relative('src', resolve(dirname(join('src', file)), target)).replaceAll('\\', '/'));
    return to !== moduleOf(file) && layerOf(to) >= layerOf(moduleOf(file));
  });
  expect(turningBack).toEqual([]);
});

// The domain logic that these need is in `consent`. They neither judge files nor compare states.
const WITHOUT_OPINIONS = ['mutations', 'search', 'merge', 'report'];

test('mutations, search, merge and report import neither values nor types of rules and review', () => {
  const opinionated = imports.filter(
    ({ file, target }) => WITHOUT_OPINIONS.includes(moduleOf(file)) && /^(?:\.\.\/)+(?:rules|review)\//.test(target),
  );
  expect(opinionated).toEqual([]);
});

test('a package is imported only where it belongs', () => {
  const strays = imports.filter(({ file, target }) => {
    if (target.startsWith('.')) return false;
    const name = target.startsWith('node:')
      ? target
      : target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/');
    return !PACKAGES[name]?.includes(moduleOf(file));
  });
  expect(strays).toEqual([]);
});

test('there is one way to start git and one to start a browser, and nothing else is started', () => {
  const starters = imports.filter(({ target }) => /\bchild_process$|\bcluster$/.test(target)).map(({ file }) => file);
  expect(starters.sort()).toEqual(['io/git/print-page.ts', 'io/git/run.ts']);
});

test('only bin says process or console', () => {
  const sayings = files.filter((file) =>
    /\b(?:process|console)\./.test(readFileSync(`src/${file}`, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')),
  );
  expect(sayings.filter((file) => !file.includes('.generated.'))).toEqual([]);
});
