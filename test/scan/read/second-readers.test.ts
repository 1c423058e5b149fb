// Documents that LibreOffice writes: what it reads back, and `pdftotext` of its PDF, our readers find as well.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { isThorough } from '../../properties.ts';

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
