// Every error is one fault, at the exact key or value. fixtures/faulty-files.txt has each text with the reported part in
// «…», and the fault below it. A text without a fault has nothing below it. `{keys of a customer}`
// stands for the first keys of the schema, so that a new key changes no fixture.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILE, libraryOf, marked } from './library-of.ts';

const cases = readFileSync('test/library/fixtures/faulty-files.txt', 'utf8')
  .split(/^=== (.+) ===\n/m)
  .slice(1)
  .flatMap((name, at, parts) => (at % 2 === 0 ? [{ name, expected: (parts[at + 1] ?? '').trimEnd() }] : []));

const KEYS = Object.keys(JSON.parse(readFileSync('schemas/customer.schema.json', 'utf8')).properties);
const SHOWN_KEYS = `${KEYS.slice(0, 12).join(', ')} and ${KEYS.length - 12} more`;

const textOf = (expected: string): string => `${expected.replace(/(?:^|\n)=> [\s\S]*$/, '').replace(/[«»]/g, '')}\n`;

/** Formats a text and its one fault like the fixture. */
function format(text: string): string {
  const library = libraryOf({ [FILE]: text });
  const shown = text.replace(/^\uFEFF/, '');
  const [fault, ...others] = library.faults;
  expect(others).toEqual([]);
  if (fault === undefined) return shown.trimEnd();
  const related = (fault.related ?? []).map(({ place, message }) => {
    const { line, column } = library.locate(place);
    return `   ${line}:${column} ${message}`;
  });
  return [
    marked(shown, library.locate(fault.place)).trimEnd(),
    `=> ${fault.rule}`,
    `   ${fault.message}`,
    `   ${fault.hint?.replace(SHOWN_KEYS, '{keys of a customer}')}`,
    ...related,
  ].join('\n');
}

test('the table covers many errors, each under its own name', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThan(100);
});

test.each(cases)('$name', ({ expected }) => {
  expect(format(textOf(expected))).toBe(expected);
});

test.each(cases)('$name, after a byte order mark', ({ expected }) => {
  expect(format(`\uFEFF${textOf(expected)}`)).toBe(expected);
});

test.each(cases)('$name, with lines ending in CRLF', ({ expected }) => {
  const text = textOf(expected).replaceAll('\n', '\r\n');
  expect(format(text).replaceAll('\r\n', '\n')).toBe(expected);
});

test.each(cases)('$name, without a line end at the end', ({ expected }) => {
  expect(format(textOf(expected).replace(/\n$/, ''))).toBe(expected);
});
