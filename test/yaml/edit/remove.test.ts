import { describe, expect, test } from 'vitest';
import type { Path } from '../../../src/model/place.ts';
import { apply } from '../../../src/yaml/edit/apply.ts';

describe('what is removed takes its comments with it', () => {
  const removed = (rows: readonly (readonly [string, string, Path, string])[]) =>
    test.each(rows)('%s', (_, before, path, after) => {
      expect(apply(before, [{ op: 'remove', path }])).toEqual({ text: after });
    });
  removed([
    ['a key', 'a: x\n# on b\nb: y # c\nc: z\n', ['b'], 'a: x\nc: z\n'],
    ['a key with all below it', 'a:\n  - x\n  # old\n# on b\nb: 1\n', ['a'], '# on b\nb: 1\n'],
    ['not what is said of the file', '# file\na: x\nb: y\n', ['a'], '# file\nb: y\n'],
    ['not what an empty line parts from it', 'a: x\n# section\n\nb: y\nc: z\n', ['b'], 'a: x\n# section\n\nc: z\n'],
    ['the last key', 'a: x\r\nb: y\r\n', ['b'], 'a: x\r\n'],
    ['the last key without a line end', 'a: x\nb: y', ['b'], 'a: x'],
    ['an entry', '- a\n- b # c\n- d\n', [1], '- a\n- d\n'],
    ['one of two empty lines around it', '- a\n\n- b\n\n- c\n', [1], '- a\n\n- c\n'],
    ['the empty line above the last', 'a:\n  - x\n\n  - y\n\nb: 1\n', ['a', 1], 'a:\n  - x\n\nb: 1\n'],
    ['the first key behind a dash', '- a: 1 # c\n  # on b\n  b: 2\n', [0, 'a'], '- # on b\n  b: 2\n'],
    ['the first entry behind a dash', '- - x\n  - y\n', [0, 0], '- - y\n'],
    [
      'the only entry of a list',
      'a: # c\n  # on x\n  - x # d\n  # end\nb: 1\n',
      ['a', 0],
      'a: [] # c\n  # end\nb: 1\n',
    ],
    ['the only key of a mapping', 'a:\n  b: 1\n', ['a', 'b'], 'a: {}\n'],
    ['the only key behind a dash', '- a: 1\n- b\n', [0, 'a'], '- {}\n- b\n'],
    ['the only key of a file', '# file\na: 1\n', ['a'], '# file\n{}\n'],
    ['a question and its answer', '? a\n: b\n? c\n: d\n', ['a'], '? c\n: d\n'],
    ['in brackets', 'a: [x, y, z]\n', ['a', 1], 'a: [x, z]\n'],
    ['first in brackets', 'a: [ x, y ]\n', ['a', 0], 'a: [ y ]\n'],
    ['last in brackets', 'a: [x, y]\n', ['a', 1], 'a: [x]\n'],
    ['the only one in brackets', 'a: { b: 1 } # c\n', ['a', 'b'], 'a: {} # c\n'],
    ['on a line of its own', 'a: [\n  x, # c\n  # on y\n  y # d\n]\n', ['a', 1], 'a: [\n  x # c\n]\n'],
    ['above such a line', 'a: [\n  x, # c\n  y # d\n]\n', ['a', 0], 'a: [\n  y # d\n]\n'],
    ['a key of a mapping within a list', '[a: 1, b]\n', [0, 'a'], '[{}, b]\n'],
    ['an alias', 'a: &x 1\nb: *x\nc: 2\n', ['b'], 'a: &x 1\nc: 2\n'],
    ['a list with its anchor', 'a: &x [1]\nb: 2\n', ['a'], 'b: 2\n'],
    ['what stands last behind a text, but for the line break of that', 'a: |\n  x\nb: y', ['b'], 'a: |\n  x\n'],
    ['what stands last behind a text that keeps its line breaks', '- |+\n  x\n\n- y', [1], '- |+\n  x\n\n'],
    ['what stands behind a text that keeps empty lines', 'a: |+\n  x\n\nb: 1\n\nc: 2\n', ['b'], 'a: |+\n  x\n\nc: 2\n'],
  ]);
});
