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
