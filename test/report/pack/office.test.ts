// Office files of packs: whole, the same each time, and opened by LibreOffice where it is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { printPage } from '../../../src/io/git/print-page.ts';
import { PACK_FORMATS, type PackFormat } from '../../../src/report/pack/index.ts';
import { choosePack } from '../../../src/share/choose-pack.ts';
import { BROWSER } from '../../browser/installed.ts';
import { grant, grantOf, libraryWith, NORDLICHT, TODAY } from '../../share/libraries.ts';

const OFFICE = (['docx', 'pptx'] as const).filter((name) => Object.hasOwn(PACK_FORMATS, name));

const { pack } = choosePack(
  libraryWith({
    anvil: { ...NORDLICHT, name: 'Anvil & <Works> ]]>', excludes: [], aliases: [], domains: [] },
    bellows: {
      ...{
        ...NORDLICHT,
        name: 'Bellows Foundry',
        excludes: [],
        aliases: [],
        domains: [],
        blinded_as: 'a maker of air',
      },
      consent: [
        grant({ attribution: 'blinded' }),
        grantOf('off', ['name'], { status: 'withdrawn', withdrawn_on: '2026-03-01' }),
      ],
    },
  }),
  { words: '', uses: [], count: 3, prospect: 'Acme', audience: 'prospects', on: TODAY },
);

const made = async (name: (typeof OFFICE)[number]): Promise<Uint8Array> => {
  const { make } = (PACK_FORMATS as Readonly<Record<string, PackFormat>>)[name] ?? PACK_FORMATS.markdown;
  const bytes = await make(pack);
  if (typeof bytes === 'string') throw new Error('it is a text');
  return bytes;
};

test.each(OFFICE)('%s holds well-formed XML, and names nobody who is withheld', async (name) => {
  const files = Object.entries(unzipSync(await made(name)));
  const xml = files.map(([fileName, bytes]) => ({ fileName, contents: strFromU8(bytes) }));
  const { errors } = await validateXML({ xml, normalization: 'format' });
  expect(errors).toEqual([]);
  const all = xml.map(({ contents }) => contents).join('');
  expect(all).toContain('Anvil &amp; &lt;Works&gt; ]]&gt;');
  expect(all).toContain('a maker of air');
  expect(all).not.toMatch(/Bellows|vault:|Greta|restless|Initech/);
});

test('slides have notes for whoever speaks', async () => {
  const files = unzipSync(await made('pptx'));
  const notes = Object.entries(files).flatMap(([name, bytes]) =>
    /notesSlide\d/.test(name) && !/rels$/.test(name) ? strFromU8(bytes) : [],
  );
  expect(notes).toHaveLength(1 + pack.references.length);
  for (const [at, reference] of pack.references.entries())
    for (const words of [
      reference.through ?? '',
      ...reference.why,
      ...reference.quotes.map(({ text }) => `In these words only: “${text}”`),
    ])
      expect(notes[at + 1]).toContain(words);
});

const office = spawnSync('soffice', ['--version']).status === 0;

test.runIf(office)(
  'LibreOffice opens them (where this is left out, soffice is not installed)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refs-office-'));
    try {
      const paths = OFFICE.map((name) => join(folder, `${name}.${name}`));
      for (const [at, name] of OFFICE.entries()) writeFileSync(paths[at] ?? '', await made(name));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
      for (const name of OFFICE) {
        spawnSync('pdftotext', [join(folder, `${name}.pdf`), join(folder, 'pack.txt')]);
        const text = readFileSync(join(folder, 'pack.txt'), 'utf8').replace(/\s+/g, ' ');
        for (const words of [
          'References for Acme',
          'Anvil & <Works>',
          'a maker of air',
          'We closed the books in three days.',
        ])
          expect(text, name).toContain(words);
        expect(text).not.toMatch(/Bellows/);
        rmSync(join(folder, 'pack.txt'));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  180_000,
);

test('nothing in the checkout prints, and without a browser it says so', () => {
  const checkout = mkdtempSync(join(tmpdir(), 'refs-print-'));
  try {
    writeFileSync(join(checkout, 'chromium'), '#!/bin/sh\ntouch "$0.ran"\n', { mode: 0o755 });
    expect(printPage('', { env: { PATH: checkout }, checkout, isRoot: false })).toEqual({ refused: 'no browser' });
    expect(existsSync(join(checkout, 'chromium.ran'))).toBe(false);
  } finally {
    rmSync(checkout, { recursive: true, force: true });
  }
});

test.runIf(BROWSER !== undefined)(
  'a browser prints the page (where this is left out, Chromium is not installed)',
  () => {
    const env = { PATH: process.env.PATH };
    const page = String(PACK_FORMATS.html.make(pack));
    const made = printPage(page, { env, checkout: '/nowhere', isRoot: process.geteuid?.() === 0 });
    if ('refused' in made) throw new Error(`${made.refused}: ${made.why}`);
    const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: made.bytes, encoding: 'utf8' });
    if (stdout !== null) expect(stdout.replace(/\s+/g, ' ')).toContain('References for Acme');
    expect(made.bytes.length).toBeGreaterThan(1000);
  },
  90_000,
);
