// Passes values through pipes, whole and in order.
import { readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

const LENGTH_BYTES = 4;

/**
 * Writes a value, and waits until there is room for it.
 * @param {number} pipe
 * @param {unknown} value
 */
export function send(pipe, value) {
  const bytes = serialize(value);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(bytes.length);
  const all = Buffer.concat([length, bytes]);
  for (let at = 0; at < all.length; ) at += writeSync(pipe, all, at);
}

/**
 * Waits for a value, and reads it; undefined at the end of the pipe.
 * @param {number} pipe
 */
export function receive(pipe) {
  const length = readWhole(pipe, LENGTH_BYTES)?.readUInt32LE();
  const bytes = length && readWhole(pipe, length);
  return bytes && deserialize(bytes);
}

/**
 * @param {number} pipe
 * @param {number} length
 */
function readWhole(pipe, length) {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const read = readSync(pipe, bytes, at, length - at, null);
    if (read === 0) return undefined;
    at += read;
  }
  return bytes;
}
