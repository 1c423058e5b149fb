// The part of node:zlib that the engine of the desk imports, for content that it never has.
export function crc32() {
  throw new Error('nothing in the browser is so large');
}
