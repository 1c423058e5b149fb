import type { Edit } from '../../../src/model/edit.ts';
import type { Path } from '../../../src/model/place.ts';
import type { Chance } from './random-yaml.ts';

/** Values that are easily written wrong. */
const VALUES: readonly unknown[] = [
  ...[
    'retail',
    'two words',
    '',
    ' lead',
    'trail ',
    '12',
    '1e3',
    '0x1F',
    '2026-01-01',
    'no',
    '~',
    'null',
    '12:30',
    'a: b',
  ],
  ...[
    'a #b',
    '#c',
    '- x',
    '? x',
    '?x',
    'a?b',
    '[x',
    'x]',
    '{',
    'a, b',
    '"q',
    "it's",
    '%a',
    '@b',
    '`c',
    '!d',
    '&e',
    '*f',
    '|',
  ],
  ...[
    '---',
    '...',
    '<<',
    '=',
    '\t',
    'a\tb',
    'é',
    '😀',
    '\ud800',
    '\u2028',
    '\u0000',
    '\ufeff',
    'a\r\nb',
    'back\\slash',
  ],
  ...['one\ntwo\n', 'one\n\n\n  two', '\n', 'tail\n\n', '# no comment\nx', `${'word '.repeat(40)}end`, 'x'.repeat(300)],
  ...[
    12,
    -0,
    1.5,
    1e300,
    true,
    false,
    null,
    [],
    {},
    ['a', 'b'],
    [[1], [2, [3]]],
    { k: 'v' },
    { on: '2026-01-01', use: 'x' },
  ],
  ...[{ k: { l: ['m', { n: 1 }] } }, [{ a: 1, b: 'x\ny' }, { a: 2 }], { 'a b': 1, '5': 2, 'x: y': 3 }],
];

const NEW_KEYS = ['status', 'on', 'x-new', 'a b', '5', 'x: y', '', '__proto__', 'constructor'];

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface ValueAtPath {
  readonly path: Path;
  readonly value: unknown;
}

/** Lists every value within a value, with its path. */
export function* valuesIn(value: unknown, path: Path = []): Iterable<ValueAtPath> {
  yield { path, value };
  if (Array.isArray(value)) for (const [at, item] of value.entries()) yield* valuesIn(item, [...path, at]);
  else if (isMapping(value)) for (const [key, item] of Object.entries(value)) yield* valuesIn(item, [...path, key]);
}

/** Makes a random edit that has a meaning for this value; nearly all can be made. */
export function randomEdit(root: unknown, random: Chance): Edit {
  const { pick, often } = random;
  const spots = [...valuesIn(root)];
  const value = pick(VALUES);
  const lists = spots.filter((paths) => Array.isArray(paths.value) || paths.value === null);
  const mappings = spots.filter((paths) => isMapping(paths.value));
  const inner = spots.filter(({ path }) => path.length > 0);
  const kind = pick(['set', 'set', 'change', 'add', 'append', 'remove'] as const);
  if (kind === 'change') {
    const { path, value: old } = pick(spots);
    const changed = typeof old === 'object' && old !== null ? edited(old, randomEdit(old, random)) : undefined;
    if (changed !== undefined && changed !== null) return { op: 'set', path, value: changed };
  }
  if (kind === 'remove' && inner.length > 0) return { op: 'remove', path: pick(inner).path };
  if (kind === 'append' && lists.length > 0 && often(0.8)) return { op: 'append', path: pick(lists).path, value };
  if (kind !== 'set' && mappings.length > 0) {
    const path = [...pick(mappings).path, pick(NEW_KEYS), ...(often(0.2) ? ['inner'] : [])];
    return { op: kind === 'append' ? 'append' : 'set', path, value };
  }
  return { op: 'set', path: pick(inner.length > 0 ? inner : spots).path, value };
}

/** Applies an edit to a copy of the value, in the simplest way. Undefined if the edit has no meaning. */
export function edited(root: unknown, { op, path, value }: Edit): unknown {
  const top = { '': structuredClone(root) };
  const steps = ['', ...path];
  const last = steps.at(-1) as string | number;
  let node: unknown = top;
  for (const [at, step] of steps.slice(0, -1).entries()) {
    const holder = node as Record<string | number, unknown>;
    if (op === 'remove' && !Object.hasOwn(holder, step)) return undefined;
    if (!Object.hasOwn(holder, step) || holder[step] === null) define(holder, step, {});
    node = holder[step];
    if (typeof node !== 'object' || Array.isArray(node) !== (typeof steps[at + 1] === 'number')) return undefined;
  }
  const holder = node as Record<string | number, unknown>;
  if (op === 'remove') {
    if (!Object.hasOwn(holder, last)) return undefined;
    if (Array.isArray(holder)) holder.splice(last as number, 1);
    else delete holder[last];
  } else if (op === 'append') {
    const list = Object.hasOwn(holder, last) ? (holder[last] ?? []) : [];
    if (!Array.isArray(list)) return undefined;
    define(holder, last, [...list, value]);
  } else {
    if (Array.isArray(holder) && !Object.hasOwn(holder, last)) return undefined;
    define(holder, last, value);
  }
  return top[''];
}

/** `__proto__` is a key like any other. */
const define = (holder: object, key: string | number, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
