import { readFile } from './folder.ts';
import { replaceFile, writeNewFile } from './write.ts';
import type { WriteFault } from './write-fault.ts';

/** Appends a line to a file, or makes the file. Every other byte stays. Returns the reason why it could not. */
export function appendLine(root: string, file: string, line: string): WriteFault | undefined {
  const made = writeNewFile(root, file, `${line}\n`);
  if (made === 'written') return undefined;
  if (made === 'outside') return { why: 'a link on its way leads out of the folder' };
  const source = readFile(root, file, Number.POSITIVE_INFINITY);
  if ('refused' in source) return { why: source.refused.message };
  const isOpen = source.bytes.length > 0 && source.bytes.at(-1) !== 0x0a;
  return replaceFile(root, file, Buffer.concat([source.bytes, Buffer.from(`${isOpen ? '\n' : ''}${line}\n`)]));
}
