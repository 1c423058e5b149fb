// Files by others, for other programs: see ../shared/data. Skipped if that folder is absent.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/io/files/folder.ts';
import { customerMatcher, customersFolder } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { parse } from '../../src/yaml/parse.ts';
import { configOf, FILE, libraryOf, liesWithin } from './library-of.ts';

const DATA = '../shared/data';
const isHere = existsSync(DATA);
if (!isHere) test('left out: reading electron-apps and yaml-test-suite, for ../shared/data is not here', () => {});

describe.runIf(isHere)('812 records of apps, of which an accident upstream broke 33', () => {
  const root = `${DATA}/electron-apps`;
  const loaded = configOf('version: 1\ncustomers: "*/*.yml"\n');
  const { config } = loaded;
  const load = () =>
    loadLibrary(loaded, readFiles(root, customersFolder(config), customerMatcher(config), config.maxFileSize));

  test('33 do not parse, and 779 are read nonetheless', () => {
    const library = load();
    expect(library.files).toHaveLength(1 + 812);
    expect(library.omitted).toHaveLength(33);
    expect(library.customers).toHaveLength(779);
    expect(library.faults.filter(({ rule }) => rule === 'file/syntax')).toHaveLength(33);
    const files = new Set(library.omitted.map(({ file }) => file));
    for (const { rule, place } of library.faults) expect(files.has(place.file)).toBe(rule === 'file/syntax');
  });

  test('each of the 33 is reported as a line whose key is missing, at that line', () => {
    const library = load();
    for (const { rule, place, message, hint } of library.faults) {
      if (rule !== 'file/syntax') continue;
      expect(message).toMatch(/^"\w+" has a value already, so no (?:list|key) can stand under it$/);
      expect(hint).toMatch(/^write the key of this list on a line|^indent it like/);
      const { line, column } = library.locate(place);
      const lines = library.textOf(place.file)?.split('\n') ?? [];
      // The line above has a value of its own, and the reported line is indented as if it had none.
      expect(lines[line - 2]).toMatch(/^\S.*: \S|^ +\S/);
      expect(lines[line - 1]?.slice(column - 1)).toMatch(/^- |^\w+: /);
      expect(column).toBe(3);
    }
  });
});

describe.runIf(isHere)('the YAML test suite', () => {
  const root = `${DATA}/yaml-test-suite`;
  const cases = (kind: 'valid' | 'error') =>
    (isHere ? readdirSync(`${root}/${kind}`) : []).map((id) => {
      const bytes = readFileSync(`${root}/${kind}/${id}/in.yaml`);
      const library = libraryOf({ [FILE]: bytes });
      return { id, text: new TextDecoder().decode(bytes), library, rules: library.faults.map(({ rule }) => rule) };
    });

  test('no case crashes, and every fault has a place in its text', () => {
    for (const { id, text, library } of [...cases('valid'), ...cases('error')])
      for (const { place } of library.faults) expect(liesWithin(text, library.locate(place)), id).toBe(true);
  });

  test('of 94 invalid texts every one is refused, each once', () => {
    const refused = cases('error').filter(({ library }) => library.omitted.length === 1);
    expect(refused).toHaveLength(94);
    expect(refused.filter(({ rules }) => rules.length !== 1).map(({ id }) => id)).toEqual([]);
    // A directive said twice before a document with nothing in it, and three documents of which two lack a tag's handle.
    const others = refused.filter(({ rules }) => rules[0] !== 'file/syntax').map(({ id, rules }) => [id, ...rules]);
    expect(others.sort()).toEqual([
      ['QLJ7', 'file/documents'],
      ['SF5V', 'file/empty'],
    ]);
  });

  /** Valid YAML that is a slip in a customer file. */
  const REFUSED: ReadonlyMap<string, string> = new Map([
    ['2JQS', 'the same key twice'],
    ['PW8X', 'an anchor of nothing, which nothing repeats: "b: &b"'],
  ]);

  test('of 308 valid texts none is called a syntax error, but for those that are a slip in a customer file', () => {
    const valid = cases('valid');
    expect(valid).toHaveLength(308);
    expect(valid.filter(({ rules }) => rules.includes('file/syntax')).map(({ id }) => id)).toEqual([...REFUSED.keys()]);
  });

  test('valid texts that hold one document with something in it are read', () => {
    const several = (events: string) => (events.match(/^\+DOC/gm) ?? []).length > 1;
    const isEmpty = (events: string) => !/^\+(?:MAP|SEQ)|^=VAL (?!:$|:null$)/m.test(events);
    for (const { id, rules, library } of cases('valid')) {
      const events = readFileSync(`${root}/valid/${id}/test.event`, 'utf8');
      const expected = several(events) ? ['file/documents'] : isEmpty(events) ? ['file/empty'] : [];
      if (REFUSED.has(id)) continue;
      expect(
        rules.filter((rule) => rule.startsWith('file/')),
        id,
      ).toEqual(expected);
      expect(library.omitted.length, id).toBe(expected.length);
    }
  });

  test('their values are those of the suite', () => {
    const parsed = cases('valid').flatMap(({ id, text, library }) => {
      const json = `${root}/valid/${id}/in.json`;
      if (library.omitted.length > 0 || !existsSync(json)) return [];
      return [{ id, text, json: JSON.parse(readFileSync(json, 'utf8')) }];
    });
    expect(parsed.length).toBeGreaterThan(200);
    for (const { id, text, json } of parsed) expect(parse(text).value, id).toEqual(json);
  });
});
