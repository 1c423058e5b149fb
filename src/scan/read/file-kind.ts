/** Tells whether a file is one of bytes by its name, of which no line can be shown. */
export function isBinary(file: string): boolean {
  const extension = extensionOf(file);
  return IMAGES.has(extension) || OFFICE.test(extension) || extension === 'pdf';
}

/** Gives the last extension of a path, in lower case; for a file like `.env.local`, its name. */
export function extensionOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  if (/^\.env\b/.test(name)) return 'env';
  return name.slice(name.lastIndexOf('.') + 1);
}

/** True for an image by its name. */
export function isImage(file: string): boolean {
  const extension = extensionOf(file);
  return IMAGES.has(extension) || extension === 'svg';
}

/** The extensions of pictures, of which only the name and the bytes are looked at. */
const IMAGES: ReadonlySet<string> = new Set('png jpg jpeg gif webp avif ico bmp tif tiff eps'.split(' '));

/** Tells the extensions of office files. */
export const OFFICE = /^(?:pp[ts][xm]|pot[xm]|doc[xm]|dot[xm]|xls[xm]|xlt[xm]|od[pstg]|ot[pstg]|ppt|doc|xls)$/;

/** Tells by its name, or else by its bytes, whether a file is a PDF or an office file: a draft that is piped has no name. */
export function packedKind(file: string, bytes: Uint8Array): 'office' | 'pdf' | undefined {
  const extension = extensionOf(file);
  if (OFFICE.test(extension)) return 'office';
  if (extension === 'pdf') return 'pdf';
  // A drawing, which is a PDF too, is told by its name alone.
  if (extension === 'ai') return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'pdf';
  return head.startsWith('PK\u0003\u0004') && isOfficeArchive(head, bytes) ? 'office' : undefined;
}

/** True for an archive with the main part of an office file. Installers and extensions are such archives without one. */
function isOfficeArchive(head: string, bytes: Uint8Array): boolean {
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument.')) return true;
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return ['ppt/presentation.xml', 'word/document.xml', 'xl/workbook.xml'].some((part) => all.includes(part));
}
