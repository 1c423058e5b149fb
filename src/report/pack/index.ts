import type { Pack } from '../../share/pack.ts';
import { packHtml } from './html.ts';
import { packJson } from './json.ts';
import { packMarkdown } from './markdown.ts';

/** A format of a pack: its text, or its bytes for a file. */
export interface PackFormat {
  readonly isBinary?: true;
  /** A browser makes a PDF of the page that it makes. */
  readonly isPrinted?: true;
  make(pack: Pack): string | Promise<string | Uint8Array>;
}

/** The formats of `refs pack`, the default first. To add one: its file, and its line here. */
export const PACK_FORMATS = {
  markdown: { make: packMarkdown },
  json: { make: packJson },
  html: { make: packHtml },
  // Loaded here, since most packs are text.
  docx: { isBinary: true, make: async (pack) => (await import('./docx.ts')).packDocx(pack) },
  pptx: { isBinary: true, make: async (pack) => (await import('./pptx.ts')).packPptx(pack) },
  pdf: { isBinary: true, isPrinted: true, make: packHtml },
} satisfies Record<string, PackFormat>;
