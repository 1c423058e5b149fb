import { type FileMentions, findMentions } from '../../scan/find-mentions.ts';
import { readContent } from '../../scan/read/index.ts';
import type { ScanTerms } from '../../scan/terms.ts';

export { termsOf, termTables, withLogoFiles } from '../../scan/terms.ts';
export { readTables, writeTables } from './kept-terms.ts';

/** Files from this size on fill the memory that node holds for new objects. */
const LARGE_BYTES = 1024 ** 2;

/** Finds the customers in a file, or says why it cannot be read. */
export async function findIn(file: string, bytes: Uint8Array | string, terms: ScanTerms): Promise<FileMentions> {
  if (typeof bytes === 'string') return { mentions: [], leftOut: [], unread: bytes };
  if (bytes.length >= LARGE_BYTES) await holdLessMemory();
  const content = await readContent(file, bytes);
  const found = findMentions(file, content, terms);
  const unread = content.unread ?? found.unread;
  return { ...found, ...(unread !== undefined && { unread }) };
}

/** Stops the growth of the memory for new objects: from Node 22 on it takes 100 MiB more, and saves no time here. */
async function holdLessMemory(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}
