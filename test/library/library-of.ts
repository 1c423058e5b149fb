import { readFileSync } from 'node:fs';
import { type LoadedConfig, loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import type { Fault } from '../../src/model/diagnostic.ts';
import type { Library } from '../../src/model/library.ts';
import type { Range } from '../../src/model/place.ts';

/** The customer file and the config that the design shows. */
export const NORDLICHT = readFileSync('test/library/fixtures/nordlicht.yaml', 'utf8');
export const CONFIG = readFileSync('test/library/fixtures/refs.config.yaml', 'utf8');

/** The path of the customer file of most tests. */
export const FILE = 'customers/nordlicht.yaml';

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export const configOf = (content: string | Uint8Array): LoadedConfig =>
  loadConfig({ file: 'refs.config.yaml', bytes: bytesOf(content) });

/** Loads a library of these customer files under this config. */
export const libraryOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  config: string | Uint8Array = 'version: 1\n',
): Library =>
  loadLibrary(
    configOf(config),
    Object.entries(files).map(([file, content]) => ({ file, bytes: bytesOf(content) })),
  );

/** Lists the faults of one customer file. */
export function faultsOf(content: string | Uint8Array): readonly Fault[] {
  return libraryOf({ [FILE]: content }).faults;
}

/** Lists the rules of the faults of a customer file, in the order reported. */
export const rulesOf = (content: string | Uint8Array): readonly string[] => faultsOf(content).map(({ rule }) => rule);

/** Marks a range of a text with «…». */
export function marked(text: string, range: Range): string {
  const start = offsetOf(text, range.line, range.column);
  const end = offsetOf(text, range.end_line, range.end_column);
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}

/** Gives the offset of a line and column; -1 if the text has no such place. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const length = lines[line - 1]?.length ?? -1;
  if (column < 1 || column > length + 1) return -1;
  return lines.slice(0, line - 1).reduce((sum, { length: before }) => sum + before + 1, 0) + column - 1;
}

/** Tells if a range lies within a text: 1-based, and its end not before its start. */
export function liesWithin(text: string, range: Range): boolean {
  const start = offsetOf(text, range.line, range.column);
  const end = offsetOf(text, range.end_line, range.end_column);
  return start !== -1 && end !== -1 && start <= end;
}
