// Laws of loading that hold for any bytes whatever.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validate } from '../../src/library/validate.ts';
import type { Library } from '../../src/model/library.ts';
import type { Path } from '../../src/model/place.ts';
import { runs } from '../properties.ts';
import { bytesOf, CONFIG, FILE, libraryOf, liesWithin, NORDLICHT } from './library-of.ts';

const good = bytesOf(NORDLICHT);

/** A valid file with some bytes inserted, deleted or replaced, many of them indicators of YAML. */
const mutated = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const telling = fc.constantFrom(...bytesOf('\n\r\t :-?[]{},#&*!|>\'"%@`\\<=~.0x\0\uFEFF'));
  const some = fc.array(fc.oneof(telling, fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
  const change = fc.record({ at: fc.nat(bytes.length), drop: fc.nat(6), put: some });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    changes.reduce((all, { at, drop, put }) => {
      return Uint8Array.from([...all.slice(0, at), ...put, ...all.slice(at + drop)]);
    }, bytes),
  );
};

/** Text made of pieces with a meaning in YAML. */
const yamlish: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.constantFrom(
      ...['name', 'a', 'x-a', ': ', ':', '\n', '\n  ', '\n    ', '- ', '? ', '[', ']', '{', '}', ', ', '"', "'", '\\'],
      ...['&a ', '*a', '!t ', '!!map ', '|', '>', '|2-\n', '# c', '---\n', '...\n', '%YAML 1.1\n', '%TAG ! a:\n', '~'],
      ...[
        '<<',
        '2026-01-01',
        'status',
        'active',
        'consent',
        'id',
        '\r\n',
        '\t',
        '\uFEFF',
        '\u2028',
        '=======\n',
        '0x1f',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => bytesOf(parts.join('')));

const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), yamlish, mutated(good));

/** Checks the promises of every library, whatever its one file holds. */
function expectValid(library: Library): void {
  const text = library.textOf(FILE) ?? '';
  for (const { rule, place, message, hint, related = [] } of library.faults) {
    expect(rule).toMatch(/^(?:file|schema|reference|date)\/[a-z-]+$/);
    for (const words of [message, hint]) {
      expect(words).toMatch(/^[^\n]{0,400}[^.\n]$/);
      expect(words).not.toMatch(/\p{Surrogate}/u);
    }
    for (const one of [place, ...related.map((other) => other.place)])
      expect(liesWithin(text, library.locate(one)), `${message} lies within the text`).toBe(true);
  }
  // It is read, or it is left out and reported. A file read with a fault is marked as broken.
  expect(library.customers.length + library.omitted.length).toBe(1);
  for (const { broken, data } of library.customers) {
    expect(broken).toBe(library.faults.length > 0);
    expect(validate('customer', data, FILE)).toEqual([]);
  }
  if (library.omitted.length > 0) expect(library.faults).not.toEqual([]);
}

test('loading any bytes ends, and every fault has a place in the text', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => expectValid(libraryOf({ [FILE]: bytes }))),
    { numRuns: runs(650) },
  );
});

test('what is wrong stays the same when the file is read again', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(libraryOf({ [FILE]: bytes }).faults).toEqual(libraryOf({ [FILE]: bytes }).faults);
    }),
    { numRuns: runs(70) },
  );
});

test('any place may be asked for', () => {
  const step = fc.oneof(fc.constantFrom('name', 'consent', 'uses', 0, 1), fc.string(), fc.integer(), fc.double());
  const path = fc.array(step, { maxLength: 4 }) as fc.Arbitrary<Path>;
  fc.assert(
    fc.property(anyBytes, path, fc.constantFrom('key', 'value'), (bytes, asked, part) => {
      const library = libraryOf({ [FILE]: bytes });
      const range = library.locate({ file: FILE, path: asked, part: part as 'key' | 'value' });
      expect(liesWithin(library.textOf(FILE) ?? '', range)).toBe(true);
    }),
    { numRuns: runs(350) },
  );
});

test('a config of any bytes is the defaults and broken, or it is what it says', () => {
  fc.assert(
    fc.property(fc.oneof(anyBytes, mutated(bytesOf(CONFIG))), (bytes) => {
      const { config, faults, locate, textOf } = libraryOf({}, bytes);
      const ofConfig = faults.filter(({ rule }) => rule === 'config/invalid');
      expect(ofConfig).toEqual(faults);
      expect(config.broken).toBe(faults.length > 0);
      for (const { place } of faults) expect(liesWithin(textOf('refs.config.yaml') ?? '', locate(place))).toBe(true);
      if (config.broken) expect(config).toEqual({ ...libraryOf({}).config, broken: true });
    }),
    { numRuns: runs(350) },
  );
});

test('a file that YAML can read and the schema accepts is read as it stands', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((word) => word.trim() !== '');
  const customer = fc.record(
    { name: text, aliases: fc.array(text), blinded_as: text, 'x-own': fc.jsonValue({ maxDepth: 5 }) },
    { requiredKeys: ['name'] },
  );
  fc.assert(
    fc.property(customer, (data) => {
      const library = libraryOf({ [FILE]: JSON.stringify(data) });
      expect(library.faults).toEqual([]);
      expect(library.customers.map((one) => one.data)).toEqual([JSON.parse(JSON.stringify(data))]);
    }),
    { numRuns: runs(170) },
  );
});
