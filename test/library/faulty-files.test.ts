// Every mistake is one fault, at the exact key or value. fixtures/faulty-files.txt shows each text with what a reader is
// shown in «…», and below it what a reader is told; a text without a fault has nothing below it. `{keys of a customer}`
// stands for the first keys of the schema, so that a new key changes no fixture.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FILE, libraryOf, marked } from './library-of.ts';

const cases = readFileSync('test/library/fixtures/faulty-files.txt', 'utf8')
  .split(/^=== (.+) ===\n/m)
  .slice(1)
  .flatMap((name, at, parts) => (at % 2 === 0 ? [{ name, told: (parts[at + 1] ?? '').trimEnd() }] : []));

const KEYS = Object.keys(JSON.parse(readFileSync('schemas/customer.schema.json', 'utf8')).properties);
const SHOWN_KEYS = `${KEYS.slice(0, 12).join(', ')} and ${KEYS.length - 12} more`;

const textOf = (told: string): string => `${told.replace(/(?:^|\n)=> [\s\S]*$/, '').replace(/[«»]/g, '')}\n`;

/** A text and its one fault, as the fixture tells it. */
function tell(text: string): string {
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

test('the table covers a good many mistakes, each under a name of its own', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThan(100);
});

test.each(cases)('$name', ({ told }) => {
  expect(tell(textOf(told))).toBe(told);
});

test.each(cases)('$name, after a byte order mark', ({ told }) => {
  expect(tell(`\uFEFF${textOf(told)}`)).toBe(told);
});

test.each(cases)('$name, with lines ending in CRLF', ({ told }) => {
  const text = textOf(told).replaceAll('\n', '\r\n');
  expect(tell(text).replaceAll('\r\n', '\n')).toBe(told);
});

test.each(cases)('$name, without a line end at the end', ({ told }) => {
  expect(tell(textOf(told).replace(/\n$/, ''))).toBe(told);
});
