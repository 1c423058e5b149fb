// What is fuzzed: each target makes up a random case, and checks what must be true of any.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import { validate } from '../../src/library/validate.ts';
import { merge } from '../../src/merge/merge.ts';
import { USES } from '../../src/model/use.ts';
import { lint } from '../../src/rules/lint.ts';
import { apply } from '../../src/yaml/edit/apply.ts';
import { parse } from '../../src/yaml/parse.ts';
import { foreignOf, importing } from '../import/import.ts';
import { FILE, libraryOf, liesWithin } from '../library/library-of.ts';
import { play } from '../transcripts/play.ts';
import { isLocatedFast, isParsedFast } from '../yaml/both-parsers.ts';
import { checkEdit } from '../yaml/edit/check-edit.ts';
import { edited, randomEdit } from '../yaml/edit/random-edit.ts';
import type { Chance } from '../yaml/edit/random-yaml.ts';
import { anyBytes, anyText, slipped } from './mutate.ts';
import { changes } from './pull-requests.ts';

/** Tries one case, and throws where something is not as it must be. */
export type Target = (random: Chance) => unknown;

const TODAY = '2026-10-01';

// A file is read without it.
const BOM = /^\uFEFF/;

export const TARGETS = {
  loader(random) {
    const bytes = anyBytes(random);
    const library = libraryOf({ [FILE]: bytes });
    const text = library.textOf(FILE) ?? '';
    for (const { place, related = [] } of library.faults) {
      for (const one of [place, ...related.map((other) => other.place)]) {
        expect(liesWithin(text, library.locate(one))).toBe(true);
      }
    }
    isParsedFast(text);
    isLocatedFast(text);
    lint(library, TODAY);
    for (const customer of library.customers) {
      const { verdict } = standing(customer, { use: random.pick(USES), on: TODAY }, library.config.policy);
      if (customer.broken) expect(verdict).toBe('no');
    }
  },

  edits(random) {
    const text = anyText(random).replace(BOM, '');
    const { value, problems } = parse(text);
    if (problems.length > 0) return;
    checkEdit(text, randomEdit(value, random));
    if (random.often(0.9)) return;
    const edits = Array.from({ length: 20 }, () => randomEdit(value, random));
    const made = apply(text, edits);
    const expected = edits.reduce(
      (root: unknown, edit) => (root === undefined ? undefined : edited(root, edit)),
      value as unknown,
    );
    if ('text' in made) expect(parse(made.text).value).toEqual(expected);
  },

  merge(random) {
    const base = anyText(random);
    const [ours, theirs] = [slipped(base, random, 2), slipped(base, random, 2)];
    const [merged, swapped] = [merge(base, ours, theirs), merge(base, theirs, ours)];
    if ('refused' in merged) return;
    if (!('refused' in swapped)) {
      const places = ({ conflicts }: typeof merged) => conflicts.map(({ at }) => at).sort();
      expect(places(swapped)).toEqual(places(merged));
    }
    if (merged.conflicts.length > 0) return;
    if (merged.text !== ours) expect(parse(merged.text.replace(BOM, '')).problems).toEqual([]);
    const [old, mine, yours, made] = [base, ours, theirs, merged.text].map(wordCounts);
    for (const word of new Set([old, mine, yours, made].flatMap((counts) => [...(counts?.keys() ?? [])]))) {
      const [b = 0, o = 0, t = 0, m = 0] = [old, mine, yours, made].map((counts) => counts?.get(word) ?? 0);
      const about = `${JSON.stringify(word)} stands ${m} times, and before ${b}, ${o} and ${t}`;
      expect(m, about).toBeGreaterThanOrEqual(Math.min(b, o, t, o + t - b));
      expect(m, about).toBeLessThanOrEqual(Math.max(o, t, o + t - b));
    }
  },

  async import(random) {
    const files = anySource(random);
    const plan = await importing(anyMapping(random), foreignOf(files)).catch((error: Error) => {
      if (error.message.startsWith('the mapping is at fault')) return undefined;
      throw error;
    });
    for (const { file, text } of plan?.customers ?? []) {
      const { value, problems } = parse(text);
      expect(problems).toEqual([]);
      expect(validate('customer', value, file)).toEqual([]);
    }
  },

  async commands(random) {
    await inFolder(async (cwd) => {
      put(cwd, anyLibrary(random), {});
      for (const argv of [random.pick(COMMANDS), random.pick(COMMANDS)]) await expectNoFault(argv, cwd);
    });
  },

  changes,

  async repository(random) {
    await inFolder(async (cwd) => {
      const before = anyLibrary(random);
      git(cwd, 'init', '-q');
      put(cwd, before, {});
      git(cwd, 'add', '-A');
      git(cwd, '-c', 'user.name=Ada', '-c', 'user.email=ada@nordlicht.example', 'commit', '-qm', 'Begin');
      put(cwd, changedLibrary(before, random), before);
      await expectNoFault(['check', '--since', 'HEAD', '--format', 'json'], cwd);
      await expectNoFault(['diff', '--format', random.pick(['text', 'markdown', 'github', 'json'])], cwd);
    });
  },
} satisfies Readonly<Record<string, Target>>;

const FORMATS = ['text', 'json', 'sarif', 'github', 'junit', 'gitlab', 'azure', 'markdown', 'csv', 'tsv', 'ics'];
const CUSTOMERS = ['acme', 'nordlicht', 'tanagrove', 'halden', 'n', '--', '\u202E', 'old/halden'];

const COMMANDS: readonly (readonly string[])[] = [
  ...FORMATS.flatMap((format) => ['check', 'find', 'due'].map((name) => [name, '--format', format])),
  ...USES.map((use) => ['find', 'month', '--for', use]),
  ...CUSTOMERS.map((id) => ['show', id]),
  ...CUSTOMERS.map((id) => ['forget', id, 'pat-doe', '--dry-run']),
  ...CUSTOMERS.map((id) => ['withdraw', id, '--all', '--reason', 'legal', '--dry-run']),
  ...CUSTOMERS.map((id) => ['takedown', id, '--reason', 'legal', '--dry-run']),
  ...CUSTOMERS.map((id) => ['log', id, 'reference-call', '--prospect', 'Tanagrove', '--dry-run']),
  ['check', '--fix'],
  ['check', '--write-baseline'],
  ['doctor'],
  ['completion', 'bash', '--candidates', '--', 'show', ''],
];

/** Runs a command line, which may refuse whatever it likes: a fault of the program, a stack or half a result is none. */
async function expectNoFault(argv: readonly string[], cwd: string): Promise<void> {
  const { exit, said } = await play(argv, { cwd, env: { PATH: process.env.PATH ?? '', REFS_NO_CACHE: '1' } });
  const text = said.map((one) => one.text).join('');
  const about = `refs ${argv.join(' ')}: exit code ${exit}\n${text}`;
  expect([0, 1, 2, 3], about).toContain(exit);
  expect(text, about).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  const result = said.flatMap((one) => (one.to === 'out' ? [one.text] : [])).join('');
  if (argv.includes('json') && result !== '') JSON.parse(result);
}

async function inFolder(act: (cwd: string) => Promise<void>): Promise<void> {
  const cwd = mkdtempSync(join(tmpdir(), 'refs-fuzz-'));
  try {
    await act(cwd);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}_-]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const COLUMNS = ['company', 'title', 'size', 'day', 'tags', 'quote'];
const CELLS = [
  'Nordlicht',
  'Tanagrove Labs',
  'NORDLICHT',
  '日本',
  '',
  ' ',
  '=1+1',
  '2026-03-01',
  '12',
  'a; b',
  '"',
  'x\ny',
];

function anySource(random: Chance): Readonly<Record<string, string>> {
  const rows = Array.from({ length: random.below(8) }, () =>
    Object.fromEntries(COLUMNS.map((column) => [column, random.pick(CELLS)])),
  );
  const csv = [COLUMNS.join(','), ...rows.map((row) => Object.values(row).join(','))].join('\n');
  const text = random.pick([() => csv, () => JSON.stringify(rows), () => anyText(random)])();
  const name = random.pick(['old.csv', 'old.json', 'old.yaml', 'old.md']);
  return { [name]: random.often(0.5) ? slipped(text, random) : text };
}

const FORMULAS = [
  ...['=company', '=title', '=$slug(company)', '=$split(tags, "; ")', '=$number(size)', '=[size]', '={"a": size}'],
  ...['=$sum', '=nope', '=$substring(day, 0, 10)', '=**', '=quote ? quote', 'retail', '=$', '=(', '=company & $line'],
];

function anyMapping(random: Chance): string {
  const formula = () => JSON.stringify(random.pick(FORMULAS));
  return `customer:
  name: ${random.often(0.8) ? '=company' : formula()}
  industry: ${formula()}
  employees: ${formula()}
  aliases: [${formula()}, ${formula()}]
  advocates: [{ id: ${formula()}, title: ${formula()} }]
  x-made: ${formula()}
story: { title: ${formula()}, solution: ${formula()}, outcomes: [{ metric: ${formula()}, after: ${formula()} }] }
${random.often(0.3) ? `skip: ${formula()}\n` : ''}${random.often(0.3) ? `id: ${formula()}\n` : ''}`;
}

type Files = Readonly<Record<string, string>>;

const CONFIGS = [
  'version: 1\n',
  'version: 1\nrules: { consent/expired: off, health/stale: info }\n',
  'version: 1\ncustomers: customers/*.yaml\noverrides: [{ files: customers/a*, rules: { consent/missing: off } }]\n',
  'version: 1\nmax_file_size: 2KiB\ntaxonomy: { products: { atlas: { name: Atlas } } }\n',
];
const NAMES = ['acme', 'nordlicht', 'tanagrove', 'old/halden', 'Bad Name'];

const anyLibrary = (random: Chance): Files => ({
  'refs.config.yaml': random.often(0.9) ? random.pick(CONFIGS) : slipped(random.pick(CONFIGS), random),
  ...Object.fromEntries(
    NAMES.filter(() => random.often(0.6)).map((name) => [`customers/${name}.yaml`, anyText(random)]),
  ),
});

function changedLibrary(files: Files, random: Chance): Files {
  const changed: Record<string, string> = { ...files };
  for (const [file, text] of Object.entries(files)) if (random.often(0.5)) changed[file] = slipped(text, random);
  const name = `customers/${random.pick(NAMES)}.yaml`;
  if (random.often(0.3)) delete changed[name];
  if (random.often(0.3)) changed[name] = anyText(random);
  if (random.often(0.1)) changed['refs.baseline.json'] = anyText(random);
  return changed;
}

function put(cwd: string, files: Files, before: Files): void {
  for (const file of Object.keys(before)) if (!(file in files)) rmSync(join(cwd, file));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
}

const git = (cwd: string, ...argv: readonly string[]): void => {
  execFileSync('git', argv, { cwd, stdio: 'ignore' });
};
