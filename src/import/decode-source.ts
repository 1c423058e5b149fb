import { decode } from '../yaml/decode.ts';
import type { ImportMap } from './import-map.ts';

/** A source's text, and how it was read where that is worth a word; or why it cannot be read, and in which line. */
export type DecodedSource =
  | { readonly text: string; readonly note?: string }
  | { readonly line: number; readonly why: string };

/** Decodes what is to be imported. UTF-16 is known by its marks; any other encoding than UTF-8 has to be named. */
export function decodeSource(bytes: Uint8Array, encoding: ImportMap['encoding']): DecodedSource {
  const kind = FOREIGN.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
  if (kind !== undefined) return { line: 1, why: kind.why };
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    const decoded = decodeAs(bytes, utf16);
    return 'text' in decoded ? { ...decoded, note: 'this file is UTF-16, and was read as such' } : decoded;
  }
  const decoded = decode(bytes);
  if (!('problem' in decoded)) return decoded;
  const remedy = 'save it as UTF-8 (in Excel "CSV UTF-8"), or name its encoding in the mapping: encoding: windows-1252';
  return { line: decoded.problem.range.line, why: `${decoded.problem.message}; ${remedy}` };
}

/** Files that are no text, by their first bytes. */
const FOREIGN = [
  { starts: [0xd0, 0xcf, 0x11, 0xe0], why: 'this is an old Excel workbook (.xls); save it as .xlsx or "CSV UTF-8"' },
  { starts: [0x50, 0x4b, 0x03, 0x04], why: 'this is an archive (.zip) or a document; save it as "CSV UTF-8"' },
  { starts: [0x25, 0x50, 0x44, 0x46], why: 'this is a PDF; save the table in it as "CSV UTF-8"' },
] as const;

function decodeAs(bytes: Uint8Array, encoding: string): DecodedSource {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { line: 1, why: `this file is not ${encoding}` };
  }
}

/** UTF-16 by its byte order mark, or by its zero bytes where it has none: text of Latin letters has one in two. */
function utf16Of([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0 && third !== 0) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 && fourth !== 0 ? 'utf-16be' : undefined;
}
