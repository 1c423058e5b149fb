// The customer file of the design with one error at a time: each gives exactly one fault, at exactly that place.
import { describe, expect, test } from 'vitest';
import { type Document, parse, parseDocument } from 'yaml';
import { type Path, type Range, toPointer } from '../../src/model/place.ts';
import { FILE, libraryOf, marked, NORDLICHT, offsetOf } from './library-of.ts';
import { type SchemaValue, schemaOf, valuesOf } from './schema-walk.ts';

const whole = libraryOf({ [FILE]: NORDLICHT });
const values = [...valuesOf(parse(NORDLICHT), schemaOf('customer'))];

const isScalar = ({ value }: SchemaValue): boolean => typeof value !== 'object';
const isMapping = ({ value }: SchemaValue): boolean => typeof value === 'object' && !Array.isArray(value);
// A text of several lines is shown by its first line alone, which is no place to put another value.
const isBlockText = ({ value }: SchemaValue): boolean => typeof value === 'string' && value.endsWith('\n');
const named = (all: readonly SchemaValue[]) => all.map((found) => ({ ...found, name: toPointer(found.path) }));

const scalars = values.filter((found) => isScalar(found) && !isBlockText(found));
const keys = values.filter(({ path }) => typeof path.at(-1) === 'string');

/** The text with what stands in a range replaced. */
function replaced(range: Range, by: string): string {
  const start = offsetOf(NORDLICHT, range.line, range.column);
  const end = offsetOf(NORDLICHT, range.end_line, range.end_column);
  return NORDLICHT.slice(0, start) + by + NORDLICHT.slice(end);
}

/** Gives the one fault of a text, with the marked part of it. */
function faultOf(text: string) {
  const library = libraryOf({ [FILE]: text });
  expect(library.faults.map(({ message }) => message)).toHaveLength(1);
  const [fault] = library.faults;
  if (fault === undefined || !('path' in fault.place)) throw new Error('a fault of a value has a path');
  const [, shown] = marked(text, library.locate(fault.place)).split(/[«»]/);
  return { rule: fault.rule, path: fault.place.path, shown };
}

const valueRange = (path: Path): Range => whole.locate({ file: FILE, path });
const keyRange = (path: Path): Range => whole.locate({ file: FILE, path, part: 'key' });

/** One letter changed, so that the word is still near itself and near nothing else. */
const nearMiss = (word: string): string => {
  const at = Math.floor(word.length / 2);
  return `${word.slice(0, at)}q${word.slice(at + 1)}`;
};

test('the file of the design is without a fault, and has every kind of thing to break', () => {
  expect(whole.faults).toEqual([]);
  expect(keys.length).toBeGreaterThan(100);
  expect(values.filter(({ schema }) => schema.enum).length).toBeGreaterThan(25);
  expect(values.filter(({ schema }) => schema.format === 'date').length).toBeGreaterThan(20);
});

describe('each key with one letter changed', () => {
  test.each(named(keys))('$name', ({ path }) => {
    const key = String(path.at(-1));
    // No other word is near a word of two letters; there it is their order.
    const misspelt = key.length === 2 ? [...key].reverse().join('') : nearMiss(key);
    expect(faultOf(replaced(keyRange(path), misspelt))).toEqual({
      rule: 'schema/unknown-key',
      path: [...path.slice(0, -1), misspelt],
      shown: misspelt,
    });
  });
});

describe('each word of a list of words with one letter changed', () => {
  test.each(named(values.filter(({ schema }) => schema.enum)))('$name', ({ path, value }) => {
    const misspelt = nearMiss(String(value));
    const expected = { rule: 'schema/not-allowed', path, shown: misspelt };
    expect(faultOf(replaced(valueRange(path), misspelt))).toEqual(expected);
  });
});

describe('each day made one that the calendar does not have', () => {
  test.each(named(values.filter(({ schema }) => schema.format === 'date')))('$name', ({ path }) => {
    const expected = { rule: 'date/impossible', path, shown: '2026-02-30' };
    expect(faultOf(replaced(valueRange(path), '2026-02-30'))).toEqual(expected);
  });
});

describe('each text of a certain form made one of another form', () => {
  const formed = values.filter(
    ({ schema, value }) => schema.pattern && typeof value === 'string' && value.trim() !== '',
  );
  test.each(named(formed.filter((found) => !isBlockText(found))))('$name', ({ path, schema }) => {
    const other = schema.pattern === '\\S' ? '" "' : '"?"';
    expect(faultOf(replaced(valueRange(path), other))).toEqual({ rule: 'schema/bad-format', path, shown: other });
  });
});

describe('each value that is one made a list', () => {
  test.each(named(scalars))('$name', ({ path, value }) => {
    const list = `[${JSON.stringify(value)}]`;
    expect(faultOf(replaced(valueRange(path), list))).toEqual({ rule: 'schema/wrong-type', path, shown: list });
  });
});

describe('each value left blank', () => {
  test.each(named(scalars))('$name', ({ path }) => {
    expect(faultOf(replaced(valueRange(path), '~'))).toEqual({ rule: 'schema/wrong-type', path, shown: '~' });
  });
});

/** The text written anew after a change, for what spans several lines. */
function rewritten(change: (document: Document) => void): string {
  const document = parseDocument(NORDLICHT);
  change(document);
  return String(document);
}

const mappings = values.filter(isMapping);

describe('each key that is required taken out', () => {
  const required = mappings.flatMap((found) => (found.schema.required ?? []).map((key) => ({ path: found.path, key })));
  test.each(required.map((one) => ({ ...one, name: toPointer([...one.path, one.key]) })))('$name', ({ path, key }) => {
    const fault = faultOf(rewritten((document) => document.deleteIn([...path, key])));
    expect(fault).toMatchObject({ rule: 'schema/missing-key', path });
  });
});

describe('each list and mapping made a text', () => {
  const collections = values.filter((found) => !isScalar(found) && found.path.length > 0);
  test.each(named(collections))('$name', ({ path }) => {
    const fault = faultOf(rewritten((document) => document.setIn(path, 'nothing')));
    expect(fault).toEqual({ rule: 'schema/wrong-type', path, shown: 'nothing' });
  });
});

describe('a key that nobody knows in each mapping', () => {
  test.each(named(mappings))('$name', ({ path }) => {
    const fault = faultOf(rewritten((document) => document.setIn([...path, 'zzzzzz'], 1)));
    expect(fault).toEqual({ rule: 'schema/unknown-key', path: [...path, 'zzzzzz'], shown: 'zzzzzz' });
  });
});

describe('each mention of an id made one that is not there', () => {
  const LISTS_OF_IDS = /^\/(?:consent\/\d+\/stories|stories\/\d+\/advocates)\/\d+$/;
  const mentions = named(scalars).filter(
    ({ name }) => LISTS_OF_IDS.test(name) || /\/(?:subject|story|advocate)$/.test(name),
  );

  test('there are mentions of every kind', () => {
    expect(mentions.map(({ name }) => name)).toEqual([
      '/consent/0/subject',
      '/consent/0/stories/0',
      '/stories/0/advocates/0',
      '/assets/0/story',
      '/assets/0/advocate',
      '/activity/0/advocate',
      '/activity/0/story',
    ]);
  });

  test.each(mentions)('$name', ({ path }) => {
    const expected = { rule: 'reference/dangling', path, shown: 'nowhere' };
    expect(faultOf(replaced(valueRange(path), 'nowhere'))).toEqual(expected);
  });
});
