// Every command in every format, on a library of hostile texts, read by models of terminals, browsers, CI and so on.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodeIcal from 'node-ical';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { plain } from '../../src/report/escape.ts';
import { splitCommands } from '../../src/text/split-commands.ts';
import { isThorough } from '../properties.ts';
import { stageHostileLibrary } from '../readers/hostile-library.ts';
import { ALL_HOSTILE } from '../readers/hostile-texts.ts';
import { obeyedBesides, obeyedLines } from '../readers/runner.ts';
import { paste } from '../readers/shell.ts';
import { isFormula, spreadsheet } from '../readers/spreadsheet.ts';
import { pageOf, proseOf, references, tagsOf } from '../readers/web-page.ts';
import { play } from '../transcripts/play.ts';

const CUSTOMERS = ['nordlicht', 'larkmoor-health'];
const MUTATIONS = [
  'ask nordlicht reference-call',
  'log nordlicht reference-call --status scheduled --on 2026-12-01',
  'grant nordlicht --uses podcast',
  'decline nordlicht podcast --reason other',
  'renew larkmoor-health public-2025',
  'withdraw nordlicht public-2026 --reason unhappy',
  'withdraw nordlicht --all --reason unhappy',
  'place nordlicht close-quote --at deck:x',
  'approve-quote nordlicht close-quote',
  'give nordlicht training',
  'rename nordlicht nordlys',
  'rename nordlicht/month-end close',
  'merge nordlicht larkmoor-health --ours',
  'merge nordlicht larkmoor-health',
  'retire nordlicht',
  'retire nordlicht --advocate zoe-brueckner',
];
const COMMANDS = [
  ...['text', 'concise', 'json', 'ndjson', 'markdown', 'github', 'gitlab', 'sarif', 'junit'].map(
    (format) => `check --all --format ${format}`,
  ),
  ...['text', 'github'].map((format) => `check --since HEAD --format ${format}`),
  ...['text', 'json', 'markdown', 'github'].map((format) => `diff --format ${format}`),
  'diff --format markdown --approved',
  ...['text', 'json', 'markdown', 'ics'].map((format) => `due --within 900d --format ${format}`),
  ...['text', 'json', 'tsv', 'markdown'].flatMap((format) => [
    `find --limit 0 --format ${format}`,
    `find --limit 0 --for reference-call --format ${format}`,
  ]),
  ...CUSTOMERS.flatMap((customer) => [
    ...['text', 'json', 'markdown'].map((format) => `show ${customer} --format ${format}`),
    ...['text', 'json', 'markdown'].map((format) => `takedown ${customer} --format ${format}`),
  ]),
  ...['text', 'json', 'csv', 'markdown', 'svg', 'html'].flatMap((format) => [
    `stats --since 10y --by use --format ${format}`,
    `risk --format ${format}`,
    `coverage --by industry,segment --for reference-call --format ${format}`,
  ]),
  ...['markdown', 'html'].map((format) => `report --month 2026-09 --format ${format}`),
  ...['markdown', 'json', 'html'].map(
    (format) => `pack --prospect Globex --for reference-call,quote,case-study --count 9 --format ${format}`,
  ),
  ...['text', 'concise', 'json', 'ndjson', 'markdown', 'github', 'gitlab', 'sarif', 'junit'].map(
    (format) => `scan README.md customers --format ${format}`,
  ),
  'takedown nordlicht --scan README.md',
  'publish --dry-run',
  'mcp --install vscode',
  'overview',
  ...['text', 'json'].map((format) => `doctor --format ${format}`),
  'doctor --git',
  'check --fix --dry-run',
  'check --timings',
  'completion bash --candidates -- show ""',
  'completion zsh --candidates -- find --industry ""',
  ...MUTATIONS.map((mutation) => `${mutation} --dry-run`),
];

/** The elements of our pages and pictures: none that runs, loads or sends anything. */
const ELEMENTS = [
  ...'html head meta title style body main header footer section article figure figcaption h1 h2 h3 h4 p ul ol li'.split(
    ' ',
  ),
  ...'dl dt dd blockquote cite strong em code br span div table caption thead tbody tr th td a time small'.split(' '),
  ...'svg g text tspan rect line path circle polyline polygon desc'.split(' '),
];

/** The elements that our Markdown makes. */
const MARKUP = 'h3 h4 p ul li strong em code br details summary table thead tbody tr th td input a'.split(' ');

/** The output of a run, and the kind of reader it is for. */
interface Ran {
  readonly line: string;
  readonly format: string;
  readonly out: string;
  readonly err: string;
}

const isRaw =
  /(?!\n)(?:[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u00AD\u2060\u3164\uFEFF\u{E0000}-\u{E0FFF}]|\u034F)/u;
const GITHUB = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'vendor/refs', GITHUB_SHA: 'abc1234' };

/** A library, and the folder of what is kept of it from the first run of a command to the next. */
interface Place {
  readonly cwd: string;
  readonly kept: string;
}

async function run(argv: readonly string[], { cwd, kept }: Place, columns = 60): Promise<Ran> {
  const env = { ...GITHUB, XDG_CACHE_HOME: kept };
  const { exit, said } = await play(['--no-input', ...argv], { cwd, env, columns });
  expect(exit, argv.join(' ')).not.toBe(4);
  const text = (to: 'out' | 'err') => said.flatMap((part) => (part.to === to ? [part.text] : [])).join('');
  const format = argv[argv.indexOf('--format') + 1] ?? '';
  return {
    line: argv.join(' '),
    format: argv.includes('--format') ? format : 'text',
    out: text('out'),
    err: text('err'),
  };
}

/** Makes a library of one customer, beside what is kept. */
function stageSmall({ kept }: Place): Place {
  const cwd = join(kept, 'library');
  mkdirSync(join(cwd, 'customers'), { recursive: true });
  writeFileSync(join(cwd, 'refs.config.yaml'), 'version: 1\n');
  copyFileSync('examples/customers/nordlicht.yaml', join(cwd, 'customers/nordlicht.yaml'));
  return { cwd, kept };
}

/** Command lines that are given a text. */
const argumentsOf = (text: string): readonly (readonly string[])[] => [
  ['show', '--', text],
  ['find', '--', text],
  ['diff', '--', text],
  ['explain', '--', text],
  ['new', '--', text],
  ['check', '--', text],
  ['check', `--since=${text}`],
  ['find', `--industry=${text}`, '--format', 'json'],
  ['check', `--format=${text}`],
  [text],
];

/** The texts of a JSON value, with their keys. */
function* textsIn(value: unknown, key = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (typeof value === 'object' && value !== null)
    for (const [inner, of] of Object.entries(value)) yield* textsIn(of, /^\d+$/.test(inner) ? key : inner);
}

const commandsIn = (text: string): readonly string[] =>
  splitCommands(text).flatMap(({ text: command, isCommand }) => (isCommand ? [command] : []));

// Assigns texts to places; the seed of the properties tries another assignment.
const START = Number(process.env.PROPERTY_SEED || 0) % ALL_HOSTILE.length;

describe(`from text ${START} on`, () => {
  let strike: () => void;
  const all: Ran[] = [];
  beforeAll(async () => {
    const staged = stageHostileLibrary(START);
    const place = { cwd: staged.cwd, kept: mkdtempSync(join(tmpdir(), 'refs-kept-')) };
    strike = () => {
      staged.strike();
      rmSync(place.kept, { recursive: true });
    };
    for (const line of COMMANDS)
      all.push(
        await run(
          line.split(' ').map((word) => word.replace('""', '')),
          place,
        ),
      );
    // They are about the text and not about the library, of which a usual run has a small one.
    const small = isThorough ? place : stageSmall(place);
    for (const [index, text] of ALL_HOSTILE.entries()) {
      const shapes = argumentsOf(text.replaceAll('\0', ''));
      all.push(await run(shapes[(START + index) % shapes.length] ?? [], small));
    }
  }, 600_000);
  afterAll(() => strike());

  const ofFormat = (...formats: readonly string[]) => all.filter(({ format }) => formats.includes(format));

  test('no CI server obeys a line of it, but for the annotations that are meant', () => {
    for (const { line, format, out, err } of all) {
      expect((format === 'github' ? obeyedBesides : obeyedLines)(out), line).toEqual([]);
      expect(obeyedLines(err), line).toEqual([]);
    }
  });

  test('nothing in it steers a terminal, turns the direction of text, or hides', () => {
    for (const { line, format, out, err } of all) {
      const printed = out.replaceAll(format === 'ics' ? '\r\n' : '\n', '');
      const isTable = format === 'tsv' || line.startsWith('completion ');
      expect(isRaw.exec(`${isTable ? printed.replaceAll('\t', '') : printed}${err}`)?.[0], line).toBeUndefined();
    }
  });

  test('JSON is JSON, and says what the files say', () => {
    const read = [...ofFormat('json', 'gitlab', 'sarif').map(({ out }) => JSON.parse(out))];
    for (const { out } of ofFormat('ndjson')) for (const line of out.trimEnd().split('\n')) read.push(JSON.parse(line));
    const texts = new Set(read.flatMap((document) => [...textsIn(document)].map(([, text]) => text)));
    const missing = ALL_HOSTILE.filter((text) => text.length < 60 && !texts.has(text) && !/\p{Cs}/u.test(text));
    expect(missing).toEqual([]);
  });

  test('a spreadsheet shows as many rows as there are, and computes nothing', () => {
    for (const { line, out } of ofFormat('tsv')) {
      const rows = spreadsheet(out);
      expect(rows.length, line).toBe(out.trimEnd().split('\n').length);
      expect(new Set(rows.map(({ length }) => length)), line).toEqual(new Set([24]));
      expect(rows.flat().filter(isFormula), line).toEqual([]);
    }
  });

  test('a table with commas has cells for each column, and computes nothing', () => {
    for (const { line, out } of ofFormat('csv')) {
      const rows = spreadsheet(out, ',').filter((row) => row.length > 1);
      expect(rows.length, line).toBeGreaterThan(0);
      expect(rows.flat().filter(isFormula), line).toEqual([]);
    }
  });

  test('a page of HTML and a picture have no element, handler or address but ours', () => {
    for (const { line, out } of ofFormat('html', 'svg')) {
      expect(out.length, line).toBeGreaterThan(100);
      expect(
        [...tagsOf(out)].filter((tag) => !ELEMENTS.includes(tag)),
        line,
      ).toEqual([]);
      const tags = out.match(/<[a-z][^>]*>/gi) ?? [];
      expect(
        tags.filter((tag) => /\son\w+\s*=|(?:href|src)\s*=\s*["']?(?!#|https?:)|style\s*=[^>]*url\(/i.test(tag)),
        line,
      ).toEqual([]);
    }
  });

  test('XML is well-formed', async () => {
    const xml = ofFormat('junit', 'svg').map(({ line, out }) => ({
      fileName: line.replaceAll(' ', '_'),
      contents: out,
    }));
    expect(xml.length).toBeGreaterThan(4);
    expect((await validateXML({ xml, normalization: 'c14n' })).errors).toEqual([]);
  });

  test('a calendar holds as many events as are due, folded as it has to be', () => {
    const { items } = JSON.parse(all.find(({ line }) => /^due.*json/.test(line))?.out ?? '');
    for (const { line, out } of ofFormat('ics')) {
      const parts = Object.values(nodeIcal.sync.parseICS(out));
      expect(parts.filter((part) => part?.type === 'VEVENT').length, line).toBe(items.length);
      // Each event has our alarms, which only show a word, and no other.
      const alarms = out.split(/^BEGIN:VALARM\r\n/m).slice(1);
      expect(alarms.length % items.length, line).toBe(0);
      expect(new Set(alarms.map((alarm) => alarm.match(/^ACTION:.*/m)?.[0])), line).toEqual(
        new Set(['ACTION:DISPLAY']),
      );
      expect(new Set(alarms.flatMap((alarm) => alarm.match(/^TRIGGER.*/gm) ?? [])).size, line).toBe(
        alarms.length / items.length,
      );
      for (const folded of out.split('\r\n')) {
        expect(Buffer.byteLength(folded), line).toBeLessThanOrEqual(75);
        expect(folded, line).toMatch(/^(?: |[A-Z-]+[:;]|$)/);
      }
    }
  });

  test('a page of Markdown has no markup, link, mention or reference but ours', () => {
    for (const { line, out } of ofFormat('markdown')) {
      // All lines are alike, and the reader is slow.
      const page = pageOf(out.slice(0, out.indexOf('\n', 15_000) >>> 0));
      // A pack is a document of its own.
      const ours = [...MARKUP, ...(line.startsWith('pack ') ? ['h1', 'h2', 'blockquote'] : [])];
      expect(
        [...tagsOf(page)].filter((tag) => !ours.includes(tag)),
        line,
      ).toEqual([]);
      expect(
        page.match(/<a [^>]*href="(?!https:\/\/github\.example\/vendor\/refs\/blob\/abc1234\/)[^"]*/g),
        line,
      ).toBeNull();
      expect(page.match(/<(?:details|summary|br|input)(?! type="checkbox"| disabled=)[^>]+/g), line).toBeNull();
      expect(references(proseOf(page)), line).toEqual([]);
    }
  });

  test('each command it prints can be pasted, and does nothing but what it says', () => {
    const hints = [...ofFormat('json', 'gitlab', 'sarif').flatMap(({ out }) => [...textsIn(JSON.parse(out))])].filter(
      ([key]) => /^(?:hint|message|text|description)$/.test(key),
    );
    const shown = all.flatMap(({ out, err, format }) =>
      format === 'text' ? `${out}${err}`.split('\n').filter((line) => /→|^Next:|^ {2}refs /.test(line)) : [],
    );
    const commands = [
      ...new Set([...hints.map(([, text]) => text), ...shown].flatMap((text) => commandsIn(plain(text)))),
    ];
    expect(commands.length).toBeGreaterThan(50);
    const pasted = paste(commands.map((command) => command.replace(/ > [^']\S*$/, '')));
    expect(pasted.harm).toEqual([]);
    expect(pasted.commands.length).toBe(commands.length);
  });

  test('a command is printed on one line and whole, however narrow the terminal is', () => {
    const { diagnostics } = JSON.parse(all.find(({ line }) => line === 'check --all --format json')?.out ?? '');
    const hints: readonly string[] = diagnostics.flatMap(({ hint }: { hint: string | null }) => hint ?? []);
    const text = all.find(({ line }) => line === 'check --all --format text')?.out ?? '';
    const missing = hints.flatMap((hint) => commandsIn(plain(hint))).filter((command) => !text.includes(command));
    expect(missing).toEqual([]);
  });
});
