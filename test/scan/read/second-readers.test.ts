// Second opinions on office files and PDFs: what Python's standard library finds in the text nodes of an archive, what
// LibreOffice reads back of what it wrote, and `pdftotext` of its PDF, our readers find as well.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { isThorough, runs } from '../../properties.ts';
import { chooser, plain } from '../planted/encodings.ts';
import { filler } from '../planted/names.ts';
import { OFFICE_KINDS } from '../planted/office-files.ts';
import { pack } from './office-files.ts';

const isThere = (program: string, argument: string): boolean =>
  spawnSync(program, [argument], { stdio: 'ignore' }).error === undefined;
const hasReaders = isThorough && isThere('soffice', '--version') && isThere('pdftotext', '-v');
/** Words that are in every font. */
const word = fc.stringMatching(/^[A-ZÅÉÜ][a-zéöß]{3,9}$/);
const inline = fc
  .tuple(word, word)
  .chain(([a, b]) =>
    fc.constantFrom(
      `${a} ${b}`,
      `${a} <b>${b.slice(0, 2)}</b>${b.slice(2)}`,
      `<i>${a}</i> &amp; ${b}`,
      `<a href="https://${a.length}.example/">${b}</a>`,
    ),
  );
const block = fc
  .tuple(inline, inline)
  .chain(([a, b]) =>
    fc.constantFrom(
      `<p>${a}</p>`,
      `<h2>${a}</h2>`,
      `<ul><li>${a}<ul><li>${b}</li></ul></li></ul>`,
      `<table><tr><td>${a}</td><td><p>${b}</p></td></tr></table>`,
      `<blockquote>${a}<br>${b}</blockquote>`,
    ),
  );
const page = fc
  .array(block, { minLength: 20, maxLength: 20 })
  .map((blocks) => `<html><body>${blocks.join('\n')}</body></html>`);

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(/\p{L}{4,}/gu) ?? [];

function convert(folder: string, file: string, kind: string): void {
  const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
  spawnSync('soffice', [home, '--headless', '--convert-to', kind, '--outdir', folder, join(folder, file)]);
}

if (!hasReaders)
  test('left out: documents of LibreOffice, which a long run with soffice and pdftotext tries', () => {});
else
  test('a document of LibreOffice has for our readers each word that a second reader finds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refs-office-'));
    try {
      const [html = ''] = fc.sample(page, 1);
      writeFileSync(join(folder, 'a.html'), html);
      convert(folder, 'a.html', 'odt');
      for (const kind of ['docx', 'pdf', 'txt:Text (encoded):UTF8']) convert(folder, 'a.odt', kind);
      const byOffice = wordsOf(readFileSync(join(folder, 'a.txt'), 'utf8'));
      const byPdf = wordsOf(spawnSync('pdftotext', [join(folder, 'a.pdf'), '-'], { encoding: 'utf8' }).stdout);
      expect(byOffice.length).toBeGreaterThan(20);
      for (const [file, words] of [
        ['a.odt', byOffice],
        ['a.docx', byOffice],
        ['a.pdf', byPdf],
      ] as const) {
        const { passages, unread } = await readContent(file, readFileSync(join(folder, file)));
        const own = new Set(passages.flatMap(({ text }) => wordsOf(text)));
        expect({ file, unread, missing: words.filter((one) => !own.has(one)) }).toEqual({ file, missing: [] });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

/** Real decks and documents, where the folder is there. */
const HANDED = fileURLToPath(new URL('../../../../shared/data/content/decks/site/', import.meta.url));

/** Gives the texts that a second reader finds in some files and our readers do not. */
async function missedIn(files: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>> {
  const reader = fileURLToPath(new URL('read-archive.py', import.meta.url));
  const found = spawnSync('python3', [reader, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  expect(found.stderr).toBe('');
  const texts: Readonly<Record<string, readonly string[]>> = JSON.parse(found.stdout);
  return Object.fromEntries(
    await Promise.all(
      Object.entries(texts).map(async ([file, some]) => {
        const { passages } = await readContent(file, readFileSync(file));
        const own = passages.map(({ text }) => bare(text)).join(' ');
        return [file, some.filter((text) => /\p{L}/u.test(text) && !own.includes(bare(text)))] as const;
      }),
    ),
  );
}

/** Letters and digits, which no reader changes. */
const bare = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

if (!isThere('python3', '--version')) test('left out: a second reader of office files, which needs python3', () => {});
else
  test('an office file has for our readers each text that a second reader finds', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refs-office-'));
    try {
      const texts = fc.array(filler, { minLength: 40, maxLength: 40 });
      const files = fc.sample(fc.tuple(texts, fc.nat()), runs(15)).flatMap(([fillers, seed], at) =>
        Object.entries(OFFICE_KINDS).map(([kind, { slots, build }]) => {
          const choose = chooser(seed);
          const written = Object.entries(slots).map(
            ([name, { encoding }], slot) =>
              [name, encoding(plain(`Z${slot}x ${fillers[slot]}`, choose), choose)] as const,
          );
          writeFileSync(join(folder, `${at}.${kind}`), pack(build(Object.fromEntries(written))));
          return join(folder, `${at}.${kind}`);
        }),
      );
      const handed = existsSync(HANDED) ? readdirSync(HANDED).filter((file) => /\.(?:pptx|docx)$/.test(file)) : [];
      const missed = await missedIn([...files, ...handed.map((file) => join(HANDED, file))]);
      expect(Object.entries(missed).filter(([, some]) => some.length > 0)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
