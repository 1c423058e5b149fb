const CANVAS = 'require("@napi-rs/canvas")';

/** A plugin that keeps the reader of PDFs from looking for a package to draw with, which it warns of where it is absent. */
export const withoutCanvas = {
  name: 'without-canvas',
  transform: {
    filter: { id: /\/pdfjs-dist\/.*\/pdf\.mjs$/ },
    handler(code) {
      if (!code.includes(CANVAS)) throw new Error(`pdfjs-dist has no ${CANVAS} any more`);
      return code.replaceAll(CANVAS, '{}');
    },
  },
};
