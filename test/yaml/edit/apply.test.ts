import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/model/edit.ts';
import { apply } from '../../../src/yaml/edit/apply.ts';

describe('what cannot be edited alone is refused, with the reason', () => {
  test.each([
    [
      'a value that an alias repeats',
      'a: &x one\nb: *x\n',
      'set',
      ['a'],
      'what stands at a is repeated by "*x", which would change with it',
    ],
    [
      'a key within it',
      'a: &x { k: v }\nb: *x\n',
      'set',
      ['a', 'k'],
      'what stands at a is repeated by "*x", which would change with it',
    ],
    [
      'a list with a part that an alias repeats',
      'a: [&x 1]\nb: *x\n',
      'remove',
      ['a'],
      'what stands at a is repeated by "*x", which would change with it',
    ],
    [
      'a key within an alias',
      'a: &x { k: v }\nb: *x\n',
      'set',
      ['b', 'k'],
      'b is "*x", which repeats what stands elsewhere',
    ],
    [
      'a list that is an alias',
      'a: &x [v]\nb: *x\n',
      'append',
      ['b'],
      'b is "*x", which repeats what stands elsewhere',
    ],
    ['an entry behind the last', 'a: [x]\n', 'set', ['a', 3], 'there is no entry 3 in a, which has 1'],
    ['an entry of a list that is not there', 'a: x\n', 'set', ['b', 0, 'c'], 'there is no list at b'],
    ['a key of a text', 'a: x\n', 'set', ['a', 'b'], 'what stands at a is no mapping'],
    ['an entry of a mapping', 'a: { b: x }\n', 'append', ['a'], 'what stands at a is no list'],
    ['what is not there', 'a: x\n', 'remove', ['b', 'c'], 'there is nothing to remove at b.c'],
    ['the whole file', 'a: x\n', 'remove', [], 'there is nothing to remove at the top of the file'],
    ['anything in a file that cannot be read', 'a: "x\n', 'set', ['a'], 'the file cannot be read'],
    ['anything in two documents', 'a: x\n---\nb: y\n', 'set', ['a'], 'the file cannot be read'],
  ] as const)('%s', (_, text, op, path, refused) => {
    expect(apply(text, [{ op, path, value: 'new' }])).toEqual({ refused });
  });

  test.each([
    ['nothing', undefined],
    ['a function', () => 1],
    ['a big integer', 1n],
    ['a date', new Date(0)],
    ['a list with a gap', [1, undefined]],
  ])('a value that is %s', (_, value) => {
    expect(apply('a: x\n', [{ op: 'set', path: ['a'], value }])).toEqual({
      refused: 'what is to stand at a is no plain value',
    });
  });

  test('a value that contains itself, or is nested too deeply', () => {
    const round: { a?: unknown } = {};
    round.a = round;
    expect(apply('a: x\n', [{ op: 'set', path: ['a'], value: round }])).toHaveProperty('refused');
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(apply('a: x\n', [{ op: 'set', path: ['a'], value: deep }])).toHaveProperty('refused');
  });

  test('a file that would say nothing', () => {
    expect(apply('a: x\n', [{ op: 'set', path: [], value: null }])).toEqual({ refused: 'a file has to say something' });
  });
});

describe('several edits', () => {
  test('are made in order, each path meaning what the ones before it left', () => {
    const edits: readonly Edit[] = [
      { op: 'remove', path: ['a', 0] },
      { op: 'set', path: ['a', 0], value: 'Y' },
      { op: 'append', path: ['a'], value: 'z' },
      { op: 'set', path: ['b', 'c'], value: 1 },
      { op: 'set', path: ['b', 'd'], value: 2 },
    ];
    expect(apply('a:\n  - x\n  - y # c\n', edits)).toEqual({
      text: 'a:\n  - Y # c\n  - z\nb: { c: 1, d: 2 }\n',
    });
  });

  test('are all refused with one of them', () => {
    const edits: readonly Edit[] = [
      { op: 'set', path: ['a'], value: 1 },
      { op: 'remove', path: ['b'] },
    ];
    expect(apply('a: x\n', edits)).toEqual({ refused: 'there is nothing to remove at b' });
  });

  test('none leave any text as it is, be it YAML or not', () => {
    for (const text of ['', 'a: "x', '\uFEFFa: 1\r\n']) expect(apply(text, [])).toEqual({ text });
  });
});

test('keys that objects are made of are keys like others', () => {
  const value = JSON.parse('{"__proto__":{"constructor":1}}');
  const made = apply('a: x\n', [{ op: 'set', path: ['__proto__', 'b'], value }]);
  expect(made).toEqual({ text: 'a: x\n__proto__:\n  b:\n    __proto__: { constructor: 1 }\n' });
});
