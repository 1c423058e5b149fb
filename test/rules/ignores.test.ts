// Ignore comments: their extent, their form, and the findings they silence.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import { readIgnores } from '../../src/library/ignores.ts';
import { toPointer } from '../../src/model/place.ts';
import type { RuleExample } from '../../src/model/rule-manual.ts';
import { USES } from '../../src/model/use.ts';
import { lint } from '../../src/rules/lint.ts';
import { parse } from '../../src/yaml/parse.ts';
import { runs } from '../properties.ts';
import { EXAMPLE_DAY, loadExample } from './example-library.ts';

const FILE = 'customers/nordlicht.yaml';
const IGNORE = '# refs-ignore health/stale until=2026-12-31 reason: on holiday';

/** The paths that the ignores of a text cover; null for those that stand at nothing. `!` stands for an ignore. */
const covered = (text: string) =>
  readIgnores(FILE, text.replaceAll('!', IGNORE)).map(({ path }) => path && toPointer(path));

describe('an ignore covers', () => {
  test.each<[says: string, text: string, path: string | undefined]>([
    ['the key whose line it ends', 'name: N\nstatus: active !\n', '/status'],
    ['the key below it', 'name: N\n!\nstatus: active\n', '/status'],
    ['the first key of the file, and not the file', '!\nname: N\nstatus: active\n', '/name'],
    ['a key with everything in it', 'name: N\nstories: !\n  - id: a\n', '/stories'],
    ['the item whose line it ends, and not its first key', 'stories:\n  - id: a !\n    title: T\n', '/stories/0'],
    ['a key of an item', 'stories:\n  - id: a\n    title: T !\n', '/stories/0/title'],
    ['a key of an item, from above', 'stories:\n  - id: a\n    !\n    title: T\n', '/stories/0/title'],
    ['the item below it', 'stories:\n  - id: a\n  !\n  - id: b\n', '/stories/1'],
    ['the item below it, from further left', 'stories:\n!\n  - id: a\n', '/stories/0'],
    ['an item that begins with a dash of its own', 'stories:\n  - !\n    id: a\n', '/stories/0'],
    ['an item within an item', 'x-rows:\n  - - a !\n    - b !\n', '/x-rows/0'],
    ['an item that is a word', 'aliases:\n  - a\n  - b !\n', '/aliases/1'],
    ['an item in brackets on one line', 'stories:\n  - { id: a, title: T } !\n', '/stories/0'],
    ['a key of a map over several lines', 'health: {\n  status: green, !\n  note: "#" }\n', '/health/status'],
    ['an item of a list over several lines', 'aliases: [a,\n  b, !\n  c]\n', '/aliases/1'],
    ['a text over several lines, at its key', 'x-note: > !\n  one\n  two\nname: N\n', '/x-note'],
    ['a key with an anchor', 'stories: &all !\n  - id: a\n', '/stories'],
    ['a key in quotes', '"name": N !\n', '/name'],
    ['a key that says ? first', '? name !\n: N\n', '/name'],
    ['what stands below further comments', 'name: N\n!\n# a remark\n# another\nstatus: active\n', '/status'],
    ['what begins on the last line, without a line end', 'name: N !', '/name'],
    ['what begins on a line that ends as on Windows', 'name: N !\r\nstatus: active\r\n', '/name'],
    ['nothing, with a blank line below it', 'name: N\n!\n\nstatus: active\n', undefined],
    ['nothing, set in further than the line below it', 'stories:\n  - id: a\n    !\nname: N\n', undefined],
    ['nothing at the end of a file', 'name: N\n!\n', undefined],
    ['nothing at a closing bracket', 'health: {\n  status: green\n} !\n', undefined],
    ['nothing at the end of a document', 'name: N\n... !\n', undefined],
  ])('%s', (_, text, path) => {
    expect(parse(text.replaceAll('!', IGNORE)).problems).toEqual([]);
    expect(covered(text)[0]).toBe(path);
  });

  test('is read from comments only', () => {
    const text = `name: "N ${IGNORE}"
x-a: 'N ${IGNORE}'
x-b: N#refs-ignore health/stale
x-c: |
  ${IGNORE}
x-d: >-
  one
  ${IGNORE}
x-e: "one
  ${IGNORE}
  two"
# see refs-ignore below, and refs-ignored
x-f: N # not a refs-ignore health/stale
x-g: N # refs-ignores health/stale
`;
    expect(parse(text).problems).toEqual([]);
    expect(readIgnores(FILE, text)).toEqual([]);
  });

  const customers = readdirSync('examples/customers').filter((name) => name.endsWith('.yaml'));
  const texts = customers.map((name) => readFileSync(`examples/customers/${name}`, 'utf8'));

  test('in any line of the example library nothing but what begins there, and changes no value', () => {
    const line = fc.constantFrom(...texts).chain((text) => {
      const lines = text.split('\n');
      return fc.record({ lines: fc.constant(lines), at: fc.nat(lines.length - 1), isAbove: fc.boolean() });
    });
    fc.assert(
      fc.property(line, ({ lines, at, isAbove }) => {
        const indent = lines[at]?.match(/^ */)?.[0] ?? '';
        const before = isAbove ? [`${indent}${IGNORE}`] : [];
        const after = isAbove ? lines[at] : `${lines[at]} ${IGNORE}`;
        const text = [...lines.slice(0, at), ...before, after, ...lines.slice(at + 1)].join('\n');
        const ignores = readIgnores(FILE, text);
        const value = (source: string) => JSON.stringify(parse(source).value);
        // Within a text over several lines it is a part of the text.
        if (value(text) !== value(lines.join('\n'))) expect(ignores).toEqual([]);
        else if (lines[at]?.includes('#')) expect(ignores.length).toBeLessThanOrEqual(1);
        else expect(ignores).toHaveLength(1);
        const [step] = ignores[0]?.path?.slice(-1) ?? [];
        if (typeof step === 'string' && !lines[at]?.trim().startsWith('#')) {
          expect(lines[at]).toMatch(new RegExp(`^\\s*${step}:`));
        }
        if (typeof step === 'number') expect(lines[at]).toMatch(/^\s*- /);
      }),
    );
  });

  test('reading never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      IGNORE,
      '\n',
      '  ',
      '- ',
      'a: ',
      '? ',
      '{',
      '}',
      '[',
      ']',
      '|\n',
      '"',
      "'",
      '&a ',
      '*a',
      ',',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        if (parse(text).value !== undefined) expect(() => readIgnores(FILE, text)).not.toThrow();
      }),
      { numRuns: runs(350) },
    );
  });

  test('many of them are read in no time', () => {
    const text = `aliases:\n${`  - a ${IGNORE}\n`.repeat(10_000)}`;
    const ignores = readIgnores(FILE, text);
    expect(ignores).toHaveLength(10_000);
    expect(ignores.at(-1)?.path).toEqual(['aliases', 9999]);
    const stacked = readIgnores(FILE, `${`${IGNORE}\n`.repeat(20_000)}name: N\n`);
    expect(stacked).toHaveLength(20_000);
    expect(stacked[0]?.path).toEqual(['name']);
  });
});

describe('an ignore is written', () => {
  const read = (comment: string) => readIgnores(FILE, `name: N ${comment}\n`)[0];

  test('with a rule, a day and a reason', () => {
    expect(readIgnores(FILE, `name: N\nstatus: active ${IGNORE}\n`)).toEqual([
      {
        file: FILE,
        range: { line: 2, column: 16, end_line: 2, end_column: 78 },
        path: ['status'],
        rule: 'health/stale',
        until: '2026-12-31',
        reason: 'on holiday',
        faults: [],
      },
    ]);
  });

  test.each<[comment: string, expected: object]>([
    ['#refs-ignore health/stale until=2026-12-31 reason: x', { rule: 'health/stale', reason: 'x' }],
    ['## refs-ignore until=2026-12-31 health/stale reason:x', { rule: 'health/stale', reason: 'x' }],
    ['# refs-ignore a/b until=2026-12-31 reason: see #42, until then', { reason: 'see #42, until then' }],
    ['# refs-ignore a/b until=2026-12-31 reason: x # a further remark', { reason: 'x' }],
    ['# refs-ignore a/b until=2026-12-31 reason: one reason: two', { reason: 'one reason: two' }],
  ])('%s', (comment, expected) => {
    expect(read(comment)).toMatchObject({ ...expected, until: '2026-12-31', faults: [] });
  });

  test.each<[comment: string, ...faults: string[]]>([
    ['# refs-ignore', 'names no rule', 'has no day', 'has no reason'],
    ['# refs-ignore until=2026-12-31 reason: x', 'names no rule'],
    ['# refs-ignore a/b reason: x', 'has no day'],
    ['# refs-ignore a/b until= reason: x', 'says until "", which is no day'],
    ['# refs-ignore a/b until=2026-02-30 reason: x', 'says until "2026-02-30", which is no day'],
    ['# refs-ignore a/b until=2026-12-31', 'has no reason'],
    ['# refs-ignore a/b until=2026-12-31 reason:', 'has no reason'],
    ['# refs-ignore a/b until=2026-12-31 because', 'has no reason', 'says "because", which means nothing here'],
    ['# refs-ignore a/b c/d until=2026-12-31 reason: x', 'says "c/d", which means nothing here'],
    ['# refs-ignore a/b until 2026-12-31 reason: x', 'has no day', 'says "until 2026-12-31", which means nothing here'],
    ['# refs-ignore a/b until=2026-12-31 until=2027-12-31 reason: x', 'says "2027-12-31", which means nothing here'],
    ['# refs-ignore: a/b until=2026-12-31 reason: x', 'says "a/b", which means nothing here'],
    ['# refs-ignore a/b reason: x until=2026-12-31', 'has no day'],
  ])('not as %s', (comment, ...faults) => {
    expect(read(comment)?.faults).toEqual(faults);
  });
});

describe('an ignore silences', () => {
  const lintOn = (example: RuleExample) => lint(loadExample(example), example.today ?? EXAMPLE_DAY);
  const customer = (above: string, comment = '') => `name: Nordlicht
stories: [{ id: month-end }]
${above}assets:
  - id: close-study${comment}
    use: case-study
    status: live
    story: month-end
  - { id: logo-wall, use: logo, status: live }
`;
  const told = ({ diagnostics, ignored }: ReturnType<typeof lint>) => ({
    told: diagnostics.map(({ rule, path }) => `${rule} ${path}`),
    ignored: ignored.map(({ rule, path }) => `${rule} ${path}`),
  });
  const ignore = (rule: string, until = '2026-12-31') => `# refs-ignore ${rule} until=${until} reason: a test`;
  const [study, logo] = ['consent/missing /assets/0/status', 'consent/missing /assets/1/status'];

  test.each<[says: string, files: string, told: readonly string[], ignored: readonly string[]]>([
    ['what it is about, and no more', customer('', ` ${ignore('consent/missing')}`), [logo], [study]],
    ['everything inside', customer(`${ignore('consent/missing')}\n`), [], [study, logo]],
    ['no other rule', customer('', ` ${ignore('consent/expired')}`), ['ignore/unused null', study, logo], []],
    [
      'nothing from the day after',
      customer('', ` ${ignore('consent/missing', '2026-09-30')}`),
      ['ignore/expired null', study, logo],
      [],
    ],
    ['on its day', customer('', ` ${ignore('consent/missing', '2026-10-01')}`), [logo], [study]],
    [
      'nothing without a reason',
      customer('', ' # refs-ignore consent/missing until=2026-12-31'),
      ['ignore/no-reason null', study, logo],
      [],
    ],
    [
      'what another one silences too',
      customer(`${ignore('consent/missing')}\n`, ` ${ignore('consent/missing')}`),
      [],
      [study, logo],
    ],
    [
      'nothing of what is found about ignores',
      `${ignore('ignore/unused')}\nname: Nordlicht ${ignore('consent/missing')}\n`,
      ['ignore/no-reason null', 'ignore/unused null'],
      [],
    ],
    [
      'what loading finds, and the file stays broken',
      `name: Nordlicht\n${ignore('schema/unknown-key')}\nregoin: emea\nstatus: active ${ignore('health/stale')}\n`,
      [],
      ['schema/unknown-key /regoin'],
    ],
    [
      'nothing of a file that does not parse',
      `name: Nordlicht\n${ignore('file/syntax')}\nname: Nordlicht\n`,
      ['file/syntax null'],
      [],
    ],
  ])('%s', (_, files, expected, ignored) => {
    expect(told(lintOn({ files }))).toEqual({ told: expected, ignored });
  });

  test('faults of the config, unless it is broken', () => {
    const rules = `rules:\n  no/rule: off ${ignore('config/useless')}\n`;
    const files = 'name: Nordlicht\n';
    expect(told(lintOn({ config: `version: 1\n${rules}`, files }))).toEqual({
      told: [],
      ignored: ['config/useless /rules/no~1rule'],
    });
    const broken = `version: 1\n${ignore('config/invalid')}\nrule: {}\n`;
    expect(told(lintOn({ config: broken, files }))).toEqual({ told: ['config/invalid /rule'], ignored: [] });
  });

  test('findings and never a verdict', () => {
    const verdicts = (files: string) => {
      const library = loadExample({ files });
      return library.customers.map((one) =>
        USES.map((use) => standing(one, { use, on: EXAMPLE_DAY }, library.config.policy).verdict),
      );
    };
    const broken = 'name: Nordlicht\nregoin: emea';
    expect(verdicts(customer(`${ignore('consent/missing')}\n`))).toEqual(verdicts(customer('')));
    expect(verdicts(`${broken} ${ignore('schema/unknown-key')}\n`)).toEqual(verdicts(`${broken}\n`));
  });

  test('an unused one is reported only where its rule looked', () => {
    const unused = (config: string, rule: string) =>
      lintOn({ config: `version: 1\n${config}`, files: `name: Nordlicht ${ignore(rule)}\n` }).diagnostics.map(
        (diagnostic) => diagnostic.rule,
      );
    expect(unused('', 'health/stale')).toEqual(['ignore/unused']);
    expect(unused('rules: { health/stale: off }\n', 'health/stale')).toEqual([]);
    expect(unused('overrides: [{ files: customers/**, rules: { health/stale: off } }]\n', 'health/stale')).toEqual([]);
    expect(unused('rules: { health/stale: info }\n', 'health/stale')).toEqual(['ignore/unused']);
    expect(unused('', 'health/stal')).toEqual(['ignore/no-reason']);
  });
});
