// Files come from untrusted pull requests: their names and texts stay text, and nothing breaks.
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandLine } from '../../src/text/command-line.ts';
import { paste } from '../readers/shell.ts';
import { play, stageExamples } from '../transcripts/play.ts';

let cwd: string;
let strike: () => void;
beforeEach(() => {
  ({ cwd, strike } = stageExamples());
});
afterEach(() => strike());

const put = (file: string, text: string) => writeFileSync(join(cwd, 'customers', file), text);

async function outputs(...argv: string[]): Promise<string> {
  const { said, exit } = await play(argv, { cwd });
  expect(exit).not.toBe(4);
  return said.map(({ text }) => text).join('');
}

const ESCAPES = '\\e]0;owned\\a\\e[31mRed\\e[0m\\u202Etxt\\u0007';

describe('a name with terminal escape codes', () => {
  const COMMANDS = [
    ['show', 'crimson-tide'],
    ['find', 'crimson'],
    ['find', 'crimson', '--format', 'markdown'],
    ['find', 'crimson', '--format', 'tsv'],
    ['check'],
    ['check', '--format', 'concise'],
    ['check', '--format', 'github'],
  ];
  test.each(COMMANDS)('refs %s %s %s %s', async (...argv) => {
    put('crimson-tide.yaml', `name: "Crimson ${ESCAPES}"\nstatus: "${ESCAPES}"\nindustry: "a\\nb"\n`);
    const text = await outputs(...argv.filter(Boolean));
    expect(text).toMatch(/[Cc]rimson/);
    expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
  });
});

test.each([
  'two words.yaml',
  'quote\'s "both".yaml',
  'new\nline.yaml',
  '::error::x.yaml',
  'ünïcödé.yaml',
  '-rf.yaml',
  '$(touch owned).yaml',
])('a file named %j is told as misnamed on one line, with a command that is safe to paste', async (file) => {
  put(file, 'name: Odd One\n');
  const text = await outputs('check', '--format', 'concise');
  const lines = text.split('\n').filter((line) => line.includes('[file/name]'));
  expect(lines).toHaveLength(1);
  const github = await outputs('check', '--format', 'github');
  expect(github.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1);
  const { diagnostics } = JSON.parse(await outputs('check', '--format', 'json'));
  const [found] = diagnostics.filter(({ rule }: { rule: string }) => rule === 'file/name');
  expect(found.file).toBe(`customers/${file}`);
});

test.each(['-rf', '--library=x', '--help', '--', '-x y'])(
  'a command that names %j takes it for no option',
  async (id) => {
    const { commands, harm } = paste([commandLine`refs show ${id}`]);
    const [[program, ...argv] = []] = commands;
    expect([program, harm]).toEqual(['refs', []]);
    const { said, exit } = await play(argv, { cwd });
    expect(exit).toBe(3);
    expect(said.map(({ text }) => text).join('')).toContain(`there is no customer "${id}"`);
  },
);

test('keys that JavaScript knows are keys like any other', async () => {
  put('proto.yaml', 'name: Proto\n__proto__: { status: active }\nconstructor: 1\nx-__proto__: { toString: 2 }\n');
  const { diagnostics } = JSON.parse(await outputs('check', '--format', 'json', 'customers/proto.yaml'));
  expect(diagnostics.map(({ rule, line }: { rule: string; line: number }) => [rule, line])).toEqual([
    ['schema/unknown-key', 2],
    ['schema/unknown-key', 3],
  ]);
  expect(({} as { status?: string }).status).toBeUndefined();
  await outputs('show', 'proto');
  await outputs('find', '__proto__');
  await outputs('explain', '__proto__');
  await outputs('find', '--saved', '__proto__');
  await outputs('find', '--industry', 'constructor');
});

test('a workflow command in a message stays a message', async () => {
  put('sly.yaml', 'name: Sly\nstatus: "x\\n::set-output name=a::b"\n');
  const lines = (await outputs('check', '--format', 'github')).split('\n');
  expect(lines.filter((line) => line.startsWith('::'))).toEqual(
    lines.filter((line) => /^::(?:error|warning|notice) /.test(line)),
  );
});

test('markup in a name stays text in Markdown', async () => {
  put(
    'marked.yaml',
    'name: "**Marked** <img src=x> [a](http://b) @team `c`"\nstories: [{ id: one, title: "# Zebra | stripes" }]\n',
  );
  const text = await outputs('find', 'zebra', '--format', 'markdown');
  expect(text).not.toMatch(/<img|\[a\]\(|(?<!\\)`c|@team|(?<!\\)\*\*Marked/);
});

test('a formula in a cell is kept from being run by a spreadsheet', async () => {
  put('sheet.yaml', 'name: "=HYPERLINK(1)\\tzz"\nstories: [{ id: one, title: "Quagga" }]\n');
  const [, row = ''] = (await outputs('find', 'quagga', '--format', 'tsv')).split('\n');
  expect(row.split('\t')[2]).toBe("'=HYPERLINK(1) zz");
});

test('a link out of the library is not followed, and a broken file costs only itself', async () => {
  symlinkSync('/etc/hosts', join(cwd, 'customers/hosts.yaml'));
  put('torn.yaml', 'name: "torn\n');
  put('heavy.yaml', `name: Heavy\nx-note: ${'a'.repeat(1024 ** 2)}\n`);
  mkdirSync(join(cwd, 'customers/folder.yaml'));
  const { summary, diagnostics } = JSON.parse(await outputs('check', '--format', 'json'));
  const rules = diagnostics
    .filter(({ severity }: { severity: string }) => severity === 'error')
    .map(({ rule }: { rule: string }) => rule);
  expect(rules.sort()).toEqual(['file/link', 'file/syntax', 'file/too-large']);
  expect(summary).toMatchObject({ files: 22, customers: 19 });
  expect(await outputs('find', 'month', 'end')).toContain('left out customers/torn.yaml');
});

test('init and new write nothing through a link that leads elsewhere', async () => {
  symlinkSync('/tmp', join(cwd, 'customers/elsewhere'));
  const { exit } = await play(['new', 'sneaky', '--name', 'Sneaky', '--folder', 'customers/elsewhere'], { cwd });
  expect(exit).toBe(2);
  expect(readdirSync('/tmp').filter((file) => file.startsWith('sneaky'))).toEqual([]);
});

test('a name that two files answer to is not guessed at', async () => {
  mkdirSync(join(cwd, 'customers/other'));
  writeFileSync(join(cwd, 'customers/other/nordlicht.yaml'), 'name: Another Nordlicht\n');
  const { exit } = await play(['show', 'nordlicht'], { cwd });
  expect(exit).toBe(3);
});
