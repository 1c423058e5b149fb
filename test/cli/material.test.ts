// What permissions say of material: the very file, what was made from it, words that stand beside it, the form of the name.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textHash } from '../../src/text/hash.ts';
import { play } from '../transcripts/play.ts';

let cwd = '';
let home = '';
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'refs-material-')));
  home = realpathSync(mkdtempSync(join(tmpdir(), 'refs-home-')));
  write('refs.config.yaml', 'version: 1\n');
});
afterEach(() => {
  for (const folder of [cwd, home]) rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), text);
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const GRANT = {
  status: 'granted',
  audience: 'public',
  approval: 'once',
  granted_on: '2026-01-10',
  granted_by: 'Brand desk',
  granted_as: 'legal',
  basis: 'signed-form',
  evidence: 'vault:a.pdf',
};
const BASE = {
  name: 'Globex',
  status: 'active',
  health: { status: 'green', checked_on: '2026-09-01' },
  products: [{ id: 'ledger', level: 'in-production' }],
};
const ANN = { id: 'ann', name: 'Ann One', uses: ['quote'], verified_on: '2026-09-01' };
const QUOTE = { use: 'quote', advocate: 'ann', status: 'live' };
const FINE = { text: 'Fine.', approved_text_sha256: textHash('Fine.') };
const GUT = { text: 'Gut.', approved_text_sha256: textHash('Gut.') };

const customer = ({
  consent = [],
  ...more
}: {
  readonly consent?: readonly object[];
  readonly [key: string]: unknown;
}) =>
  write(
    'customers/globex.yaml',
    `${JSON.stringify({ ...BASE, consent: consent.map((record) => ({ ...GRANT, ...record })), ...more }, null, 1)}\n`,
  );

const run = async (...argv: readonly string[]) => {
  const { exit, said } = await play(argv, { cwd, env: { HOME: home, PATH: process.env.PATH ?? '' }, columns: 200 });
  return {
    exit,
    text: said.map(({ text }) => text).join(''),
    out: said.flatMap(({ to, text }) => (to === 'out' ? text : [])).join(''),
  };
};

/** The errors of a check, as `rule path`. */
async function errors(...more: readonly string[]): Promise<readonly string[]> {
  const { out } = await run('check', '--format', 'json', ...more);
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: readonly { readonly rule: string; readonly severity: string; readonly path: string }[];
  };
  return diagnostics.flatMap(({ rule, severity, path }) => (severity === 'error' ? [`${rule} ${path}`] : []));
}

async function answerFor(use: string, ...more: readonly string[]) {
  const { out } = await run('find', '--for', use, '--format', 'json', ...more);
  const { matches, nearest } = JSON.parse(out) as {
    matches: readonly { readonly standing: Record<string, unknown> }[];
    nearest?: typeof matches;
  };
  return (matches[0] ?? nearest?.[0])?.standing ?? {};
}

const logo = (asset: object) =>
  customer({ consent: [{ id: 'a', uses: ['logo'] }], assets: [{ id: 'mark', use: 'logo', status: 'live', ...asset }] });

describe('the very file', () => {
  test('other bytes than those that were approved', async () => {
    write('assets/mark.svg', '<svg/>');
    logo({ file: 'assets/mark.svg', approved_file_sha256: sha256('<svg />') });
    expect(await errors()).toEqual(['asset/changed /assets/0/file']);
    logo({ file: 'assets/mark.svg', approved_file_sha256: sha256('<svg/>') });
    expect(await errors()).toEqual([]);
  });

  test('a file that nobody approved does not count as material that exists', async () => {
    const film = { id: 'film', use: 'video', advocate: 'ann', status: 'live' };
    const withFilm = (asset: object) =>
      customer({
        advocates: [{ ...ANN, uses: ['video', 'speaking'] }],
        consent: [{ id: 'a', uses: ['video', 'speaking'] }],
        assets: [{ ...film, ...asset }],
        activity: [{ on: '2026-09-20', use: 'speaking', status: 'completed', advocate: 'ann' }],
      });
    write('assets/film.mp4', 'film');
    withFilm({});
    expect(await answerFor('video')).toMatchObject({ verdict: 'ready' });
    withFilm({ file: 'assets/film.mp4' });
    expect(await answerFor('video')).toMatchObject({ verdict: 'wait', clears_on: '2026-10-20' });
    expect(await errors()).toEqual(['asset/unapproved /assets/0/status']);
    withFilm({ file: 'assets/film.mp4', approved_file_sha256: sha256('film') });
    expect(await answerFor('video')).toMatchObject({ verdict: 'ready' });
    expect(await errors()).toEqual([]);
    withFilm({ file: 'vault:film.mp4', approved_file_sha256: sha256('film') });
    expect(await answerFor('video')).toMatchObject({ verdict: 'wait' });
  });

  test('a path that is not there, leaves the library, or leads through a link', async () => {
    write('assets/mark.svg', '<svg/>');
    writeFileSync(join(home, 'mark.svg'), '<svg/>');
    symlinkSync(join(cwd, 'assets/mark.svg'), join(cwd, 'assets/link.svg'));
    symlinkSync(home, join(cwd, 'elsewhere'));
    const outside = join('..', home.split('/').at(-1) ?? '', 'mark.svg');
    for (const file of [
      'assets/gone.svg',
      outside,
      join(home, 'mark.svg'),
      'assets/link.svg',
      'elsewhere/mark.svg',
      'assets',
    ]) {
      logo({ file, approved_file_sha256: sha256('<svg/>') });
      expect(await errors(), file).toEqual(['reference/dangling /assets/0/file']);
    }
    logo({ file: 'vault:gone.svg', approved_file_sha256: sha256('<svg/>') });
    expect(await errors()).toEqual([]);
  });

  test('a file that changes is noticed by a check that knows the customer file', async () => {
    write('assets/mark.svg', '<svg/>');
    const old = new Date('2026-01-01T00:00:00Z');
    utimesSync(join(cwd, 'assets/mark.svg'), old, old);
    logo({ file: 'assets/mark.svg', approved_file_sha256: sha256('<svg/>') });
    expect([await errors(), await errors()]).toEqual([[], []]);
    write('assets/mark.svg', '<svg>');
    expect(await errors()).toEqual(['asset/changed /assets/0/file']);
    rmSync(join(cwd, 'assets/mark.svg'));
    expect(await errors()).toEqual(['reference/dangling /assets/0/file']);
    write('assets/mark.svg', '<svg/>');
    expect(await errors()).toEqual([]);
  });

  test('a change of nothing but the file fails a pull request', async () => {
    const git = (...words: readonly string[]) => {
      const { status, stderr } = spawnSync(
        'git',
        ['-c', 'user.name=M', '-c', 'user.email=m@vendor.example', ...words],
        {
          cwd,
          encoding: 'utf8',
        },
      );
      if (status !== 0) throw new Error(stderr);
    };
    write('assets/mark.svg', '<svg/>');
    logo({ file: 'assets/mark.svg', approved_file_sha256: sha256('<svg/>') });
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'all');
    expect(await errors('--since', 'HEAD')).toEqual([]);
    expect(await errors('--since', 'HEAD', 'customers/globex.yaml')).toEqual([]);
    write('assets/mark.svg', '<svg>');
    const failing = { exit: 1, text: expect.stringContaining('asset/changed') };
    expect(await run('check', '--since', 'HEAD')).toMatchObject(failing);
    expect(await run('check', '--since', 'HEAD', '--no-cache')).toMatchObject(failing);
    expect(await run('check', '--since', 'HEAD', 'customers/globex.yaml')).toMatchObject(failing);
    write('refs.config.yaml', 'version: 1\nrules: { asset/changed: off }\n');
    expect(await run('check', '--since', 'HEAD')).toMatchObject(failing);
  });

  test('approving it records the hash of its bytes', async () => {
    write('assets/mark.svg', '<svg/>');
    logo({ status: 'draft', file: 'assets/mark.svg' });
    expect(await run('place', 'globex', 'mark', 'deck:a')).toMatchObject({
      exit: 1,
      text: expect.stringContaining('refs approve-quote globex mark --file'),
    });
    expect((await run('approve-quote', 'globex', 'mark', '--by', 'Brand desk', '--evidence', 'vault:m.eml')).exit).toBe(
      0,
    );
    expect(readFileSync(join(cwd, 'customers/globex.yaml'), 'utf8')).toContain(sha256('<svg/>'));
    expect((await run('place', 'globex', 'mark', 'deck:a')).exit).toBe(0);
    expect(await errors()).toEqual([]);
    logo({ status: 'draft', file: 'assets/gone.svg' });
    expect((await run('approve-quote', 'globex', 'mark')).exit).toBe(2);
    logo({ status: 'draft', file: 'vault:mark.svg' });
    expect((await run('approve-quote', 'globex', 'mark')).exit).toBe(2);
    expect((await run('approve-quote', 'globex', 'mark', '--sha256', sha256('<svg/>'))).exit).toBe(0);
    expect((await run('approve-quote', 'globex', 'mark', '--sha256', 'abc')).exit).toBe(2);
  });

  test('a takedown names it', async () => {
    logo({ file: 'vault:mark.svg', approved_file_sha256: sha256('<svg/>') });
    expect((await run('takedown', 'globex', '--reason', 'legal')).text).toContain(
      'logo "mark", the file vault:mark.svg',
    );
  });
});

const versions = (original: object, version: object = GUT, more: Readonly<Record<string, unknown>> = {}) =>
  customer({
    advocates: [ANN],
    consent: [{ id: 'a', uses: ['quote'] }],
    assets: [
      { id: 'q', ...QUOTE, ...original },
      { id: 'q-de', ...QUOTE, derived_from: 'q', ...version },
    ],
    ...more,
  });

describe('what was made from another asset', () => {
  test('its original is retired, changed, or neither named nor public', async () => {
    versions(FINE);
    expect(await errors()).toEqual([]);
    for (const original of [
      { ...FINE, status: 'retired' },
      { ...FINE, attribution: 'role-only', audience: 'prospects' },
      { ...FINE, territories: ['DE'] },
    ]) {
      versions(original);
      expect(await errors(), JSON.stringify(original)).toEqual(['asset/derived /assets/1/derived_from']);
    }
    versions({ ...FINE, text: 'Fine!' });
    expect(await errors()).toEqual(['quote/changed /assets/0/text', 'asset/derived /assets/1/derived_from']);
  });

  test('the permission to translate does not spare the approval of the translation', async () => {
    versions(FINE, { text: 'Gut.' });
    expect(await errors()).toEqual(['quote/unapproved /assets/1/status', 'quote/changed /assets/1/text']);
  });

  test('an original that does not exist, and a circle', async () => {
    versions(FINE, { ...GUT, derived_from: 'qq' });
    expect(await errors()).toEqual(['reference/dangling /assets/1/derived_from']);
    versions({ ...FINE, derived_from: 'q-de' });
    expect(await errors()).toEqual([
      'reference/dangling /assets/0/derived_from',
      'reference/dangling /assets/1/derived_from',
    ]);
  });

  test('it exists only while its original is live', async () => {
    const busy = { activity: [{ on: '2026-09-20', use: 'quote', status: 'completed', advocate: 'ann' }] };
    versions({ text: 'Fine.', status: 'retired' }, GUT, busy);
    expect(await answerFor('quote')).toMatchObject({ verdict: 'wait' });
    versions({ text: 'Fine.' }, GUT, busy);
    expect(await answerFor('quote')).toMatchObject({ verdict: 'ready' });
  });

  test('a takedown of the original takes it along, and can tick it off', async () => {
    versions(
      { ...FINE, story: 's' },
      { ...GUT, use: 'social-post' },
      {
        stories: [{ id: 's' }],
        consent: [{ ...GRANT, id: 'a', uses: ['quote', 'social-post'] }],
      },
    );
    const { text } = await run('takedown', 'globex', '--asset', 'q', '--reason', 'legal');
    expect(text).toContain('what was made from it comes down with it: social-post "q-de"');
    expect(text).toContain('social-post "q-de", made from "q"');
    expect((await run('due')).text).toContain('social-post "q-de" is still live');
    expect((await run('takedown', 'globex', '--asset', 'q', '--done', 'q', '--done', 'q-de')).exit).toBe(0);
    expect(await errors()).toEqual([]);
  });
});

describe('words that have to stand beside it', () => {
  const WORDS = 'Not an official view of the university.';
  const promised = (asset: object) =>
    customer({
      advocates: [ANN],
      consent: [{ id: 'a', uses: ['quote'], disclaimer: WORDS }],
      assets: [{ id: 'q', ...QUOTE, ...FINE, ...asset }],
    });

  test('are absent, are others, or stand there', async () => {
    promised({});
    expect(await errors()).toEqual(['disclosure/promised /assets/0']);
    promised({ disclosure: 'Not an official view.' });
    expect(await errors()).toEqual(['disclosure/promised /assets/0/disclosure']);
    promised({ disclosure: 'Beta user. Not an official  view of the university.' });
    expect(await errors()).toEqual([]);
    promised({ text: `Fine. ${WORDS}`, approved_text_sha256: textHash(`Fine. ${WORDS}`) });
    expect(await errors()).toEqual([]);
  });

  test('every output that says ready carries both', async () => {
    customer({
      advocates: [ANN],
      consent: [
        { id: 'a', uses: ['name', 'quote'], disclaimer: 'One.' },
        { id: 'p', subject: 'ann', uses: ['quote'], disclaimer: 'Two.' },
      ],
      assets: [{ id: 'q', ...QUOTE, ...FINE }],
    });
    expect(await answerFor('quote')).toMatchObject({ verdict: 'ready', disclaimers: ['One.', 'Two.'] });
    const finds = ['text', 'markdown', 'tsv'].map((format) => ['find', '--for', 'quote', '--format', format]);
    const shown = [...finds, ['find'], ['find', '-v'], ['show', 'globex'], ['show', 'globex', '--format', 'markdown']];
    const outsiders = ['find', '--for', 'quote', '--format', 'markdown', '--audience', 'public'];
    for (const argv of [...shown.filter((one) => one.length > 1), outsiders]) {
      const { out } = await run(...argv);
      expect(out, argv.join(' ')).toMatch(/One\.[\s\S]*Two\./);
    }
  });
});

describe('the form of the name', () => {
  const FACULTY = 'Faculty of Optics, Northwind University';
  const OUTPUTS = [
    ['find', '--for', 'name'],
    ['find', '--for', 'name', '--format', 'markdown'],
    ['find', '--for', 'name', '--format', 'markdown', '--audience', 'public'],
    ['find', '--format', 'markdown', '--audience', 'public'],
    ['find'],
  ];

  test('every output carries this form and no other', async () => {
    customer({ consent: [{ id: 'a', uses: ['name'], named_as: FACULTY }] });
    expect(await answerFor('name')).toMatchObject({ verdict: 'ready', named_as: FACULTY });
    for (const argv of OUTPUTS) {
      const { out } = await run(...argv);
      expect(out, argv.join(' ')).toContain('Faculty of Optics');
      expect(out, argv.join(' ')).not.toContain('Globex');
    }
    expect((await run('show', 'globex', '--format', 'markdown')).out).toContain(`### ${FACULTY}`);
  });

  test('a blinded answer prints it nowhere', async () => {
    customer({
      blinded_as: 'a university',
      consent: [{ id: 'a', uses: ['case-study'], attribution: 'blinded', named_as: 'Faculty of Optics' }],
    });
    expect(await answerFor('case-study')).toMatchObject({ verdict: 'ready', attribution: 'blinded', named_as: null });
    for (const argv of OUTPUTS)
      expect((await run(...argv.map((word) => (word === 'name' ? 'case-study' : word)))).out).not.toContain('Optics');
  });

  test('counts as a name in what is blinded', async () => {
    customer({
      blinded_as: 'a university',
      consent: [
        { id: 'a', uses: ['case-study'], attribution: 'blinded' },
        { id: 'b', uses: ['name'], audience: 'prospects', named_as: 'Faculty of Optics' },
      ],
      assets: [
        {
          id: 's',
          use: 'case-study',
          attribution: 'blinded',
          status: 'live',
          text: 'At the Faculty of Optics, days became hours.',
        },
      ],
    });
    expect(await errors()).toEqual(['blinded/leak /assets/0/text']);
  });
});

test('placing says what to keep to, and what to say beside it', async () => {
  const address = 'https://brand.example/use';
  customer({
    consent: [{ id: 'a', uses: ['logo'], guidelines: address, disclaimer: 'A mark of Globex.' }],
    assets: [{ id: 'mark', use: 'logo' }],
  });
  const { text } = await run('place', 'globex', 'mark', 'deck:a');
  expect(text).toContain(`keep to their guidelines, as they are now: ${address}`);
  expect(text).toContain('say beside it: “A mark of Globex.”');
  expect(text).toContain('disclosure/promised');
});
