// PDFs that are locked, or say far more than they hold: each ends with a clear word, or as the little that it is.
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/scan/read/index.ts';
import { isThorough } from '../../properties.ts';

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 900] >>';

function pdf(objects: readonly string[], trailer = ''): Buffer {
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\n%%EOF\n`);
}

const unreadOf = async (bytes: Buffer): Promise<string | undefined> => (await readContent('a.pdf', bytes)).unread;

const form = (words: string, more = ''): string =>
  `<< /Type /XObject /Subtype /Form /BBox [0 0 900 900] /Resources << /Font << /F 4 0 R >> ${more} >> /Length ${words.length} >>\nstream\n${words}\nendstream`;

/** A page that draws a form, which draws another one twice, and so on; the last one says a word. */
function doublingForms(levels: number): Buffer {
  const page =
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 900] /Resources << /XObject << /X 5 0 R >> /Font << /F 4 0 R >> >> /Contents 5 0 R >>';
  const forms = Array.from({ length: levels }, (_, at) => form('/X Do /X Do', `/XObject << /X ${at + 6} 0 R >>`));
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  return pdf([
    CATALOG,
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    page,
    font,
    ...forms,
    form('BT /F 9 Tf (Halden) Tj ET'),
  ]);
}

describe('a PDF', () => {
  test('that is locked says so', async () => {
    const [owner, user] = ['ab'.repeat(32), 'cd'.repeat(32)];
    const lock = `<< /Filter /Standard /V 1 /R 2 /O <${owner}> /U <${user}> /P -44 >>`;
    const id = '00'.repeat(16);
    const locked = pdf(
      [CATALOG, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', PAGE, lock],
      `/Encrypt 4 0 R /ID [<${id}> <${id}>]`,
    );
    expect(await unreadOf(locked)).toBe('it is encrypted');
  });

  test('of a thousand million pages has those that are there', async () => {
    expect(await unreadOf(pdf([CATALOG, '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>', PAGE]))).toBeUndefined();
  });

  test('whose pages are each other twice, again and again, ends', async () => {
    const pages = Array.from(
      { length: 30 },
      (_, at) => `<< /Type /Pages /Count ${2 ** (30 - at)} /Kids [${at + 3} 0 R ${at + 3} 0 R] >>`,
    );
    expect(await unreadOf(pdf([CATALOG, ...pages, PAGE]))).toMatch(/^its page \d+ is broken$/);
  });

  test('of few forms within forms is read', async () => {
    const { passages, unread } = await readContent('a.pdf', doublingForms(2));
    expect({ unread, text: passages.at(-1)?.text }).toEqual({
      unread: undefined,
      text: expect.stringContaining('Halden'),
    });
  });
});

// It takes ten seconds: a long run tries it.
if (isThorough)
  test('a PDF of a kilobyte that draws a word thirty times twice is told', async () => {
    expect(await unreadOf(doublingForms(30))).toMatch(/^its page 1 has more than 20,000 pieces of text$/);
  });
