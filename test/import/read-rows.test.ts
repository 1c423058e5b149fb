import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compileFormulas } from '../../src/import/formulas.ts';
import { loadImportMap } from '../../src/import/import-map.ts';
import { readRows } from '../../src/import/read-rows.ts';
import { readImportSources } from '../../src/io/files/import-sources.ts';
import { foreignOf, source } from './import.ts';

const mapOf = async (keys: string) => {
  const text = `version: 1\ncustomer: { name: =name }\n${keys}`;
  const { map } = await loadImportMap(source('map.yaml', text), compileFormulas);
  if (map === undefined) throw new Error('the mapping is at fault');
  return map;
};

/** Reads files in memory: rows as `place name`, faults as `place: why`. */
const readingOf = async (
  files: Readonly<Record<string, string>>,
  keys = '',
  isFolder?: boolean,
): Promise<readonly string[]> => {
  const { rows, bad } = await readRows(foreignOf(files, isFolder), await mapOf(keys));
  return [
    ...rows.map(({ file, line, fields }) => `${file}:${line} ${fields.name}`),
    ...bad.map(({ file, line, why }) => `${file}:${line}: ${why}`),
  ];
};

describe('each kind of source gives rows with their places', () => {
  test.each([
    [
      'a table',
      { 'old.csv': 'name,story\nNordlicht,close\nTanagrove,growth\n' },
      '',
      ['old.csv:2 Nordlicht', 'old.csv:3 Tanagrove'],
    ],
    ['a table with tabs', { 'old.TSV': 'name\tstory\nNordlicht\tclose\n' }, '', ['old.TSV:2 Nordlicht']],
    [
      'a table by another ending',
      { 'old.txt': 'name,story\nNordlicht,close\n' },
      'format: csv\n',
      ['old.txt:2 Nordlicht'],
    ],
    [
      'a table with a byte order mark',
      { 'old.csv': '\ufeffname,story\nNordlicht,close\n' },
      '',
      ['old.csv:2 Nordlicht'],
    ],
    [
      'a YAML list',
      { 'old.yaml': '# all\n- name: Nordlicht\n- name: Tanagrove\n' },
      '',
      ['old.yaml:2 Nordlicht', 'old.yaml:3 Tanagrove'],
    ],
    [
      'a JSON list',
      { 'old.json': '[\n  { "name": "Nordlicht" },\n  { "name": "Tanagrove" }\n]\n' },
      '',
      ['old.json:2 Nordlicht', 'old.json:3 Tanagrove'],
    ],
    [
      'a list within a document',
      { 'old.json': '{ "data": { "stories": [\n{ "name": "Nordlicht" }] } }' },
      'rows: data.stories\n',
      ['old.json:2 Nordlicht'],
    ],
    ['one YAML file that is a row', { 'old.yaml': 'name: Nordlicht\n' }, 'format: files\n', ['old.yaml:1 Nordlicht']],
    ['one Markdown page', { 'old.md': '---\nname: Nordlicht\n---\nText.\n' }, '', ['old.md:1 Nordlicht']],
    [
      'a folder, each file by its ending',
      {
        'a/n.yaml': 'name: Nordlicht\n',
        'b.json': '{ "name": "Tanagrove" }',
        'c.md': '---\nname: Polder Vane\n---\n',
        'd.csv': 'name\nHalvorsund\n',
      },
      '',
      ['old/a/n.yaml:1 Nordlicht', 'old/b.json:1 Tanagrove', 'old/c.md:1 Polder Vane', 'old/d.csv:2 Halvorsund'],
    ],
  ])('%s', async (_, files, keys, expected) => {
    expect(await readingOf(files, keys)).toEqual(expected);
  });
});

describe('what cannot be read is named by its place and costs only itself', () => {
  test.each([
    [
      'a record',
      { 'old.csv': 'name,story\nNordlicht\nTanagrove,growth\n' },
      ['old.csv:3 Tanagrove', 'old.csv:2: the header has 2 fields, and this has 1'],
    ],
    [
      'an entry of a list',
      { 'old.yaml': '- name: Nordlicht\n- Tanagrove\n' },
      ['old.yaml:1 Nordlicht', 'old.yaml:2: this entry is no mapping of keys'],
    ],
    [
      'a list that is none',
      { 'old.yaml': 'stories: []\n' },
      ['old.yaml:1: the document is no list; the mapping says with "rows" where the list stands'],
    ],
    [
      'a file that is not YAML',
      { 'a.yaml': 'name: Nordlicht\n', 'b.yaml': 'name: Tanagrove\nname: Tana\n' },
      ['old/a.yaml:1 Nordlicht', 'old/b.yaml:2: the key "name" stands here a second time'],
    ],
    [
      'a file with merge markers',
      { 'a.yaml': 'name: Nordlicht\n', 'b.yaml': 'name: a\n<<<<<<< HEAD\n=======\n>>>>>>> b\n' },
      ['old/a.yaml:1 Nordlicht', 'old/b.yaml:2: an unresolved merge: git left its markers here'],
    ],
    [
      'a file that is a list',
      { 'a.yaml': 'name: Nordlicht\n', 'b.yaml': '- name: Tanagrove\n' },
      ['old/a.yaml:1 Nordlicht', 'old/b.yaml:1: this is no mapping of keys'],
    ],
    [
      'an empty file',
      { 'a.yaml': 'name: Nordlicht\n', 'b.yaml': '' },
      ['old/a.yaml:1 Nordlicht', 'old/b.yaml:1: there is nothing in this file'],
    ],
    [
      'a kind of file that refs does not read',
      { 'old.ods': 'PK' },
      [expect.stringMatching(/^old\.ods:1: this is neither CSV, Excel .* by its ending/)],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await readingOf(files)).toEqual(expected);
  });

  test('a file that is not UTF-8', async () => {
    const foreign = {
      path: 'old.csv',
      isFolder: false,
      sources: [{ file: 'old.csv', bytes: Uint8Array.from([110, 10, 233, 10]) }],
      passedOver: [],
    };
    expect(await readRows(foreign, await mapOf(''))).toEqual({
      rows: [],
      bad: [{ file: 'old.csv', line: 2, why: expect.stringContaining('not UTF-8') }],
      notes: [],
      passedOver: [],
    });
  });
});

describe('a Markdown page is its front matter and what stands below it', () => {
  const fieldsOf = async (text: string) =>
    (await readRows(foreignOf({ 'old.md': text }), await mapOf(''))).rows[0]?.fields;
  const faultOf = async (text: string) => (await readRows(foreignOf({ 'old.md': text }), await mapOf(''))).bad[0];

  test.each([
    [
      'both',
      '---\nname: Nordlicht\ntags: [a, b]\n---\n# Title\n\nText.\n',
      { name: 'Nordlicht', tags: ['a', 'b'], body: '# Title\n\nText.\n' },
    ],
    ['Windows line ends', '---\r\nname: Nordlicht\r\n---\r\nText.\r\n', { name: 'Nordlicht', body: 'Text.\n' }],
    ['an end with dots', '---\nname: Nordlicht\n...\nText.', { name: 'Nordlicht', body: 'Text.' }],
    [
      'a rule in the text',
      '---\nname: Nordlicht\n---\nOne.\n\n---\n\nTwo.',
      { name: 'Nordlicht', body: 'One.\n\n---\n\nTwo.' },
    ],
    ['no text', '---\nname: Nordlicht\n---', { name: 'Nordlicht', body: '' }],
    ['no front matter', 'Text.\n\n---\nname: Nordlicht\n---\n', { body: 'Text.\n\n---\nname: Nordlicht\n---\n' }],
    ['an empty front matter', '---\n---\nText.', { body: 'Text.' }],
    ['a key called body', '---\nbody: mine\n---\nText.', { body: 'mine' }],
  ])('%s', async (_, text, expected) => {
    expect(await fieldsOf(text)).toEqual(expected);
  });

  test.each([
    ['is never closed', '---\nname: Nordlicht\n\nText.\n', 1, 'the front matter that begins here is never closed'],
    ['is no mapping', '---\n- name\n---\n', 1, 'the front matter is no mapping of keys'],
    ['is not YAML', '---\nname: Nordlicht\nstory: a: b\n---\n', 3, 'a colon'],
  ])('a front matter that %s is at fault', async (_, text, line, why) => {
    expect(await faultOf(text)).toEqual({ file: 'old.md', line, why: expect.stringContaining(why) });
  });
});

describe('from disk', () => {
  let root = '';
  const plant = (files: Readonly<Record<string, string>>): string => {
    root = mkdtempSync(join(tmpdir(), 'refs-import-'));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return root;
  };
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const filesOf = async (path: string, glob?: string) =>
    readImportSources(root, path, glob ?? (await mapOf('')).files)?.sources.map(({ file }) => file);

  test('a folder gives the files that refs reads, in order, without hidden and private ones', async () => {
    plant({
      'old/b/index.yaml': '',
      'old/a.md': '',
      'old/_draft.yaml': '',
      'old/.x/y.yaml': '',
      'old/logo.png': '',
      'old/c.csv': '',
    });
    expect(await filesOf('old')).toEqual(['a.md', 'b/index.yaml', 'c.csv']);
    expect(await filesOf('old/', '*/index.yaml')).toEqual(['b/index.yaml']);
    expect(readImportSources(root, 'old', '**')?.isFolder).toBe(true);
  });

  test('one file gives itself, whatever the glob, and also through a link', async () => {
    plant({ 'old/data.txt': 'name\nNordlicht\n' });
    symlinkSync(join(root, 'old/data.txt'), join(root, 'link.csv'));
    expect(await filesOf('old/data.txt')).toEqual(['data.txt']);
    expect(await filesOf('link.csv')).toEqual(['link.csv']);
    expect(readImportSources(root, 'link.csv', '**')?.isFolder).toBe(false);
  });

  test('a link out of the folder is not followed, and reported', async () => {
    plant({ 'old/a.yaml': 'name: Nordlicht\n', 'secret.yaml': 'name: Secret\n' });
    symlinkSync(join(root, 'secret.yaml'), join(root, 'old/b.yaml'));
    const foreign = readImportSources(root, 'old', '**/*.yaml');
    expect(foreign && (await readRows(foreign, await mapOf('')))).toEqual({
      rows: [{ file: 'old/a.yaml', line: 1, from: 'a.yaml', fields: { name: 'Nordlicht' } }],
      bad: [{ file: 'old/b.yaml', line: 1, why: 'this link leads out of the folder, so it was not followed' }],
      notes: [],
      passedOver: [],
    });
  });

  test('nothing at the path is nothing', () => {
    plant({});
    expect(readImportSources(root, 'old.csv', '**')).toBeUndefined();
  });
});
