import { describe, expect, test } from 'vitest';
import { apply } from '../../src/edit/apply.ts';
import type { Path } from '../../src/model/place.ts';

const set = (text: string, path: Path, value: unknown) => apply(text, [{ op: 'set', path, value }]);

describe('a value is set, and every other byte stays', () => {
  test.each([
    [
      'beside a comment',
      'name: A  # who\nindustry:   bank  # for now\n',
      ['industry'],
      'retail',
      'name: A  # who\nindustry:   retail  # for now\n',
    ],
    ['in quotes', 'industry: "bank"\n', ['industry'], 'retail', 'industry: retail\n'],
    ['in a flow mapping', 'a: { b: x, c: [y, z] }\n', ['a', 'c', 1], 'w', 'a: { b: x, c: [y, w] }\n'],
    ['in a list', 'a:\n  - b: x\n  - b: y\n', ['a', 1, 'b'], 'z', 'a:\n  - b: x\n  - b: z\n'],
    ['with CRLF and no last line end', 'a: x\r\nb: y', ['b'], 'z', 'a: x\r\nb: z'],
    ['in place of an alias', 'a: &x one\nb: *x\n', ['b'], 'two', 'a: &x one\nb: two\n'],
    ['that YAML would take for something else', 'a: x\n', ['a'], '12: 30 #no', 'a: "12: 30 #no"\n'],
  ] as const)('%s', (_, text, path, value, expected) => {
    expect(set(text, path, value)).toEqual({ text: expected });
  });
});

describe('what cannot be set alone is refused', () => {
  test.each([
    ['a value that an alias repeats', 'a: &x one\nb: *x\n', ['a']],
    ['a value that is not there', 'a: x\n', ['b']],
    ['a mapping', 'a: { b: x }\n', ['a']],
    ['a text of several lines', 'a: >\n  one\n  two\n', ['a']],
    ['anything in a file that cannot be read', 'a: "x\n', ['a']],
  ] as const)('%s', (_, text, path) => {
    expect(set(text, path, 'new')).toHaveProperty('refused');
  });
});
