// PDFs with a text in each place where one may stand, written in each of the ways in which a PDF writes one.
import { deflateSync } from 'node:zlib';
import type { Choose, Encoding } from './encodings.ts';

const wide = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
const isLatin = (text: string): boolean => /^[\0-\u00ff]*$/.test(text);
const literal = (text: string): string => `(${text.replace(/[()\\]/g, '\\$&').replaceAll('\n', '\\n')})`;

/** A string of a PDF: in Latin-1, or in UTF-16 in hexadecimal digits or as bytes with escapes. */
export const pdfString: Encoding = (text, choose) => {
  const ways = [
    `<${wide(text).toString('hex').toUpperCase()}>`,
    `(${[...wide(text)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')})`,
    ...(isLatin(text) ? [literal(text), `<${Buffer.from(text, 'latin1').toString('hex')}>`] : []),
  ];
  return ways[choose(ways.length)] ?? '';
};

/** A text that a page draws: in parts, and in a font of its own where it has letters that the usual one lacks. */
export function drawn(text: string, choose: Choose): string {
  const [font, write] = isLatin(text)
    ? (['/F', literal] as const)
    : (['/U', (piece: string) => `<${Buffer.from(piece, 'utf16le').swap16().toString('hex')}>`] as const);
  const at = choose(text.length);
  const lines = text.split('\n').map((line, index) => {
    const cut = index === 0 ? Math.min(at, line.length) : 0;
    return `[${write(line.slice(0, cut))} -20 ${write(line.slice(cut))}] TJ`;
  });
  return `BT ${font} 12 Tf 50 700 Td ${lines.join(' 0 -14 Td ')} ET`;
}

/** The texts of a PDF by their places, each as it stands in the file. */
export type PdfTexts = Readonly<Record<keyof typeof PDF_SLOTS, string>>;

/** The places: their page, what a finding says of them, and how a text is written. */
export const PDF_SLOTS = {
  drawn: [2, 'page 2', drawn],
  actual: [2, 'page 2', pdfString],
  alt: [2, 'page 2', pdfString],
  structure: [2, 'page 2', pdfString],
  note: [2, 'page 2', pdfString],
  field: [2, 'page 2', pdfString],
  hint: [2, 'page 2', pdfString],
  choice: [2, 'page 2', pdfString],
  form: [1, 'page 1', drawn],
  outline: [0, 'outline', pdfString],
  title: [0, 'properties', pdfString],
  custom: [0, 'properties', pdfString],
  xmp: [0, 'properties', (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')],
  attached: [0, 'attached list.txt', (text: string) => text],
} as const satisfies Readonly<Record<string, readonly [line: number, part: string, encoding: Encoding]>>;

function stream(dictionary: string, body: Buffer, isPacked: boolean): Buffer {
  const bytes = isPacked ? deflateSync(body) : body;
  const filter = isPacked ? '/Filter /FlateDecode ' : '';
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} ${filter}/Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Maps each letter to itself. */
const TO_UNICODE =
  '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap';

/** Makes a PDF of two pages. `isPacked` says whether its streams are packed. */
export function pdfOf(of: PdfTexts, isPacked: boolean): Buffer {
  const resources = '/Resources << /Font << /F 3 0 R /U 4 0 R >> /XObject << /X 9 0 R >> >>';
  const page = (more: string): string => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 900] ${resources} ${more} >>`;
  const objects: readonly (string | Buffer)[] = [
    '<< /Type /Catalog /Pages 2 0 R /Outlines 12 0 R /Metadata 14 0 R /StructTreeRoot 15 0 R /MarkInfo << /Marked true >> /AcroForm << /Fields [18 0 R 19 0 R] >> /Names << /EmbeddedFiles << /Names [(list.txt) 20 0 R] >> >> >>',
    '<< /Type /Pages /Count 2 /Kids [5 0 R 6 0 R] >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [10 0 R] /ToUnicode 11 0 R >>',
    page('/Contents 7 0 R'),
    page('/Contents 8 0 R /StructParents 0 /Annots [17 0 R 18 0 R 19 0 R]'),
    stream('', latin('/X Do'), isPacked),
    stream(
      '',
      latin(
        `${of.drawn}\n/Span << /ActualText ${of.actual} >> BDC BT /F 9 Tf 50 500 Td (zz) Tj ET EMC\n/P << /MCID 0 >> BDC BT /F 9 Tf 50 400 Td (so) Tj ET EMC`,
      ),
      isPacked,
    ),
    stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 900 900] ${resources.replace(/\/XObject.*>> >>$/, '>>')}`,
      latin(of.form),
      isPacked,
    ),
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor 22 0 R >>',
    stream('', latin(TO_UNICODE), isPacked),
    '<< /Type /Outlines /First 13 0 R /Last 13 0 R /Count 1 >>',
    `<< /Title ${of.outline} /Parent 12 0 R /Dest [5 0 R /Fit] >>`,
    stream(
      '/Type /Metadata /Subtype /XML',
      Buffer.from(
        `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li>${of.xmp}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`,
      ),
      false,
    ),
    '<< /Type /StructTreeRoot /K 16 0 R /ParentTree << /Nums [0 [16 0 R]] >> >>',
    `<< /Type /StructElem /S /Figure /P 15 0 R /Pg 6 0 R /K 0 /Alt ${of.alt} /ActualText ${of.structure} >>`,
    `<< /Type /Annot /Subtype /Text /Rect [9 9 20 20] /Contents ${of.note} >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [9 30 90 50] /V ${of.field} /TU ${of.hint} >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Ch /T (b) /Rect [9 60 90 80] /Opt [(so) ${of.choice}] /V (so) >>`,
    '<< /Type /Filespec /F (list.txt) /UF (list.txt) /EF << /F 21 0 R >> >>',
    stream('/Type /EmbeddedFile', Buffer.from(of.attached), isPacked),
    '<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 0 9 9] /ItalicAngle 0 /Ascent 9 /Descent 0 /CapHeight 9 /StemV 9 >>',
    `<< /Title ${of.title} /Occasion ${of.custom} >>`,
  ];
  const body = objects.flatMap((object, at) => [
    latin(`${at + 1} 0 obj\n`),
    typeof object === 'string' ? latin(object) : object,
    latin('\nendobj\n'),
  ]);
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\n%%EOF\n`;
  return Buffer.concat([latin('%PDF-1.7\n'), ...body, latin(trailer)]);
}
