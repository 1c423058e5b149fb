// Every common YAML parser reads the result of an edit alike.
import { spawnSync } from 'node:child_process';
import { CORE_SCHEMA, load } from 'js-yaml-5';
import { describe, expect, test } from 'vitest';
import { apply } from '../../../src/yaml/edit/apply.ts';
import { scalarText } from '../../../src/yaml/edit/write-scalar.ts';
import { parse } from '../../../src/yaml/parse.ts';
import { isThorough } from '../../properties.ts';
import { randomEdit } from './random-edit.ts';
import { chance, randomYaml } from './random-yaml.ts';
import { exampleTexts, hasData, realTexts } from './texts.ts';

/** A usual run tries a third of the texts. */
const few = isThorough ? 1 : 3;
const OURS = Array.from({ length: 300 / few }, (_, seed) => randomYaml(seed).replace(/^\uFEFF/, ''));
const texts = [...exampleTexts().map(({ text }) => text), ...OURS];
const samples = hasData
  ? [
      ...texts,
      ...realTexts()
        .filter((_, at) => at % (4 * few) === 0)
        .map(({ text }) => text),
    ]
  : texts;

/** Texts, each before and after an edit. */
const pairs = samples
  .filter((text) => parse(text).problems.length === 0)
  .flatMap((before, seed) => {
    const random = chance(seed);
    return Array.from({ length: isThorough ? 3 : 1 }).flatMap(() => {
      const edit = randomEdit(parse(before).value, random);
      const made = apply(before, [edit]);
      return 'refused' in made || made.text === before ? [] : [{ before, after: made.text, edit }];
    });
  });

/** A value as text, whatever the order of its keys; what JSON has no word for is written out. */
const asText = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => {
    if (typeof inner === 'number') return Object.is(inner, -0) ? 0 : Number.isFinite(inner) ? inner : String(inner);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1));
  });

/** Reads a text with a parser; undefined if it cannot. */
type Reader = (texts: readonly string[]) => readonly (string | undefined)[];

/** Of the texts that were read alike before the edit, those that no longer are. */
function readOtherwise(read: Reader): { readonly compared: number; readonly others: readonly unknown[] } {
  const before = read(pairs.map((pair) => pair.before));
  const alike = pairs.filter((pair, at) => before[at] === asText(parse(pair.before).value));
  const after = read(alike.map((pair) => pair.after));
  return { compared: alike.length, others: alike.filter((pair, at) => after[at] !== asText(parse(pair.after).value)) };
}

test('js-yaml, by its YAML 1.2 core', () => {
  const read: Reader = (all) =>
    all.map((text) => {
      try {
        return asText(load(text, { schema: CORE_SCHEMA }));
      } catch {
        return undefined;
      }
    });
  const { compared, others } = readOtherwise(read);
  expect(others).toEqual([]);
  expect(compared).toBeGreaterThan(pairs.length / 2);
});

// PyYAML's scanner and parser, with the types of YAML 1.2 core; or with its own, which are those of YAML 1.1.
const PYTHON = `
import json, re, sys, yaml

class Core(yaml.SafeLoader):
    yaml_implicit_resolvers = {}

    def number(self, node):
        text = self.construct_scalar(node)
        if re.fullmatch(r'[-+]?[0-9]+', text): return int(text)
        if text.startswith('0o'): return int(text[2:], 8)
        if text.startswith('0x'): return int(text[2:], 16)
        return self.construct_yaml_float(node)

Core.add_implicit_resolver('tag:yaml.org,2002:null', re.compile(r'^(?:~|null|Null|NULL|)$'), ['~', 'n', 'N', ''])
Core.add_implicit_resolver('tag:yaml.org,2002:bool', re.compile(r'^(?:true|True|TRUE|false|False|FALSE)$'), list('tTfF'))
Core.add_implicit_resolver('tag:yaml.org,2002:int', re.compile(
    r'^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:[.][0-9]+|[0-9]+(?:[.][0-9]*)?)(?:[eE][-+]?[0-9]+)?'
    r'|[-+]?[.](?:inf|Inf|INF)|[.](?:nan|NaN|NAN))$'), list('-+0123456789.'))
Core.add_constructor('tag:yaml.org,2002:int', Core.number)

def spelled(value):
    if isinstance(value, dict): return {str(key): spelled(inner) for key, inner in value.items()}
    if isinstance(value, list): return [spelled(inner) for inner in value]
    if isinstance(value, (str, int, float)) or value is None: return value
    return 'other than JSON: ' + str(type(value))

def read(text, loader):
    try: return {'value': spelled(yaml.load(text, loader))}
    except Exception: return None

asked = json.load(sys.stdin)
loader = {'core': Core, 'own': yaml.SafeLoader}[asked['types']]
json.dump([read(text, loader) for text in asked['texts']], sys.stdout, allow_nan=False)
`;

const python = (types: 'core' | 'own', all: readonly string[]) => {
  const input = JSON.stringify({ types, texts: all });
  return spawnSync('python3', ['-c', PYTHON], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
};

const hasPython = spawnSync('python3', ['-c', 'import yaml']).status === 0;
if (!hasPython) test('left out: PyYAML, for there is no python3 with it', () => {});

describe.runIf(hasPython)('PyYAML', () => {
  test('by the types of YAML 1.2 core', () => {
    const read: Reader = (all) => {
      const { stdout } = python('core', all);
      const answers = JSON.parse(stdout) as readonly ({ readonly value: unknown } | null)[];
      return answers.map((answer) => (answer === null ? undefined : asText(answer.value)));
    };
    const { compared, others } = readOtherwise(read);
    expect(others).toEqual([]);
    expect(compared).toBeGreaterThan(pairs.length / 3);
  });

  test('by its own types: a text is a text, and a number the same number', () => {
    const values = [
      ...[
        'no',
        'Yes',
        'ON',
        'off',
        'true',
        '~',
        'null',
        '',
        '=',
        '<<',
        '007',
        '0o17',
        '0x1F',
        '0b1',
        '1_000',
        '1e3',
        '1.5e+3',
      ],
      ...[
        '12:30',
        '1:20:30.5',
        '.inf',
        '-.INF',
        '.nan',
        '2026-02-30',
        '2026-2-3',
        '2026-02-01 10:00:00',
        '2026-02-01T10:00Z',
      ],
      ...[
        '+1',
        '-1',
        '.5',
        '1.',
        '+',
        '-',
        '1.2.3',
        '-67%',
        '58 %',
        'a: b',
        'a?b',
        '?a',
        ':a',
        'a\u0085b',
        '\u2028',
        '\ufeff',
        '\ud800',
      ],
      ...[0, 12, -1.5, 1e21, 1e-7, 1.5e300, true, false, null],
    ];
    const text = (value: unknown, inFlow: boolean) =>
      `k: ${inFlow ? '[' : ''}${scalarText(value, inFlow)}${inFlow ? ']' : ''}`;
    const { stdout } = python(
      'own',
      values.flatMap((value) => [text(value, false), text(value, true)]),
    );
    expect(JSON.parse(stdout)).toEqual(values.flatMap((value) => [{ value: { k: value } }, { value: { k: [value] } }]));
  });
});
