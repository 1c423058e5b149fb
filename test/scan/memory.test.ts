// What no file of content may cost, however it is made: 300 MiB, or an answer that is none. The files are scanned by the
// program, in a process that counts.
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATIENCE, startMeter } from '../cost/measure.ts';
import { isThorough } from '../properties.ts';

const MEBIBYTE = 1024 ** 2;
const MOST = 300;

/** A text of some mebibytes that says the same again and again. */
const repeated = (unit: string, mebibytes = 10): Buffer =>
  Buffer.from(unit.repeat(Math.floor((mebibytes * MEBIBYTE) / unit.length)));
const between = (start: string, unit: string, end: string): Buffer =>
  Buffer.concat([Buffer.from(start), repeated(unit), Buffer.from(end)]);

const documentOf = (unit: string, mebibytes: number): Uint8Array => {
  const xml = `<w:document><w:body>${repeated(unit, mebibytes)}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) }, { level: 1 });
};

/** A document of paragraphs that differ, so that it does not unpack to far more than its size. */
const documentOfParagraphs = (count: number): Uint8Array => {
  const paragraphs = Array.from(
    { length: count },
    (_, at) => `<w:p><w:r><w:t>${((at * 48271) % 2147483647).toString(36)}</w:t></w:r></w:p>`,
  );
  const xml = `<w:document><w:body>${paragraphs.join('')}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) }, { level: 1 });
};

/** A PDF of one page with this content, packed. */
function pdfOf(unit: string, mebibytes: number): Buffer {
  const packed = deflateSync(Buffer.concat([Buffer.from('BT /F1 12 Tf (Halden) Tj '), repeated(unit, mebibytes)]));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
  ];
  const head = objects.map((object, at) => `${at + 1} 0 obj\n${object}${at < 4 ? '\nendobj\n' : ''}`).join('');
  const end = '\nendstream\nendobj\ntrailer << /Size 6 /Root 1 0 R >>\n%%EOF\n';
  return Buffer.concat([Buffer.from(`%PDF-1.4\n${head}`), packed, Buffer.from(end)]);
}

/** A PDF of one page, and of streams that each unpack to this. */
function pdfOfStreams(count: number, mebibytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(mebibytes * MEBIBYTE));
  const streams = Array.from({ length: count }, (_, at) =>
    Buffer.concat([
      Buffer.from(`${at + 5} 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  );
  return Buffer.concat([pdfOf(' ', 1), ...streams]);
}

/** A workbook of texts that differ, each in a cell. */
function workbookOf(count: number): Uint8Array {
  const numbers = Array.from({ length: count }, (_, at) => at);
  const texts = numbers.map((at) => `<si><t>${((at * 48271) % 2147483647).toString(36)}</t></si>`);
  const cells = numbers.map((at) => `<row><c t="s"><v>${at}</v></c></row>`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://x.example/relationships/${type}" Target="${target}"/>`;
  return zipSync(
    {
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="One" r:id="a"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships>${relation('a', 'worksheet', 'sheet1.xml')}${relation('b', 'sharedStrings', 'texts.xml')}</Relationships>`,
      ),
      'xl/texts.xml': strToU8(`<sst>${texts.join('')}</sst>`),
      'xl/sheet1.xml': strToU8(`<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`),
    },
    { level: 1 },
  );
}

/** A document that holds a document, and so on; the innermost holds mebibytes of blanks. */
function documentsWithin(depth: number): Uint8Array {
  const body = '<w:document><w:body><o:OLEObject r:id="a"/></w:body></w:document>';
  const relation = '<Relationship Id="a" Type="http://x.example/relationships/package" Target="embeddings/a.docx"/>';
  const inner = depth === 0 ? documentOf(' ', 60) : documentsWithin(depth - 1);
  return zipSync({
    'word/document.xml': strToU8(body),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relation}</Relationships>`),
    'word/embeddings/a.docx': [inner, { level: 9 }],
  });
}

const UNREAD = 'unread';
const KINDS =
  'md mdx adoc rst html svg svelte ts tsx json ipynb yaml toml csv tsv ini po vtt eml strings css java py sql txt'.split(
    ' ',
  );

/** Files that each try one thing, and whether nothing but a clear word may come of it. */
type Hostile = readonly [file: string, make: () => Uint8Array, outcome?: typeof UNREAD];
const FILES: readonly Hostile[] = [
  ['named.md', () => between('', 'words of the plant ', 'of Nordlicht Robotics')],
  ['named-again.md', () => repeated('Nordlicht Robotics '), UNREAD],
  ['named-in-lines.csv', () => repeated('Nordlicht Robotics\n'), UNREAD],
  ['domains.md', () => repeated('www.nordlicht.example '), UNREAD],
  ['one-word.md', () => repeated('nordlicht')],
  ['data.html', () => between('<img src="data:image/png;base64,', 'aB3dE5gH', '">')],
  ['texts.json', () => between('[', '"ab",', '1]'), UNREAD],
  ['nested.json', () => repeated('[')],
  ['links.md', () => repeated('[a](b) '), UNREAD],
  ['paragraphs.md', () => repeated('a\n\n'), UNREAD],
  ['lines.txt', () => repeated('a\n', 15)],
  ['returns.md', () => repeated('a\r')],
  ['entities.html', () => repeated('&amp;a '), UNREAD],
  ['nested.html', () => repeated('<b>', 15)],
  ['nested.tsx', () => repeated('<b>', 15), UNREAD],
  ['nested.ts', () => repeated('{(', 15)],
  ['cells.csv', () => repeated('"ab",', 15), UNREAD],
  ['bomb.docx', () => documentOf('<w:p><w:r><w:t>words of the plant</w:t></w:r></w:p>', 100), UNREAD],
  ['paragraphs.docx', () => documentOfParagraphs(600_000), UNREAD],
  ['bomb.pdf', () => pdfOf(' ', 100), UNREAD],
  ['streams.pdf', () => pdfOfStreams(400, 30), UNREAD],
  ['texts.xlsx', () => workbookOf(1_000_000), UNREAD],
  ['documents-deep.docx', () => documentsWithin(6), UNREAD],
  ['nested.xml', () => repeated('<a><b c="">')],
  ['nested.yaml', () => repeated('[{a: ')],
  ['indented.yaml', () => Buffer.from(Array.from({ length: 4000 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''))],
  ['packed.eml', () => between('Content-Transfer-Encoding: base64\n\n', 'd29yZHMg\n', ''), UNREAD],
  ['breaks.html', () => repeated('a<br>'), UNREAD],
  ['documents.docx', () => documentsWithin(1), UNREAD],
  ['breaks.tsx', () => between('const a = <p>', 'a<br/>', '</p>;'), UNREAD],
  ['parts.eml', () => between('Content-Type: multipart/mixed; boundary=z\n\n', '--z\n\na\n', ''), UNREAD],
  ['cues.vtt', () => repeated('00:01.000 --> 00:02.000\na\n\n'), UNREAD],
  ['long.pdf', () => pdfOf('(words of the plant) Tj ', isThorough ? 30 : 3)],
  ...KINDS.map((kind) => [`line.${kind}`, () => repeated('words of the plant ')] as const),
];

/** A usual run tries a part of the files, which are much alike: a PDF and an office file are among them. */
const TRIED = FILES.filter((_, at) => isThorough || at % 8 === 4);

const meter = startMeter();
const folder = mkdtempSync(join(tmpdir(), 'refs-memory-'));
const content = join(folder, 'content');
const scan = (signal: AbortSignal) => {
  // A process of its own, since one keeps some of the memory that it had for the file before.
  meter.end();
  return meter.run(
    { argv: ['scan', content, '--library', folder, '--format', 'concise'], cwd: folder, isPeakNeeded: true },
    signal,
  );
};

beforeAll(() => {
  mkdirSync(join(folder, 'customers'));
  writeFileSync(join(folder, 'refs.config.yaml'), 'version: 1\n');
  writeFileSync(
    join(folder, 'customers/nordlicht.yaml'),
    'name: Nordlicht Robotics\nstatus: active\ndomains: [nordlicht.example]\n',
  );
});
afterAll(() => {
  meter.end();
  rmSync(folder, { recursive: true, force: true });
});

test.each(TRIED.map(([file, make, outcome]) => ({ file, make, outcome })))(
  '$file takes less than 300 MiB',
  { timeout: PATIENCE },
  async ({ file, make, outcome }) => {
    rmSync(content, { recursive: true, force: true });
    mkdirSync(content);
    writeFileSync(join(content, file), make());
    const { exit, said, peak } = await scan(AbortSignal.timeout(PATIENCE));
    expect(peak).toBeLessThan(MOST);
    expect(exit).toBe(outcome === UNREAD || file.startsWith('named') ? 1 : 0);
    if (outcome === UNREAD) expect(said).toMatch(/scan\/unread|cannot be read/);
  },
);

test('a JSON of 100 MB is not read', { timeout: PATIENCE }, async () => {
  rmSync(content, { recursive: true, force: true });
  mkdirSync(content);
  writeFileSync(join(content, 'huge.json'), '["Nordlicht Robotics"');
  truncateSync(join(content, 'huge.json'), 100 * MEBIBYTE);
  const { exit, said, peak } = await scan(AbortSignal.timeout(PATIENCE));
  expect(peak).toBeLessThan(MOST);
  expect({ exit, said }).toMatchObject({ exit: 1, said: expect.stringContaining('cannot be read') });
});
